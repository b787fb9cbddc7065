-- Each night a made-up signal goes through the whole line; here stands when each step happened.

CREATE TABLE self_checks (
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
