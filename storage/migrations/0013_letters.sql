-- Letters to the responsible bodies, and what they answer.

CREATE TABLE referrals (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('appeal', 'complaint', 'info', 'danger')),
    state         TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'sent', 'dropped')),
    body          TEXT NOT NULL,          -- a row of the hotline's file, and the area whose name it bears
    body_area     TEXT,
    lang          TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'both')),
    about         INTEGER REFERENCES referrals,      -- the letter it complains of, or was forwarded from
    words         TEXT,                   -- what the coordinator adds; of a request, its questions
    person_id     INTEGER REFERENCES people,         -- the coordinator who made it
    opened_at     TEXT NOT NULL,
    sent_on       TEXT,                   -- local dates; a draft may know its day already
    way           TEXT CHECK (way IN ('eotinish', 'post', 'hand', 'email', 'forwarded')),
    sent_at       TEXT,                   -- when we were told that it was sent
    registered_on TEXT,
    registered    TEXT CHECK (registered IN ('same_day', 'after_hours', 'day_off', 'named')),
    reg_number    TEXT,
    answered_on   TEXT,                   -- of the first answer that settles its term
    CHECK ((state = 'sent') <= (sent_on IS NOT NULL AND way IS NOT NULL AND registered_on IS NOT NULL)),
    CHECK (registered_on IS NULL OR registered_on >= sent_on)
) STRICT;
CREATE INDEX referrals_unanswered ON referrals (registered_on) WHERE state = 'sent' AND answered_on IS NULL;
CREATE INDEX referrals_by_body ON referrals (body, sent_on) WHERE state = 'sent';
CREATE INDEX referrals_about ON referrals (about) WHERE about IS NOT NULL;
CREATE INDEX referrals_of_person ON referrals (person_id);

CREATE TABLE referral_cases (             -- one letter may be about several cases; witnesses come with their lead
    referral_id  INTEGER NOT NULL REFERENCES referrals,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    PRIMARY KEY (referral_id, complaint_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_cases_of ON referral_cases (complaint_id);

CREATE TABLE letters (                    -- what was printed, the newest last
    id          INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referrals,
    made_at     TEXT NOT NULL,
    content     TEXT NOT NULL,            -- JSON: a list, a letter in each language; no identities in it
    path        TEXT,                     -- the PDF, below DATA_DIR/files; NULL: not printed yet
    sha256      TEXT
) STRICT;
CREATE INDEX letters_of ON letters (referral_id, id);

CREATE TABLE letter_contacts (            -- who agreed to be named in a letter; the only place of it beside the PDF
    referral_id  INTEGER NOT NULL REFERENCES referrals,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    contact      TEXT NOT NULL,
    PRIMARY KEY (referral_id, complaint_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_contacts_of ON letter_contacts (complaint_id);

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

CREATE TABLE papers (                     -- slips and answers as they came: kept whole, shown on demand
    id          INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referrals,
    person_id   INTEGER REFERENCES people,
    form        TEXT NOT NULL,
    file_id     TEXT NOT NULL,
    unique_id   TEXT NOT NULL,
    mime        TEXT,
    size        INTEGER,                  -- bytes
    state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'kept', 'lost')),
    sha256      TEXT,
    path        TEXT,                     -- below DATA_DIR/files
    sent_at     TEXT NOT NULL,
    response_id INTEGER REFERENCES responses,        -- NULL: a slip
    UNIQUE (referral_id, unique_id)
) STRICT;
CREATE INDEX papers_of_person ON papers (person_id);
