"""The world's clock: real time plus an offset that can be moved forward."""

from __future__ import annotations

import os
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Clock:
    """Real time plus `offset_s` seconds; the offset is mirrored in `file` (a float as text) if one is given."""

    def __init__(self, zone: str = "Asia/Almaty", file: Path | None = None) -> None:
        self.zone = ZoneInfo(zone)
        self.file = file
        self.offset_s = 0.0
        if file is not None and file.exists():
            self.offset_s = float(file.read_text() or 0)
        self._write()

    def now(self) -> float:
        """Return the world's time, seconds since 1970."""
        return time.time() + self.offset_s

    def local(self) -> datetime:
        """Return the world's time as an aware datetime in its zone."""
        return datetime.fromtimestamp(self.now(), self.zone)

    def forward(self, seconds: float) -> None:
        """Move the clock by so many seconds (less than zero: back)."""
        self.offset_s += seconds
        self._write()

    def until(self, moment: str) -> float:
        """Return the seconds to the next `monday-09:00` (local). Raise ValueError if it is not understood."""
        day, _, hour = moment.partition("-")
        hours, _, minutes = hour.partition(":")
        now = self.local()
        target = now.replace(hour=int(hours), minute=int(minutes), second=0, microsecond=0)
        target += timedelta(days=(WEEKDAYS.index(day.lower()) - now.weekday()) % 7)
        if target <= now:
            target += timedelta(days=7)
        return target.timestamp() - now.timestamp()

    def _write(self) -> None:
        if self.file is None:
            return
        draft = self.file.with_name(self.file.name + ".new")
        draft.write_text(repr(self.offset_s))
        os.replace(draft, self.file)  # noqa: PTH105 - atomic: a reader never sees half a number
