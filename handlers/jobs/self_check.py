"""The parts of the nightly self-check that need more than the database: a made-up report, and Telegram's own word."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.adapters.telegram import Telegram
from bot.domain.cases.lifecycle import Stage
from bot.domain.places.points import Point
from bot.domain.privacy.consents import VERSIONS
from bot.engine.receive import Raw, Receiver
from bot.services.drills import drills, self_check
from handlers import buttons
from storage.cases import complaints
from storage.engine.jobs import Job
from storage.store import Store
from storage.tx import Tx

NOBODY = -1
"""Telegram's number of nobody: who sends the made-up report."""

DEAF_AFTER_S = 180.0
"""No answered question to Telegram for so long: the line is deaf."""

MANY = 1000
"""Updates that wait at Telegram: more than any line has in an hour."""

ERROR_FRESH_S = 3600


@dataclass(frozen=True, slots=True)
class Watch:
    """What is looked at besides the database. `webhook`: where updates are to be brought, empty with polling.

    `silent_s`: how many seconds ago Telegram last answered us.
    """

    receiver: Receiver
    telegram: Telegram
    silent_s: Callable[[], float]
    webhook: str


async def look(store: Store, watch: Watch, job: Job) -> None:
    """Carry out both steps. Done again after a failure it harms nothing."""
    check_id: int = job.args["check"]
    rules, now = store.rules, store.clock()
    kinds = rules.catalogue.kinds
    kind = drills.KIND if drills.KIND in kinds else next(iter(kinds))
    place = drills.centre(next(iter(rules.catalogue.areas.values())))
    if await watch.receiver.rehearse(signal(place, kind, now), came_through):
        await store.ask(self_check.signalled, check_id)
    known = await watch.telegram.call("getWebhookInfo", {})
    await store.ask(self_check.asked, check_id, faults(known, watch, now))


def came_through(tx: Tx) -> bool:
    """Whether nobody's report became a case with a number, for which somebody was called, or nobody could be."""
    row = tx.one(
        """SELECT c.id FROM complaints c JOIN people p ON p.id = c.reporter WHERE p.telegram_id = :nobody
           ORDER BY c.id DESC LIMIT 1""",
        nobody=NOBODY,
    )
    case = complaints.get(tx, row["id"]) if row is not None else None
    if case is None:
        return False
    if case.stage is Stage.OFFERED:
        return True
    told = tx.one("SELECT 1 FROM history WHERE complaint_id = :case AND what = 'nobody'", case=case.id)
    return case.stage is Stage.RECEIVED and told is not None


def signal(place: Point, kind: str, now: datetime) -> list[Raw]:
    """Return the updates of a whole report, as Telegram would bring them: begun, a place, words, a kind, sent."""
    said: list[dict[str, Any]] = [
        {"text": "/start"},
        {"location": {"latitude": place.lat, "longitude": place.lon}},
        {"text": "Тексеру / проверка"},
    ]
    presses = [
        buttons.make("draft:kind", kind),
        buttons.make("draft:agree", VERSIONS["report"]),
        buttons.make("draft:separate"),
    ]
    sender = {"id": NOBODY, "is_bot": False, "first_name": "–"}
    chat = {"id": NOBODY, "type": "private"}
    head = {"date": int(now.timestamp()), "chat": chat}
    raws: list[Raw] = [
        {"update_id": -number, "message": {"message_id": number, "from": sender, **head, **body}}
        for number, body in enumerate(said, 1)
    ]
    under = {"message_id": 1000, **head}
    for number, data in enumerate(presses, len(said) + 1):
        query = {"id": str(number), "from": sender, "chat_instance": "1", "message": under, "data": data}
        raws.append({"update_id": -number, "callback_query": query})
    return raws


def faults(known: dict[str, Any], watch: Watch, now: datetime) -> list[str]:
    """Say what is wrong with how Telegram brings updates, by name; `known` is its `WebhookInfo`."""
    found = ["deaf"] if watch.silent_s() > DEAF_AFTER_S else []
    if (known.get("url") or "") != watch.webhook:
        found.append("webhook")
    elif known.get("last_error_message") and now.timestamp() - known.get("last_error_date", 0) < ERROR_FRESH_S:
        found.append("bringing")
    if (known.get("pending_update_count") or 0) > MANY:
        found.append("pending")
    return found
