"""The week's figures, and the search for an episode, when a million complaints lie behind: years of a country."""

import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench import episodes
from bench.budgets import Measured
from bench.load import rules
from bot.services import digest
from storage.migrate import migrate
from storage.store import connect
from storage.tx import Tx

MANY = 1_000_000
SPAN_S = 3 * 365 * 86400  # so dense that a week holds 6,400
TIMES = 5


def million() -> list[Measured]:
    """Make the rows, then the digest of the last whole week with all its pictures' figures, then episodes."""
    with tempfile.TemporaryDirectory(prefix="zheli-bench-") as folder:
        db = connect(Path(folder) / "million.sqlite3")
        migrate(db)
        _fill(db)
        tx = Tx(db, datetime.now(UTC), rules())
        took = []
        for _ in range(TIMES):
            began = time.perf_counter()
            week = digest.typed(tx, "")
            found = digest.of(tx, week)
            bars = [digest.tally(tx, one) for one in digest.bars(week)]
            digest.points(tx, week)
            took.append((time.perf_counter() - began) * 1000)
        looked = episodes.search(tx)
        db.close()
    assert all(bar.received for bar in bars)
    received = found.total.received
    told = f"{received:,} in the week, twelve weeks for the chart"
    return [Measured("digest", statistics.median(took), told), *looked]


def _fill(db: sqlite3.Connection) -> None:
    """Write a million cases: of each seven one closed without a check, four checked, two open."""
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    db.execute(
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
        INSERT INTO complaints (number, line, kind, area, district, lat, lon, stage, outcome, verdict,
                                signalled_at, received_at, stage_since, checked_at)
        SELECT printf('GL-%d', i), 'green',
               CASE i % 4 WHEN 0 THEN 'smell' WHEN 1 THEN 'smoke' WHEN 2 THEN 'dump' ELSE 'discharge' END,
               'temirtau', CASE i % 3 WHEN 0 THEN 'old' WHEN 1 THEN 'centre' ELSE NULL END,
               50.05 + (i % 97) * 0.0005, 72.96 + (i % 89) * 0.0005,
               CASE WHEN i % 7 = 0 THEN 'closed' WHEN i % 7 < 5 THEN 'checked' ELSE 'received' END,
               CASE WHEN i % 7 = 0 THEN 'withdrawn' END,
               CASE WHEN i % 7 BETWEEN 1 AND 3 THEN 'confirmed' WHEN i % 7 = 4 THEN 'not_confirmed' END,
               at, at, at,
               CASE WHEN i % 7 BETWEEN 1 AND 4
                    THEN strftime('%Y-%m-%dT%H:%M:%S.000Z', at, printf('+%d minutes', 20 + i % 300)) END
        FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%S.000Z', 'now',
                                 printf('-%d seconds', :span * (1 - i * 1.0 / :many))) AS at FROM n)
        """,
        {"many": MANY, "span": SPAN_S},
    )
    db.execute("COMMIT")
