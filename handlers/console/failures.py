"""`zheli inbox` and `zheli outbox`: what failed, kept in sight, and tried once more by the running hotline."""

from collections.abc import Callable
from typing import TypeVar

from bot import settings
from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console.opened import opened
from handlers.console.telling import count
from storage.engine import outbox, updates
from storage.tx import Tx

T = TypeVar("T")

TOLD_AT_MOST = 100


def failed_updates(retry: int | None, *, everything: bool) -> str:
    """Return the failed updates as lines, or have one or all of them carried out once more."""
    given = settings.load()
    if retry is None and not everything:
        return _ask(given, lambda tx: _failed_lines(tx, given))
    asked = _ask(given, lambda tx: _again(tx, retry))
    if not asked and retry is not None:
        raise CannotStart(f"There is no failed update {retry}.")
    return f"{count(asked, 'update')} will be carried out once more within seconds, if the hotline runs."


def unsent_messages(retry: int | None) -> str:
    """Return the messages that were given up as lines, or have one of them sent once more."""
    given = settings.load()
    if retry is None:
        return _ask(given, lambda tx: _dead_lines(tx, given))
    if not _ask(given, lambda tx: outbox.revive(tx, retry)):
        raise CannotStart(f"There is no given-up message {retry}.")
    return "It will be sent once more within half a minute, if the hotline runs."


def _again(tx: Tx, update_id: int | None) -> int:
    """Ask for one update, or for every failed one; return how many there were."""
    if update_id is not None:
        return int(updates.ask_again(tx, update_id))
    return sum(updates.ask_again(tx, one.update_id) for one in updates.failed(tx, limit=1_000_000))


def _failed_lines(tx: Tx, given: Settings) -> str:
    failed = updates.failed(tx, TOLD_AT_MOST)
    if not failed:
        return "No update has failed."
    lines = [
        f"{one.update_id}  {one.received_at.astimezone(given.zone):%Y-%m-%d %H:%M}  {_kind(one.raw):14}  {one.error}"
        for one in failed
    ]
    return "\n".join([*lines, "Once more: zheli inbox --retry ID, or --all"])


def _kind(raw: dict[str, object]) -> str:
    """Return what kind of update it is; not what the person wrote."""
    return next((key for key in raw if key != "update_id"), "?")


def _dead_lines(tx: Tx, given: Settings) -> str:
    dead = outbox.dead(tx, TOLD_AT_MOST)
    if not dead:
        return "Every message has been sent, or still will be."
    lines = [
        f"{one.id}  {one.created_at.astimezone(given.zone):%Y-%m-%d %H:%M}  {one.say:20}  {one.error}" for one in dead
    ]
    return "\n".join([*lines, "Once more: zheli outbox --retry ID"])


def _ask(given: Settings, do: Callable[[Tx], T]) -> T:
    """Run `do` in a transaction of its own, beside the running hotline."""
    with opened(given) as tx:
        return do(tx)
