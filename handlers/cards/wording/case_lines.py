"""A case in a line or two, and a volunteer in a word: what lists, alerts and questions are made of."""

from collections.abc import Sequence

from bot.domain.cases.lifecycle import Stage
from bot.engine.message import Button
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.view import View
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.places import place
from handlers.cards.wording.times import age
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.instruments import instruments
from storage.volunteers import volunteers

EXCERPT = 80
"""Characters of the reporter's words in a list."""


def headline(view: View, case: Complaint) -> Markup:
    """Return «GL-2026-0148 · 👃 Smell in the air», the number bold; a drill is marked above it."""
    line = view.words("case-headline", number=case.number, kind=Markup(view.kind(case.kind)))
    return Markup(f"{view.words('drill-mark')}\n{line}") if case.drill else line


def brief(view: View, case: Complaint) -> list[str]:
    """Return a case as a list shows it: number and kind, place and age, the beginning of the words."""
    lines: list[str] = [("🔥 " if case.urgent else "") + headline(view, case)]
    lines.append(view.words("case-brief", place=place(view, case), age=age(view, case.received_at)))
    if case.words:
        lines.append(view.words("case-excerpt", words=cut(" ".join(case.words.split()), EXCERPT)))
    return lines


def opening(cases: Sequence[Complaint]) -> tuple[tuple[Button, ...], ...]:
    """Return a button for each case of a list, two in a row."""
    opens = [Button(case.number, buttons.make("case:open", case.id)) for case in cases]
    return tuple(tuple(opens[at : at + 2]) for at in range(0, len(opens), 2))


def who(view: View, person_id: int) -> str:
    """Return how coordinators know a volunteer, as plain text: the name they were given, or their short number."""
    volunteer = volunteers.get(view.tx, person_id)
    return volunteer.name if volunteer and volunteer.name else f"№{person_id}"


def who_with(view: View, person_id: int, instrument_id: int | None = None, *, serial: bool = True) -> str:
    """Return the same with their instrument (and its number): the one of a check, or the first they have in use."""
    with_ = instruments.get(view.tx, instrument_id) if instrument_id else None
    if with_ is None:
        with_ = next(iter(instruments.of(view.tx, person_id)), None)
    if with_ is None:
        return who(view, person_id)
    return f"{who(view, person_id)} · {with_.name}" + (f" № {with_.serial}" if serial and with_.serial else "")


def status(view: View, case: Complaint) -> Markup:
    """Return where a case is, in plain words; a joined one is where the case is that it belongs to."""
    main = leading(view, case)
    if main is not case:
        return view.words("status-joined", other=main.number, status=status(view, main))
    return view.words(
        f"status-{case.stage.value}",
        **({"verdict": _of(case.verdict)} if case.stage is Stage.CHECKED else {}),
        **({"outcome": _of(case.outcome)} if case.stage is Stage.CLOSED else {}),
    )


def leading(view: View, case: Complaint) -> Complaint:
    """Return the case that this one was joined to at last, itself if it was not."""
    main = case
    while main.joined_to is not None:
        found = complaints.get(view.tx, main.joined_to)
        if found is None:
            break
        main = found
    return main


def _of(value: object) -> str:
    return str(value or "none")
