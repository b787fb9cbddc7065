"""Whole complaints against a stock echo bot, near and far; answers to presses; memory. Each run has its own town."""

import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.budgets import Measured
from bench.programs import OURS, STOCK, Bot, Town, Watch, bot
from bench.town import VOLUNTEERS
from bot.adapters import catalogue_file
from bot.domain.catalogue.rules import Rules
from bot.domain.places.points import Point
from bot.services.people import membership
from bot.services.volunteers import training
from bot.settings import Settings
from storage.migrate import migrate
from storage.people import people
from storage.store import connect
from storage.tx import Tx
from storage.volunteers import volunteers

TURNS = 3  # stock and ours in turn, the median of each: a machine is never quite quiet
ON_DUTY = 20


@dataclass(frozen=True, slots=True)
class Run:
    """What one run showed."""

    updates_per_s: float
    cpu_ms_per_update: float
    mb: list[float]
    unreached: int


def near(turns: int = TURNS) -> list[Measured]:
    """50 residents, an API that answers at once."""
    stock, ours = [], []
    for _ in range(turns):
        stock.append(_run(STOCK, "echo", people=50, rounds=40))
        ours.append(_run(OURS, "complaints", people=50, rounds=6))
    echoes, updates = _rate(stock), _rate(ours)
    cpu = statistics.median(run.cpu_ms_per_update for run in ours)
    echo_cpu = statistics.median(run.cpu_ms_per_update for run in stock)
    return [
        Measured("stock", echoes, f"{echo_cpu:.2f} ms CPU an echo"),
        Measured("complaints", updates / echoes, f"{updates:.0f} updates/s to {echoes:.0f} echoes/s"),
        Measured("cpu", cpu * 6, f"{cpu:.2f} ms an update, {cpu / echo_cpu:.2f} of a stock echo's"),
    ]


def far() -> list[Measured]:
    """200 residents, an API that takes 50 ms."""
    stock = _run(STOCK, "echo", people=200, rounds=1, latency_ms=50)
    ours = _run(OURS, "complaints", people=200, rounds=8, latency_ms=50)
    half = ours.mb[len(ours.mb) // 2]
    words = f"{ours.updates_per_s:.0f} updates/s to {stock.updates_per_s:.0f} echoes/s"
    return [
        Measured("far", ours.updates_per_s / stock.updates_per_s, words),
        Measured("reached", ours.unreached, f"of {200 * 8}"),
        Measured("memory", max(ours.mb), f"{ours.mb[0]:.0f} MB before, stock {max(stock.mb):.0f} MB"),
        Measured("growth", (ours.mb[-1] / half - 1) * 100, f"{half:.0f} to {ours.mb[-1]:.0f} MB"),
    ]


def presses() -> list[Measured]:
    """50 updates/s, half of them presses."""
    with _data() as data:
        town = Town("presses", "--people", 100, "--rounds", 500)
        try:
            with bot(OURS, town.url, data):
                town.go_on()
                town.hears()
                waits = town.hears()["waits_ms"]
        finally:
            town.end()
    p50, p99 = waits[len(waits) // 2], waits[int(len(waits) * 0.99)]
    worst = f"{len(waits)} presses, the slowest {waits[-1]:.0f} ms"
    return [Measured("press-p50", p50), Measured("press-p99", p99, worst)]


def _rate(runs: list[Run]) -> float:
    return statistics.median(run.updates_per_s for run in runs)


def _run(program: tuple[str, ...], script: str, *, people: int, rounds: int, latency_ms: float = 0) -> Run:
    with _data() as data:
        town = Town(script, "--people", people, "--rounds", rounds, "--latency-ms", latency_ms, "--volunteers", ON_DUTY)
        try:
            with bot(program, town.url, data) as running:
                town.go_on()
                town.hears()
                began = running.cpu_s()
                with Watch(running) as watch:
                    done = town.hears()
                used = running.cpu_s() - began
                unreached = _unreached(data, town, running) if program is OURS else 0
        finally:
            town.end()
    return Run(done["updates_per_s"], used / done["updates"] * 1000, watch.mb, unreached)


def _unreached(data: Path, town: Town, running: Bot) -> int:
    """Wait until nothing more is to be said; return how many complaints no volunteer has been shown."""
    db = sqlite3.connect(f"file:{_database(data)}?mode=ro", uri=True)
    while db.execute("SELECT 1 FROM outbox WHERE state = 'waiting' AND say = 'offer' LIMIT 1").fetchone():
        running.cpu_s()  # raises if it is gone
        time.sleep(0.2)
    town.go_on()
    (made,) = db.execute("SELECT count(*) FROM offers").fetchone()
    (without,) = db.execute(
        "SELECT count(*) FROM complaints c WHERE NOT EXISTS (SELECT 1 FROM offers o WHERE o.complaint_id = c.id)"
    ).fetchone()
    db.close()
    return int(without + made - town.hears()["offers"])


@contextmanager
def _data() -> Iterator[Path]:
    """Return a data directory with volunteers on duty in it, which is gone afterwards."""
    data = Path(tempfile.mkdtemp(prefix="zheli-bench-"))
    try:
        db = connect(_database(data))
        migrate(db)
        db.execute("BEGIN")
        tx = Tx(db, datetime.now(UTC), rules())
        for n in range(ON_DUTY):
            _put_on_duty(tx, VOLUNTEERS + n, Point(50.0547 + n % 5 * 0.002, 72.9646 + n // 5 * 0.003))
        db.execute("COMMIT")
        db.close()
        yield data
    finally:
        shutil.rmtree(data)


def _put_on_duty(tx: Tx, telegram_id: int, home: Point) -> None:
    person = people.meet(tx, telegram_id, "en").id
    people.speak(tx, person, "en")
    membership.grant(tx, person, "volunteer")
    volunteers.join(tx, person)
    volunteers.live_at(tx, person, home)
    volunteers.go_up_to(tx, person, 20_000)
    volunteers.turn_medium(tx, person, "air")
    for module in tx.rules.catalogue.course:
        training.record(tx, person, module)
    volunteers.be_on_duty(tx, person, True)


def rules() -> Rules:
    """Return what the operator of the default hotline has set."""
    settings = Settings(_env_file=None)
    return Rules(catalogue_file.load(settings.hotline), settings.zone)


def _database(data: Path) -> Path:
    return Settings(_env_file=None, data_dir=data).database
