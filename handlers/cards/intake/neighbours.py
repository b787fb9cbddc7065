"""«Ask the neighbours»: what one chose, the question itself, and what the answers come to."""

from collections.abc import Iterator

from bot.domain.intake.neighbours import A_DAY, ANSWERS, QUIET, RADII_M
from bot.engine.message import Button, Message
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.intake import neighbours as kept
from storage.intake.neighbours import Neighbour


def neighbours(view: View) -> Message | None:
    """Say what it is; to somebody who takes part, what they chose, each choice a tap."""
    mine = kept.get(view.tx, view.reader) if view.reader else None
    if mine is None:
        return Message(view.words("near-about"), ((view.button("near-on", "near:on"),),))
    lines: list[str] = [view.words("near-about"), "", view.words("near-where" if mine.point is None else "near-ready")]
    return Message("\n".join(lines), tuple(_choices(view, mine)))


def asking(view: View) -> Message | None:
    """Ask one neighbour: what is reported, roughly how old; nothing of where exactly, nothing of who."""
    question = kept.asked(view.tx, view.args["question"])
    case = complaints.get(view.tx, question.case) if question else None
    if question is None or case is None or question.person != view.reader:
        return None
    lines: list[str] = [
        view.words(
            "near-question", kind=view.kind(case.kind), at=view.tx.rules.local(case.signalled_at).strftime("%H:%M")
        )
    ]
    if view.tx.now > question.expires_at and question.answer is None:
        return Message("\n".join([*lines, "", view.words("near-too-late")]))
    if question.answer is not None:
        lines += ["", view.words("near-thanks", said=question.answer), *said(view, case)]
    rows: list[tuple[Button, ...]] = []
    if view.tx.now <= question.expires_at:
        rows.append(
            tuple(
                Button(
                    ("✅ " if one == question.answer else "") + view.words.plain(f"near-{one}"),
                    _press(one, question.id),
                )
                for one in ANSWERS
            )
        )
    if question.answer == "yes":
        rows.append((view.button("near-report", "draft:new"),))
    return Message("\n".join(lines), tuple(rows))


def said(view: View, case: Complaint) -> Iterator[Markup]:
    """Say what the neighbours say, in a line: «7 of 12 asked notice it, 3 do not». Nothing if nobody was asked."""
    told = kept.tally(view.tx, case.id)
    if told.asked:
        yield view.words("near-tally", asked=told.asked, yes=told.yes, no=told.no)


def _choices(view: View, mine: Neighbour) -> Iterator[tuple[Button, ...]]:
    yield tuple(
        Button(_mark(radius_m == mine.radius_m) + view.words.distance(radius_m), buttons.make("near:radius", nth))
        for nth, radius_m in enumerate(RADII_M)
    )
    yield tuple(
        Button(_mark(hours == (mine.quiet_from, mine.quiet_to)) + _quiet(view, hours), buttons.make("near:quiet", nth))
        for nth, hours in enumerate(QUIET)
    )
    yield tuple(
        Button(_mark(n == mine.a_day) + view.words.plain("near-often", n=n), buttons.make("near:often", nth))
        for nth, n in enumerate(A_DAY)
    )
    yield (view.button("near-move", "near:move"), view.button("near-leave", "near:off"))


def _quiet(view: View, hours: tuple[int, int]) -> str:
    if hours[0] == hours[1]:
        return view.words.plain("near-always")
    return view.words.plain("near-quiet", since=f"{hours[0]:02}", until=f"{hours[1]:02}")


def _mark(chosen: bool) -> str:
    return "✓ " if chosen else ""


def _press(said: str, question_id: int) -> str:
    return buttons.make(f"near:{said}", question_id)


CARDS: dict[str, Card] = {"neighbours": neighbours, "near-ask": asking}
