-- What is reported and what becomes of it. Stage, verdict and voices are three axes, kept apart.

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
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE UNIQUE INDEX drafts_open ON drafts (person_id) WHERE state = 'open';

CREATE TABLE numbers (                    -- the last public number given, by prefix and local year
    prefix TEXT NOT NULL,
    year   INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE complaints (
    id           INTEGER PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,    -- GL-2026-0148
    line         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    draft_id     INTEGER UNIQUE REFERENCES drafts,   -- a draft is sent once
    reporter     INTEGER REFERENCES people,          -- NULL once the link to the person is cut
    contact      INTEGER NOT NULL DEFAULT 0 CHECK (contact IN (0, 1)),
    source       TEXT NOT NULL DEFAULT 'chat' CHECK (source IN ('chat', 'caller', 'replay')),
    words        TEXT,
    lat          REAL,
    lon          REAL,
    accuracy_m   REAL,
    place_words  TEXT,
    area         TEXT,                    -- NULL: outside every area, or no point
    district     TEXT,
    stage        TEXT NOT NULL CHECK (stage IN
                 ('received', 'offered', 'assigned', 'checked', 'referred', 'answered', 'closed')),
    outcome      TEXT CHECK (outcome IN
                 ('fixed', 'not_fixed', 'unconfirmed', 'joined', 'withdrawn', 'rejected')),
    verdict      TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    volunteer    INTEGER REFERENCES people,          -- who has it now
    joined_to    INTEGER REFERENCES complaints,
    signalled_at TEXT NOT NULL,
    received_at  TEXT NOT NULL,
    stage_since  TEXT NOT NULL,
    checked_at   TEXT,
    ring         INTEGER NOT NULL DEFAULT 0,         -- how many rings of volunteers were called
    next_call_at TEXT,                    -- when the next ring is due; NULL = nobody is to be called
    replay_key   TEXT,                    -- hash of the row it was replayed from: the same file twice is taken once
    CHECK ((stage = 'closed') = (outcome IS NOT NULL)),
    CHECK ((stage = 'assigned') <= (volunteer IS NOT NULL)),
    CHECK ((outcome = 'joined') = (joined_to IS NOT NULL) OR outcome IS NULL)
) STRICT;
CREATE INDEX complaints_by_stage ON complaints (stage, received_at);
CREATE INDEX complaints_by_reporter ON complaints (reporter, id);
CREATE INDEX complaints_by_time ON complaints (received_at);
CREATE INDEX complaints_to_call ON complaints (next_call_at) WHERE next_call_at IS NOT NULL;
CREATE INDEX complaints_of_volunteer ON complaints (volunteer) WHERE stage = 'assigned';
CREATE UNIQUE INDEX complaints_replayed ON complaints (replay_key) WHERE replay_key IS NOT NULL;
CREATE INDEX complaints_joined ON complaints (joined_to) WHERE joined_to IS NOT NULL;

CREATE VIRTUAL TABLE complaints_at USING rtree (id, min_lat, max_lat, min_lon, max_lon);

-- What was said, for the coordinator's search by words; kept in step by the triggers, whoever writes.
CREATE VIRTUAL TABLE complaints_said USING fts5 (
    words, place_words, content='complaints', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER complaints_said_first AFTER INSERT ON complaints
WHEN coalesce(new.words, new.place_words) IS NOT NULL
BEGIN
    INSERT INTO complaints_said (rowid, words, place_words) VALUES (new.id, new.words, new.place_words);
END;
CREATE TRIGGER complaints_said_anew AFTER UPDATE OF words, place_words ON complaints
BEGIN
    INSERT INTO complaints_said (complaints_said, rowid, words, place_words)
    SELECT 'delete', old.id, old.words, old.place_words WHERE coalesce(old.words, old.place_words) IS NOT NULL;
    INSERT INTO complaints_said (rowid, words, place_words)
    SELECT new.id, new.words, new.place_words WHERE coalesce(new.words, new.place_words) IS NOT NULL;
END;

CREATE TABLE files (                      -- evidence, whatever its form
    id           INTEGER PRIMARY KEY,
    draft_id     INTEGER REFERENCES drafts,
    complaint_id INTEGER REFERENCES complaints,
    check_id     INTEGER REFERENCES checks,
    person_id    INTEGER REFERENCES people,          -- who sent it
    form         TEXT NOT NULL CHECK (form IN ('photo', 'document', 'voice', 'video', 'video_note', 'audio')),
    file_id      TEXT NOT NULL,           -- Telegram's: sends it again for nothing
    unique_id    TEXT NOT NULL,           -- Telegram's: tells the same file again
    mime         TEXT,
    size         INTEGER,                 -- bytes
    seconds      INTEGER,
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'kept', 'broken', 'lost')),
    sha256       TEXT,                    -- of the original
    path         TEXT,                    -- the original, below DATA_DIR/files
    shown_path   TEXT,                    -- upright, without metadata, small: what others may see
    taken_at     TEXT,                    -- EXIF, the camera's local time
    taken_lat    REAL,
    taken_lon    REAL,
    sent_at      TEXT NOT NULL,
    CHECK (draft_id IS NOT NULL OR complaint_id IS NOT NULL OR check_id IS NOT NULL)
) STRICT;
CREATE INDEX files_of_draft ON files (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX files_of_complaint ON files (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX files_of_check ON files (check_id) WHERE check_id IS NOT NULL;

CREATE TABLE history (                    -- everything that happened to a case; only ever added to
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    role         TEXT NOT NULL,           -- resident, volunteer, coordinator, clock
    person_id    INTEGER REFERENCES people,
    what         TEXT NOT NULL,
    args         TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX history_of ON history (complaint_id, id);
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE OF complaint_id, at, role, what, args ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

CREATE TABLE voices (                     -- who says what about it now; only ever added to
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    who          TEXT NOT NULL CHECK (who IN ('authority', 'volunteer', 'resident')),
    person_id    INTEGER REFERENCES people,
    says         TEXT NOT NULL CHECK (says IN ('same', 'less', 'more', 'gone', 'back')),
    words        TEXT
) STRICT;
CREATE INDEX voices_of ON voices (complaint_id, id);
CREATE INDEX voices_against ON voices (at) WHERE who = 'resident' AND says <> 'gone';   -- disputed closures of a week

CREATE TABLE offers (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    ring         INTEGER NOT NULL,
    distance_m   INTEGER NOT NULL,
    made_at      TEXT NOT NULL,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
    answered_at  TEXT
) STRICT;
CREATE INDEX offers_of_case ON offers (complaint_id, state);
CREATE INDEX offers_of_person ON offers (person_id, state);

CREATE TABLE checks (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'given_back')),
    accepted_at  TEXT NOT NULL,
    arrived_at   TEXT,
    arrived_lat  REAL,
    arrived_lon  REAL,
    distance_m   INTEGER,                 -- from the reported point on arrival; NULL if either is unknown
    verdict      TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    reason       TEXT,                    -- why it could not be checked: too_late, no_access, no_instrument, unsafe
    notes        TEXT,
    instrument_id INTEGER REFERENCES instruments,    -- what the next readings are taken with; NULL = not chosen
    asked_at     TEXT,                    -- a verdict without any evidence is asked about once
    ended_at     TEXT,
    CHECK ((state = 'done') = (verdict IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX checks_open ON checks (complaint_id) WHERE state = 'open';   -- never with two people
CREATE INDEX checks_of_person ON checks (person_id, state);
CREATE INDEX checks_of_case ON checks (complaint_id);

CREATE TABLE readings (
    id              INTEGER PRIMARY KEY,
    check_id        INTEGER NOT NULL REFERENCES checks,
    substance       TEXT NOT NULL,
    value           TEXT NOT NULL,        -- a decimal number in `unit`, as text: no binary rounding
    unit            TEXT NOT NULL,
    given           TEXT NOT NULL,        -- as the person wrote it
    limit_value     TEXT,                 -- the one-time limit it was compared with, in `unit`; NULL = there is none
    limit_least     TEXT,                 -- … and its lower bound, where there is one (pH)
    times           TEXT,                 -- value / limit; NULL where a ratio means nothing
    over            INTEGER CHECK (over IN (0, 1)),  -- outside the limit; NULL = there is none
    certainty       TEXT,
    source          TEXT,
    instrument_id   INTEGER REFERENCES instruments,
    instrument      TEXT,                 -- name, number and certificate as they were at that moment
    serial          TEXT,
    certified_until TEXT,
    taken_at        TEXT NOT NULL
) STRICT;
CREATE INDEX readings_of_check ON readings (check_id);
