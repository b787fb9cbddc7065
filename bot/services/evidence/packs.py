"""Evidence packs: asked for once, of which cases, with whose names; the history's newest hash is told in each."""

from bot.domain.evidence.packs import RADIUS_M, PackWish, Scope
from bot.domain.people.roles import Person
from bot.errors import NotAllowed, NotFound
from storage.cases import board, chain, complaints
from storage.cases.chain import Head
from storage.cases.complaints import Complaint
from storage.engine import jobs, outbox
from storage.evidence import packs
from storage.evidence.packs import Pack
from storage.people import coordinators
from storage.privacy import contacts
from storage.privacy.contacts import Contact
from storage.tx import Tx
from storage.volunteers import volunteers

CASES = 60
"""Cases of one place in a pack, the newest: a thicker file is read by nobody. Our own guess."""


def ask(tx: Tx, by: Person, case_id: int, wish: PackWish) -> None:
    """Have a pack made; pressed again within a minute it is made once. Raise `NotAllowed` for what there is not."""
    case = _case(tx, case_id)
    if case.drill or wish.scope not in scopes(tx, case):
        raise NotAllowed("pack-nothing-of-it")
    key = f"pack:{by.id}:{case_id}:{':'.join(map(str, wish.args))}:{tx.now:%Y%m%d%H%M}"
    if tx.one("SELECT 1 FROM jobs WHERE key = :key", key=key) is None:
        pack = packs.add(tx, case_id, wish, by.id)
        jobs.put(tx, "pack", key=key, pack=pack)
        step(tx, pack, "gather")


def step(tx: Tx, pack_id: int, done: str) -> None:
    """Say how far a pack is, in the card it was asked for on."""
    pack = packs.get(tx, pack_id)
    assert pack is not None
    wish = pack.wish.args
    outbox.put(tx, pack.person, "pack", key=card_key(pack.case), mode="edit", case=pack.case, wish=wish, step=done)


def begin(tx: Tx, pack_id: int) -> Head:
    """Keep the history's newest hash as told in this pack, and return it."""
    pack = packs.get(tx, pack_id)
    assert pack is not None
    return chain.anchor(tx, f"pack {_case(tx, pack.case).number}")


def scopes(tx: Tx, case: Complaint) -> tuple[Scope, ...]:
    """Return of what a pack can be made, the case itself first."""
    found = [Scope.CASE]
    if case.joined_to is not None or board.joined_to(tx, case.id, limit=1):
        found.append(Scope.EPISODE)
    if case.point is not None:
        found.append(Scope.PLACE)
    return tuple(found)


def cases(tx: Tx, pack: Pack) -> list[Complaint]:
    """Return the cases of a pack, each with its witnesses behind it; only those that who asked may see."""
    case = _case(tx, pack.case)
    match pack.wish.scope:
        case Scope.CASE:
            return [case]
        case Scope.EPISODE:
            leads = [_case(tx, case.joined_to) if case.joined_to is not None else case]
        case Scope.PLACE:
            assert case.point is not None
            near = packs.around(tx, case.point, RADIUS_M, CASES)
            leads = [one for one in near if pack.person is None or coordinators.sees(tx, pack.person, one.area)]
    return [one for lead in leads for one in (lead, *board.joined_to(tx, lead.id))]


def agreed(tx: Tx, found: list[Complaint]) -> dict[int, Contact]:
    """Return who agreed to be named to the responsible bodies, by case; nobody for most."""
    left = {one.id: contacts.of(tx, one.reporter) for one in found if one.contact and one.reporter is not None}
    return {case_id: contact for case_id, contact in left.items() if contact is not None}


def giving_originals(tx: Tx, found: list[Complaint]) -> frozenset[int]:
    """Return the volunteers who agreed that their photos of these cases go along as they came."""
    return volunteers.giving_originals(tx, [one.id for one in found])


def card_key(case_id: int) -> str:
    """Return our own name of the message on which a pack of a case is put together."""
    return f"pack:{case_id}"


def _case(tx: Tx, case_id: int) -> Complaint:
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    return case
