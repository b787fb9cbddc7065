"""Of every column of text it is decided what becomes of it when a person is forgotten; a new one is asked about."""

import re

from storage.privacy import erasing, forgetting
from tests import blank

DROPPED = {
    *forgetting.DROPPED, "draft_places", "draft_words", "drafts", "letter_contacts", "observation_files",
    "role_requests",
}  # fmt: skip
"""Tables whose rows of a person go whole."""

BLANKED = {
    "instruments": {"name", "serial", "certificate", "warned_for", "due_back"},
    "readings": {"instrument", "serial", "certificate"},
    "observation_points": {"name", "official", "times"},
    "standing_observations": {"words"},
    "observation_readings": {"given"},
    "offers": {"why"},
    "files": {"file_id", "path"},
    "geocoded": {"query", "answer"},
    "hidden_words": {"words"},
}
"""Columns that are emptied, or written anew without the person."""

NOBODYS = {
    "anchors": {"told_in", "hash"},
    "answers": {"question", "answer"},
    "areas": {"outline"},
    "barred_accounts": {"account"},
    "channels": {"title"},
    "checks": {"reason", "seal"},
    "clocks": {"rule", "other_rule"},
    "complaints": {"number", "line", "kind", "area", "district", "replay_key"},
    "corrections": {"value", "times"},
    "doubts": {"substance", "value", "unit", "choices"},
    "owner": {"areas"},
    "unheard": {"area", "say", "key", "args"},
    "drills": {"area"},
    "erased": {"part"},
    "event_words": {"salt"},
    "files": {"unique_id", "mime", "shown_path", "nature"},
    "forgettings": {"hash"},
    "geocoded": {"lang"},
    "group_posts": {"shown"},
    "history": {"role", "what", "args", "salt", "leaf", "own", "hash"},
    "instruments": {"measures"},
    "invitations": {"token_hash", "area"},
    "jobs": {"kind", "key"},
    "kits": {"name", "serial", "certificate", "media", "warned_for", "area"},
    "lessons": {"module"},
    "letters": {"path"},
    "messages": {"key"},
    "migrations": {"name"},
    "multiples": {"substance", "least", "most"},
    "numbers": {"prefix"},
    "observation_points": {"area", "district", "thanked_for"},
    "observation_readings": {"substance", "value", "unit", "limit_value", "times"},
    "observations": {"what", "answer"},
    "outbox": {"say", "key", "arrived"},
    "papers": {"form", "file_id", "unique_id", "mime", "path"},
    "publications": {"cells", "looked", "shown", "told"},
    "readings": {"substance", "value", "unit", "limit_value", "limit_least", "times", "certainty", "source"},
    "referrals": {"body", "body_area", "reg_number"},
    "responses": {"ground", "forwarded_to"},
    "sealed_parts": {"part", "leaf", "salt"},
    "self_checks": {"night", "faults"},
    "standing_observations": {"what"},
    "ticks": {"name"},
    "volunteer_groups": {"area"},
}
"""Ids, numbers, hashes, rows of the hotline's own files, and the history, which may hold nobody (`cases/events.py`)."""

MOMENT = re.compile(r"(?:_at|_on|until|since|sha256)$|^(?:at|day)$")


def columns() -> set[tuple[str, str]]:
    """Every column of text of the schema but moments, checksums, and those that a CHECK holds to a list of values."""
    db = blank.in_memory()
    tables = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    found = set()
    for (table,) in tables:
        sql = " ".join(db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0].split())
        for name, kind in db.execute("SELECT name, type FROM pragma_table_xinfo(?)", (table,)):
            listed = re.search(rf"\b{name}\b (?:IN|GLOB)\b", sql)
            if kind == "TEXT" and not listed and not MOMENT.search(name):
                found.add((table, name))
    db.close()
    return found


def words() -> set[tuple[str, str]]:
    """The columns that `erasing` looks through."""
    kept = {(place.table, column) for place in erasing.PLACES for column in place.columns}
    return kept | {(table, column) for table, those in erasing.PASSING.items() for column in those}


def test_of_every_column_of_text_it_is_decided_what_becomes_of_it() -> None:
    decided = words() | {(table, name) for listed in (BLANKED, NOBODYS) for table in listed for name in listed[table]}
    assert {(table, name) for table, name in columns() - decided if table not in DROPPED} == set()


def test_nothing_is_decided_about_a_column_that_is_not_there() -> None:
    listed = {(table, name) for those in (BLANKED, NOBODYS) for table in those for name in those[table]}
    assert listed | words() <= columns()
