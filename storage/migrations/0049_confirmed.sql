-- Where it was confirmed again and again. Written when a verdict is given, not when a complaint comes in.

CREATE INDEX complaints_confirmed ON complaints (received_at, lat, lon, kind, joined_to, area, drill, stage, outcome)
    WHERE verdict = 'confirmed';
