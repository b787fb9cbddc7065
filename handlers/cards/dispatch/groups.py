"""What a group of volunteers sees: how it is set up, and one message for each case, as the case stands."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Stage
from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.i18n import LANGS, NAMES, Words, words
from bot.services.privacy import shown
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.wording.places import area_named
from handlers.cards.wording.times import since
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.dispatch import groups as groups_rows
from storage.volunteers import volunteers

FREE = (Stage.RECEIVED, Stage.OFFERED)
"""Stages in which somebody may still take the case."""


def case(view: View) -> Message | None:
    """Show a case (`case`) as it stands: what, which district, how old; nobody's words, no exact place.

    While nobody has it there is a button; afterwards one line says what became of it.
    """
    found = complaints.get(view.tx, view.args["case"])
    if found is None or found.kind not in view.catalogue.kinds:
        return None
    view = View(view.tx, words(view.args["lang"]), None, view.args)
    text = "\n".join(_about(view, found))
    thread = view.args["thread"]
    if found.stage in FREE:
        return Message(text, ((view.button("group-go", "group:go", found.id),),), thread=thread)
    return Message(text, thread=thread, silent=True)


def _about(view: View, found: Complaint) -> Iterator[str]:
    say = view.words
    if found.drill:
        yield say("drill-mark")
    if found.stage in FREE:
        yield say("group-case-free" if found.stage is Stage.OFFERED else "group-case-nobody")
        yield ""
    yield say("about-kind", kind=view.kind(found.kind), number=found.number)
    yield say("group-case-place", place=area_named(view, shown.place(view.tx, found, Audience.CALLED)))
    yield say("about-age", age=since(view, found.signalled_at), at=view.local(found.signalled_at))
    if found.stage in FREE:
        if (danger := view.catalogue.kind(found.kind).danger) is not None and not found.drill:
            yield say("about-danger", call=", ".join(danger.call), when=say.of(danger.when))
        return
    yield ""
    if found.stage is Stage.ASSIGNED:
        name = _name(view, found)
        yield say("group-case-taken", name=name) if name else say("group-case-taken-nameless")
    if found.verdict is not None and found.stage is not Stage.ASSIGNED:
        yield say("group-case-checked", verdict=found.verdict.value)
    if found.stage is Stage.CLOSED and found.drill:
        yield say("drill-over", number=found.number)
    elif found.stage is Stage.CLOSED:
        yield say("group-case-closed", outcome=found.outcome.value if found.outcome else "none")
    elif found.stage in (Stage.REFERRED, Stage.ANSWERED):
        yield say("group-case-referred", stage=found.stage.value)


def _name(view: View, found: Complaint) -> str:
    """Return the name that the volunteer chose, as they know each other; an empty text for none."""
    known = volunteers.get(view.tx, found.volunteer) if found.volunteer is not None else None
    return (known.name or "") if known else ""


def setup(view: View) -> Message:
    """Ask of which area the volunteers are here."""
    say, thread = words(view.args["lang"]), view.args["thread"]
    rows = tuple(
        (Button(say.of(area.name), buttons.make("group:area", area.id, thread or 0)),)
        for area in view.catalogue.areas.values()
    )
    return Message(say("group-setup"), rows, thread=thread)


def settled(view: View) -> Message | None:
    """Say of which areas a group (`chat`) hears, in its language, with the two other languages and a way out."""
    groups, thread = groups_rows.of_chat(view.tx, view.args["chat"]), view.args["thread"]
    if not groups:
        return None
    say = words(groups[0].lang)
    areas = ", ".join(say.of(area.name) for one in groups if (area := view.catalogue.areas.get(one.area)))
    others = tuple(
        Button(NAMES[lang], buttons.make("group:lang", lang, thread or 0)) for lang in LANGS if lang != groups[0].lang
    )
    end = Button(say.plain("group-end"), buttons.make("group:gone", thread or 0))
    return Message(say("group-settled", areas=areas), (others, (end,)), thread=thread)


def lost(view: View) -> Message:
    """Tell a coordinator that the group of an area (`area`) hears nothing any more."""
    area = view.catalogue.areas.get(view.args["area"])
    return Message(view.words("alert-group-lost", area=view.words.of(area.name) if area else view.args["area"]))


def _says(name: str) -> Card:
    """Return a card that says one sentence in the language and topic of its arguments."""

    def card(view: View) -> Message:
        say: Words = words(view.args["lang"])
        return Message(say(name), thread=view.args["thread"], silent=True)

    return card


CARDS: dict[str, Card] = {
    "group-case": case,
    "group-setup": setup,
    "group-settled": settled,
    "alert-group-lost": lost,
    **{name: _says(name) for name in ("group-ended", "group-no-group", "group-coordinators-only", "group-anonymous")},
}
