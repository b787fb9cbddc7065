"""Volunteers who act by themselves: they accept what the person at the volunteer's phone leaves, go, and measure."""

import random
import re

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.places.points import Point, about_m
from bot.playground.person import Person
from bot.playground.town import Town
from bot.playground.view import Message
from handlers.console.demo.cast import LIMIT, MEASURED, Helper
from handlers.console.demo.screen import Missed, glance, newest_with, sent, wait_for

PATIENCE_S = 100.0  # the world's time that the person at the phone has before a robot takes the case
SPEED_M_S = 7.0  # by car through a town, and 4 minutes to get going
SETTING_OUT_S = 240.0
MEASURING_S = 300.0
STRENGTH = re.compile(r"\b([1-5])/5\b")
REAL_S = 20.0  # so long a robot waits for the bot, which may have been killed


class Volunteer:
    """A robot with a volunteer's phone. `hurries`: a whole week is passing, so that nobody waits for people."""

    def __init__(self, world: Town, helper: Helper, catalogue: Catalogue) -> None:
        self.world = world
        self.helper = helper
        self.catalogue = catalogue
        self.person = world.person(helper.name, language_code=helper.lang, user_id=helper.user_id)
        self.hurries = False
        self._on_the_way = False
        self._chance = random.Random(helper.user_id)  # noqa: S311 - a play needs no secret dice
        self._first_seen: dict[int, float] = {}

    @property
    def at_work(self) -> bool:
        """Whether something is offered to it, or in its hands: time must not run away from it."""
        return self._on_the_way or self._offer() is not None

    async def live(self) -> None:
        """Check what is in hand, else take what is offered, for ever."""
        while True:
            await glance(self.person)
            try:
                card = newest_with("check:arrived:")(self.person.screen)
                self._on_the_way = card is not None
                if card is not None:
                    await self._check(card)
                elif (offer := self._offer()) is not None:
                    await self.person.presses(data=sent(offer, "offer:accept:"), message=offer.id)
                    await wait_for(self.person, newest_with("check:arrived:", after=offer.id), REAL_S)
            except Missed:
                continue  # somebody was quicker, or the bot was killed: look again

    def _offer(self) -> Message | None:
        """Return an open offer that waited long enough, the newest first."""
        now = self.world.clock.now()
        for message in reversed(self.person.screen[-30:]):
            if sent(message, "offer:accept:"):
                seen = self._first_seen.setdefault(message.id, now)
                if self.hurries or now - seen >= PATIENCE_S:
                    return message
        return None

    async def _check(self, card: Message) -> None:
        """Go there, measure, judge."""
        person = self.person
        lat, lon = _place(person, card)
        await self._until(SETTING_OUT_S + about_m(Point(*self.helper.home), Point(lat, lon)) / SPEED_M_S)
        await person.sends_place(lat + self._chance.uniform(-3e-4, 3e-4), lon + self._chance.uniform(-4e-4, 4e-4))
        after = await wait_for(person, newest_with("check:arrived:", after=card.id), REAL_S)
        if self._kind(card.text) == "smell":
            found = self._measured(card.text)
            await person.says(f"H2S {found} мг/м³")
            confirmed = float(found.replace(",", ".")) > LIMIT
        else:
            await person.sends_photo((self.world.samples_dir / "works_1.jpg").read_bytes())
            confirmed = self._chance.random() < 0.8  # four of five: what the first line of 2014 found
        after = await wait_for(person, newest_with("check:confirmed:", after=after.id), REAL_S)
        await self._until(MEASURING_S)
        await person.presses(data=sent(after, "check:confirmed:" if confirmed else "check:unconfirmed:"))
        await wait_for(person, lambda screen: newest_with("check:arrived:")(screen) is None or None, REAL_S)

    def _measured(self, text: str) -> str:
        """Return a made-up reading that fits how strong the smell was said to be."""
        strength = STRENGTH.search(text)
        return MEASURED[int(strength[1]) if strength else self._chance.choice((2, 3, 4, 4, 5))]

    async def _until(self, seconds: float) -> None:
        """Wait so many seconds of the world's time."""
        until = self.world.clock.now() + seconds
        while self.world.clock.now() < until:
            await glance(self.person)

    def _kind(self, text: str) -> str | None:
        """Return which kind the offer is of, by its name."""
        lang = self.helper.lang
        return next((kind.id for kind in self.catalogue.kinds.values() if getattr(kind.name, lang) in text), None)


def _place(person: Person, card: Message) -> tuple[float, float]:
    """Return the point that came last before the card, else the middle of the town."""
    before = (one.location for one in reversed(person.screen) if one.id < card.id and not one.mine)
    return next((place for place in before if place), person.world.place)
