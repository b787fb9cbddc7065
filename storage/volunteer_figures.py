"""Figures of the volunteers' work in a period: for the digest and the list of volunteers. Drills count nowhere."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Of first checks: how many arrivals there were, how many of them while the evidence lasts (`in_time`)."""

    arrived: int
    in_time: int


@dataclass(frozen=True, slots=True)
class Figures:
    """A period. `on_duty`, `volunteers`: now; `active`: took or ended a check; `checks`, `rechecks`: ended.

    `to_accept`: median from the call to «I will go», None for none.
    """

    volunteers: int
    on_duty: int
    active: int
    checks: int
    rechecks: int
    arrivals: Arrivals
    to_accept: timedelta | None


def of(tx: Tx, start: datetime, end: datetime) -> Figures:
    """Return the figures of [start, end)."""
    now = tx.one(
        """SELECT count(*) AS volunteers, coalesce(sum(v.on_duty), 0) AS on_duty FROM volunteers v
           JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'"""
    )
    ended = tx.one(
        """SELECT coalesce(sum(k.purpose = 'first'), 0) AS checks, coalesce(sum(k.purpose = 'recheck'), 0) AS rechecks
           FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end""",
        start=start,
        end=end,
    )
    assert now is not None
    assert ended is not None
    return Figures(
        volunteers=now["volunteers"],
        on_duty=now["on_duty"],
        active=_active(tx, start, end),
        checks=ended["checks"],
        rechecks=ended["rechecks"],
        arrivals=arrivals(tx, start, end),
        to_accept=_to_accept(tx, start, end),
    )


def arrivals(tx: Tx, start: datetime, end: datetime, person_id: int | None = None) -> Arrivals:
    """Return the arrivals of first checks ended in [start, end), of everybody or one.

    In time is before the kind's evidence was gone, counted from the first signal of the case. A kind that was taken out
    of the hotline's file has no such time, and does not count.
    """
    lasts = {kind.id: kind.evidence.total_seconds() for kind in tx.rules.catalogue.kinds.values()}
    row = tx.one(
        """SELECT count(*) AS arrived,
                  coalesce(sum(unixepoch(k.arrived_at) - unixepoch(c.signalled_at) <= e.value), 0) AS in_time
           FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           JOIN json_each(:lasts) e ON e.key = c.kind
           WHERE k.state = 'done' AND k.purpose = 'first' AND k.arrived_at IS NOT NULL
             AND k.ended_at >= :start AND k.ended_at < :end AND (:person IS NULL OR k.person_id = :person)""",
        lasts=json.dumps(lasts),
        start=start,
        end=end,
        person=person_id,
    )
    assert row is not None
    return Arrivals(row["arrived"], row["in_time"])


def _active(tx: Tx, start: datetime, end: datetime) -> int:
    n: int = tx.value(
        """SELECT count(*) FROM (
               SELECT k.person_id FROM checks k INDEXED BY checks_done
               JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
               WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end
               UNION
               SELECT o.person_id FROM offers o INDEXED BY offers_accepted
               JOIN complaints c ON c.id = o.complaint_id AND c.drill = 0
               WHERE o.state = 'accepted' AND o.answered_at >= :start AND o.answered_at < :end)""",
        start=start,
        end=end,
    )
    return n


def _to_accept(tx: Tx, start: datetime, end: datetime) -> timedelta | None:
    """Re-checks have no hurry, and who came forward was not called: neither counts."""
    rows = tx.all(
        """SELECT unixepoch(o.answered_at) - unixepoch(o.made_at) AS s
           FROM offers o INDEXED BY offers_accepted JOIN complaints c ON c.id = o.complaint_id AND c.drill = 0
           WHERE o.state = 'accepted' AND o.purpose = 'first' AND o.ring > 0
             AND o.answered_at >= :start AND o.answered_at < :end ORDER BY s""",
        start=start,
        end=end,
    )
    if not rows:
        return None
    middle = [rows[(len(rows) - 1) // 2]["s"], rows[len(rows) // 2]["s"]]
    return timedelta(seconds=sum(middle) / 2)
