-- The clocks that the law starts with a letter, and with what a body promised.

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
CREATE INDEX clocks_to_tell ON clocks (tell_at) WHERE tell_at IS NOT NULL;
CREATE INDEX clocks_running ON clocks (due_on) WHERE met_at IS NULL;
CREATE INDEX clocks_of ON clocks (referral_id);
CREATE INDEX clocks_of_closed ON clocks (referral_id) WHERE closed_at IS NOT NULL;
