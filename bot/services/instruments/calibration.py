"""Certificates that end soon are told ahead: own instruments to their owners, kits to coordinators."""

from bot.domain.instruments.instruments import SOON
from bot.services.news import coordinators
from storage.engine import outbox
from storage.instruments import instruments, kits
from storage.tx import Tx


def remind(tx: Tx) -> None:
    """Tell of every certificate that ends within `SOON`, once."""
    today = tx.rules.today(tx.now)
    for tool in instruments.ending(tx, today, today + SOON):
        assert tool.certified_until is not None
        outbox.put(tx, tool.person, "certificate-ends", name=tool.name, until=f"{tool.certified_until:%d.%m.%Y}")
        instruments.warned(tx, tool.id)
    for kit in kits.ending(tx, today, today + SOON):
        assert kit.certified_until is not None
        until = f"{kit.certified_until:%d.%m.%Y}"
        coordinators.hear(tx, "certificate-of-kit-ends", name=kit.name, until=until, area=kit.area)
        kits.warned(tx, kit.id)
