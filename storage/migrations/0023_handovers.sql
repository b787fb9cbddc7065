-- «Please take this one from me»: a volunteer asks another whom they choose; until that one says yes it stays theirs.

CREATE TABLE handovers (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    to_person  INTEGER NOT NULL REFERENCES people,
    distance_m INTEGER NOT NULL,          -- of their home from the point; 0 once they are forgotten
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,             -- silence until then is a no
    state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
    ended_at   TEXT,
    CHECK ((state = 'open') = (ended_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX handovers_open ON handovers (check_id) WHERE state = 'open';   -- one at a time
CREATE INDEX handovers_of_check ON handovers (check_id);
CREATE INDEX handovers_of_person ON handovers (to_person);
