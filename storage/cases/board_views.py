"""The views of the board as conditions, each with the index that makes it quick."""

import json
from collections.abc import Collection

from bot.domain.cases.board_views import Look, Narrowed
from storage.cases.complaints import Complaint, complaint
from storage.tx import Tx

_OPEN = "('received', 'offered', 'assigned', 'checked', 'referred', 'answered')"

# What is looked at → its condition over `complaints c`.
_WHERE: dict[Look, str] = {
    Look.OPEN: f"c.stage IN {_OPEN}",
    Look.MINE: "c.coordinator = :me AND c.stage <> 'closed'",
    Look.URGENT: "c.urgent = 1 AND c.stage <> 'closed'",
    Look.ALONE: "c.stage = 'received' AND c.next_call_at IS NULL",
    Look.CHECK: "c.stage IN ('received', 'offered', 'assigned')",
    Look.DECIDE: "c.stage = 'checked'",
    Look.LATE: """c.stage <> 'closed' AND c.id IN (
        SELECT x.complaint_id FROM clocks k JOIN referral_cases x ON x.referral_id = k.referral_id
        WHERE k.met_at IS NULL AND k.whose = 'body' AND k.latest_on < :today)""",
    Look.DISPUTED: "c.disputed_at IS NOT NULL",
}

_NARROWED = """c.drill = 0 AND (:area IS NULL OR c.area = :area) AND (:kind IS NULL OR c.kind = :kind)
               AND (:areas IS NULL OR c.area IS NULL OR c.area IN (SELECT value FROM json_each(:areas)))"""


def cases(tx: Tx, view: Narrowed, me: int, areas: Collection[str] | None, *, limit: int, skip: int) -> list[Complaint]:
    """Return a page of what a coordinator looks at. `areas`: the regions they see, None for all."""
    order = "DESC" if view.newest else "ASC"
    rows = tx.all(
        f"""SELECT c.* FROM complaints c WHERE {_WHERE[view.look]} AND {_NARROWED}
            ORDER BY c.urgent DESC, c.received_at {order}, c.id {order} LIMIT :limit OFFSET :skip""",
        **_params(tx, view, me, areas),
        limit=limit,
        skip=skip,
    )
    return [complaint(row) for row in rows]


def count(tx: Tx, view: Narrowed, me: int, areas: Collection[str] | None) -> int:
    """Return how many there are of what a coordinator looks at."""
    n: int = tx.value(
        f"SELECT count(*) FROM complaints c WHERE {_WHERE[view.look]} AND {_NARROWED}", **_params(tx, view, me, areas)
    )
    return n


def kinds(tx: Tx, view: Narrowed, me: int, areas: Collection[str] | None) -> dict[str, int]:
    """Return kind → how many of what is looked at, whatever kind it is narrowed to; the most frequent first."""
    everything = {**_params(tx, view, me, areas), "kind": None}
    rows = tx.all(
        f"""SELECT c.kind, count(*) AS n FROM complaints c WHERE {_WHERE[view.look]} AND {_NARROWED}
            GROUP BY c.kind ORDER BY n DESC, c.kind""",
        **everything,
    )
    return {row["kind"]: row["n"] for row in rows}


def _params(tx: Tx, view: Narrowed, me: int, areas: Collection[str] | None) -> dict[str, object]:
    return {
        "me": me,
        "today": tx.rules.today(tx.now).isoformat(),
        "area": view.area,
        "kind": view.kind,
        "areas": None if areas is None else json.dumps(sorted(areas)),
    }
