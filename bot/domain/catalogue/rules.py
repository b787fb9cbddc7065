"""What the operator has set, in one frozen piece that every transaction carries."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.catalogue.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Rules:
    """The hotline's own catalogue and zone, and how patient it is.

    `album_wait`: how long after a picture of an album its next one may come; an album has no end mark.
    `keep_identities`: how long after a case is closed we know whose it was.
    `geocoder`: whether there is one to ask for addresses. `owner`: Telegram id of whoever runs the line.
    `settlements`: the packed classifier of the country's settlements, if it was imported.
    `disk_reserve`: bytes of the disk that are kept for words and places.
    """

    catalogue: Catalogue
    zone: ZoneInfo
    album_wait: timedelta = timedelta(seconds=1)
    keep_identities: timedelta = timedelta(days=365)
    geocoder: bool = False
    owner: int | None = None
    settlements: Path | None = None
    disk_reserve: int = 0

    def local(self, moment: datetime) -> datetime:
        """Return the moment on the hotline's own clock on the wall."""
        return moment.astimezone(self.zone)

    def today(self, now: datetime) -> date:
        """Return the local date."""
        return self.local(now).date()

    def at(self, day: date, hour: int = 0, minute: int = 0) -> datetime:
        """Return a local time of day as an aware UTC moment."""
        return datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone).astimezone(UTC)
