"""The ten worst places and how the bodies answer: lists with the reason for their order, and the map of them."""

from collections.abc import Iterator
from decimal import Decimal

from bot.domain.cases.board_views import ANY
from bot.domain.digest.worst import EPISODE, MEMORY_DAYS, MONTH, MOST_MONTHS, MOST_TIMES, RADIUS_M, Record, WorstPlace
from bot.domain.measurements.limits import rounded_times
from bot.engine.message import Button, Media, Message
from bot.errors import NotFound
from bot.i18n import Markup
from bot.services.digest import worst
from bot.services.people import regions
from handlers import buttons
from handlers.cards.checks.dump_area import size
from handlers.cards.digest.fit import Part, fit
from handlers.cards.view import Card, View
from handlers.cards.wording import bodies
from storage.cases import complaints
from storage.folders import beside

KINDS = 2
"""Kinds named of each place."""


def places(view: View) -> Message | None:
    """List the worst places of `area`, with a button to the newest case of each."""
    area = str(view.args.get("area", ANY))
    try:
        areas = regions.scope(view.tx, view.reader, area)
    except NotFound:
        return None
    found = worst.places(view.tx, areas)
    lines = [place_line(view, number, place) for number, place in enumerate(found, 1)]
    head = [view.words("worst-title"), view.words("worst-why", **weights(view))]
    text, _ = fit([Part(head), Part([], lines or [view.words("worst-none")])], view.words)
    opens = [
        Button(f"{number} · {case.number}", buttons.make("case:open", case.id))
        for number, place in enumerate(found, 1)
        if (case := complaints.get(view.tx, place.case))
    ]
    rows = [tuple(opens[at : at + 2]) for at in range(0, len(opens), 2)]
    rows += [(view.button("worst-draw", "worst:map", area), view.button("worst-bodies", "worst:bodies", area))]
    return Message(text, (*rows, *_regions(view, "worst:places", area)))


def of_bodies(view: View) -> Message | None:
    """List how the bodies of `area` answered within a year."""
    area = str(view.args.get("area", ANY))
    try:
        areas = regions.scope(view.tx, view.reader, area)
    except NotFound:
        return None
    lines = [body_line(view, one) for one in worst.bodies(view.tx, areas)]
    head = [view.words("worst-bodies-title"), view.words("worst-bodies-why")]
    text, _ = fit([Part(head), Part([], lines or [view.words("worst-bodies-none")])], view.words)
    back = (view.button("worst-places", "worst:places", area),)
    return Message(text, (back, *_regions(view, "worst:bodies", area)))


def drawn(view: View) -> Message | None:
    """Show the map; nothing if it is gone by now."""
    path = beside(view.tx, "drawn", view.args["name"])
    if not path.is_file():
        return None
    media = Media("photo", content=path, name=path.name, mime="image/png")
    return Message(view.words("worst-here"), media=(media,))


def place_line(view: View, number: int, place: WorstPlace) -> Markup:
    """Say of a place where it is, what was confirmed there, how strong, how large, for how long it is not solved."""
    words, now = view.words, view.tx.now
    kinds = ", ".join(
        (view.kind(kind) if kind in view.catalogue.kinds else kind) + (f" ({n})" if len(place.kinds) > 1 else "")
        for kind, n in place.kinds[:KINDS]
    )
    return words(
        "worst-place",
        number=number,
        where=where(view, place),
        kinds=kinds,
        n=place.episodes,
        times="none" if place.times is None else words.number(rounded_times(Decimal(repr(place.times))), 9),
        area="none" if place.area_m2 is None else size(view, place.area_m2),
        months=place.months(now),
        open="no" if place.open_since is None else "yes",
        points=place.points(now),
    )


def worst_line(view: View, place: WorstPlace) -> Markup:
    """Say in the digest which place is the worst now."""
    return view.words("worst-first", where=where(view, place), points=place.points(view.tx.now), n=place.episodes)


def where(view: View, place: WorstPlace) -> str:
    """Return the district and the middle, rounded to about 100 m."""
    located = view.catalogue.locate(place.at)
    at = f"{place.at.lat:.3f}, {place.at.lon:.3f}"
    if located is None:
        return at
    row = located.district or located.area
    return f"{view.words.of(row.name)} ({at})"


def body_line(view: View, one: Record) -> Markup:
    """Say how a body answered."""
    return view.words(
        "worst-body",
        body=bodies.name(view, one.body, one.body_area),
        sent=one.sent,
        in_time=one.in_time,
        late=one.late,
        overdue=one.overdue,
        disputed=one.disputed,
    )


def weights(view: View) -> dict[str, object]:
    """Return the numbers of the rule, for the sentence that explains it."""
    return {
        "episode": EPISODE,
        "times": MOST_TIMES,
        "month": MONTH,
        "months": MOST_MONTHS,
        "radius": view.words.distance(RADIUS_M),
        "years": MEMORY_DAYS // 365,
    }


def _regions(view: View, press: str, area: str) -> Iterator[tuple[Button, ...]]:
    names = regions.of(view.tx, view.reader)
    if len(names) < 2:
        return
    found = [Button(f"📍 {view.words.of(row.name)}", buttons.make(press, row.id)) for row in names if row.id != area]
    if area != ANY:
        found.append(view.button("digest-all-regions", press, ANY))
    yield from (tuple(found[at : at + 2]) for at in range(0, len(found), 2))


CARDS: dict[str, Card] = {"worst": places, "worst-of-bodies": of_bodies, "worst-map": drawn}
