-- Duty with an end: somebody who goes on duty for two hours is off by themselves when these are over.

ALTER TABLE volunteers ADD COLUMN duty_until TEXT;         -- NULL: until they say; only for those on duty
CREATE INDEX volunteers_duty_ends ON volunteers (duty_until) WHERE duty_until IS NOT NULL;
