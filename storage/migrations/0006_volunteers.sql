-- A volunteer: where, when and for what they may be called, what they have learnt, how they are thanked.

CREATE TABLE volunteers (
    person_id INTEGER PRIMARY KEY REFERENCES people,
    name      TEXT CHECK (length(name) BETWEEN 1 AND 60),   -- how coordinators call them; no resident sees it
    home_lat  REAL,
    home_lon  REAL,
    radius_m  INTEGER NOT NULL DEFAULT 5000 CHECK (radius_m BETWEEN 500 AND 200000),
    on_duty   INTEGER NOT NULL DEFAULT 0 CHECK (on_duty IN (0, 1)),
    joined_at TEXT NOT NULL,
    duty_until TEXT,                      -- when duty ends by itself; NULL: when they say so; only for those on duty
    quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),   -- minutes of the local day
    quiet_to  INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),      -- NULL: no quiet hours
    most_checks INTEGER NOT NULL DEFAULT 3 CHECK (most_checks BETWEEN 1 AND 5),   -- how many cases at a time
    transport TEXT CHECK (transport IN ('foot', 'bike', 'bus', 'car')),   -- NULL: not told
    step_cm   INTEGER CHECK (step_cm BETWEEN 40 AND 110),   -- what they pace a dump with; NULL: 70, our own guess
    originals INTEGER NOT NULL DEFAULT 0 CHECK (originals IN (0, 1)),   -- a court may have their photos as their camera wrote them
    CHECK ((home_lat IS NULL) = (home_lon IS NULL)),
    CHECK (on_duty = 0 OR home_lat IS NOT NULL)   -- nobody can be called from nowhere
) STRICT;
CREATE INDEX volunteers_on_duty ON volunteers (home_lat, home_lon) WHERE on_duty = 1;
CREATE INDEX volunteers_duty_ends ON volunteers (duty_until) WHERE duty_until IS NOT NULL;
CREATE INDEX volunteers_callable ON volunteers (home_lat, home_lon, radius_m, quiet_from, quiet_to, duty_until)
    WHERE on_duty = 1;                    -- all that is asked of the many near a case, without a look at their rows
CREATE INDEX volunteers_to_call ON volunteers (home_lat, home_lon, radius_m) WHERE on_duty = 1;

CREATE TABLE volunteer_media (
    person_id INTEGER NOT NULL REFERENCES people,
    medium    TEXT NOT NULL CHECK (medium IN ('air', 'water', 'soil', 'site')),
    PRIMARY KEY (person_id, medium)
) STRICT, WITHOUT ROWID;

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

-- What coordinators note about a volunteer: for coordinators, and in the volunteer's own data.
CREATE TABLE volunteer_notes (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,
    at        TEXT NOT NULL,
    by_id     INTEGER REFERENCES people,  -- NULL once that coordinator is forgotten
    words     TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 400)
) STRICT;
CREATE INDEX volunteer_notes_of ON volunteer_notes (person_id, id);

CREATE TABLE cohorts (                    -- no date of birth, no school: only what the rules of safety look at
    person_id  INTEGER PRIMARY KEY REFERENCES people,
    cohort     TEXT NOT NULL CHECK (cohort IN ('student', 'pupil', 'pensioner', 'other')),
    minor      INTEGER CHECK (minor IN (0, 1)),      -- under 18; NULL: not said yet
    request    TEXT CHECK (request IN ('join', 'adult')),   -- what waits for a coordinator: to take part; «I am 18 now»
    approved   INTEGER CHECK (approved IN (0, 1)),   -- a coordinator's word on somebody under 18; NULL: none yet
    companion  INTEGER REFERENCES people,            -- the adult volunteer they go with
    decided_by INTEGER REFERENCES people,
    decided_at TEXT,
    since      TEXT NOT NULL
) STRICT;
CREATE INDEX cohorts_waiting ON cohorts (since) WHERE request IS NOT NULL;

-- The course in the chat, and what was passed of it.

CREATE TABLE lessons (                    -- a module somebody is at: reading a card, or at its quiz
    person_id INTEGER NOT NULL REFERENCES people,
    module    TEXT NOT NULL,
    card      INTEGER NOT NULL DEFAULT 0 CHECK (card >= 0),
    quiz      INTEGER NOT NULL DEFAULT 0 CHECK (quiz IN (0, 1)),
    began_at  TEXT NOT NULL,
    PRIMARY KEY (person_id, module)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_answers (
    person_id   INTEGER NOT NULL REFERENCES people,
    module      TEXT NOT NULL,
    question    TEXT NOT NULL,
    first_right INTEGER NOT NULL CHECK (first_right IN (0, 1)),
    right       INTEGER NOT NULL CHECK (right IN (0, 1)),
    tries       INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (person_id, module, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE trainings (                  -- the training record; only ever added to
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people,
    module      TEXT NOT NULL,
    passed_at   TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    first_right INTEGER,                  -- answers right at first try, of …; NULL: no quiz
    asked       INTEGER,
    remind_at   TEXT,                     -- when they are next told that it runs out; NULL: no more
    CHECK ((first_right IS NULL) = (asked IS NULL))
) STRICT;
CREATE INDEX trainings_of ON trainings (person_id, module, expires_at);
CREATE INDEX trainings_run_out ON trainings (remind_at) WHERE remind_at IS NOT NULL;

-- Thanks: who was told that a case they checked is settled, and which certificates were sent by themselves.

CREATE TABLE thanked (                    -- one message a case, however often it is closed
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    at           TEXT NOT NULL,
    PRIMARY KEY (complaint_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thanked_by ON thanked (person_id);

CREATE TABLE certificates (               -- one a month; asking for it once more is not written down
    person_id INTEGER NOT NULL REFERENCES people,
    month     TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),   -- on the hotline's own clock
    at        TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;
CREATE INDEX certificates_of ON certificates (month);
