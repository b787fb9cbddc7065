"""From an opened link to a role: the newcomer says yes to what is done with their data, a coordinator says yes to them.

A link is worth what its maker is worth when it is opened, and no role is given by a link alone but by those of a
course, which were marked as trusted when they were made.
"""

from datetime import timedelta

from bot.domain.people.invitations import Areas, covers, may_decide, narrowed, worth
from bot.domain.people.names import person_name
from bot.domain.people.roles import Person, Role
from bot.errors import NotAllowed, NotFound, Refused, Taken
from bot.services.people import membership, regions
from bot.services.people.invitations import ROLES, hashed
from storage.cases import desk
from storage.engine import outbox
from storage.people import coordinators, invitations, owners, people, role_areas, role_requests
from storage.people.invitations import Invitation
from storage.people.role_requests import RoleRequest
from storage.privacy import consents
from storage.tx import Tx
from storage.volunteers import volunteers

ABOUT = "joining"
"""What somebody attends to who may write how they want to be called."""

CARD = "joining"
"""Our own name of the message that asks a newcomer, and tells them how it stands."""

LIST = "join-requests"
"""Our own name of the message that asks coordinators about newcomers."""

PATIENCE = timedelta(days=14)
"""So long a request may wait, for its maker's yes or a coordinator's; our own guess."""

SETTLED = {
    "granted": "invitation-once",
    "declined": "joining-declined",
    "waiting": "joining-waits",
}
"""What somebody reads who opens a link again, by what became of it."""


class Decided(Taken):
    """Another coordinator has decided, or there is nothing to decide any more."""

    say = "join-decided"


def open_(tx: Tx, by: Person, token: str) -> None:
    """Somebody opens a link: they are shown what the role means for their data. Raise `Refused` with a kind sentence.

    Whoever has the role already does not use the link up; whoever made it cannot take it.
    """
    link = invitations.by_hash(tx, hashed(token))
    if link is None:
        raise Refused("invitation-unknown")
    if link.made_by == by.id:
        raise Refused("invitation-own")
    if by.may(ROLES[link.role]):
        raise Refused("invitation-yours-already")
    before = role_requests.by_link(tx, link.id, by.id)
    if before is not None and before.state == "opened":
        return
    if before is not None and before.state in SETTLED:
        raise Refused(SETTLED[before.state])
    other = role_requests.open_of(tx, by.id)
    if other is not None and other.state == "waiting":
        raise Refused("joining-waits")
    maker = people.get(tx, link.made_by)
    areas = None
    if maker is not None and maker.may(Role.COORDINATOR):
        areas = worth(link.area, regions.seen_by(tx, maker.id))
    if areas is None:
        raise Refused("invitation-worthless")
    if not invitations.use(tx, link.id):
        raise Refused(_why_over(link))
    if other is not None:
        _end(tx, other, "withdrawn")
    role_requests.open_(tx, link.id, by.id, areas)


def agree(tx: Tx, by: Person, request_id: int) -> bool:
    """«I agree»: kept as a consent. Return whether the role is theirs at once; else a coordinator is asked.

    Pressed again it does nothing.
    """
    request = _own(tx, by, request_id)
    if request.state in ("waiting", "granted"):
        return request.state == "granted"
    if request.state != "opened":
        raise Refused("press-stale")
    consents.give(tx, by.id, request.role)
    if request.trusted and volunteers.get(tx, by.id) is None:  # who was taken off the list once is looked at again
        if not role_requests.move(tx, request, "granted"):
            raise Decided
        _give(tx, request, request.areas)
        return True
    if not role_requests.move(tx, request, "waiting"):
        raise Decided
    people.attend(tx, by.id, ABOUT, request=request.id)
    _ask(tx, request, anew=True)
    return False


def leave(tx: Tx, by: Person, request_id: int) -> None:
    """«No, thank you»: nothing is kept but that the link was opened; somebody else may come by it."""
    request = _own(tx, by, request_id)
    if request.state not in ("opened", "waiting"):
        raise Refused("press-stale")
    _end(tx, request, "withdrawn")
    people.let_go(tx, by.id, ABOUT)


def name(tx: Tx, by: Person, words: str) -> bool:
    """Keep how they want to be called, for whoever decides; return False for what can hardly be a name."""
    request, called = role_requests.open_of(tx, by.id), person_name(words)
    if request is None:
        people.let_go(tx, by.id, ABOUT)
        return False
    if called is None:
        return False
    role_requests.name(tx, request.id, called)
    people.let_go(tx, by.id, ABOUT)
    _ask(tx, request)
    return True


def decide(tx: Tx, by: Person, request_id: int, *, yes: bool) -> str:
    """A coordinator's word on a newcomer; return the role. Raise `Decided` for whoever comes second.

    Raise `NotFound` for a region that is not theirs, `NotAllowed` where a second word is needed.
    """
    request = role_requests.get(tx, request_id)
    if request is None or not by.may(Role.COORDINATOR) or not covers(regions.seen_by(tx, by.id), request.areas):
        raise NotFound
    if request.state != "waiting":
        raise Decided
    if not _may_decide(tx, by.id, request):
        raise NotAllowed("join-second-word")
    areas: Areas | None = request.areas
    if yes and request.role == "coordinator":  # both words count, and the first one as its maker is now
        maker = people.get(tx, request.made_by)
        holds = maker is not None and maker.may(Role.COORDINATOR)
        areas = narrowed(request.areas, regions.seen_by(tx, request.made_by)) if holds else None
    if areas is None:
        raise NotAllowed("join-worthless")
    if not role_requests.move(tx, request, "granted" if yes else "declined", by.id):
        raise Decided
    people.let_go(tx, request.person, ABOUT)
    if yes:
        _give(tx, request, areas)
    else:
        invitations.give_back(tx, request.invitation)
        outbox.put(tx, request.person, "joining-declined")
    _show(tx, request)
    return request.role


def waiting(tx: Tx, person_id: int | None) -> list[RoleRequest]:
    """Return the newcomers whom a coordinator may decide on, the longest waiting first."""
    person = people.get(tx, person_id) if person_id is not None else None
    if person is None or not person.may(Role.COORDINATOR):
        return []
    return [one for one in role_requests.waiting(tx) if _may_decide(tx, person.id, one)]


def asks(tx: Tx, by: Person) -> bool:
    """Whether a link that somebody opened waits for their own yes, or for a coordinator's."""
    return role_requests.open_of(tx, by.id) is not None


def waits(tx: Tx, by: Person) -> bool:
    """Whether somebody waits for a coordinator's word."""
    request = role_requests.open_of(tx, by.id)
    return request is not None and request.state == "waiting"


def any_second_word(tx: Tx, by: Person) -> bool:
    """Whether somebody could say yes to a coordinator whom `by` invites everywhere they see themselves."""
    areas = regions.seen_by(tx, by.id) or frozenset()
    return any(
        may_decide(
            "coordinator",
            covered=covers(regions.seen_by(tx, one), areas),
            made_it=one == by.id,
            owner=owners.is_one(tx, one),
        )
        for one in coordinators.everybody(tx)
    )


def end_of(tx: Tx, person_id: int) -> None:
    """Somebody coordinates no more: their links are taken back, and nobody becomes a coordinator on their word.

    Volunteers who came by one wait on: their role is another coordinator's word.
    """
    invitations.revoke_all(tx, person_id)
    if outbox.stands(tx, person_id, LIST):
        outbox.put(tx, person_id, "join-requests", key=LIST, mode="edit")
    for request in role_requests.of_maker(tx, person_id):
        if request.role == "coordinator" or request.state == "opened":
            _end(tx, request, "withdrawn")
            outbox.put(tx, request.person, "joining-worthless")


def forget(tx: Tx, person_id: int) -> None:
    """Somebody wants to be forgotten: what they asked for is asked of nobody any more."""
    request = role_requests.open_of(tx, person_id)
    if request is not None:
        _end(tx, request, "withdrawn")
    role_requests.forget(tx, person_id)


def expire(tx: Tx) -> None:
    """End what nobody has decided for so long; the newcomer is told, and the link may bring somebody else."""
    for request in role_requests.older(tx, tx.now - PATIENCE):
        _end(tx, request, "expired")
        people.let_go(tx, request.person, ABOUT)
        if request.state == "waiting":
            outbox.put(tx, request.person, "joining-expired")


def _own(tx: Tx, by: Person, request_id: int) -> RoleRequest:
    request = role_requests.get(tx, request_id)
    if request is None or request.person != by.id:
        raise NotFound
    return request


def _may_decide(tx: Tx, person_id: int, request: RoleRequest) -> bool:
    return may_decide(
        request.role,
        covered=covers(regions.seen_by(tx, person_id), request.areas),
        made_it=request.made_by == person_id,
        owner=owners.is_one(tx, person_id),
    )


def _give(tx: Tx, request: RoleRequest, areas: Areas) -> None:
    """Give the role and its regions; the newcomer is welcomed, and whoever invited them hears of it."""
    membership.grant(tx, request.person, request.role)
    role_areas.set(tx, request.person, request.role, areas)
    outbox.put(tx, request.person, "joined", role=request.role)
    if request.role == "volunteer":
        volunteers.join(tx, request.person)
        if request.name is not None:
            volunteers.name(tx, request.person, request.name)
        person = people.get(tx, request.person)
        if person is not None and person.attention is None:  # else what they are at goes on
            people.attend(tx, request.person, "profile")
        outbox.put(tx, request.person, "cohort", key="cohort", mode="repost")
        outbox.put(tx, request.person, "profile", key="profile", mode="repost")
    elif request.name is not None:
        desk.name(tx, request.person, request.name)
    link = invitations.get(tx, request.invitation)
    assert link is not None
    outbox.put(
        tx,
        link.made_by,
        f"invitation-taken-{request.role}",
        key=f"invitation:{link.id}",
        mode="repost",  # of a whole course one line is kept up to date
        used=link.used,
        uses=link.uses,
    )


def _end(tx: Tx, request: RoleRequest, state: str) -> None:
    """Nothing comes of it; the link may bring somebody else."""
    if role_requests.move(tx, request, state):
        invitations.give_back(tx, request.invitation)
        _show(tx, request)


def _ask(tx: Tx, request: RoleRequest, *, anew: bool = False) -> None:
    """Ask those whose word counts, on one card however many wait."""
    outbox.put(tx, request.person, "joining", key=CARD, mode="edit", request=request.id)
    for one in coordinators.everybody(tx):
        if _may_decide(tx, one, request):
            outbox.put(tx, one, "join-requests", key=LIST, mode="repost" if anew or request.name is None else "edit")


def _show(tx: Tx, request: RoleRequest) -> None:
    """Bring the newcomer's card and the coordinators' list up to date where they stand."""
    if outbox.stands(tx, request.person, CARD):
        outbox.put(tx, request.person, "joining", key=CARD, mode="edit", request=request.id)
    for one in coordinators.everybody(tx):
        if outbox.stands(tx, one, LIST):
            outbox.put(tx, one, "join-requests", key=LIST, mode="edit")


def _why_over(link: Invitation) -> str:
    if link.revoked_at is not None:
        return "invitation-revoked"
    return "invitation-used" if link.used >= link.uses else "invitation-expired"
