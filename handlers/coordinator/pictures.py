"""The job that makes what a digest is sent with, in a process of its own. Failing, it harms nothing else."""

from pathlib import Path

from bot.adapters.apart import apart
from bot.domain.periods import read_period
from bot.services import digest
from handlers.coordinator import digest_making
from handlers.coordinator.digest_making import Order
from storage.jobs import Job
from storage.store import Store


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Make `what` of the digest of `period` and `areas` in `lang` below DATA_DIR/drawn, and send it to `readers`."""
    args = job.args
    areas = None if args["areas"] is None else tuple(args["areas"])
    order = Order(args["period"], areas, args["lang"], tuple(args["what"]), args["seal"])
    made = await apart(digest_making.make, data_dir / "drawn", store.path, store.rules, store.clock(), order)
    period = read_period(args["period"])
    if made.pictures:
        await store.ask(digest.drawn, job.id, period, args["readers"], made.pictures)
    if made.papers:
        await store.ask(digest.papered, job.id, period, args["readers"], made.papers)
