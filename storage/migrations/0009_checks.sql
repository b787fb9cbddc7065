-- A visit on site. What it found is fixed when its verdict is given; what comes afterwards stands beside it, and
-- changes nothing of it: late files and notes, corrections with a reason. One thing alone may still happen to it: what
-- would tell of a person who wants to be forgotten is erased.

-- Rows of which something was erased («readings.12»). The columns that may be are guarded by triggers that look here.
CREATE TABLE erased (
    part TEXT PRIMARY KEY,
    at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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
    -- A volunteer who took a case and is not heard of: asked once, then the case goes to others.
    remind_at    TEXT,                    -- when they are asked next; NULL: not at all
    reminded     INTEGER NOT NULL DEFAULT 0,         -- how many times in a row without an answer
    safety_read_at TEXT,                  -- that the rules of safety were read; NULL: not yet; arriving does not wait for it
    companion    INTEGER REFERENCES people,          -- the adult whom somebody under 18 goes with; NULL: none was needed
    coming_at    TEXT,                    -- when its volunteer said they would come; NULL: at once
    seal         TEXT,                    -- SHA-256 of all that was there at the verdict; NULL: not done
    told_twice_at TEXT,                   -- that the same picture came again is said once
    -- A place far from the point: no arrival before they say that they really are there.
    claimed_lat  REAL,
    claimed_lon  REAL,
    claimed_m    INTEGER,
    purpose      TEXT NOT NULL DEFAULT 'first' CHECK (purpose IN ('first', 'recheck')),
    CHECK ((state = 'done') = (verdict IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX checks_open ON checks (complaint_id) WHERE state = 'open';   -- never with two people
CREATE INDEX checks_of_person ON checks (person_id, state);
CREATE INDEX checks_of_case ON checks (complaint_id);
CREATE INDEX checks_silent ON checks (remind_at) WHERE state = 'open' AND remind_at IS NOT NULL;
CREATE INDEX checks_accompanied ON checks (companion) WHERE companion IS NOT NULL;
CREATE INDEX checks_lately ON checks (accepted_at);
CREATE INDEX checks_of_person_lately ON checks (person_id, accepted_at);
CREATE INDEX checks_done ON checks (ended_at, person_id) WHERE state = 'done';
CREATE TRIGGER checks_done_stay BEFORE UPDATE OF complaint_id, state, accepted_at, arrived_at, arrived_lat, arrived_lon,
    distance_m, verdict, reason, ended_at ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_words_stay BEFORE UPDATE OF notes ON checks
WHEN old.state = 'done' AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'checks.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_seal_stays BEFORE UPDATE OF seal ON checks WHEN old.seal IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_done_are_kept BEFORE DELETE ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

-- What of a sealed check may be erased: its leaf stands in what was sealed, and stays.
CREATE TABLE sealed_parts (
    part     TEXT PRIMARY KEY,            -- «readings.12»
    check_id INTEGER NOT NULL REFERENCES checks,
    leaf     TEXT NOT NULL,               -- SHA-256 of the salt, the part's name and its values
    salt     TEXT                         -- 128 random bits, hex; NULL: erased, so that nothing can be tried any more
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_parts_of ON sealed_parts (check_id);
CREATE TRIGGER sealed_parts_stay BEFORE UPDATE ON sealed_parts
WHEN new.part <> old.part OR new.check_id <> old.check_id OR new.leaf <> old.leaf OR new.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER sealed_parts_are_kept BEFORE DELETE ON sealed_parts
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

-- «Please take this one from me»: a volunteer asks another whom they choose; until that one says yes it stays theirs.
CREATE TABLE handovers (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    to_person  INTEGER NOT NULL REFERENCES people,
    distance_m INTEGER NOT NULL,          -- of their home from the point; 0 once they are forgotten
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,             -- silence until then is a no
    state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
    ended_at   TEXT,
    CHECK ((state = 'open') = (ended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX handovers_open ON handovers (check_id) WHERE state = 'open';   -- one at a time
CREATE INDEX handovers_of_check ON handovers (check_id);
CREATE INDEX handovers_of_person ON handovers (to_person);

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
    taken_at        TEXT NOT NULL,
    averaged        TEXT NOT NULL DEFAULT 'once' CHECK (averaged IN ('once', 'day')),
    late            INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),      -- came when the check was over
    certificate     TEXT,                 -- its number as it was at that moment
    unusual         INTEGER NOT NULL DEFAULT 0 CHECK (unusual IN (0, 1)),   -- asked about, and kept
    water_class     INTEGER CHECK (water_class BETWEEN 1 AND 6)             -- of a river; NULL: none
) STRICT;
CREATE INDEX readings_of_check ON readings (check_id);
CREATE INDEX readings_over ON readings (taken_at, check_id, times) WHERE over = 1;   -- how far over the limit it was there
CREATE TRIGGER readings_sealed_new BEFORE INSERT ON readings
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER readings_sealed_stay BEFORE UPDATE OF id, check_id, substance, value, unit, limit_value, limit_least,
    times, over, certainty, source, instrument_id, certified_until, taken_at, averaged, late, unusual, water_class ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER readings_words_stay BEFORE UPDATE OF given, instrument, serial, certificate ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'readings.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER readings_sealed_are_kept BEFORE DELETE ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TABLE doubts (                     -- figures no instrument shows: asked about before they are readings
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    value     TEXT NOT NULL,
    unit      TEXT NOT NULL,
    given     TEXT NOT NULL,
    averaged  TEXT NOT NULL CHECK (averaged IN ('once', 'day')),
    said_at   TEXT NOT NULL,
    kept      INTEGER CHECK (kept IN (0, 1)),        -- NULL: not answered
    instrument_id INTEGER REFERENCES instruments,    -- «is it with this one?»; NULL: another question
    choices   TEXT                        -- JSON [[[substance, value, unit], …], …]: «which of these?»; NULL: another question
) STRICT;
CREATE INDEX doubts_of_check ON doubts (check_id) WHERE kept IS NULL;

CREATE TABLE multiples (                  -- so many times the limit, as somebody else found it; never made into mg/kg
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    least     TEXT,                       -- decimal numbers, as text; NULL = «up to»
    most      TEXT NOT NULL,
    given     TEXT NOT NULL,              -- as the person wrote it
    late      INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    noted_at  TEXT NOT NULL
) STRICT;
CREATE INDEX multiples_of_check ON multiples (check_id);
CREATE TRIGGER multiples_sealed_new BEFORE INSERT ON multiples
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER multiples_sealed_stay BEFORE UPDATE OF id, check_id, substance, least, most, late, noted_at ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER multiples_words_stay BEFORE UPDATE OF given ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'multiples.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER multiples_sealed_are_kept BEFORE DELETE ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TABLE observations (               -- what was seen, smelled and heard, by a tap; can be changed until the verdict
    check_id INTEGER NOT NULL REFERENCES checks,
    what     TEXT NOT NULL,               -- ids of observations.toml
    answer   TEXT NOT NULL,
    seen_at  TEXT NOT NULL,
    PRIMARY KEY (check_id, what, answer)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER observations_sealed_new BEFORE INSERT ON observations
WHEN (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_stay BEFORE UPDATE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_are_kept BEFORE DELETE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TABLE outline_points (             -- an outline on its way
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES checks,
    lat      REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon      REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    at       TEXT NOT NULL
) STRICT;
CREATE INDEX outline_points_of ON outline_points (check_id);

CREATE TABLE areas (                      -- how large a dump is; the last one of a check counts
    id          INTEGER PRIMARY KEY,
    check_id    INTEGER NOT NULL REFERENCES checks,
    how         TEXT NOT NULL CHECK (how IN ('sides', 'paces', 'outline')),
    area_m2     REAL NOT NULL CHECK (area_m2 > 0),
    height_m    REAL CHECK (height_m > 0),
    given       TEXT,                     -- as the person wrote it
    step_m      REAL,                     -- what a pace was taken for
    outline     TEXT,                     -- JSON: [[lat, lon], …] in the order they were walked
    around      INTEGER NOT NULL DEFAULT 0 CHECK (around IN (0, 1)),   -- 1: it crossed itself, the line around it counts
    late        INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    measured_at TEXT NOT NULL,
    CHECK ((how = 'outline') = (outline IS NOT NULL)),
    CHECK ((how = 'paces') = (step_m IS NOT NULL))
) STRICT;
CREATE INDEX areas_of_check ON areas (check_id);
CREATE TRIGGER areas_sealed_new BEFORE INSERT ON areas
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER areas_sealed_stay BEFORE UPDATE OF id, check_id, how, area_m2, height_m, step_m, outline, around, late,
    measured_at ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_words_stay BEFORE UPDATE OF given ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'areas.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_sealed_are_kept BEFORE DELETE ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TABLE late_notes (                 -- words and places that came when the check was over
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES checks,
    said_at  TEXT NOT NULL,               -- when they were sent, by Telegram's clock
    words    TEXT NOT NULL
) STRICT;
CREATE INDEX late_notes_of ON late_notes (check_id);
CREATE TRIGGER late_notes_stay BEFORE UPDATE OF id, check_id, said_at ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE TRIGGER late_notes_words_stay BEFORE UPDATE OF words ON late_notes
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE part = 'late_notes.' || old.id)
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE TRIGGER late_notes_are_kept BEFORE DELETE ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;

-- A slip in what is sealed is mended by a new entry with a reason; what was first said stays in sight.
CREATE TABLE corrections (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    at         TEXT NOT NULL,
    person_id  INTEGER REFERENCES people,        -- NULL once forgotten
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    what       TEXT NOT NULL CHECK (what IN ('reading', 'verdict', 'note')),
    reading_id INTEGER REFERENCES readings,
    value      TEXT,                             -- the reading's new value, in its own unit; NULL: it does not count
    times      TEXT,                             -- against the limit it was compared with when it was taken
    over       INTEGER CHECK (over IN (0, 1)),
    given      TEXT,                             -- as the person wrote it
    verdict    TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    words      TEXT,                             -- what is right instead of a note
    why        TEXT NOT NULL CHECK (why IN ('slip', 'unit', 'instrument', 'mixed', 'other')),
    reason     TEXT,                             -- in the person's own words
    CHECK ((what = 'reading') = (reading_id IS NOT NULL)),
    CHECK ((what = 'verdict') = (verdict IS NOT NULL)),
    CHECK ((what = 'note') = (words IS NOT NULL)),
    CHECK ((why = 'other') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX corrections_of_check ON corrections (check_id);
CREATE INDEX corrections_of_reading ON corrections (reading_id) WHERE reading_id IS NOT NULL;
CREATE INDEX corrections_of_person ON corrections (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER corrections_stay BEFORE UPDATE OF check_id, at, role, what, reading_id, value, times, over, verdict, why
    ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE TRIGGER corrections_words_stay BEFORE UPDATE OF given, words, reason ON corrections
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE part = 'corrections.' || old.id)
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;

CREATE VIEW readings_now AS               -- every reading as it stands now; value_now NULL: it does not count
SELECT r.*, c.id AS correction, c.why, c.reason,
       iif(c.id IS NULL, r.value, c.value) AS value_now,
       iif(c.id IS NULL, r.times, c.times) AS times_now,
       iif(c.id IS NULL, r.over, c.over) AS over_now
FROM readings r LEFT JOIN corrections c ON c.id = (SELECT max(id) FROM corrections WHERE reading_id = r.id);
