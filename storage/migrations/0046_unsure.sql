-- What may mean one thing or another is asked about: figures of a check, coordinates of a draft.

ALTER TABLE doubts ADD COLUMN choices TEXT;        -- JSON [[[substance, value, unit], …], …]: «which of these?»; NULL: another question
ALTER TABLE drafts ADD COLUMN place_unsure TEXT;   -- coordinates as they were written, which may mean several places or none
