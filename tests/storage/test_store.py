"""The database: whole transactions, migrations in order, nothing newer than the program."""

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.catalogue.rules import Rules
from bot.errors import CannotStart
from storage import migrate
from storage.people import people
from storage.store import Store, connect
from storage.tx import Tx, moment, stamp
from tests import blank


@pytest.fixture
async def store(tmp_path: Path, rules: Rules):
    store = Store(blank.laid(tmp_path / "s.sqlite3"), lambda: datetime.now(UTC), rules)
    await store.open()
    yield store
    await store.close()


def _count(tx: Tx) -> int:
    return int(tx.value("SELECT count(*) FROM people"))


async def test_a_transaction_that_raises_leaves_nothing(store: Store) -> None:
    async def broken_off() -> None:
        async with store.transaction() as turn:
            await turn.ask(people.meet, 1)
            await turn.ask(people.meet, 2)
            raise RuntimeError("on request")

    with pytest.raises(RuntimeError, match="on request"):
        await broken_off()
    assert await store.read(_count) == 0


async def test_a_hop_that_raises_leaves_nothing(store: Store) -> None:
    def half(tx: Tx) -> None:
        people.meet(tx, 1)
        raise RuntimeError("on request")

    with pytest.raises(RuntimeError, match="on request"):
        await store.ask(half)
    assert await store.read(_count) == 0


async def test_readers_see_only_what_is_committed(store: Store) -> None:
    async with store.transaction() as turn:
        await turn.ask(people.meet, 1)
        assert await store.read(_count) == 0
    assert await store.read(_count) == 1


async def test_transactions_do_not_mix(store: Store) -> None:
    async def meet_slowly(first: int) -> None:
        async with store.transaction() as turn:
            before = await turn.ask(_count)
            for n in range(5):
                await turn.ask(people.meet, first + n)
            assert await turn.ask(_count) == before + 5

    await asyncio.gather(*(meet_slowly(10 * n) for n in range(8)))
    assert await store.read(_count) == 40


async def test_a_reader_cannot_write(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await store.read(people.meet, 1)


async def test_a_signal_is_given_only_after_the_commit(store: Store) -> None:
    event = store.event("outbox")
    async with store.transaction() as turn:
        await turn.ask(lambda tx: tx.signals.add("outbox"))
        assert not event.is_set()
    assert event.is_set()


def test_a_database_of_a_newer_program_is_refused() -> None:
    db = connect(":memory:")
    migrate.migrate(db)
    db.execute(f"PRAGMA user_version = {migrate.newest() + 1}")
    with pytest.raises(CannotStart, match="newer program"):
        migrate.migrate(db)
    db.close()


def test_migrations_are_numbered_without_gaps_and_run_once() -> None:
    numbers = [step.number for step in migrate.steps()]
    assert numbers == list(range(1, len(numbers) + 1))
    db = connect(":memory:")
    assert migrate.migrate(db) == migrate.newest()
    assert migrate.migrate(db) == migrate.newest()
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()


def test_a_migration_that_breaks_leaves_the_version_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    good = migrate.steps()
    sql = "CREATE TABLE half (id INTEGER) STRICT; SELECT nonsense FROM nowhere;"
    bad = migrate.Step(migrate.newest() + 1, "0099_bad.sql", sql)
    monkeypatch.setattr(migrate, "steps", lambda: (*good, bad))
    db = connect(":memory:")
    with pytest.raises(sqlite3.OperationalError):
        migrate.migrate(db)
    db.execute("ROLLBACK")
    assert migrate.version(db) == good[-1].number
    assert migrate.refusal(db) is None
    assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0] == 0
    db.close()


def test_moments_in_the_tables_sort_as_they_happened() -> None:
    early = datetime(2026, 3, 1, 9, 59, 59, 999_400, tzinfo=UTC)
    late = early + timedelta(milliseconds=1)
    assert stamp(early) < stamp(late)
    assert moment(stamp(early)) == early.replace(microsecond=999_000)


def test_history_cannot_be_rewritten_or_removed(tx: Tx) -> None:
    case = tx.insert(
        """INSERT INTO complaints (number, line, kind, stage, signalled_at, received_at, stage_since)
           VALUES ('GL-2026-0001', 'green', 'smell', 'received', :now, :now, :now)""",
        now=tx.now,
    )
    tx.run(
        "INSERT INTO history (complaint_id, at, role, what) VALUES (:c, :now, 'clock', 'received')", c=case, now=tx.now
    )
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        tx.run("UPDATE history SET what = 'never happened'")
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        tx.run("DELETE FROM history")


async def test_a_store_that_could_not_be_opened_can_be_closed(tmp_path: Path, rules: Rules) -> None:
    path = tmp_path / "newer.sqlite3"
    db = connect(blank.laid(path))
    db.execute(f"PRAGMA user_version = {migrate.newest() + 1}")
    db.close()
    store = Store(path, lambda: datetime.now(UTC), rules)
    with pytest.raises(CannotStart, match="newer program"):
        await store.open()
    await store.close()
