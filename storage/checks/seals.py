"""What a seal is made of, read from the rows of a check, and who has one."""

from dataclasses import dataclass
from typing import Any

from storage.tx import Row, Tx

_CHECK = """SELECT c.number, k.id AS "check", k.accepted_at, k.arrived_at, k.arrived_lat, k.arrived_lon, k.distance_m,
                   k.verdict, k.reason, k.ended_at
            FROM checks k JOIN complaints c ON c.id = k.complaint_id WHERE k.id = :id"""

# What came when the check was over is no part of its seal; nor is who did it, so that a person can be forgotten.
_PARTS = {
    "readings": """SELECT id, substance, value, unit, limit_value, limit_least, times, over, certainty, source,
                          certified_until, taken_at, averaged, nullif(unusual, 0) AS unusual, water_class
                   FROM readings WHERE check_id = :id AND late = 0 ORDER BY id""",
    "multiples": """SELECT id, substance, least, most, noted_at
                    FROM multiples WHERE check_id = :id AND late = 0 ORDER BY id""",
    "observations": "SELECT what, answer FROM observations WHERE check_id = :id ORDER BY what, answer",
    "areas": """SELECT id, how, area_m2, height_m, step_m, outline, around, measured_at
                FROM areas WHERE check_id = :id AND late = 0 ORDER BY id""",
    # Of a file that was still on its way at the verdict only what Telegram had told of it is sealed.
    "files": """SELECT f.id, f.form, f.unique_id, f.mime, f.size, f.seconds, f.sent_at,
                       iif(f.fetched_at < k.ended_at, f.sha256, NULL) AS sha256,
                       iif(f.fetched_at < k.ended_at, f.bare_sha256, NULL) AS bare_sha256,
                       iif(f.fetched_at < k.ended_at, f.taken_at, NULL) AS taken_at
                FROM files f JOIN checks k ON k.id = f.check_id WHERE f.check_id = :id AND f.late = 0 ORDER BY f.id""",
}

# What may be erased: sealed as a leaf for each row. The triggers of these columns ask the table `erased`.
_ERASABLE = {
    "checks": "SELECT id, notes FROM checks WHERE id = :id",
    "readings": """SELECT id, given, instrument, serial, certificate
                   FROM readings WHERE check_id = :id AND late = 0 ORDER BY id""",
    "multiples": "SELECT id, given FROM multiples WHERE check_id = :id AND late = 0 ORDER BY id",
    "areas": "SELECT id, given FROM areas WHERE check_id = :id AND late = 0 ORDER BY id",
    "files": """SELECT f.id, f.taken_lat, f.taken_lon
                FROM files f JOIN checks k ON k.id = f.check_id
                WHERE f.check_id = :id AND f.late = 0 AND f.fetched_at < k.ended_at ORDER BY f.id""",
}


@dataclass(frozen=True, slots=True)
class Part:
    """What stands in a seal for something that may be erased. `salt` None: it was."""

    name: str
    salt: str | None
    leaf: str


def facts(tx: Tx, check_id: int) -> dict[str, Any]:
    """Return what a check that is done had to show at its verdict and stays for good, ready to be written as JSON."""
    check = tx.one(_CHECK, id=check_id)
    assert check is not None
    return {**dict(check), **{name: [dict(row) for row in tx.all(sql, id=check_id)] for name, sql in _PARTS.items()}}


def erasable(tx: Tx, check_id: int) -> dict[str, dict[str, Any]]:
    """Return what it showed that may be erased, by the name of its part («readings.12»); empty parts are left out."""
    found: dict[str, dict[str, Any]] = {}
    for table, sql in _ERASABLE.items():
        for row in tx.all(sql, id=check_id):
            told = {key: row[key] for key in row.keys() if key != "id" and row[key] is not None}  # noqa: SIM118
            if told:
                found[f"{table}.{row['id']}"] = told
    return found


def put_part(tx: Tx, check_id: int, part: Part) -> None:
    """Keep the salt and the leaf of a part; they are never changed, only the salt goes when the part is erased."""
    tx.run(
        "INSERT INTO sealed_parts (part, check_id, salt, leaf) VALUES (:part, :check, :salt, :leaf)",
        part=part.name,
        check=check_id,
        salt=part.salt,
        leaf=part.leaf,
    )


def parts(tx: Tx, check_id: int) -> dict[str, Part]:
    """Return the parts of a check's seal by their names."""
    rows = tx.all("SELECT part, salt, leaf FROM sealed_parts WHERE check_id = :id ORDER BY part", id=check_id)
    return {row["part"]: Part(row["part"], row["salt"], row["leaf"]) for row in rows}


def put(tx: Tx, check_id: int, seal: str) -> None:
    """Keep the seal of a check; a second one is refused by the table."""
    tx.run("UPDATE checks SET seal = :seal WHERE id = :id", seal=seal, id=check_id)


def of(tx: Tx, check_id: int) -> str | None:
    """Return the seal of a check, None for one that has none."""
    found: str | None = tx.value("SELECT seal FROM checks WHERE id = :id", id=check_id)
    return found


def sealed(tx: Tx) -> list[Row]:
    """Return `id`, `number` (of the case) and `seal` of every check that has one, the oldest first."""
    return tx.all(
        """SELECT k.id, c.number, k.seal FROM checks k JOIN complaints c ON c.id = k.complaint_id
           WHERE k.seal IS NOT NULL ORDER BY k.id"""
    )


def content(tx: Tx) -> list[Row]:
    """Return `number` (of the case), `path` and `sha256` of every file of a sealed check that is on our disk.

    A file whose sender is forgotten is there without what the camera wrote, as it was sealed beside the original; one
    of which only the small copy could be kept is left out.
    """
    return tx.all(
        """SELECT c.number, f.path, iif(e.part IS NULL, f.sha256, f.bare_sha256) AS sha256
           FROM files f JOIN checks k ON k.id = f.check_id JOIN complaints c ON c.id = k.complaint_id
           LEFT JOIN erased e ON e.part = 'files.' || f.id
           WHERE k.seal IS NOT NULL AND f.path IS NOT NULL AND (e.part IS NULL OR f.path IS NOT f.shown_path)
           ORDER BY f.id"""
    )
