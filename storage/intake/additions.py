"""What comes to a case after it was sent."""

from storage.tx import Tx


def words(tx: Tx, case_id: int, text: str) -> None:
    """Add words below those that are there."""
    tx.run(
        "UPDATE complaints SET words = coalesce(words || char(10), '') || :words WHERE id = :id", words=text, id=case_id
    )
