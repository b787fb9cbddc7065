"""A volunteer's profile as it fills up, and the switch that puts them on duty."""

from collections.abc import Iterator

from bot.domain.intake.kinds import Medium
from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards.instruments import own_instruments
from handlers.cards.people.welcome import keys
from handlers.cards.view import Card, View
from handlers.cards.volunteers import cohort, course, profile_duty, profile_hours, profile_where
from handlers.cards.wording.fitting import cut
from storage.instruments import instruments
from storage.instruments.instruments import Instrument
from storage.people import people
from storage.volunteers import schedules, volunteers
from storage.volunteers.volunteers import Volunteer

MOST = 6
"""Instruments that the card can show; who has more can take old ones off."""


def profile(view: View) -> Message | None:
    """Show the reader's own profile."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    tools = instruments.of(view.tx, found.person)
    lines = [*_lines(view, found, tools), "", _next(view, found)]
    return Message("\n".join(lines), tuple(_rows(view, found, tools)))


def joined(view: View) -> Message:
    """Welcome somebody who took an invitation (`role`), with the keys of the role."""
    name = view.words.of(view.catalogue.name)
    return Message(view.words(f"joined-{view.args['role']}", name=name), keys=keys(view))


def _lines(view: View, found: Volunteer, tools: list[Instrument]) -> Iterator[str]:
    words = view.words
    yield profile_duty.line(view, found)
    yield ""
    yield words("profile-name", name=found.name) if found.name else words("profile-name-missing")
    if found.home is None:
        yield words("profile-home-missing")
    else:
        located = view.catalogue.locate(found.home)
        rows = (located.area, located.district) if located else ()
        where = ", ".join(words.of(row.name) for row in rows if row) or f"{found.home.lat:.3f}, {found.home.lon:.3f}"
        yield words("profile-home", where=where, radius=words.distance(found.radius_m))
    yield from profile_where.regions_of(view, found.person)
    yield from profile_where.lines_of(view, found)
    yield from profile_hours.lines_of(view, schedules.of(view.tx, found.person))
    media = [words.plain(f"medium-{one.value}") for one in Medium if one.value in found.media]
    yield words("profile-media", media=", ".join(media)) if media else words("profile-media-missing")
    yield cohort.line(view, found.person)
    yield course.line(view, found.person)
    if missing := course.untaught(view, found.person):
        yield words("profile-untaught", media=", ".join(missing))
    for tool in tools[:MOST]:
        what = own_instruments.listed(view, tool) or view.words.plain("measures-untold")
        yield f"{_tool(view, tool)} · 🔬 {what}"
    if not tools:
        yield words("profile-instrument-missing")


def _tool(view: View, tool: Instrument) -> str:
    name = cut(tool.name, 60) + (f" № {cut(tool.serial, 40)}" if tool.serial else "")
    if tool.kit is not None:
        name = view.words.plain("kit-of-ours", name=name)
    if tool.certificate:
        name = view.words.plain("kit-certificate", name=name, certificate=cut(tool.certificate, 40))
    until = tool.certified_until
    if until is None:
        return view.words("profile-instrument-uncertified", name=name)
    held = tool.certified(view.tx.rules.today(view.tx.now))
    return view.words(
        "profile-instrument" if held else "profile-instrument-expired", name=name, until=f"{until:%d.%m.%Y}"
    )


def _next(view: View, found: Volunteer) -> str:
    """What to do next: what is missing most, or nothing."""
    person = people.get(view.tx, found.person)
    editing = person is not None and person.attention is not None and person.attention.about == "profile"
    if found.home is None:
        return view.words("profile-next-home")
    if editing and found.name is None:
        return view.words("profile-next-name")
    if editing:
        return view.words("profile-next-text")
    if found.on_duty and (rests := profile_hours.resting(view, schedules.of(view.tx, found.person))):
        return rests
    return view.words("profile-next-on" if found.on_duty else "profile-next-off")


def _rows(view: View, found: Volunteer, tools: list[Instrument]) -> Iterator[tuple[Button, ...]]:
    yield from profile_duty.rows(view, found)
    yield (view.button("profile-when", "hours:open"), view.button("profile-where", "where:open"))
    yield (view.button("profile-edit-home", "profile:home"), view.button("profile-edit-name", "profile:name"))
    media = [_medium(view, one.value, one.value in found.media) for one in Medium]
    yield tuple(media[:2])
    yield tuple(media[2:])
    mark = "✅ " if found.originals else "▫️ "
    yield (Button(mark + view.words.plain("profile-originals"), buttons.make("profile:originals")),)
    yield (view.button("profile-edit-instrument", "profile:instrument"), view.button("profile-kits", "kits:list"))
    yield (view.button("profile-course", "course:show"), view.button("profile-edit-cohort", "cohort:show"))
    for tool in [one for one in tools if one.kit is None][:MOST]:
        yield (
            view.button("profile-measures", "tool:open", tool.id, tool=cut(tool.name, 20)),
            view.button("profile-retire", "profile:retire", tool.id, tool=cut(tool.name, 20)),
        )
    yield (view.button("observe-join", "observe:open"),)
    yield (view.button("profile-finish", "profile:done"),)


def _medium(view: View, medium: str, chosen: bool) -> Button:
    mark = "✅ " if chosen else "▫️ "
    return Button(mark + view.words.plain(f"medium-{medium}"), buttons.make("profile:medium", medium))


CARDS: dict[str, Card] = {"profile": profile, "joined": joined}
