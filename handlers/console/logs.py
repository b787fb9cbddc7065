"""What the running hotline writes about itself: to stderr, and never a secret or what a person wrote."""

import logging
import re
import sys
from collections.abc import Iterable

from bot.settings import Settings

LINE = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
HIDDEN = "***"

# Any bot's token, also one that was mistyped into a place where we do not expect it.
TOKEN = re.compile(r"\b\d{5,12}:[A-Za-z0-9_-]{20,}")

# At these levels and below, the libraries log whole updates, calls and SQL with what people wrote.
FLOORS = {
    "aiohttp": logging.INFO,
    "aiosqlite": logging.WARNING,
    "apscheduler": logging.ERROR,  # a line a second for our own tick, and one for each that was skipped: no harm
    "asyncio": logging.INFO,
    "matplotlib": logging.WARNING,
    "PIL": logging.WARNING,
    "telegram": logging.INFO,
}


class Discreet(logging.Formatter):
    """Writes a record without the secrets, wherever they stand: message, arguments, traceback."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__(LINE)
        self._secrets = [secret for secret in secrets if secret]

    def format(self, record: logging.LogRecord) -> str:
        """Return the whole text of the record, tracebacks too."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return TOKEN.sub(HIDDEN, text)


def begin(settings: Settings) -> None:
    """Log to stderr at the operator's level."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet([settings.bot_token.get_secret_value(), settings.webhook_secret.get_secret_value()]))
    level = logging.getLevelNamesMapping()[settings.log_level]
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name, floor in FLOORS.items():
        logging.getLogger(name).setLevel(max(level, floor))
