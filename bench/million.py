"""The week's figures, and the search for an episode, when a million complaints lie behind: years of a country."""

import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench import episodes
from bench.budgets import Measured
from bench.filling import fill
from bench.load import rules
from bot.services.digest import chart_data, digest, worst
from storage.migrate import migrate
from storage.store import connect
from storage.tx import Tx

TIMES = 5


def million() -> list[Measured]:
    """Make the rows, then the digest of the last whole week with all its pictures' figures, then episodes."""
    with tempfile.TemporaryDirectory(prefix="zheli-bench-") as folder:
        db = connect(Path(folder) / "million.sqlite3")
        migrate(db)
        fill(db)
        tx = Tx(db, datetime.now(UTC), rules())
        took, cpu = [], []
        for _ in range(TIMES):
            began, busy = time.perf_counter(), time.process_time()
            week = digest.typed(tx, "")
            found = chart_data.of(tx, week)
            worst.bodies(tx)
            took.append((time.perf_counter() - began) * 1000)
            cpu.append(time.process_time() - busy)
        looked = episodes.search(tx)
        db.close()
    assert all(bar.received for _, bar in found.bars)
    received = found.digest.total.received
    told = f"{received:,} in the week, twelve weeks for the chart; {statistics.median(cpu):.1f} s CPU"
    return [Measured("digest", statistics.median(took), told), *looked]
