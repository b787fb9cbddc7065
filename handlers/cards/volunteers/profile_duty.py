"""Duty on a volunteer's profile: on or off, until when, and the message that says it is over."""

from collections.abc import Iterator
from datetime import datetime

from bot.domain.volunteers.duty_text import CHOICES_H, EVENING_H
from bot.engine.message import Button, Message
from handlers.cards.view import Card, View
from storage.checks import checks
from storage.volunteers import volunteers
from storage.volunteers.volunteers import Volunteer


def line(view: View, found: Volunteer) -> str:
    """Say whether they are on duty, and until when."""
    if not found.on_duty:
        return view.words("profile-off-duty")
    if found.duty_until is None:
        return view.words("profile-on-duty")
    return view.words("profile-on-duty-until", until=at(view, found.duty_until))


def rows(view: View, found: Volunteer) -> Iterator[tuple[Button, ...]]:
    """Yield the buttons that go on or off duty; none for somebody without a home."""
    if found.home is None:
        return
    change = view.button("duty-off", "duty:off") if found.on_duty else view.button("duty-on", "duty:on")
    yield (change, view.button("duty-until", "duty:until"))


def choices(view: View) -> Message | None:
    """Ask until when."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    hours = tuple(view.button("duty-hours", "duty:hours", n, n=n) for n in CHOICES_H)
    evening = view.button("duty-evening", "duty:evening", time=f"{EVENING_H}:00")
    return Message(
        view.words("duty-ask-until"),
        (
            hours[:2],
            hours[2:],
            (evening, view.button("duty-today", "duty:today")),
            (view.button("duty-open", "duty:on"),),
            (view.button("profile-back", "duty:back"),),
        ),
    )


def over(view: View) -> Message | None:
    """Tell that their duty has come to its end; what they have taken stays theirs."""
    if view.reader is None:
        return None
    ended = datetime.fromisoformat(view.args["until"])
    held = len(checks.open_of(view.tx, view.reader))
    rows = ((view.button("duty-hours", "duty:hours", 2, n=2), view.button("duty-again", "duty:on")),)
    return Message(view.words("duty-over", at=at(view, ended), held="yes" if held else "no"), rows)


def at(view: View, moment: datetime) -> str:
    """Write a moment short: 22:00 for one of today, with its date for any other."""
    local = view.tx.rules.local(moment)
    return f"{local:%H:%M}" if local.date() == view.tx.rules.today(view.tx.now) else view.words.moment(local)


CARDS: dict[str, Card] = {"duty-until": choices, "duty-over": over}
