"""The pictures of a case, as a volunteer may see them: nothing in them tells who sent them."""

from bot.engine.message import Media
from handlers.cards.view import View
from storage.evidence import files
from storage.evidence.files import File
from storage.folders import beside

MOST = 10
"""Pictures of one card: one album."""


def pictures(view: View, case_id: int) -> tuple[Media, ...]:
    """Return the pictures of a case and of its witnesses.

    Photos go by Telegram's id, picture files by our copy without metadata, once we have it.

    Recordings are left out: a voice or a face is a name. A file that was not fetched yet, too.
    """
    found = (shown(view, file) for file in files.of_episode(view.tx, case_id) if file.picture)
    return tuple(media for media in found if media is not None)[:MOST]


def shown(view: View, file: File) -> Media | None:
    """Return a file as others may see it: a picture sent as a file only without what its camera wrote into it."""
    if file.form == "document":
        if not (file.picture and file.shown_path):
            return None
        path = beside(view.tx, "files", file.shown_path)
        return Media("photo", content=path) if path.is_file() else None
    ours = (file.shown_path or file.path) if file.form == "photo" else file.path
    return Media(file.form, file_id=file.file_id, copy=beside(view.tx, "files", ours) if ours else None)
