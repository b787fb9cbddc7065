"""A real week of odour reports, at its own rhythm, in the mouths of residents of Temirtau's districts."""

import asyncio
import csv
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.adapters.catalogue_file import DATA
from bot.domain.catalogue.catalogue import Catalogue
from bot.playground.desk_actions import Progress
from bot.playground.person import Person
from bot.playground.town import Town
from handlers.console.demo.cast import FIRST_NEIGHBOUR, NEIGHBOURS
from handlers.console.demo.screen import Missed, newest_with, ready_to_send, sent, wait_for
from handlers.console.demo.volunteers import REAL_S, Volunteer

WEEK = timedelta(days=7)
LASTS_S = 120.0  # real seconds for the whole of it
STEP_S = 300.0  # the clock moves in steps no longer than this while a volunteer is asked or on the way
PAUSE_S = 0.2  # real seconds between them: so long the bot and the volunteers take to answer
STEPS_AT_MOST = 24
NEIGHBOURS_A_DISTRICT = 8
SPEAKS = ("kk", "ru", "ru", "kk", "en")


@dataclass(frozen=True, slots=True)
class Report:
    """One real report. `at`: how far into the week, from Monday 00:00; `strength` 2–5."""

    at: timedelta
    words: str
    strength: int
    district: str


def reports() -> list[Report]:
    """Return the week, in order."""
    with (DATA / "smell_week.csv").open(encoding="utf-8", newline="") as file:
        return [_report(row) for row in csv.DictReader(file)]


def from_now(week: list[Report], now: datetime) -> list[tuple[timedelta, Report]]:
    """Return the week as it passes from `now` (local): each report at its own weekday and time, and how long until."""
    monday = datetime.combine(now.date() - timedelta(days=now.weekday()), datetime.min.time(), now.tzinfo)
    into = now - monday
    return sorted((((report.at - into) % WEEK, report) for report in week), key=lambda pair: pair[0])


class Neighbours:
    """The residents of the districts, met when they first have something to say."""

    def __init__(self, world: Town, catalogue: Catalogue) -> None:
        self.world = world
        self.districts = {
            district.id: district.shape.centre
            for area in catalogue.areas.values()
            for district in area.districts.values()
        }
        self._chance = random.Random(2018)  # noqa: S311 - a play needs no secret dice
        self._turn = 0

    async def report(self, report: Report) -> None:
        """Say it through the chat, as anybody would: start, language, words, kind, place, send; or be a witness."""
        person = await self._somebody(report.district)
        before = person.screen[-1].id if person.screen else 0
        await person.says(f"{report.words} ({report.strength}/5)".strip())
        await wait_for(person, newest_with("draft:kind:smell", after=before), REAL_S)
        await person.presses(data="draft:kind:smell")
        await wait_for(person, ready_to_send(before), REAL_S)
        await person.sends_place(*person.place)
        before = person.screen[-1].id
        card = await wait_for(person, ready_to_send(before), REAL_S)
        await person.presses(data=sent(card, "draft:send") or sent(card, "draft:agree:"))
        done, asked = newest_with("my:open:", after=before), newest_with("draft:join:", after=before)
        same = sent(await wait_for(person, lambda screen: done(screen) or asked(screen), REAL_S), "draft:join:")
        if same is not None:  # somebody was there first: a witness
            await person.presses(data=same)
            await wait_for(person, done, REAL_S)

    async def _somebody(self, district: str) -> Person:
        """Return who speaks this time; somebody new says hello first."""
        self._turn += 1
        seat = self._turn % NEIGHBOURS_A_DISTRICT
        number = list(self.districts).index(district) * NEIGHBOURS_A_DISTRICT + seat
        lang = SPEAKS[number % len(SPEAKS)]
        person = self.world.person(
            NEIGHBOURS[number % len(NEIGHBOURS)], language_code=lang, user_id=FIRST_NEIGHBOUR + number
        )
        if not person.screen:
            centre = self.districts[district]
            person.place = (
                centre.lat + self._chance.uniform(-0.006, 0.006),
                centre.lon + self._chance.uniform(-0.009, 0.009),
            )
            await person.says("/start")
            await wait_for(person, newest_with(f"lang:{lang}"), REAL_S)
            await person.presses(data=f"lang:{lang}")
            before = person.screen[-1].id
            await wait_for(person, lambda screen: any(one.id > before for one in screen) or None, REAL_S)
        return person


def play(catalogue: Catalogue, volunteers: list[Volunteer]) -> Callable[[Town, Progress], Awaitable[None]]:
    """Return the page's action «play a real week»."""

    async def run(world: Town, progress: Progress) -> None:
        week = from_now(reports(), world.clock.local())
        began, said, neighbours = world.clock.now(), 0, Neighbours(world, catalogue)
        for volunteer in volunteers:
            volunteer.hurries = True
        try:
            for number, (wait, report) in enumerate(week, 1):
                until = time.monotonic() + LASTS_S / len(week)
                await let_pass(world, began + wait.total_seconds(), volunteers)
                try:
                    await neighbours.report(report)
                    said += 1
                except Missed:
                    pass  # the bot was killed meanwhile: the person gives up, what was sent waits for it
                progress(_note(world, number, len(week)))
                await asyncio.sleep(max(0.0, until - time.monotonic()))
            await let_pass(world, began + WEEK.total_seconds(), volunteers)
        finally:
            for volunteer in volunteers:
                volunteer.hurries = False
        progress(_end(said))

    return run


async def let_pass(world: Town, moment: float, volunteers: list[Volunteer]) -> None:
    """Move the clock to a moment, but no quicker than the volunteers act: a jump would make them silent ones."""
    for _ in range(STEPS_AT_MOST):
        with suppress(TimeoutError):  # the bot may have been killed
            await world.idle(REAL_S)
        await asyncio.sleep(PAUSE_S)
        if not any(volunteer.at_work for volunteer in volunteers) or moment - world.clock.now() <= STEP_S:
            break
        world.forward(seconds=STEP_S)
    if (left := moment - world.clock.now()) > 0:
        world.forward(seconds=left)


WEEKDAYS = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def _note(world: Town, number: int, of: int) -> dict[str, str]:
    now = world.clock.local()
    return {lang: f"{days[now.weekday()]} {now:%H:%M} · {number}/{of}" for lang, days in WEEKDAYS.items()}


def _end(said: int) -> dict[str, str]:
    """Say what was real in it and what was not."""
    return {
        "kk": f"{said} хабарлама. Бұлар – Питтсбургтегі шынайы иіс хабарламалары, 2018 жылғы 7–13 мамыр "
        "(Smell Pittsburgh, CC0): бір пошта индексі – бір аудан. Еріктілер мен өлшемдер ойдан алынған.",
        "ru": f"{said} сообщений. Это настоящие сообщения о запахе из Питтсбурга, 7–13 мая 2018 "
        "(Smell Pittsburgh, CC0): один почтовый индекс – один район. Волонтёры и замеры выдуманы.",
        "en": f"{said} reports. They are real reports of odour from Pittsburgh, 7–13 May 2018 (Smell Pittsburgh, CC0): "
        "one zip code plays one district. Volunteers and readings are made up.",
    }


def _report(row: dict[str, str]) -> Report:
    at = datetime.fromisoformat(row["time"])
    monday = datetime.combine(at.date() - timedelta(days=at.weekday()), datetime.min.time())
    return Report(at - monday, row["text"], int(row["intensity"]), row["district"])
