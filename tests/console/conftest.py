"""The `zheli` command as an operator has it: a program of its own, with nothing but its environment."""

import asyncio
import os
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.playground.app import Server
from bot.settings import Settings
from storage.store import connect
from tests import blank

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Done:
    """What a verb left behind."""

    status: int
    out: str
    err: str


class Zheli:
    """Starts verbs; what still runs at the end of the test is killed."""

    def __init__(self, env: dict[str, str]) -> None:
        self.env = env
        self._running: list[Process] = []

    async def begins(self, *words: str, **env: str) -> Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *words, cwd=ROOT, env=self.env | env, stdout=PIPE, stderr=PIPE
        )
        self._running.append(process)
        return process

    async def __call__(self, *words: str, **env: str) -> Done:
        process = await self.begins(*words, **env)
        out, err = await asyncio.wait_for(process.communicate(), 30)
        assert process.returncode is not None
        return Done(process.returncode, out.decode(), err.decode())

    async def end(self) -> None:
        for process in self._running:
            if process.returncode is None:
                process.kill()
            await process.communicate()


@pytest.fixture
async def zheli(server: Server, tmp_path: Path) -> AsyncIterator[Zheli]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("ZHELI_")}
    given = {
        "ZHELI_BOT_TOKEN": "42:TEST",
        "ZHELI_BOT_API_URL": server.url,
        "ZHELI_DATA_DIR": str(tmp_path / "data"),
        "ZHELI_WEB_PORT": "0",
        "ZHELI_OWNER_ID": "77",
    }
    zheli = Zheli(env | given)
    yield zheli
    await zheli.end()


@pytest.fixture
def given_settings(tmp_path: Path) -> Callable[..., Settings]:
    """Settings of a hotline of this test: `given_settings(owner_id=5)`."""

    def make(**more: object) -> Settings:
        return Settings(_env_file=None, **({"data_dir": tmp_path / "data", "bot_token": "42:TEST"} | more))

    return make


@pytest.fixture
def kept(given_settings: Callable[..., Settings]) -> Settings:
    """A data folder with a complaint (GL-2026-0001) and a file of evidence in it; nobody runs on it."""
    settings = given_settings()
    (settings.files_dir / "ab").mkdir(parents=True)
    (settings.files_dir / "ab" / "smoke.jpg").write_bytes(b"smoke" * 1000)
    db = connect(blank.laid(settings.database))
    complain(db, "GL-2026-0001")
    db.close()
    return settings


def complain(db: sqlite3.Connection, number: str) -> None:
    db.execute(
        """INSERT INTO complaints (number, line, kind, stage, signalled_at, received_at, stage_since, lat, lon, words)
           VALUES (?, 'green', 'smell', 'received', '2026-03-18T09:00:00.000Z', '2026-03-18T09:00:01.000Z',
                   '2026-03-18T09:00:01.000Z', 50.054712, 72.964634, 'It smells of rotten eggs')""",
        (number,),
    )


def numbers(settings: Settings) -> list[str]:
    """The numbers of the complaints in the database."""
    db = connect(settings.database, read_only=True)
    found = [row[0] for row in db.execute("SELECT number FROM complaints ORDER BY number")]
    db.close()
    return found
