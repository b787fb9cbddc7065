"""The figures of a period, each by one query over an index of time. `areas`: of these regions alone, None for all."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.domain.digest.digest import Count, Fate, Tally, Together
from storage.region_filter import WITHIN, listed
from storage.tx import Tx

Areas = Collection[str] | None

# `t` is the case that `c` is joined to; a witness of an episode shares the episode's verdict.
FATE = """
    CASE
        WHEN coalesce(t.verdict, c.verdict) IS NOT NULL THEN coalesce(t.verdict, c.verdict)
        WHEN coalesce(t.outcome, c.outcome) IN ('rejected', 'withdrawn') THEN 'dismissed'
        WHEN coalesce(t.stage, c.stage) = 'closed' THEN 'unchecked'
        ELSE 'waiting'
    END
"""
IN_TIME = f"""
    FROM complaints c INDEXED BY complaints_by_time {{more}}
    WHERE c.received_at >= :start AND c.received_at < :end AND c.drill = 0 AND {WITHIN}
"""
_RECEIVED = IN_TIME.format(more="LEFT JOIN complaints t ON t.id = c.joined_to")
_CHECKED = IN_TIME.format(more="") + "AND c.verdict IN ('confirmed', 'not_confirmed')"


def counts(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> list[Count]:
    """Return how many were received in [start, end), by kind, place and what has become of them by now."""
    rows = tx.all(
        f"SELECT c.kind, c.area, c.district, {FATE} AS fate, count(*) AS n {_RECEIVED} GROUP BY 1, 2, 3, 4",
        start=start,
        end=end,
        areas=listed(areas),
    )
    return [Count(row["kind"], row["area"], row["district"], Fate(row["fate"]), row["n"]) for row in rows]


def tally(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> Tally:
    """Return how many were received in [start, end), by what has become of them by now."""
    rows = tx.all(
        f"SELECT {FATE} AS fate, count(*) AS n {_RECEIVED} GROUP BY 1", start=start, end=end, areas=listed(areas)
    )
    return Tally.of((Fate(row["fate"]), row["n"]) for row in rows)


def episodes(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> int:
    """Return of how many episodes those received in [start, end) speak: all witnesses of one count as one."""
    n: int = tx.value(
        f"SELECT count(DISTINCT coalesce(c.joined_to, c.id)) {_RECEIVED}", start=start, end=end, areas=listed(areas)
    )
    return n


def median_to_verdict(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> timedelta | None:
    """Return the median time from complaint to verdict of those received in [start, end); None for none checked.

    Only cases checked themselves count, not those joined to them; for an even number the middle of the two.
    """
    n = tx.value(f"SELECT count(*) {_CHECKED}", start=start, end=end, areas=listed(areas))
    if not n:
        return None
    seconds = tx.value(
        f"""SELECT avg(s) FROM (
                SELECT unixepoch(c.checked_at) - unixepoch(c.received_at) AS s {_CHECKED}
                ORDER BY s LIMIT 2 - :odd OFFSET :skip)""",
        start=start,
        end=end,
        areas=listed(areas),
        odd=n % 2,
        skip=(n - 1) // 2,
    )
    return timedelta(seconds=seconds)


def largest(
    tx: Tx, start: datetime, end: datetime, areas: Areas = None, *, least: int = 2, limit: int = 3
) -> list[Together]:
    """Return the episodes of which most people spoke in [start, end), at least `least` of them."""
    rows = tx.all(
        f"""SELECT e.id, e.number, e.kind, x.n FROM (
                SELECT coalesce(c.joined_to, c.id) AS id, count(*) AS n {_RECEIVED} GROUP BY 1 HAVING n >= :least
                ORDER BY n DESC, 1 LIMIT :limit) x
            JOIN complaints e ON e.id = x.id ORDER BY x.n DESC, x.id""",
        start=start,
        end=end,
        areas=listed(areas),
        least=least,
        limit=limit,
    )
    return [Together(row["id"], row["number"], row["kind"], row["n"]) for row in rows]


def disputed(tx: Tx, start: datetime, end: datetime, areas: Areas = None) -> int:
    """Return of how many cases a resident, or a volunteer who looked again, said in [start, end) that it is not gone.

    Half fixed («less») contradicts nobody. Only those of which the authority had said that it is, or which a
    coordinator had closed.
    """
    n: int = tx.value(
        f"""SELECT count(DISTINCT v.complaint_id) FROM voices v INDEXED BY voices_against
           JOIN complaints c ON c.id = v.complaint_id AND c.drill = 0
           WHERE v.who <> 'authority' AND v.says <> 'gone' AND v.says <> 'less'
             AND v.at >= :start AND v.at < :end AND {WITHIN}
             AND (EXISTS (SELECT 1 FROM voices a WHERE a.complaint_id = v.complaint_id AND a.id < v.id
                          AND a.who = 'authority' AND a.says = 'gone')
                  OR EXISTS (SELECT 1 FROM history h WHERE h.complaint_id = v.complaint_id AND h.at <= v.at
                             AND h.what = 'closed'))""",
        start=start,
        end=end,
        areas=listed(areas),
    )
    return n


def places(
    tx: Tx, start: datetime, end: datetime, areas: Areas = None, limit: int = 400
) -> list[tuple[float, float, Fate, int]]:
    """Return (lat, lon, fate, how many) of those received in [start, end), put together within about 100 m."""
    rows = tx.all(
        f"""SELECT round(c.lat, 3) AS lat, round(c.lon, 3) AS lon, {FATE} AS fate, count(*) AS n
            {_RECEIVED} AND c.lat IS NOT NULL GROUP BY 1, 2, 3 ORDER BY n DESC LIMIT :limit""",
        start=start,
        end=end,
        areas=listed(areas),
        limit=limit,
    )
    return [(row["lat"], row["lon"], Fate(row["fate"]), row["n"]) for row in rows]


def hours(tx: Tx, start: datetime, end: datetime, kinds: Collection[str], areas: Areas = None) -> list[tuple[str, int]]:
    """Return (an hour, UTC, «2026-03-16T05», how many) of those of these kinds that were noticed, received in time."""
    rows = tx.all(
        f"""SELECT substr(c.signalled_at, 1, 13) AS hour, count(*) AS n {IN_TIME.format(more="")}
            AND c.kind IN (SELECT value FROM json_each(:kinds)) GROUP BY 1""",
        start=start,
        end=end,
        areas=listed(areas),
        kinds=listed(kinds),
    )
    return [(row["hour"], row["n"]) for row in rows]
