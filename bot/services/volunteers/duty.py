"""Duty with a time to end: gone on from a button or a sentence, over by itself."""

from datetime import datetime, timedelta

from bot.domain.people.roles import Person
from bot.domain.volunteers.duty_text import CHOICES_H, EVENING_H, Wish, midnight, next_time, wish
from bot.errors import Refused
from bot.services.volunteers import volunteers as profiles
from storage.engine import outbox
from storage.tx import Tx
from storage.volunteers import volunteers


def say(tx: Tx, by: Person, text: str) -> Wish:
    """Do what the words behind `/duty` ask for and return it. Raise `Refused` for what we do not understand."""
    asked = wish(text, tx.rules.local(tx.now))
    if isinstance(asked, str):
        raise Refused(asked)
    profiles.be_on_duty(tx, by, asked.on, asked.until)
    return asked


def go_for(tx: Tx, by: Person, hours: int) -> datetime:
    """Go on duty for so many hours from now (one of `CHOICES_H`); return the end, as `until_evening` and `today` do."""
    if hours not in CHOICES_H:
        raise Refused("press-stale")
    return _go(tx, by, tx.now + timedelta(hours=hours))


def until_evening(tx: Tx, by: Person) -> datetime:
    """Go on duty until the evening."""
    return _go(tx, by, next_time(tx.rules.local(tx.now), EVENING_H * 60))


def today(tx: Tx, by: Person) -> datetime:
    """Go on duty for the rest of the day."""
    return _go(tx, by, midnight(tx.rules.local(tx.now)))


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody's duty is over: the timetable asks every second, and writes only then."""
    return volunteers.any_duty_over(tx)


def end(tx: Tx) -> None:
    """Take those off duty whose time has come, and tell them."""
    for person_id, until in volunteers.duty_over(tx):
        volunteers.be_on_duty(tx, person_id, False)
        outbox.put(tx, person_id, "duty-over", until=until.isoformat())
        outbox.put(tx, person_id, "profile", key="profile", mode="edit")


def _go(tx: Tx, by: Person, until: datetime) -> datetime:
    profiles.be_on_duty(tx, by, True, until)
    return until
