-- What is kept of a person apart from what they reported, and what is left of somebody who wants to be forgotten.

CREATE TABLE contacts (                   -- name and phone, only if left on purpose, only for the responsible body
    person_id    INTEGER PRIMARY KEY REFERENCES people,
    name         TEXT,
    phone        TEXT,
    consented_at TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_phone ON contacts (phone) WHERE phone IS NOT NULL;

-- The goodbye is the last row that knows the chat's number: it goes with it, sent or not.
CREATE TRIGGER goodbye_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'forgotten' AND new.state <> 'waiting'
BEGIN
    DELETE FROM outbox WHERE id = new.id;
    DELETE FROM messages WHERE chat_id = new.chat_id AND key = 'forgotten';
END;
