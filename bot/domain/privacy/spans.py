"""Parts of a text, from a character to another, and the text without them."""

from collections.abc import Iterable

Span = tuple[int, int]
"""From … to, as slices count."""


def without(text: str, found: Iterable[Span], sign: str) -> str:
    """Return the text with `sign` in the place of each part; parts that touch or overlap are one."""
    made: list[str] = []
    at = 0
    for start, end in _joined(found):
        made += [text[at:start], sign]
        at = end
    return "".join([*made, text[at:]])


def _joined(found: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(one for one in found if one[0] < one[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
