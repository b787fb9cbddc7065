"""What a seal is made of, read from the rows of a check, and who has one."""

from typing import Any

from storage.tx import Row, Tx

_CHECK = """SELECT c.number, k.id AS "check", k.accepted_at, k.arrived_at, k.arrived_lat, k.arrived_lon, k.distance_m,
                   k.verdict, k.reason, k.notes, k.ended_at
            FROM checks k JOIN complaints c ON c.id = k.complaint_id WHERE k.id = :id"""

# What came when the check was over is no part of its seal; nor is who did it, so that a person can be forgotten.
_PARTS = {
    "readings": """SELECT id, substance, value, unit, given, limit_value, limit_least, times, over, certainty, source,
                          instrument, serial, certified_until, certificate, taken_at, averaged,
                          nullif(unusual, 0) AS unusual, water_class
                   FROM readings WHERE check_id = :id AND late = 0 ORDER BY id""",
    "multiples": """SELECT id, substance, least, most, given, noted_at
                    FROM multiples WHERE check_id = :id AND late = 0 ORDER BY id""",
    "observations": "SELECT what, answer FROM observations WHERE check_id = :id ORDER BY what, answer",
    "areas": """SELECT id, how, area_m2, height_m, given, step_m, outline, around, measured_at
                FROM areas WHERE check_id = :id AND late = 0 ORDER BY id""",
    # Of a file that was still on its way at the verdict only what Telegram had told of it is sealed.
    "files": """SELECT f.id, f.form, f.unique_id, f.mime, f.size, f.seconds, f.sent_at,
                       iif(f.fetched_at < k.ended_at, f.sha256, NULL) AS sha256,
                       iif(f.fetched_at < k.ended_at, f.taken_at, NULL) AS taken_at,
                       iif(f.fetched_at < k.ended_at, f.taken_lat, NULL) AS taken_lat,
                       iif(f.fetched_at < k.ended_at, f.taken_lon, NULL) AS taken_lon
                FROM files f JOIN checks k ON k.id = f.check_id WHERE f.check_id = :id AND f.late = 0 ORDER BY f.id""",
}


def facts(tx: Tx, check_id: int) -> dict[str, Any]:
    """Return what a check that is done had to show at its verdict, ready to be written as JSON."""
    check = tx.one(_CHECK, id=check_id)
    assert check is not None
    return {**dict(check), **{name: [dict(row) for row in tx.all(sql, id=check_id)] for name, sql in _PARTS.items()}}


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
    """Return `number` (of the case), `path` and `sha256` of every file of a sealed check that is on our disk."""
    return tx.all(
        """SELECT c.number, f.path, f.sha256 FROM files f JOIN checks k ON k.id = f.check_id
           JOIN complaints c ON c.id = k.complaint_id
           WHERE k.seal IS NOT NULL AND f.path IS NOT NULL ORDER BY f.id"""
    )
