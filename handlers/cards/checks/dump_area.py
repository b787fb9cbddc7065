"""How large a dump is: asked, walked, and told to all who rely on it."""

from collections.abc import Iterator

from bot.domain.measurements.dump_outline import CORNERS, area_m2, crosses
from bot.domain.measurements.dump_sides import PACE_M
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.checks.dump_outline import PACES_CM
from handlers import buttons
from handlers.cards.view import Card, View
from storage.checks import checks, dump_areas
from storage.checks.checks import Check
from storage.checks.dump_areas import Area
from storage.people import people

HECTARES_FROM = 1000
"""m² from which the area is told in hectares too."""


def area(view: View) -> Message | None:
    """Show how the area of a check (`check`) is said, or the outline that is walked."""
    one = checks.get(view.tx, view.args["check"])
    if one is None or one.person != view.reader or one.state != "open":
        return None
    person = people.get(view.tx, one.person)
    args = person.attention.args if person and person.attention else {}
    if args.get("outline") and args.get("check") == one.id:
        return _walked(view, one)
    own = dump_areas.pace_cm(view.tx, one.person)
    pace = view.words.number((own or round(PACE_M * 100)) / 100, 2)
    lines = [view.words("area-how", pace=pace, own="yes" if own else "no")]
    known = [*told(view, one.id)]
    rows: list[tuple[Button, ...]] = [
        (view.button("area-walk-on" if dump_areas.walked(view.tx, one.id) else "area-walk", "area:walk", one.id),),
        tuple(
            Button(f"{cm} {'cm' if view.words.lang == 'en' else 'см'}", buttons.make("area:pace", one.id, cm))
            for cm in PACES_CM
        ),
    ]
    if known:
        rows.append((view.button("area-drop", "area:drop", one.id),))
    rows.append((view.button("look-done", "check:open", one.id),))
    return Message("\n\n".join([*lines, *known]), tuple(rows))


def told(view: View, check_id: int) -> Iterator[Markup]:
    """Yield the area of a check, the last one that was measured; nothing for none."""
    if found := dump_areas.of(view.tx, check_id):
        yield _told(view, found[-1])


def size(view: View, m2: float) -> str:
    """Write an area as one would say it: 588 m²; 1 716 820 m² (171.7 ha)."""
    metres, hectares = ("m²", "ha") if view.words.lang == "en" else ("м²", "га")
    written = f"{view.words.number(round(m2), 0)} {metres}"
    if m2 < HECTARES_FROM:
        return written
    return f"{written} ({view.words.number(m2 / 10_000, 1 if m2 > 100_000 else 2)} {hectares})"


def _told(view: View, one: Area) -> Markup:
    pace = view.words.number(one.step_m or PACE_M, 2)
    said = view.words(
        "area-told",
        area=size(view, one.area_m2),
        how="around" if one.around else one.how,
        given=one.given or "",
        pace=pace,
        n=len(one.outline),
        late="yes" if one.late else "no",
    )
    if one.height_m is None:
        return said
    metres, cubic = ("m", "m³") if view.words.lang == "en" else ("м", "м³")
    volume = f"{view.words.number(round(one.area_m2 * one.height_m), 0)} {cubic}"
    height = f"{view.words.number(one.height_m, 1)} {metres}"
    return Markup(said + view.words("area-height", height=height, volume=volume))


def _walked(view: View, one: Check) -> Message:
    ring = dump_areas.walked(view.tx, one.id)
    lines = [view.words("area-walking", n=len(ring))]
    rows: list[tuple[Button, ...]] = []
    if len(ring) >= CORNERS and crosses(ring):
        lines.append(view.words("area-crossed"))
        rows.append((view.button("area-around", "area:around", one.id),))
    elif len(ring) >= CORNERS:
        lines.append(view.words("area-so-far", area=size(view, area_m2(ring))))
    rows.append((view.button("area-finish", "area:finish", one.id),))
    if ring:
        rows.append((view.button("area-back", "area:back", one.id), view.button("area-stop", "area:stop", one.id)))
    else:
        rows.append((view.button("area-stop", "area:stop", one.id),))
    return Message("\n\n".join(lines), tuple(rows))


CARDS: dict[str, Card] = {"area": area}
