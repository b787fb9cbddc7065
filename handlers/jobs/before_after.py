"""The job that lays before and after side by side, in each language. Failing, it harms nothing else."""

import os
from pathlib import Path

from bot.adapters.apart import apart
from bot.i18n import LANGS, words
from bot.services.follow_up import recheck_results
from bot.services.follow_up.recheck_results import Sides
from storage.engine.jobs import Job
from storage.store import Store


async def draw(store: Store, data_dir: Path, job: Job) -> None:
    """Draw the pictures of `recheck` into DATA_DIR/drawn, and have them told. A photo on its way is waited for."""
    recheck_id: int = job.args["recheck"]
    found = await store.read(recheck_results.sides, recheck_id)
    if found is None:
        return
    await apart(write, data_dir / "drawn", found, recheck_id)
    await store.ask(recheck_results.drawn, recheck_id, reopened=job.args["reopened"])


def write(folder: Path, found: Sides, recheck_id: int) -> None:
    """Write one picture a language, each whole or not at all. Drawn again they are written over."""
    from bot.adapters import collage  # Pillow comes with it: the start has no use for it

    folder.mkdir(parents=True, exist_ok=True)
    left, right = found.left.read_bytes(), found.right.read_bytes()
    for lang in LANGS:
        said = words(lang)
        above = collage.Words(
            said.plain("collage-before", day=said.day(found.left_day)),
            said.plain("collage-after", day=said.day(found.right_day)),
        )
        name = recheck_results.picture(recheck_id, lang)
        unfinished = folder / f".{name}.{os.getpid()}"
        unfinished.write_bytes(collage.collage(left, right, above))
        unfinished.replace(folder / name)
