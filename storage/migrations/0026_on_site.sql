-- What a volunteer finds on site besides readings, and what they are asked before it is believed.

-- A place far from the point: no arrival before they say that they really are there.
ALTER TABLE checks ADD COLUMN claimed_lat REAL;
ALTER TABLE checks ADD COLUMN claimed_lon REAL;
ALTER TABLE checks ADD COLUMN claimed_m INTEGER;

ALTER TABLE readings ADD COLUMN unusual INTEGER NOT NULL DEFAULT 0 CHECK (unusual IN (0, 1));   -- asked about, and kept
ALTER TABLE readings ADD COLUMN water_class INTEGER CHECK (water_class BETWEEN 1 AND 6);        -- of a river; NULL: none

CREATE TABLE doubts (                     -- figures no instrument shows: asked about before they are readings
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    value     TEXT NOT NULL,
    unit      TEXT NOT NULL,
    given     TEXT NOT NULL,
    averaged  TEXT NOT NULL CHECK (averaged IN ('once', 'day')),
    said_at   TEXT NOT NULL,
    kept      INTEGER CHECK (kept IN (0, 1))         -- NULL: not answered
) STRICT;
CREATE INDEX doubts_of_check ON doubts (check_id) WHERE kept IS NULL;

CREATE TABLE observations (               -- what was seen, smelled and heard, by a tap; can be changed until the verdict
    check_id INTEGER NOT NULL REFERENCES checks,
    what     TEXT NOT NULL,               -- ids of observations.toml
    answer   TEXT NOT NULL,
    seen_at  TEXT NOT NULL,
    PRIMARY KEY (check_id, what, answer)
) STRICT, WITHOUT ROWID;

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

ALTER TABLE volunteers ADD COLUMN step_cm INTEGER CHECK (step_cm BETWEEN 40 AND 110);   -- NULL: 70, our own guess

CREATE TRIGGER observations_sealed_new BEFORE INSERT ON observations
WHEN (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_stay BEFORE UPDATE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_are_kept BEFORE DELETE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_sealed_new BEFORE INSERT ON areas
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER areas_sealed_stay BEFORE UPDATE ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_sealed_are_kept BEFORE DELETE ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
