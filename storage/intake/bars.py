"""Who may not report for a while, and how much somebody reported lately."""

from datetime import datetime

from storage.tx import Tx, moment


def bar(tx: Tx, person_id: int, until: datetime | None, reason: str | None) -> None:
    """Take no reports from the person until then; None: take them again."""
    tx.run(
        "UPDATE people SET barred_until = :until, barred_for = :reason WHERE id = :id",
        until=until,
        reason=reason,
        id=person_id,
    )


def of(tx: Tx, person_id: int) -> tuple[datetime, str] | None:
    """Return (until, why) of somebody who is barred now, None for anybody else."""
    row = tx.one(
        "SELECT barred_until, barred_for FROM people WHERE id = :id AND barred_until > :now", id=person_id, now=tx.now
    )
    return None if row is None else (moment(row["barred_until"]), row["barred_for"])


def files_since(tx: Tx, person_id: int, since: datetime) -> int:
    """Return how many files the person has sent since then."""
    n: int = tx.value(
        "SELECT count(*) FROM files WHERE person_id = :id AND sent_at > :since", id=person_id, since=since
    )
    return n


def sent_files(tx: Tx, person_id: int, since: datetime) -> tuple[int, int]:
    """Return how many files the person has sent since then, and how many bytes of them there are to be kept."""
    row = tx.one(
        """SELECT count(*) AS n, coalesce(sum(size) FILTER (WHERE state <> 'lost'), 0) AS bytes
           FROM files WHERE person_id = :id AND sent_at >= :since""",
        id=person_id,
        since=since,
    )
    assert row is not None
    return row["n"], row["bytes"]


def sent_since(tx: Tx, person_id: int, since: datetime, limit: int) -> list[datetime]:
    """Return when the person sent their last `limit` reports, the newest first, as far as they came after `since`."""
    rows = tx.all(
        """SELECT received_at FROM (SELECT received_at FROM complaints
                                    WHERE reporter = :id ORDER BY id DESC LIMIT :limit)
           WHERE received_at > :since""",
        id=person_id,
        limit=limit,
        since=since,
    )
    return [moment(row["received_at"]) for row in rows]
