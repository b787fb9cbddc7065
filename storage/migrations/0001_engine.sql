-- What makes the line lose nothing: the ledger of updates, what is to be said, what is to be done, what has ticked.
-- Moments are UTC text with milliseconds and a Z, so text order is time order.

CREATE TABLE migrations (                 -- by which steps this database was made: a program that has others refuses it
    number     INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,             -- of the step's file
    sha256     TEXT NOT NULL,             -- of its SQL
    applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE updates (
    update_id   INTEGER PRIMARY KEY,      -- Telegram's own; a redelivered update finds its row and does nothing
    received_at TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'failed', 'again', 'retried')),
    raw         TEXT,                     -- kept only while it is failed: it holds what the person wrote
    error       TEXT,
    CHECK ((state IN ('failed', 'again')) = (raw IS NOT NULL))
) STRICT;
CREATE INDEX updates_failed ON updates (state, update_id) WHERE state IN ('failed', 'again');
CREATE INDEX updates_old ON updates (received_at);

CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,       -- the order in which a chat hears things
    chat_id    INTEGER NOT NULL,
    say        TEXT NOT NULL,             -- a card or a sentence, by name; written out only when it is sent
    args       TEXT NOT NULL DEFAULT '{}',
    key        TEXT,                      -- our own name of the message, so that a later edit can find it
    mode       TEXT NOT NULL DEFAULT 'new' CHECK (mode IN ('new', 'edit', 'repost', 'delete')),
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
    due_at     TEXT NOT NULL,             -- not before this; never earlier than what waits before it in the chat
    rev        INTEGER NOT NULL DEFAULT 0,-- grows when a newer change overtakes the row while it waits
    tries      INTEGER NOT NULL DEFAULT 0,
    uncertain  INTEGER NOT NULL DEFAULT 0,-- the connection broke after sending: it may have arrived already
    error      TEXT,
    created_at TEXT NOT NULL,
    ended_at   TEXT,
    arrived    TEXT NOT NULL DEFAULT '{}',-- JSON: pictures and places of it that are in the chat already
    CHECK (mode = 'new' OR key IS NOT NULL)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (chat_id, id, due_at) WHERE state = 'waiting';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE state <> 'waiting';
-- Which case the card of «my reports» shows: a reply to it goes to that case.
CREATE INDEX outbox_my ON outbox (chat_id, id) WHERE key = 'my';

CREATE TABLE messages (                   -- where on Telegram the message is that we call `key`
    chat_id    INTEGER NOT NULL,
    key        TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    sent_at    TEXT NOT NULL,
    PRIMARY KEY (chat_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX messages_by_id ON messages (chat_id, message_id);

CREATE TABLE jobs (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    args       TEXT NOT NULL DEFAULT '{}',
    key        TEXT UNIQUE,               -- the same job asked for twice is one job
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
    due_at     TEXT NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    error      TEXT,
    created_at TEXT NOT NULL,
    ended_at   TEXT,
    begun_at   TEXT,                      -- in hand since then; found at a start, it was cut off
    cut        INTEGER NOT NULL DEFAULT 0 -- how often in a row the process died with it in hand
) STRICT;
CREATE INDEX jobs_due ON jobs (due_at, id, kind) WHERE state = 'waiting';   -- the kind too: each lane looks for its own

-- When each line of the timetable last came round: a missed one is caught, a double one does nothing.
CREATE TABLE ticks (
    name    TEXT PRIMARY KEY,
    last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
