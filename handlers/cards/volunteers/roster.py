"""The volunteers as a coordinator sees them: figures, the list by name or by need, one of them. Nobody is ranked."""

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.volunteers import roster as rules
from bot.domain.volunteers.roster import Listed
from bot.engine.message import Button, Message
from bot.services.people import regions
from bot.services.volunteers import roster, training
from handlers import buttons
from handlers.cards.view import Card, View
from handlers.cards.volunteers import roster_profile
from handlers.cards.volunteers.thanks import line
from handlers.cards.wording.case_lines import who
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.times import age
from storage.cases import complaints
from storage.checks import checks
from storage.instruments import instruments
from storage.volunteers import cohorts, volunteer_figures, volunteers
from storage.volunteers import roster as kept

PAGE = 8
"""Volunteers on a page."""

LATELY = timedelta(weeks=4)
"""The time over which the figures at the top are counted."""

REMEMBERED = timedelta(weeks=26)
"""The time over which one volunteer's arrivals are counted."""

TABS = ("all", "duty", "need", "overloaded", "idle")
"""The views that have a button; the others are reasons within «need»."""


def overview(view: View) -> Message:
    """Show figures, and a page (`page`) of a view (`view`) of the list."""
    everybody = roster.listed(view.tx, view.reader)
    at, page = view.args["view"], int(view.args["page"])
    found = rules.shown(everybody, at, view.tx.now)
    lines = [*_figures(view, everybody), "", view.words("roster-view", view=at, n=len(found))]
    part = found[page * PAGE : (page + 1) * PAGE]
    lines += [_line(view, one) for one in part]
    opens = [Button(cut(who(view, one.person), 26), buttons.make("roster:open", one.person)) for one in part]
    rows = [tuple(opens[start : start + 2]) for start in range(0, len(opens), 2)]
    turns = [view.button("board-back", "roster:list", at, page - 1)] if page else []
    turns += [view.button("board-on", "roster:list", at, page + 1)] if len(found) > (page + 1) * PAGE else []
    tabs = [
        view.button("roster-tab", "roster:list", tab, 0, view=tab, n=len(rules.shown(everybody, tab, view.tx.now)))
        for tab in TABS
        if tab != at
    ]
    rows += [tuple(turns), *(tuple(tabs[start : start + 2]) for start in range(0, len(tabs), 2))]
    return Message("\n".join(lines), tuple(row for row in rows if row))


def one(view: View) -> Message | None:
    """Show one volunteer (`person`). `asks` «note» or «remove»: that question."""
    found = kept.one(view.tx, view.args["person"])
    if found is None:
        return Message(view.words("roster-nobody"), ((view.button("roster-back", "roster:list", "all", 0),),))
    text = "\n".join([*_profile(view, found), *_work(view, found), *_noted(view, found)])
    back = (view.button("question-back", "roster:open", found.person),)
    match view.args.get("asks"):
        case "note":
            return Message(f"{text}\n\n{view.words('roster-ask-note')}", (back,))
        case "remove":
            asks = view.words("roster-ask-remove", n=found.checks)
            return Message(
                f"{text}\n\n{asks}", ((view.button("roster-remove-sure", "roster:removed", found.person),), back)
            )
    return Message(text, _rows(view, found))


def _figures(view: View, everybody: list[Listed]) -> Iterator[str]:
    """What those of the reader's regions do: now, and in the last four weeks."""
    words, now = view.words, view.tx.now
    areas = regions.seen_by(view.tx, view.reader) if view.reader is not None else None
    done = volunteer_figures.of(view.tx, now - LATELY, now, areas)
    yield words("roster-title", n=len(everybody))
    yield words("roster-on-duty", n=sum(one.on_duty for one in everybody))
    yield words("roster-lately", active=done.active, checks=done.checks, rechecks=done.rechecks)
    asked = sum(one.asked for one in everybody)
    if asked:
        yield words("roster-answered", answered=sum(one.answered for one in everybody), asked=asked)
    if done.arrivals.arrived:
        yield words("roster-in-time", in_time=done.arrivals.in_time, arrived=done.arrivals.arrived)
    if done.to_accept is not None:
        yield words("roster-to-accept", minutes=round(done.to_accept.total_seconds() / 60))
    if (trained := training.figures(view.tx, [one.person for one in everybody])).trained:
        parts = ", ".join(words.plain("roster-cohort", cohort=cohort, n=n) for cohort, n in trained.cohorts)
        yield words("roster-trained", n=trained.trained, parts=parts)


def _line(view: View, one: Listed) -> str:
    needs = rules.needs(one, view.tx.now)
    return view.words(
        "roster-line",
        who=who(view, one.person),
        duty="on" if one.on_duty else "off",
        checks=one.checks,
        answered=one.answered,
        asked=one.asked,
        need=needs[0] if needs else "none",
    )


def _profile(view: View, found: Listed) -> Iterator[str]:
    words = view.words
    profile = volunteers.get(view.tx, found.person)
    assert profile is not None
    yield words("roster-one", who=who(view, found.person), duty="on" if found.on_duty else "off")
    for need in rules.needs(found, view.tx.now):
        yield words("roster-need", need=need)
    if found.home is not None:
        located = view.catalogue.locate(found.home)
        rows = (located.area, located.district) if located else ()
        where = ", ".join(words.of(row.name) for row in rows if row) or words.plain("digest-nowhere")
        yield words("profile-home", where=where, radius=words.distance(profile.radius_m))
    yield from roster_profile.lines(view, profile)
    for tool in instruments.of(view.tx, found.person)[:4]:
        held = "yes" if tool.certified(view.tx.rules.today(view.tx.now)) else "no"
        yield words("roster-tool", name=cut(tool.name, 60), certified=held)


def _work(view: View, found: Listed) -> Iterator[str]:
    words, now = view.words, view.tx.now
    yield ""
    yield words("roster-since", at=words.day(view.tx.rules.local(found.joined_at).date(), year=True))
    yield words("roster-of-last", answered=found.answered, asked=found.asked)
    arrivals = volunteer_figures.arrivals(view.tx, now - REMEMBERED, now, found.person)
    if arrivals.arrived:
        yield words("roster-in-time", in_time=arrivals.in_time, arrived=arrivals.arrived)
    for check in checks.open_of(view.tx, found.person):
        case = complaints.get(view.tx, check.case)
        if case is not None:
            yield words("roster-open", number=case.number, kind=view.kind(case.kind), age=age(view, check.accepted_at))
    for check in checks.done_of(view.tx, found.person, 3):
        yield from line(view, check)


def _noted(view: View, found: Listed) -> Iterator[str]:
    if notes := kept.notes(view.tx, found.person):
        yield ""
        for note in notes:
            by = who(view, note.by) if note.by else "–"
            yield view.words("roster-note", at=view.local(note.at), who=by, words=note.words)


def _rows(view: View, found: Listed) -> tuple[tuple[Button, ...], ...]:
    held = [complaints.get(view.tx, check.case) for check in checks.open_of(view.tx, found.person)]
    opens = tuple(Button(f"→ {case.number}", buttons.make("case:open", case.id)) for case in held[:3] if case)
    actions = [view.button("roster-note-key", "roster:note", found.person)]
    actions += [view.button("roster-off", "roster:off", found.person)] if found.on_duty else []
    known = cohorts.get(view.tx, found.person)
    actions += [view.button("minor-open", "minor:open", found.person)] if known and known.minor else []
    below = (view.button("roster-remove", "roster:remove", found.person),)
    back = (view.button("roster-back", "roster:list", "all", 0),)
    return tuple(row for row in (opens, tuple(actions), below, back) if row)


def turns_back(view: View) -> Message | None:
    """Tell a coordinator that somebody (`person`) takes cases and gives them back without going."""
    found = kept.one(view.tx, view.args["person"])
    if found is None:
        return None
    text = view.words("alert-turns-back", who=who(view, found.person), n=found.turned_back)
    return Message(text, ((view.button("roster-look", "roster:open", found.person),),))


CARDS: dict[str, Card] = {"roster": overview, "roster-one": one, "alert-turns-back": turns_back}
