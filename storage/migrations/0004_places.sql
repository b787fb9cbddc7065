-- Where it is, however it was said: places to choose from, and what the geocoder answered.

CREATE TABLE draft_places (               -- what the words may mean; one press makes it the place
    id       INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    name     TEXT NOT NULL,
    lat      REAL CHECK (lat BETWEEN -90 AND 90),      -- NULL: known by its name alone: its area and part of it
    lon      REAL CHECK (lon BETWEEN -180 AND 180),
    within_m REAL,                        -- how far from the point it may be
    exact    INTEGER NOT NULL CHECK (exact IN (0, 1)),  -- 1: an address; 0: the name of a town or a part of it
    area     TEXT,                        -- where it is known to lie by its name; NULL: the point says so, or outside
    district TEXT,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE INDEX draft_places_of ON draft_places (draft_id);

CREATE TABLE geocoded (                   -- what the geocoder answered: the same is not asked twice
    query    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    answer   TEXT NOT NULL,               -- JSON: [[name, lat, lon], …], empty for nothing
    asked_at TEXT NOT NULL,
    PRIMARY KEY (query, lang)
) STRICT, WITHOUT ROWID;
