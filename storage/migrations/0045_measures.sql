-- Instruments know what they measure; a reading with one that does not measure that is asked about.

ALTER TABLE instruments ADD COLUMN measures TEXT NOT NULL DEFAULT '';          -- «dust,gas»; '': nobody said
ALTER TABLE doubts ADD COLUMN instrument_id INTEGER REFERENCES instruments;    -- «is it with this one?»; NULL: «is it so much?»

-- Of those that are there it is what their owner, or the hotline for its own, said they measure.
UPDATE instruments SET measures = (
    SELECT coalesce(group_concat(k.measure), '')
    FROM (SELECT 'dust' AS measure, 'air' AS medium UNION ALL SELECT 'gas', 'air'
          UNION ALL SELECT 'soil', 'soil' UNION ALL SELECT 'water', 'water') k
    WHERE CASE WHEN instruments.kit_id IS NULL
               THEN k.medium IN (SELECT m.medium FROM volunteer_media m WHERE m.person_id = instruments.person_id)
               ELSE instr((SELECT t.media FROM kits t WHERE t.id = instruments.kit_id), k.medium) > 0 END);
