"""Files encrypted as `age` does it (age-encryption.org/v1): for a public key; the server need not know the other.

A recipient is `age1…`, `ssh-ed25519 …`, or a file with one a line; an identity is the file with the secret key.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

MAGIC = b"age-encryption.org/v1"


class NotReadable(Exception):
    """A key that is none, or a file that this key does not open. Says so in one sentence."""


def encrypted(file: Path) -> bool:
    """Whether a file begins as one of these. Raise OSError if it cannot be read."""
    with file.open("rb") as start:
        return start.read(len(MAGIC)) == MAGIC


def encrypt(source: BinaryIO, target: BinaryIO, recipients: Iterable[str]) -> None:
    """Write what `source` holds so that each of the recipients, and nobody else, can read it."""
    import pyrage

    keys = [_recipient(line) for one in recipients for line in _lines(one)]
    if not keys:
        raise NotReadable("no recipient was named")
    pyrage.encrypt_io(source, target, keys)


def decrypt(source: BinaryIO, target: BinaryIO, identity: Path) -> None:
    """Write what `source` holds in the clear. Raise `NotReadable` if it is not for this key, or was changed."""
    import pyrage

    try:
        keys = [_identity(line) for line in _content(identity.read_text("utf-8"))]
    except (OSError, UnicodeDecodeError) as error:
        raise NotReadable(f"{identity} cannot be read: {error}") from None
    if not keys:
        raise NotReadable(f"{identity} holds no key")
    try:
        pyrage.decrypt_io(source, target, keys)
    except (pyrage.DecryptError, OSError) as error:
        raise NotReadable(f"it is not for the key in {identity}, or was changed ({error})") from None


def _lines(recipient: str) -> list[str]:
    path = Path(recipient)
    if not recipient.startswith(("age1", "ssh-")) and path.is_file():
        return _content(path.read_text("utf-8"))
    return [recipient]


def _content(text: str) -> list[str]:
    """Return the keys in a file: `ssh` keeps its secret one in several lines."""
    if text.lstrip().startswith("-----BEGIN"):
        return [text]
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def _recipient(text: str) -> Any:
    import pyrage

    try:
        kind = pyrage.ssh if text.startswith("ssh-") else pyrage.x25519
        return kind.Recipient.from_str(text)
    except pyrage.RecipientError:
        raise NotReadable(f"{text} is no key to encrypt to: it begins with age1 or ssh-ed25519") from None


def _identity(text: str) -> Any:
    import pyrage

    try:
        if text.startswith("-----BEGIN"):
            return pyrage.ssh.Identity.from_buffer(text.encode())
        return pyrage.x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        raise NotReadable("the identity holds no secret key: it begins with AGE-SECRET-KEY-") from None
