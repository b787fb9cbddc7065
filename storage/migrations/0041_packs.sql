-- Evidence packs that were handed out: of what, how, and the checksum by which each is known again. No identities.

CREATE TABLE packs (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    scope        TEXT NOT NULL CHECK (scope IN ('case', 'episode', 'place')),
    lang         TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    originals    INTEGER NOT NULL CHECK (originals IN (0, 1)),   -- residents' originals too, of those who agreed
    named        INTEGER NOT NULL CHECK (named IN (0, 1)),       -- those who agreed are named
    person_id    INTEGER REFERENCES people,          -- who had it made; NULL: at the console, or forgotten since
    asked_at     TEXT NOT NULL,
    made_at      TEXT,                    -- NULL: not made yet
    sha256       TEXT,                    -- of MANIFEST.txt, which holds the checksums of all the rest
    CHECK ((made_at IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE INDEX packs_of_case ON packs (complaint_id, id);
CREATE INDEX packs_of_person ON packs (person_id) WHERE person_id IS NOT NULL;
