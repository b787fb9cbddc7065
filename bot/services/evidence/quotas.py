"""How many files somebody may send: within an hour, and in a day."""

from datetime import timedelta

from bot.domain.people.roles import Person, Role
from storage.engine import outbox
from storage.intake import bars
from storage.tx import Tx

AN_HOUR = timedelta(hours=1)
FILES_AN_HOUR = 60
"""Files within an hour after which somebody is told, once, that a few are enough. All of them are kept."""

FILES_A_DAY = 100
MEGABYTES_A_DAY = 700
"""Files, and megabytes of files, that one resident may send in a day. More is not kept, which is said once a day."""

OF_OURS = 4
"""Times as many from whoever checks or coordinates: a day of checks is many photos. Our own guesses, all three."""


def thanks_for_files(tx: Tx, by: Person) -> None:
    """Say to whoever has just sent the one file more than `FILES_AN_HOUR` that a few are enough."""
    if bars.files_since(tx, by.id, tx.now - AN_HOUR) == FILES_AN_HOUR + 1:
        outbox.put(tx, by.id, "many-files", key="many-files", mode="repost", most=FILES_AN_HOUR)


def takes_file(tx: Tx, by: Person, size: int) -> bool:
    """Whether a file of so many bytes still fits into what somebody may send today; if not, that is said once."""
    today = tx.rules.at(tx.rules.today(tx.now))
    times = OF_OURS if by.may(Role.VOLUNTEER | Role.COORDINATOR) else 1
    sent, total = bars.sent_files(tx, by.id, today)
    if sent < FILES_A_DAY * times and total + size <= MEGABYTES_A_DAY * times * 1_000_000:
        return True
    say = "files-enough-today"
    if by.telegram_id is not None and not outbox.arrived_since(tx, say, today, by.telegram_id):
        outbox.put(tx, by.id, say, key=say, mode="repost")
    return False
