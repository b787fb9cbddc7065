"""Callers: whose report a coordinator writes down, and what they are to be told on the phone."""

import re

from bot.domain.letters.letters import Says
from bot.engine.message import Button, Message
from handlers import buttons
from handlers.cards.follow_up.following import SAYS
from handlers.cards.intake.caller import contact_line, numbers
from handlers.cards.view import Card, View
from storage.callers import call_backs, callers
from storage.callers.call_backs import News
from storage.cases import complaints
from storage.letters import responses
from storage.privacy import contacts

SHOWN = 8
"""Callers on the list, and news of one of them."""

ASKING = ("voice-ask", "told-rechecked", "told-answered")
"""News at the end of which the caller is asked how it is now; of an answer only one that says «done»."""

Rows = tuple[tuple[Button, ...], ...]


def many(view: View) -> Message:
    """List whom there is news for."""
    waiting = call_backs.waiting(view.tx, view.reader or 0)
    rows = [(Button(_line(view, one), buttons.make("caller:open", one)),) for one in waiting[:SHOWN]]
    title = view.words("call-backs", n=len(waiting)) if waiting else view.words("call-backs-none")
    below = (view.button("caller-new", "caller:new"), view.button("board-home", "board:home"))
    return Message(title, (*rows, below))


def one(view: View) -> Message:
    """Show one caller: phone, what is to be told, and what came of the call. `asks` «forget»: whether they mean it."""
    person = int(view.args["person"])
    home = (view.button("call-backs-key", "caller:list"),)
    if not callers.is_one(view.tx, person):
        return Message(view.words("caller-gone"), (home,))
    news = call_backs.of(view.tx, person)[:SHOWN]
    lines = [
        contact_line(view, contacts.of(view.tx, person)),
        view.words("caller-cases", numbers=numbers(view, person)),
        "",
    ]
    if view.args.get("asks") == "forget":
        sure = (view.button("caller-forget-yes", "caller:forgotten", person),)
        return Message("\n".join([*lines, view.words("caller-forget-sure")]), (sure, home))
    for item in news:
        lines += [_told(view, item), ""]
    if not news:
        lines.append(view.words("caller-knows"))
    elif tries := max(item.tries for item in news):
        lines.append(view.words("caller-tried", n=tries, at=view.local(news[0].due_at)))
    return Message("\n".join(lines), (*_keys(view, person, news), home))


def who(view: View) -> Message:
    """Ask for the name and the phone."""
    return Message(view.words("caller-ask-who"))


def _keys(view: View, person: int, news: list[News]) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for case_id in dict.fromkeys(item.case for item in news if _asks(view, item)):
        case = complaints.get(view.tx, case_id)
        if case is not None:
            rows += [
                tuple(view.button(f"voice-{says}", "caller:says", case.id, says.value) for says in row) for row in SAYS
            ]
    if news:
        until = int(max(item.made_at for item in news).timestamp() * 1000)
        rows.append(
            (
                view.button("caller-told-key", "caller:told", person, until),
                view.button("caller-no-answer", "caller:later", person),
            )
        )
    opens = [complaints.get(view.tx, case_id) for case_id in dict.fromkeys(item.case for item in news)]
    rows.append(tuple(Button(case.number, buttons.make("case:open", case.id)) for case in opens[:2] if case))
    rows.append((view.button("caller-forget", "caller:forget", person),))
    return tuple(row for row in rows if row)


def _asks(view: View, item: News) -> bool:
    if item.say != "told-answered":
        return item.say in ASKING
    answer = responses.get(view.tx, item.args["response"])
    return answer is not None and answer.says is Says.DONE


def _told(view: View, item: News) -> str:
    """Return what the caller would have read, in the coordinator's language."""
    case = complaints.get(view.tx, item.case)
    number = case.number if case is not None else ""
    message = view.render(item.say, item.person, {"number": number, "case": item.case, **item.args})
    return message.text if message is not None else view.words("caller-moved-on", number=number)


def _line(view: View, person: int) -> str:
    """Return «Aigul · +7 701 … · GL-2026-0148» for a button."""
    contact = contacts.of(view.tx, person)
    name = (contact.name or contact.phone) if contact else None
    about = list(dict.fromkeys(item.case for item in call_backs.of(view.tx, person)))
    case = complaints.get(view.tx, about[0]) if about else None
    later = any(item.due_at > view.tx.now for item in call_backs.of(view.tx, person))
    mark = "⏳" if later else "📞"
    return re.sub(r"\s+", " ", f"{mark} {name or '–'} · {case.number if case else ''}").strip(" ·")


def waits(view: View) -> int:
    """Return how many callers are to be rung up."""
    return len(call_backs.waiting(view.tx, view.reader or 0))


CARDS: dict[str, Card] = {"call-backs": many, "call-back": one, "caller-who": who}
