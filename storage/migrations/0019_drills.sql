-- Made-up cases, called for and checked like any other: to practise, and each night to check the line itself.

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
CREATE TRIGGER drills_are_not_joined BEFORE UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND (new.drill = 1 OR (SELECT drill FROM complaints WHERE id = new.joined_to) = 1)
BEGIN SELECT RAISE(ABORT, 'a drill is no part of any case'); END;
CREATE TRIGGER drills_stay_inside BEFORE UPDATE OF stage ON complaints
WHEN new.drill = 1 AND new.stage IN ('referred', 'answered')
BEGIN SELECT RAISE(ABORT, 'a drill is sent to nobody'); END;

CREATE TABLE self_checks (                -- the made-up signal of each night; here stands when each step happened
    id           INTEGER PRIMARY KEY,
    night        TEXT NOT NULL UNIQUE,    -- local date: one a night, however often the timetable comes round
    begun_at     TEXT NOT NULL,
    due_at       TEXT NOT NULL,           -- a step that did not happen by then is told as missing
    signalled_at TEXT,                    -- taken in, numbered, volunteers chosen; and all of it taken back
    asked_at     TEXT,                    -- Telegram answered
    sent_at      TEXT,                    -- the silent message to the owner arrived; NULL also where there is no owner
    ended_at     TEXT,
    faults       TEXT NOT NULL DEFAULT '[]'   -- JSON: names of what was wrong; none and ended: all is well
) STRICT;
CREATE INDEX self_checks_going_on ON self_checks (due_at) WHERE ended_at IS NULL;
