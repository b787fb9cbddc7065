"""What each kind of job does, and what it has in hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.adapters.geocoder import Geocoder
from bot.adapters.opener import Opener
from bot.adapters.telegram import Telegram
from bot.engine.work import Lane, Work
from bot.services.intake import neighbours
from handlers import menus
from handlers.jobs import (
    before_after,
    certificate,
    draw_observations,
    draw_post,
    draw_worst,
    find_channel,
    own_data,
    print_letter,
    self_check,
    send_export,
    send_pack,
)
from handlers.jobs.drop_set_aside import drop_set_aside
from handlers.jobs.fetch_evidence import fetch
from handlers.jobs.fetch_paper import fetch_paper
from handlers.jobs.geocode import look_up
from handlers.jobs.make_digest import draw
from handlers.jobs.self_check import Watch
from storage.engine.jobs import Job
from storage.people import people
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job may use: the database (transactions of its own), Telegram, the files, perhaps who knows addresses.

    `watch`: the line itself, for the nightly self-check. `opener`: who opens strangers' pictures.
    """

    store: Store
    telegram: Telegram
    files_dir: Path
    watch: Watch
    opener: Opener
    geocoder: Geocoder | None = None


FILES = frozenset({"fetch-file", "fetch-paper"})
LETTERS = frozenset({"print-letter", "print-again"})
DRAWN = frozenset({"draw-observations", "draw-digest", "draw-worst", "draw-recheck", "draw-post", "certificate"})
LARGE = frozenset({"pack", "export", "my-data"})

# A thousand pictures that somebody sends stop no letter, a thick pack no picture of the digest, none of them the rest.
LANES = (
    Lane(3, FILES),
    Lane(1, LETTERS),
    Lane(1, DRAWN),
    Lane(1, LARGE),
    Lane(2, FILES | LETTERS | DRAWN | LARGE, others=True),
)


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


def jobs(tools: Tools) -> Mapping[str, Work]:
    """Return what to do for each kind of job."""
    return {
        "ask-neighbours": partial(ask_neighbours, tools),
        "menu": partial(menu, tools),
        "draw-observations": partial(draw_observations.draw, tools.store, tools.files_dir.parent),
        "draw-digest": partial(draw, tools.store, tools.files_dir.parent),
        "draw-worst": partial(draw_worst.draw, tools.store, tools.files_dir.parent),
        "certificate": partial(certificate.send, tools.store, tools.telegram),
        "draw-recheck": partial(before_after.draw, tools.store, tools.files_dir.parent),
        "export": partial(send_export.send, tools.store, tools.telegram),
        "find-channel": partial(find_channel.find, tools.store, tools.telegram),
        "draw-post": partial(draw_post.draw, tools.store, tools.files_dir.parent),
        "pack": partial(send_pack.send, tools.store, tools.telegram, tools.files_dir.parent),
        "my-data": partial(own_data.send_data, tools.store, tools.telegram),
        "drop-files": partial(own_data.drop_files, tools.store, tools.files_dir),
        "print-letter": partial(print_letter.print_letter, tools.store, tools.files_dir),
        "print-again": partial(print_letter.print_again, tools.store, tools.files_dir),
        "fetch-paper": partial(fetch_paper, tools.store, tools.telegram, tools.files_dir),
        "bare-files": partial(own_data.bare_files, tools.store, tools.files_dir),
        "drop-drawn": partial(own_data.drop_drawn, tools.files_dir.parent),
        "drop-set-aside": partial(drop_set_aside, tools.store, tools.files_dir.parent),
        "settle": partial(own_data.settle, tools.store, tools.files_dir.parent),
        "self-check": partial(self_check.look, tools.store, tools.watch),
        "geocode": partial(look_up, tools.store, tools.geocoder),
        "fetch-file": partial(fetch, tools.store, tools.telegram, tools.opener, tools.files_dir),
    }
