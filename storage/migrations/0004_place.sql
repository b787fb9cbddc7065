-- Where it is, however it was said: words that follow their message when it is edited, a pin that moves, places to choose from.

CREATE TABLE draft_words (                -- which message brought which words: an edited message changes its own only
    id         INTEGER PRIMARY KEY,       -- the order in which they were said
    draft_id   INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    message_id INTEGER,                   -- Telegram's; NULL: no message of the chat
    words      TEXT NOT NULL
) STRICT;
CREATE INDEX draft_words_of ON draft_words (draft_id, message_id);
INSERT INTO draft_words (draft_id, words) SELECT id, words FROM drafts WHERE words IS NOT NULL AND state <> 'sent';

ALTER TABLE drafts ADD COLUMN place_message INTEGER;   -- what brought the point: only this message can move it (live, edited)
ALTER TABLE drafts ADD COLUMN place_asked TEXT;        -- an address in the person's words, as it was looked up
ALTER TABLE drafts ADD COLUMN place_search TEXT        -- link: one without a point; NULL: nothing was looked for
    CHECK (place_search IN ('link', 'looking', 'found', 'nothing'));
ALTER TABLE drafts ADD COLUMN seen_at TEXT;            -- when a picture was taken, if the person said it counts
ALTER TABLE complaints ADD COLUMN seen_at TEXT;

CREATE TABLE draft_places (               -- what the words may mean; one press makes it the place
    id       INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    name     TEXT NOT NULL,
    lat      REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon      REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    within_m REAL,                        -- how far from the point it may be
    exact    INTEGER NOT NULL CHECK (exact IN (0, 1))   -- 1: an address; 0: the name of a town or a part of it
) STRICT;
CREATE INDEX draft_places_of ON draft_places (draft_id);

CREATE TABLE geocoded (                   -- what the geocoder answered: the same is not asked twice
    query    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    answer   TEXT NOT NULL,               -- JSON: [[name, lat, lon], …], empty for nothing
    asked_at TEXT NOT NULL,
    PRIMARY KEY (query, lang)
) STRICT, WITHOUT ROWID;

ALTER TABLE files ADD COLUMN taken_used INTEGER CHECK (taken_used IN (0, 1));   -- the person's answer; NULL: not asked or not answered
