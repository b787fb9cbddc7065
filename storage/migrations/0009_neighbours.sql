-- Neighbours who chose to be asked «do you notice it too?» when something fresh is reported near them.

CREATE TABLE neighbours (
    person_id  INTEGER PRIMARY KEY REFERENCES people,
    lat        REAL CHECK (lat BETWEEN -90 AND 90),     -- rounded to about 100 m: no doorstep is kept
    lon        REAL CHECK (lon BETWEEN -180 AND 180),
    radius_m   INTEGER NOT NULL DEFAULT 2000 CHECK (radius_m BETWEEN 500 AND 5000),
    quiet_from INTEGER NOT NULL DEFAULT 22 CHECK (quiet_from BETWEEN 0 AND 23),   -- local hours; both the same: never quiet
    quiet_to   INTEGER NOT NULL DEFAULT 8 CHECK (quiet_to BETWEEN 0 AND 23),
    a_day      INTEGER NOT NULL DEFAULT 2 CHECK (a_day BETWEEN 1 AND 5),          -- questions a local day at most
    since      TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE INDEX neighbours_at ON neighbours (lat, lon) WHERE lat IS NOT NULL;

CREATE TABLE questions_asked (            -- one neighbour asked about one episode, once
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER REFERENCES people,             -- NULL once forgotten; the answer still counts
    asked_at     TEXT NOT NULL,
    expires_at   TEXT NOT NULL,           -- after that an answer says nothing about then
    answer       TEXT CHECK (answer IN ('yes', 'no', 'away')),
    answered_at  TEXT,
    UNIQUE (complaint_id, person_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX questions_of_person ON questions_asked (person_id, asked_at);
