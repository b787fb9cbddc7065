-- Standing inspectors: an observation point at home, a question at fixed times; a quiet day is worth as much as an alarm.

CREATE TABLE observation_points (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER UNIQUE REFERENCES people,        -- NULL once forgotten: the series stays, nobody knows whose
    name       TEXT CHECK (length(name) BETWEEN 1 AND 60),       -- as its inspector calls it
    official   TEXT CHECK (length(official) BETWEEN 1 AND 60),   -- as a coordinator named it
    lat        REAL CHECK (lat BETWEEN -90 AND 90),     -- exact, and shown to nobody; NULL: not said yet, or forgotten
    lon        REAL CHECK (lon BETWEEN -180 AND 180),
    area       TEXT,                                    -- this much others may see
    district   TEXT,
    times      TEXT NOT NULL DEFAULT '480,1200',        -- minutes after local midnight, joined with commas
    since      TEXT NOT NULL,
    next_at    TEXT,                                    -- the next slot; NULL: none (no place yet, paused without end, ended)
    ended_at   TEXT,                                    -- observes no more; taking it up again clears it
    asked_to_pause_at TEXT,                             -- asked once after many gaps; an answer to any slot clears it
    thanked_for TEXT,                                   -- the last month thanked for, «2026-03»
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK (next_at IS NULL OR (lat IS NOT NULL AND ended_at IS NULL))
) STRICT;
CREATE INDEX observation_points_due ON observation_points (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE observation_pauses (
    id       INTEGER PRIMARY KEY,
    point_id INTEGER NOT NULL REFERENCES observation_points,
    since    TEXT NOT NULL,
    until    TEXT                                       -- NULL: till they come back
) STRICT;
CREATE INDEX observation_pauses_of ON observation_pauses (point_id, since);

-- A row for each slot, answered or not, and for what they noted by themselves.
CREATE TABLE standing_observations (
    id           INTEGER PRIMARY KEY,
    point_id     INTEGER NOT NULL REFERENCES observation_points,
    at           TEXT NOT NULL,                         -- the slot; of what they began by themselves, the moment
    slot         INTEGER NOT NULL CHECK (slot IN (0, 1)),   -- 0: by themselves, never a gap
    asked_at     TEXT,                                  -- NULL: the bot was down: neither gap nor quiet
    closes_at    TEXT NOT NULL,                         -- after this an answer says nothing about then
    excused      INTEGER NOT NULL DEFAULT 0 CHECK (excused IN (0, 1)),   -- a pause covers it: no gap
    answered_at  TEXT,                                  -- NULL, asked, closed and not excused: a gap
    what         TEXT,                                  -- «quiet» or a phenomenon of the hotline's rows
    strength     INTEGER CHECK (strength BETWEEN 0 AND 6),
    words        TEXT,
    complaint_id INTEGER REFERENCES complaints,         -- the case it opened, or was added to
    CHECK ((what IS NULL) = (answered_at IS NULL)),
    CHECK (strength IS NULL OR what IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX standing_observations_slots ON standing_observations (point_id, at) WHERE slot = 1;   -- never asked twice
CREATE INDEX standing_observations_of_point ON standing_observations (point_id, at);
CREATE INDEX standing_observations_at ON standing_observations (at);
CREATE INDEX standing_observations_alarming ON standing_observations (answered_at) WHERE what <> 'quiet';
CREATE INDEX standing_observations_of_case ON standing_observations (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE TABLE observation_readings (
    id              INTEGER PRIMARY KEY,
    observation_id  INTEGER NOT NULL REFERENCES standing_observations,
    substance       TEXT NOT NULL,
    value           TEXT NOT NULL,                      -- a decimal number in `unit`, as text
    unit            TEXT NOT NULL,
    given           TEXT NOT NULL,                      -- as the person wrote it
    limit_value     TEXT,                               -- the one-time limit it was compared with; NULL: there is none
    times           TEXT,
    over            INTEGER CHECK (over IN (0, 1)),
    taken_at        TEXT NOT NULL
) STRICT;
CREATE INDEX observation_readings_of ON observation_readings (observation_id);

CREATE TABLE observation_files (                        -- pictures and recordings, by Telegram's own ids
    id             INTEGER PRIMARY KEY,
    observation_id INTEGER NOT NULL REFERENCES standing_observations,
    form           TEXT NOT NULL,
    file_id        TEXT NOT NULL,
    unique_id      TEXT NOT NULL,
    mime           TEXT,
    size           INTEGER,
    seconds        INTEGER,
    sent_at        TEXT NOT NULL,
    UNIQUE (observation_id, unique_id)
) STRICT;
