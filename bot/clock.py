"""The one clock. Everything asks it; tests and the playground move it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path


def real() -> datetime:
    """Return the moment, aware UTC."""
    return datetime.now(UTC)


class Shifted:
    """The real clock plus an offset of seconds kept in a file, which somebody else may change while we run."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._seen = (0, 0)
        self._offset = timedelta()

    def __call__(self) -> datetime:
        """Return the moment, aware UTC. A file that is missing or half written leaves the last offset."""
        try:
            stat = self.file.stat()
            if (seen := (stat.st_mtime_ns, stat.st_ino)) != self._seen:
                self._offset = timedelta(seconds=float(self.file.read_text("ascii")))
                self._seen = seen
        except (OSError, ValueError):
            pass
        return real() + self._offset
