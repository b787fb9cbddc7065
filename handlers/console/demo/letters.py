"""Letters of the sample town's past: one the body kept silent about, one it promised something in, some that wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.services.deadlines import clocks
from bot.services.letters import drafting, referrals, responses
from handlers.console.demo.cast import COORDINATOR
from handlers.jobs import print_letter
from storage.cases.complaints import complaint
from storage.engine import jobs
from storage.people import people
from storage.tx import Tx, moment

BEFORE = timedelta(days=1)
"""How long after its check a letter goes out."""

FIRST, APART = timedelta(seconds=20), timedelta(seconds=4)
"""When the bot prints the letters of the past, one after another: the page is open by then, and nobody waits."""


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
    rows = tx.all(
        "SELECT * FROM complaints WHERE stage = 'checked' AND verdict = 'confirmed' ORDER BY checked_at LIMIT :most",
        most=len(LETTERS),
    )
    for case, letter in zip(map(complaint, rows), LETTERS, strict=False):
        made = send(tx, case.id, letter, min((case.checked_at or case.received_at) + BEFORE, until))
        if letter.promised_in is not None:
            day = until + timedelta(days=letter.promised_in)
            answer(tx, made, "promised", until - timedelta(hours=3), promised=day)
    _let_clocks_run(tx, until)


def _let_clocks_run(tx: Tx, until: datetime) -> None:
    """Speak of each clock on its own day."""
    while (due := tx.value("SELECT min(tell_at) FROM clocks WHERE met_at IS NULL")) and moment(due) <= until:
        tx.now = moment(due)
        clocks.tell(tx)
    tx.now = until


def send(tx: Tx, case_id: int, letter: Sent, at: datetime) -> int:
    """Write a letter and hand it in, with a number of its own; return its id."""
    tx.now, by = at, people.meet(tx, COORDINATOR)
    made = drafting.begin(tx, by, case_id, letter.kind)
    print_letter.write_down(tx, made.id)
    referrals.sent_on(tx, by, made.id, tx.rules.today(tx.now))
    referrals.send(tx, by, made.id, letter.way)
    referrals.number(tx, by, made.id, f"ЖТ-{tx.now.year}-{1000 + 37 * made.id}")
    return made.id


def answer(
    tx: Tx, referral_id: int, says: str, at: datetime, *, words: str = "", promised: datetime | None = None
) -> None:
    """Note what the body answered to a letter at that moment."""
    tx.now, by = at, people.meet(tx, COORDINATOR)
    came = responses.begin(tx, by, referral_id)
    if words:
        responses.take(tx, by, came.id, words=words)
    responses.says(tx, by, came.id, says)
    if promised is not None:
        responses.promised(tx, by, came.id, tx.rules.today(promised))
    responses.came(tx, by, came.id, tx.rules.today(tx.now))


def print_later(tx: Tx) -> None:
    """Leave it to the bot to print what was sent."""
    for number, row in enumerate(tx.all("SELECT id FROM letters ORDER BY id")):
        jobs.put(tx, "print-again", wait=FIRST + number * APART, letter=row["id"])
