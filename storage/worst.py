"""What the worst places and bodies are ranked by: confirmed episodes by place, letters by body. No drill is in them."""

from datetime import date, datetime

from bot.domain.places import Point
from bot.domain.worst import Record, Spot
from storage.figures import Areas
from storage.tx import Tx, moment
from storage.within import WITHIN, listed

_OPEN = "(c.stage <> 'closed' OR c.outcome IN ('not_fixed', 'half_fixed'))"
_CONFIRMED = f"""c.verdict = 'confirmed' AND c.received_at >= :since AND c.drill = 0 AND c.joined_to IS NULL
                 AND c.lat IS NOT NULL AND {WITHIN}"""


def spots(tx: Tx, since: datetime, areas: Areas = None) -> list[Spot]:
    """Return the episodes confirmed of what was received since then, by kind, put together within about 100 m."""
    rows = tx.all(
        f"""WITH strength AS (
               SELECT k.complaint_id AS id, max(CAST(r.times_now AS REAL)) AS times
               FROM checks k INDEXED BY checks_done JOIN readings_now r ON r.check_id = k.id
               WHERE k.state = 'done' AND k.ended_at >= :since AND r.over_now = 1 GROUP BY 1),
           size AS (
               SELECT k.complaint_id AS id, a.area_m2, max(a.id)
               FROM areas a JOIN checks k ON k.id = a.check_id AND k.state = 'done' GROUP BY 1)
           SELECT round(c.lat, 3) AS lat, round(c.lon, 3) AS lon, c.kind, count(*) AS n, max(c.id) AS case_id,
                  min(CASE WHEN {_OPEN} THEN c.received_at END) AS open_since,
                  max(strength.times) AS times, max(size.area_m2) AS area_m2
           FROM complaints c INDEXED BY complaints_confirmed
           LEFT JOIN strength ON strength.id = c.id LEFT JOIN size ON size.id = c.id
           WHERE {_CONFIRMED} GROUP BY 1, 2, 3""",
        since=since,
        areas=listed(areas),
    )
    return [
        Spot(
            at=Point(row["lat"], row["lon"]),
            kind=row["kind"],
            episodes=row["n"],
            case=row["case_id"],
            times=row["times"],
            area_m2=row["area_m2"],
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
