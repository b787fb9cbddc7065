"""The whole play: the playground in this process, the bot as a program of its own, the robots, and a tidy end."""

import asyncio
import signal
import time
from pathlib import Path
from shutil import rmtree

import typer

from bot import clock
from bot.errors import CannotStart
from bot.playground import app
from bot.playground.town import Town
from bot.settings import Settings
from handlers.console.demo import actions, cast, town
from handlers.console.demo.programme import Programme, environment
from handlers.console.demo.volunteers import Volunteer
from handlers.console.telling import progress

MARK = "demonstration"  # a file that tells our folder from a real line's


def play(port: int, data_dir: Path, *, fresh: bool) -> None:
    """Run the demonstration until Ctrl-C. Raise `CannotStart` with one clear line."""
    asyncio.run(_play(port, prepared(data_dir, fresh=fresh)))


def prepared(data_dir: Path, *, fresh: bool) -> Path:
    """Return the folder of the demonstration; a folder that is not ours is never touched."""
    data_dir = data_dir.absolute()
    if data_dir.exists() and any(data_dir.iterdir()) and not (data_dir / MARK).exists():
        raise CannotStart(f"{data_dir} is not a demonstration's folder: choose another --data-dir.")
    if fresh and data_dir.exists():
        rmtree(data_dir)
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / MARK).touch()
    return data_dir


async def _play(port: int, data_dir: Path) -> None:
    from bot.hotline import rules_of
    from storage.data_folder import take_lock

    ended = asyncio.Event()
    for wish in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(wish, ended.set)
    world = Town(
        title="Жасыл желі · Zhasyl Zheli", name="Жасыл желі", username="zhasyl_zheli_bot", clock_file=data_dir / "clock"
    )
    # A world that begins anew must not give the ids of updates that the bot has seen in an earlier one.
    world.jump_update_ids(int(time.time()))
    settings = Settings.model_validate(_as_settings(environment(world, "http://127.0.0.1", data_dir)))
    rules = rules_of(settings)
    with progress("Building the sample town"), take_lock(data_dir):
        try:
            town.build(str(settings.database), rules, clock.Shifted(data_dir / "clock")())
        except CannotStart as error:  # the town of another version: nobody lives there
            raise CannotStart(f"{error} Of a demonstration nothing is lost: zheli demo --fresh.") from None
    for phone in cast.PHONES:
        world.person(phone.name, language_code=phone.lang, user_id=phone.user_id, role=phone.role)
    channel = world.channel("Жасыл желі · Теміртау", username=cast.CHANNEL)
    channel.chat.members[world.bot_id] = "administrator"  # made so before the page opens: nobody is asked about it
    volunteers = [Volunteer(world, helper, rules.catalogue) for helper in cast.HELPERS if not helper.phone]
    for person in tuple(world.persons.values()):
        await person.says("/start")
    try:
        server = await app.start(world, port)
    except OSError as error:
        raise CannotStart(f"Port {port} cannot be listened on: choose another --port.") from error
    programme = Programme(world, server.url, data_dir, stopped=lambda: server.note(actions.START, actions.STOPPED))
    server.offer(actions.of(programme, rules.catalogue, volunteers))
    await programme.start()
    robots = [asyncio.create_task(volunteer.live()) for volunteer in volunteers]
    typer.echo(f"Open {server.url}/ – three phones, one line. Ctrl-C ends it.")
    try:
        await ended.wait()
    finally:
        for robot in robots:
            robot.cancel()
        await asyncio.gather(*robots, return_exceptions=True)
        await programme.stop()
        await server.stop()


def _as_settings(env: dict[str, str]) -> dict[str, str]:
    return {name.removeprefix("ZHELI_").lower(): value for name, value in env.items()}
