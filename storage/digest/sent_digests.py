"""Which digest went to whom by itself."""

from storage.tx import Tx


def once(tx: Tx, person_id: int, period: str) -> bool:
    """Note that the digest of a period goes to somebody; return False if it did before."""
    return (
        tx.run(
            "INSERT INTO digests VALUES (:person, :period, :now) ON CONFLICT DO NOTHING",
            person=person_id,
            period=period,
            now=tx.now,
        )
        == 1
    )
