"""What a text says about where it is: a point written out, or words that may be looked up."""

import re
from dataclasses import dataclass

from bot.domain.places import coordinates, map_links, plus_codes
from bot.domain.places.points import Point

_HINT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`point`: what is written out. `words`: the text, None if it holds nothing but the point.

    `barren`: there is a link to a map that carries no point.
    """

    point: Point | None
    words: str | None
    barren: bool = False


def read(text: str, near: Point) -> Whereabouts:
    """Return what the text says about the place. `near`: what a short plus code leans on."""
    if not _HINT.search(text) and "/" not in text:
        return Whereabouts(None, text)
    found = map_links.mention(text) or plus_codes.mention(text, near) or coordinates.mention(text)
    if found is None:
        return Whereabouts(None, text, map_links.barren(text))
    rest = text[: found.start] + text[found.end :]
    return Whereabouts(found.point, text if any(map(str.isalnum, rest)) else None)
