"""A check that is handed over: whom to ask, the question to the one who is asked, and what became of it."""

from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.services.checks import handovers as handing_over
from bot.services.privacy import shown
from handlers import buttons
from handlers.cards.dispatch.offer import about
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import who
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.pictures import pictures
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.checks import checks, handovers
from storage.checks.handovers import Handover


def pick(view: View) -> Message | None:
    """Ask whom to ask, in place of the check's card (`check`)."""
    check = checks.get(view.tx, view.args["check"])
    case = complaints.get(view.tx, check.case) if check else None
    if check is None or case is None or check.person != view.reader or check.state != "open":
        return None
    found = handing_over.candidates(view.tx, check, case)
    rows: list[tuple[Button, ...]] = [(_candidate(view, check.id, one.person, one.why.open),) for one in found]
    rows.append((view.button("check-card", "check:card", check.id),))
    title = view.words("handover-pick" if found else "handover-nobody", number=case.number)
    return Message(title, tuple(rows))


def question(view: View) -> Message | None:
    """Ask somebody to take it (`handover`): all that an offer tells; one line once it is over."""
    asked, case, holder = _found(view)
    if asked is None or case is None or asked.to != view.reader:
        return None
    if asked.state != "open":
        return Message(view.words("handover-was", state=asked.state, number=case.number))
    until = f"{view.tx.rules.local(asked.expires_at):%H:%M}"
    lines = [view.words("handover-title", name=who(view, holder)), "", *about(view, case, Audience.CALLED), ""]
    lines.append(view.words("handover-until", until=until))
    rows = (
        (view.button("handover-accept", "handover:accept", asked.id),),
        (view.button("handover-decline", "handover:decline", asked.id),),
    )
    where = shown.place(view.tx, case, Audience.CALLED).pin
    return Message("\n".join(lines), rows, pictures(view, case, Audience.CALLED), where)


def standing(view: View) -> Message | None:
    """Tell the one who asked how it stands (`handover`)."""
    asked, case, holder = _found(view)
    if asked is None or case is None or holder != view.reader:
        return None
    until = f"{view.tx.rules.local(asked.expires_at):%H:%M}"
    text = view.words("handing", state=asked.state, name=who(view, asked.to), number=case.number, until=until)
    keep = (view.button("handover-keep", "handover:keep", asked.id),)
    return Message(text, (keep,) if asked.state == "open" else ())


def _candidate(view: View, check_id: int, person: int, busy: int) -> Button:
    """A name and what they have in hand; how far they live is not for their colleagues."""
    label = view.words.plain("handover-one", name=cut(who(view, person), 30), busy="yes" if busy else "no")
    return Button(label, buttons.make("check:to", check_id, person))


def _found(view: View) -> tuple[Handover | None, Complaint | None, int]:
    asked = handovers.get(view.tx, view.args["handover"])
    check = checks.get(view.tx, asked.check) if asked else None
    case = complaints.get(view.tx, check.case) if check else None
    return asked, case, check.person if check else 0


CARDS: dict[str, Card] = {"handover-pick": pick, "handover": question, "handing": standing}
