-- A volunteer who took a case and is not heard of: asked once, then the case goes to others.

ALTER TABLE checks ADD COLUMN remind_at TEXT;                         -- when they are asked next; NULL: not at all
ALTER TABLE checks ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0;    -- how many times in a row without an answer
CREATE INDEX checks_silent ON checks (remind_at) WHERE state = 'open' AND remind_at IS NOT NULL;
