"""What `zheli doctor` has found: well or not, in plain words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `words`: what it is, and where it is not well, what to do about it.

    `minds`: the line runs without it, but somebody has to see to it.
    """

    well: bool
    words: str
    minds: bool = False


def good(words: str) -> Finding:
    """It is as it should be."""
    return Finding(True, words)


def minded(words: str) -> Finding:
    """The line runs, but this has to be seen to: the words say what."""
    return Finding(True, words, minds=True)


def bad(words: str) -> Finding:
    """It is not, and the words say what to do."""
    return Finding(False, words)
