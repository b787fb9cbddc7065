-- What a check finds besides single readings.

ALTER TABLE readings ADD COLUMN averaged TEXT NOT NULL DEFAULT 'once' CHECK (averaged IN ('once', 'day'));
ALTER TABLE readings ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));   -- came when the check was over

CREATE TABLE multiples (                  -- so many times the limit, as somebody else found it; never made into mg/kg
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    least     TEXT,                       -- decimal numbers, as text; NULL = «up to»
    most      TEXT NOT NULL,
    given     TEXT NOT NULL,              -- as the person wrote it
    late      INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    noted_at  TEXT NOT NULL
) STRICT;
CREATE INDEX multiples_of_check ON multiples (check_id);
