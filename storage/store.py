"""The database as the async world sees it: one writer, one reader, and a hop to either.

A hop runs a plain function on the connection's own thread (aiosqlite's). While a transaction is open no other
can begin, so its functions see and change one consistent state; readers see the last commit (WAL).
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import aiosqlite

from bot.domain.catalogue.rules import Rules
from storage import keys, private
from storage.cases import chain
from storage.engine import ticks
from storage.migrate import migrate
from storage.tx import Tx

P = ParamSpec("P")
T = TypeVar("T")

Clock = Callable[[], datetime]

# SQLite's own numbers for «it cannot be written»: busy for long, read-only, input or output, damaged, full, not to be
# opened, no database at all.
CANNOT_WRITE = frozenset({5, 8, 10, 11, 13, 14, 26})

PROBED_AFTER_S = 5.0
"""A commit so lately shows that there can be one."""
WAITS_MS = 5000
"""For whoever else writes: a verb of the console."""


def connect(path: Path | str, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a connection as every part of the program does: WAL, FULL sync, foreign keys on, autocommit."""
    if read_only:
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, cached_statements=512)
    else:
        if isinstance(path, Path):
            private.lay(path)
        db = sqlite3.connect(path, isolation_level=None, cached_statements=512)
        db.execute("PRAGMA journal_mode = WAL")
        # FULL: a commit is on the disk before Telegram hears of it. Batching pays for it.
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA secure_delete = ON")  # what is deleted is overwritten: a forgotten name is nowhere
    db.execute(f"PRAGMA busy_timeout = {WAITS_MS}")
    db.execute("PRAGMA cache_size = -16000")
    db.row_factory = sqlite3.Row
    chain.teach(db)
    keys.teach(db, path)
    return db


class Turn:
    """An open transaction, for several hops: `await turn.ask(function, …)` runs `function(tx, …)` inside it."""

    __slots__ = ("_hop", "tx")

    def __init__(self, tx: Tx, hop: Callable[..., Any]) -> None:
        self.tx = tx
        self._hop = hop

    async def ask(self, do: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(tx, …)` on the database's thread, inside this transaction."""
        result: T = await self._hop(partial(do, self.tx, *args, **kwargs))
        return result


class Store:
    """One SQLite file. `ask` for a transaction of one hop, `transaction` for several, `read` for looking only.

    `fault`: why the last change could not be written, None while they can be.
    """

    def __init__(self, path: Path, clock: Clock, rules: Rules) -> None:
        self.path = path
        self.clock = clock
        self.rules = rules
        self._lock = asyncio.Lock()
        self._events: dict[str, asyncio.Event] = {}
        self._open: list[aiosqlite.Connection] = []
        self.fault: str | None = None
        self._written_at = 0.0
        self._changes = 0
        self._file: tuple[int, int] | None = None

    async def open(self) -> None:
        """Open the file, migrate it. Raise `CannotStart` if it was made by a newer program, or by another."""
        self._writer = await self._connect()
        await self._on(self._writer, migrate)
        self._reader = await self._connect(read_only=True)
        self._file = _inode(self.path)

    def gone(self) -> bool:
        """Whether the file was deleted or another put in its place: what is written now would be in no file."""
        return self._file is not None and _inode(self.path) != self._file

    async def rescue(self, to: Path) -> None:
        """Write all that the open database holds to a new file: the old one has no name any more."""
        private.lay(to)
        async with self._lock:
            await self._on(self._writer, _copy, to)

    async def probe(self) -> None:
        """See whether something can be written, if nothing was lately, and note why not in `fault`."""
        if self.fault is None and time.monotonic() - self._written_at < PROBED_AFTER_S:
            return
        try:
            await self.ask(ticks.mark, "probe")
        except sqlite3.Error:
            return  # noted by `ask`
        self.fault = None

    async def close(self) -> None:
        """Close whatever is open; what was not committed is rolled back by SQLite."""
        async with self._lock:
            while self._open:
                await self._open.pop().close()

    async def _connect(self, **how: bool) -> aiosqlite.Connection:
        connection = aiosqlite.Connection(partial(connect, self.path, **how), 64)
        connection._thread.daemon = True  # a lost event loop must not keep the process alive
        self._open.append(await connection)
        return connection

    async def settle(self) -> bool:
        """Write the file anew and empty its log: what was deleted is then nowhere in them.

        Return False if somebody else reads an older state, which has to stay until they are done: try again later.
        """
        async with self._lock:
            if not await self._emptied():
                return False
            await self._on(self._writer, _rewritten)
            return await self._emptied()

    async def _emptied(self) -> bool:
        """Bring the log into the file and empty it, while our own reader looks at nothing."""
        begun, over = asyncio.Event(), threading.Event()
        loop = asyncio.get_running_loop()

        def rest(_: sqlite3.Connection) -> None:
            loop.call_soon_threadsafe(begun.set)
            over.wait()

        resting = asyncio.create_task(self._on(self._reader, rest))
        try:
            await begun.wait()
            return await asyncio.shield(self._on(self._writer, _checkpointed))
        finally:
            over.set()
            await resting

    def event(self, name: str) -> asyncio.Event:
        """Return the event that is set after a commit that signalled `name`."""
        return self._events.setdefault(name, asyncio.Event())

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Turn]:
        """Open a transaction; commit at the end of the block, roll all of it back if the block raises."""
        async with self._lock:
            try:
                tx = await self._on(self._writer, self._begin)
                try:
                    yield Turn(tx, partial(self._hop, self._writer))
                except BaseException:
                    await asyncio.shield(self._on(self._writer, _rollback))
                    raise
                await asyncio.shield(self._on(self._writer, self._commit))
            except sqlite3.Error as error:
                self._note(error)
                raise
        self._wake(tx)

    async def ask(self, do: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(tx, …)` as one whole transaction, in one hop."""
        async with self._lock:
            try:
                tx, result = await self._on(self._writer, self._whole, _later(do, *args, **kwargs))
            except sqlite3.Error as error:
                self._note(error)
                raise
        self._wake(tx)
        return cast(T, result)

    async def read(self, do: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(tx, …)` on the last committed state; it cannot change anything."""
        return cast(T, await self._on(self._reader, self._look, _later(do, *args, **kwargs)))

    def _begin(self, db: sqlite3.Connection) -> Tx:
        db.execute("BEGIN IMMEDIATE")
        self._changes = db.total_changes
        return Tx(db, self.clock(), self.rules)

    def _whole(self, db: sqlite3.Connection, do: Callable[[Tx], Any]) -> tuple[Tx, Any]:
        tx = self._begin(db)
        try:
            result = do(tx)
            self._commit(db)
        except BaseException:
            _rollback(db)
            raise
        return tx, result

    def _commit(self, db: sqlite3.Connection) -> None:
        db.execute("COMMIT")
        if db.total_changes != self._changes:  # one that changed nothing says nothing about the disk
            self._written_at = time.monotonic()

    def _look(self, db: sqlite3.Connection, do: Callable[[Tx], Any]) -> Any:
        db.execute("BEGIN")
        try:
            return do(Tx(db, self.clock(), self.rules))
        finally:
            db.execute("COMMIT")

    def _note(self, error: sqlite3.Error) -> None:
        """Keep why a change could not be written. Only a probe takes it back: a smaller one may still fit."""
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) in CANNOT_WRITE:
            self.fault = str(error)

    def _wake(self, tx: Tx) -> None:
        for name in tx.signals:
            self.event(name).set()

    async def _on(self, connection: aiosqlite.Connection, do: Callable[..., T], *args: Any) -> T:
        return await self._hop(connection, partial(do, connection._conn, *args))

    @staticmethod
    async def _hop(connection: aiosqlite.Connection, do: Callable[[], T]) -> T:
        return cast(T, await connection._execute(do))  # type: ignore[no-untyped-call]


def _later(do: Callable[..., T], *args: Any, **kwargs: Any) -> Callable[[Tx], T]:
    return lambda tx: do(tx, *args, **kwargs)


def _inode(path: Path) -> tuple[int, int] | None:
    """Return which file stands under a name, None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _copy(db: sqlite3.Connection, to: Path) -> None:
    made = sqlite3.connect(to)
    try:
        db.backup(made)
    finally:
        made.close()


def _checkpointed(db: sqlite3.Connection) -> bool:
    db.execute("PRAGMA busy_timeout = 0")  # a reader of somebody else's may stay for hours: nobody waits for it
    try:
        busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout = {WAITS_MS}")
    return not busy


def _rewritten(db: sqlite3.Connection) -> None:
    """Leave behind all that pages and the search by words hold of what was deleted.

    `secure_delete` overwrites a row that goes, not the copies that moving it from page to page has left.
    """
    db.execute("INSERT INTO complaints_said (complaints_said) VALUES ('optimize')")
    db.execute("VACUUM")


def _commit(db: sqlite3.Connection) -> None:
    db.execute("COMMIT")


def _rollback(db: sqlite3.Connection) -> None:
    if db.in_transaction:
        db.execute("ROLLBACK")
