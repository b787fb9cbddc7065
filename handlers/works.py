"""What each kind of job does, and what it has in hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.adapters.geocoder import Geocoder
from bot.adapters.telegram import Telegram
from bot.engine.work import Work
from bot.services import neighbours
from handlers import menus, self_check, standing_pictures
from handlers.coordinator import channel, export, letter_print, pack, publish, worst
from handlers.coordinator.fetch_paper import fetch_paper
from handlers.coordinator.pictures import draw
from handlers.resident import privacy
from handlers.resident.fetch import fetch
from handlers.resident.look_up import look_up
from handlers.self_check import Watch
from handlers.volunteer import before_after, certificate
from storage import people
from storage.jobs import Job
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job may use: the database (transactions of its own), Telegram, the files, perhaps who knows addresses.

    `watch`: the line itself, for the nightly self-check.
    """

    store: Store
    telegram: Telegram
    files_dir: Path
    watch: Watch
    geocoder: Geocoder | None = None


async def menu(tools: Tools, job: Job) -> None:
    """Tell Telegram the commands of one person, after their roles or language changed."""
    person = await tools.store.read(people.get, job.args["person"])
    if person is None or person.telegram_id is None:
        return
    listed = menus.commands(person.roles, person.lang or person.guess)
    await tools.telegram.call(
        "setMyCommands",
        {
            "commands": [{"command": one.command, "description": one.description} for one in listed],
            "scope": {"type": "chat", "chat_id": person.telegram_id},
        },
    )


async def ask_neighbours(tools: Tools, job: Job) -> None:
    """Ask those around a case that just came in whether they notice it too."""
    await tools.store.ask(neighbours.ask, job.args["case"])


def works(tools: Tools) -> Mapping[str, Work]:
    """Return what to do for each kind of job."""
    return {
        "ask-neighbours": partial(ask_neighbours, tools),
        "menu": partial(menu, tools),
        "draw-observations": partial(standing_pictures.draw, tools.store, tools.files_dir.parent),
        "draw-digest": partial(draw, tools.store, tools.files_dir.parent),
        "draw-worst": partial(worst.draw, tools.store, tools.files_dir.parent),
        "certificate": partial(certificate.send, tools.store, tools.telegram),
        "draw-recheck": partial(before_after.draw, tools.store, tools.files_dir.parent),
        "export": partial(export.send, tools.store, tools.telegram),
        "find-channel": partial(channel.find, tools.store, tools.telegram),
        "draw-post": partial(publish.draw, tools.store, tools.files_dir.parent),
        "pack": partial(pack.send, tools.store, tools.telegram, tools.files_dir.parent),
        "my-data": partial(privacy.send_data, tools.store, tools.telegram),
        "drop-files": partial(privacy.drop_files, tools.store, tools.files_dir),
        "print-letter": partial(letter_print.print_letter, tools.store, tools.files_dir),
        "print-again": partial(letter_print.print_again, tools.store, tools.files_dir),
        "fetch-paper": partial(fetch_paper, tools.store, tools.telegram, tools.files_dir),
        "settle": partial(privacy.settle, tools.store),
        "self-check": partial(self_check.look, tools.store, tools.watch),
        "geocode": partial(look_up, tools.store, tools.geocoder),
        "fetch-file": partial(fetch, tools.store, tools.telegram, tools.files_dir),
    }
