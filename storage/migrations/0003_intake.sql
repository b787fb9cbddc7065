-- A complaint on its way in: the draft, what is asked about it afterwards, and the neighbours who are asked too.
-- What refers to `complaints` stands here before that table does (0005): SQLite looks for it when a row is written.

CREATE TABLE drafts (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'sent', 'cancelled')),
    kind         TEXT,
    words        TEXT,
    lat          REAL CHECK (lat BETWEEN -90 AND 90),
    lon          REAL CHECK (lon BETWEEN -180 AND 180),
    accuracy_m   REAL,
    place_words  TEXT,                    -- a venue's title and address
    area         TEXT,                    -- NULL: outside every area, or no point
    district     TEXT,
    contact      INTEGER NOT NULL DEFAULT 0 CHECK (contact IN (0, 1)),   -- leave name and phone for the body
    after_message INTEGER,                -- Telegram's number of what began it: a button above that is of an older draft
    signalled_at TEXT NOT NULL,           -- when the person first spoke of it (Telegram's date, not ours)
    changed_at   TEXT NOT NULL,
    place_message INTEGER,                -- what brought the point: only this message can move it (live, edited)
    place_asked  TEXT,                    -- an address in the person's words, as it was looked up
    place_search TEXT                     -- link: one without a point; NULL: nothing was looked for
                 CHECK (place_search IN ('link', 'looking', 'found', 'nothing')),
    seen_at      TEXT,                    -- when a picture was taken, if the person said it counts
    aside        INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1)),   -- cancelled for another one: a tap goes on with it
    caller       INTEGER REFERENCES people,   -- whose report a coordinator writes down; NULL: their own
    place_unsure TEXT,                    -- coordinates as they were written, which may mean several places or none
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE UNIQUE INDEX drafts_open ON drafts (person_id) WHERE state = 'open';
CREATE INDEX drafts_of_person ON drafts (person_id);
CREATE INDEX drafts_aside ON drafts (person_id) WHERE aside = 1;
CREATE INDEX drafts_of_caller ON drafts (caller) WHERE caller IS NOT NULL;

CREATE TABLE draft_words (                -- which message brought which words: an edited message changes its own only
    id         INTEGER PRIMARY KEY,       -- the order in which they were said
    draft_id   INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    message_id INTEGER,                   -- Telegram's; NULL: no message of the chat
    words      TEXT NOT NULL
) STRICT;
CREATE INDEX draft_words_of ON draft_words (draft_id, message_id);

-- What somebody said to the bot in a group, on its way to a private chat with them. Kept for a day; no group, no title.
CREATE TABLE carried (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,        -- who asked for it; a deep link of another begins a fresh report
    said_at   TEXT NOT NULL,
    words     TEXT,
    lat       REAL,
    lon       REAL,
    accuracy_m REAL,
    place_words TEXT,
    files     TEXT NOT NULL DEFAULT '[]',               -- JSON: what Telegram needs to send them again
    made_at   TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE INDEX carried_by ON carried (person_id);
CREATE INDEX carried_old ON carried (made_at);

-- What a resident answered, with one tap each, to the questions of the kind; asked after the report, so nothing waits for it.
CREATE TABLE answers (
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    question     TEXT NOT NULL,           -- id of the kind's ask in the hotline's file
    answer       TEXT,                    -- id of the answer; of several («a headache and a cough») all of them, joined
                                          -- with commas in the order they were ticked; NULL = skipped
    at           TEXT NOT NULL,
    ticking      INTEGER NOT NULL DEFAULT 0 CHECK (ticking IN (0, 1)),   -- 1: several may be ticked, and they are not done yet
    PRIMARY KEY (complaint_id, question)
) STRICT, WITHOUT ROWID;

-- Neighbours who chose to be asked «do you notice it too?» when something fresh is reported near them.
CREATE TABLE neighbours (
    person_id  INTEGER PRIMARY KEY REFERENCES people,
    lat        REAL CHECK (lat BETWEEN -90 AND 90),     -- rounded to about 100 m: no doorstep is kept
    lon        REAL CHECK (lon BETWEEN -180 AND 180),
    radius_m   INTEGER NOT NULL DEFAULT 2000 CHECK (radius_m BETWEEN 500 AND 5000),
    quiet_from INTEGER NOT NULL DEFAULT 22 CHECK (quiet_from BETWEEN 0 AND 23),   -- local hours; both the same: never quiet
    quiet_to   INTEGER NOT NULL DEFAULT 8 CHECK (quiet_to BETWEEN 0 AND 23),
    a_day      INTEGER NOT NULL DEFAULT 2 CHECK (a_day BETWEEN 1 AND 5),          -- questions a local day at most
    since      TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE INDEX neighbours_at ON neighbours (lat, lon) WHERE lat IS NOT NULL;

CREATE TABLE questions_asked (            -- one neighbour asked about one episode, once
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER REFERENCES people,             -- NULL once forgotten; the answer still counts
    asked_at     TEXT NOT NULL,
    expires_at   TEXT NOT NULL,           -- after that an answer says nothing about then
    answer       TEXT CHECK (answer IN ('yes', 'no', 'away')),
    answered_at  TEXT,
    UNIQUE (complaint_id, person_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX questions_of_person ON questions_asked (person_id, asked_at);
