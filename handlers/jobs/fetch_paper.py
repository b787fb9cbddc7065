"""Fetching a slip or an answer from Telegram: kept whole beside the evidence, whatever it is."""

from pathlib import Path

from bot.adapters.telegram import Telegram
from bot.errors import Undeliverable
from handlers.jobs.download import fetched
from storage.engine.jobs import Job
from storage.letters import printed_letters
from storage.store import Store


async def fetch_paper(store: Store, telegram: Telegram, files_dir: Path, job: Job) -> None:
    """Fetch one paper (`job.args["paper"]`); what Telegram does not give can still be shown by its id."""
    paper = await store.read(printed_letters.paper, job.args["paper"])
    if paper is None or paper.state != "waiting":
        return
    try:
        here = await fetched(store, telegram, files_dir, file_id=paper.file_id, size=paper.size, mime=paper.mime)
    except Undeliverable:
        await store.ask(printed_letters.lose_paper, paper.id)
        return
    await store.ask(printed_letters.keep_paper, paper.id, here.path, here.sha256)
