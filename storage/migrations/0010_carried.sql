-- What somebody said to the bot in a group, on its way to a private chat with them. Kept for a day; no group, no title.

CREATE TABLE carried (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,        -- who asked for it; a deep link of another begins a fresh report
    said_at   TEXT NOT NULL,
    words     TEXT,
    lat       REAL,
    lon       REAL,
    accuracy_m REAL,
    place_words TEXT,
    files     TEXT NOT NULL DEFAULT '[]',               -- JSON: what Telegram needs to send them again
    made_at   TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE INDEX carried_by ON carried (person_id);
CREATE INDEX carried_old ON carried (made_at);
