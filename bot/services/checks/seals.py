"""Sealing what a check found, and looking whether the seals still hold."""

from bot.domain.checks import seals
from storage.checks import seals as kept
from storage.tx import Tx


def put(tx: Tx, check_id: int) -> str:
    """Seal a check that was just brought to its verdict; return the seal."""
    seal = _now(tx, check_id)
    kept.put(tx, check_id, seal)
    return seal


def broken(tx: Tx) -> tuple[int, list[str]]:
    """Return how many checks are sealed, and the numbers of the cases where a seal does not hold any more."""
    rows = kept.sealed(tx)
    return len(rows), [row["number"] for row in rows if _now(tx, row["id"]) != row["seal"]]


def manifest(tx: Tx, check_id: int) -> str:
    """Return what is sealed of a check that is done, as it stands now: its SHA-256 is the seal, while it holds."""
    return seals.manifest(kept.facts(tx, check_id))


def _now(tx: Tx, check_id: int) -> str:
    return seals.seal(manifest(tx, check_id))
