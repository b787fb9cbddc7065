"""What a restore moved aside: kept for a while in case the backup was the wrong one, then taken away."""

import asyncio
import re
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from storage.engine.jobs import Job
from storage.store import Store

KEPT = timedelta(days=14)
"""Our own guess: long enough to notice, and whoever asks to be forgotten has not to wait longer for this copy."""

A_DAY = timedelta(days=1)

_NAME = re.compile(r"before-restore-(\d{8}-\d{6})")


def name(now: datetime) -> str:
    """Return what the folder of a restore is called. `now`: local."""
    return f"before-restore-{now:%Y%m%d-%H%M%S}"


def set_aside(data_dir: Path, zone: ZoneInfo) -> list[tuple[Path, datetime]]:
    """Return the folders that restores have left, with the moment from which each is taken away."""
    found = []
    for path in sorted(data_dir.glob("before-restore-*")):
        named = _NAME.fullmatch(path.name)
        if named and path.is_dir() and not path.is_symlink():
            made = datetime.strptime(named[1], "%Y%m%d-%H%M%S").replace(tzinfo=zone)
            found.append((path, made + KEPT))
    return found


async def drop_set_aside(store: Store, data_dir: Path, _: Job) -> None:
    """Take away what was moved aside long enough ago, and what backups and restores that were killed have left."""
    old = [path for path, until in set_aside(data_dir, store.rules.zone) if until <= store.clock()]
    await asyncio.to_thread(_drop, data_dir, old, store.clock().timestamp() - A_DAY.total_seconds())


def _drop(data_dir: Path, old: list[Path], before: float) -> None:
    for path in old:
        shutil.rmtree(path)
    for path in (*data_dir.glob(".zheli-backup-*"), *data_dir.glob(".restoring-*.zip")):
        if path.stat().st_mtime < before:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
