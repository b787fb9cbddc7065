"""Slow work: files to fetch, pictures to draw. Rows of `jobs`, carried out off the event loop, tried again.

Work of one kind has hands of its own (`Lane`), so that a thousand pictures do not stop a letter. A try is written down
before it begins: work with which the process dies again and again is given up, and the line goes on without it.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.adapters.apart import Overrun
from bot.errors import NotNow, TryLater, Undeliverable
from storage.engine import jobs
from storage.engine.jobs import Job
from storage.store import Store
from storage.tx import Tx

log = logging.getLogger(__name__)

Work = Callable[[Job], Awaitable[None]]
GivenUp = Callable[[Tx, Job], object]

TRIES = 12  # with pauses doubling up to an hour: most of a day
OVERRUNS = 3  # of these, what takes too much memory or time is given: it will the next time, too
AFTER_A_KILL_S = (1.0, 5.0)  # how long work waits after a start that follows its death, and the next; the third ends it
PAUSE_MAX_S = 3600.0
IDLE_S = 30.0


@dataclass(frozen=True, slots=True)
class Lane:
    """How many hands there are for these kinds of work. `others`: for all kinds but these."""

    hands: int
    kinds: frozenset[str] = frozenset()
    others: bool = False


EVERYTHING = (Lane(4, others=True),)


def nobody(tx: Tx, job: Job) -> None:
    """Tell nobody that work was given up."""
    del tx, job


class Worker:
    """Carries out due jobs. `jobs`: what to do for each kind; it must bear being done twice.

    `given_up` is called in the transaction in which a job ends as hopeless.
    """

    def __init__(
        self,
        store: Store,
        jobs: Mapping[str, Work],
        lanes: Sequence[Lane] = EVERYTHING,
        given_up: GivenUp = nobody,
    ) -> None:
        self.store = store
        self.jobs = jobs
        self.lanes = lanes
        self.given_up = given_up
        self._running: dict[int, asyncio.Task[None]] = {}
        self._busy: dict[int, tuple[Lane, Job]] = {}
        self._stopping = False

    async def run(self) -> None:
        """Work until `stop`; then finish what was begun."""
        await self.store.ask(self._take_up)
        wake = self.store.event("jobs")
        while not self._stopping:
            wake.clear()
            pause_s = IDLE_S
            try:
                due = await self._begin_due()
                if due is not None:
                    pause_s = min(IDLE_S, max(0.02, (due - self.store.clock()).total_seconds()))
            except Exception:
                log.exception("no work can be begun; trying again")
                pause_s = 1.0
            try:
                await asyncio.wait_for(wake.wait(), pause_s)
            except TimeoutError:
                continue
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    def stop(self) -> None:
        """Begin nothing new."""
        self._stopping = True
        self.store.event("jobs").set()

    def _take_up(self, tx: Tx) -> None:
        """See to what the process died with: it is tried again a few times, and then no more."""
        waiting, over = jobs.cut_off(tx, AFTER_A_KILL_S)
        for job in waiting:
            log.warning("job %s (%s) was in hand when the process died; it is tried again", job.id, job.kind)
        for job in over:
            self._give_up(tx, job, job.error or "")

    async def _begin_due(self) -> datetime | None:
        """Begin what is due, as far as there are hands; return when the next job of a free hand is due, None for none.

        What the process died with before is begun one at a time: if it dies again, it is known of what.
        """
        chosen: list[tuple[Lane, Job]] = []
        found = await self.store.read(_due, [(lane, self._free(lane)) for lane in self.lanes])
        suspect = any(job.cut for _, job in self._busy.values())
        next_due = None
        for lane, ready, later in found:
            free = self._free(lane)
            for job in ready:
                if not free:
                    break
                if job.id in self._busy or (job.cut and suspect):
                    continue
                suspect = suspect or bool(job.cut)
                chosen.append((lane, job))
                free -= 1
            if free and later is not None and later > self.store.clock():
                next_due = later if next_due is None else min(next_due, later)
        if chosen and not self._stopping:
            await self.store.ask(jobs.begin, [job.id for _, job in chosen])
            for lane, job in chosen:
                self._busy[job.id] = (lane, job)
                self._running[job.id] = asyncio.create_task(self._do(job))
        return next_due

    def _free(self, lane: Lane) -> int:
        return lane.hands - sum(of is lane for of, _ in self._busy.values())

    async def _do(self, job: Job) -> None:
        try:
            await self.jobs[job.kind](job)
            ending = partial(jobs.finish, job_id=job.id)
        except Undeliverable as error:
            ending = partial(self._give_up, job=job, why=str(error))
        except NotNow as error:
            log.debug("job %s (%s) waits: %s", job.id, job.kind, error)
            ending = partial(jobs.let_go, job_id=job.id, seconds=error.seconds)
        except asyncio.CancelledError:  # we are being stopped: nobody died of it
            await asyncio.shield(self.store.ask(jobs.let_go, job.id))
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, the job is tried again
            ending = self._after(job, error)
        try:
            await self.store.ask(ending)
        except Exception:
            log.exception("job %s: its end could not be written; it will be done again", job.id)
            await self._let_go(job)
        finally:
            del self._running[job.id]
            del self._busy[job.id]
            self.store.event("jobs").set()

    async def _let_go(self, job: Job) -> None:
        """Lay down what cannot be ended, for as long as it takes: else nobody would ever take it up again."""
        while not self._stopping:
            await asyncio.sleep(1)
            try:
                await self.store.ask(jobs.let_go, job.id)
            except Exception as error:  # noqa: BLE001 - the first time said it all
                log.debug("job %s: still not: %s", job.id, error)
            else:
                return

    def _after(self, job: Job, error: Exception) -> partial[None]:
        why = f"{type(error).__name__}: {error}"
        if job.tries + 1 >= (OVERRUNS if isinstance(error, Overrun) else TRIES):
            return partial(self._give_up, job=job, why=why)
        if not isinstance(error, TryLater):
            log.exception("job %s (%s) failed; it is tried again", job.id, job.kind)
        first_s = error.seconds if isinstance(error, TryLater) else 2.0
        return partial(jobs.put_off, job_id=job.id, seconds=min(PAUSE_MAX_S, first_s * 2**job.tries), why=why)

    def _give_up(self, tx: Tx, job: Job, why: str) -> None:
        log.error("job %s (%s) is given up: %s", job.id, job.kind, why)
        jobs.give_up(tx, job.id, why)
        self.given_up(tx, job)


def _due(tx: Tx, lanes: Sequence[tuple[Lane, int]]) -> list[tuple[Lane, list[Job], datetime | None]]:
    """Return of each lane that has a hand free what is due in it, and when its next is; others take no time."""
    return [
        (
            lane,
            jobs.due(tx, free + 16, lane.kinds, others=lane.others),
            jobs.next_due(tx, lane.kinds, others=lane.others),
        )
        for lane, free in lanes
        if free > 0
    ]
