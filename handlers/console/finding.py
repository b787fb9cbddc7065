"""What `zheli doctor` has found: well or not, in plain words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `words`: what it is, and where it is not well, what to do about it."""

    well: bool
    words: str


def good(words: str) -> Finding:
    """It is as it should be."""
    return Finding(True, words)


def bad(words: str) -> Finding:
    """It is not, and the words say what to do."""
    return Finding(False, words)
