"""The processes of a measurement: the town, and the bot that serves it; what the system says of them."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.town import TOKEN

TICKS_PER_S = os.sysconf("SC_CLK_TCK")
STOCK = ("-m", "bench.echo")
OURS = ("-m", "bot", "run")


def environment(given: dict[str, str]) -> dict[str, str]:
    """What a measured program runs in: the shell's own, but bytecode is kept as where it is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | given


class Town:
    """A running `bench.town`, asked and answered in lines."""

    def __init__(self, *arguments: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.town", *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.url: str = self.hears()["url"]

    def hears(self) -> dict[str, Any]:
        """Wait for the next line. Raise if the town broke down (its own words are on stderr)."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the town broke down")
        told: dict[str, Any] = json.loads(line)
        return told

    def go_on(self) -> None:
        """Let the town take its next step."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """Leave nothing behind."""
        self._process.kill()
        self._process.wait()


class Bot:
    """A running bot, and what it costs."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def cpu_s(self) -> float:
        """CPU used so far, of all its threads, s."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_S

    def rss_mb(self) -> float:
        """Memory it holds now, MB."""
        pages = int(Path(f"/proc/{self._process.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def bot(program: tuple[str, ...], url: str, data: Path) -> Iterator[Bot]:
    """Run a bot against a town: `STOCK` or `OURS`."""
    given = {
        "ZHELI_BOT_API_URL": url,
        "ZHELI_BOT_TOKEN": TOKEN,
        "ZHELI_DATA_DIR": str(data),
        "ZHELI_WEB_PORT": "0",
        "ZHELI_MESSAGES_PER_SECOND": "0",  # the town has no limits; Telegram's own would hide what the program can do
        "ZHELI_LOG_LEVEL": "WARNING",
    }
    arguments = (url, TOKEN) if program is STOCK else ()
    process = subprocess.Popen([sys.executable, *program, *arguments], env=environment(given))
    try:
        yield Bot(process)
    finally:
        process.terminate()
        process.wait(20)


class Watch:
    """Memory of a bot, looked at ten times a second while a load lasts."""

    def __init__(self, watched: Bot) -> None:
        self.mb: list[float] = []
        self._watched = watched
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def _look(self) -> None:
        while not self._over.wait(0.1):
            self.mb.append(self._watched.rss_mb())

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self.mb.append(self._watched.rss_mb())
