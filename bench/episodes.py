"""Whether a new signal may be part of an episode there is, among a million complaints of one town."""

import statistics
import time
from datetime import timedelta

from bench.budgets import Measured
from bot.domain.places.points import Point
from bot.services.intake import episodes
from storage.tx import Tx

KINDS = ("smell", "dump", "discharge")
TIMES = 25


def search(tx: Tx) -> list[Measured]:
    """Search for each kind from `TIMES` places and moments of the last week; the slowest kind counts."""
    medians = {kind: _median_ms(tx, kind) for kind in KINDS}
    return [Measured("episodes", max(medians.values()), ", ".join(f"{kind} {ms:.1f}" for kind, ms in medians.items()))]


def _median_ms(tx: Tx, kind: str) -> float:
    took, found = [], 0
    for turn in range(TIMES):
        point = Point(50.05 + turn * 0.0019, 72.96 + turn * 0.0017)
        began = time.perf_counter()
        found += len(episodes.alike(tx, kind, point, tx.now - timedelta(hours=6 * turn)))
        took.append((time.perf_counter() - began) * 1000)
    assert found, f"no {kind} was found at all"
    return statistics.median(took)
