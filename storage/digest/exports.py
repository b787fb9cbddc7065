"""What stands in an export: the columns of each table, and the SQL that fills them row by row.

No reporter, no caller, no volunteer, no coordinator, no name, no number of Telegram's is a column of any of them.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from storage.tx import Tx, moment

Row = dict[str, Any]
Columns = dict[str, str]
"""Column of the export → what it is in SQL."""

DIGITS = 6  # of a degree: about 10 cm
PUBLIC_DIGITS = 3  # about 100 m, so that nobody's door is shown

_PLACE = {"area": "c.area", "district": "c.district", "lat": "c.lat", "lon": "c.lon"}

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
    "sealed_value": "r.value", "corrected_for": "r.why", "source": "r.source",
    "certainty": "r.certainty", "instrument": "r.instrument", "certified_until": "r.certified_until",
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
HISTORY: Columns = {
    "number": "c.number", "kind": "c.kind", "at": "h.at", "role": "h.role", "what": "h.what", "args": "h.args",
    "hash": "h.hash", **_PLACE,
}  # fmt: skip

NOT_PUBLIC = frozenset({"accuracy_m", "place", "words", "written_as", "correction", "reg_number", "args"})
"""People write their own addresses and names."""

MOMENTS = ("at", "signalled_at", "received_at", "checked_at", "taken_at", "disputed_at", "broken_at")
NUMBERS = ("value", "sealed_value", "limit", "limit_least", "times_limit")  # decimal text in the tables


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table comes from: its columns, its tables (cases as `c`), and the moment by which it is cut."""

    columns: Columns
    tables: str
    at: str
    order: str


SOURCES: dict[str, Source] = {
    "complaints": Source(
        COMPLAINTS, "complaints c LEFT JOIN complaints j ON j.id = c.joined_to", "c.received_at", "c.id"
    ),
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
    "history": Source(HISTORY, "history h JOIN complaints c ON c.id = h.complaint_id", "h.at", "h.id"),
}


@dataclass(frozen=True, slots=True)
class Cut:
    """Which part is wanted: local days from and to (both within), an area, a kind; None: all.

    `areas`: those that whoever asks may see, None for all. `public`: without words, places rounded to about 100 m.
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
    source = SOURCES[what]
    shown = {name: sql for name, sql in source.columns.items() if not (cut.public and name in NOT_PUBLIC)}
    where = f"""{source.tables} WHERE {source.at} >= :since AND {source.at} < :until AND c.drill = 0
                AND (:area IS NULL OR c.area = :area) AND (:kind IS NULL OR c.kind = :kind)
                AND (:areas IS NULL OR c.area IS NULL OR c.area IN (SELECT value FROM json_each(:areas)))"""
    params = {
        "since": tx.rules.at(cut.since) if cut.since else datetime.min.replace(tzinfo=UTC),
        "until": tx.rules.at(cut.until + timedelta(days=1)) if cut.until else datetime.max.replace(tzinfo=UTC),
        "area": cut.area,
        "kind": cut.kind,
        "areas": None if cut.areas is None else json.dumps(sorted(cut.areas)),
    }
    total = tx.value(f"SELECT count(*) FROM {where}", **params)
    wanted = ", ".join(f'{sql} AS "{name}"' for name, sql in shown.items())
    cursor = tx.db.execute(f"SELECT {wanted} FROM {where} ORDER BY {source.order}", params)
    return Table(tuple(shown), total, (_row(tx, dict(row), public=cut.public) for row in cursor))


def _row(tx: Tx, row: Row, *, public: bool) -> Row:
    """Write moments on the hotline's own clock, numbers as numbers, a public place only roughly."""
    for name in MOMENTS:
        if row.get(name):
            row[name] = tx.rules.local(moment(row[name])).isoformat(timespec="seconds")
    for name in NUMBERS:
        if row.get(name) is not None:
            row[name] = float(row[name])
    if "outside_limit" in row and row["outside_limit"] is not None:
        row["outside_limit"] = bool(row["outside_limit"])
    if "indicative" in row:  # no certificate held on the local day of the reading
        row["indicative"] = not row["certified_until"] or row["certified_until"] < row["taken_at"][:10]
    if row.get("lat") is not None:
        digits = PUBLIC_DIGITS if public else DIGITS
        row["lat"], row["lon"] = round(row["lat"], digits), round(row["lon"], digits)
    return row
