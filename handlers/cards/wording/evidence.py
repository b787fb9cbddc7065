"""Evidence in words: how many photos, recordings and other files."""

from collections import Counter
from collections.abc import Iterable

from bot.i18n import Markup, Words
from storage.evidence.files import File

# The sentence that counts files of each form; a picture sent as a file is a photo to everybody but us.
COUNTS = {
    "photo": "count-photos",
    "video": "count-videos",
    "video_note": "count-videos",
    "voice": "count-voices",
    "audio": "count-voices",
    "document": "count-files",
}


def counted(words: Words, files: Iterable[File], *, broken: bool = True) -> Markup:
    """Return «3 photos, 1 voice message 0:42, 2 files (DWG, PDF)», an empty text for nothing.

    `broken`: how many of them cannot be opened is said, too.
    """
    counts: Counter[str] = Counter()
    seconds: Counter[str] = Counter()
    labels: dict[str, None] = {}
    cannot = 0
    for file in files:
        cannot += file.state == "broken"
        if file.labelled is not None:
            labels[file.labelled] = None
        name = "count-photos" if file.picture else COUNTS[file.form]
        counts[name] += 1
        seconds[name] += file.seconds or 0
    told = [
        words(name, n=counts[name]) + _lasting(seconds[name]) for name in dict.fromkeys(COUNTS.values()) if counts[name]
    ]
    if labels:
        told[-1] += f" ({', '.join(labels)})"
    if broken and cannot:
        told.append(words("count-broken", n=cannot))
    return Markup(", ".join(told))


def _lasting(seconds: int) -> str:
    """Return how long recordings are, minutes and seconds: « 0:42»; nothing for what has no length."""
    return f" {seconds // 60}:{seconds % 60:02}" if seconds else ""
