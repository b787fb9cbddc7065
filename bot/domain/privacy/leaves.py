"""How something is sealed without being shown, and without being found out: SHA-256 over a random salt and its parts.

A hash over few possible values hides nothing: whoever has it tries them all. The salt is what cannot be tried.
"""

from hashlib import sha256

UNIT = "\x1f"
"""Between parts; JSON and moments never hold it."""


def leaf(salt: str, *parts: object) -> str:
    """Return the hash of these parts under a salt (hex)."""
    return sha256(UNIT.join((salt, *map(str, parts))).encode()).hexdigest()


def link(before: str, sealed: str) -> str:
    """Return the hash of something sealed that follows `before`."""
    return sha256(UNIT.join((before, sealed)).encode()).hexdigest()
