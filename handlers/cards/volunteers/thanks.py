"""What volunteers hear of the cases they checked, and the months of which there is a certificate."""

from bot.domain.cases.lifecycle import Stage
from bot.engine.message import Button, Message
from bot.i18n import Markup
from handlers import buttons
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, corrections
from storage.checks.checks import Check
from storage.follow_up import rechecks
from storage.volunteers import thanks

PAGE = 8
"""Checks on a page."""


def closed(view: View) -> Message | None:
    """Tell somebody who checked a case what became of it, and thank them."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    kind = view.kind(case.kind)
    return Message(view.words("thanks-closed", number=case.number, kind=kind, outcome=view.args["outcome"]))


def history(view: View) -> Message | None:
    """List the reader's own checks, the newest first, with what became of each case; nothing of who reported it."""
    if view.reader is None:
        return None
    page = int(view.args.get("page", 0))
    found = checks.done_of(view.tx, view.reader, PAGE + 1, page * PAGE)
    lines: list[str] = [view.words("became-title" if found else "became-none")]
    for one in found[:PAGE]:
        lines += ["", *line(view, one)]
    turns = [view.button("my-newer", "cases:became", page - 1)] if page else []
    turns += [view.button("my-older", "cases:became", page + 1)] if len(found) > PAGE else []
    certificate = (view.button("certificate-key", "thanks:months"),) if found else ()
    return Message("\n".join(lines), tuple(row for row in (tuple(turns), certificate) if row))


def line(view: View, one: Check) -> list[str]:
    """Return a check of a verdict in two lines: what was found and when, and what became of the case."""
    case = complaints.get(view.tx, one.case)
    assert case is not None
    assert one.ended_at is not None
    at, kind = view.local(one.ended_at), view.kind(case.kind)
    again = rechecks.of_check(view.tx, one.id) if one.purpose == "recheck" else None
    if again is not None and again.says is not None:
        first = view.words("became-recheck", number=case.number, kind=kind, at=at, says=again.says.value)
    else:
        verdict = str(corrections.verdict(view.tx, one))
        first = view.words("cases-done-line", number=case.number, kind=kind, at=at, verdict=verdict)
    return [first, became(view, case)]


def became(view: View, case: Complaint) -> Markup:
    """Say what became of a case: a letter, an answer, put right or not, disputed."""
    lead = complaints.get(view.tx, case.joined_to) if case.joined_to else None
    here = lead or case
    what = str(here.outcome) if here.stage is Stage.CLOSED else here.stage.value
    if here.drill or here.disputed_at is not None:
        what = "drill" if here.drill else "disputed"
    return view.words("became", what=what)


def months(view: View) -> Message | None:
    """Ask of which month the certificate is to be."""
    if view.reader is None:
        return None
    rows = tuple(
        (Button(view.words.month(month.first).capitalize(), buttons.make("thanks:certificate", month)),)
        for month in thanks.months(view.tx, view.reader)
    )
    return Message(view.words("certificate-which" if rows else "became-none"), rows)


CARDS: dict[str, Card] = {"thanks-closed": closed, "cases-became": history, "certificate-months": months}
