"""A re-check as coordinators see it: on the case's card, and what they hear of it."""

from collections.abc import Iterator

from bot.domain.cases.lifecycle import Stage
from bot.domain.follow_up import rechecks as rules
from bot.engine.message import Button, Message
from bot.services.follow_up import disputes
from handlers.cards.checks.readings import found_lines
from handlers.cards.follow_up.recheck_news import side_by_side
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import brief, headline, who
from handlers.cards.wording.pictures import shown
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.follow_up import before_after, rechecks
from storage.follow_up.rechecks import Recheck


def standing(view: View, case: Complaint) -> list[str]:
    """Return a line that says how the newest re-check of a case stands; nothing if there was none."""
    found = rechecks.last_of_case(view.tx, case.id)
    if found is None or found.state == "dropped":
        return []
    if found.state == "done":
        return [_result(view, found)]
    until = view.local(found.next_call_at) if found.next_call_at else "–"
    return [view.words("recheck-standing", state=found.state, until=until, ring=found.ring)]


def buttons(view: View, case: Complaint) -> list[tuple[Button, ...]]:
    """Return what can be done about a re-check now."""
    found = rechecks.last_of_case(view.tx, case.id)
    row: list[Button] = []
    if found is not None and found.open:
        row.append(view.button("recheck-call-off", "recheck:drop", case.id))
    elif rules.possible(case.stage, case.outcome) and not case.drill:
        row.append(view.button("recheck-ask", "recheck:ask", case.id))
    if found is not None and found.state == "done" and before_after.after(view.tx, found) is not None:
        row.append(view.button("recheck-show", "recheck:pictures", case.id))
    return [tuple(row)] if row else []


def alert(view: View) -> Message | None:
    """Tell what a re-check (`recheck`) came to, and close by one press what nobody speaks against."""
    found, case = rechecks.get(view.tx, view.args["recheck"]), complaints.get(view.tx, view.args["case"])
    if found is None or case is None or found.check is None:
        return None
    lines = [_title(view, found, reopened=view.args.get("reopened", False)), "", *brief(view, case), ""]
    lines += [*said(view, case), *found_lines(view, found.check)]
    if found.without:
        lines.append(view.words("recheck-no-photo", why=found.without))
    resident = disputes.standing(view.tx, case).resident
    rows: list[tuple[Button, ...]] = []
    if rules.settles(found.says, resident.says if resident else None) and case.stage is not Stage.CLOSED:
        rows.append((view.button("recheck-fixed", "recheck:fixed", case.id, found.id),))
    elif found.says is None and rules.possible(case.stage, case.outcome):
        rows.append((view.button("recheck-again", "recheck:ask", case.id),))
    rows.append((view.button("case-open", "case:open", case.id),))
    pictured = bool(view.args.get("pictured"))
    media = side_by_side(view, found) if pictured else ()
    return Message("\n".join(lines), tuple(rows), media, silent=pictured)


def nobody(view: View) -> Message | None:
    """Nobody is left to look again."""
    return _unseen(view, "alert-recheck-nobody", "none_found")


def silent(view: View) -> Message | None:
    """Whoever is there to look again has not said what they found."""
    return _unseen(view, "alert-recheck-silent", "accepted")


def pictures(view: View) -> Message | None:
    """Show before and after of the newest re-check: side by side once drawn, else one after the other."""
    case = complaints.get(view.tx, view.args["case"])
    found = rechecks.last_of_case(view.tx, case.id) if case else None
    if case is None or found is None:
        return None
    apart = (before_after.before(view.tx, case.id), before_after.after(view.tx, found))
    each = tuple(media for file in apart if file and (media := shown(view, file)))
    text = "\n".join([headline(view, case), *standing(view, case)])
    return Message(text, media=side_by_side(view, found) or each)


def said(view: View, case: Complaint) -> Iterator[str]:
    """Yield a line for each side: what it says now, and since when."""
    now = disputes.standing(view.tx, case)
    for who_says, voice in (("authority", now.authority), ("volunteer", now.volunteer), ("resident", now.resident)):
        says, at = (voice.says.value, view.local(voice.at)) if voice else ("nothing", "")
        yield view.words("recheck-side", who=who_says, says=says, at=at)


def _title(view: View, found: Recheck, *, reopened: bool) -> str:
    if not rules.disputes(found.says):
        return _result(view, found)
    return view.words("alert-recheck-disputed", says=str(found.says), reopened="yes" if reopened else "no")


def _result(view: View, found: Recheck) -> str:
    one = checks.get(view.tx, found.check) if found.check is not None else None
    return view.words(
        "recheck-result",
        says=str(found.says or "nothing"),
        reason=(one and one.reason) or "none",
        who=who(view, one.person) if one else "–",
        at=view.local(found.ended_at) if found.ended_at else "–",
    )


def _unseen(view: View, say: str, state: str) -> Message | None:
    case = complaints.get(view.tx, view.args["case"])
    found = rechecks.last_of_case(view.tx, case.id) if case else None
    if case is None or found is None or found.state != state:
        return None
    again = (view.button("recheck-again", "recheck:ask", case.id),) if not found.open else ()
    rows = (again, (view.button("case-open", "case:open", case.id),))
    return Message("\n".join([view.words(say), "", *brief(view, case)]), tuple(row for row in rows if row))


CARDS: dict[str, Card] = {
    "alert-rechecked": alert,
    "alert-recheck-nobody": nobody,
    "alert-recheck-silent": silent,
    "recheck-pictures": pictures,
}
