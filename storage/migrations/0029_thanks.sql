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

CREATE INDEX checks_done ON checks (ended_at, person_id) WHERE state = 'done';
