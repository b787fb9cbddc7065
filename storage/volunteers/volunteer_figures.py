"""Figures of the volunteers' work in a period, of all areas or some: for their list. Drills count nowhere."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

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


# A case outside every area is everybody's, as it is for coordinators.
_WITHIN = "(:areas IS NULL OR c.area IS NULL OR c.area IN (SELECT value FROM json_each(:areas)))"


def of(tx: Tx, start: datetime, end: datetime, areas: Collection[str] | None = None) -> Figures:
    """Return the figures of [start, end), of the cases in these areas; None: in all. Who there is: of all."""
    now = tx.one(
        """SELECT count(*) AS volunteers, coalesce(sum(v.on_duty), 0) AS on_duty FROM volunteers v
           JOIN roles r ON r.person_id = v.person_id AND r.role = 'volunteer'"""
    )
    ended = tx.one(
        f"""SELECT coalesce(sum(k.purpose = 'first'), 0) AS checks, coalesce(sum(k.purpose = 'recheck'), 0) AS rechecks
           FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND {_WITHIN}""",
        **_asks(start, end, areas),
    )
    assert now is not None
    assert ended is not None
    return Figures(
        volunteers=now["volunteers"],
        on_duty=now["on_duty"],
        active=_active(tx, _asks(start, end, areas)),
        checks=ended["checks"],
        rechecks=ended["rechecks"],
        arrivals=arrivals(tx, start, end, areas=areas),
        to_accept=_to_accept(tx, _asks(start, end, areas)),
    )


def arrivals(
    tx: Tx,
    start: datetime,
    end: datetime,
    person_id: int | None = None,
    areas: Collection[str] | None = None,
) -> Arrivals:
    """Return the arrivals of first checks ended in [start, end), of everybody or one.

    In time is before the kind's evidence was gone, counted from the first signal of the case. A kind that was taken out
    of the hotline's file has no such time, and does not count.
    """
    lasts = {kind.id: kind.evidence.total_seconds() for kind in tx.rules.catalogue.kinds.values()}
    row = tx.one(
        f"""SELECT count(*) AS arrived,
                  coalesce(sum(unixepoch(k.arrived_at) - unixepoch(c.signalled_at) <= e.value), 0) AS in_time
           FROM checks k INDEXED BY checks_done JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
           JOIN json_each(:lasts) e ON e.key = c.kind
           WHERE k.state = 'done' AND k.purpose = 'first' AND k.arrived_at IS NOT NULL
             AND k.ended_at >= :start AND k.ended_at < :end AND (:person IS NULL OR k.person_id = :person)
             AND {_WITHIN}""",
        lasts=json.dumps(lasts),
        person=person_id,
        **_asks(start, end, areas),
    )
    assert row is not None
    return Arrivals(row["arrived"], row["in_time"])


def _asks(start: datetime, end: datetime, areas: Collection[str] | None) -> dict[str, Any]:
    return {"start": start, "end": end, "areas": None if areas is None else json.dumps(sorted(areas))}


def _active(tx: Tx, asks: dict[str, Any]) -> int:
    n: int = tx.value(
        f"""SELECT count(*) FROM (
               SELECT k.person_id FROM checks k INDEXED BY checks_done
               JOIN complaints c ON c.id = k.complaint_id AND c.drill = 0
               WHERE k.state = 'done' AND k.ended_at >= :start AND k.ended_at < :end AND {_WITHIN}
               UNION
               SELECT o.person_id FROM offers o INDEXED BY offers_accepted
               JOIN complaints c ON c.id = o.complaint_id AND c.drill = 0
               WHERE o.state = 'accepted' AND o.answered_at >= :start AND o.answered_at < :end
                 AND {_WITHIN})""",
        **asks,
    )
    return n


def _to_accept(tx: Tx, asks: dict[str, Any]) -> timedelta | None:
    """Re-checks have no hurry, and who came forward was not called: neither counts."""
    rows = tx.all(
        f"""SELECT unixepoch(o.answered_at) - unixepoch(o.made_at) AS s
           FROM offers o INDEXED BY offers_accepted JOIN complaints c ON c.id = o.complaint_id AND c.drill = 0
           WHERE o.state = 'accepted' AND o.purpose = 'first' AND o.ring > 0
             AND o.answered_at >= :start AND o.answered_at < :end AND {_WITHIN} ORDER BY s""",
        **asks,
    )
    if not rows:
        return None
    middle = [rows[(len(rows) - 1) // 2]["s"], rows[len(rows) // 2]["s"]]
    return timedelta(seconds=sum(middle) / 2)
