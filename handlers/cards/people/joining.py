"""From an opened link to a role: what a newcomer is asked and told, and the newcomers a coordinator may decide on."""

from collections.abc import Iterator

from bot.domain.people.roles import Role
from bot.engine.message import Button, Message
from bot.services.cases import desk
from bot.services.people import joining as service
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import cut
from handlers.cards.wording.places import regions
from storage.people import people, role_requests
from storage.people.role_requests import RoleRequest

SHOWN = 5
"""Newcomers on one card; the next come up as those above are decided."""


def joining(view: View) -> Message | None:
    """Ask a newcomer for a yes to what the role means for their data; tell how their request (`request`) stands."""
    if view.reader is None:
        return None
    asked = view.args.get("request")
    request = role_requests.get(view.tx, asked) if asked else role_requests.open_of(view.tx, view.reader)
    if request is None or request.person != view.reader:
        return None
    leave = view.button("joining-leave", "join:leave", request.id)
    match request.state:
        case "opened":
            next_ = view.words("joining-next", trusted="yes" if request.trusted else "no")
            lines = [view.words(f"joining-{request.role}", where=regions(view, request.areas)), "", next_]
            return Message("\n".join(lines), ((view.button("joining-agree", "join:agree", request.id),), (leave,)))
        case "waiting":
            name = view.words("joining-called", name=request.name) if request.name else view.words("joining-ask-name")
            return Message("\n".join([view.words("joining-waiting", role=request.role), "", name]), ((leave,),))
    return Message(view.words("joining-over", state=request.state))


def requests(view: View) -> Message:
    """List the newcomers whom the reader may decide on: who, invited by whom, for which regions; one tap each."""
    found = service.waiting(view.tx, view.reader)
    lines: list[str] = [view.words("join-waiting", n=len(found)) if found else view.words("join-nobody")]
    rows: list[tuple[Button, ...]] = []
    for number, request in enumerate(found[:SHOWN], 1):
        lines += ["", *_lines(view, request, number)]
        rows.append(
            (
                view.button("join-yes", "join:yes", request.id, who=cut(_name(view, request), 24)),
                view.button("join-no", "join:no", request.id, number=str(number)),
            )
        )
    return Message("\n".join(lines), tuple(rows))


def _lines(view: View, request: RoleRequest, number: int) -> Iterator[str]:
    maker = people.get(view.tx, request.made_by)
    yield view.words(
        "join-line",
        number=str(number),
        name=_name(view, request),
        role=request.role,
        where=regions(view, request.areas),
    )
    yield view.words(
        "join-invited-by",
        who=desk.called(view.tx, request.made_by),
        holds="yes" if maker is not None and maker.may(Role.COORDINATOR) else "no",
        at=view.local(request.changed_at),
    )


def _name(view: View, request: RoleRequest) -> str:
    return request.name or view.words.plain("join-nameless", number=str(request.person))


CARDS: dict[str, Card] = {"joining": joining, "join-requests": requests}
