-- The course in the chat, what was passed of it, and who a volunteer is as far as their safety goes.

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
    first_right INTEGER,                  -- answers right at first try, of …; NULL: no quiz, see below
    asked       INTEGER,
    remind_at   TEXT,                     -- when they are next told that it runs out; NULL: no more
    CHECK ((first_right IS NULL) = (asked IS NULL))
) STRICT;
CREATE INDEX trainings_of ON trainings (person_id, module, expires_at);
CREATE INDEX trainings_run_out ON trainings (remind_at) WHERE remind_at IS NOT NULL;

-- Volunteers of before the course go on being called for thirty days, and are told at once to take it.
INSERT INTO trainings (person_id, module, passed_at, expires_at, remind_at)
SELECT v.person_id, m.module, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
       strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+30 days'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM volunteers v
JOIN (SELECT person_id, 'general' AS module FROM volunteers
      UNION SELECT person_id, medium FROM volunteer_media) m ON m.person_id = v.person_id;

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
