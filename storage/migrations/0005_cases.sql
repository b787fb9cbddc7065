-- What is reported and what becomes of it. Stage, verdict and voices are three axes, kept apart.

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
    source       TEXT NOT NULL DEFAULT 'chat' CHECK (source IN ('chat', 'caller', 'replay', 'standing')),
    words        TEXT,
    lat          REAL,
    lon          REAL,
    cell_lat     INTEGER,                 -- its square of the fine grid (bot/domain/places/cells.py), kept when the
    cell_lon     INTEGER,                 -- reporter is forgotten: one home shows one square, however often it reports
    accuracy_m   REAL,
    place_words  TEXT,
    area         TEXT,                    -- NULL: outside every area, or no point
    district     TEXT,
    stage        TEXT NOT NULL CHECK (stage IN
                 ('received', 'offered', 'assigned', 'checked', 'referred', 'answered', 'closed')),
    outcome      TEXT CHECK (outcome IN
                 ('fixed', 'half_fixed', 'not_fixed', 'unconfirmed', 'joined', 'withdrawn', 'rejected')),
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
    seen_at      TEXT,                    -- when a picture was taken, if the person said it counts
    drill        INTEGER NOT NULL DEFAULT 0 CHECK (drill IN (0, 1)),   -- made up to practise: counts in no figure
    coordinator  INTEGER REFERENCES people,          -- who has taken it on; NULL: nobody yet
    urgent       INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    disputed_at  TEXT,                    -- since when somebody says that it is done, and a resident or a volunteer who
                                          -- looked that it is not: the headline of the digest; NULL: it is not so
    CHECK ((stage = 'closed') = (outcome IS NOT NULL)),
    CHECK ((stage = 'assigned') <= (volunteer IS NOT NULL)),
    CHECK ((outcome = 'joined') = (joined_to IS NOT NULL) OR outcome IS NULL)
) STRICT;
CREATE TRIGGER complaints_cell_anew AFTER UPDATE OF lat, lon ON complaints   -- a corrected place has a square of its own
WHEN new.cell_lat IS old.cell_lat AND new.cell_lon IS old.cell_lon AND (new.lat, new.lon) IS NOT (old.lat, old.lon)
BEGIN
    UPDATE complaints SET cell_lat = NULL, cell_lon = NULL WHERE id = new.id;
END;
CREATE INDEX complaints_by_stage ON complaints (stage, received_at);
CREATE INDEX complaints_by_reporter ON complaints (reporter, id);
CREATE INDEX complaints_by_time ON complaints (received_at);
CREATE INDEX complaints_to_call ON complaints (next_call_at) WHERE next_call_at IS NOT NULL;
CREATE INDEX complaints_of_volunteer ON complaints (volunteer) WHERE stage = 'assigned';
CREATE UNIQUE INDEX complaints_replayed ON complaints (replay_key) WHERE replay_key IS NOT NULL;
CREATE INDEX complaints_joined ON complaints (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX complaints_to_part ON complaints (stage_since) WHERE stage = 'closed' AND reporter IS NOT NULL;
CREATE INDEX complaints_drills ON complaints (stage) WHERE drill = 1;
CREATE INDEX complaints_of_coordinator ON complaints (coordinator, received_at)
    WHERE coordinator IS NOT NULL AND stage <> 'closed';
CREATE INDEX complaints_urgent ON complaints (received_at) WHERE urgent = 1 AND stage <> 'closed';
CREATE INDEX complaints_by_area ON complaints (area, stage, received_at);
CREATE INDEX complaints_disputed ON complaints (disputed_at) WHERE disputed_at IS NOT NULL;
-- Where it was confirmed again and again. Written when a verdict is given, not when a complaint comes in.
CREATE INDEX complaints_confirmed ON complaints (received_at, lat, lon, kind, joined_to, area, drill, stage, outcome)
    WHERE verdict = 'confirmed';

-- The open search by place and time; kept in step by the triggers, whoever writes. A case that leads has the span of
-- all its witnesses' signals, in days since 2020-01-01 UTC; a witness has no row, and a drill is never found.
CREATE VIRTUAL TABLE complaints_at USING rtree (id, min_lat, max_lat, min_lon, max_lon, min_day, max_day);
CREATE TRIGGER complaints_at_first AFTER INSERT ON complaints
WHEN new.lat IS NOT NULL AND new.joined_to IS NULL AND new.drill = 0
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
CREATE TRIGGER complaints_at_joined AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND new.joined_to IS NOT old.joined_to
BEGIN
    DELETE FROM complaints_at WHERE id = new.id;
    UPDATE complaints_at
    SET min_day = min(min_day, julianday(new.signalled_at) - 2458849.5),
        max_day = max(max_day, julianday(new.signalled_at) - 2458849.5)
    WHERE id = new.joined_to;
END;
CREATE TRIGGER complaints_at_split AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NULL AND old.joined_to IS NOT NULL AND new.lat IS NOT NULL
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;

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

-- Everything that happened to a case; only ever added to. It is a chain: each row seals the one before it, so that a
-- row changed or taken out later would show. Who it was is left out of the hash: people may be forgotten.
-- A hash over a few possible values hides nothing, so each row has a salt of its own, which stays here: whoever is to
-- check the chain without seeing an event is given its leaf.
CREATE TABLE history (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    role         TEXT NOT NULL,           -- resident, volunteer, coordinator, clock
    person_id    INTEGER REFERENCES people,
    what         TEXT NOT NULL,           -- an event of bot/domain/cases/events.py, which says what `args` it may have
    args         TEXT NOT NULL DEFAULT '{}',
    salt         TEXT,                    -- 128 random bits, hex
    leaf         TEXT,                    -- leaf(salt, complaint_id, at, role, what, args)
    own          TEXT,                    -- link(own of the case's row before, leaf): the order and number of its rows
    hash         TEXT                     -- link(hash of the row before, own), hex; the very first row follows ''
) STRICT;
CREATE INDEX history_of ON history (complaint_id, id);
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE OF complaint_id, at, role, what, args ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
-- `salt`, `leaf` and `link` are the program's own: every connection is taught them.
CREATE TRIGGER history_is_chained AFTER INSERT ON history
BEGIN
    UPDATE history SET salt = salt() WHERE id = new.id AND salt IS NULL;
    UPDATE history SET leaf = leaf(salt, complaint_id, at, role, what, args) WHERE id = new.id;
    UPDATE history SET own = link(
        coalesce((SELECT own FROM history
                  WHERE complaint_id = new.complaint_id AND id < new.id ORDER BY id DESC LIMIT 1), ''), leaf)
    WHERE id = new.id;
    UPDATE history SET hash = link(
        coalesce((SELECT hash FROM history WHERE id < new.id ORDER BY id DESC LIMIT 1), ''), own)
    WHERE id = new.id;
END;
CREATE TRIGGER history_hash_is_not_rewritten BEFORE UPDATE OF salt, leaf, own, hash ON history WHEN old.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;

-- What people wrote in an event: only their hash stands in its `args`, so that they can be erased, and not changed.
CREATE TABLE event_words (
    history_id INTEGER PRIMARY KEY REFERENCES history,
    words      TEXT NOT NULL,             -- as they were written; once erased, what is left of them
    salt       TEXT                       -- of their hash; NULL: something of them was erased
) STRICT;

CREATE TABLE anchors (                    -- the chain's newest hash, when it was told to people (a digest, a pack)
    history_id INTEGER NOT NULL,
    told_in    TEXT NOT NULL,             -- «digest 2026-W47», «pack GL-2026-0148»
    hash       TEXT NOT NULL,
    at         TEXT NOT NULL,
    PRIMARY KEY (history_id, told_in)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (                      -- for coordinators alone: no resident, volunteer or letter sees them
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    person_id    INTEGER REFERENCES people,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 1000)
) STRICT;
CREATE INDEX notes_of ON notes (complaint_id, id);
