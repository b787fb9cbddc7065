"""Telegram's limits on how much a bot may send: 1/s to a person (short bursts pass), 20/min to a group, 30/s in all."""

from __future__ import annotations

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

SENDING = frozenset({"copymessage", "forwardmessage"})


@dataclass
class Flood:
    """Sliding windows of real seconds; `burst` messages may come at once in a private chat."""

    burst: int = 3
    private_per_s: float = 1.0
    group_per_min: int = 20
    overall_per_s: int = 30
    ticks: Callable[[], float] = time.monotonic
    _sent: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def wait_s(self, method: str, chat: int) -> int:
        """Count a call (small letters); return 0, or the whole seconds to wait (then it was not counted)."""
        if not (method.startswith("send") or method in SENDING) or method == "sendchataction":
            return 0
        now = self.ticks()
        mine = self._chats[chat]
        window, most = (60.0, self.group_per_min) if chat < 0 else (self.burst / self.private_per_s, self.burst)
        wait = max(_wait(mine, now, window, most), _wait(self._sent, now, 1.0, self.overall_per_s))
        if wait > 0:
            return max(1, math.ceil(wait))
        mine.append(now)
        self._sent.append(now)
        return 0


def _wait(sent: deque[float], now: float, window: float, most: int) -> float:
    while sent and sent[0] <= now - window:
        sent.popleft()
    return 0.0 if len(sent) < most else sent[0] + window - now
