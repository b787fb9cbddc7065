-- A coordinator's desk: who has taken a case on, what is urgent, what they note for each other.

ALTER TABLE complaints ADD COLUMN coordinator INTEGER REFERENCES people;   -- who has taken it on; NULL: nobody yet
ALTER TABLE complaints ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1));
CREATE INDEX complaints_of_coordinator ON complaints (coordinator, received_at)
    WHERE coordinator IS NOT NULL AND stage <> 'closed';
CREATE INDEX complaints_urgent ON complaints (received_at) WHERE urgent = 1 AND stage <> 'closed';
CREATE INDEX complaints_by_area ON complaints (area, stage, received_at);

CREATE TABLE notes (                      -- for coordinators alone: no resident, volunteer or letter sees them
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    person_id    INTEGER REFERENCES people,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 1000)
) STRICT;
CREATE INDEX notes_of ON notes (complaint_id, id);

CREATE TABLE coordinator_names (          -- how coordinators call each other
    person_id INTEGER PRIMARY KEY REFERENCES people,
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60)
) STRICT;

-- Somebody says that it is done, and a resident or a volunteer who looked that it is not: the headline of the digest.
ALTER TABLE complaints ADD COLUMN disputed_at TEXT;   -- since when it is so; NULL: it is not
CREATE INDEX complaints_disputed ON complaints (disputed_at) WHERE disputed_at IS NOT NULL;
