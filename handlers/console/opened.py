"""The hotline's database, opened by a verb of the console beside the running hotline."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot import clock
from bot.adapters import catalogue_file
from bot.domain.catalogue.rules import Rules
from bot.errors import CannotStart
from bot.settings import Settings
from storage.migrate import newest, refusal, version
from storage.store import connect
from storage.tx import Tx


@contextmanager
def opened(given: Settings, *, read_only: bool = False) -> Iterator[Tx]:
    """Open the database for one transaction. Raise `CannotStart` if it is not there or of another version."""
    if not given.database.exists():
        raise CannotStart(f"{given.database} is not there: start the hotline once (is ZHELI_DATA_DIR right?).")
    now = clock.Shifted(given.clock_file) if given.clock_file else clock.real
    rules = Rules(catalogue_file.load(given.hotline), given.zone)
    db = connect(given.database, read_only=read_only)
    try:
        why = refusal(db)
        if why is None and version(db) < newest():
            why = f"is of version {version(db)}, this program's is {newest()}: start the hotline once, it will follow."
        if why:
            raise CannotStart(f"The database {why}")
        db.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
        yield Tx(db, now(), rules)
        db.execute("COMMIT")
    finally:
        db.close()
