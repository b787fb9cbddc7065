-- A question may be answered with several answers («a headache and a cough»): ticked one by one until the person is done.

ALTER TABLE answers ADD COLUMN ticking INTEGER NOT NULL DEFAULT 0 CHECK (ticking IN (0, 1));   -- 1: not done with it yet
-- `answer` holds the ids of the answers then, joined with commas in the order they were ticked.
