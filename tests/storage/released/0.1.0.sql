-- Made by `python -m tests.storage.releases`.
CREATE TABLE migrations (                 -- by which steps this database was made: a program that has others refuses it
    number     INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,             -- of the step's file
    sha256     TEXT NOT NULL,             -- of its SQL
    applied_at TEXT NOT NULL
) STRICT;
CREATE TABLE updates (
    update_id   INTEGER PRIMARY KEY,      -- Telegram's own; a redelivered update finds its row and does nothing
    received_at TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'failed', 'again', 'retried')),
    raw         TEXT,                     -- kept only while it is failed: it holds what the person wrote
    error       TEXT,
    CHECK ((state IN ('failed', 'again')) = (raw IS NOT NULL))
) STRICT;
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,       -- the order in which a chat hears things
    chat_id    INTEGER NOT NULL,
    say        TEXT NOT NULL,             -- a card or a sentence, by name; written out only when it is sent
    args       TEXT NOT NULL DEFAULT '{}',
    key        TEXT,                      -- our own name of the message, so that a later edit can find it
    mode       TEXT NOT NULL DEFAULT 'new' CHECK (mode IN ('new', 'edit', 'repost', 'delete')),
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
    due_at     TEXT NOT NULL,             -- not before this; never earlier than what waits before it in the chat
    rev        INTEGER NOT NULL DEFAULT 0,-- grows when a newer change overtakes the row while it waits
    tries      INTEGER NOT NULL DEFAULT 0,
    uncertain  INTEGER NOT NULL DEFAULT 0,-- the connection broke after sending: it may have arrived already
    error      TEXT,
    created_at TEXT NOT NULL,
    ended_at   TEXT,
    arrived    TEXT NOT NULL DEFAULT '{}',-- JSON: pictures and places of it that are in the chat already
    CHECK (mode = 'new' OR key IS NOT NULL)
) STRICT;
CREATE TABLE messages (                   -- where on Telegram the message is that we call `key`
    chat_id    INTEGER NOT NULL,
    key        TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    sent_at    TEXT NOT NULL,
    PRIMARY KEY (chat_id, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE jobs (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL,
    args       TEXT NOT NULL DEFAULT '{}',
    key        TEXT UNIQUE,               -- the same job asked for twice is one job
    state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
    due_at     TEXT NOT NULL,
    tries      INTEGER NOT NULL DEFAULT 0,
    error      TEXT,
    created_at TEXT NOT NULL,
    ended_at   TEXT,
    begun_at   TEXT,                      -- in hand since then; found at a start, it was cut off
    cut        INTEGER NOT NULL DEFAULT 0 -- how often in a row the process died with it in hand
) STRICT;
CREATE TABLE ticks (
    name    TEXT PRIMARY KEY,
    last_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE owner (                      -- who coordinates because ZHELI_OWNER_ID says so, and what they were before that
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    person_id    INTEGER NOT NULL REFERENCES people,
    since        TEXT NOT NULL,
    coordinated  INTEGER NOT NULL CHECK (coordinated IN (0, 1)),
    areas        TEXT NOT NULL DEFAULT '[]'     -- JSON: what they were narrowed to then
) STRICT;
CREATE TABLE drafts (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES people,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'sent', 'cancelled')),
    kind         TEXT,
    words        TEXT,
    lat          REAL CHECK (lat BETWEEN -90 AND 90),
    lon          REAL CHECK (lon BETWEEN -180 AND 180),
    accuracy_m   REAL,
    place_words  TEXT,                    -- a venue's title and address
    area         TEXT,                    -- NULL: outside every area, or no point
    district     TEXT,
    contact      INTEGER NOT NULL DEFAULT 0 CHECK (contact IN (0, 1)),   -- leave name and phone for the body
    after_message INTEGER,                -- Telegram's number of what began it: a button above that is of an older draft
    signalled_at TEXT NOT NULL,           -- when the person first spoke of it (Telegram's date, not ours)
    changed_at   TEXT NOT NULL,
    place_message INTEGER,                -- what brought the point: only this message can move it (live, edited)
    place_asked  TEXT,                    -- an address in the person's words, as it was looked up
    place_search TEXT                     -- link: one without a point; NULL: nothing was looked for
                 CHECK (place_search IN ('link', 'looking', 'found', 'nothing')),
    seen_at      TEXT,                    -- when a picture was taken, if the person said it counts
    aside        INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1)),   -- cancelled for another one: a tap goes on with it
    caller       INTEGER REFERENCES people,   -- whose report a coordinator writes down; NULL: their own
    place_unsure TEXT,                    -- coordinates as they were written, which may mean several places or none
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE TABLE draft_words (                -- which message brought which words: an edited message changes its own only
    id         INTEGER PRIMARY KEY,       -- the order in which they were said
    draft_id   INTEGER NOT NULL REFERENCES drafts ON DELETE CASCADE,
    message_id INTEGER,                   -- Telegram's; NULL: no message of the chat
    words      TEXT NOT NULL
) STRICT;
CREATE TABLE carried (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,        -- who asked for it; a deep link of another begins a fresh report
    said_at   TEXT NOT NULL,
    words     TEXT,
    lat       REAL,
    lon       REAL,
    accuracy_m REAL,
    place_words TEXT,
    files     TEXT NOT NULL DEFAULT '[]',               -- JSON: what Telegram needs to send them again
    made_at   TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE TABLE answers (
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    question     TEXT NOT NULL,           -- id of the kind's ask in the hotline's file
    answer       TEXT,                    -- id of the answer; of several («a headache and a cough») all of them, joined
                                          -- with commas in the order they were ticked; NULL = skipped
    at           TEXT NOT NULL,
    ticking      INTEGER NOT NULL DEFAULT 0 CHECK (ticking IN (0, 1)),   -- 1: several may be ticked, and they are not done yet
    PRIMARY KEY (complaint_id, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE neighbours (
    person_id  INTEGER PRIMARY KEY REFERENCES people,
    lat        REAL CHECK (lat BETWEEN -90 AND 90),     -- rounded to about 100 m: no doorstep is kept
    lon        REAL CHECK (lon BETWEEN -180 AND 180),
    radius_m   INTEGER NOT NULL DEFAULT 2000 CHECK (radius_m BETWEEN 500 AND 5000),
    quiet_from INTEGER NOT NULL DEFAULT 22 CHECK (quiet_from BETWEEN 0 AND 23),   -- local hours; both the same: never quiet
    quiet_to   INTEGER NOT NULL DEFAULT 8 CHECK (quiet_to BETWEEN 0 AND 23),
    a_day      INTEGER NOT NULL DEFAULT 2 CHECK (a_day BETWEEN 1 AND 5),          -- questions a local day at most
    since      TEXT NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL))
) STRICT;
CREATE TABLE questions_asked (            -- one neighbour asked about one episode, once
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER REFERENCES people,             -- NULL once forgotten; the answer still counts
    asked_at     TEXT NOT NULL,
    expires_at   TEXT NOT NULL,           -- after that an answer says nothing about then
    answer       TEXT CHECK (answer IN ('yes', 'no', 'away')),
    answered_at  TEXT,
    UNIQUE (complaint_id, person_id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
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
CREATE TABLE geocoded (                   -- what the geocoder answered: the same is not asked twice
    query    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    answer   TEXT NOT NULL,               -- JSON: [[name, lat, lon], …], empty for nothing
    asked_at TEXT NOT NULL,
    PRIMARY KEY (query, lang)
) STRICT, WITHOUT ROWID;
CREATE TABLE numbers (                    -- the last public number given, by prefix and local year
    prefix TEXT NOT NULL,
    year   INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    PRIMARY KEY (prefix, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE complaints (
    id           INTEGER PRIMARY KEY,
    number       TEXT NOT NULL UNIQUE,    -- GL-2026-0148
    line         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    draft_id     INTEGER UNIQUE REFERENCES drafts,   -- a draft is sent once
    reporter     INTEGER REFERENCES people,          -- NULL once the link to the person is cut
    contact      INTEGER NOT NULL DEFAULT 0 CHECK (contact IN (0, 1)),
    source       TEXT NOT NULL DEFAULT 'chat' CHECK (source IN ('chat', 'caller', 'replay', 'standing')),
    words        TEXT,
    lat          REAL,
    lon          REAL,
    cell_lat     INTEGER,                 -- its square of the fine grid (bot/domain/places/cells.py), kept when the
    cell_lon     INTEGER,                 -- reporter is forgotten: one home shows one square, however often it reports
    accuracy_m   REAL,
    place_words  TEXT,
    area         TEXT,                    -- NULL: outside every area, or no point
    district     TEXT,
    stage        TEXT NOT NULL CHECK (stage IN
                 ('received', 'offered', 'assigned', 'checked', 'referred', 'answered', 'closed')),
    outcome      TEXT CHECK (outcome IN
                 ('fixed', 'half_fixed', 'not_fixed', 'unconfirmed', 'joined', 'withdrawn', 'rejected')),
    verdict      TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    volunteer    INTEGER REFERENCES people,          -- who has it now
    joined_to    INTEGER REFERENCES complaints,
    signalled_at TEXT NOT NULL,
    received_at  TEXT NOT NULL,
    stage_since  TEXT NOT NULL,
    checked_at   TEXT,
    ring         INTEGER NOT NULL DEFAULT 0,         -- how many rings of volunteers were called
    next_call_at TEXT,                    -- when the next ring is due; NULL = nobody is to be called
    replay_key   TEXT,                    -- hash of the row it was replayed from: the same file twice is taken once
    seen_at      TEXT,                    -- when a picture was taken, if the person said it counts
    drill        INTEGER NOT NULL DEFAULT 0 CHECK (drill IN (0, 1)),   -- made up to practise: counts in no figure
    coordinator  INTEGER REFERENCES people,          -- who has taken it on; NULL: nobody yet
    urgent       INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1)),
    disputed_at  TEXT,                    -- since when somebody says that it is done, and a resident or a volunteer who
                                          -- looked that it is not: the headline of the digest; NULL: it is not so
    CHECK ((stage = 'closed') = (outcome IS NOT NULL)),
    CHECK ((stage = 'assigned') <= (volunteer IS NOT NULL)),
    CHECK ((outcome = 'joined') = (joined_to IS NOT NULL) OR outcome IS NULL)
) STRICT;
CREATE VIRTUAL TABLE complaints_at USING rtree (id, min_lat, max_lat, min_lon, max_lon, min_day, max_day);
CREATE VIRTUAL TABLE complaints_said USING fts5 (
    words, place_words, content='complaints', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TABLE history (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    role         TEXT NOT NULL,           -- resident, volunteer, coordinator, clock
    person_id    INTEGER REFERENCES people,
    what         TEXT NOT NULL,           -- an event of bot/domain/cases/events.py, which says what `args` it may have
    args         TEXT NOT NULL DEFAULT '{}',
    salt         TEXT,                    -- 128 random bits, hex
    leaf         TEXT,                    -- leaf(salt, complaint_id, at, role, what, args)
    own          TEXT,                    -- link(own of the case's row before, leaf): the order and number of its rows
    hash         TEXT                     -- link(hash of the row before, own), hex; the very first row follows ''
) STRICT;
CREATE TABLE event_words (
    history_id INTEGER PRIMARY KEY REFERENCES history,
    words      TEXT NOT NULL,             -- as they were written; once erased, what is left of them
    salt       TEXT                       -- of their hash; NULL: something of them was erased
) STRICT;
CREATE TABLE anchors (                    -- the chain's newest hash, when it was told to people (a digest, a pack)
    history_id INTEGER NOT NULL,
    told_in    TEXT NOT NULL,             -- «digest 2026-W47», «pack GL-2026-0148»
    hash       TEXT NOT NULL,
    at         TEXT NOT NULL,
    PRIMARY KEY (history_id, told_in)
) STRICT, WITHOUT ROWID;
CREATE TABLE notes (                      -- for coordinators alone: no resident, volunteer or letter sees them
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    person_id    INTEGER REFERENCES people,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 1000)
) STRICT;
CREATE TABLE volunteers (
    person_id INTEGER PRIMARY KEY REFERENCES people,
    name      TEXT CHECK (length(name) BETWEEN 1 AND 60),   -- how coordinators call them; no resident sees it
    home_lat  REAL,
    home_lon  REAL,
    radius_m  INTEGER NOT NULL DEFAULT 5000 CHECK (radius_m BETWEEN 500 AND 200000),
    on_duty   INTEGER NOT NULL DEFAULT 0 CHECK (on_duty IN (0, 1)),
    joined_at TEXT NOT NULL,
    duty_until TEXT,                      -- when duty ends by itself; NULL: when they say so; only for those on duty
    quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439),   -- minutes of the local day
    quiet_to  INTEGER CHECK (quiet_to BETWEEN 0 AND 1439),      -- NULL: no quiet hours
    most_checks INTEGER NOT NULL DEFAULT 3 CHECK (most_checks BETWEEN 1 AND 5),   -- how many cases at a time
    transport TEXT CHECK (transport IN ('foot', 'bike', 'bus', 'car')),   -- NULL: not told
    step_cm   INTEGER CHECK (step_cm BETWEEN 40 AND 110),   -- what they pace a dump with; NULL: 70, our own guess
    originals INTEGER NOT NULL DEFAULT 0 CHECK (originals IN (0, 1)),   -- a court may have their photos as their camera wrote them
    CHECK ((home_lat IS NULL) = (home_lon IS NULL)),
    CHECK (on_duty = 0 OR home_lat IS NOT NULL)   -- nobody can be called from nowhere
) STRICT;
CREATE TABLE volunteer_media (
    person_id INTEGER NOT NULL REFERENCES people,
    medium    TEXT NOT NULL CHECK (medium IN ('air', 'water', 'soil', 'site')),
    PRIMARY KEY (person_id, medium)
) STRICT, WITHOUT ROWID;
CREATE TABLE volunteer_hours (            -- when they may be called; no row: at any time
    person_id INTEGER NOT NULL REFERENCES people,
    since     INTEGER NOT NULL CHECK (since BETWEEN 0 AND 10079),    -- minutes of the local week from Monday 00:00
    until     INTEGER NOT NULL CHECK (until <= 10080),
    PRIMARY KEY (person_id, since),
    CHECK (since < until)
) STRICT, WITHOUT ROWID;
CREATE TABLE absences (                   -- days away, now and to come; one that is over is dropped
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,
    since     TEXT NOT NULL,              -- local dates, both among the days away
    until     TEXT NOT NULL,
    ends_at   TEXT NOT NULL,              -- the local midnight after the last day
    CHECK (since <= until)
) STRICT;
CREATE TABLE volunteer_districts (        -- where they go wherever their home is; none: only within their radius
    person_id INTEGER NOT NULL REFERENCES people,
    area      TEXT NOT NULL,
    district  TEXT NOT NULL,
    PRIMARY KEY (person_id, area, district)
) STRICT, WITHOUT ROWID;
CREATE TABLE volunteer_skills (           -- a row of the hotline's file each
    person_id INTEGER NOT NULL REFERENCES people,
    skill     TEXT NOT NULL,
    PRIMARY KEY (person_id, skill)
) STRICT, WITHOUT ROWID;
CREATE TABLE volunteer_notes (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,
    at        TEXT NOT NULL,
    by_id     INTEGER REFERENCES people,  -- NULL once that coordinator is forgotten
    words     TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 400)
) STRICT;
CREATE TABLE cohorts (                    -- no date of birth, no school: only what the rules of safety look at
    person_id  INTEGER PRIMARY KEY REFERENCES people,
    cohort     TEXT NOT NULL CHECK (cohort IN ('student', 'pupil', 'pensioner', 'other')),
    minor      INTEGER CHECK (minor IN (0, 1)),      -- under 18; NULL: not said yet
    request    TEXT CHECK (request IN ('join', 'adult')),   -- what waits for a coordinator: to take part; «I am 18 now»
    approved   INTEGER CHECK (approved IN (0, 1)),   -- a coordinator's word on somebody under 18; NULL: none yet
    companion  INTEGER REFERENCES people,            -- the adult volunteer they go with
    decided_by INTEGER REFERENCES people,
    decided_at TEXT,
    since      TEXT NOT NULL
) STRICT;
CREATE TABLE lessons (                    -- a module somebody is at: reading a card, or at its quiz
    person_id INTEGER NOT NULL REFERENCES people,
    module    TEXT NOT NULL,
    card      INTEGER NOT NULL DEFAULT 0 CHECK (card >= 0),
    quiz      INTEGER NOT NULL DEFAULT 0 CHECK (quiz IN (0, 1)),
    began_at  TEXT NOT NULL,
    PRIMARY KEY (person_id, module)
) STRICT, WITHOUT ROWID;
CREATE TABLE lesson_answers (
    person_id   INTEGER NOT NULL REFERENCES people,
    module      TEXT NOT NULL,
    question    TEXT NOT NULL,
    first_right INTEGER NOT NULL CHECK (first_right IN (0, 1)),
    right       INTEGER NOT NULL CHECK (right IN (0, 1)),
    tries       INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (person_id, module, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE trainings (                  -- the training record; only ever added to
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES people,
    module      TEXT NOT NULL,
    passed_at   TEXT NOT NULL,
    expires_at  TEXT NOT NULL,
    first_right INTEGER,                  -- answers right at first try, of …; NULL: no quiz
    asked       INTEGER,
    remind_at   TEXT,                     -- when they are next told that it runs out; NULL: no more
    CHECK ((first_right IS NULL) = (asked IS NULL))
) STRICT;
CREATE TABLE thanked (                    -- one message a case, however often it is closed
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    at           TEXT NOT NULL,
    PRIMARY KEY (complaint_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE certificates (               -- one a month; asking for it once more is not written down
    person_id INTEGER NOT NULL REFERENCES people,
    month     TEXT NOT NULL CHECK (month GLOB '20[0-9][0-9]-[01][0-9]'),   -- on the hotline's own clock
    at        TEXT NOT NULL,
    PRIMARY KEY (person_id, month)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE kit_slots (                  -- booked: a part of a local day is one person's
    kit_id    INTEGER NOT NULL REFERENCES kits,
    day       TEXT NOT NULL,
    slot      TEXT NOT NULL CHECK (slot IN ('morning', 'day', 'evening')),
    person_id INTEGER NOT NULL REFERENCES people,
    booked_at TEXT NOT NULL,
    PRIMARY KEY (kit_id, day, slot)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE volunteer_groups (
    chat_id INTEGER NOT NULL,
    area    TEXT NOT NULL,                -- a group may serve several areas, each in a topic of its own
    thread  INTEGER,                      -- the topic; NULL: the group itself
    lang    TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    since   TEXT NOT NULL,
    gone_at TEXT,                         -- the bot was thrown out, or a coordinator ended it
    PRIMARY KEY (chat_id, area)
) STRICT, WITHOUT ROWID;
CREATE TABLE group_posts (                -- one message a case and group
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    chat_id      INTEGER NOT NULL,
    shown        TEXT NOT NULL,           -- the state that it shows: an equal one is not sent again
    PRIMARY KEY (complaint_id, chat_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (
    part TEXT PRIMARY KEY,
    at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE checks (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    person_id    INTEGER NOT NULL REFERENCES people,
    state        TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'given_back')),
    accepted_at  TEXT NOT NULL,
    arrived_at   TEXT,
    arrived_lat  REAL,
    arrived_lon  REAL,
    distance_m   INTEGER,                 -- from the reported point on arrival; NULL if either is unknown
    verdict      TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    reason       TEXT,                    -- why it could not be checked: too_late, no_access, no_instrument, unsafe
    notes        TEXT,
    instrument_id INTEGER REFERENCES instruments,    -- what the next readings are taken with; NULL = not chosen
    asked_at     TEXT,                    -- a verdict without any evidence is asked about once
    ended_at     TEXT,
    -- A volunteer who took a case and is not heard of: asked once, then the case goes to others.
    remind_at    TEXT,                    -- when they are asked next; NULL: not at all
    reminded     INTEGER NOT NULL DEFAULT 0,         -- how many times in a row without an answer
    safety_read_at TEXT,                  -- that the rules of safety were read; NULL: not yet; arriving does not wait for it
    companion    INTEGER REFERENCES people,          -- the adult whom somebody under 18 goes with; NULL: none was needed
    coming_at    TEXT,                    -- when its volunteer said they would come; NULL: at once
    seal         TEXT,                    -- SHA-256 of all that was there at the verdict; NULL: not done
    told_twice_at TEXT,                   -- that the same picture came again is said once
    -- A place far from the point: no arrival before they say that they really are there.
    claimed_lat  REAL,
    claimed_lon  REAL,
    claimed_m    INTEGER,
    purpose      TEXT NOT NULL DEFAULT 'first' CHECK (purpose IN ('first', 'recheck')),
    CHECK ((state = 'done') = (verdict IS NOT NULL))
) STRICT;
CREATE TABLE sealed_parts (
    part     TEXT PRIMARY KEY,            -- «readings.12»
    check_id INTEGER NOT NULL REFERENCES checks,
    leaf     TEXT NOT NULL,               -- SHA-256 of the salt, the part's name and its values
    salt     TEXT                         -- 128 random bits, hex; NULL: erased, so that nothing can be tried any more
) STRICT, WITHOUT ROWID;
CREATE TABLE handovers (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    to_person  INTEGER NOT NULL REFERENCES people,
    distance_m INTEGER NOT NULL,          -- of their home from the point; 0 once they are forgotten
    made_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,             -- silence until then is a no
    state      TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
    ended_at   TEXT,
    CHECK ((state = 'open') = (ended_at IS NULL))
) STRICT;
CREATE TABLE readings (
    id              INTEGER PRIMARY KEY,
    check_id        INTEGER NOT NULL REFERENCES checks,
    substance       TEXT NOT NULL,
    value           TEXT NOT NULL,        -- a decimal number in `unit`, as text: no binary rounding
    unit            TEXT NOT NULL,
    given           TEXT NOT NULL,        -- as the person wrote it
    limit_value     TEXT,                 -- the one-time limit it was compared with, in `unit`; NULL = there is none
    limit_least     TEXT,                 -- … and its lower bound, where there is one (pH)
    times           TEXT,                 -- value / limit; NULL where a ratio means nothing
    over            INTEGER CHECK (over IN (0, 1)),  -- outside the limit; NULL = there is none
    certainty       TEXT,
    source          TEXT,
    instrument_id   INTEGER REFERENCES instruments,
    instrument      TEXT,                 -- name, number and certificate as they were at that moment
    serial          TEXT,
    certified_until TEXT,
    taken_at        TEXT NOT NULL,
    averaged        TEXT NOT NULL DEFAULT 'once' CHECK (averaged IN ('once', 'day')),
    late            INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),      -- came when the check was over
    certificate     TEXT,                 -- its number as it was at that moment
    unusual         INTEGER NOT NULL DEFAULT 0 CHECK (unusual IN (0, 1)),   -- asked about, and kept
    water_class     INTEGER CHECK (water_class BETWEEN 1 AND 6)             -- of a river; NULL: none
) STRICT;
CREATE TABLE doubts (                     -- figures no instrument shows: asked about before they are readings
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    value     TEXT NOT NULL,
    unit      TEXT NOT NULL,
    given     TEXT NOT NULL,
    averaged  TEXT NOT NULL CHECK (averaged IN ('once', 'day')),
    said_at   TEXT NOT NULL,
    kept      INTEGER CHECK (kept IN (0, 1)),        -- NULL: not answered
    instrument_id INTEGER REFERENCES instruments,    -- «is it with this one?»; NULL: another question
    choices   TEXT                        -- JSON [[[substance, value, unit], …], …]: «which of these?»; NULL: another question
) STRICT;
CREATE TABLE multiples (                  -- so many times the limit, as somebody else found it; never made into mg/kg
    id        INTEGER PRIMARY KEY,
    check_id  INTEGER NOT NULL REFERENCES checks,
    substance TEXT NOT NULL,
    least     TEXT,                       -- decimal numbers, as text; NULL = «up to»
    most      TEXT NOT NULL,
    given     TEXT NOT NULL,              -- as the person wrote it
    late      INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    noted_at  TEXT NOT NULL
) STRICT;
CREATE TABLE observations (               -- what was seen, smelled and heard, by a tap; can be changed until the verdict
    check_id INTEGER NOT NULL REFERENCES checks,
    what     TEXT NOT NULL,               -- ids of observations.toml
    answer   TEXT NOT NULL,
    seen_at  TEXT NOT NULL,
    PRIMARY KEY (check_id, what, answer)
) STRICT, WITHOUT ROWID;
CREATE TABLE outline_points (             -- an outline on its way
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES checks,
    lat      REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon      REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    at       TEXT NOT NULL
) STRICT;
CREATE TABLE areas (                      -- how large a dump is; the last one of a check counts
    id          INTEGER PRIMARY KEY,
    check_id    INTEGER NOT NULL REFERENCES checks,
    how         TEXT NOT NULL CHECK (how IN ('sides', 'paces', 'outline')),
    area_m2     REAL NOT NULL CHECK (area_m2 > 0),
    height_m    REAL CHECK (height_m > 0),
    given       TEXT,                     -- as the person wrote it
    step_m      REAL,                     -- what a pace was taken for
    outline     TEXT,                     -- JSON: [[lat, lon], …] in the order they were walked
    around      INTEGER NOT NULL DEFAULT 0 CHECK (around IN (0, 1)),   -- 1: it crossed itself, the line around it counts
    late        INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    measured_at TEXT NOT NULL,
    CHECK ((how = 'outline') = (outline IS NOT NULL)),
    CHECK ((how = 'paces') = (step_m IS NOT NULL))
) STRICT;
CREATE TABLE late_notes (                 -- words and places that came when the check was over
    id       INTEGER PRIMARY KEY,
    check_id INTEGER NOT NULL REFERENCES checks,
    said_at  TEXT NOT NULL,               -- when they were sent, by Telegram's clock
    words    TEXT NOT NULL
) STRICT;
CREATE TABLE corrections (
    id         INTEGER PRIMARY KEY,
    check_id   INTEGER NOT NULL REFERENCES checks,
    at         TEXT NOT NULL,
    person_id  INTEGER REFERENCES people,        -- NULL once forgotten
    role       TEXT NOT NULL CHECK (role IN ('volunteer', 'coordinator')),
    what       TEXT NOT NULL CHECK (what IN ('reading', 'verdict', 'note')),
    reading_id INTEGER REFERENCES readings,
    value      TEXT,                             -- the reading's new value, in its own unit; NULL: it does not count
    times      TEXT,                             -- against the limit it was compared with when it was taken
    over       INTEGER CHECK (over IN (0, 1)),
    given      TEXT,                             -- as the person wrote it
    verdict    TEXT CHECK (verdict IN ('confirmed', 'not_confirmed', 'impossible')),
    words      TEXT,                             -- what is right instead of a note
    why        TEXT NOT NULL CHECK (why IN ('slip', 'unit', 'instrument', 'mixed', 'other')),
    reason     TEXT,                             -- in the person's own words
    CHECK ((what = 'reading') = (reading_id IS NOT NULL)),
    CHECK ((what = 'verdict') = (verdict IS NOT NULL)),
    CHECK ((what = 'note') = (words IS NOT NULL)),
    CHECK ((why = 'other') = (reason IS NOT NULL))
) STRICT;
CREATE TABLE files (
    id           INTEGER PRIMARY KEY,
    draft_id     INTEGER REFERENCES drafts,
    complaint_id INTEGER REFERENCES complaints,
    check_id     INTEGER REFERENCES checks,
    person_id    INTEGER REFERENCES people,          -- who sent it
    form         TEXT NOT NULL CHECK (form IN ('photo', 'document', 'voice', 'video', 'video_note', 'audio')),
    file_id      TEXT NOT NULL,           -- Telegram's: sends it again for nothing
    unique_id    TEXT NOT NULL,           -- Telegram's: tells the same file again
    mime         TEXT,
    size         INTEGER,                 -- bytes
    seconds      INTEGER,
    state        TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
                 ('waiting', 'kept', 'broken', 'lost', 'erased')),   -- erased: its sender is forgotten, and it would tell of them
    sha256       TEXT,                    -- of the original
    bare_sha256  TEXT,                    -- of the original without what the camera wrote; NULL: nothing could be taken out
    path         TEXT,                    -- the original, below DATA_DIR/files
    shown_path   TEXT,                    -- upright, without metadata, small: what others may see
    taken_at     TEXT,                    -- EXIF, the camera's local time
    taken_lat    REAL,
    taken_lon    REAL,
    sent_at      TEXT NOT NULL,
    taken_used   INTEGER CHECK (taken_used IN (0, 1)),   -- does that count? the person's answer; NULL: not asked or not answered
    fetched_at   TEXT,                    -- when its content was known (or known to be lost); NULL: not yet
    late         INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),    -- came when the check was over
    nature       TEXT,                    -- what its first bytes say it is; NULL until they are here
    CHECK (draft_id IS NOT NULL OR complaint_id IS NOT NULL OR check_id IS NOT NULL)
) STRICT;
CREATE TABLE packs (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    scope        TEXT NOT NULL CHECK (scope IN ('case', 'episode', 'place')),
    lang         TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    originals    INTEGER NOT NULL CHECK (originals IN (0, 1)),   -- residents' originals too, of those who agreed
    named        INTEGER NOT NULL CHECK (named IN (0, 1)),       -- those who agreed are named
    person_id    INTEGER REFERENCES people,          -- who had it made; NULL: at the console, or forgotten since
    asked_at     TEXT NOT NULL,
    made_at      TEXT,                    -- NULL: not made yet
    sha256       TEXT,                    -- of MANIFEST.txt, which holds the checksums of all the rest
    CHECK ((made_at IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE TABLE voices (                     -- who says what about it now; only ever added to
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    at           TEXT NOT NULL,
    who          TEXT NOT NULL CHECK (who IN ('authority', 'volunteer', 'resident')),
    person_id    INTEGER REFERENCES people,
    says         TEXT NOT NULL CHECK (says IN ('same', 'less', 'more', 'gone', 'back')),
    words        TEXT
) STRICT;
CREATE TABLE follow_ups (                 -- when the person who reported a closed case is asked how it is now
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    due_at       TEXT,                    -- NULL: answered, or asked often enough
    asked        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE rechecks (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    why          TEXT NOT NULL CHECK (why IN ('answer', 'coordinator')),   -- the body says it is done; a coordinator wants it
    asked_at     TEXT NOT NULL,
    asked_by     INTEGER REFERENCES people,      -- NULL: the clock, or somebody forgotten
    state        TEXT NOT NULL DEFAULT 'wanted'  -- dropped: the case was opened again, or a coordinator thought better of it
                 CHECK (state IN ('wanted', 'offered', 'accepted', 'done', 'none_found', 'dropped')),
    ring         INTEGER NOT NULL DEFAULT 0,     -- how many rings of volunteers were called
    next_call_at TEXT,                           -- when the next ring is due: by day, or when this one's time is over
    check_id     INTEGER REFERENCES checks,      -- of whoever has it, or brought it to an end
    says         TEXT CHECK (says IN ('same', 'less', 'more', 'gone', 'back')),   -- NULL when done: could not be looked at
    without      TEXT CHECK (without IN ('nothing_to_see', 'dark', 'not_allowed', 'no_camera')),   -- why there is no photo
    drawn        INTEGER NOT NULL DEFAULT 0 CHECK (drawn IN (0, 1)),   -- before and after lie side by side in DATA_DIR/drawn
    ended_at     TEXT,
    CHECK ((state IN ('wanted', 'offered')) = (next_call_at IS NOT NULL)),
    CHECK (state <> 'accepted' OR check_id IS NOT NULL),
    CHECK ((state IN ('done', 'none_found', 'dropped')) = (ended_at IS NOT NULL))
) STRICT;
CREATE TABLE channels (
    id        INTEGER PRIMARY KEY,
    chat_id   INTEGER NOT NULL UNIQUE,
    title     TEXT NOT NULL,
    lang      TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
    state     TEXT NOT NULL CHECK (state IN ('asked', 'on', 'off')),   -- asked: a coordinator let the bot in, and is to confirm
    person_id INTEGER REFERENCES people,  -- who let it in or confirmed; NULL: the operator's setting, or forgotten
    since     TEXT NOT NULL
) STRICT;
CREATE TABLE publications (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'taken_back')),
    picture      TEXT NOT NULL CHECK (picture IN ('none', 'map', 'photo')),
    file_id      INTEGER REFERENCES files,
    cells        TEXT NOT NULL DEFAULT '',           -- of the grid over the photo, to be blurred: «A1 C3»
    upright      INTEGER NOT NULL DEFAULT 0 CHECK (upright IN (0, 1)),   -- the photo is higher than wide: so is its grid
    looked       TEXT,                    -- what was shown to the coordinator, below DATA_DIR/drawn; NULL: nothing since it changed
    shown        TEXT,                    -- what stands in the channel, or stood there
    chat_id      INTEGER,                 -- in which channel
    told         TEXT,                    -- how the case was when the post was last brought up to date
    corrected    INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1)), -- taken back because it is not confirmed any more
    person_id    INTEGER REFERENCES people,          -- who published it
    published_at TEXT,
    CHECK ((picture = 'photo') = (file_id IS NOT NULL)),
    CHECK ((state = 'draft') = (published_at IS NULL)),
    CHECK (published_at IS NULL OR chat_id IS NOT NULL)
) STRICT;
CREATE TABLE unheard (
    id    INTEGER PRIMARY KEY,
    area  TEXT,                             -- who sees it is waited for; NULL: any coordinator
    say   TEXT NOT NULL,
    key   TEXT,                             -- as in outbox: of one key only the newest waits
    args  TEXT NOT NULL,                    -- JSON
    since TEXT NOT NULL
) STRICT;
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
CREATE TABLE referral_cases (             -- one letter may be about several cases; witnesses come with their lead
    referral_id  INTEGER NOT NULL REFERENCES referrals,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    PRIMARY KEY (referral_id, complaint_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE letters (                    -- what was printed, the newest last
    id          INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referrals,
    made_at     TEXT NOT NULL,
    content     TEXT NOT NULL,            -- JSON: a list, a letter in each language; no identities in it
    path        TEXT,                     -- the PDF, below DATA_DIR/files; NULL: not printed yet
    sha256      TEXT
) STRICT;
CREATE TABLE letter_contacts (            -- who agreed to be named in a letter; the only place of it beside the PDF
    referral_id  INTEGER NOT NULL REFERENCES referrals,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    contact      TEXT NOT NULL,
    PRIMARY KEY (referral_id, complaint_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE clocks (
    id          INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referrals,
    rule        TEXT NOT NULL,            -- «ruleset.term» of deadlines.toml, or «promise»
    other_rule  TEXT,                     -- the second reading of the law, where there are two
    whose       TEXT NOT NULL CHECK (whose IN ('body', 'us')),
    started_on  TEXT NOT NULL,            -- local dates; the first day does not count
    due_on      TEXT NOT NULL,            -- the day to hold somebody to
    latest_on   TEXT NOT NULL,            -- the last day that can still be called lawful
    met_at      TEXT,                     -- done, or not needed any more
    broken_at   TEXT,                     -- the latest day went by
    told        INTEGER NOT NULL DEFAULT 0,          -- how many of its reminders are over
    tell_at     TEXT,                     -- when the next one is due; NULL: none
    closed_at   TEXT,                     -- met because the letter's cases were all closed: not counted any more, and it goes
                                          -- on where it would be when one is opened again; NULL: met otherwise, or running
    CHECK (started_on <= due_on AND due_on <= latest_on)
) STRICT;
CREATE TABLE observation_points (
    id         INTEGER PRIMARY KEY,
    person_id  INTEGER UNIQUE REFERENCES people,        -- NULL once forgotten: the series stays, nobody knows whose
    name       TEXT CHECK (length(name) BETWEEN 1 AND 60),       -- as its inspector calls it
    official   TEXT CHECK (length(official) BETWEEN 1 AND 60),   -- as a coordinator named it
    lat        REAL CHECK (lat BETWEEN -90 AND 90),     -- exact, and shown to nobody; NULL: not said yet, or forgotten
    lon        REAL CHECK (lon BETWEEN -180 AND 180),
    area       TEXT,                                    -- this much others may see
    district   TEXT,
    times      TEXT NOT NULL DEFAULT '480,1200',        -- minutes after local midnight, joined with commas
    since      TEXT NOT NULL,
    next_at    TEXT,                                    -- the next slot; NULL: none (no place yet, paused without end, ended)
    ended_at   TEXT,                                    -- observes no more; taking it up again clears it
    asked_to_pause_at TEXT,                             -- asked once after many gaps; an answer to any slot clears it
    thanked_for TEXT,                                   -- the last month thanked for, «2026-03»
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK (next_at IS NULL OR (lat IS NOT NULL AND ended_at IS NULL))
) STRICT;
CREATE TABLE observation_pauses (
    id       INTEGER PRIMARY KEY,
    point_id INTEGER NOT NULL REFERENCES observation_points,
    since    TEXT NOT NULL,
    until    TEXT                                       -- NULL: till they come back
) STRICT;
CREATE TABLE standing_observations (
    id           INTEGER PRIMARY KEY,
    point_id     INTEGER NOT NULL REFERENCES observation_points,
    at           TEXT NOT NULL,                         -- the slot; of what they began by themselves, the moment
    slot         INTEGER NOT NULL CHECK (slot IN (0, 1)),   -- 0: by themselves, never a gap
    asked_at     TEXT,                                  -- NULL: the bot was down: neither gap nor quiet
    closes_at    TEXT NOT NULL,                         -- after this an answer says nothing about then
    excused      INTEGER NOT NULL DEFAULT 0 CHECK (excused IN (0, 1)),   -- a pause covers it: no gap
    answered_at  TEXT,                                  -- NULL, asked, closed and not excused: a gap
    what         TEXT,                                  -- «quiet» or a phenomenon of the hotline's rows
    strength     INTEGER CHECK (strength BETWEEN 0 AND 6),
    words        TEXT,
    complaint_id INTEGER REFERENCES complaints,         -- the case it opened, or was added to
    CHECK ((what IS NULL) = (answered_at IS NULL)),
    CHECK (strength IS NULL OR what IS NOT NULL)
) STRICT;
CREATE TABLE observation_readings (
    id              INTEGER PRIMARY KEY,
    observation_id  INTEGER NOT NULL REFERENCES standing_observations,
    substance       TEXT NOT NULL,
    value           TEXT NOT NULL,                      -- a decimal number in `unit`, as text
    unit            TEXT NOT NULL,
    given           TEXT NOT NULL,                      -- as the person wrote it
    limit_value     TEXT,                               -- the one-time limit it was compared with; NULL: there is none
    times           TEXT,
    over            INTEGER CHECK (over IN (0, 1)),
    taken_at        TEXT NOT NULL
) STRICT;
CREATE TABLE observation_files (                        -- pictures and recordings, by Telegram's own ids
    id             INTEGER PRIMARY KEY,
    observation_id INTEGER NOT NULL REFERENCES standing_observations,
    form           TEXT NOT NULL,
    file_id        TEXT NOT NULL,
    unique_id      TEXT NOT NULL,
    mime           TEXT,
    size           INTEGER,
    seconds        INTEGER,
    sent_at        TEXT NOT NULL,
    UNIQUE (observation_id, unique_id)
) STRICT;
CREATE TABLE digests (
    person_id INTEGER NOT NULL REFERENCES people,
    period    TEXT NOT NULL,              -- «2026-W47», «2026-11»
    sent_at   TEXT NOT NULL,
    PRIMARY KEY (person_id, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE contacts (                   -- name and phone, only if left on purpose, only for the responsible body
    person_id    INTEGER PRIMARY KEY REFERENCES people,
    name         TEXT,
    phone        TEXT,
    consented_at TEXT NOT NULL
) STRICT;
CREATE TABLE hidden_words (               -- what a coordinator hid of a case's words, from all but coordinators
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    words        TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    by_id        INTEGER REFERENCES people,          -- NULL once that coordinator is forgotten
    at           TEXT NOT NULL,
    UNIQUE (complaint_id, words)
) STRICT;
CREATE TABLE forgettings (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'contact')),
    at   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE consents (                   -- a «yes» to what is done with somebody's data
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people,   -- whose data
    what      TEXT NOT NULL CHECK (what IN ('report', 'volunteer', 'coordinator', 'guardian')),
    version   INTEGER NOT NULL,           -- of the text they were shown or read out
    at        TEXT NOT NULL,
    noted_by  INTEGER REFERENCES people,  -- the coordinator to whom it was said; NULL: they pressed it themselves
    ended_at  TEXT                        -- taken back
) STRICT;
CREATE TABLE call_backs (                 -- news that somebody without a chat is to be rung up about
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER REFERENCES people,
    complaint_id INTEGER NOT NULL REFERENCES complaints,
    say          TEXT NOT NULL,           -- the sentence others would have read, and its arguments
    args         TEXT NOT NULL,
    made_at      TEXT NOT NULL,
    due_at       TEXT NOT NULL,           -- nobody answered: not again before that
    tries        INTEGER NOT NULL DEFAULT 0,
    told_at      TEXT,                    -- NULL: still to be told
    told_by      INTEGER REFERENCES people
) STRICT;
CREATE TABLE drills (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaints,
    year         INTEGER NOT NULL,        -- DR-2026-0001: local year and count, apart from the public numbers
    n            INTEGER NOT NULL,
    area         TEXT NOT NULL,
    started_by   INTEGER REFERENCES people,   -- who hears the result; NULL once forgotten
    started_at   TEXT NOT NULL,
    ends_at      TEXT NOT NULL,           -- by itself
    ended_at     TEXT,
    why          TEXT CHECK (why IN ('verdict', 'time', 'nobody', 'real', 'coordinator')),
    UNIQUE (year, n),
    CHECK ((ended_at IS NULL) = (why IS NULL))
) STRICT;
CREATE TABLE self_checks (                -- the made-up signal of each night; here stands when each step happened
    id           INTEGER PRIMARY KEY,
    night        TEXT NOT NULL UNIQUE,    -- local date: one a night, however often the timetable comes round
    begun_at     TEXT NOT NULL,
    due_at       TEXT NOT NULL,           -- a step that did not happen by then is told as missing
    signalled_at TEXT,                    -- taken in, numbered, volunteers chosen; and all of it taken back
    asked_at     TEXT,                    -- Telegram answered
    sent_at      TEXT,                    -- the silent message to the owner arrived; NULL also where there is no owner
    ended_at     TEXT,
    faults       TEXT NOT NULL DEFAULT '[]'   -- JSON: names of what was wrong; none and ended: all is well
) STRICT;
INSERT INTO absences (id, person_id, since, until, ends_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO anchors (history_id, told_in, hash, at) VALUES (0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO answers (complaint_id, question, answer, at, ticking) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0);
INSERT INTO areas (id, check_id, how, area_m2, height_m, given, step_m, outline, around, late, measured_at) VALUES (1, 1, 'sides', 1.0, 1.0, '2026-03-18T09:00:00.000Z', NULL, NULL, 0, 0, '2026-03-18T09:00:00.000Z');
INSERT INTO attention (person_id, about, args, since) VALUES (1, '2026-03-18T09:00:00.000Z', '{}', '2026-03-18T09:00:00.000Z');
INSERT INTO barred_accounts (account, until, reason) VALUES ('2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'false');
INSERT INTO call_backs (id, person_id, complaint_id, say, args, made_at, due_at, tries, told_at, told_by) VALUES (1, 1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', 1);
INSERT INTO carried (id, person_id, said_at, words, lat, lon, accuracy_m, place_words, files, made_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1.0, 1.0, 1.0, '2026-03-18T09:00:00.000Z', '[]', '2026-03-18T09:00:00.000Z');
INSERT INTO certificates (person_id, month, at) VALUES (1, '2026-03', '2026-03-18T09:00:00.000Z');
INSERT INTO channels (id, chat_id, title, lang, state, person_id, since) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 'kk', 'asked', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO checks (id, complaint_id, person_id, state, accepted_at, arrived_at, arrived_lat, arrived_lon, distance_m, verdict, reason, notes, instrument_id, asked_at, ended_at, remind_at, reminded, safety_read_at, companion, coming_at, seal, told_twice_at, claimed_lat, claimed_lon, claimed_m, purpose) VALUES (1, 1, 1, 'open', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1.0, 1.0, 1, NULL, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', NULL, '2026-03-18T09:00:00.000Z', 1.0, 1.0, 1, 'first');
INSERT INTO clocks (id, referral_id, rule, other_rule, whose, started_on, due_on, latest_on, met_at, broken_at, told, tell_at, closed_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'body', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO cohorts (person_id, cohort, minor, request, approved, companion, decided_by, decided_at, since) VALUES (1, 'student', 0, 'join', 0, 1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO complaints (id, number, line, kind, draft_id, reporter, contact, source, words, lat, lon, cell_lat, cell_lon, accuracy_m, place_words, area, district, stage, outcome, verdict, volunteer, joined_to, signalled_at, received_at, stage_since, checked_at, ring, next_call_at, replay_key, seen_at, drill, coordinator, urgent, disputed_at) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, 1, 0, 'chat', '2026-03-18T09:00:00.000Z', 1.0, 1.0, 1, 1, 1.0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'received', NULL, 'confirmed', 1, NULL, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, 1, 0, '2026-03-18T09:00:00.000Z');
INSERT INTO complaints_at (id, min_lat, max_lat, min_lon, max_lon, min_day, max_day) VALUES (1, 1.0, 1.0, 1.0, 1.0, 2268.375, 2268.375);
INSERT INTO consents (id, person_id, what, version, at, noted_by, ended_at) VALUES (1, 1, 'report', 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO contacts (person_id, name, phone, consented_at) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO coordinator_names (person_id, name) VALUES (1, '2026-03-18T09:00:00.000Z');
INSERT INTO corrections (id, check_id, at, person_id, role, what, reading_id, value, times, over, given, verdict, words, why, reason) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 1, 'volunteer', 'reading', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', NULL, NULL, 'slip', NULL);
INSERT INTO digests (person_id, period, sent_at) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO doubts (id, check_id, substance, value, unit, given, averaged, said_at, kept, instrument_id, choices) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'once', '2026-03-18T09:00:00.000Z', 0, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO draft_places (id, draft_id, name, lat, lon, within_m, exact, area, district) VALUES (1, 1, '2026-03-18T09:00:00.000Z', -90.0, -180.0, 1.0, 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO draft_words (id, draft_id, message_id, words) VALUES (1, 1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO drafts (id, person_id, state, kind, words, lat, lon, accuracy_m, place_words, area, district, contact, after_message, signalled_at, changed_at, place_message, place_asked, place_search, seen_at, aside, caller, place_unsure) VALUES (1, 1, 'open', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', -90.0, -180.0, 1.0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', 'link', '2026-03-18T09:00:00.000Z', 0, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO drills (complaint_id, year, n, area, started_by, started_at, ends_at, ended_at, why) VALUES (1, 1, 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'verdict');
INSERT INTO erased (part, at) VALUES ('2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO event_words (history_id, words, salt) VALUES (1, '2026-03-18T09:00:00.000Z', NULL);
INSERT INTO files (id, draft_id, complaint_id, check_id, person_id, form, file_id, unique_id, mime, size, seconds, state, sha256, bare_sha256, path, shown_path, taken_at, taken_lat, taken_lon, sent_at, taken_used, fetched_at, late, nature) VALUES (1, 1, 1, 1, 1, 'photo', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, 1, 'waiting', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1.0, 1.0, '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z');
INSERT INTO follow_ups (complaint_id, due_at, asked) VALUES (1, '2026-03-18T09:00:00.000Z', 0);
INSERT INTO forgettings (hash, kind, at) VALUES ('2026-03-18T09:00:00.000Z', 'person', '2026-03-18T09:00:00.000Z');
INSERT INTO geocoded (query, lang, answer, asked_at) VALUES ('2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO group_posts (complaint_id, chat_id, shown) VALUES (1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO handovers (id, check_id, to_person, distance_m, made_at, expires_at, state, ended_at) VALUES (1, 1, 1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'open', NULL);
INSERT INTO hidden_words (id, complaint_id, words, by_id, at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO history (id, complaint_id, at, role, person_id, what, args, salt, leaf, own, hash) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '{"words": "x"}', '1e6087a732456c3d3c8a37b902373b11', 'b8757233386a08984ebc99245e4e70e7a39740f33de7b87646d833b11112f4c0', '7438296611e37f474a6be6b19ff7754961f3c8a8690e39dc20b5fc3b19ff7017', 'ba5323d1d1bdaf9553a64b4c698b176af9ee8c0acc4d3a9df2852d079207345d');
INSERT INTO instruments (id, person_id, name, serial, certified_until, added_at, retired_at, certificate, warned_for, kit_id, due_back, remind_at, measures) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '');
INSERT INTO invitations (id, token_hash, role, area, uses, used, made_by, made_at, expires_at, revoked_at, trusted) VALUES (1, '2026-03-18T09:00:00.000Z', 'volunteer', '2026-03-18T09:00:00.000Z', 1, 0, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0);
INSERT INTO jobs (id, kind, args, key, state, due_at, tries, error, created_at, ended_at, begun_at, cut) VALUES (1, '2026-03-18T09:00:00.000Z', '{}', '2026-03-18T09:00:00.000Z', 'waiting', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0);
INSERT INTO kit_handovers (id, kit_id, way, giver, receiver, made_at, state, answered_at) VALUES (1, 1, 'out', 1, 1, '2026-03-18T09:00:00.000Z', 'open', NULL);
INSERT INTO kit_slots (kit_id, day, slot, person_id, booked_at) VALUES (1, '2026-03-18T09:00:00.000Z', 'morning', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO kits (id, name, serial, certificate, certified_until, media, warned_for, added_at, retired_at, area) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO late_notes (id, check_id, said_at, words) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO lesson_answers (person_id, module, question, first_right, right, tries) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, 0, 1);
INSERT INTO lessons (person_id, module, card, quiz, began_at) VALUES (1, '2026-03-18T09:00:00.000Z', 0, 0, '2026-03-18T09:00:00.000Z');
INSERT INTO letter_contacts (referral_id, complaint_id, contact) VALUES (1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO letters (id, referral_id, made_at, content, path, sha256) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO messages (chat_id, key, message_id, sent_at) VALUES (1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (1, '0001_engine.sql', 'd56ecc98de90c90b71e533efcd5ef9265ad17487db5ddfe294112e199693f535', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (2, '0002_people.sql', 'b133bf1af70c357c0f797914f24ad66fc42469e459479422de831fc7417e3966', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (3, '0003_intake.sql', '4a36b668ce5357c4f1610af4d47fcb20c56dc553e7e580aa9e88285b1e783ec8', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (4, '0004_places.sql', 'faa1c434f771dd40fd0c3ecc5f1877349306d73da991854e094dadbc2ad987f2', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (5, '0005_cases.sql', '83974b598145a21ec8aec45a20571e183ee2aa027156e662ac2359edae7be4cb', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (6, '0006_volunteers.sql', '4d6013e01c0dbdeb35dfbd3c7321dd92c327054d0db65a7d821375364b002fb5', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (7, '0007_instruments.sql', '218001824713371afe22fc2987718081da304f04985fc5262daf45173aee05d6', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (8, '0008_dispatch.sql', '32f891da6b8595fde361060d2b8e1f29e2f1f4e76889457745cf4f50f805ac97', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (9, '0009_checks.sql', '22421c9543baeece26adf7279bbe05e8d73e4c3311c2e76280e526832f2fe2aa', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (10, '0010_evidence.sql', 'b9d5b6405605772405ed1851d2d791b9f327cd26b45ec2437ad6dc247b7145fd', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (11, '0011_follow_up.sql', 'e7cc01ef63874df28ade2f807cd12494db35d711445fab348773168482839715', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (12, '0012_news.sql', 'a53d76026fff2880097079d26c98cf9d1312b1b3c89078303f83d486bac76418', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (13, '0013_letters.sql', '6e7757572b81d0efee68f2c097164c0e2ce795361734d356fa2f04b7857112ca', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (14, '0014_deadlines.sql', '807031ac86b7f1fb125d537b4e12c998bcd92331d63ddd62fbc3c245d5fd876c', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (15, '0015_monitoring.sql', '605966d08eb978bc638e2bf9f005d2f0cce96cd56e8984ba05147900eb7145c6', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (16, '0016_digest.sql', '197c5ba07f5e653f4f61ebe73849dfd1880a7783ca32ed58d379eddb38c61284', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (17, '0017_privacy.sql', 'c06ae3c42dcb923dfada1a3f22b5c4413c82e0290918743177363f602b5b3326', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (18, '0018_callers.sql', '0f47225bc4454005b086a4cc2a2e681c79bb8f8db7d7781627d656a90173976d', '2026-03-18T09:00:00.000Z');
INSERT INTO migrations (number, name, sha256, applied_at) VALUES (19, '0019_drills.sql', '1e0f90f74cc73e7e62575631f8e7792731ae1511d33bb6948d5ba4f350df209d', '2026-03-18T09:00:00.000Z');
INSERT INTO multiples (id, check_id, substance, least, most, given, late, noted_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z');
INSERT INTO neighbours (person_id, lat, lon, radius_m, quiet_from, quiet_to, a_day, since) VALUES (1, -90.0, -180.0, 2000, 22, 8, 2, '2026-03-18T09:00:00.000Z');
INSERT INTO notes (id, complaint_id, at, person_id, words) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO numbers (prefix, year, last) VALUES ('2026-03-18T09:00:00.000Z', 1, 1);
INSERT INTO observation_files (id, observation_id, form, file_id, unique_id, mime, size, seconds, sent_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO observation_pauses (id, point_id, since, until) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO observation_points (id, person_id, name, official, lat, lon, area, district, times, since, next_at, ended_at, asked_to_pause_at, thanked_for) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', -90.0, -180.0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '480,1200', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', NULL, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO observation_readings (id, observation_id, substance, value, unit, given, limit_value, times, over, taken_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z');
INSERT INTO observations (check_id, what, answer, seen_at) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO offers (id, complaint_id, person_id, ring, distance_m, made_at, state, answered_at, why, reason, later_at, purpose) VALUES (1, 1, 1, 1, 1, '2026-03-18T09:00:00.000Z', 'open', '2026-03-18T09:00:00.000Z', '{}', 'busy', '2026-03-18T09:00:00.000Z', 'first');
INSERT INTO outbox (id, chat_id, say, args, key, mode, state, due_at, rev, tries, uncertain, error, created_at, ended_at, arrived) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '{}', '2026-03-18T09:00:00.000Z', 'new', 'waiting', '2026-03-18T09:00:00.000Z', 0, 0, 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '{}');
INSERT INTO outline_points (id, check_id, lat, lon, at) VALUES (1, 1, -90.0, -180.0, '2026-03-18T09:00:00.000Z');
INSERT INTO owner (id, person_id, since, coordinated, areas) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 0, '[]');
INSERT INTO packs (id, complaint_id, scope, lang, originals, named, person_id, asked_at, made_at, sha256) VALUES (1, 1, 'case', 'kk', 0, 0, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO papers (id, referral_id, person_id, form, file_id, unique_id, mime, size, state, sha256, path, sent_at, response_id) VALUES (1, 1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, 'waiting', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1);
INSERT INTO people (id, telegram_id, lang, guess, created_at, blocked_at, asks, barred_until, barred_for) VALUES (1, 1, 'kk', 'ru', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', 'false');
INSERT INTO publications (complaint_id, state, picture, file_id, cells, upright, looked, shown, chat_id, told, corrected, person_id, published_at) VALUES (1, 'draft', 'none', NULL, '', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', 0, 1, NULL);
INSERT INTO questions_asked (id, complaint_id, person_id, asked_at, expires_at, answer, answered_at) VALUES (1, 1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'yes', '2026-03-18T09:00:00.000Z');
INSERT INTO readings (id, check_id, substance, value, unit, given, limit_value, limit_least, times, over, certainty, source, instrument_id, instrument, serial, certified_until, taken_at, averaged, late, certificate, unusual, water_class) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'once', 0, '2026-03-18T09:00:00.000Z', 0, 1);
INSERT INTO rechecks (id, complaint_id, why, asked_at, asked_by, state, ring, next_call_at, check_id, says, without, drawn, ended_at) VALUES (1, 1, 'answer', '2026-03-18T09:00:00.000Z', 1, 'wanted', 0, '2026-03-18T09:00:00.000Z', 1, 'same', 'nothing_to_see', 0, NULL);
INSERT INTO referral_cases (referral_id, complaint_id) VALUES (1, 1);
INSERT INTO referrals (id, kind, state, body, body_area, lang, about, words, person_id, opened_at, sent_on, way, sent_at, registered_on, registered, reg_number, answered_on) VALUES (1, 'appeal', 'draft', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'kk', 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'eotinish', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 'same_day', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO responses (id, referral_id, state, says, ground, promised_on, forwarded_to, words, came_on, person_id, opened_at, noted_at) VALUES (1, 1, 'draft', 'done', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO role_areas (person_id, role, area) VALUES (1, 'volunteer', '2026-03-18T09:00:00.000Z');
INSERT INTO role_requests (id, invitation_id, person_id, areas, name, state, opened_at, changed_at, decided_by) VALUES (1, 1, 1, '[]', '2026-03-18T09:00:00.000Z', 'opened', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1);
INSERT INTO roles (person_id, role, since) VALUES (1, 'volunteer', '2026-03-18T09:00:00.000Z');
INSERT INTO sealed_parts (part, check_id, leaf, salt) VALUES ('2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO self_checks (id, night, begun_at, due_at, signalled_at, asked_at, sent_at, ended_at, faults) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '[]');
INSERT INTO standing_observations (id, point_id, at, slot, asked_at, closes_at, excused, answered_at, what, strength, words, complaint_id) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, '2026-03-18T09:00:00.000Z', 1);
INSERT INTO thanked (complaint_id, person_id, at) VALUES (1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO ticks (name, last_at) VALUES ('2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO trainings (id, person_id, module, passed_at, expires_at, first_right, asked, remind_at) VALUES (1, 1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 1, 1, '2026-03-18T09:00:00.000Z');
INSERT INTO unheard (id, area, say, key, args, since) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO updates (update_id, received_at, state, raw, error) VALUES (1, '2026-03-18T09:00:00.000Z', 'done', NULL, '2026-03-18T09:00:00.000Z');
INSERT INTO voices (id, complaint_id, at, who, person_id, says, words) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 'authority', 1, 'same', '2026-03-18T09:00:00.000Z');
INSERT INTO volunteer_districts (person_id, area, district) VALUES (1, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO volunteer_groups (chat_id, area, thread, lang, since, gone_at) VALUES (1, '2026-03-18T09:00:00.000Z', 1, 'kk', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z');
INSERT INTO volunteer_hours (person_id, since, until) VALUES (1, 0, 2);
INSERT INTO volunteer_media (person_id, medium) VALUES (1, 'air');
INSERT INTO volunteer_notes (id, person_id, at, by_id, words) VALUES (1, 1, '2026-03-18T09:00:00.000Z', 1, '2026-03-18T09:00:00.000Z');
INSERT INTO volunteer_skills (person_id, skill) VALUES (1, '2026-03-18T09:00:00.000Z');
INSERT INTO volunteers (person_id, name, home_lat, home_lon, radius_m, on_duty, joined_at, duty_until, quiet_from, quiet_to, most_checks, transport, step_cm, originals) VALUES (1, '2026-03-18T09:00:00.000Z', 1.0, 1.0, 5000, 0, '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:00.000Z', 0, 0, 3, 'foot', 40, 0);
INSERT INTO complaints_said (complaints_said) VALUES ('rebuild');
CREATE INDEX updates_failed ON updates (state, update_id) WHERE state IN ('failed', 'again');
CREATE INDEX updates_old ON updates (received_at);
CREATE INDEX outbox_waiting ON outbox (chat_id, id, due_at) WHERE state = 'waiting';
CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
CREATE INDEX outbox_ended ON outbox (ended_at) WHERE state <> 'waiting';
CREATE INDEX outbox_my ON outbox (chat_id, id) WHERE key = 'my';
CREATE INDEX messages_by_id ON messages (chat_id, message_id);
CREATE INDEX jobs_due ON jobs (due_at, id, kind) WHERE state = 'waiting';
CREATE INDEX roles_by_role ON roles (role, person_id);
CREATE INDEX invitations_open ON invitations (made_by, expires_at) WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX role_requests_open ON role_requests (person_id) WHERE state IN ('opened', 'waiting');
CREATE INDEX role_requests_waiting ON role_requests (changed_at) WHERE state IN ('opened', 'waiting');
CREATE INDEX role_requests_of ON role_requests (person_id);
CREATE TRIGGER invitation_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'invitation' AND new.state <> 'waiting'
BEGIN UPDATE outbox SET args = '{}' WHERE id = new.id; END;
CREATE UNIQUE INDEX drafts_open ON drafts (person_id) WHERE state = 'open';
CREATE INDEX drafts_of_person ON drafts (person_id);
CREATE INDEX drafts_aside ON drafts (person_id) WHERE aside = 1;
CREATE INDEX drafts_of_caller ON drafts (caller) WHERE caller IS NOT NULL;
CREATE INDEX draft_words_of ON draft_words (draft_id, message_id);
CREATE INDEX carried_by ON carried (person_id);
CREATE INDEX carried_old ON carried (made_at);
CREATE INDEX neighbours_at ON neighbours (lat, lon) WHERE lat IS NOT NULL;
CREATE INDEX questions_of_person ON questions_asked (person_id, asked_at);
CREATE INDEX draft_places_of ON draft_places (draft_id);
CREATE TRIGGER complaints_cell_anew AFTER UPDATE OF lat, lon ON complaints   -- a corrected place has a square of its own
WHEN new.cell_lat IS old.cell_lat AND new.cell_lon IS old.cell_lon AND (new.lat, new.lon) IS NOT (old.lat, old.lon)
BEGIN
    UPDATE complaints SET cell_lat = NULL, cell_lon = NULL WHERE id = new.id;
END;
CREATE INDEX complaints_by_stage ON complaints (stage, received_at);
CREATE INDEX complaints_by_reporter ON complaints (reporter, id);
CREATE INDEX complaints_by_time ON complaints (received_at);
CREATE INDEX complaints_to_call ON complaints (next_call_at) WHERE next_call_at IS NOT NULL;
CREATE INDEX complaints_of_volunteer ON complaints (volunteer) WHERE stage = 'assigned';
CREATE UNIQUE INDEX complaints_replayed ON complaints (replay_key) WHERE replay_key IS NOT NULL;
CREATE INDEX complaints_joined ON complaints (joined_to) WHERE joined_to IS NOT NULL;
CREATE INDEX complaints_to_part ON complaints (stage_since) WHERE stage = 'closed' AND reporter IS NOT NULL;
CREATE INDEX complaints_drills ON complaints (stage) WHERE drill = 1;
CREATE INDEX complaints_of_coordinator ON complaints (coordinator, received_at)
    WHERE coordinator IS NOT NULL AND stage <> 'closed';
CREATE INDEX complaints_urgent ON complaints (received_at) WHERE urgent = 1 AND stage <> 'closed';
CREATE INDEX complaints_by_area ON complaints (area, stage, received_at);
CREATE INDEX complaints_disputed ON complaints (disputed_at) WHERE disputed_at IS NOT NULL;
CREATE INDEX complaints_confirmed ON complaints (received_at, lat, lon, kind, joined_to, area, drill, stage, outcome)
    WHERE verdict = 'confirmed';
CREATE TRIGGER complaints_at_first AFTER INSERT ON complaints
WHEN new.lat IS NOT NULL AND new.joined_to IS NULL AND new.drill = 0
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
CREATE TRIGGER complaints_at_joined AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND new.joined_to IS NOT old.joined_to
BEGIN
    DELETE FROM complaints_at WHERE id = new.id;
    UPDATE complaints_at
    SET min_day = min(min_day, julianday(new.signalled_at) - 2458849.5),
        max_day = max(max_day, julianday(new.signalled_at) - 2458849.5)
    WHERE id = new.joined_to;
END;
CREATE TRIGGER complaints_at_split AFTER UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NULL AND old.joined_to IS NOT NULL AND new.lat IS NOT NULL
BEGIN
    INSERT INTO complaints_at
    SELECT new.id, new.lat, new.lat, new.lon, new.lon, day, day
    FROM (SELECT julianday(new.signalled_at) - 2458849.5 AS day);
END;
CREATE TRIGGER complaints_said_first AFTER INSERT ON complaints
WHEN coalesce(new.words, new.place_words) IS NOT NULL
BEGIN
    INSERT INTO complaints_said (rowid, words, place_words) VALUES (new.id, new.words, new.place_words);
END;
CREATE TRIGGER complaints_said_anew AFTER UPDATE OF words, place_words ON complaints
BEGIN
    INSERT INTO complaints_said (complaints_said, rowid, words, place_words)
    SELECT 'delete', old.id, old.words, old.place_words WHERE coalesce(old.words, old.place_words) IS NOT NULL;
    INSERT INTO complaints_said (rowid, words, place_words)
    SELECT new.id, new.words, new.place_words WHERE coalesce(new.words, new.place_words) IS NOT NULL;
END;
CREATE INDEX history_of ON history (complaint_id, id);
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE OF complaint_id, at, role, what, args ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE TRIGGER history_is_chained AFTER INSERT ON history
BEGIN
    UPDATE history SET salt = salt() WHERE id = new.id AND salt IS NULL;
    UPDATE history SET leaf = leaf(salt, complaint_id, at, role, what, args) WHERE id = new.id;
    UPDATE history SET own = link(
        coalesce((SELECT own FROM history
                  WHERE complaint_id = new.complaint_id AND id < new.id ORDER BY id DESC LIMIT 1), ''), leaf)
    WHERE id = new.id;
    UPDATE history SET hash = link(
        coalesce((SELECT hash FROM history WHERE id < new.id ORDER BY id DESC LIMIT 1), ''), own)
    WHERE id = new.id;
END;
CREATE TRIGGER history_hash_is_not_rewritten BEFORE UPDATE OF salt, leaf, own, hash ON history WHEN old.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is only added to'); END;
CREATE INDEX notes_of ON notes (complaint_id, id);
CREATE INDEX volunteers_on_duty ON volunteers (home_lat, home_lon) WHERE on_duty = 1;
CREATE INDEX volunteers_duty_ends ON volunteers (duty_until) WHERE duty_until IS NOT NULL;
CREATE INDEX volunteers_callable ON volunteers (home_lat, home_lon, radius_m, quiet_from, quiet_to, duty_until)
    WHERE on_duty = 1;
CREATE INDEX volunteers_to_call ON volunteers (home_lat, home_lon, radius_m) WHERE on_duty = 1;
CREATE INDEX absences_of ON absences (person_id, until);
CREATE INDEX absences_end ON absences (ends_at);
CREATE INDEX volunteers_of_district ON volunteer_districts (area, district);
CREATE INDEX volunteer_notes_of ON volunteer_notes (person_id, id);
CREATE INDEX cohorts_waiting ON cohorts (since) WHERE request IS NOT NULL;
CREATE INDEX trainings_of ON trainings (person_id, module, expires_at);
CREATE INDEX trainings_run_out ON trainings (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX thanked_by ON thanked (person_id);
CREATE INDEX certificates_of ON certificates (month);
CREATE INDEX instruments_in_use ON instruments (person_id) WHERE retired_at IS NULL;
CREATE UNIQUE INDEX kits_with ON instruments (kit_id) WHERE kit_id IS NOT NULL AND retired_at IS NULL;
CREATE INDEX kits_overdue ON instruments (remind_at) WHERE remind_at IS NOT NULL AND retired_at IS NULL;
CREATE INDEX kit_slots_of ON kit_slots (person_id, day);
CREATE UNIQUE INDEX kit_handovers_open ON kit_handovers (kit_id) WHERE state = 'open';
CREATE INDEX kit_handovers_of_kit ON kit_handovers (kit_id, id);
CREATE INDEX kit_handovers_of_giver ON kit_handovers (giver) WHERE giver IS NOT NULL;
CREATE INDEX kit_handovers_of_receiver ON kit_handovers (receiver) WHERE receiver IS NOT NULL;
CREATE INDEX offers_of_case ON offers (complaint_id, state);
CREATE INDEX offers_of_person ON offers (person_id, state);
CREATE INDEX offers_lately ON offers (person_id);
CREATE INDEX offers_open ON offers (person_id, complaint_id) WHERE state = 'open';
CREATE INDEX offers_accepted ON offers (answered_at) WHERE state = 'accepted';
CREATE INDEX volunteer_groups_of ON volunteer_groups (area) WHERE gone_at IS NULL;
CREATE INDEX group_posts_in ON group_posts (chat_id);
CREATE UNIQUE INDEX checks_open ON checks (complaint_id) WHERE state = 'open';
CREATE INDEX checks_of_person ON checks (person_id, state);
CREATE INDEX checks_of_case ON checks (complaint_id);
CREATE INDEX checks_silent ON checks (remind_at) WHERE state = 'open' AND remind_at IS NOT NULL;
CREATE INDEX checks_accompanied ON checks (companion) WHERE companion IS NOT NULL;
CREATE INDEX checks_lately ON checks (accepted_at);
CREATE INDEX checks_of_person_lately ON checks (person_id, accepted_at);
CREATE INDEX checks_done ON checks (ended_at, person_id) WHERE state = 'done';
CREATE TRIGGER checks_done_stay BEFORE UPDATE OF complaint_id, state, accepted_at, arrived_at, arrived_lat, arrived_lon,
    distance_m, verdict, reason, ended_at ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_words_stay BEFORE UPDATE OF notes ON checks
WHEN old.state = 'done' AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'checks.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_seal_stays BEFORE UPDATE OF seal ON checks WHEN old.seal IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER checks_done_are_kept BEFORE DELETE ON checks WHEN old.state = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE INDEX sealed_parts_of ON sealed_parts (check_id);
CREATE TRIGGER sealed_parts_stay BEFORE UPDATE ON sealed_parts
WHEN new.part <> old.part OR new.check_id <> old.check_id OR new.leaf <> old.leaf OR new.salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER sealed_parts_are_kept BEFORE DELETE ON sealed_parts
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE UNIQUE INDEX handovers_open ON handovers (check_id) WHERE state = 'open';
CREATE INDEX handovers_of_check ON handovers (check_id);
CREATE INDEX handovers_of_person ON handovers (to_person);
CREATE INDEX readings_of_check ON readings (check_id);
CREATE INDEX readings_over ON readings (taken_at, check_id, times) WHERE over = 1;
CREATE TRIGGER readings_sealed_new BEFORE INSERT ON readings
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER readings_sealed_stay BEFORE UPDATE OF id, check_id, substance, value, unit, limit_value, limit_least,
    times, over, certainty, source, instrument_id, certified_until, taken_at, averaged, late, unusual, water_class ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER readings_words_stay BEFORE UPDATE OF given, instrument, serial, certificate ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'readings.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER readings_sealed_are_kept BEFORE DELETE ON readings
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE INDEX doubts_of_check ON doubts (check_id) WHERE kept IS NULL;
CREATE INDEX multiples_of_check ON multiples (check_id);
CREATE TRIGGER multiples_sealed_new BEFORE INSERT ON multiples
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER multiples_sealed_stay BEFORE UPDATE OF id, check_id, substance, least, most, late, noted_at ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER multiples_words_stay BEFORE UPDATE OF given ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'multiples.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER multiples_sealed_are_kept BEFORE DELETE ON multiples
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_new BEFORE INSERT ON observations
WHEN (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_stay BEFORE UPDATE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER observations_sealed_are_kept BEFORE DELETE ON observations
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE INDEX outline_points_of ON outline_points (check_id);
CREATE INDEX areas_of_check ON areas (check_id);
CREATE TRIGGER areas_sealed_new BEFORE INSERT ON areas
WHEN new.late = 0 AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER areas_sealed_stay BEFORE UPDATE OF id, check_id, how, area_m2, height_m, step_m, outline, around, late,
    measured_at ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_words_stay BEFORE UPDATE OF given ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'areas.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE TRIGGER areas_sealed_are_kept BEFORE DELETE ON areas
WHEN (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE INDEX late_notes_of ON late_notes (check_id);
CREATE TRIGGER late_notes_stay BEFORE UPDATE OF id, check_id, said_at ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE TRIGGER late_notes_words_stay BEFORE UPDATE OF words ON late_notes
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE part = 'late_notes.' || old.id)
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE TRIGGER late_notes_are_kept BEFORE DELETE ON late_notes
BEGIN SELECT RAISE(ABORT, 'late notes are only added to'); END;
CREATE INDEX corrections_of_check ON corrections (check_id);
CREATE INDEX corrections_of_reading ON corrections (reading_id) WHERE reading_id IS NOT NULL;
CREATE INDEX corrections_of_person ON corrections (person_id) WHERE person_id IS NOT NULL;
CREATE TRIGGER corrections_stay BEFORE UPDATE OF check_id, at, role, what, reading_id, value, times, over, verdict, why
    ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE TRIGGER corrections_words_stay BEFORE UPDATE OF given, words, reason ON corrections
WHEN NOT EXISTS (SELECT 1 FROM erased WHERE part = 'corrections.' || old.id)
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
CREATE VIEW readings_now AS               -- every reading as it stands now; value_now NULL: it does not count
SELECT r.*, c.id AS correction, c.why, c.reason,
       iif(c.id IS NULL, r.value, c.value) AS value_now,
       iif(c.id IS NULL, r.times, c.times) AS times_now,
       iif(c.id IS NULL, r.over, c.over) AS over_now
FROM readings r LEFT JOIN corrections c ON c.id = (SELECT max(id) FROM corrections WHERE reading_id = r.id);
CREATE INDEX files_of_draft ON files (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX files_of_complaint ON files (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX files_of_check ON files (check_id) WHERE check_id IS NOT NULL;
CREATE INDEX files_by_person ON files (person_id, sent_at);
CREATE TRIGGER files_sealed_new BEFORE INSERT ON files
WHEN new.late = 0 AND new.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = new.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: what comes now is late'); END;
CREATE TRIGGER files_sealed_stay BEFORE UPDATE OF check_id, form, unique_id, mime, size, seconds, sent_at, late ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER files_sealed_content BEFORE UPDATE OF sha256, bare_sha256, taken_at, fetched_at ON files
WHEN old.fetched_at IS NOT NULL AND old.check_id IS NOT NULL
    AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND (new.sha256 IS NOT old.sha256 OR new.bare_sha256 IS NOT old.bare_sha256
         OR new.taken_at IS NOT old.taken_at OR new.fetched_at IS NOT old.fetched_at)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER files_sealed_place BEFORE UPDATE OF path, taken_lat, taken_lon ON files
WHEN old.fetched_at IS NOT NULL AND old.check_id IS NOT NULL
    AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
    AND (new.path IS NOT old.path OR new.taken_lat IS NOT old.taken_lat OR new.taken_lon IS NOT old.taken_lon)
    AND NOT EXISTS (SELECT 1 FROM erased WHERE part = 'files.' || old.id)
BEGIN SELECT RAISE(ABORT, 'the check is sealed: correct it by a new entry'); END;
CREATE TRIGGER files_sealed_are_kept BEFORE DELETE ON files
WHEN old.check_id IS NOT NULL AND (SELECT state FROM checks WHERE id = old.check_id) = 'done'
BEGIN SELECT RAISE(ABORT, 'the check is sealed'); END;
CREATE INDEX packs_of_case ON packs (complaint_id, id);
CREATE INDEX packs_of_person ON packs (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX voices_of ON voices (complaint_id, id);
CREATE INDEX voices_against ON voices (at) WHERE who <> 'authority' AND says <> 'gone';
CREATE INDEX follow_ups_due ON follow_ups (due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX rechecks_open ON rechecks (complaint_id) WHERE state IN ('wanted', 'offered', 'accepted');
CREATE INDEX rechecks_due ON rechecks (next_call_at) WHERE next_call_at IS NOT NULL;
CREATE INDEX rechecks_of_case ON rechecks (complaint_id, id);
CREATE INDEX rechecks_of_check ON rechecks (check_id) WHERE check_id IS NOT NULL;
CREATE UNIQUE INDEX channels_on ON channels (state) WHERE state = 'on';
CREATE INDEX channels_of_person ON channels (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX publications_of_person ON publications (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX publications_of_file ON publications (file_id) WHERE file_id IS NOT NULL;
CREATE INDEX unheard_key ON unheard (key) WHERE key IS NOT NULL;
CREATE INDEX referrals_unanswered ON referrals (registered_on) WHERE state = 'sent' AND answered_on IS NULL;
CREATE INDEX referrals_by_body ON referrals (body, sent_on) WHERE state = 'sent';
CREATE INDEX referrals_about ON referrals (about) WHERE about IS NOT NULL;
CREATE INDEX referrals_of_person ON referrals (person_id);
CREATE INDEX referral_cases_of ON referral_cases (complaint_id);
CREATE INDEX letters_of ON letters (referral_id, id);
CREATE INDEX letter_contacts_of ON letter_contacts (complaint_id);
CREATE INDEX responses_of ON responses (referral_id, id);
CREATE INDEX responses_of_person ON responses (person_id);
CREATE INDEX responses_by_time ON responses (noted_at) WHERE state = 'noted';
CREATE INDEX papers_of_person ON papers (person_id);
CREATE INDEX clocks_to_tell ON clocks (tell_at) WHERE tell_at IS NOT NULL;
CREATE INDEX clocks_running ON clocks (due_on) WHERE met_at IS NULL;
CREATE INDEX clocks_of ON clocks (referral_id);
CREATE INDEX clocks_of_closed ON clocks (referral_id) WHERE closed_at IS NOT NULL;
CREATE INDEX observation_points_due ON observation_points (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX observation_pauses_of ON observation_pauses (point_id, since);
CREATE UNIQUE INDEX standing_observations_slots ON standing_observations (point_id, at) WHERE slot = 1;
CREATE INDEX standing_observations_of_point ON standing_observations (point_id, at);
CREATE INDEX standing_observations_at ON standing_observations (at);
CREATE INDEX standing_observations_alarming ON standing_observations (answered_at) WHERE what <> 'quiet';
CREATE INDEX standing_observations_of_case ON standing_observations (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX observation_readings_of ON observation_readings (observation_id);
CREATE INDEX digests_of ON digests (period);
CREATE INDEX contacts_by_phone ON contacts (phone) WHERE phone IS NOT NULL;
CREATE UNIQUE INDEX consents_now ON consents (person_id, what) WHERE ended_at IS NULL;
CREATE INDEX consents_of ON consents (person_id);
CREATE INDEX consents_noted ON consents (noted_by) WHERE noted_by IS NOT NULL;
CREATE TRIGGER goodbye_is_said_once AFTER UPDATE OF state ON outbox
WHEN new.say = 'forgotten' AND new.state <> 'waiting'
BEGIN
    DELETE FROM outbox WHERE id = new.id;
    DELETE FROM messages WHERE chat_id = new.chat_id AND key = 'forgotten';
END;
CREATE UNIQUE INDEX call_backs_waiting ON call_backs (person_id, complaint_id, say) WHERE told_at IS NULL;
CREATE UNIQUE INDEX drills_running ON drills (area) WHERE ended_at IS NULL;
CREATE TRIGGER drills_are_not_joined BEFORE UPDATE OF joined_to ON complaints
WHEN new.joined_to IS NOT NULL AND (new.drill = 1 OR (SELECT drill FROM complaints WHERE id = new.joined_to) = 1)
BEGIN SELECT RAISE(ABORT, 'a drill is no part of any case'); END;
CREATE TRIGGER drills_stay_inside BEFORE UPDATE OF stage ON complaints
WHEN new.drill = 1 AND new.stage IN ('referred', 'answered')
BEGIN SELECT RAISE(ABORT, 'a drill is sent to nobody'); END;
CREATE INDEX self_checks_going_on ON self_checks (due_at) WHERE ended_at IS NULL;
PRAGMA user_version = 19;
