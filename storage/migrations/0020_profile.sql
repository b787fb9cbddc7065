-- A volunteer's profile whole: when they may be called, how many cases they take, where else, by what, what they can.

ALTER TABLE volunteers ADD COLUMN quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439);   -- minutes of the local day
ALTER TABLE volunteers ADD COLUMN quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439);       -- NULL: no quiet hours
ALTER TABLE volunteers ADD COLUMN most_checks INTEGER NOT NULL DEFAULT 3 CHECK (most_checks BETWEEN 1 AND 5);
ALTER TABLE volunteers ADD COLUMN transport TEXT CHECK (transport IN ('foot', 'bike', 'bus', 'car'));  -- NULL: not told

CREATE INDEX volunteers_callable ON volunteers (home_lat, home_lon, radius_m, quiet_from, quiet_to, duty_until)
    WHERE on_duty = 1;                    -- all that is asked of the many near a case, without a look at their rows

CREATE TABLE volunteer_hours (            -- when they may be called; no row: at any time
    person_id INTEGER NOT NULL REFERENCES people,
    since     INTEGER NOT NULL CHECK (since BETWEEN 0 AND 10079),    -- minutes of the local week from Monday 00:00
    until     INTEGER NOT NULL CHECK (until <= 10080),
    PRIMARY KEY (person_id, since),
    CHECK (since < until)
) STRICT, WITHOUT ROWID;

CREATE TABLE absences (                   -- days away, now and to come; one that is over is dropped
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,
    since     TEXT NOT NULL,              -- local dates, both among the days away
    until     TEXT NOT NULL,
    ends_at   TEXT NOT NULL,              -- the local midnight after the last day
    CHECK (since <= until)
) STRICT;
CREATE INDEX absences_of ON absences (person_id, until);
CREATE INDEX absences_end ON absences (ends_at);

CREATE TABLE volunteer_districts (        -- where they go wherever their home is; none: only within their radius
    person_id INTEGER NOT NULL REFERENCES people,
    area      TEXT NOT NULL,
    district  TEXT NOT NULL,
    PRIMARY KEY (person_id, area, district)
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteers_of_district ON volunteer_districts (area, district);

CREATE TABLE volunteer_skills (           -- a row of the hotline's file each
    person_id INTEGER NOT NULL REFERENCES people,
    skill     TEXT NOT NULL,
    PRIMARY KEY (person_id, skill)
) STRICT, WITHOUT ROWID;
