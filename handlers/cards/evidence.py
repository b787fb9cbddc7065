"""Evidence in words: how many photos, recordings and other files."""

from collections import Counter
from collections.abc import Iterable

from bot.i18n import Markup, Words
from storage.files import File

# The sentence that counts files of each form; a picture sent as a file is a photo to everybody but us.
COUNTS = {
    "photo": "count-photos",
    "video": "count-videos",
    "video_note": "count-videos",
    "voice": "count-voices",
    "audio": "count-voices",
    "document": "count-files",
}


def counted(words: Words, files: Iterable[File]) -> Markup:
    """Return «3 photos, 1 voice message», an empty text for nothing."""
    counts = Counter("count-photos" if file.picture else COUNTS[file.form] for file in files)
    return Markup(", ".join(words(name, n=counts[name]) for name in dict.fromkeys(COUNTS.values()) if counts[name]))
