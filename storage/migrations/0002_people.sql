-- Who speaks with the line. A person's identity stands here and nowhere else; cases point to `people.id`.

CREATE TABLE people (
    id          INTEGER PRIMARY KEY,
    telegram_id INTEGER UNIQUE,           -- also the number of the private chat; NULL once forgotten
    lang        TEXT CHECK (lang IN ('kk', 'ru', 'en')),   -- NULL until chosen
    guess       TEXT NOT NULL DEFAULT 'ru' CHECK (guess IN ('kk', 'ru', 'en')),  -- what their Telegram speaks
    created_at  TEXT NOT NULL,
    blocked_at  TEXT                      -- they shut the door on the bot; cleared when they write again
) STRICT;

CREATE TABLE roles (
    person_id INTEGER NOT NULL REFERENCES people,
    role      TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    since     TEXT NOT NULL,
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX roles_by_role ON roles (role, person_id);

CREATE TABLE attention (                  -- what the person's next message belongs to; survives a restart because it is a row
    person_id INTEGER PRIMARY KEY REFERENCES people,
    about     TEXT NOT NULL,
    args      TEXT NOT NULL DEFAULT '{}',
    since     TEXT NOT NULL
) STRICT;

CREATE TABLE contacts (                   -- name and phone, only if left on purpose, only for the responsible body
    person_id    INTEGER PRIMARY KEY REFERENCES people,
    name         TEXT,
    phone        TEXT,
    consented_at TEXT NOT NULL
) STRICT;

CREATE TABLE invitations (
    token_hash TEXT PRIMARY KEY,          -- SHA-256: a copy of the database invites nobody
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    made_by    INTEGER NOT NULL REFERENCES people,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_by    INTEGER REFERENCES people,
    used_at    TEXT,
    CHECK ((used_by IS NULL) = (used_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER invitation_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'invitation' AND new.state <> 'waiting'
BEGIN UPDATE outbox SET args = '{}' WHERE id = new.id; END;   -- a link that was told is not kept in the clear

CREATE TABLE volunteers (
    person_id INTEGER PRIMARY KEY REFERENCES people,
    name      TEXT CHECK (length(name) BETWEEN 1 AND 60),   -- how coordinators call them; no resident sees it
    home_lat  REAL,
    home_lon  REAL,
    radius_m  INTEGER NOT NULL DEFAULT 5000 CHECK (radius_m BETWEEN 500 AND 200000),
    on_duty   INTEGER NOT NULL DEFAULT 0 CHECK (on_duty IN (0, 1)),
    joined_at TEXT NOT NULL,
    CHECK ((home_lat IS NULL) = (home_lon IS NULL)),
    CHECK (on_duty = 0 OR home_lat IS NOT NULL)   -- nobody can be called from nowhere
) STRICT;
CREATE INDEX volunteers_on_duty ON volunteers (home_lat, home_lon) WHERE on_duty = 1;

CREATE TABLE volunteer_media (
    person_id INTEGER NOT NULL REFERENCES people,
    medium    TEXT NOT NULL CHECK (medium IN ('air', 'water', 'soil', 'site')),
    PRIMARY KEY (person_id, medium)
) STRICT, WITHOUT ROWID;

CREATE TABLE instruments (
    id              INTEGER PRIMARY KEY,
    person_id       INTEGER NOT NULL REFERENCES people,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    serial          TEXT CHECK (length(serial) <= 100),
    certified_until TEXT,                 -- a local date; NULL = no certificate: its readings are indicative
    added_at        TEXT NOT NULL,
    retired_at      TEXT
) STRICT;
CREATE INDEX instruments_in_use ON instruments (person_id) WHERE retired_at IS NULL;
