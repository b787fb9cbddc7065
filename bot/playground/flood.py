"""Telegram's limits on how much a bot may send.

Source: «My bot is hitting limits, how do I avoid this?» in https://core.telegram.org/bots/faq, which names the three
rates. How long a «short burst» may be it does not say: `BURST` is our own, careful guess.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.playground.errors import Json

OVERALL_PER_S = 30
PRIVATE_PER_S = 1.0
GROUP_PER_MIN = 20  # a channel is counted as a group
BURST = 3  # messages that may come at once in a private chat

MANY = {"sendmediagroup": "media", "copymessages": "message_ids", "forwardmessages": "message_ids"}
"""Methods that send as many messages as this field has entries: each picture of an album counts."""
SINGLE = frozenset({"copymessage", "forwardmessage"})
NOTHING = frozenset({"sendchataction", "sendmessagedraft"})


def weight(method: str, fields: Json) -> int:
    """Return how many messages a call (method in small letters) sends, 0 for one that sends nothing."""
    if method in MANY:
        return len(fields.get(MANY[method], ()))
    return int((method.startswith("send") or method in SINGLE) and method not in NOTHING)


@dataclass
class Bucket:
    """A chat's burst: `level` messages were in it at `at` (s) and drain steadily. It may overflow by an album."""

    level: float = 0.0
    at: float = 0.0


@dataclass
class Flood:
    """What was sent in the last seconds, real ones."""

    burst: int = BURST
    private_per_s: float = PRIVATE_PER_S
    group_per_min: int = GROUP_PER_MIN
    overall_per_s: int = OVERALL_PER_S
    ticks: Callable[[], float] = time.monotonic
    _sent: deque[float] = field(default_factory=deque)
    _people: dict[int, Bucket] = field(default_factory=lambda: defaultdict(Bucket))
    _groups: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait_s(self, chat: int, messages: int) -> int:
        """Count so many messages; return 0, or the whole seconds to wait (then they were not counted)."""
        if messages == 0:
            return 0
        now = self.ticks()
        wait = max(
            _wait(self._groups[chat], now, 60.0, self.group_per_min, messages) if chat < 0 else self._alone(chat, now),
            _wait(self._sent, now, 1.0, self.overall_per_s, messages),
        )
        if wait > 0:
            return max(1, math.ceil(wait))
        self._sent.extend([now] * messages)
        if chat < 0:
            self._groups[chat].extend([now] * messages)
        else:
            self._people[chat].level += messages
        return 0

    def _alone(self, chat: int, now: float) -> float:
        """Return the seconds until one person may get one message more; an album goes with its first picture."""
        mine = self._people[chat]
        mine.level = max(0.0, mine.level - (now - mine.at) * self.private_per_s)
        mine.at = now
        return (mine.level + 1 - self.burst) / self.private_per_s


def _wait(sent: deque[float], now: float, window: float, most: int, messages: int) -> float:
    """Return the seconds until so many more fit into the window."""
    while sent and sent[0] <= now - window:
        sent.popleft()
    over = min(len(sent), len(sent) + messages - most)
    return sent[over - 1] + window - now if over > 0 else 0.0
