-- What is left of somebody who wants to be forgotten, and what finds it.

CREATE INDEX drafts_of_person ON drafts (person_id);
CREATE INDEX complaints_to_part ON complaints (stage_since) WHERE stage = 'closed' AND reporter IS NOT NULL;

-- The goodbye is the last row that knows the chat's number: it goes with it, sent or not.
CREATE TRIGGER goodbye_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'forgotten' AND new.state <> 'waiting'
BEGIN
    DELETE FROM outbox WHERE id = new.id;
    DELETE FROM messages WHERE chat_id = new.chat_id AND key = 'forgotten';
END;

CREATE TABLE follow_ups (                 -- when the person who reported a closed case is asked how it is now
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    due_at       TEXT,                    -- NULL: answered, or asked often enough
    asked        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE due_at IS NOT NULL;

ALTER TABLE people ADD COLUMN asks INTEGER NOT NULL DEFAULT 1 CHECK (asks IN (0, 1));   -- 0: wants no such questions

ALTER TABLE people ADD COLUMN barred_until TEXT;       -- no reports are taken before that; NULL or past: they are
ALTER TABLE people ADD COLUMN barred_for TEXT CHECK (barred_for IN ('false', 'spam', 'insults'));
