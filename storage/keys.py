"""The key that lies beside the database and in no backup: under it accounts and forgettings are hashed."""

import hashlib
import hmac
import os
import secrets
import sqlite3
from collections.abc import Callable
from functools import cache
from pathlib import Path

FILE = "forgotten.key"
BYTES = 32

# A Telegram id is one of some ten thousand million: whoever has the key, too, is to need years to try them all.
SLOW = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


def of(folder: Path) -> bytes:
    """Return the key of a data folder; the first to ask makes it. Only its owner can read it."""
    path = folder / FILE
    try:
        return path.read_bytes()
    except FileNotFoundError:
        pass
    unfinished = folder / f".{FILE}.{os.getpid()}.{secrets.token_hex(4)}"
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secrets.token_bytes(BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(unfinished, path)  # of two who make it at once the first wins
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()
    return path.read_bytes()


def teach(db: sqlite3.Connection, database: Path | str) -> None:
    """Let SQL on this connection call `keyed(text)` and `account(telegram_id)`: hashes under the key beside it."""
    key = _lazy(Path(database).parent) if str(database) != ":memory:" else cache(lambda: secrets.token_bytes(BYTES))

    def keyed(text: str) -> str:
        return hmac.new(key(), text.encode(), hashlib.sha256).hexdigest()

    def account(telegram_id: int) -> str:
        return hashlib.scrypt(str(telegram_id).encode(), salt=key(), **SLOW).hex()

    db.create_function("keyed", 1, keyed, deterministic=True)
    db.create_function("account", 1, account, deterministic=True)


def _lazy(folder: Path) -> Callable[[], bytes]:
    return cache(lambda: of(folder))
