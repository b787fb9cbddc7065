-- What is kept of a person apart from what they reported, and what is left of somebody who wants to be forgotten.

CREATE TABLE contacts (                   -- name and phone, only if left on purpose, only for the responsible body
    person_id    INTEGER PRIMARY KEY REFERENCES people,
    name         TEXT,
    phone        TEXT,
    consented_at TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_phone ON contacts (phone) WHERE phone IS NOT NULL;

CREATE TABLE hidden_words (               -- what a coordinator hid of a case's words, from all but coordinators
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    by_id        INTEGER REFERENCES people,          -- NULL once that coordinator is forgotten
    at           TEXT NOT NULL,
    UNIQUE (complaint_id, words)
) STRICT;

-- Who was forgotten: a keyed hash of the row's number and moment. Copied into a file that no restore takes back.
CREATE TABLE forgettings (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'contact')),
    at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (                   -- a «yes» to what is done with somebody's data
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,   -- whose data
    what      TEXT NOT NULL CHECK (what IN ('report', 'volunteer', 'coordinator', 'guardian')),
    version   INTEGER NOT NULL,           -- of the text they were shown or read out
    at        TEXT NOT NULL,
    noted_by  INTEGER REFERENCES people,  -- the coordinator to whom it was said; NULL: they pressed it themselves
    ended_at  TEXT                        -- taken back
) STRICT;
CREATE UNIQUE INDEX consents_now ON consents (person_id, what) WHERE ended_at IS NULL;
CREATE INDEX consents_of ON consents (person_id);
CREATE INDEX consents_noted ON consents (noted_by) WHERE noted_by IS NOT NULL;

-- The goodbye is the last row that knows the chat's number: it goes with it, sent or not.
CREATE TRIGGER goodbye_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'forgotten' AND new.state <> 'waiting'
BEGIN
    DELETE FROM outbox WHERE id = new.id;
    DELETE FROM messages WHERE chat_id = new.chat_id AND key = 'forgotten';
END;
