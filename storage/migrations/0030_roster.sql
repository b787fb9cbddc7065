-- The list of volunteers as coordinators keep it.

CREATE TABLE volunteer_notes (            -- what coordinators note about a volunteer: for coordinators, and in the volunteer's own data
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,
    at        TEXT NOT NULL,
    by_id     INTEGER REFERENCES people,  -- NULL once that coordinator is forgotten
    words     TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 400)
) STRICT;
CREATE INDEX volunteer_notes_of ON volunteer_notes (person_id, id);

CREATE INDEX offers_accepted ON offers (answered_at) WHERE state = 'accepted';   -- how soon somebody takes a case
