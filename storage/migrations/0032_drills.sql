-- Drills: a case that was made up to practise. It is called for and checked like any other, and counts in no figure.

ALTER TABLE complaints ADD COLUMN drill INTEGER NOT NULL DEFAULT 0 CHECK (drill IN (0, 1));
CREATE INDEX complaints_drills ON complaints (stage) WHERE drill = 1;

CREATE TABLE drills (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    year         INTEGER NOT NULL,        -- DR-2026-0001: local year and count, apart from the public numbers
    n            INTEGER NOT NULL,
    area         TEXT NOT NULL,
    started_by   INTEGER REFERENCES people,   -- who hears the result; NULL once forgotten
    started_at   TEXT NOT NULL,
    ends_at      TEXT NOT NULL,           -- by itself
    ended_at     TEXT,
    why          TEXT CHECK (why IN ('verdict', 'time', 'nobody', 'real', 'coordinator')),
    UNIQUE (year, n),
    CHECK ((ended_at IS NULL) = (why IS NULL))
) STRICT;
CREATE UNIQUE INDEX drills_running ON drills (area) WHERE ended_at IS NULL;   -- one at a time in an area

-- Whatever looks for cases near a place never finds a drill, and nothing is ever joined to one, or one to anything.
DROP TRIGGER complaints_at_first;
CREATE TRIGGER complaints_at_first AFTER INSERT ON complaints
WHEN new.lat IS NOT NULL AND new.joined_to IS NULL AND new.drill = 0
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
CREATE TRIGGER drills_are_not_joined BEFORE UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND (new.drill = 1 OR (SELECT drill FROM complaints WHERE id = new.joined_to) = 1)
BEGIN SELECT RAISE(ABORT, 'a drill is no part of any case'); END;
CREATE TRIGGER drills_stay_inside BEFORE UPDATE OF stage ON complaints
WHEN new.drill = 1 AND new.stage IN ('referred', 'answered')
BEGIN SELECT RAISE(ABORT, 'a drill is sent to nobody'); END;
