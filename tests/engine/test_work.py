"""Slow work: tried again when it fails, given up in sight when it never will succeed, bearing a restart."""

from datetime import timedelta
from functools import partial
from typing import Any

from bot.engine.work import TRIES
from bot.errors import TryLater, Undeliverable
from bot.hotline import Hotline
from storage.engine import jobs
from storage.engine.jobs import Job


def _states(hotline: Hotline) -> Any:
    return hotline.store.read(
        lambda tx: [tuple(row) for row in tx.all("SELECT kind, state, tries FROM jobs ORDER BY id")]
    )


async def test_work_that_fails_is_done_at_a_later_try(tiny: Hotline, clock_of: Any) -> None:
    tries: list[int] = []

    async def flaky(job: Job) -> None:
        tries.append(job.tries)
        if len(tries) < 3:
            raise TryLater("not yet", seconds=1)

    tiny.worker.jobs = {"flaky": flaky}
    await tiny.store.ask(jobs.put, "flaky")
    await clock_of(tiny, until=lambda: len(tries) == 3)
    assert tries == [0, 1, 2]
    await clock_of(tiny, until=partial(_is, tiny, [("flaky", "done", 2)]))


async def test_work_that_can_never_succeed_is_given_up_at_once_and_others_go_on(tiny: Hotline, clock_of: Any) -> None:
    async def hopeless(_: Job) -> None:
        raise Undeliverable("the file is gone")

    async def fine(_: Job) -> None:
        return

    tiny.worker.jobs = {"hopeless": hopeless, "fine": fine}
    await tiny.store.ask(jobs.put, "hopeless")
    await tiny.store.ask(jobs.put, "fine")
    await clock_of(tiny, until=partial(_is, tiny, [("hopeless", "dead", 1), ("fine", "done", 0)]))


async def test_work_that_goes_on_failing_is_given_up_in_the_end(tiny: Hotline, clock_of: Any) -> None:
    async def unwell(_: Job) -> None:
        raise TryLater("still not", seconds=1)

    tiny.worker.jobs = {"unwell": unwell}
    await tiny.store.ask(jobs.put, "unwell")
    for _ in range(TRIES * 2):
        clock = tiny.store.clock
        tiny.store.clock = lambda clock=clock: clock() + timedelta(hours=2)
        tiny.store.event("jobs").set()
        await clock_of(tiny, until=lambda: not tiny.worker._running)
    await clock_of(tiny, until=partial(_is, tiny, [("unwell", "dead", TRIES)]))


async def test_the_same_work_asked_for_twice_is_one(tiny: Hotline) -> None:
    for _ in range(2):
        await tiny.store.ask(partial(jobs.put, kind="later", key="draw:2026-W12", wait=timedelta(days=1)))
    assert await _states(tiny) == [("later", "waiting", 0)]


async def _is(hotline: Hotline, states: list[tuple[str, str, int]]) -> bool:
    return list(await _states(hotline)) == states
