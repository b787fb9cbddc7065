-- A slip in what is sealed is mended by a new entry with a reason; what was first said stays in sight.

CREATE TABLE corrections (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    at         TEXT NOT NULL,
    person_id  INTEGER REFERENCES people,        -- NULL once forgotten
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    what       TEXT NOT NULL CHECK (what IN ('reading', 'verdict', 'note')),
    reading_id INTEGER REFERENCES readings,
    value      TEXT,                             -- the reading's new value, in its own unit; NULL: it does not count
    times      TEXT,                             -- against the limit it was compared with when it was taken
    over       INTEGER CHECK (over IN (0, 1)),
    given      TEXT,                             -- as the person wrote it
    verdict    TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    words      TEXT,                             -- what is right instead of a note
    why        TEXT NOT NULL CHECK (why IN ('slip', 'unit', 'instrument', 'mixed', 'other')),
    reason     TEXT,                             -- in the person's own words
    CHECK ((what = 'reading') = (reading_id IS NOT NULL)),
    CHECK ((what = 'verdict') = (verdict IS NOT NULL)),
    CHECK ((what = 'note') = (words IS NOT NULL)),
    CHECK ((why = 'other') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX corrections_of_check ON corrections (check_id);
CREATE INDEX corrections_of_reading ON corrections (reading_id) WHERE reading_id IS NOT NULL;
CREATE INDEX corrections_of_person ON corrections (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER corrections_stay BEFORE UPDATE OF check_id, at, role, what, reading_id, value, times, over, given, verdict,
    words, why, reason ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;

CREATE VIEW readings_now AS               -- every reading as it stands now; value_now NULL: it does not count
SELECT r.*, c.id AS correction, c.why, c.reason,
       iif(c.id IS NULL, r.value, c.value) AS value_now,
       iif(c.id IS NULL, r.times, c.times) AS times_now,
       iif(c.id IS NULL, r.over, c.over) AS over_now
FROM readings r LEFT JOIN corrections c ON c.id = (SELECT max(id) FROM corrections WHERE reading_id = r.id);
