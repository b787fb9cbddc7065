-- A report that is put aside for another one: cancelled for now, and gone on with by one tap.

ALTER TABLE drafts ADD COLUMN aside INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1));
CREATE INDEX drafts_aside ON drafts (person_id) WHERE aside = 1;
