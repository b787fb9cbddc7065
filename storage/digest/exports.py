"""What stands in an export: the columns of each table, and the SQL that fills them row by row.

No reporter, no caller, no volunteer, no coordinator, no name, no number of Telegram's is a column of any of them.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.cases.events import Reader, seen_by
from bot.domain.places.cells import CELL_M, Cell
from bot.domain.privacy.audiences import RULES, Audience, Said, When, Where, part_of_day
from bot.domain.privacy.redaction import discreet, without_flats
from storage.cases.cells import CELL, cell_in
from storage.tx import Tx, moment

Row = dict[str, Any]
Columns = dict[str, str]
"""Column of the export → what it is in SQL."""

DIGITS = 6  # of a degree: about 10 cm

_PLACE = {"area": "c.area", "district": "c.district", "lat": "c.lat", "lon": "c.lon"}
_SQUARE = ("cell", "precision_m")
"""Columns that a place has when it is told as a public square; `lat` and `lon` are its middle."""

DUMP_M2 = """(SELECT a.area_m2 FROM areas a JOIN checks k ON k.id = a.check_id
             WHERE k.complaint_id = c.id ORDER BY a.id DESC LIMIT 1)"""
COMPLAINTS: Columns = {
    "number": "c.number", "line": "c.line", "kind": "c.kind", "signalled_at": "c.signalled_at",
    "received_at": "c.received_at", "stage": "c.stage", "outcome": "c.outcome", "verdict": "c.verdict",
    "checked_at": "c.checked_at", "disputed_at": "c.disputed_at", "joined_to": "j.number", "source": "c.source",
    **_PLACE, "dump_m2": DUMP_M2, "accuracy_m": "c.accuracy_m", "place": "c.place_words", "words": "c.words",
}  # fmt: skip
VERDICT_NOW = """(SELECT x.verdict FROM corrections x WHERE x.check_id = k.id AND x.what = 'verdict'
                 ORDER BY x.id DESC LIMIT 1)"""
READINGS: Columns = {
    "number": "c.number", "kind": "c.kind", "verdict": f"coalesce({VERDICT_NOW}, k.verdict)", "taken_at": "r.taken_at",
    "substance": "r.substance", "value": "r.value_now", "unit": "r.unit", "limit": "r.limit_value",
    "limit_least": "r.limit_least", "times_limit": "r.times_now", "outside_limit": "r.over_now",
    "sealed_value": "r.value", "corrected_for": "r.why", "limit_source": "r.source",
    "certainty": "r.certainty", "instrument": "r.instrument",
    "measures": """(SELECT i.measures FROM instruments i WHERE i.person_id = k.person_id AND i.name = r.instrument
                    LIMIT 1)""", "certified_until": "r.certified_until",
    "certificate": "r.certificate", "indicative": "NULL",  # `_row` tells
    "distance_m": "k.distance_m", **_PLACE, "written_as": "r.given", "correction": "r.reason",
}  # fmt: skip
VOICES: Columns = {
    "number": "c.number", "kind": "c.kind", "at": "v.at", "who": "v.who", "says": "v.says", **_PLACE,
}  # fmt: skip
_LAST_ANSWER = (
    "(SELECT a.{} FROM responses a WHERE a.referral_id = f.id AND a.state = 'noted' ORDER BY a.id DESC LIMIT 1)"
)
LETTERS: Columns = {
    "number": "c.number", "case_kind": "c.kind", "letter": "f.kind", "body": "f.body", "lang": "f.lang",
    "sent_on": "f.sent_on", "way": "f.way", "registered_on": "f.registered_on", "reg_number": "f.reg_number",
    "due_on": "(SELECT min(t.due_on) FROM clocks t WHERE t.referral_id = f.id AND t.whose = 'body')",
    "broken_at": "(SELECT max(t.broken_at) FROM clocks t WHERE t.referral_id = f.id AND t.whose = 'body')",
    "answered_on": "f.answered_on",
    "answers": "(SELECT count(*) FROM responses a WHERE a.referral_id = f.id AND a.state = 'noted')",
    "answer": _LAST_ANSWER.format("says"), "refused_for": _LAST_ANSWER.format("ground"),
    "promised_on": _LAST_ANSWER.format("promised_on"), "forwarded_to": _LAST_ANSWER.format("forwarded_to"),
    **_PLACE,
}  # fmt: skip
_ARGS = "iif(w.words IS NULL, h.args, json_set(h.args, '$.words', w.words))"
HISTORY: Columns = {
    "number": "c.number", "kind": "c.kind", "at": "h.at", "role": "h.role", "what": "h.what", "args": _ARGS,
    "hash": "h.hash", **_PLACE,
}  # fmt: skip

NOT_PUBLIC = frozenset(
    # People write their own addresses and names; how it came in tells who has no phone that can do more.
    {"accuracy_m", "place", "words", "written_as", "correction", "reg_number", "args", "source"}
    # A name, a certificate, a way or a hash of what is left out lead from one check of a volunteer to another.
    | {"instrument", "certificate", "certified_until", "distance_m", "hash"}
)
"""Columns that open data have not; of an instrument there is its type (`measures`) and that it was certified."""

WRITTEN = frozenset({"words", "correction"})
"""Columns of people's own words: in a coordinators' export without who, see `redaction`."""

HIDDEN = "(SELECT json_group_array(w.words) FROM hidden_words w WHERE w.complaint_id IN (c.id, c.joined_to))"
"""What coordinators hid of a case and of the one that it belongs to."""

MOMENTS = ("at", "signalled_at", "received_at", "checked_at", "taken_at", "disputed_at", "broken_at")
NUMBERS = ("value", "sealed_value", "limit", "limit_least", "times_limit")  # decimal text in the tables


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table comes from: its columns, its tables (cases as `c`), and the moment by which it is cut.

    `public`: which of its rows are anybody's to see, in SQL.
    """

    columns: Columns
    tables: str
    at: str
    order: str
    public: str = "TRUE"


SOURCES: dict[str, Source] = {
    "complaints": Source(COMPLAINTS, "complaints c", "c.received_at", "c.id"),
    "readings": Source(
        READINGS,
        "readings_now r JOIN checks k ON k.id = r.check_id JOIN complaints c ON c.id = k.complaint_id",
        "r.taken_at",
        "r.id",
    ),
    "voices": Source(VOICES, "voices v JOIN complaints c ON c.id = v.complaint_id", "v.at", "v.id"),
    "letters": Source(
        LETTERS,
        """referrals f JOIN referral_cases x ON x.referral_id = f.id AND f.state = 'sent'
           JOIN complaints c ON c.id = x.complaint_id""",
        "f.sent_at",
        "f.id, c.id",
    ),
    "history": Source(
        HISTORY,
        """history h JOIN complaints c ON c.id = h.complaint_id
           LEFT JOIN event_words w ON w.history_id = h.id""",
        "h.at",
        "h.id",
        "h.what IN (SELECT value FROM json_each(:events))",
    ),
}


@dataclass(frozen=True, slots=True)
class Cut:
    """Which part is wanted: local days from and to (both within), an area, a kind; None: all.

    `areas`: those that whoever asks may see, None for all. `public`: as open data, see `audiences`.
    """

    since: date | None = None
    until: date | None = None
    area: str | None = None
    kind: str | None = None
    areas: frozenset[str] | None = None
    public: bool = False


WHOLE = Cut()
"""All of it."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table on its way out; `rows` come one at a time."""

    columns: tuple[str, ...]
    total: int
    rows: Iterator[Row]


def table(tx: Tx, what: str, cut: Cut) -> Table:
    """Return the part of a table (one of `SOURCES`) that is wanted, in the order it came. Drills are in none."""
    source, to = SOURCES[what], Audience.OPEN if cut.public else Audience.EXPORT
    shown = {name: sql for name, sql in source.columns.items() if not (cut.public and name in NOT_PUBLIC)}
    where = f"""{source.tables} LEFT JOIN complaints j ON j.id = c.joined_to
                WHERE {source.at} >= :since AND {source.at} < :until AND c.drill = 0
                AND ({source.public if cut.public else "TRUE"})
                AND (:area IS NULL OR c.area = :area) AND (:kind IS NULL OR c.kind = :kind)
                AND (:areas IS NULL OR c.area IS NULL OR c.area IN (SELECT value FROM json_each(:areas)))"""
    params = {
        "since": tx.rules.at(cut.since) if cut.since else datetime.min.replace(tzinfo=UTC),
        "until": tx.rules.at(cut.until + timedelta(days=1)) if cut.until else datetime.max.replace(tzinfo=UTC),
        "area": cut.area,
        "kind": cut.kind,
        "events": json.dumps(sorted(seen_by(Reader.EVERYBODY))),
        "areas": None if cut.areas is None else json.dumps(sorted(cut.areas)),
    }
    total = tx.value(f"SELECT count(*) FROM {where}", **params)
    wanted = ", ".join(f'{sql} AS "{name}"' for name, sql in shown.items())
    certified = "r.certified_until" if what == "readings" else "NULL"
    more = f"{CELL.format(lead='j')}, {certified} AS r_certified, {HIDDEN} AS hidden"
    cursor = tx.db.execute(f"SELECT {wanted}, {more} FROM {where} ORDER BY {source.order}", params)
    columns = tuple(_columns(shown, public=cut.public))
    return Table(columns, total, ({name: row[name] for name in columns} for row in _rows(tx, cursor, to)))


def _columns(shown: Columns, *, public: bool) -> Iterator[str]:
    """Yield the columns of an export: in open data a moment is a day and its part, a place a square."""
    for name in shown:
        if not public:
            yield name
        elif name in MOMENTS:
            yield from _day_and_part(name)
        elif name == "measures":
            yield from (name, "certified")
        else:
            yield name
            if name == "lon":
                yield from _SQUARE


def _day_and_part(name: str) -> tuple[str, str]:
    """Return what stands in the place of a moment: «taken_at» becomes «taken_on» and «taken_part»."""
    base = name.removesuffix("at")
    return f"{base}on", f"{base}part"


def _rows(tx: Tx, cursor: Iterable[Any], to: Audience) -> Iterator[Row]:
    for found in cursor:
        row = dict(found)
        cell = cell_in(row)
        _count(tx, row)
        _say(row, to)
        _place(row, cell, to)
        _time(tx, row, to)
        yield row


def _count(tx: Tx, row: Row) -> None:
    """Write numbers as numbers, and whether the instrument was certified on the local day of the reading."""
    for name in NUMBERS:
        if row.get(name) is not None:
            row[name] = float(row[name])
    if row.get("outside_limit") is not None:
        row["outside_limit"] = bool(row["outside_limit"])
    until = row.pop("r_certified")
    if "indicative" in row:
        on = tx.rules.local(moment(row["taken_at"])).date().isoformat()
        row["certified"] = bool(until) and until >= on
        row["indicative"] = not row["certified"]


def _say(row: Row, to: Audience) -> None:
    """Leave out of people's words what tells who they are, and what a coordinator hid."""
    hidden = tuple(sorted(json.loads(row.pop("hidden")), key=len, reverse=True))
    if RULES[to].said is not Said.REDACTED:
        return
    for name in WRITTEN & row.keys():
        row[name] = row[name] and discreet(row[name], hidden=hidden)
    if row.get("place"):
        row["place"] = without_flats(row["place"], hidden)
    if row.get("args"):
        said = json.loads(row["args"])
        row["args"] = json.dumps({key: _told(value, hidden) for key, value in said.items()}, ensure_ascii=False)


def _told(value: Any, hidden: tuple[str, ...]) -> Any:
    """Redact what a person wrote among an event's particulars: what has a blank in it is no name of ours."""
    return discreet(value, hidden=hidden) if isinstance(value, str) and " " in value else value


def _place(row: Row, cell: Cell | None, to: Audience) -> None:
    if "lat" not in row:
        return
    if RULES[to].where is Where.CELL:
        at = None if cell is None else cell.centre
        row["lat"], row["lon"] = (None, None) if at is None else (at.lat, at.lon)
        row["cell"], row["precision_m"] = (None, None) if cell is None else (cell.name, CELL_M)
    elif row["lat"] is not None:
        row["lat"], row["lon"] = round(row["lat"], DIGITS), round(row["lon"], DIGITS)


def _time(tx: Tx, row: Row, to: Audience) -> None:
    """Write moments on the hotline's own clock; in open data only the day and its part."""
    for name in MOMENTS:
        if name not in row:
            continue
        at = tx.rules.local(moment(row[name])) if row[name] else None
        on, part = _day_and_part(name)
        row[on], row[part] = (None, None) if at is None else (at.date().isoformat(), part_of_day(at.hour))
        if RULES[to].when is When.EXACT:
            row[name] = None if at is None else at.isoformat(timespec="seconds")
