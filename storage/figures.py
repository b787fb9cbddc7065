"""The figures of a week, each by one query over an index of time."""

from datetime import datetime, timedelta

from bot.domain.digest import Count, Fate, Tally, Waits
from bot.domain.lifecycle import Stage
from storage.tx import Tx, moment

# `t` is the case that `c` is joined to; a witness of an episode shares the episode's verdict.
_FATE = """
    CASE
        WHEN coalesce(t.verdict, c.verdict) IS NOT NULL THEN coalesce(t.verdict, c.verdict)
        WHEN coalesce(t.outcome, c.outcome) IN ('rejected', 'withdrawn') THEN 'dismissed'
        WHEN coalesce(t.stage, c.stage) = 'closed' THEN 'unchecked'
        ELSE 'waiting'
    END
"""
_RECEIVED = """
    FROM complaints c INDEXED BY complaints_by_time LEFT JOIN complaints t ON t.id = c.joined_to
    WHERE c.received_at >= :start AND c.received_at < :end AND c.drill = 0
"""
_CHECKED = """
    FROM complaints INDEXED BY complaints_by_time
    WHERE received_at >= :start AND received_at < :end AND drill = 0
      AND verdict IN ('confirmed', 'not_confirmed')
"""
_OPEN = tuple(stage.value for stage in Stage if stage is not Stage.CLOSED)


def counts(tx: Tx, start: datetime, end: datetime) -> list[Count]:
    """Return how many were received in [start, end), by kind, place and what has become of them by now."""
    rows = tx.all(
        f"SELECT c.kind, c.area, c.district, {_FATE} AS fate, count(*) AS n {_RECEIVED} GROUP BY 1, 2, 3, 4",
        start=start,
        end=end,
    )
    return [Count(row["kind"], row["area"], row["district"], Fate(row["fate"]), row["n"]) for row in rows]


def tally(tx: Tx, start: datetime, end: datetime) -> Tally:
    """Return how many were received in [start, end), by what has become of them by now."""
    rows = tx.all(f"SELECT {_FATE} AS fate, count(*) AS n {_RECEIVED} GROUP BY 1", start=start, end=end)
    return Tally.of((Fate(row["fate"]), row["n"]) for row in rows)


def episodes(tx: Tx, start: datetime, end: datetime) -> int:
    """Return of how many episodes those received in [start, end) speak: all witnesses of one count as one."""
    n: int = tx.value(f"SELECT count(DISTINCT coalesce(c.joined_to, c.id)) {_RECEIVED}", start=start, end=end)
    return n


def median_to_verdict(tx: Tx, start: datetime, end: datetime) -> timedelta | None:
    """Return the median time from complaint to verdict of those received in [start, end); None for none checked.

    Only cases checked themselves count, not those joined to them; for an even number the middle of the two.
    """
    n = tx.value(f"SELECT count(*) {_CHECKED}", start=start, end=end)
    if not n:
        return None
    seconds = tx.value(
        f"""SELECT avg(s) FROM (
                SELECT unixepoch(checked_at) - unixepoch(received_at) AS s {_CHECKED}
                ORDER BY s LIMIT 2 - :odd OFFSET :skip)""",
        start=start,
        end=end,
        odd=n % 2,
        skip=(n - 1) // 2,
    )
    return timedelta(seconds=seconds)


def longest_waiting(tx: Tx, limit: int = 3) -> list[Waits]:
    """Return the open cases that came first, the longest waiting first."""
    # By stage, so that each part is the head of an index and nothing has to be sorted.
    parts = " UNION ALL ".join(
        f"""SELECT * FROM (SELECT id, number, kind, received_at FROM complaints
            WHERE stage = '{stage}' AND drill = 0 ORDER BY received_at LIMIT :limit)"""
        for stage in _OPEN
    )
    rows = tx.all(f"SELECT * FROM ({parts}) ORDER BY received_at, id LIMIT :limit", limit=limit)
    return [Waits(row["id"], row["number"], row["kind"], tx.now - moment(row["received_at"])) for row in rows]


def disputed(tx: Tx, start: datetime, end: datetime) -> int:
    """Return of how many cases a resident, or a volunteer who looked again, said in [start, end) that it is not gone.

    Only those of which the authority had said that it is, or which a coordinator had closed.
    """
    n: int = tx.value(
        """SELECT count(DISTINCT v.complaint_id) FROM voices v INDEXED BY voices_against
           JOIN complaints c ON c.id = v.complaint_id AND c.drill = 0
           WHERE v.who <> 'authority' AND v.says <> 'gone' AND v.at >= :start AND v.at < :end
             AND (EXISTS (SELECT 1 FROM voices a WHERE a.complaint_id = v.complaint_id AND a.id < v.id
                          AND a.who = 'authority' AND a.says = 'gone')
                  OR EXISTS (SELECT 1 FROM history h WHERE h.complaint_id = v.complaint_id AND h.at <= v.at
                             AND h.what = 'closed'))""",
        start=start,
        end=end,
    )
    return n


def places(tx: Tx, start: datetime, end: datetime, limit: int = 400) -> list[tuple[float, float, Fate, int]]:
    """Return (lat, lon, fate, how many) of those received in [start, end), put together within about 100 m."""
    rows = tx.all(
        f"""SELECT round(c.lat, 3) AS lat, round(c.lon, 3) AS lon, {_FATE} AS fate, count(*) AS n
            {_RECEIVED} AND c.lat IS NOT NULL GROUP BY 1, 2, 3 ORDER BY n DESC LIMIT :limit""",
        start=start,
        end=end,
        limit=limit,
    )
    return [(row["lat"], row["lon"], Fate(row["fate"]), row["n"]) for row in rows]
