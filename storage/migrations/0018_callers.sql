-- Somebody without Telegram rang up: a person with a name and a phone in `contacts` and no `telegram_id`.

CREATE TABLE call_backs (                 -- news that somebody without a chat is to be rung up about
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER REFERENCES people,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    say          TEXT NOT NULL,           -- the sentence others would have read, and its arguments
    args         TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    due_at       TEXT NOT NULL,           -- nobody answered: not again before that
    tries        INTEGER NOT NULL DEFAULT 0,
    told_at      TEXT,                    -- NULL: still to be told
    told_by      INTEGER REFERENCES people
) STRICT;
CREATE UNIQUE INDEX call_backs_waiting ON call_backs (person_id, complaint_id, say) WHERE told_at IS NULL;
