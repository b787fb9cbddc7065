"""Letters of the sample town's past: one the body kept silent about, one it promised something in, some that wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.roles import Person
from bot.services import clocks, drafting, referrals, responses
from handlers.console.demo.cast import COORDINATOR
from storage import people
from storage.complaints import Complaint, complaint
from storage.tx import Tx

BEFORE = timedelta(days=1)
"""How long after its check a letter goes out."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A letter that went: its kind, how, and by how many days from now they promised to mend it (None: no answer)."""

    kind: str
    way: str
    promised_in: int | None = None


# From the oldest confirmed case on.
LETTERS = (Sent("appeal", "eotinish"), Sent("info", "email"), Sent("appeal", "hand", 9), Sent("appeal", "eotinish"))


def live(tx: Tx, until: datetime) -> None:
    """Let the coordinator write about the oldest cases that were confirmed and are open, and the law's clocks run."""
    by = people.meet(tx, COORDINATOR)
    rows = tx.all(
        "SELECT * FROM complaints WHERE stage = 'checked' AND verdict = 'confirmed' ORDER BY checked_at LIMIT :most",
        most=len(LETTERS),
    )
    for case, letter in zip(map(complaint, rows), LETTERS, strict=False):
        _send(tx, by, case, letter, until)
    tx.now = until
    clocks.tell(tx)


def _send(tx: Tx, by: Person, case: Complaint, letter: Sent, until: datetime) -> None:
    tx.now = min((case.checked_at or case.received_at) + BEFORE, until)
    made = drafting.begin(tx, by, case.id, letter.kind)
    referrals.sent_on(tx, by, made.id, tx.rules.today(tx.now))
    referrals.send(tx, by, made.id, letter.way)
    referrals.number(tx, by, made.id, f"ЖТ-{tx.now.year}-{1000 + 37 * made.id}")
    if letter.promised_in is None:
        return
    tx.now = until - timedelta(hours=3)
    answer = responses.begin(tx, by, made.id)
    responses.says(tx, by, answer.id, "promised")
    responses.promised(tx, by, answer.id, tx.rules.today(until) + timedelta(days=letter.promised_in))
    responses.came(tx, by, answer.id, tx.rules.today(tx.now))
