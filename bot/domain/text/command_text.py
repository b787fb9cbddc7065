"""What stands behind a slash: a command with the words it was sent with, or words of the person's own."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.domain.text.spelling import folded, latin_looking, unaccented

_SLASH = re.compile("[\\s\u200b-\u200f\u2060\ufeff]*[/\N{FULLWIDTH SOLIDUS}]+\\s*")
_NAMED = re.compile(r"(\w+)(?:@\w+)?")
LONGEST = 32
"""Characters of a command's name, as Telegram has them."""

_BETWEEN = " \t\r\n:;,.!?-\N{EN DASH}\N{EM DASH}/"
"""What people put between a command and their words: «/new: …», «/new, …», a new line."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command without its slash, None where it is none of ours; the words: what else was written, never lost."""

    command: str | None
    words: str


def typed(text: str, known: Collection[str]) -> Typed | None:
    """Return what a text with a slash before it is, None for one without. `known`: our commands, in small letters.

    «/Мира 5, запах» is an address, and «/cancel» a wish, where we have no such command: the slash alone is left out.
    """
    slash = _SLASH.match(text)
    if slash is None:
        return None
    behind = text[slash.end() :].rstrip()
    found = _NAMED.match(behind)
    name = latin_looking(folded(unaccented(found[1]))) if found and len(found[1]) <= LONGEST else ""
    if found and name in known:
        return Typed(name, behind[found.end() :].lstrip(_BETWEEN).rstrip())
    return Typed(None, behind)
