"""The pictures of a case, as an audience may see them: nothing in them tells who sent them."""

from bot.domain.privacy.audiences import Audience
from bot.engine.message import Media
from bot.services.privacy import shown as seen_by
from handlers.cards.view import View
from storage.cases.complaints import Complaint
from storage.evidence.files import File
from storage.folders import beside

MOST = 10
"""Pictures of one card: one album."""


def pictures(view: View, case: Complaint, to: Audience) -> tuple[Media, ...]:
    """Return the pictures of a case and of its witnesses, as far as `to` may see them.

    Photos go by Telegram's id, picture files by our copy without metadata, once we have it.

    Recordings are left out: a voice or a face is a name. A file that was not fetched yet, too.
    """
    found = (shown(view, file) for file in seen_by.pictures(view.tx, case, to))
    return tuple(media for media in found if media is not None)[:MOST]


def shown(view: View, file: File) -> Media | None:
    """Return a file as others may see it: a picture sent as a file only without what its camera wrote into it.

    Of somebody forgotten: what is left of it on our disk.
    """
    if file.form == "document":
        if not (file.picture and file.shown_path):
            return None
        path = beside(view.tx, "files", file.shown_path)
        return Media("photo", content=path) if path.is_file() else None
    if not file.file_id:
        left = beside(view.tx, "files", file.path) if file.path else None
        return Media(file.form, content=left) if left is not None and left.is_file() else None
    ours = (file.shown_path or file.path) if file.form == "photo" else file.path
    return Media(file.form, file_id=file.file_id, copy=beside(view.tx, "files", ours) if ours else None)
