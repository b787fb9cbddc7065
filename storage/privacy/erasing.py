"""What people wrote in which they, or somebody else, named them: where it stands, and how it is erased.

Every column of words is a row of `PLACES` or of `PASSING`, or is dropped whole by `forgetting`, or is nobody's words;
tests/hostile/test_every_column.py asks that of each column of the schema.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.domain.privacy.marks import Marks, everywhere, names_in
from storage.tx import Row, Tx


@dataclass(frozen=True, slots=True)
class Place:
    """Columns of words about cases. `of`: which rows are about :cases (JSON), `author`: who wrote one, in SQL.

    `guarded`: they are sealed, or only added to, and a row of `erased` has to say first that something is taken out.
    """

    table: str
    columns: tuple[str, ...]
    of: str
    author: str = "NULL"
    key: str = "id"
    json: bool = False
    guarded: bool = False


_CASES = "(SELECT value FROM json_each(:cases))"
_OF_CASE = f"complaint_id IN {_CASES}"
_OF_CHECK = f"check_id IN (SELECT k.id FROM checks k WHERE k.complaint_id IN {_CASES})"
_OF_LETTER = f"(SELECT x.referral_id FROM referral_cases x WHERE x.complaint_id IN {_CASES})"
_CHECKER = "(SELECT k.person_id FROM checks k WHERE k.id = check_id)"

PLACES: tuple[Place, ...] = (
    Place("complaints", ("words", "place_words"), f"id IN {_CASES}", "reporter"),
    Place("voices", ("words",), _OF_CASE, "person_id"),
    Place("notes", ("words",), _OF_CASE),
    Place("call_backs", ("args",), _OF_CASE, json=True),
    Place("event_words", ("words",), f"history_id IN (SELECT h.id FROM history h WHERE h.complaint_id IN {_CASES})",
          "(SELECT h.person_id FROM history h WHERE h.id = history_id)", key="history_id"),
    Place("checks", ("notes",), _OF_CASE, "person_id", guarded=True),
    Place("readings", ("given",), _OF_CHECK, _CHECKER, guarded=True),
    Place("multiples", ("given",), _OF_CHECK, _CHECKER, guarded=True),
    Place("areas", ("given",), _OF_CHECK, _CHECKER, guarded=True),
    Place("late_notes", ("words",), _OF_CHECK, _CHECKER, guarded=True),
    Place("corrections", ("given", "words", "reason"), _OF_CHECK, "person_id", guarded=True),
    Place("doubts", ("given",), _OF_CHECK, _CHECKER),
    Place("referrals", ("words",), f"id IN {_OF_LETTER}"),
    Place("letters", ("content",), f"referral_id IN {_OF_LETTER}", json=True),
    Place("responses", ("words",), f"referral_id IN {_OF_LETTER}"),
)  # fmt: skip
"""Words that stay with their case. Their author's own lose every phone and account, others' only what is theirs."""

PASSING: dict[str, tuple[str, ...]] = {
    "outbox": ("args", "error"),
    "jobs": ("args", "error"),
    "updates": ("raw", "error"),
    "attention": ("args",),
    "volunteer_notes": ("words",),
}
"""Words that pass through, or stand about somebody else: looked through whole, whoever they are about."""


def marks(tx: Tx, person_id: int) -> Marks:
    """Return all by which the person is known to us: what is to be found nowhere any more."""
    row = tx.one("SELECT telegram_id FROM people WHERE id = :person", person=person_id)
    numbers = {str(row["telegram_id"])} if row and row["telegram_id"] else set()
    names = _column(
        tx,
        """SELECT name FROM contacts WHERE person_id = :person
           UNION SELECT name FROM volunteers WHERE person_id = :person
           UNION SELECT name FROM coordinator_names WHERE person_id = :person
           UNION SELECT args ->> 'name' FROM attention WHERE person_id = :person""",
        person_id,
    )
    phones = _column(
        tx,
        """SELECT phone FROM contacts WHERE person_id = :person
           UNION SELECT args ->> 'phone' FROM attention WHERE person_id = :person""",
        person_id,
    )
    for told in _column(
        tx,
        """SELECT l.contact FROM letter_contacts l JOIN complaints c ON c.id = l.complaint_id
           WHERE c.reporter = :person""",
        person_id,
    ):
        name, phone = names_in(told)
        names.add(name)
        phones.add(phone)
    texts = _column(
        tx,
        """SELECT name FROM instruments WHERE person_id = :person AND kit_id IS NULL
           UNION SELECT serial FROM instruments WHERE person_id = :person AND kit_id IS NULL
           UNION SELECT certificate FROM instruments WHERE person_id = :person AND kit_id IS NULL""",
        person_id,
    )
    return Marks(frozenset(names), frozenset(phones), frozenset(numbers), frozenset(texts))


def touched(tx: Tx, person_id: int) -> list[int]:
    """Return the cases in which a resident or a volunteer can have left a trace, and those they were joined to."""
    rows = tx.all(
        """SELECT id FROM complaints WHERE reporter = :person
           UNION SELECT joined_to FROM complaints WHERE reporter = :person AND joined_to IS NOT NULL
           UNION SELECT complaint_id FROM checks WHERE :person IN (person_id, companion)
           UNION SELECT k.complaint_id FROM handovers h JOIN checks k ON k.id = h.check_id WHERE h.to_person = :person
           UNION SELECT complaint_id FROM offers WHERE person_id = :person""",
        person=person_id,
    )
    return [row[0] for row in rows]


def words(tx: Tx, person_id: int, cases: Iterable[int] | None, known: Marks) -> list[int]:
    """Take out of the words about these cases (None: about all) what is the person's; return letters to print anew."""
    chosen = None if cases is None else json.dumps([*cases])
    changed = {place.table: _change(tx, place, person_id, chosen, known) for place in PLACES}
    return changed["letters"]


def passing(tx: Tx, known: Marks) -> None:
    """Take what is the person's out of what waits, was sent lately, or failed, and out of notes about others.

    Nothing is looked through for somebody of whom there is only a number: what was said to it goes with its chat.
    """
    if not (known.names or known.phones or known.texts):
        return
    for table, columns in PASSING.items():
        key = "person_id" if table == "attention" else "update_id" if table == "updates" else "id"
        for column in columns:
            rows = tx.all(f"SELECT {key} AS id, {column} AS said FROM {table} WHERE {column} IS NOT NULL")
            for row in rows:
                left = _json(row["said"], known.without) if column in ("args", "raw") else known.without(row["said"])
                if left != row["said"]:
                    tx.run(f"UPDATE {table} SET {column} = :left WHERE {key} = :id", left=left, id=row["id"])


def instruments(tx: Tx, person_id: int) -> None:
    """Take the name and the number of the person's own instruments off what they measured; a kit is the hotline's."""
    rows = tx.all(
        """SELECT r.id FROM readings r JOIN checks k ON k.id = r.check_id
           LEFT JOIN instruments i ON i.id = r.instrument_id
           WHERE k.person_id = :person AND i.kit_id IS NULL
             AND coalesce(nullif(r.instrument, '–'), r.serial, r.certificate) IS NOT NULL""",
        person=person_id,
    )
    for row in rows:
        begin(tx, f"readings.{row['id']}")
        tx.run(
            """UPDATE readings SET instrument = iif(instrument IS NULL, NULL, '–'), serial = NULL, certificate = NULL
               WHERE id = :id""",
            id=row["id"],
        )


def hidden_words(tx: Tx, person_id: int) -> None:
    """What a coordinator hid of the words of their cases is gone for good, and so is the list of it."""
    for row in tx.all(
        """SELECT h.id, h.words, h.complaint_id FROM hidden_words h JOIN complaints c ON c.id = h.complaint_id
           WHERE c.reporter = :person""",
        person=person_id,
    ):
        tx.run(
            "UPDATE complaints SET words = replace(words, :hidden, '…') WHERE id = :case AND words IS NOT NULL",
            hidden=row["words"],
            case=row["complaint_id"],
        )
        tx.run("DELETE FROM hidden_words WHERE id = :id", id=row["id"])


def files(tx: Tx, person_id: int) -> list[int]:
    """Forget where the person's camera was; return their files, of which the rest that tells of them is to go."""
    sql = """SELECT id FROM files WHERE person_id = :person AND (complaint_id IS NOT NULL OR check_id IS NOT NULL)
             ORDER BY id"""
    return _placeless(tx, tx.all(sql, person=person_id))


def reported(tx: Tx, person_id: int, case_id: int) -> list[int]:
    """Do the same with what the person sent with one report."""
    sql = "SELECT id FROM files WHERE person_id = :person AND complaint_id = :case ORDER BY id"
    return _placeless(tx, tx.all(sql, person=person_id, case=case_id))


def _placeless(tx: Tx, rows: Iterable[Row]) -> list[int]:
    found = []
    for row in rows:
        begin(tx, f"files.{row['id']}")
        tx.run("UPDATE files SET taken_lat = NULL, taken_lon = NULL WHERE id = :id", id=row["id"])
        found.append(row["id"])
    return found


def begin(tx: Tx, part: str) -> None:
    """Say that something of a row («readings.12») is erased: its columns open, and the salt of its seal goes."""
    tx.run("INSERT INTO erased VALUES (:part, :now) ON CONFLICT DO NOTHING", part=part, now=tx.now)
    tx.run("UPDATE sealed_parts SET salt = NULL WHERE part = :part", part=part)


def _change(tx: Tx, place: Place, person_id: int, chosen: str | None, known: Marks) -> list[int]:
    """Take out what is the person's at one place; return the rows that changed."""
    rows = tx.all(
        f"""SELECT {place.key} AS id, {place.author} IS :person AS own, {", ".join(place.columns)} FROM {place.table}
            WHERE {"TRUE" if chosen is None else place.of}""",
        person=person_id,
        cases=chosen,
    )
    changed = []
    for row in rows:
        change = known.own if row["own"] else known.without
        said = {column: row[column] for column in place.columns if row[column] is not None}
        left = {column: _json(text, change) if place.json else change(text) for column, text in said.items()}
        if left == said:
            continue
        if place.guarded:
            begin(tx, f"{place.table}.{row['id']}")
        salted = {"salt": None} if place.table == "event_words" else {}
        _update(tx, place, row["id"], {**left, **salted})
        changed.append(row["id"])
    return changed


def _update(tx: Tx, place: Place, row_id: int, values: dict[str, str | None]) -> None:
    sets = ", ".join(f"{column} = :{column}" for column in values)
    tx.run(f"UPDATE {place.table} SET {sets} WHERE {place.key} = :row", row=row_id, **values)


def _json(text: str, change: Callable[[str], str]) -> str:
    told = json.loads(text)
    left = everywhere(told, change)
    return text if left == told else json.dumps(left, ensure_ascii=False)


def _column(tx: Tx, sql: str, person_id: int) -> set[str]:
    return {row[0] for row in tx.all(sql, person=person_id) if row[0]}
