-- Before a visit: the rules of safety that were read, and the adult that somebody under 18 goes with.

ALTER TABLE checks ADD COLUMN safety_read_at TEXT;                    -- NULL: not confirmed yet; arriving does not wait for it
ALTER TABLE checks ADD COLUMN companion INTEGER REFERENCES people;    -- the adult volunteer; NULL: none was needed
CREATE INDEX checks_accompanied ON checks (companion) WHERE companion IS NOT NULL;
