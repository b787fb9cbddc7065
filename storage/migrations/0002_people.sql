-- Who speaks with the line. A person's identity stands here and nowhere else; cases point to `people.id`.

CREATE TABLE people (
    id          INTEGER PRIMARY KEY,
    telegram_id INTEGER UNIQUE,           -- also the number of the private chat; NULL: rang up, or is forgotten
    lang        TEXT CHECK (lang IN ('kk', 'ru', 'en')),   -- NULL until chosen
    guess       TEXT NOT NULL DEFAULT 'ru' CHECK (guess IN ('kk', 'ru', 'en')),  -- what their Telegram speaks
    created_at  TEXT NOT NULL,
    blocked_at  TEXT,                     -- they shut the door on the bot; cleared when they write again
    asks        INTEGER NOT NULL DEFAULT 1 CHECK (asks IN (0, 1)),   -- 0: wants no questions about closed cases
    barred_until TEXT,                    -- no reports are taken before that; NULL or past: they are
    barred_for  TEXT CHECK (barred_for IN ('false', 'spam', 'insults'))
) STRICT;

-- Barred, and forgotten since: the account as a slow hash under a key that is not in the database, until the term ends.
CREATE TABLE barred_accounts (
    account TEXT PRIMARY KEY,
    until   TEXT NOT NULL,
    reason  TEXT NOT NULL CHECK (reason IN ('false', 'spam', 'insults'))
) STRICT, WITHOUT ROWID;

CREATE TABLE roles (
    person_id INTEGER NOT NULL REFERENCES people,
    role      TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    since     TEXT NOT NULL,
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX roles_by_role ON roles (role, person_id);

CREATE TABLE role_areas (                 -- narrows a role to regions; somebody without rows has all of them
    person_id INTEGER NOT NULL REFERENCES people,
    role      TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    area      TEXT NOT NULL,              -- an area of the catalogue
    PRIMARY KEY (person_id, role, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE attention (                  -- what the person's next message belongs to; survives a restart because it is a row
    person_id INTEGER PRIMARY KEY REFERENCES people,
    about     TEXT NOT NULL,
    args      TEXT NOT NULL DEFAULT '{}',
    since     TEXT NOT NULL
) STRICT;

CREATE TABLE coordinator_names (          -- how coordinators call each other
    person_id INTEGER PRIMARY KEY REFERENCES people,
    name      TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60)
) STRICT;

CREATE TABLE invitations (                -- into a role, perhaps of one region; may bring several people (a course of a school)
    id         INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,      -- SHA-256: a copy of the database invites nobody
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    area       TEXT,                      -- an area of the catalogue; NULL = everywhere
    uses       INTEGER NOT NULL DEFAULT 1 CHECK (uses BETWEEN 1 AND 1000),
    used       INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND uses),
    made_by    INTEGER NOT NULL REFERENCES people,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT,                      -- taken back
    trusted    INTEGER NOT NULL DEFAULT 0 CHECK (trusted IN (0, 1)),   -- 1: of a course; no coordinator has to say yes
    CHECK (trusted = 0 OR role = 'volunteer')
) STRICT;
CREATE INDEX invitations_open ON invitations (made_by, expires_at) WHERE revoked_at IS NULL;

CREATE TABLE role_requests (              -- somebody opened a link: what became of it
    id            INTEGER PRIMARY KEY,
    invitation_id INTEGER NOT NULL REFERENCES invitations,
    person_id     INTEGER NOT NULL REFERENCES people,
    areas         TEXT NOT NULL DEFAULT '[]',   -- JSON: what the link was worth when it was opened; [] = everywhere
    name          TEXT CHECK (length(name) BETWEEN 1 AND 60),   -- how they want to be called; NULL: not told
    state         TEXT NOT NULL DEFAULT 'opened' CHECK (state IN (
                      'opened',           -- they have not said yes to what is done with their data
                      'waiting',          -- for a coordinator's word
                      'granted', 'declined',
                      'withdrawn',        -- by themselves, or because whoever invited them coordinates no more
                      'expired')),
    opened_at     TEXT NOT NULL,
    changed_at    TEXT NOT NULL,
    decided_by    INTEGER REFERENCES people,    -- NULL: nobody had to, or is forgotten
    UNIQUE (invitation_id, person_id)     -- nobody comes twice by the same
) STRICT;
CREATE UNIQUE INDEX role_requests_open ON role_requests (person_id) WHERE state IN ('opened', 'waiting');
CREATE INDEX role_requests_waiting ON role_requests (changed_at) WHERE state IN ('opened', 'waiting');
CREATE INDEX role_requests_of ON role_requests (person_id);

CREATE TABLE owner (                      -- who coordinates because ZHELI_OWNER_ID says so, and what they were before that
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    person_id    INTEGER NOT NULL REFERENCES people,
    since        TEXT NOT NULL,
    coordinated  INTEGER NOT NULL CHECK (coordinated IN (0, 1)),
    areas        TEXT NOT NULL DEFAULT '[]'     -- JSON: what they were narrowed to then
) STRICT;

-- A link that was told is not kept in the clear.
CREATE TRIGGER invitation_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'invitation' AND new.state <> 'waiting'
BEGIN UPDATE outbox SET args = '{}' WHERE id = new.id; END;
