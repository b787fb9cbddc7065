"""A million complaints with everything that became of them: years of a country. Made rows, not found ones."""

import sqlite3

MANY = 1_000_000
SPAN_S = 3 * 365 * 86400  # so dense that a week holds 6,400
VOLUNTEERS = 200
POINTS = 50
LETTERS = 20_000

# Each follows those before it. `:many`, `:span` (s) and the like are asked for by name.
ROWS = (
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= :volunteers)
    INSERT INTO people (id, created_at) SELECT i, '2020-01-01T00:00:00.000Z' FROM n
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
    INSERT INTO complaints (number, line, kind, area, district, lat, lon, stage, outcome, verdict,
                            signalled_at, received_at, stage_since, checked_at, disputed_at)
    SELECT printf('GL-%d', i), 'green',
           CASE i % 4 WHEN 0 THEN 'smell' WHEN 1 THEN 'smoke' WHEN 2 THEN 'dump' ELSE 'discharge' END,
           CASE WHEN i % 10 = 0 THEN 'atbasar' ELSE 'temirtau' END,
           CASE i % 3 WHEN 0 THEN 'old' WHEN 1 THEN 'centre' ELSE NULL END,
           50.05 + (i % 97) * 0.0005, 72.96 + (i % 89) * 0.0005,
           CASE WHEN i % 7 = 0 THEN 'closed' WHEN i % 7 < 5 THEN 'checked' ELSE 'received' END,
           CASE WHEN i % 7 = 0 THEN 'withdrawn' END,
           CASE WHEN i % 7 BETWEEN 1 AND 3 THEN 'confirmed' WHEN i % 7 = 4 THEN 'not_confirmed' END,
           at, at, at,
           CASE WHEN i % 7 BETWEEN 1 AND 4
                THEN strftime('%Y-%m-%dT%H:%M:%S.000Z', at, printf('+%d minutes', 20 + i % 300)) END,
           CASE WHEN i % 500 = 1 THEN at END
    FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now',
                             printf('-%d seconds', :span * (1 - i * 1.0 / :many))) AS at FROM n)
    """,
    """
    INSERT INTO checks (id, complaint_id, person_id, state, accepted_at, arrived_at, verdict, ended_at)
    SELECT id, id, 1 + id % :volunteers, 'done', received_at, checked_at, verdict, checked_at
    FROM complaints WHERE verdict IS NOT NULL
    """,
    """
    INSERT INTO offers (complaint_id, person_id, ring, distance_m, made_at, state, answered_at)
    SELECT complaint_id, person_id, 1, 900, accepted_at, 'accepted', accepted_at FROM checks WHERE id % 3 = 0
    """,
    """
    INSERT INTO readings (check_id, substance, value, unit, given, limit_value, times, over, taken_at)
    SELECT id, 'h2s', '0.28', 'mg/m3', 'h2s 0.28', '0.008', CAST(1 + id % 35 AS TEXT), 1, ended_at
    FROM checks WHERE id % 3 = 0
    """,
    """
    INSERT INTO areas (check_id, how, area_m2, measured_at)
    SELECT k.id, 'sides', 100 + k.id % 9000, k.ended_at FROM checks k JOIN complaints c ON c.id = k.complaint_id
    WHERE c.kind = 'dump' AND k.id % 5 = 0
    """,
    """
    INSERT INTO voices (complaint_id, at, who, says)
    SELECT id, received_at, CASE WHEN id % 2 THEN 'resident' ELSE 'authority' END, 'same' FROM complaints
    WHERE id % 100 = 1
    """,
    """
    INSERT INTO referrals (id, kind, state, body, body_area, lang, opened_at, sent_on, way, registered_on, answered_on)
    SELECT id, 'appeal', 'sent', CASE id % 3 WHEN 0 THEN 'ecology' WHEN 1 THEN 'akimat' ELSE 'sanitary' END,
           'temirtau', 'ru', received_at, substr(received_at, 1, 10), 'post', substr(received_at, 1, 10),
           CASE WHEN id % 10 THEN date(received_at, '+10 days') END
    FROM complaints WHERE id % (:many / :letters) = 0
    """,
    "INSERT INTO referral_cases SELECT id, id FROM referrals",
    """
    INSERT INTO clocks (referral_id, rule, whose, started_on, due_on, latest_on, met_at)
    SELECT id, 'appc.appeal', 'body', sent_on, date(sent_on, '+21 days'), date(sent_on, '+21 days'),
           CASE WHEN answered_on IS NOT NULL THEN opened_at END
    FROM referrals
    """,
    """
    INSERT INTO responses (referral_id, state, says, came_on, opened_at, noted_at)
    SELECT id, 'noted', 'done', answered_on, opened_at, opened_at FROM referrals WHERE answered_on IS NOT NULL
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :points)
    INSERT INTO observation_points (id, area, since) SELECT i, 'temirtau', '2020-01-01T00:00:00.000Z' FROM n
    """,
    """
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :span / 43200)
    INSERT INTO standing_observations (point_id, at, slot, asked_at, closes_at, answered_at, what)
    SELECT p.id, at, 1, at, at, CASE WHEN (i + p.id) % 5 THEN at END, CASE WHEN (i + p.id) % 5 THEN 'quiet' END
    FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now', printf('-%d seconds', i * 43200)) AS at FROM n),
         observation_points p
    """,
)


def fill(db: sqlite3.Connection, many: int = MANY) -> None:
    """Write `many` cases: of each seven one closed without a check, four checked, two open; with all that follows."""
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    for name in ("readings_sealed_new", "areas_sealed_new"):  # made after their checks were
        db.execute(f"DROP TRIGGER {name}")
    asked = {"many": many, "span": SPAN_S, "volunteers": VOLUNTEERS, "points": POINTS, "letters": LETTERS}
    for sql in ROWS:
        db.execute(sql, {name: value for name, value in asked.items() if f":{name}" in sql})
    db.execute("COMMIT")
