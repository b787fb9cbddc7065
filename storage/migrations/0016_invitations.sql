-- An invitation may bring several people (a course of a school), into one region, and can be taken back.

ALTER TABLE invitations RENAME TO invitations_once;
CREATE TABLE invitations (
    id         INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,      -- SHA-256: a copy of the database invites nobody
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    area       TEXT,                      -- an area of the catalogue; NULL = everywhere
    uses       INTEGER NOT NULL DEFAULT 1 CHECK (uses BETWEEN 1 AND 1000),
    used       INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND uses),
    made_by    INTEGER NOT NULL REFERENCES people,
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
INSERT INTO invitations (token_hash, role, used, made_by, made_at, expires_at)
SELECT token_hash, role, used_by IS NOT NULL, made_by, made_at, expires_at FROM invitations_once ORDER BY made_at;
CREATE INDEX invitations_open ON invitations (made_by, expires_at) WHERE revoked_at IS NULL;

CREATE TABLE invitation_uses (            -- who came by it; nobody comes twice by the same
    invitation_id INTEGER NOT NULL REFERENCES invitations,
    person_id     INTEGER NOT NULL REFERENCES people,
    used_at       TEXT NOT NULL,
    PRIMARY KEY (invitation_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_uses_of ON invitation_uses (person_id);
INSERT INTO invitation_uses
SELECT i.id, o.used_by, o.used_at FROM invitations_once o JOIN invitations i ON i.token_hash = o.token_hash
WHERE o.used_by IS NOT NULL;
DROP TABLE invitations_once;

CREATE TABLE role_areas (                 -- narrows a role to regions; somebody without rows has all of them
    person_id INTEGER NOT NULL REFERENCES people,
    role      TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    area      TEXT NOT NULL,              -- an area of the catalogue
    PRIMARY KEY (person_id, role, area)
) STRICT, WITHOUT ROWID;
