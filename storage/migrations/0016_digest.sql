-- Which digest went to whom by itself: one a reader and period, however often the timetable comes round.

CREATE TABLE digests (
    person_id INTEGER NOT NULL REFERENCES people,
    period    TEXT NOT NULL,              -- «2026-W47», «2026-11»
    sent_at   TEXT NOT NULL,
    PRIMARY KEY (person_id, period)
) STRICT, WITHOUT ROWID;
CREATE INDEX digests_of ON digests (period);
