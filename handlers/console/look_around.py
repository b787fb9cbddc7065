"""What `zheli doctor` sees without opening the database: settings, the hotline's file, the disk, the lock."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot import settings as all_settings
from bot.adapters import catalogue_file, workdays
from bot.domain.catalogue.catalogue import Catalogue
from bot.errors import CannotStart
from handlers.console.finding import Finding, bad, good, minded
from handlers.console.telling import count, size
from handlers.jobs import drop_set_aside
from storage.data_folder import take_lock
from storage.private import OTHERS

ROOM = 500_000_000  # bytes: a month of photos of a busy line, where no larger reserve is set


def settings(given: all_settings.Settings) -> Iterator[Finding]:
    """Look whether the settings fit each other."""
    if not given.bot_token.get_secret_value():
        yield bad("No token: set ZHELI_BOT_TOKEN to what @BotFather gave you.")
    if given.webhook_secret.get_secret_value():
        if given.public_url.startswith("https://"):
            yield good(f"Settings: Telegram is to bring updates to {given.public_url}/telegram.")
        else:
            yield bad(
                "ZHELI_WEBHOOK_SECRET asks for a webhook: set ZHELI_PUBLIC_URL to this server's https:// address."
            )
    else:
        yield good("Settings: updates are fetched by long polling.")
    if given.clock_file is not None:
        yield bad(f"The clock is moved by {given.clock_file}: leave ZHELI_CLOCK_FILE empty on a real line.")


def catalogue(given: all_settings.Settings) -> Iterator[Finding]:
    """Look whether the hotline's own file can be read."""
    try:
        read = catalogue_file.load(given.hotline)
    except CannotStart as error:
        for line in str(error).splitlines():
            yield bad(line)
    else:
        parts = ", ".join(
            (count(len(read.lines), "line"), count(len(read.kinds), "kind"), count(len(read.areas), "area"))
        )
        yield good(f"Hotline: {read.name.en} – {parts}.")
        yield from _operator(read)
        terms = sum(len(ruleset.terms) for ruleset in read.deadlines.rulesets.values())
        moved = count(len(read.workdays), "day was", "days were") if read.workdays else "no day was"
        this = datetime.now(given.zone).year
        days = [day for year in (this, this + 1) for day in workdays.estimated(year, read)]
        unsure = f" Still estimated: {', '.join(map(str, days))}; see [workdays]." if days else ""
        yield good(f"Law: {count(terms, 'term')}; {moved} moved by hand.{unsure}")


def _operator(read: Catalogue) -> Iterator[Finding]:
    """Look whether people are told who runs the line and answers for their data."""
    named = read.organisations
    if not named:
        yield minded(
            "Nobody is named who runs the line: fill in [hotline.organisation]; /privacy tells people who it is."
        )
    elif not all(one.reachable for one in named):
        yield minded("People cannot reach whoever runs the line: add phone or email to [hotline.organisation].")
    else:
        yield good(f"Operator: {', '.join(one.name.en for one in named)}.")
    if named and not all(one.server for one in named):
        yield minded("Where the data are kept is not said: add server to [hotline.organisation].")


def disk(given: all_settings.Settings) -> Iterator[Finding]:
    """Look whether the data folder can be written and has room."""
    here = given.data_dir.absolute()
    while not here.exists():
        here = here.parent
    if not os.access(here, os.W_OK | os.X_OK):
        yield bad(f"{here} cannot be written by this user: change its owner, or set ZHELI_DATA_DIR.")
    free = shutil.disk_usage(here).free
    if free < max(ROOM, 2 * 1_000_000 * given.disk_reserve_mb):
        yield bad(f"Only {size(free)} left on the disk of {given.data_dir}: make room.")
    else:
        yield good(f"Disk: {size(free)} free.")


def private(given: all_settings.Settings) -> Iterator[Finding]:
    """Look whether others on this machine can read what people wrote, or the token."""
    database = given.database
    kept = [given.data_dir, database, *(database.with_name(database.name + end) for end in ("-wal", "-shm"))]
    seen = [path for path in (*kept, Path(".env")) if path.exists()]
    wide = [path for path in seen if path.stat().st_mode & OTHERS]
    for path in wide:
        rights = "700" if path.is_dir() else "600"
        yield bad(f"{path} can be read by others on this machine: chmod {rights} {path}.")
    if not wide:
        yield good("Rights: nobody else on this machine can read the data or the token.")


def set_aside(given: all_settings.Settings) -> Iterator[Finding]:
    """Tell of what restores moved aside: it holds people, too, until it is taken away."""
    for path, until in drop_set_aside.set_aside(given.data_dir, given.zone):
        yield good(f"{path.name} holds what was there before a restore: it is deleted on {until:%Y-%m-%d}, or by you.")


def running(given: all_settings.Settings) -> Iterator[Finding]:
    """Tell whether a hotline runs on this data now; either is well."""
    if not given.data_dir.exists():
        return
    try:
        take_lock(given.data_dir).close()
    except CannotStart:
        yield good("A hotline is running on this data.")
    except OSError:
        return  # told by `disk`
    else:
        yield good("No hotline is running on this data now.")
