"""The seal of a check: one figure that stands for all its evidence, as it was when the verdict was given.

What a person may want to have forgotten (their notes, their instrument's name and number, where their camera was) is
sealed as a leaf under a salt of its own. Once it is erased the leaf stays, and the seal holds.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from bot.domain.privacy import leaves

VERSION = 2
"""Of the way a manifest is written; it stands in the manifest, so that an old seal can still be looked into."""


def manifest(facts: Mapping[str, Any]) -> str:
    """Return the facts as one line of JSON that is always written the same way: keys in order, no spaces.

    What is empty (None, an empty list) is left out, so that a table we add later breaks no seal made before it.
    """
    return _json({"version": VERSION, **_told(facts)})


def leaf(salt: str, part: str, value: Mapping[str, Any]) -> str:
    """Return what stands in a manifest for something that may be erased; `part` says of which row it is."""
    return leaves.leaf(salt, part, _json(value))


def seal(text: str) -> str:
    """Return the seal of a manifest: its SHA-256, hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def brief(sealed: str) -> str:
    """Return what people can compare by eye: the first twelve digits, in fours."""
    return " ".join(sealed[at : at + 4] for at in (0, 4, 8))


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _told(facts: Mapping[str, Any]) -> dict[str, Any]:
    told = {key: [_told(one) for one in value] if isinstance(value, list) else value for key, value in facts.items()}
    return {key: value for key, value in told.items() if value is not None and value not in ([], {})}
