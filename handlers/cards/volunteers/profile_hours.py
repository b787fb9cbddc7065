"""When a volunteer may be called: the sub-menus of the profile for hours, quiet hours and days away."""

from collections.abc import Iterator

from bot.domain.volunteers.hours import BLOCKS, DAY, PRESETS, Block, Schedule, available, by_day, next_available, ticked
from bot.engine.message import Button, Message
from bot.services.volunteers.hours import LIMITS, QUIET
from handlers import buttons
from handlers.cards.view import Card, View
from storage.volunteers import schedules, volunteers

SIGNS = {Block.MORNING: "🌅", Block.DAY: "☀️", Block.EVENING: "🌆", Block.NIGHT: "🌙"}
PARTLY, NOT = "◐", "·"
Rows = tuple[tuple[Button, ...], ...]


def when(view: View) -> Message | None:
    """Show when the reader may be called, each part with the way to change it."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    schedule = schedules.of(view.tx, found.person)
    lines = [view.words("hours-title"), "", *lines_of(view, schedule), view.words("hours-limit", n=found.most_checks)]
    rows: Rows = (
        *(
            (_chosen(view, f"hours-{name}", schedule.hours == hours, "hours:preset", name),)
            for name, hours in PRESETS.items()
        ),
        (view.button("hours-day-by-day", "hours:week"),),
        (view.button("hours-quiet", "hours:quiet"), view.button("hours-away", "hours:away")),
        tuple(_chosen(view, "hours-most", n == found.most_checks, "hours:limit", n, n=n) for n in LIMITS),
        (view.button("profile-back", "hours:back"),),
    )
    return Message("\n".join([*lines, "", view.words("hours-next")]), rows)


def lines_of(view: View, schedule: Schedule) -> Iterator[str]:
    """Say hours, quiet hours and days away, a line each; and when they are called next if not now."""
    yield view.words("hours-line", hours=written(view, schedule))
    if schedule.quiet is not None:
        yield view.words("hours-quiet-line", since=_time(schedule.quiet[0]), until=_time(schedule.quiet[1]))
    for since, until in schedule.away:
        yield view.words("hours-away-line", since=f"{since:%d.%m}", until=f"{until:%d.%m.%Y}")


def resting(view: View, schedule: Schedule) -> str | None:
    """Say why somebody on duty is not called right now, and from when on they are; None when they are."""
    local = view.tx.rules.local(view.tx.now)
    why = available(schedule, local)
    if why is None:
        return None
    then = next_available(schedule, local)
    return view.words("hours-resting", why=why.value, at=view.words.moment(then) if then else "–")


def written(view: View, schedule: Schedule) -> str:
    """Write weekly hours: «Mon–Fri 18:00–22:00, Sat–Sun all day»."""
    if not schedule.hours:
        return view.words.plain("hours-any")
    said = []
    for first, last, times in by_day(schedule.hours):
        days = _day(view, first) if first == last else f"{_day(view, first)}–{_day(view, last)}"
        said.append(f"{days} {', '.join(_span(view, *time) for time in times)}")
    return "; ".join(said)


def week(view: View) -> Message | None:
    """Show the week as a table of parts of days to tick."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    schedule = schedules.of(view.tx, found.person)
    rows = tuple(
        (
            Button(_day(view, day), buttons.make("hours:day", day)),
            *(Button(_tick(schedule, day, part), buttons.make("hours:turn", day, part.value)) for part in BLOCKS),
        )
        for day in range(7)
    )
    text = [view.words("hours-week"), "", view.words("hours-line", hours=written(view, schedule))]
    return Message("\n".join(text), (*rows, (view.button("profile-back", "hours:open"),)))


def quiet(view: View) -> Message | None:
    """Show the quiet hours."""
    if view.reader is None:
        return None
    chosen = schedules.of(view.tx, view.reader).quiet
    rows = [
        (_labelled(f"{_time(since)}–{_time(until)}", chosen == (since, until), "hours:quiet_at", nth),)
        for nth, (since, until) in enumerate(QUIET)
    ]
    none = _labelled(view.words.plain("hours-quiet-none"), chosen is None, "hours:quiet_at", len(QUIET))
    text: list[str] = [view.words("hours-quiet-ask")]
    if chosen is not None:
        text += ["", view.words("hours-quiet-line", since=_time(chosen[0]), until=_time(chosen[1]))]
    return Message("\n".join(text), (*rows, (none,), (view.button("profile-back", "hours:open"),)))


def away(view: View) -> Message | None:
    """Show the days away, each with the way to take it back."""
    if view.reader is None:
        return None
    known = schedules.absences(view.tx, view.reader)
    text = [view.words("hours-away-ask")]
    rows: list[tuple[Button, ...]] = [
        (view.button("hours-a-week", "hours:weeks", 1), view.button("hours-two-weeks", "hours:weeks", 2))
    ]
    for one in known:
        since, until = f"{one.since:%d.%m}", f"{one.until:%d.%m.%Y}"
        text.append(view.words("hours-away-line", since=since, until=until))
        rows.append((view.button("hours-drop", "hours:drop", one.id, since=since, until=until),))
    return Message("\n".join(text), (*rows, (view.button("profile-back", "hours:open"),)))


def back(view: View) -> Message | None:
    """Welcome somebody back; they are called again if they are on duty."""
    found = volunteers.get(view.tx, view.reader) if view.reader else None
    if found is None:
        return None
    rows: Rows = () if found.on_duty or found.home is None else ((view.button("duty-on", "duty:on"),),)
    return Message(view.words("away-over", duty="yes" if found.on_duty else "no"), rows)


def _tick(schedule: Schedule, day: int, part: Block) -> str:
    inside = ticked(schedule.hours, day, part)
    return SIGNS[part] if inside else PARTLY if inside is None else NOT


def _chosen(view: View, label: str, chosen: bool, name: str, *args: object, **words: object) -> Button:
    return _labelled(view.words.plain(label, **words), chosen, name, *args)


def _labelled(label: str, chosen: bool, name: str, *args: object) -> Button:
    return Button(("✓ " if chosen else "") + label, buttons.make(name, *args))


def _day(view: View, day: int) -> str:
    return view.words.plain(f"day-{day}")


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _span(view: View, since: int, until: int) -> str:
    if (since, until) == (0, DAY):
        return view.words.plain("hours-all-day")
    return f"{_time(since)}–{_time(until if until <= DAY else until - DAY)}"


CARDS: dict[str, Card] = {
    "profile-when": when,
    "profile-week": week,
    "profile-quiet": quiet,
    "profile-away": away,
    "away-over": back,
}
