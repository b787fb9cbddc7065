"""A digest made to fit into one message: each part keeps its title, rows give way and are counted."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.engine.message import TEXT_LIMIT
from bot.i18n import Words
from handlers.cards.wording.fitting import seen


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the digest, HTML: what always stands there, rows that may give way, how many more there are."""

    head: Sequence[str]
    rows: Sequence[str] = field(default=())
    more: int = 0


def fit(parts: Sequence[Part], words: Words, limit: int = TEXT_LIMIT) -> tuple[str, list[int]]:
    """Return the parts as one text that Telegram takes, and how many rows of each it shows; empty parts vanish.

    The longest lists give way first, the last of equals before the others: what is disputed stays the longest.
    """
    shown = [len(part.rows) for part in parts]
    while seen(text := _text(parts, shown, words)) > limit:
        longest = max(range(len(parts)), key=lambda at: (shown[at], at))
        if not shown[longest]:
            break
        shown[longest] -= 1
    return text, shown


def _text(parts: Sequence[Part], shown: Sequence[int], words: Words) -> str:
    blocks = []
    for part, n in zip(parts, shown, strict=True):
        more = part.more + len(part.rows) - n
        lines = [*part.head, *part.rows[:n], *([words("digest-more", n=more)] if more else [])]
        if lines:
            blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
