-- Where it was confirmed again and again. Written when a verdict is given, not when a complaint comes in.

CREATE INDEX complaints_confirmed ON complaints (received_at, lat, lon, kind, joined_to, area, drill, stage, outcome)
    WHERE verdict = 'confirmed';
CREATE INDEX readings_over ON readings (taken_at, check_id, times) WHERE over = 1;   -- how far over the limit it was there
