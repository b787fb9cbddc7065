"""Each night the line looks whether it still works from end to end, and calls for its operator if it does not.

Three steps, none of which needs another: a made-up report goes through the receiver, the handlers, the numbers and
the choice of volunteers, and is taken back (`signalled`); Telegram is asked what it knows (`asked`); a silent message
to the owner is delivered and deleted again. What did not happen within `WITHIN` is a fault, and so is whatever stands
still meanwhile.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.services.news import coordinators
from storage.drills import self_checks
from storage.drills.self_checks import SelfCheck
from storage.engine import jobs, outbox
from storage.tx import Tx

log = logging.getLogger(__name__)

WITHIN = timedelta(minutes=10)
"""A step that did not happen by then will not."""

STUCK = timedelta(minutes=30)
"""What should have been said or done so long ago, and waits, stands still."""

DAY, WEEK = timedelta(days=1), timedelta(days=7)
USUAL_DAYS = 5
"""Who hears people on so many of the last days, and nobody for a whole one, may be deaf. Our own guess."""

KEY = "self-check"
"""Our own name of the message to the owner."""


def begin(tx: Tx) -> None:
    """Begin tonight's check; a second time does nothing."""
    self_checks.prune(tx)
    check_id = self_checks.begin(tx, tx.rules.today(tx.now).isoformat(), tx.now + WITHIN)
    if check_id is None:
        return
    jobs.put(tx, "self-check", key=f"self-check:{check_id}", check=check_id)
    if tx.rules.owner is not None:
        outbox.put_chat(tx, tx.rules.owner, "self-check-signal", key=KEY, mode="repost")


def signalled(tx: Tx, check_id: int) -> None:
    """The made-up report came through, and was taken back."""
    self_checks.happened(tx, check_id, "signalled_at")


def asked(tx: Tx, check_id: int, faults: Sequence[str]) -> None:
    """Telegram answered; `faults` is what is wrong with how it brings updates."""
    self_checks.happened(tx, check_id, "asked_at")
    self_checks.found(tx, check_id, faults)


def due(tx: Tx, _last: datetime) -> bool:
    """Whether a check can be concluded: the timetable asks every second, and while none goes on it costs nothing."""
    return any(_over(tx, check) for check in self_checks.going_on(tx))


def conclude(tx: Tx) -> None:
    """End what has all its steps, or no more time: the owner's message goes again, or says what is wrong."""
    for check in self_checks.going_on(tx):
        if not _over(tx, check):
            continue
        if tx.now > check.due_at + WITHIN:  # nobody looked when it was due: the machine slept, the line was off
            self_checks.put_off(tx, check.id, tx.now + WITHIN)
            continue
        if sent_at := _delivered(tx, check):
            self_checks.happened(tx, check.id, "sent_at", sent_at)
        faults = [*_missing(tx, check), *check.faults, *_standing_still(tx)]
        self_checks.end(tx, check.id, faults)
        if faults:
            _alarm(tx, faults)
        elif tx.rules.owner is not None:
            outbox.put_chat(tx, tx.rules.owner, "self-check-signal", key=KEY, mode="delete")


def _over(tx: Tx, check: SelfCheck) -> bool:
    """Whether its time is up, or nothing is left to wait for: what stands still may be moving after a sleep."""
    return check.due_at <= tx.now or not (_missing(tx, check) or _stuck(tx))


def _missing(tx: Tx, check: SelfCheck) -> list[str]:
    """Return the steps that have not happened, as faults."""
    missing = [] if check.signalled_at else ["signal"]
    missing += [] if check.asked_at else ["telegram"]
    if tx.rules.owner is not None and _delivered(tx, check) is None:
        missing.append("message")
    return missing


def _delivered(tx: Tx, check: SelfCheck) -> datetime | None:
    return None if tx.rules.owner is None else self_checks.delivered(tx, tx.rules.owner, KEY, check.begun_at)


def _standing_still(tx: Tx) -> list[str]:
    """Return what waits for too long, and whether nobody is heard on a line that usually hears people."""
    found = _stuck(tx)
    lately, days = self_checks.heard(tx, tx.now - DAY, tx.now - WEEK)
    return [*found, "quiet"] if not lately and days >= USUAL_DAYS else found


def _stuck(tx: Tx) -> list[str]:
    found = ["outbox"] if self_checks.stuck(tx, "outbox", tx.now - STUCK) else []
    return found + (["jobs"] if self_checks.stuck(tx, "jobs", tx.now - STUCK) else [])


def _alarm(tx: Tx, faults: list[str]) -> None:
    """Tell the operator: in the log always, in the chat if Telegram takes it; without an owner every coordinator."""
    log.error("the nightly self-check found: %s; zheli doctor and docs/operations.md say more", ", ".join(faults))
    if tx.rules.owner is None:
        coordinators.hear(tx, "self-check-alarm", key=KEY, mode="repost", faults=faults)
    else:
        outbox.put_chat(tx, tx.rules.owner, "self-check-alarm", key=KEY, mode="repost", faults=faults)
