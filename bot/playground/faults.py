"""Faults on demand: delays, refusals, floods and cut connections, by method, chat and count."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from bot.playground.errors import ApiError, Json, bad, forbidden, too_many
from bot.playground.flood import Flood


class Cut(Enum):
    """When the connection is dropped: before the call was handled, or after (the answer is lost)."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(eq=False)
class Fault:
    """One rule. None means any; `skip` calls pass first, then `times` are hit (None: all)."""

    method: str | None = None
    chat: int | None = None
    times: int | None = None
    skip: int = 0
    delay_s: float = 0.0
    error: ApiError | None = None
    cut: Cut | None = None
    hits: int = field(default=0, init=False)

    def meets(self, method: str, chat: int | None) -> bool:
        """Tell whether this call is hit, and count it."""
        if self.method is not None and self.method.lower() != method:
            return False
        if (self.chat is not None and self.chat != chat) or self.times == 0:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        self.hits += 1
        return True


class Faults:
    """The faults in force. A method is a Bot API name, or `download` for `/file/…`; each call returns its rule."""

    def __init__(self) -> None:
        self.rules: list[Fault] = []
        self.flood: Flood | None = None

    def add(self, fault: Fault) -> Fault:
        """Put a rule in force."""
        self.rules.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Take a rule away."""
        self.rules.remove(fault)

    def clear(self) -> None:
        """Take away all rules and the flood limits."""
        self.rules.clear()
        self.flood = None

    def delay(self, seconds: float, method: str | None = None, **which: int | None) -> Fault:
        """Answer later."""
        return self.add(Fault(method, delay_s=seconds, **_which(which)))

    def too_many(self, retry_after_s: int, method: str | None = None, **which: int | None) -> Fault:
        """Answer 429."""
        return self.add(Fault(method, error=too_many(retry_after_s), **_which(which)))

    def broken(self, method: str | None = None, code: int = 500, **which: int | None) -> Fault:
        """Answer 5xx."""
        words = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}
        return self.add(Fault(method, error=ApiError(code, words.get(code, "Error")), **_which(which)))

    def refused(self, reason: str, method: str | None = None, **which: int | None) -> Fault:
        """Answer 400 with «Bad Request: reason»."""
        return self.add(Fault(method, error=bad(reason), **_which(which)))

    def forbidden(self, reason: str, method: str | None = None, **which: int | None) -> Fault:
        """Answer 403 with «Forbidden: reason»."""
        return self.add(Fault(method, error=forbidden(reason), **_which(which)))

    def cut_before(self, method: str | None = None, **which: int | None) -> Fault:
        """Drop the connection before the call is handled."""
        return self.add(Fault(method, cut=Cut.BEFORE, **_which(which)))

    def cut_after(self, method: str | None = None, **which: int | None) -> Fault:
        """Handle the call, then drop the connection instead of answering."""
        return self.add(Fault(method, cut=Cut.AFTER, **_which(which)))

    def limit_flood(self, flood: Flood | None = None) -> None:
        """Switch on Telegram's own limits on how much may be sent."""
        self.flood = flood or Flood()

    def meeting(self, method: str, chat: int | None) -> list[Fault]:
        """Return the rules that hit this call (method in small letters)."""
        return [rule for rule in self.rules if rule.meets(method, chat)]


def _which(which: Json) -> Json:
    unknown = which.keys() - {"chat", "times", "skip"}
    if unknown:
        raise TypeError(f"a fault is chosen by chat, times and skip, not by {sorted(unknown)}")
    return which
