-- What was sent as proof, whatever its form, and the packs in which it was handed out.

CREATE TABLE files (
    id           INTEGER PRIMARY KEY,
    draft_id     INTEGER REFERENCES drafts,
    complaint_id INTEGER REFERENCES complaints,
    check_id     INTEGER REFERENCES checks,
    person_id    INTEGER REFERENCES people,          -- who sent it
    form         TEXT NOT NULL CHECK (form IN ('photo', 'document', 'voice', 'video', 'video_note', 'audio')),
    file_id      TEXT NOT NULL,           -- Telegram's: sends it again for nothing
    unique_id    TEXT NOT NULL,           -- Telegram's: tells the same file again
    mime         TEXT,
    size         INTEGER,                 -- bytes
    seconds      INTEGER,
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
                 ('waiting', 'kept', 'broken', 'lost', 'erased')),   -- erased: its sender is forgotten, and it would tell of them
    sha256       TEXT,                    -- of the original
    bare_sha256  TEXT,                    -- of the original without what the camera wrote; NULL: nothing could be taken out
    path         TEXT,                    -- the original, below DATA_DIR/files
    shown_path   TEXT,                    -- upright, without metadata, small: what others may see
    taken_at     TEXT,                    -- EXIF, the camera's local time
    taken_lat    REAL,
    taken_lon    REAL,
    sent_at      TEXT NOT NULL,
    taken_used   INTEGER CHECK (taken_used IN (0, 1)),   -- does that count? the person's answer; NULL: not asked or not answered
    fetched_at   TEXT,                    -- when its content was known (or known to be lost); NULL: not yet
    late         INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),    -- came when the check was over
    nature       TEXT,                    -- what its first bytes say it is; NULL until they are here
    CHECK (draft_id IS NOT NULL OR complaint_id IS NOT NULL OR check_id IS NOT NULL)
) STRICT;
CREATE INDEX files_of_draft ON files (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX files_of_complaint ON files (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX files_of_check ON files (check_id) WHERE check_id IS NOT NULL;
-- How many somebody sent within the hour: all are kept, and after many they are told that a few are enough.
CREATE INDEX files_by_person ON files (person_id, sent_at);
CREATE TRIGGER files_sealed_new BEFORE INSERT ON files
WHEN new.late = 0 AND new.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER files_sealed_stay BEFORE UPDATE OF check_id, form, unique_id, mime, size, seconds, sent_at, late ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
-- What the download fills in, it fills in once.
CREATE TRIGGER files_sealed_content BEFORE UPDATE OF sha256, bare_sha256, taken_at, fetched_at ON files
WHEN old.fetched_at IS NOT NULL AND old.check_id IS NOT NULL
    AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND (new.sha256 IS NOT old.sha256 OR new.bare_sha256 IS NOT old.bare_sha256
         OR new.taken_at IS NOT old.taken_at OR new.fetched_at IS NOT old.fetched_at)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
-- … but that what would tell of whoever sent it may be erased.
CREATE TRIGGER files_sealed_place BEFORE UPDATE OF path, taken_lat, taken_lon ON files
WHEN old.fetched_at IS NOT NULL AND old.check_id IS NOT NULL
    AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND (new.path IS NOT old.path OR new.taken_lat IS NOT old.taken_lat OR new.taken_lon IS NOT old.taken_lon)
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'files.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER files_sealed_are_kept BEFORE DELETE ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

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
