"""A long card made to fit into one message: the newest of its history stays, the oldest gives way."""

import html
import re
from collections.abc import Sequence

from bot.engine.message import TEXT_LIMIT

BODY = 3000
"""Of the limit, at most so much for what stands above the history."""

_TAG = re.compile(r"</?[a-z][^>]*>")


def without_tags(text: str) -> str:
    """Return HTML as a reader sees it."""
    return html.unescape(_TAG.sub("", text))


def seen(text: str) -> int:
    """Return how long HTML is as Telegram counts it: without tags, in UTF-16 units."""
    return len(without_tags(text).encode("utf-16-le")) // 2


def fitted(body: Sequence[str], history: Sequence[str], limit: int = TEXT_LIMIT) -> str:
    """Return lines of HTML as one text that Telegram takes. Each line is well-formed by itself; «…» marks a gap."""
    above: list[str] = []
    room = BODY
    for line in body:
        room -= seen(line) + 1
        if room < 0:
            above.append("…")
            break
        above.append(line)
    room = limit - seen("\n".join(above)) - len("\n…\n")
    below: list[str] = []
    for line in reversed(history):
        room -= seen(line) + 1
        if room < 0:
            below.append("…")
            break
        below.append(line)
    return "\n".join((*above, *reversed(below)))


WORDS_SHOWN = 300
"""Characters of a person's words that the card repeats; all of them are kept."""


def cut(words: str, most: int = WORDS_SHOWN) -> str:
    """Return at most so many characters, with «…» for the rest."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
