"""Kits of the hotline: the list, booking, from hand to hand. For volunteers and coordinators."""

from typing import Any

from bot.errors import Refused
from bot.services.instruments import kit_rights
from bot.services.instruments import kits as service
from handlers.cards.instruments.kits import EVERYWHERE
from handlers.chats.intake import report
from handlers.content import Content
from handlers.context import Context

KEY = "kits"


async def kits(context: Context, _: str) -> None:
    """`/kits`: what there is, and who has it."""
    context.say("kits", key=KEY, mode="repost")


async def list_(context: Context) -> None:
    """«Kits», from the profile or from one of them."""
    context.say("kits", key=KEY, mode="repost")


async def open_(context: Context, kit_id: int) -> None:
    """One kit."""
    await context.ask(kit_rights.look, kit_id)
    _show(context, "kit", kit_id)


async def book(context: Context, kit_id: int) -> None:
    """«Book»: the days to come."""
    await context.ask(kit_rights.look, kit_id)
    _show(context, "kit-days", kit_id)


async def slot(context: Context, kit_id: int, day: int, slot: str) -> None:
    """A part of a day: booked, or given up."""
    kept = await context.ask(service.book, kit_id, service.parse_slot(day, slot))
    context.toast("kit-slot-yours" if kept else "kit-slot-free")
    _show(context, "kit-days", kit_id)


async def to(context: Context, kit_id: int) -> None:
    """«Handed to …»: whom."""
    await context.ask(service.to_hand, kit_id)
    _show(context, "kit-to", kit_id)


async def hand(context: Context, kit_id: int, person_id: int) -> None:
    """It was handed to this one, who is asked to confirm."""
    await context.ask(service.hand, kit_id, person_id)
    context.toast("kit-asked-them")
    _show(context, "kit", kit_id)


async def back(context: Context, kit_id: int) -> None:
    """«Given back»."""
    done = await context.ask(service.give_back, kit_id)
    context.toast("kit-back-now" if done else "kit-asked-coordinators")
    _show(context, "kit", kit_id)


async def take(context: Context, handover_id: int) -> None:
    """«I have it»."""
    await context.ask(service.take, handover_id)
    context.toast("kit-taken-now")


async def refuse(context: Context, handover_id: int) -> None:
    """«I do not have it»."""
    await context.ask(service.refuse, handover_id)
    context.toast("kit-refused-now")


async def add(context: Context) -> None:
    """«Add a kit», «new certificate»: one line."""
    await context.ask(service.edit)
    context.say("kit-ask")


async def medium(context: Context, kit_id: int, medium: str) -> None:
    """What it measures."""
    await context.ask(service.turn_medium, kit_id, medium)
    _show(context, "kit", kit_id)


async def area(context: Context, kit_id: int) -> None:
    """«Region»: to which."""
    await context.ask(kit_rights.kept_by, kit_id)
    _show(context, "kit", kit_id, asks="area")


async def belongs(context: Context, kit_id: int, area: str) -> None:
    """The kit belongs to this region now, or to all."""
    await context.ask(kit_rights.belong, kit_id, None if area == EVERYWHERE else area)
    _show(context, "kit", kit_id)


async def retire(context: Context, kit_id: int) -> None:
    """«Out of use»: one more press, because it cannot be undone."""
    await context.ask(kit_rights.kept_by, kit_id)
    _show(context, "kit", kit_id, asks="retire")


async def retired(context: Context, kit_id: int) -> None:
    """«Yes, out of use»."""
    await context.ask(service.retire, kit_id)
    context.say("kits", key=KEY, mode="edit")


async def takes(context: Context, content: Content, _: dict[str, Any]) -> None:
    """Words are a kit; a photo is a report and is not lost."""
    if content.file is not None:
        await report.keep(context, content)
        return
    if not content.words:
        raise Refused("kit-ask")
    kit = await context.ask(service.add, content.words)
    context.say("kit", key=KEY, mode="repost", kit=kit.id)


def _show(context: Context, card: str, kit_id: int, **how: Any) -> None:
    context.say(card, key=KEY, mode="edit", kit=kit_id, **how)
