"""Going there safely: nobody under 18 takes a case alone, and what to keep to is read before a visit."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.dispatch.safety import FOR_MINORS, Goer, Reason, may_go
from bot.domain.intake.kinds import Kind
from bot.domain.people.roles import Person
from bot.errors import Refused
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.engine import outbox
from storage.intake import kind_answers
from storage.tx import Tx
from storage.volunteers import cohorts, trainings


@dataclass(frozen=True, slots=True)
class Heading:
    """Where somebody would go now, as the rules of safety see it: see `safety.Visit`."""

    kind: Kind
    now: datetime
    alarming: bool
    industrial: bool
    training: bool


def goer(tx: Tx, person_id: int) -> Goer:
    """Return what the rules of safety look at of one volunteer."""
    known = cohorts.get(tx, person_id)
    return Goer(
        trained=trainings.valid(tx, person_id),
        minor=bool(known and known.minor),
        approved=bool(known and known.approved),
        accompanied=cohorts.companion(tx, person_id) is not None,
    )


def heading(tx: Tx, case: Complaint) -> Heading | None:
    """Return the case as a visit that would begin now; None for a kind that the hotline's file has no more."""
    kind = tx.rules.catalogue.kinds.get(case.kind)
    if kind is None:
        return None
    local, training = tx.rules.local(tx.now), tx.rules.catalogue.training.required
    return Heading(kind, local, alarming(tx, case), industrial(tx, case), training)


def alarming(tx: Tx, case: Complaint) -> bool:
    """Whether words or answers speak of danger to whoever goes there."""
    given = {question: one.answers for question, one in kind_answers.of(tx, case.id).items()}
    catalogue = tx.rules.catalogue
    return catalogue.danger_in(case.kind, given) or bool(case.words and catalogue.dangers_in(case.words))


def industrial(tx: Tx, case: Complaint) -> bool:
    """Whether a case lies at works, or may lie there by how roughly its place is known."""
    return case.point is not None and tx.rules.catalogue.industrial(case.point, case.accuracy_m or 0)


def agree(tx: Tx, by: Person, case: Complaint, *, with_adult: bool) -> None:
    """Let a grown-up take what they were offered; somebody under 18 only as the rules have it now, with their adult.

    Raise `Refused` with the reason. An offer may be hours old: it has become night, the adult is gone.
    """
    one, there = goer(tx, by.id), heading(tx, case)
    if not one.minor or there is None:
        return
    why = may_go(one, there)
    if why in FOR_MINORS:
        raise Refused(f"may-not-go-{why}")
    if not with_adult:
        raise Refused(f"may-not-go-{Reason.ALONE}")


def accompany(tx: Tx, by: Person, case: Complaint, check_id: int) -> None:
    """Write down which adult goes along with somebody under 18, and tell that adult; nothing for a grown-up."""
    known, adult = cohorts.get(tx, by.id), cohorts.companion(tx, by.id)
    if known is None or not known.minor or adult is None:
        return
    checks.accompany(tx, check_id, adult)
    history.add(tx, case.id, by, "accompanied", as_role="volunteer")
    outbox.put(tx, adult, "companion-goes", key=f"companion:{by.id}:{check_id}", mode="repost", check=check_id)


def read(tx: Tx, by: Person, check_id: int) -> bool:
    """Note that the rules of safety were read; return False if they were before."""
    check = checks.get(tx, check_id)
    if check is None or check.person != by.id:
        raise Refused("check-not-yours")
    if not checks.read_safety(tx, check_id):
        return False
    history.add(tx, check.case, by, "safety_read", as_role="volunteer")
    return True
