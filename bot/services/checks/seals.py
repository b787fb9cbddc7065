"""Sealing what a check found, and looking whether the seals still hold."""

import secrets
from typing import Any

from bot.domain.checks import seals
from bot.domain.privacy.redaction import discreet
from storage.checks import seals as kept
from storage.checks.seals import Part
from storage.tx import Tx

NOWHERE = ""
"""Stands in a manifest for what was not there when the check was sealed: with it no seal holds."""


def put(tx: Tx, check_id: int) -> str:
    """Seal a check that was just brought to its verdict; return the seal."""
    for name, value in kept.erasable(tx, check_id).items():
        salt = secrets.token_hex(16)
        kept.put_part(tx, check_id, Part(name, salt, seals.leaf(salt, name, value)))
    seal = _now(tx, check_id)
    kept.put(tx, check_id, seal)
    return seal


def broken(tx: Tx) -> tuple[int, list[str]]:
    """Return how many checks are sealed, and the numbers of the cases where a seal does not hold any more."""
    rows = kept.sealed(tx)
    return len(rows), [row["number"] for row in rows if _now(tx, row["id"]) != row["seal"]]


def manifest(tx: Tx, check_id: int) -> str:
    """Return what is sealed of a check that is done, as it stands now: its SHA-256 is the seal, while it holds."""
    parts, values = kept.parts(tx, check_id), kept.erasable(tx, check_id)
    leaves = {name: _leaf(parts.get(name), name, values.get(name, {})) for name in sorted({*parts, *values})}
    return seals.manifest({**kept.facts(tx, check_id), "leaves": leaves})


def opened(tx: Tx, check_id: int) -> dict[str, dict[str, Any]]:
    """Return the parts of a seal that may be shown, by name: salt and value, by which anybody can check its leaf.

    What was erased is not among them, nor words in which somebody says how to reach them.
    """
    parts, values = kept.parts(tx, check_id), kept.erasable(tx, check_id)
    return {
        name: {"salt": parts[name].salt, "value": value}
        for name, value in values.items()
        if name in parts and parts[name].salt is not None and _discreet(value)
    }


def _now(tx: Tx, check_id: int) -> str:
    return seals.seal(manifest(tx, check_id))


def _leaf(part: Part | None, name: str, value: dict[str, Any]) -> str:
    if part is None:
        return NOWHERE
    return part.leaf if part.salt is None else seals.leaf(part.salt, name, value)


def _discreet(value: dict[str, Any]) -> bool:
    return all(discreet(text) == text for text in value.values() if isinstance(text, str))
