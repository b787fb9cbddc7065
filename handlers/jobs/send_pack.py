"""The job that makes an evidence pack and sends it."""

import tempfile
from functools import partial
from pathlib import Path

from bot.adapters.apart import apart
from bot.adapters.telegram import Telegram, Upload
from bot.domain.evidence.packs import MOST
from bot.domain.people.roles import Role
from bot.errors import NotFound
from bot.i18n import Words, words
from bot.services.evidence import packs
from bot.services.people import regions
from handlers.jobs import make_pack
from handlers.jobs.make_pack import Made
from storage.engine.jobs import Job
from storage.evidence import packs as kept
from storage.people import people
from storage.store import Store


async def send(store: Store, telegram: Telegram, data_dir: Path, job: Job) -> None:
    """Make the pack (`job.args["pack"]`) and send it to whoever asked; nothing is left behind on the disk."""
    pack_id: int = job.args["pack"]
    pack = await store.read(kept.get, pack_id)
    person = await store.read(people.get, pack.person) if pack and pack.person is not None else None
    if pack is None or person is None or person.telegram_id is None or not person.may(Role.COORDINATOR):
        return  # who is a coordinator no more gets no pack
    try:
        await store.read(regions.may_see, person, pack.case)
    except NotFound:
        return  # … nor whoever was narrowed to other regions since
    head = await store.ask(packs.begin, pack_id)
    found = await store.read(make_pack.gather, pack_id, head)
    await store.ask(packs.step, pack_id, "print")
    with tempfile.TemporaryDirectory(prefix="zheli-pack-") as folder:
        made = await apart(make_pack.make, Path(folder), data_dir, found)
        await store.ask(packs.step, pack_id, "send")
        said = words(person.lang or person.guess)
        number = found.composed.number
        await _send(telegram, person.telegram_id, made, number, said)
        await store.ask(kept.made, pack_id, made.sha256)
    await store.ask(packs.step, pack_id, "done")


async def _send(telegram: Telegram, chat: int, made: Made, number: str, said: Words) -> None:
    document = partial(_document, telegram, chat)
    if made.document.stat().st_size <= MOST:
        caption = said("pack-sent-pdf", number=number)
        await document(caption, Upload(f"{number}.pdf", made.document, "application/pdf"))
    lines = [said("pack-sent-zip", number=number, files=made.files, sha=made.sha256)]
    lines += [said("pack-left-out", n=len(made.left))] if made.left else []
    lines += [said("pack-pdf-too-large")] if made.document.stat().st_size > MOST else []
    await document("\n".join(lines), Upload(f"{number}.zip", made.archive, "application/zip"))


async def _document(telegram: Telegram, chat: int, caption: str, file: Upload) -> None:
    params = {"chat_id": chat, "caption": caption, "parse_mode": "HTML"}
    await telegram.call("sendDocument", params, {"document": file})
