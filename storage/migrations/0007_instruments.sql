-- Instruments with number and certificate; those of the hotline (kits) are booked and handed from hand to hand.

CREATE TABLE kits (                       -- an instrument of the hotline's own
    id              INTEGER PRIMARY KEY,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    serial          TEXT CHECK (length(serial) BETWEEN 1 AND 100),
    certificate     TEXT CHECK (length(certificate) BETWEEN 1 AND 100),
    certified_until TEXT,                 -- a local date; NULL = no certificate: its readings are indicative
    media           TEXT NOT NULL DEFAULT '',             -- what it measures: «air,water»
    warned_for      TEXT,                 -- the end of the certificate of which the coordinators were told
    added_at        TEXT NOT NULL,
    retired_at      TEXT,
    area            TEXT                  -- the region it belongs to; NULL: to all of them together
) STRICT;

CREATE TABLE instruments (
    id              INTEGER PRIMARY KEY,
    person_id       INTEGER NOT NULL REFERENCES people,
    name            TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    serial          TEXT CHECK (length(serial) <= 100),
    certified_until TEXT,                 -- a local date; NULL = no certificate: its readings are indicative
    added_at        TEXT NOT NULL,
    retired_at      TEXT,
    certificate     TEXT CHECK (length(certificate) BETWEEN 1 AND 100),
    warned_for      TEXT,                 -- the end of the certificate of which its owner was told
    -- Whoever has a kit has it as an instrument of theirs, so that it can be chosen in a check: here stands who has it.
    kit_id          INTEGER REFERENCES kits,
    due_back        TEXT,                 -- when it is to be handed on or back
    remind_at       TEXT,                 -- when whoever has it hears of that next
    measures        TEXT NOT NULL DEFAULT ''   -- «dust,gas»; a reading of anything else is asked about; '': nobody said
) STRICT;
CREATE INDEX instruments_in_use ON instruments (person_id) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX kits_with ON instruments (kit_id) WHERE kit_id IS NOT NULL AND retired_at IS NULL;   -- with one person
CREATE INDEX kits_overdue ON instruments (remind_at) WHERE remind_at IS NOT NULL AND retired_at IS NULL;

CREATE TABLE kit_slots (                  -- booked: a part of a local day is one person's
    kit_id    INTEGER NOT NULL REFERENCES kits,
    day       TEXT NOT NULL,
    slot      TEXT NOT NULL CHECK (slot IN ('morning', 'day', 'evening')),
    person_id INTEGER NOT NULL REFERENCES people,
    booked_at TEXT NOT NULL,
    PRIMARY KEY (kit_id, day, slot)
) STRICT, WITHOUT ROWID;
CREATE INDEX kit_slots_of ON kit_slots (person_id, day);

CREATE TABLE kit_handovers (              -- from hand to hand: what the giver says, and what the receiver confirms
    id          INTEGER PRIMARY KEY,
    kit_id      INTEGER NOT NULL REFERENCES kits,
    way         TEXT NOT NULL CHECK (way IN ('out', 'on', 'back')),    -- from the hotline, between volunteers, back to it
    giver       INTEGER REFERENCES people,                             -- NULL once forgotten
    receiver    INTEGER REFERENCES people,                             -- of «back» the coordinator who confirmed
    made_at     TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken', 'refused', 'withdrawn')),
    answered_at TEXT,
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX kit_handovers_open ON kit_handovers (kit_id) WHERE state = 'open';
CREATE INDEX kit_handovers_of_kit ON kit_handovers (kit_id, id);
CREATE INDEX kit_handovers_of_giver ON kit_handovers (giver) WHERE giver IS NOT NULL;
CREATE INDEX kit_handovers_of_receiver ON kit_handovers (receiver) WHERE receiver IS NOT NULL;
