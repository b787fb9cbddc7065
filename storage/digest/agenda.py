"""What waits for a decision now: disputed closures, what the bodies owe, cases nobody has checked yet.

`areas`: of these regions alone, None for all. Drills are in none of it.
"""

from datetime import date

from bot.domain.cases.lifecycle import Stage
from bot.domain.digest.agenda import Owed, Waits
from storage.cases.complaints import Complaint, complaint
from storage.digest.figures import Areas
from storage.region_filter import WITHIN, listed
from storage.tx import Tx, moment

_UNCHECKED = (Stage.RECEIVED, Stage.OFFERED, Stage.ASSIGNED)


def disputed(tx: Tx, areas: Areas = None, *, limit: int = 10, skip: int = 0) -> list[Complaint]:
    """Return the disputed closures, those that have been for longest first."""
    rows = tx.all(
        f"""SELECT c.* FROM complaints c INDEXED BY complaints_disputed
            WHERE c.disputed_at IS NOT NULL AND c.drill = 0 AND {WITHIN}
            ORDER BY c.disputed_at, c.id LIMIT :limit OFFSET :skip""",
        areas=listed(areas),
        limit=limit,
        skip=skip,
    )
    return [complaint(row) for row in rows]


def count_disputed(tx: Tx, areas: Areas = None) -> int:
    """Return how many closures are disputed."""
    n: int = tx.value(
        f"""SELECT count(*) FROM complaints c INDEXED BY complaints_disputed
            WHERE c.disputed_at IS NOT NULL AND c.drill = 0 AND {WITHIN}""",
        areas=listed(areas),
    )
    return n


def owed(tx: Tx, until: date, areas: Areas = None) -> list[Owed]:
    """Return what bodies owe by a local day: answers by law, and what they promised; the longest overdue first.

    A letter that is about no case of these regions is left out; of each the first such case is named.
    """
    rows = tx.all(
        f"""SELECT k.id, k.referral_id, k.rule = 'promise' AS promise, k.due_on, k.latest_on, r.body, r.body_area,
                   min(c.id) AS case_id, c.number, c.kind, count(*) AS cases
            FROM clocks k INDEXED BY clocks_running JOIN referrals r ON r.id = k.referral_id AND r.state = 'sent'
            JOIN referral_cases x ON x.referral_id = r.id JOIN complaints c ON c.id = x.complaint_id
            WHERE k.met_at IS NULL AND k.due_on <= :until AND k.whose = 'body' AND c.drill = 0 AND {WITHIN}
              AND (k.rule = 'promise' OR r.answered_on IS NULL)
            GROUP BY k.id ORDER BY k.latest_on, k.id""",
        until=until.isoformat(),
        areas=listed(areas),
    )
    return [
        Owed(
            referral=row["referral_id"],
            body=row["body"],
            body_area=row["body_area"],
            case=row["case_id"],
            number=row["number"],
            kind=row["kind"],
            cases=row["cases"],
            due_on=date.fromisoformat(row["due_on"]),
            latest_on=date.fromisoformat(row["latest_on"]),
            promise=bool(row["promise"]),
        )
        for row in rows
    ]


def waiting(tx: Tx, areas: Areas = None, *, limit: int = 10, skip: int = 0) -> list[Waits]:
    """Return the cases that wait for a check, the longest waiting first."""
    # By stage (and area), so that each part is the head of an index and nothing has to be sorted.
    which: list[tuple[str, dict[str, str]]] = [(f"stage = '{stage.value}'", {}) for stage in _UNCHECKED]
    if areas is not None:
        which = [
            (f"{where} AND area = :area{n}", {f"area{n}": area})
            for where, _ in which
            for n, area in enumerate(sorted(areas))
        ]
    if not which:
        return []
    parts = " UNION ALL ".join(
        f"""SELECT * FROM (SELECT id, number, kind, received_at FROM complaints
            WHERE {where} AND drill = 0 ORDER BY received_at LIMIT :most)"""
        for where, _ in which
    )
    rows = tx.all(
        f"SELECT * FROM ({parts}) ORDER BY received_at, id LIMIT :limit OFFSET :skip",
        limit=limit,
        skip=skip,
        most=limit + skip,
        **{name: area for _, named in which for name, area in named.items()},
    )
    return [Waits(row["id"], row["number"], row["kind"], tx.now - moment(row["received_at"])) for row in rows]


def count_waiting(tx: Tx, areas: Areas = None) -> int:
    """Return how many cases wait for a check; drills are counted off, so that both are counts of an index."""
    index, where = ("complaints_by_stage", "") if areas is None else ("complaints_by_area", f"AND {WITHIN}")
    stages = "c.stage IN ('received', 'offered', 'assigned')"
    n: int = tx.value(
        f"""SELECT (SELECT count(*) FROM complaints c INDEXED BY {index} WHERE {stages} {where})
                 - (SELECT count(*) FROM complaints c INDEXED BY complaints_drills
                    WHERE c.drill = 1 AND {stages} {where})""",
        **({} if areas is None else {"areas": listed(areas)}),
    )
    return n
