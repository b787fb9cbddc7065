"""Work with which the process dies each time it is begun: it is given up, told, and the line goes on without it."""

import asyncio
from pathlib import Path
from typing import Any

from bot.engine.work import AFTER_A_KILL_S
from bot.errors import NotNow
from bot.hotline import Hotline
from bot.playground.faults import Fault
from bot.playground.world import World
from storage.engine import jobs
from storage.engine.jobs import Job
from storage.store import connect
from storage.tx import Tx
from tests.faults.machine import After, Machine
from tests.given import Clock, Given
from tests.stories.hands import until

DEATHS = len(AFTER_A_KILL_S) + 1


def _jobs(database: Path, kind: str) -> list[dict[str, Any]]:
    db = connect(database, read_only=True)
    try:
        return [dict(row) for row in db.execute("SELECT * FROM jobs WHERE kind = ?", [kind])]
    finally:
        db.close()


async def test_a_file_with_which_the_process_is_killed_three_times_is_given_up_and_others_go_on(
    world: World, machine: Machine, database: Path
) -> None:
    await machine.start()
    mallory, aigerim = world.person("Mallory", language_code="ru"), world.person("Aigerim", language_code="ru")
    await mallory.says("/start")
    await mallory.sees("")
    stuck = world.faults.add(Fault("getFile", delay_s=60))
    await mallory.sends_photo()
    for death in range(DEATHS):
        asked = world.faults.add(After(method="getFile"))
        if not stuck.hits or death:
            await asyncio.wait_for(asked.moment.wait(), 15)
        world.faults.remove(asked)
        (job,) = _jobs(database, "fetch-file")
        assert job["tries"] == death + 1, "a try is written down before it begins"
        await machine.restart()
    async with asyncio.timeout(15):
        while _jobs(database, "fetch-file")[0]["state"] != "dead":  # noqa: ASYNC110 - another process sets no event
            await asyncio.sleep(0.05)
    await mallory.sees("Один из ваших файлов не удалось сохранить")
    world.faults.remove(stuck)
    await aigerim.says("/start")
    await aigerim.sees("")
    await aigerim.sends_photo()
    async with asyncio.timeout(15):
        while [job["state"] for job in _jobs(database, "fetch-file")] != ["dead", "done"]:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert await machine.stop() == 0, machine.said()


async def test_a_line_that_is_stopped_in_the_usual_way_blames_nothing_for_it(
    world: World, machine: Machine, database: Path
) -> None:
    await machine.start()
    person = world.person("Aigerim", language_code="ru")
    await person.says("/start")
    await person.sees("")
    asked = world.faults.add(After(method="getFile"))
    world.faults.add(Fault("getFile", delay_s=1.0, times=1))
    await person.sends_photo()
    await asyncio.wait_for(asked.moment.wait(), 15)
    assert await machine.stop() == 0, machine.said()
    (job,) = _jobs(database, "fetch-file")
    assert (job["cut"], job["begun_at"]) == (0, None)


async def test_what_the_process_died_with_is_begun_one_at_a_time(hotline: Hotline, given: Given) -> None:
    """Each could be what killed it: only alone it shows which."""
    together, most = set[int](), 0

    async def work(job: Job) -> None:
        nonlocal most
        together.add(job.id)
        most = max(most, len(together))
        await hotline.store.read(lambda tx: tx.value("SELECT 1"))  # others may begin meanwhile
        together.discard(job.id)

    def cut_off(tx: Tx) -> None:
        for _ in range(4):
            jobs.put(tx, "odd")
        tx.run("UPDATE jobs SET cut = 1 WHERE kind = 'odd'")

    hotline.worker.jobs = {**hotline.worker.jobs, "odd": work}
    await hotline.store.ask(cut_off)
    await until(given, "SELECT count(*) AS n FROM jobs WHERE kind = 'odd' AND state = 'done'", n=4)
    assert most == 1


async def test_work_for_which_the_time_is_not_right_has_not_failed(
    hotline: Hotline, given: Given, clock: Clock
) -> None:
    tries: list[int] = []
    tried = asyncio.Event()

    async def later(job: Job) -> None:
        tries.append(job.tries)
        tried.set()
        if len(tries) == 1:
            raise NotNow("no room", seconds=60)

    hotline.worker.jobs = {**hotline.worker.jobs, "later": later}
    await hotline.store.ask(jobs.put, "later")
    await asyncio.wait_for(tried.wait(), 5)
    await until(given, "SELECT * FROM jobs WHERE kind = 'later'", tries=0, begun_at=None, state="waiting")
    await clock.forward(minutes=2)
    await until(given, "SELECT * FROM jobs WHERE kind = 'later'", state="done")
    assert tries == [0, 0]
