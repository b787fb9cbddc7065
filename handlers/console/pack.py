"""`zheli pack`: the evidence pack of a case, its episode or its place, as a file."""

import tempfile
from pathlib import Path

from bot import settings
from bot.domain.evidence.packs import PackWish, Scope
from bot.errors import CannotStart
from bot.services.evidence import packs
from handlers.console.opened import opened
from handlers.console.telling import count
from handlers.jobs import make_pack
from handlers.jobs.make_pack import Gathered
from storage import private
from storage.cases import complaints
from storage.evidence import packs as kept
from storage.tx import Tx


def make(number: str, out: Path, scope: str, lang: str, *, originals: bool, named: bool) -> str:
    """Make the pack; return a line about it. Raise `CannotStart` for no such case, or nothing of that scope."""
    given = settings.load()
    wish = PackWish(Scope(scope), lang, originals, named)
    with opened(given) as tx:
        pack_id, found = _begin(tx, number, wish)
    with tempfile.TemporaryDirectory(prefix="zheli-pack-") as folder:
        made = make_pack.make(Path(folder), given.data_dir, found, None)
        try:
            with private.writing(out) as stream:
                stream.write(made.archive.read_bytes())
        except OSError as error:
            raise CannotStart(f"{out} cannot be written: {error.strerror}") from None
    with opened(given) as tx:
        kept.made(tx, pack_id, made.sha256)
    return f"{out}: {count(made.files, 'file')}; SHA-256 of its MANIFEST.txt: {made.sha256}"


def _begin(tx: Tx, number: str, wish: PackWish) -> tuple[int, Gathered]:
    case = complaints.by_number(tx, number.strip().upper())
    if case is None:
        raise CannotStart(f"There is no case {number}.")
    if wish.scope not in packs.scopes(tx, case):
        raise CannotStart(f"{case.number} has no {wish.scope.value}: it has no witnesses, or no place.")
    pack_id = kept.add(tx, case.id, wish, None)
    return pack_id, make_pack.gather(tx, pack_id, packs.begin(tx, pack_id))
