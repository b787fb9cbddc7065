"""Telegram's limits, kept by us before Telegram has to: overall, in a private chat, in a group."""

from dataclasses import dataclass

PRIVATE = (1.0, 5.0)  # messages a second, burst
GROUP = (20 / 60, 5.0)  # 20 a minute
FORGET_AFTER_S = 120.0  # a chat silent for so long has its whole burst again


@dataclass(slots=True)
class Bucket:
    """A leaky bucket: `level` messages may go at `at` (seconds); it may go below zero when a message was several."""

    level: float
    at: float

    def refill(self, now: float, rate: float, burst: float) -> None:
        """Let in what has come since."""
        self.level = min(burst, self.level + (now - self.at) * rate)
        self.at = now


class Pace:
    """When may this chat hear something? `per_second`: overall; 0 keeps no limit at all (an own API server)."""

    def __init__(self, per_second: float) -> None:
        self.per_second = per_second
        self._all = Bucket(per_second, 0.0)
        self._chats: dict[int, Bucket] = {}
        self._held_until = 0.0

    def admit(self, chat_id: int, now: float) -> float:
        """Take one message's share and return 0, or return how many seconds the chat has to wait."""
        if not self.per_second:
            return 0.0
        if now < self._held_until:
            return self._held_until - now
        rate, burst = PRIVATE if chat_id > 0 else GROUP
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = self._chats[chat_id] = Bucket(burst, now)
        chat.refill(now, rate, burst)
        self._all.refill(now, self.per_second, self.per_second)
        wait = max((1 - chat.level) / rate, (1 - self._all.level) / self.per_second)
        if wait > 0:
            return wait
        self.spend(chat_id, 1)
        return 0.0

    def spend(self, chat_id: int, messages: int) -> None:
        """Count messages that go out with one that was admitted: an album, a place before the words."""
        if self.per_second and messages:
            self._all.level -= messages
            self._chats[chat_id].level -= messages

    def hold(self, seconds: float, now: float) -> None:
        """Telegram told several chats to wait: let nobody through for a while."""
        self._held_until = max(self._held_until, now + seconds)

    def forget(self, now: float) -> None:
        """Drop the chats that have been silent, so that memory does not grow with everybody who ever wrote."""
        self._chats = {chat: bucket for chat, bucket in self._chats.items() if now - bucket.at < FORGET_AFTER_S}
