"""Slow work: files to fetch, pictures to draw. Rows of `jobs`, carried out off the event loop, tried again."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

from bot.errors import TryLater, Undeliverable
from storage.engine import jobs
from storage.engine.jobs import Job
from storage.store import Store
from storage.tx import Tx

log = logging.getLogger(__name__)

Work = Callable[[Job], Awaitable[None]]

AT_ONCE = 4
TRIES = 12  # with pauses doubling up to an hour: most of a day
PAUSE_MAX_S = 3600.0
IDLE_S = 30.0


class Worker:
    """Carries out due jobs. `jobs`: what to do for each kind; it must bear being done twice."""

    def __init__(self, store: Store, jobs: Mapping[str, Work]) -> None:
        self.store = store
        self.jobs = jobs
        self._running: dict[int, asyncio.Task[None]] = {}
        self._stopping = False

    async def run(self) -> None:
        """Work until `stop`; then finish what was begun."""
        wake = self.store.event("jobs")
        while not self._stopping:
            wake.clear()
            due = await self._begin_due()
            pause_s = IDLE_S
            if due is not None and len(self._running) < AT_ONCE:
                pause_s = min(IDLE_S, max(0.02, (due - self.store.clock()).total_seconds()))
            try:
                await asyncio.wait_for(wake.wait(), pause_s)
            except TimeoutError:
                continue
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    def stop(self) -> None:
        """Begin nothing new."""
        self._stopping = True
        self.store.event("jobs").set()

    async def _begin_due(self) -> datetime | None:
        """Begin what is due, as far as there are hands; return when the next job is due, None for no job."""
        running = frozenset(self._running)  # one that ends while we read still stands among what is due
        found, next_due = await self.store.read(_due, AT_ONCE * 2, running)
        for job in found:
            if len(self._running) >= AT_ONCE:
                break
            if job.id not in running and job.id not in self._running:
                self._running[job.id] = asyncio.create_task(self._do(job))
        return next_due

    async def _do(self, job: Job) -> None:
        try:
            await self.jobs[job.kind](job)
            ending = partial(jobs.finish, job_id=job.id)
        except Undeliverable as error:
            ending = partial(jobs.give_up, job_id=job.id, why=str(error))
        except Exception as error:  # noqa: BLE001 - whatever it was, the job is tried again
            ending = self._after(job, error)
        try:
            await self.store.ask(ending)
        except Exception:
            log.exception("job %s: its end could not be written; it will be done again", job.id)
            await asyncio.sleep(1)
        finally:
            del self._running[job.id]
            self.store.event("jobs").set()

    def _after(self, job: Job, error: Exception) -> partial[None]:
        why = f"{type(error).__name__}: {error}"
        if job.tries + 1 >= TRIES:
            log.error("job %s (%s) is given up: %s", job.id, job.kind, why)
            return partial(jobs.give_up, job_id=job.id, why=why)
        if not isinstance(error, TryLater):
            log.exception("job %s (%s) failed; it is tried again", job.id, job.kind)
        first_s = error.seconds if isinstance(error, TryLater) else 2.0
        return partial(jobs.put_off, job_id=job.id, seconds=min(PAUSE_MAX_S, first_s * 2**job.tries), why=why)


def _due(tx: Tx, limit: int, running: frozenset[int]) -> tuple[list[Job], datetime | None]:
    return jobs.due(tx, limit), jobs.next_due(tx, running)
