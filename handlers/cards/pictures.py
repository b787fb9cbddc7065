"""The pictures of a case, as a volunteer may see them: nothing in them tells who sent them."""

from pathlib import Path

from bot.engine.message import Media
from handlers.cards.view import View
from storage import files
from storage.files import File

MOST = 10
"""Pictures of one card: one album."""


def pictures(view: View, case_id: int) -> tuple[Media, ...]:
    """Return the pictures of a case and of its witnesses.

    Photos go by Telegram's id, picture files by our copy without metadata, once we have it.

    Recordings are left out: a voice or a face is a name. A file that was not fetched yet, too.
    """
    folder = _folder(view)
    found = (_media(file, folder) for file in files.of_episode(view.tx, case_id) if file.picture)
    return tuple(media for media in found if media is not None)[:MOST]


def _media(file: File, folder: Path | None) -> Media | None:
    if file.form == "photo":
        return Media("photo", file.file_id)
    if folder is None or file.shown_path is None:
        return None
    shown = folder / file.shown_path
    return Media("photo", content=shown) if shown.is_file() else None


def _folder(view: View) -> Path | None:
    """Where files lie: beside the database. None for one in memory."""
    database = next((row["file"] for row in view.tx.all("PRAGMA database_list") if row["name"] == "main"), "")
    return Path(database).parent / "files" if database else None
