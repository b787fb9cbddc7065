-- What the choice of a volunteer looks at, quickly; and what it was, kept with each offer.

ALTER TABLE offers ADD COLUMN why TEXT NOT NULL DEFAULT '{}';         -- why they were asked, as it was then (JSON)
ALTER TABLE offers ADD COLUMN reason TEXT CHECK (reason IN ('busy', 'far', 'tool', 'unsafe', 'other'));  -- of «not now»
ALTER TABLE offers ADD COLUMN later_at TEXT;              -- «later»: they promised to come then; the offer is still open
ALTER TABLE checks ADD COLUMN coming_at TEXT;             -- when its volunteer said they would come; NULL: at once

CREATE INDEX offers_lately ON offers (person_id);         -- the last ten of somebody, by id
CREATE INDEX offers_open ON offers (person_id, complaint_id) WHERE state = 'open';
CREATE INDEX checks_lately ON checks (accepted_at);
CREATE INDEX checks_of_person_lately ON checks (person_id, accepted_at);
CREATE INDEX volunteers_to_call ON volunteers (home_lat, home_lon, radius_m) WHERE on_duty = 1;
