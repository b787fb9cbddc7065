"""What the worst places and bodies are ranked by: confirmed episodes by place, letters by body. No drill is in them."""

from datetime import date, datetime

from bot.domain.digest.worst import Record, Spot
from bot.domain.places.points import Point
from storage.digest.figures import Areas
from storage.region_filter import WITHIN, listed
from storage.tx import Tx, moment

_OPEN = "(c.stage <> 'closed' OR c.outcome IN ('not_fixed', 'half_fixed'))"
_CONFIRMED = f"""c.verdict = 'confirmed' AND c.received_at >= :since AND c.drill = 0 AND c.joined_to IS NULL
                 AND c.lat IS NOT NULL AND {WITHIN}"""


# A cell of a thousandth of a degree as one whole number: rounding each of a million points takes twice as long.
_CELL = "CAST(c.lat * 1000 AS INTEGER) * 1000000 + CAST(c.lon * 1000 AS INTEGER)"
_CORRECTED = "(SELECT reading_id FROM corrections WHERE reading_id IS NOT NULL)"


def spots(tx: Tx, since: datetime, areas: Areas = None) -> list[Spot]:
    """Return the episodes confirmed of what was received since then, by kind, put together within about 100 m."""
    asked = {"since": since, "areas": listed(areas)}
    rows = tx.all(
        f"""SELECT {_CELL} AS cell, c.kind, avg(c.lat) AS lat, avg(c.lon) AS lon, count(*) AS n, max(c.id) AS case_id,
                   min(CASE WHEN {_OPEN} THEN c.received_at END) AS open_since
            FROM complaints c INDEXED BY complaints_confirmed WHERE {_CONFIRMED} GROUP BY 1, 2""",
        **asked,
    )
    strength = tx.all(
        f"""SELECT {_CELL} AS cell, c.kind, max(r.times) AS most FROM (
                SELECT check_id, CAST(times AS REAL) AS times FROM readings
                WHERE over = 1 AND taken_at >= :since AND id NOT IN {_CORRECTED}
                UNION ALL
                SELECT check_id, CAST(times_now AS REAL) FROM readings_now
                WHERE id IN {_CORRECTED} AND over_now = 1 AND taken_at >= :since) r
            CROSS JOIN checks k ON k.id = r.check_id AND k.state = 'done'
            CROSS JOIN complaints c ON c.id = k.complaint_id WHERE {_CONFIRMED} GROUP BY 1, 2""",
        **asked,
    )
    size = tx.all(
        f"""SELECT {_CELL} AS cell, c.kind, max(a.area_m2) AS most
            FROM areas a CROSS JOIN checks k ON k.id = a.check_id AND k.state = 'done'
            CROSS JOIN complaints c ON c.id = k.complaint_id
            WHERE a.id = (SELECT max(id) FROM areas WHERE check_id = a.check_id) AND {_CONFIRMED} GROUP BY 1, 2""",
        **asked,
    )
    times, area_m2 = ({(row["cell"], row["kind"]): row["most"] for row in found} for found in (strength, size))
    return [
        Spot(
            at=Point(row["lat"], row["lon"]),
            kind=row["kind"],
            episodes=row["n"],
            case=row["case_id"],
            times=times.get((row["cell"], row["kind"])),
            area_m2=area_m2.get((row["cell"], row["kind"])),
            open_since=moment(row["open_since"]) if row["open_since"] else None,
        )
        for row in rows
    ]


def records(tx: Tx, since: date, areas: Areas = None) -> list[Record]:
    """Return what became of the letters sent from a local day on, body by body.

    Disputed: the body answered that it is done, and a case of the letter is a disputed closure now.
    """
    rows = tx.all(
        f"""WITH sent AS (
               SELECT r.id, r.body, r.body_area, r.answered_on, max(k.latest_on) AS latest_on,
                      EXISTS (SELECT 1 FROM responses a WHERE a.referral_id = r.id AND a.state = 'noted'
                              AND a.says = 'done') AS done
               FROM referrals r JOIN clocks k ON k.referral_id = r.id AND k.whose = 'body' AND k.rule <> 'promise'
               WHERE r.state = 'sent' AND r.sent_on >= :since GROUP BY r.id),
           about AS (
               SELECT x.referral_id AS id, max(c.disputed_at IS NOT NULL) AS disputed
               FROM referral_cases x JOIN complaints c ON c.id = x.complaint_id
               WHERE c.drill = 0 AND x.referral_id IN (SELECT id FROM sent) AND {WITHIN} GROUP BY 1)
           SELECT s.body, s.body_area, count(*) AS sent,
                  sum(s.answered_on IS NOT NULL AND s.answered_on <= s.latest_on) AS in_time,
                  sum(s.answered_on IS NOT NULL AND s.answered_on > s.latest_on) AS late,
                  sum(s.answered_on IS NULL AND s.latest_on < :today) AS overdue,
                  sum(s.done AND a.disputed) AS disputed
           FROM sent s JOIN about a ON a.id = s.id GROUP BY 1, 2""",
        since=since.isoformat(),
        today=tx.rules.today(tx.now).isoformat(),
        areas=listed(areas),
    )
    return [Record(*tuple(row)) for row in rows]
