-- What strangers send may kill the process, fill the disk, or not be taken by Telegram: what is kept so that it harms nobody.

ALTER TABLE jobs ADD COLUMN begun_at TEXT;                    -- in hand since then; found at a start, it was cut off
ALTER TABLE jobs ADD COLUMN cut INTEGER NOT NULL DEFAULT 0;   -- how often in a row the process died with it in hand
DROP INDEX jobs_due;
CREATE INDEX jobs_due ON jobs (due_at, id, kind) WHERE state = 'waiting';   -- the kind too: each lane looks for its own

ALTER TABLE outbox ADD COLUMN arrived TEXT NOT NULL DEFAULT '{}';   -- JSON: pictures and places of it that are in the chat already

-- A volunteer agreed that a court may have their photos as their camera wrote them.
ALTER TABLE volunteers ADD COLUMN originals INTEGER NOT NULL DEFAULT 0 CHECK (originals IN (0, 1));

ALTER TABLE files ADD COLUMN nature TEXT;                     -- what its first bytes say it is; NULL until they are here
