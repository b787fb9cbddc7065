"""Evidence packs as rows: who had which made, when, and the checksum it has; and what lies around a place."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.evidence.packs import PackWish, Scope
from bot.domain.places.points import Point, about_m, box
from storage.cases.complaints import Complaint, complaint
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack. `person`: who has it made, None at the console. `sha256`: of its MANIFEST.txt, None: not made yet."""

    id: int
    case: int
    wish: PackWish
    person: int | None
    asked_at: datetime
    made_at: datetime | None
    sha256: str | None


def add(tx: Tx, case_id: int, wish: PackWish, person_id: int | None) -> int:
    """Write down that a pack is wanted; return its id."""
    return tx.insert(
        """INSERT INTO packs (complaint_id, scope, lang, originals, named, person_id, asked_at)
           VALUES (:case, :scope, :lang, :originals, :named, :person, :now)""",
        case=case_id,
        scope=wish.scope.value,
        lang=wish.lang,
        originals=int(wish.originals),
        named=int(wish.named),
        person=person_id,
        now=tx.now,
    )


def made(tx: Tx, pack_id: int, sha256: str) -> None:
    """It is made. Made again, because sending failed, it is the newer one that counts."""
    tx.run("UPDATE packs SET made_at = :now, sha256 = :sha WHERE id = :id", now=tx.now, sha=sha256, id=pack_id)


def get(tx: Tx, pack_id: int) -> Pack | None:
    """Return one, or None."""
    row = tx.one("SELECT * FROM packs WHERE id = :id", id=pack_id)
    return None if row is None else _pack(row)


def of_case(tx: Tx, case_id: int) -> list[Pack]:
    """Return the packs of a case that were made, the oldest first."""
    rows = tx.all("SELECT * FROM packs WHERE complaint_id = :case AND made_at IS NOT NULL ORDER BY id", case=case_id)
    return [_pack(row) for row in rows]


def around(tx: Tx, point: Point, radius_m: float, limit: int) -> list[Complaint]:
    """Return the cases within `radius_m` that lead, of all years, the oldest first; of more than `limit` the newest.

    No drills, and nothing that was taken back or rejected.
    """
    within = box(point, radius_m)
    rows = tx.all(
        """SELECT c.* FROM complaints_at a CROSS JOIN complaints c ON c.id = a.id
           WHERE a.max_lat >= :south AND a.min_lat <= :north AND a.max_lon >= :west AND a.min_lon <= :east
             AND c.drill = 0 AND coalesce(c.outcome, '') NOT IN ('withdrawn', 'rejected') ORDER BY c.id DESC""",
        south=within.south,
        north=within.north,
        west=within.west,
        east=within.east,
    )
    near = [one for one in map(complaint, rows) if one.point is not None and about_m(point, one.point) <= radius_m]
    return near[:limit][::-1]


def _pack(row: Row) -> Pack:
    return Pack(
        id=row["id"],
        case=row["complaint_id"],
        wish=PackWish(Scope(row["scope"]), row["lang"], bool(row["originals"]), bool(row["named"])),
        person=row["person_id"],
        asked_at=moment(row["asked_at"]),
        made_at=moment(row["made_at"]) if row["made_at"] else None,
        sha256=row["sha256"],
    )
