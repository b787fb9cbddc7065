"""«Evidence» on a case's card: a pack chosen, made in a process apart, sent as a document and an archive."""

from bot.domain.evidence.packs import PackWish, read
from bot.services.evidence import packs
from handlers.buttons import Stale
from handlers.context import Context


async def open_(context: Context, case_id: int) -> None:
    """«Evidence», under a case: of what, in which language."""
    context.say("pack", key=packs.card_key(case_id), mode="repost", case=case_id)


async def change(context: Context, case_id: int, *wish: str | int) -> None:
    """Another part of the wish was pressed."""
    context.say("pack", key=packs.card_key(case_id), mode="edit", case=case_id, wish=_known(wish).args)


async def make(context: Context, case_id: int, *wish: str | int) -> None:
    """«Make the pack»."""
    await context.ask(packs.ask, case_id, _known(wish))


def _known(wish: tuple[str | int, ...]) -> PackWish:
    found = read(str(wish[0]), str(wish[1]), int(wish[2]))
    if found is None:
        raise Stale
    return found
