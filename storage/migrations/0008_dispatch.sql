-- Who is called to a case, and what they answer; the groups of volunteers where the cases of an area are posted too.

CREATE TABLE offers (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    ring         INTEGER NOT NULL,
    distance_m   INTEGER NOT NULL,
    made_at      TEXT NOT NULL,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
    answered_at  TEXT,
    why          TEXT NOT NULL DEFAULT '{}',   -- why they were asked, as it was then (JSON)
    reason       TEXT CHECK (reason IN ('busy', 'far', 'tool', 'unsafe', 'other')),  -- of «not now»
    later_at     TEXT,                    -- «later»: they promised to come then; the offer is still open
    purpose      TEXT NOT NULL DEFAULT 'first' CHECK (purpose IN ('first', 'recheck'))
) STRICT;
CREATE INDEX offers_of_case ON offers (complaint_id, state);
CREATE INDEX offers_of_person ON offers (person_id, state);
CREATE INDEX offers_lately ON offers (person_id);         -- the last ten of somebody, by id
CREATE INDEX offers_open ON offers (person_id, complaint_id) WHERE state = 'open';
CREATE INDEX offers_accepted ON offers (answered_at) WHERE state = 'accepted';   -- how soon somebody takes a case

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
