"""What is already so when a story begins."""

import asyncio
from datetime import timedelta
from typing import Any

from bot.domain.people.roles import Person as Member
from bot.domain.places.points import Point
from bot.hotline import Hotline
from bot.playground.person import Person
from bot.playground.town import Town
from bot.services.people import membership
from bot.services.volunteers import training
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import cohorts

CENTRE = (50.0547, 72.9646)


class Clock:
    """The one clock of a story: moving it carries out what has fallen due."""

    def __init__(self, world: Town, hotline: Hotline) -> None:
        self._world = world
        self._hotline = hotline

    def now(self) -> float:
        """Seconds since 1970."""
        return self._world.clock.now()

    async def forward(self, **span: float) -> None:
        """Move the clock (days, hours, minutes, seconds) when nothing is on its way, and let the timetable see it."""
        async with asyncio.timeout(5):
            await self._hotline.deliver.quiet()
        self._world.forward(**span)
        self._hotline.store.event("outbox").set()
        self._hotline.store.event("jobs").set()
        await self._hotline.tick()


class Given:
    """Makes people and cases through the hotline's own services and storage."""

    def __init__(self, world: Town, hotline: Hotline) -> None:
        self.world = world
        self.hotline = hotline

    async def person(
        self,
        name: str,
        lang: str | None = "en",
        role: str | None = None,
        greeted: bool = True,
        agreed: bool = True,
    ) -> Person:
        """Somebody who has begun a chat with the bot, with a language and perhaps a role, and has agreed to reports."""
        person = self.world.person(name, language_code=lang or "en")
        if lang is not None:
            await self.hotline.store.ask(_settle, person.id, lang, role, agreed)
        if greeted:
            await person.says("/start")
            await person.sees("")
        return person

    async def volunteer(
        self,
        name: str = "Vera",
        lang: str = "en",
        at: tuple[float, float] = CENTRE,
        radius_m: int = 5000,
        media: tuple[str, ...] = ("air", "water", "soil", "site"),
        on_duty: bool = True,
        instrument: str | None = "GasMeter X",
        trained: bool = True,
    ) -> Person:
        """A volunteer with a home, an instrument (for everything) in date, the course passed, on duty if so said."""
        person = await self.person(name, lang, "volunteer")
        await self.hotline.store.ask(_volunteer, person.id, at, radius_m, media, on_duty, instrument)
        if trained:
            await self.train(person)
        return person

    async def train(self, person: Person) -> None:
        """Somebody passes the whole course, and is as grown up as they said, if they said so."""
        await self.hotline.store.ask(_train, person.id)

    async def case(
        self,
        by: Person,
        kind: str = "smell",
        place: tuple[float, float] | None = CENTRE,
        words: str | None = "A smell of rotten eggs",
    ) -> Complaint:
        """A case as it stands right after it came in; nobody has been called for it."""
        return await self.hotline.store.ask(_case, by.id, kind, place, words)

    async def now(self, case: Complaint) -> Complaint:
        """The case as it stands now."""
        found = await self.hotline.store.read(complaints.get, case.id)
        assert found is not None
        return found

    async def rows(self, sql: str, **params: Any) -> list[dict[str, Any]]:
        """What the database holds."""
        return await self.hotline.store.read(lambda tx: [dict(row) for row in tx.all(sql, **params)])


def _settle(tx: Tx, telegram_id: int, lang: str, role: str | None, agreed: bool) -> None:
    member = people.meet(tx, telegram_id)
    people.speak(tx, member.id, lang)
    if agreed:
        consents.give(tx, member.id, "report")
    if role is not None:
        membership.grant(tx, member.id, role)


def _volunteer(
    tx: Tx,
    telegram_id: int,
    at: tuple[float, float],
    radius_m: int,
    media: tuple[str, ...],
    on_duty: bool,
    instrument: str | None,
) -> None:
    member = people.meet(tx, telegram_id)
    tx.run(
        """INSERT INTO volunteers (person_id, home_lat, home_lon, radius_m, on_duty, joined_at)
           VALUES (:id, :lat, :lon, :radius, :duty, :now)""",
        id=member.id,
        lat=at[0],
        lon=at[1],
        radius=radius_m,
        duty=int(on_duty),
        now=tx.now,
    )
    for medium in media:
        tx.run("INSERT INTO volunteer_media VALUES (:id, :medium)", id=member.id, medium=medium)
    if instrument:
        tx.run(
            """INSERT INTO instruments (person_id, name, serial, certified_until, measures, added_at)
               VALUES (:id, :name, 'SN-1', :until, :measures, :now)""",
            id=member.id,
            name=instrument,
            until=(tx.rules.today(tx.now) + timedelta(days=200)).isoformat(),
            measures="dust,gas,soil,water",
            now=tx.now,
        )


def _train(tx: Tx, telegram_id: int) -> None:
    person = people.meet(tx, telegram_id).id
    if cohorts.get(tx, person) is None:
        cohorts.put(tx, cohorts.Belonging(person, "other", False, None, None, None))
    for module in tx.rules.catalogue.course:
        training.record(tx, person, module)


def _case(tx: Tx, telegram_id: int, kind: str, place: tuple[float, float] | None, words: str | None) -> Complaint:
    by: Member = people.meet(tx, telegram_id)
    row = tx.rules.catalogue.kind(kind)
    point = Point(*place) if place else None
    located = tx.rules.catalogue.locate(point) if point else None
    year = tx.rules.today(tx.now).year
    prefix = tx.rules.catalogue.lines[row.line].prefix
    case_id = complaints.add(
        tx,
        number=f"{prefix}-{year}-{complaints.next_number(tx, prefix, year):04}",
        line=row.line,
        kind=kind,
        draft_id=None,
        reporter=by.id,
        contact=False,
        source="chat",
        words=words,
        point=point,
        accuracy_m=None,
        place_words=None,
        area=located.area.id if located else None,
        district=located.district.id if located and located.district else None,
        signalled_at=tx.now,
        next_call_at=None,
    )
    case = complaints.get(tx, case_id)
    assert case is not None
    history.add(tx, case_id, by, "received")
    return case
