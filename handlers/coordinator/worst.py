"""`/worst`: the ten worst places, the bodies, the map. And the job that draws it, in a process of its own."""

import os
from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.catalogue import Catalogue
from bot.domain.views import ANY
from bot.domain.worst import WorstPlace
from bot.i18n import words
from bot.services import worst
from handlers.context import Context
from storage.jobs import Job
from storage.store import Store

Areas = list[str] | None


async def show(context: Context, _: str) -> None:
    """`/worst`."""
    context.say("worst", key="worst", mode="repost", area=ANY)


async def places(context: Context, area: str) -> None:
    """The places of another region, or back from the bodies; from a digest, below it."""
    await context.ask(worst.look, area)
    context.say("worst", key="worst", mode="edit", area=area)


async def bodies(context: Context, area: str) -> None:
    """«Bodies»."""
    await context.ask(worst.look, area)
    context.say("worst-of-bodies", key="worst", mode="edit", area=area)


async def map_(context: Context, area: str) -> None:
    """«On the map»."""
    await context.ask(worst.draw, area)
    context.toast("digest-drawing")


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the worst places of `areas` in `lang` into DATA_DIR/drawn and send them to `reader`."""
    found = await store.read(worst.places, job.args["areas"])
    name = f"worst-{job.id}.png"
    here = data_dir / "drawn" / name
    await apart(write, here, found, job.args["lang"], store.rules.catalogue, areas=job.args["areas"])
    await store.ask(worst.drawn, job.id, job.args["reader"], name)


def write(path: Path, found: tuple[WorstPlace, ...], lang: str, catalogue: Catalogue, *, areas: Areas) -> None:
    """Write the map, whole or not at all. Drawn again it is written over."""
    from handlers.coordinator import drawing  # matplotlib comes with it: only in the drawing process

    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_bytes(drawing.worst(found, words(lang), catalogue, areas))
    unfinished.replace(path)
