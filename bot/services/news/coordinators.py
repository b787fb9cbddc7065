"""What coordinators hear without asking, and their open cards kept true."""

import logging
from datetime import datetime, timedelta
from typing import Any

from bot.services.news import group_posts, publishing
from storage.cases import board, complaints
from storage.cases.complaints import Complaint
from storage.engine import outbox
from storage.engine.outbox import Mode
from storage.news import unheard
from storage.people import coordinators as kept
from storage.tx import Tx

log = logging.getLogger(__name__)

CARD_LIVES = timedelta(days=2)
"""A case's card that was opened longer ago is not kept up to date any more: nobody looks at it."""


def hear(tx: Tx, say: str, *, key: str | None = None, mode: Mode = "new", **args: Any) -> bool:
    """Tell every coordinator; return whether anybody was.

    `say`: `alert-nobody` (case, why), `alert-checked` (case), `alert-new` (case) and the like. Of a `case` only those
    hear who see its region, and only the one who has taken it on, if somebody has. Of one case there is one alert: the
    newest takes the place of those before it, at the bottom of the chat. Of a drill there is none: its result is told
    to whoever started it.

    Where nobody hears, whoever runs the line is told that nobody does, and the alert waits for somebody who can
    (`tell_again`).
    """
    case = complaints.get(tx, args["case"]) if "case" in args else None
    if case is not None and case.drill:
        return True
    if case is not None and key is None:
        key, mode = f"alert:{case.id}", "repost"
    area, owner = (case.area, case.coordinator) if case is not None else (args.get("area"), None)
    chats = kept.chats(tx, area, owner)
    for chat in chats:
        outbox.put_chat(tx, chat, say, key=key, mode=mode, **args)
    if not chats:
        _nobody_hears(tx, area, say, key, args)
    return bool(chats)


def tell_again(tx: Tx) -> None:
    """Tell what nobody could be told before, to those who see it by now; the timetable asks `waits_for_somebody`."""
    for alert in unheard.everything(tx):
        if chats := kept.chats(tx, alert.area):
            for chat in chats:
                outbox.put_chat(tx, chat, alert.say, key=alert.key, mode="repost" if alert.key else "new", **alert.args)
            unheard.drop(tx, alert.id)


def waits_for_somebody(tx: Tx, _last: datetime) -> bool:
    """Whether an alert waits that somebody could be told."""
    return any(kept.chats(tx, area) for area in {alert.area for alert in unheard.everything(tx)})


def _nobody_hears(tx: Tx, area: str | None, say: str, key: str | None, args: dict[str, Any]) -> None:
    unheard.put(tx, area, say, key, args)
    log.error("nobody heard %s: no coordinator who can be reached sees the region %s (/invite)", say, area or "–")
    if (chat := kept.owner_chat(tx)) is not None:
        outbox.put_chat(tx, chat, "alert-unwatched", key=f"unwatched:{area}", mode="repost", area=area or "")


def hear_of(tx: Tx, cases: list[Complaint], say: str, key: str, **args: Any) -> None:
    """Tell whoever hears of any of these cases (see `hear`), each once: of a letter about several."""
    told: dict[int, int] = {}
    for case in cases:
        for chat in kept.chats(tx, case.area, case.coordinator):
            told.setdefault(chat, case.id)
    if not told and cases:
        _nobody_hears(tx, cases[0].area, say, key, {"case": cases[0].id, **args})
    for chat, case_id in told.items():
        outbox.put_chat(tx, chat, say, key=key, mode="repost", case=case_id, **args)


def received(tx: Tx, case: Complaint) -> None:
    """Tell them of a new case only if nobody will be called for it by itself: it lies outside every area.

    A case without a point is told of by `dispatch.nobody`; of all the others the board speaks when it is asked.
    """
    if case.point is not None and case.area is None:
        hear(tx, "alert-new", case=case.id)


def warned(tx: Tx, case: Complaint) -> None:
    """Tell them at once when a report speaks of danger to life; it stands beside the case's other alerts."""
    if case.words and tx.rules.catalogue.dangers_in(case.words):
        hear(tx, "alert-danger", key=f"danger:{case.id}", mode="repost", case=case.id)


def refresh(tx: Tx, case_id: int) -> None:
    """Bring the case's card up to date wherever a coordinator has it open, and what others see of it."""
    key = card_key(case_id)
    for chat in board.chats_with(tx, key, case_id, since=tx.now - CARD_LIVES):
        outbox.put_chat(tx, chat, "case", key=key, mode="edit", case=case_id)
    group_posts.refresh(tx, case_id)
    if publishing.refresh(tx, case_id):
        hear(tx, "alert-post-corrected", key=f"post-corrected:{case_id}", mode="repost", case=case_id)


def card_key(case_id: int) -> str:
    """Return our own name of the message that shows a case to a coordinator."""
    return f"case:{case_id}"
