-- Groups of volunteers: where the cases of an area are posted too, and in which state each post shows its case.

CREATE TABLE volunteer_groups (
    chat_id INTEGER NOT NULL,
    area    TEXT NOT NULL,                -- a group may serve several areas, each in a topic of its own
    thread  INTEGER,                      -- the topic; NULL: the group itself
    lang    TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    since   TEXT NOT NULL,
    gone_at TEXT,                         -- the bot was thrown out, or a coordinator ended it
    PRIMARY KEY (chat_id, area)
) STRICT, WITHOUT ROWID;
CREATE INDEX volunteer_groups_of ON volunteer_groups (area) WHERE gone_at IS NULL;

CREATE TABLE group_posts (                -- one message a case and group
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    chat_id      INTEGER NOT NULL,
    shown        TEXT NOT NULL,           -- the state that it shows: an equal one is not sent again
    PRIMARY KEY (complaint_id, chat_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_posts_in ON group_posts (chat_id);
