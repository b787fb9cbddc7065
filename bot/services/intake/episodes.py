"""Several who signal the same are witnesses of one episode: each has an own number, and it is checked once."""

from datetime import datetime

from bot.domain.cases.lifecycle import Action, Outcome, Stage, advance
from bot.domain.intake.kinds import Noticed
from bot.domain.people.roles import Person, Role
from bot.domain.places.points import Point
from bot.errors import NotAllowed, NotFound
from bot.services.dispatch import dispatch
from bot.services.news import coordinators, reporter
from storage.cases import complaints, history
from storage.cases.complaints import Complaint
from storage.evidence import files
from storage.intake import episodes
from storage.intake.episodes import Near
from storage.tx import Tx

SHOWN = 3
"""Cases that somebody is asked about at once: more choices are none."""

GROWN = (2, 3, 5, 10, 20, 50, 100, 200, 500, 1000)
"""Numbers of witnesses at which a coordinator's open card is changed: not two hundred times in a minute."""


def alike(tx: Tx, kind: str, point: Point, at: datetime, limit: int = SHOWN) -> list[Near]:
    """Return the open cases that a signal of this kind, from there and then, may be part of, the nearest first."""
    episode = tx.rules.catalogue.kind(kind).episode
    kinds = tx.rules.catalogue.family(kind)
    return episodes.near(tx, point, at, kinds, radius_m=episode.radius_m, window=episode.window, limit=limit)


def pictured(tx: Tx, found: list[Near]) -> bool:
    """Whether there is a picture to decide by: of what lies in a public place, not of what is noticed at home."""
    kinds = tx.rules.catalogue.kinds
    return any(
        file.picture
        for one in found
        if one.case.kind in kinds and kinds[one.case.kind].noticed is Noticed.PUBLIC
        for file in files.of_episode(tx, one.case.id)
    )


def witness(tx: Tx, by: Person, case: Complaint, into: Complaint) -> None:
    """A case that has just come in is part of another: nobody is called for it. `into` leads and is open."""
    stage = advance(case.stage, Action.JOIN, Role.RESIDENT)
    if not complaints.move(tx, case, stage, outcome=Outcome.JOINED, joined_to=into.id):
        raise NotAllowed
    history.add(tx, case.id, by, "witnessed", as_role="resident", other=into.number)
    if episodes.witnesses(tx, into.id) in GROWN:
        coordinators.refresh(tx, into.id)


def split(tx: Tx, by: Person, case_id: int) -> Complaint:
    """A coordinator takes a witness off: its case is received by itself and called for. Return it as it is then."""
    case = complaints.get(tx, case_id)
    if case is None:
        raise NotFound
    lead = complaints.get(tx, case.joined_to) if case.joined_to is not None else None
    if lead is None or case.stage is not Stage.CLOSED:
        raise NotAllowed("split-already", number=case.number)
    if not complaints.move(tx, case, advance(case.stage, Action.REOPEN, by.roles & Role.COORDINATOR)):
        raise NotAllowed("split-already", number=case.number)
    history.add(tx, case.id, by, "split", other=lead.number)
    history.add(tx, lead.id, by, "let_out", other=case.number)
    reporter.hears(tx, case, "told-split", other=lead.number)
    now = complaints.get(tx, case.id)
    assert now is not None
    dispatch.call(tx, now, by)  # without a point it tells coordinators
    coordinators.refresh(tx, lead.id)
    coordinators.refresh(tx, case.id)
    return now
