"""What stands in an export: the columns of each table, and the SQL that fills them row by row."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.digest import Tally
from bot.domain.weeks import Week
from bot.errors import CannotStart, Refused
from bot.services import digest
from storage.tx import Tx, moment

Row = dict[str, Any]

DIGITS = 6  # of a degree: about 10 cm
PUBLIC_DIGITS = 3  # about 100 m, so that nobody's door is shown

# Column of the export → what it is in SQL. No reporter, no volunteer, no name, no number of Telegram's.
COMPLAINTS = {
    "number": "c.number", "line": "c.line", "kind": "c.kind", "signalled_at": "c.signalled_at",
    "received_at": "c.received_at", "stage": "c.stage", "outcome": "c.outcome", "verdict": "c.verdict",
    "checked_at": "c.checked_at", "joined_to": "j.number", "source": "c.source", "area": "c.area",
    "district": "c.district", "lat": "c.lat", "lon": "c.lon", "accuracy_m": "c.accuracy_m",
    "place": "c.place_words", "words": "c.words",
}  # fmt: skip
VERDICT_NOW = """(SELECT x.verdict FROM corrections x WHERE x.check_id = k.id AND x.what = 'verdict'
                 ORDER BY x.id DESC LIMIT 1)"""
READINGS = {
    "number": "c.number", "kind": "c.kind", "verdict": f"coalesce({VERDICT_NOW}, k.verdict)", "taken_at": "r.taken_at",
    "substance": "r.substance", "value": "r.value_now", "unit": "r.unit", "limit": "r.limit_value",
    "limit_least": "r.limit_least", "times_limit": "r.times_now", "outside_limit": "r.over_now",
    "sealed_value": "r.value", "corrected_for": "r.why", "source": "r.source",
    "certainty": "r.certainty", "instrument": "r.instrument", "certified_until": "r.certified_until",
    "distance_m": "k.distance_m", "area": "c.area", "district": "c.district", "lat": "c.lat", "lon": "c.lon",
    "written_as": "r.given", "correction": "r.reason",
}  # fmt: skip
NOT_PUBLIC = ("accuracy_m", "place", "words", "written_as", "correction")  # people write their own addresses and names
MOMENTS = ("signalled_at", "received_at", "checked_at", "taken_at")
NUMBERS = ("value", "sealed_value", "limit", "limit_least", "times_limit")  # decimal text in the tables

FROM_COMPLAINTS = """complaints c LEFT JOIN complaints j ON j.id = c.joined_to
                     WHERE c.received_at >= :since AND c.drill = 0 ORDER BY c.id"""
FROM_READINGS = """readings_now r JOIN checks k ON k.id = r.check_id JOIN complaints c ON c.id = k.complaint_id
                   WHERE r.taken_at >= :since AND c.drill = 0 ORDER BY r.id"""


@dataclass(frozen=True, slots=True)
class Table:
    """A table on its way out; `rows` come one at a time."""

    columns: tuple[str, ...]
    total: int
    rows: Iterator[Row]


def complaints(tx: Tx, since: date | None, public: bool, _: str) -> Table:
    """Return every complaint received since that local day."""
    return _table(tx, COMPLAINTS, FROM_COMPLAINTS, since, public)


def readings(tx: Tx, since: date | None, public: bool, _: str) -> Table:
    """Return every reading taken since that local day, with the case it belongs to."""
    return _table(tx, READINGS, FROM_READINGS, since, public)


def week(tx: Tx, _since: date | None, _public: bool, text: str) -> Table:
    """Return the figures of a week: all of it, each kind, each district. Raise `CannotStart` for no such week."""
    of = asked_week(tx, text)
    found = digest.of(tx, of)
    rows = [_figures(str(of), "all", "", found.total), _figures(str(of.plus(-1)), "all", "", found.before)]
    rows += [_figures(str(of), "kind", kind, tally) for kind, tally in found.kinds]
    rows += [_figures(str(of), "district", "/".join(filter(None, place)), tally) for place, tally in found.places]
    return Table(tuple(rows[0]), len(rows), iter(rows))


def asked_week(tx: Tx, text: str) -> Week:
    """Return the week that was asked for, the last whole one for nothing. Raise `CannotStart` for no such week."""
    try:
        return digest.typed(tx, text)
    except Refused:
        raise CannotStart(f"{text} is not a week that has begun: write it as {digest.this_week(tx)}.") from None


TABLES: dict[str, Callable[[Tx, date | None, bool, str], Table]] = {
    "complaints": complaints,
    "readings": readings,
    "digest": week,
}


def _table(tx: Tx, columns: dict[str, str], source: str, since: date | None, public: bool) -> Table:
    shown = {name: sql for name, sql in columns.items() if not (public and name in NOT_PUBLIC)}
    begin = tx.rules.at(since) if since else datetime.min.replace(tzinfo=UTC)
    total = tx.value(f"SELECT count(*) FROM (SELECT 1 FROM {source})", since=begin)
    wanted = ", ".join(f'{sql} AS "{name}"' for name, sql in shown.items())
    cursor = tx.db.execute(f"SELECT {wanted} FROM {source}", {"since": begin})
    return Table(tuple(shown), total, (_row(tx, dict(row), public) for row in cursor))


def _row(tx: Tx, row: Row, public: bool) -> Row:
    """Write moments on the hotline's own clock, numbers as numbers, a public place only roughly."""
    for name in MOMENTS:
        if row.get(name):
            row[name] = tx.rules.local(moment(row[name])).isoformat(timespec="seconds")
    for name in NUMBERS:
        if row.get(name) is not None:
            row[name] = float(row[name])
    if "outside_limit" in row and row["outside_limit"] is not None:
        row["outside_limit"] = bool(row["outside_limit"])
    if row.get("lat") is not None:
        digits = PUBLIC_DIGITS if public else DIGITS
        row["lat"], row["lon"] = round(row["lat"], digits), round(row["lon"], digits)
    return row


def _figures(of_week: str, by: str, name: str, tally: Tally) -> Row:
    return {
        "week": of_week,
        "by": by,
        "name": name,
        "received": tally.received,
        "checked": tally.checked,
        "confirmed": tally.confirmed,
        "confirmed_percent": tally.share,
        "not_checked": tally.not_checked,
    }
