"""Where a volunteer goes, by what, and what they can besides: a sub-menu of the profile."""

from collections.abc import Iterator

from bot.domain.dispatch.travel import PACES
from bot.domain.places.areas import Area
from bot.engine.message import Button, Message
from bot.services.volunteers.volunteers import RADII_M
from handlers import buttons
from handlers.cards.view import Card, View
from storage.people import role_areas
from storage.volunteers import volunteers
from storage.volunteers.volunteers import Volunteer

DISTRICTS = 20
"""Districts of one area that the card can show."""

Row = tuple[Button, ...]


def where(view: View) -> Message | None:
    """Show how far the reader goes and to which districts, by what they come, what they can besides."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    lines = [view.words("where-title"), "", *lines_of(view, found)]
    rows = (
        *_two([_tick(view.words.distance(m), m == found.radius_m, "profile:radius", m) for m in RADII_M], 3),
        *_districts(view, found),
        *_two([_by(view, found, one) for one in PACES], 2),
        *_two(_skills(view, found), 2),
        (view.button("profile-back", "duty:back"),),
    )
    return Message("\n".join(lines), rows)


def lines_of(view: View, found: Volunteer) -> Iterator[str]:
    """Say where they go besides their radius, by what and what they can, a line each; nothing for what is not told."""
    words, areas = view.words, view.catalogue.areas
    chosen = volunteers.districts(view.tx, found.person)
    names = [
        words.of(district.name)
        for area in areas.values()
        for district in area.districts.values()
        if (area.id, district.id) in chosen
    ]
    if names:
        yield words("where-districts", districts=", ".join(names))
    if found.transport is not None:
        yield words("where-by", by=found.transport)
    able = volunteers.skills(view.tx, found.person)
    if known := [words.of(skill.name) for skill in view.catalogue.skills.values() if skill.id in able]:
        yield words("where-skills", skills=", ".join(known))


def regions_of(view: View, person_id: int) -> Iterator[str]:
    """Say to which regions they were invited; nothing for who was invited to all."""
    own = role_areas.of(view.tx, person_id, "volunteer")
    if names := [view.words.of(area.name) for area in view.catalogue.areas.values() if area.id in own]:
        yield view.words("where-regions", regions=", ".join(names))


def _districts(view: View, found: Volunteer) -> Iterator[Row]:
    """The districts of one area, each a tick, and the way to the other areas."""
    shown = _area(view, found)
    chosen = volunteers.districts(view.tx, found.person)
    ticks = [
        _tick(view.words.of(one.name), (shown.id, one.id) in chosen, "where:district", shown.id, one.id)
        for one in list(shown.districts.values())[:DISTRICTS]
    ]
    yield from _two(ticks, 2)
    others = [one for one in view.catalogue.areas.values() if one.id != shown.id and one.districts]
    yield from _two([Button(f"{view.words.of(one.name)} »", buttons.make("where:area", one.id)) for one in others], 2)


def _area(view: View, found: Volunteer) -> Area:
    areas = view.catalogue.areas
    if view.args.get("area") in areas:
        return areas[view.args["area"]]
    located = view.catalogue.locate(found.home) if found.home else None
    return located.area if located else next(iter(areas.values()))


def _by(view: View, found: Volunteer, transport: str) -> Button:
    return _tick(view.words.plain(f"where-by-{transport}"), transport == found.transport, "where:by", transport)


def _skills(view: View, found: Volunteer) -> list[Button]:
    able = volunteers.skills(view.tx, found.person)
    return [
        _tick(view.words.of(one.name), one.id in able, "where:skill", one.id) for one in view.catalogue.skills.values()
    ]


def _tick(label: str, chosen: bool, name: str, *args: object) -> Button:
    return Button(("✅ " if chosen else "▫️ ") + label, buttons.make(name, *args))


def _two(row: list[Button], wide: int) -> Iterator[Row]:
    return (tuple(row[start : start + wide]) for start in range(0, len(row), wide))


CARDS: dict[str, Card] = {"profile-where": where}
