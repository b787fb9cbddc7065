-- What the bodies answered. An answer may come twice; each is kept.

CREATE TABLE responses (
    id          INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referrals,
    state       TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'noted', 'dropped')),
    says        TEXT CHECK (says IN ('done', 'promised', 'refused', 'forwarded', 'not_competent', 'extended', 'empty')),
    ground      TEXT,                     -- of a refusal: a row of the law's or of the usual unlawful ones
    promised_on TEXT,                     -- local date
    forwarded_to TEXT,                    -- a row of the hotline's file
    words       TEXT,                     -- of the answer, as far as they were typed
    came_on     TEXT,                     -- local date
    person_id   INTEGER REFERENCES people,           -- the coordinator who wrote it down
    opened_at   TEXT NOT NULL,
    noted_at    TEXT,
    CHECK ((state = 'noted') <= (says IS NOT NULL AND came_on IS NOT NULL)),
    CHECK (state <> 'noted' OR says <> 'promised' OR promised_on IS NOT NULL)
) STRICT;
CREATE INDEX responses_of ON responses (referral_id, id);
CREATE INDEX responses_of_person ON responses (person_id);
CREATE INDEX responses_by_time ON responses (noted_at) WHERE state = 'noted';

ALTER TABLE papers ADD COLUMN response_id INTEGER REFERENCES responses;    -- NULL: a slip
