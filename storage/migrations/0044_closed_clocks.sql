-- A clock of a letter whose cases are all closed is not counted any more; opened again, it goes on where it would be.

ALTER TABLE clocks ADD COLUMN closed_at TEXT;   -- met because its cases were closed; NULL: met otherwise, or running
CREATE INDEX clocks_of_closed ON clocks (referral_id) WHERE closed_at IS NOT NULL;
