"""`zheli run`: the hotline itself, until it is told to stop."""

import asyncio
import errno
import gc
import signal
import sys

import uvloop

from bot import settings
from bot.errors import CannotStart
from bot.settings import Settings
from handlers.console import logs

# PTB brings httpx, which brings its own command line with it: a tenth of a second that nobody here will ever use.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

NO_DOOR = (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES)


def serve() -> None:
    """Run until SIGTERM or SIGINT, then finish what is in hand. Raise `CannotStart` with one clear line."""
    given = settings.load()
    _ = given.token  # said before anything else is looked at
    logs.begin(given)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(given))


async def _serve(given: Settings) -> None:
    # Nothing that is loaded at the start ever becomes garbage: looking for it takes a tenth of the start.
    gc.disable()
    from bot.hotline import Hotline

    wished = asyncio.Event()
    try:
        hotline = Hotline(given)
        gc.freeze()
        gc.enable()
        gc.set_threshold(50_000, 20, 50)

        def stop() -> None:
            wished.set()
            hotline.stop_soon()

        for wish in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(wish, stop)
        await hotline.run()
    except PermissionError as error:
        raise CannotStart(
            f"{error.filename}: {error.strerror}: ZHELI_DATA_DIR has to be a folder we may write."
        ) from None
    except OSError as error:
        if error.errno not in NO_DOOR:
            raise
        raise CannotStart(
            f"{given.web_host}:{given.web_port} cannot be listened on: set ZHELI_WEB_PORT or ZHELI_WEB_HOST."
        ) from None
    if not wished.is_set():
        raise CannotStart("A part of the hotline stopped by itself, and the whole with it: the log says why.")
