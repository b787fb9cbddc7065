"""Instruments of the hotline: what there is, who has booked them when. Who has one: an instrument in use of theirs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.instruments import instrument_kinds
from bot.domain.instruments.kits import Booked, Slot
from bot.domain.intake.kinds import Instrument
from storage.tx import Row, Tx, moment


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit. `media`: what it measures. `holder` None: it is with the hotline, else with them until `due_back`.

    `area`: the region it belongs to, None: to all of them together.
    """

    id: int
    name: str
    serial: str | None
    certificate: str | None
    certified_until: date | None
    media: frozenset[str]
    retired: bool
    holder: int | None
    due_back: datetime | None
    area: str | None

    def certified(self, today: date) -> bool:
        """Whether its certificate holds on that local date."""
        return self.certified_until is not None and today <= self.certified_until


_KITS = """SELECT k.*, i.person_id AS holder, i.due_back FROM kits k
           LEFT JOIN instruments i ON i.kit_id = k.id AND i.retired_at IS NULL"""


def add(
    tx: Tx,
    name: str,
    serial: str | None,
    certificate: str | None,
    until: date | None,
    *,
    area: str | None = None,
) -> int:
    """Write a kit of a region (None: of all) down; return its id."""
    return tx.insert(
        """INSERT INTO kits (name, serial, certificate, certified_until, area, added_at)
           VALUES (:name, :serial, :certificate, :until, :area, :now)""",
        area=area,
        name=name,
        serial=serial,
        certificate=certificate,
        until=until.isoformat() if until else None,
        now=tx.now,
    )


def belong(tx: Tx, kit_id: int, area: str | None) -> None:
    """Give a kit to a region, None: to all of them together."""
    tx.run("UPDATE kits SET area = :area WHERE id = :id", area=area, id=kit_id)


def renew(tx: Tx, kit_id: int, certificate: str | None, until: date | None) -> None:
    """A new certificate: for whoever has the kit too."""
    for table, key in (("kits", "id"), ("instruments", "kit_id")):
        tx.run(
            f"UPDATE {table} SET certificate = :certificate, certified_until = :until "
            f"WHERE {key} = :id AND retired_at IS NULL",
            certificate=certificate,
            until=until.isoformat() if until else None,
            id=kit_id,
        )


def get(tx: Tx, kit_id: int) -> Kit | None:
    """Return a kit, also one out of use, or None."""
    row = tx.one(f"{_KITS} WHERE k.id = :id", id=kit_id)
    return None if row is None else _kit(row)


def in_use(tx: Tx) -> list[Kit]:
    """Return all kits in use, the oldest first."""
    return [_kit(row) for row in tx.all(f"{_KITS} WHERE k.retired_at IS NULL ORDER BY k.id")]


def held_by(tx: Tx, person_id: int) -> list[Kit]:
    """Return the kits that somebody has."""
    return [_kit(row) for row in tx.all(f"{_KITS} WHERE i.person_id = :person ORDER BY k.id", person=person_id)]


def retire(tx: Tx, kit_id: int) -> bool:
    """Take a kit out of use, if the hotline has it; return False otherwise."""
    return (
        tx.run(
            """UPDATE kits SET retired_at = :now WHERE id = :id AND retired_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM instruments i WHERE i.kit_id = kits.id AND i.retired_at IS NULL)""",
            now=tx.now,
            id=kit_id,
        )
        == 1
    )


def measure(tx: Tx, kit_id: int, media: frozenset[str], measures: Iterable[Instrument]) -> None:
    """Keep for which media it is, and for whoever has it what kinds of instrument that makes it."""
    tx.run("UPDATE kits SET media = :media WHERE id = :id", media=",".join(sorted(media)), id=kit_id)
    tx.run(
        "UPDATE instruments SET measures = :measures WHERE kit_id = :id AND retired_at IS NULL",
        measures=instrument_kinds.written(measures),
        id=kit_id,
    )


def leave(tx: Tx, kit_id: int) -> None:
    """Nobody has it any more; what was measured with it stays as it was."""
    tx.run(
        "UPDATE instruments SET retired_at = :now, remind_at = NULL WHERE kit_id = :id AND retired_at IS NULL",
        now=tx.now,
        id=kit_id,
    )


def enter(tx: Tx, kit: Kit, person_id: int, due_back: datetime, measures: Iterable[Instrument]) -> int:
    """Somebody has it: an instrument of theirs. With two people at once it breaks the table's rule (IntegrityError)."""
    return tx.insert(
        """INSERT INTO instruments (person_id, name, serial, certified_until, certificate, kit_id, measures, added_at,
                                    due_back, remind_at)
           VALUES (:person, :name, :serial, :until, :certificate, :kit, :measures, :now, :due, :due)""",
        person=person_id,
        name=kit.name,
        serial=kit.serial,
        until=kit.certified_until.isoformat() if kit.certified_until else None,
        certificate=kit.certificate,
        kit=kit.id,
        measures=instrument_kinds.written(measures),
        now=tx.now,
        due=due_back,
    )


def keep_until(tx: Tx, kit_id: int, due_back: datetime) -> None:
    """Whoever has it may keep it until then."""
    tx.run(
        "UPDATE instruments SET due_back = :due, remind_at = :due WHERE kit_id = :id AND retired_at IS NULL",
        due=due_back,
        id=kit_id,
    )


def any_late(tx: Tx) -> bool:
    """Whether somebody is to be reminded of a kit."""
    return (
        tx.one("SELECT 1 FROM instruments WHERE remind_at <= :now AND retired_at IS NULL LIMIT 1", now=tx.now)
        is not None
    )


def late(tx: Tx) -> list[tuple[int, int, datetime, bool]]:
    """Return (kit, who has it, since when it is late, whether they hear of it for the first time)."""
    rows = tx.all(
        """SELECT kit_id, person_id, due_back, remind_at = due_back AS first FROM instruments
           WHERE remind_at <= :now AND retired_at IS NULL ORDER BY due_back, kit_id""",
        now=tx.now,
    )
    return [(row["kit_id"], row["person_id"], moment(row["due_back"]), bool(row["first"])) for row in rows]


def remind_at(tx: Tx, kit_id: int, at: datetime) -> None:
    """Whoever has it hears of it again then."""
    tx.run("UPDATE instruments SET remind_at = :at WHERE kit_id = :id AND retired_at IS NULL", at=at, id=kit_id)


def book(tx: Tx, kit_id: int, booked: Booked, person_id: int) -> bool:
    """Book a part of a day; return False if it is somebody's already (a rule of the table)."""
    return (
        tx.run(
            "INSERT INTO kit_slots VALUES (:kit, :day, :slot, :person, :now) ON CONFLICT DO NOTHING",
            kit=kit_id,
            day=booked[0].isoformat(),
            slot=booked[1],
            person=person_id,
            now=tx.now,
        )
        == 1
    )


def cancel(tx: Tx, kit_id: int, booked: Booked, person_id: int) -> bool:
    """Give a booked part of a day up; return False if it was not theirs."""
    return (
        tx.run(
            "DELETE FROM kit_slots WHERE kit_id = :kit AND day = :day AND slot = :slot AND person_id = :person",
            kit=kit_id,
            day=booked[0].isoformat(),
            slot=booked[1],
            person=person_id,
        )
        == 1
    )


def booked(tx: Tx, kit_id: int, since: date) -> dict[Booked, int]:
    """Return who has booked which parts of days, from that day on."""
    rows = tx.all("SELECT * FROM kit_slots WHERE kit_id = :kit AND day >= :day", kit=kit_id, day=since.isoformat())
    return {(date.fromisoformat(row["day"]), Slot(row["slot"])): row["person_id"] for row in rows}


def ending(tx: Tx, first: date, last: date) -> list[Kit]:
    """Return kits in use whose certificate ends in these days, and of which coordinators were not told yet."""
    rows = tx.all(
        f"""{_KITS} WHERE k.retired_at IS NULL AND k.certified_until BETWEEN :first AND :last
            AND k.warned_for IS NOT k.certified_until ORDER BY k.id""",
        first=first.isoformat(),
        last=last.isoformat(),
    )
    return [_kit(row) for row in rows]


def warned(tx: Tx, kit_id: int) -> None:
    """Coordinators were told of the end of this certificate."""
    tx.run("UPDATE kits SET warned_for = certified_until WHERE id = :id", id=kit_id)


def _kit(row: Row) -> Kit:
    until = row["certified_until"]
    return Kit(
        id=row["id"],
        name=row["name"],
        serial=row["serial"],
        certificate=row["certificate"],
        certified_until=date.fromisoformat(until) if until else None,
        media=frozenset(one for one in row["media"].split(",") if one),
        retired=row["retired_at"] is not None,
        holder=row["holder"],
        due_back=moment(row["due_back"]) if row["due_back"] else None,
        area=row["area"],
    )
