-- What a check found is fixed when its verdict is given; what comes afterwards stands beside it, and changes nothing of it.

ALTER TABLE checks ADD COLUMN seal TEXT;                -- SHA-256 of all that was there at the verdict; NULL: not done, or done before seals
ALTER TABLE checks ADD COLUMN told_twice_at TEXT;       -- that the same picture came again is said once
ALTER TABLE files ADD COLUMN fetched_at TEXT;           -- when its content was known (or known to be lost); NULL: not yet
UPDATE files SET fetched_at = sent_at WHERE state <> 'waiting';
ALTER TABLE files ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));    -- came when the check was over

CREATE TABLE late_notes (                 -- words and places that came when the check was over
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES checks,
    said_at  TEXT NOT NULL,               -- when they were sent, by Telegram's clock
    words    TEXT NOT NULL
) STRICT;
CREATE INDEX late_notes_of ON late_notes (check_id);

CREATE TRIGGER checks_done_stay BEFORE UPDATE OF complaint_id, state, accepted_at, arrived_at, arrived_lat, arrived_lon,
    distance_m, verdict, reason, notes, ended_at ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_seal_stays BEFORE UPDATE OF seal ON checks WHEN old.seal IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_done_are_kept BEFORE DELETE ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TRIGGER readings_sealed_new BEFORE INSERT ON readings
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER readings_sealed_stay BEFORE UPDATE ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER readings_sealed_are_kept BEFORE DELETE ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TRIGGER multiples_sealed_new BEFORE INSERT ON multiples
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER multiples_sealed_stay BEFORE UPDATE ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER multiples_sealed_are_kept BEFORE DELETE ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;

CREATE TRIGGER files_sealed_new BEFORE INSERT ON files
WHEN new.late = 0 AND new.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER files_sealed_stay BEFORE UPDATE OF check_id, form, unique_id, mime, size, seconds, sent_at, late ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
-- What the download fills in, it fills in once.
CREATE TRIGGER files_sealed_content BEFORE UPDATE OF sha256, path, taken_at, taken_lat, taken_lon, fetched_at ON files
WHEN old.fetched_at IS NOT NULL AND old.check_id IS NOT NULL
    AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND (new.sha256 IS NOT old.sha256 OR new.path IS NOT old.path OR new.taken_at IS NOT old.taken_at
         OR new.taken_lat IS NOT old.taken_lat OR new.taken_lon IS NOT old.taken_lon OR new.fetched_at IS NOT old.fetched_at)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER files_sealed_are_kept BEFORE DELETE ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER late_notes_stay BEFORE UPDATE ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE TRIGGER late_notes_are_kept BEFORE DELETE ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
