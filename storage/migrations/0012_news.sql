-- The public channel, and what of which case is told in it. Nobody's identity: a post is made of the case as it stands.

CREATE TABLE channels (
    id        INTEGER PRIMARY KEY,
    chat_id   INTEGER NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    lang      TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    state     TEXT NOT NULL CHECK (state IN ('asked', 'on', 'off')),   -- asked: a coordinator let the bot in, and is to confirm
    person_id INTEGER REFERENCES people,  -- who let it in or confirmed; NULL: the operator's setting, or forgotten
    since     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX channels_on ON channels (state) WHERE state = 'on';   -- one at most
CREATE INDEX channels_of_person ON channels (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE publications (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'taken_back')),
    picture      TEXT NOT NULL CHECK (picture IN ('none', 'map', 'photo')),
    file_id      INTEGER REFERENCES files,
    cells        TEXT NOT NULL DEFAULT '',           -- of the grid over the photo, to be blurred: «A1 C3»
    upright      INTEGER NOT NULL DEFAULT 0 CHECK (upright IN (0, 1)),   -- the photo is higher than wide: so is its grid
    looked       TEXT,                    -- what was shown to the coordinator, below DATA_DIR/drawn; NULL: nothing since it changed
    shown        TEXT,                    -- what stands in the channel, or stood there
    chat_id      INTEGER,                 -- in which channel
    told         TEXT,                    -- how the case was when the post was last brought up to date
    corrected    INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1)), -- taken back because it is not confirmed any more
    person_id    INTEGER REFERENCES people,          -- who published it
    published_at TEXT,
    CHECK ((picture = 'photo') = (file_id IS NOT NULL)),
    CHECK ((state = 'draft') = (published_at IS NULL)),
    CHECK (published_at IS NULL OR chat_id IS NOT NULL)
) STRICT;
CREATE INDEX publications_of_person ON publications (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX publications_of_file ON publications (file_id) WHERE file_id IS NOT NULL;

-- Alerts that no coordinator could be told when they came up: nobody watches that region, or nobody can be reached.
CREATE TABLE unheard (
    id    INTEGER PRIMARY KEY,
    area  TEXT,                             -- who sees it is waited for; NULL: any coordinator
    say   TEXT NOT NULL,
    key   TEXT,                             -- as in outbox: of one key only the newest waits
    args  TEXT NOT NULL,                    -- JSON
    since TEXT NOT NULL
) STRICT;
CREATE INDEX unheard_key ON unheard (key) WHERE key IS NOT NULL;
