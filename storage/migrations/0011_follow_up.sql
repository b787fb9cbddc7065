-- After it is said to be settled: who says what about it, who is asked how it is now, who goes and looks again.

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
-- Disputed closures of a week: who lives there says so, or who went and looked.
CREATE INDEX voices_against ON voices (at) WHERE who <> 'authority' AND says <> 'gone';

CREATE TABLE follow_ups (                 -- when the person who reported a closed case is asked how it is now
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    due_at       TEXT,                    -- NULL: answered, or asked often enough
    asked        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE due_at IS NOT NULL;

-- Somebody says that it is settled: another volunteer goes and looks. The stage stays; what they say is a voice.
CREATE TABLE rechecks (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    why          TEXT NOT NULL CHECK (why IN ('answer', 'coordinator')),   -- the body says it is done; a coordinator wants it
    asked_at     TEXT NOT NULL,
    asked_by     INTEGER REFERENCES people,      -- NULL: the clock, or somebody forgotten
    state        TEXT NOT NULL DEFAULT 'wanted'  -- dropped: the case was opened again, or a coordinator thought better of it
                 CHECK (state IN ('wanted', 'offered', 'accepted', 'done', 'none_found', 'dropped')),
    ring         INTEGER NOT NULL DEFAULT 0,     -- how many rings of volunteers were called
    next_call_at TEXT,                           -- when the next ring is due: by day, or when this one's time is over
    check_id     INTEGER REFERENCES checks,      -- of whoever has it, or brought it to an end
    says         TEXT CHECK (says IN ('same', 'less', 'more', 'gone', 'back')),   -- NULL when done: could not be looked at
    without      TEXT CHECK (without IN ('nothing_to_see', 'dark', 'not_allowed', 'no_camera')),   -- why there is no photo
    drawn        INTEGER NOT NULL DEFAULT 0 CHECK (drawn IN (0, 1)),   -- before and after lie side by side in DATA_DIR/drawn
    ended_at     TEXT,
    CHECK ((state IN ('wanted', 'offered')) = (next_call_at IS NOT NULL)),
    CHECK (state <> 'accepted' OR check_id IS NOT NULL),
    CHECK ((state IN ('done', 'none_found', 'dropped')) = (ended_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX rechecks_open ON rechecks (complaint_id) WHERE state IN ('wanted', 'offered', 'accepted');
CREATE INDEX rechecks_due ON rechecks (next_call_at) WHERE next_call_at IS NOT NULL;
CREATE INDEX rechecks_of_case ON rechecks (complaint_id, id);
CREATE INDEX rechecks_of_check ON rechecks (check_id) WHERE check_id IS NOT NULL;
