-- How many files somebody has sent within the last hour: all are kept, and after many they are told that a few are enough.

CREATE INDEX files_by_person ON files (person_id, sent_at);
