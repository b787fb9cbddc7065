-- What a resident answered, with one tap each, to the questions of the kind; asked after the report, so nothing waits for it.

CREATE TABLE answers (
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    question     TEXT NOT NULL,           -- id of the kind's ask in the hotline's file
    answer       TEXT,                    -- id of the answer; NULL = skipped
    at           TEXT NOT NULL,
    PRIMARY KEY (complaint_id, question)
) STRICT, WITHOUT ROWID;
