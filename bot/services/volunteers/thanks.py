"""Thanks to volunteers: told once what became of a case they checked, and a certificate for each month."""

from dataclasses import dataclass

from bot.domain.digest.periods import Month
from bot.domain.people.roles import Person
from bot.errors import Refused
from storage.cases.complaints import Complaint
from storage.checks import checks
from storage.engine import jobs, outbox
from storage.people import people
from storage.tx import Tx
from storage.volunteers import thanks, volunteers
from storage.volunteers.thanks import Work

CATCH_UP = 3
"""Months that are made up for at most, after the hotline was away."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says. `name` None: the volunteer told none. `so_far`: the month is not over yet.

    `area`: where most of the checks were, None outside every area: whose organisation signs.
    """

    person: Person
    name: str | None
    month: Month
    work: Work
    so_far: bool
    area: str | None = None


def closed(tx: Tx, case: Complaint, outcome: str) -> None:
    """A case was closed on the ground of what was found: tell whoever checked it what became of it. Once a case."""
    for person_id in dict.fromkeys(one.person for one in checks.of_case(tx, case.id) if one.state == "done"):
        if thanks.once(tx, case.id, person_id):
            outbox.put(tx, person_id, "thanks-closed", case=case.id, outcome=outcome)


def send_monthly(tx: Tx) -> None:
    """Send everybody who did something the certificate of the month that is over; a missed one is made up for."""
    over = [Month.of(tx.rules.today(tx.now)).before]
    last = thanks.last_certified(tx)
    while last is not None and over[-1].before > last and len(over) < CATCH_UP:
        over.append(over[-1].before)
    for month in reversed(over):
        for person_id in thanks.who_worked(tx, *month.span(tx.rules.zone)):
            if thanks.certify(tx, person_id, month):
                jobs.put(tx, "certificate", key=f"certificate:{person_id}:{month}", person=person_id, month=str(month))


def ask(tx: Tx, by: Person, month: str, form: str = "png") -> None:
    """Have one's own certificate of a month («2026-03») made and sent. `form`: png, or pdf for printing.

    Asked for again within a minute it comes once. Raise `Refused` for a month in which nothing was done.
    """
    if of(tx, by.id, month) is None:
        raise Refused("certificate-nothing")
    key = f"certificate:{by.id}:{month}:{form}:{tx.now:%Y%m%d%H%M}"
    jobs.put(tx, "certificate", key=key, person=by.id, month=month, form=form)


def of(tx: Tx, person_id: int, month: str) -> Certificate | None:
    """Return what the certificate of a month says; None for a month without a check, or somebody forgotten."""
    try:
        which = Month.read(month)
    except ValueError:
        return None
    person = people.get(tx, person_id)
    start, end = which.span(tx.rules.zone)
    done = thanks.work(tx, person_id, start, end)
    if person is None or person.telegram_id is None or not done.checks:
        return None
    profile = volunteers.get(tx, person_id)
    return Certificate(
        person,
        profile.name if profile else None,
        which,
        done,
        so_far=end > tx.now,
        area=thanks.where(tx, person_id, start, end),
    )
