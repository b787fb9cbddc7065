"""What a coordinator hears without asking. Of one case there is one alert, the newest; one that is over is not sent."""

from dataclasses import replace

from bot.domain.cases.lifecycle import Stage
from bot.engine.message import Message
from handlers.cards.checks.corrections import mended
from handlers.cards.checks.grounds import rests
from handlers.cards.checks.readings import measured
from handlers.cards.dispatch.who_was_asked import asked_lines
from handlers.cards.intake.suggestions import warned
from handlers.cards.monitoring.observation import rests_on
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.tx import moment

IN_HAND = (Stage.OFFERED, Stage.ASSIGNED, Stage.CLOSED)
"""Stages of a case that is taken care of: nobody has to be found for it."""


def nobody(view: View) -> Message | None:
    """Nobody is left to call, and why: who was asked, what they said, why others were not."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.stage in IN_HAND:
        return None
    below = asked_lines(view, case) if case.point is not None else None
    return _alert(view, case, view.words("alert-nobody", why=view.args.get("why", "other")), below)


def coming(view: View) -> Message | None:
    """Nobody goes at once, but somebody has promised to come later (`at`)."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.stage is not Stage.ASSIGNED:
        return None
    return _alert(view, case, view.words("alert-coming-at", at=view.local(moment(view.args["at"]))))


def danger(view: View) -> Message | None:
    """A report whose words speak of danger to life: what they say, and whom to call."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.stage is Stage.CLOSED:
        return None
    alert = _alert(view, case, view.words("alert-danger"), [*warned(view, case)])
    return replace(
        alert, buttons=(*alert.buttons, (view.button("alert-danger-letter", "letter:new", case.id, "danger"),))
    )


def new(view: View) -> Message | None:
    """A case outside every area."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.stage is Stage.CLOSED:
        return None
    return _alert(view, case, view.words("alert-new"))


def silent(view: View) -> Message | None:
    """Whoever is on site has not said how it ended."""
    case = complaints.get(view.tx, view.args["case"])
    return None if case is None or case.stage is not Stage.ASSIGNED else _alert(view, case, view.words("alert-silent"))


def standing(view: View) -> Message | None:
    """Several standing inspectors observe the same: what, and how many of how many."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.stage is Stage.CLOSED:
        return None
    return _alert(view, case, view.words("alert-standing"), [*rests_on(view, case)])


def checked(view: View) -> Message | None:
    """A check came to a verdict: what was measured, and what is to be decided."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None or case.verdict is None or case.stage is Stage.CLOSED:
        return None
    found = measured(view, case.id) or [view.words("measured-express")]
    done = [check for check in checks.of_case(view.tx, case.id) if check.state == "done"]
    on = rests(view, done[-1]) if done else ()
    return _alert(view, case, view.words("alert-checked", verdict=case.verdict.value), [*on, *found])


def corrected(view: View) -> Message | None:
    """A check that is done was corrected: what it was, what it is, and what stands now."""
    case, check = complaints.get(view.tx, view.args["case"]), checks.get(view.tx, view.args["check"])
    if case is None or check is None:
        return None
    return _alert(view, case, view.words("alert-corrected"), [*mended(view, check), *measured(view, case.id)])


def disputed(view: View) -> Message | None:
    """Somebody says of a closed case that it is not settled."""
    case = complaints.get(view.tx, view.args["case"])
    if case is None:
        return None
    says, now = view.args.get("says", "same"), "closed" if case.stage is Stage.CLOSED else "open"
    return _alert(view, case, view.words("alert-disputed", says=says, now=now))


def unwatched(view: View) -> Message:
    """Tell whoever runs the line that nobody could be told of something in a region (`area`, "": of none)."""
    area = view.catalogue.areas.get(view.args["area"])
    name = view.words.of(area.name) if area else ""
    return Message(view.words("alert-unwatched", known="yes" if area else "no", area=name))


def _alert(view: View, case: Complaint, says: str, below: list[str] | None = None) -> Message:
    lines = [says, "", *brief(view, case)]
    if below:
        lines += ["", *below]
    return Message("\n".join(lines), ((view.button("case-open", "case:open", case.id),),))


CARDS: dict[str, Card] = {
    "alert-nobody": nobody,
    "alert-coming-at": coming,
    "alert-danger": danger,
    "alert-new": new,
    "alert-silent": silent,
    "alert-standing": standing,
    "alert-checked": checked,
    "alert-corrected": corrected,
    "alert-disputed": disputed,
    "alert-unwatched": unwatched,
}
