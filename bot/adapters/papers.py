"""Slips and answers as they may leave the house: pictures drawn anew, PDFs without who wrote them with what.

Papers come from anywhere: call it in a process apart only (a pack is made in one).
"""

import io
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from bot.adapters import photos
from bot.domain.evidence import natures

if TYPE_CHECKING:
    from pypdf import PdfReader, PdfWriter

SIDE = 3000  # px: small print of a page photographed whole can still be read
SECONDS = 20.0
"""So long a PDF may take; a hostile one may be made to take for ever."""

ABOUT_THE_FILE = ("/Metadata", "/PieceInfo", "/LastModified")
"""Entries of a page or a picture that tell of the program and the person that made it."""

_NOTES = {0xE1, 0xED, 0xFE, *range(0xE3, 0xED)}
"""Segments of a JPEG that hold EXIF, XMP, IPTC, comments and makers' notes; colour (E0, E2, EE) is no note."""


def copy(path: Path) -> tuple[str, bytes] | None:
    """Return (ending, bytes) of a paper without its makers' notes, None for what cannot be opened, or is neither.

    A PDF with an electronic signature stays as it is: it is the body's own, and any change would break it.
    """
    data = path.read_bytes()
    what = natures.nature(data)
    try:
        if natures.shown(what):
            return ".jpg", photos.prepare(data, side=SIDE).jpeg
        if what == "pdf":
            with _in_time():
                return ".pdf", _pdf(data)
    except Exception:  # noqa: BLE001 - a hundred ways to be damaged, one answer: it stays here
        return None
    return None


def _pdf(data: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise ValueError("encrypted")
    if _signed(reader):
        return data
    writer = PdfWriter()
    for page in reader.pages:  # only what a page shows comes along: no attachments, no forms' history, no author
        writer.add_page(page)
    writer.metadata = None
    _silence(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _signed(reader: "PdfReader") -> bool:
    """Whether it holds an electronic signature."""
    form: Any = reader.root_object.get("/AcroForm")
    flags = form.get_object().get("/SigFlags", 0) if form is not None else 0
    return bool(int(flags) & 1)


def _silence(writer: "PdfWriter") -> None:
    """Take makers' notes out of every object: pages, pictures inside of them, remarks somebody put on a page."""
    from pypdf.generic import DictionaryObject, StreamObject

    for one in writer._objects:
        if not isinstance(one, DictionaryObject):
            continue
        for name in ABOUT_THE_FILE:
            one.pop(name, None)
        if one.get("/Type") == "/Annot" or "/Subj" in one:
            one.pop("/T", None)
        if isinstance(one, StreamObject) and one.get("/Type") == "/EmbeddedFile":
            one._data = b""  # a file in a file, pinned to a page: nobody knows what it tells
        elif isinstance(one, StreamObject) and one.get("/Filter") in ("/DCTDecode", ["/DCTDecode"]):
            one._data = without_notes(one._data)


def without_notes(jpeg: bytes) -> bytes:
    """Return a JPEG without EXIF, XMP, IPTC, comments and makers' notes; its picture is not touched."""
    if not jpeg.startswith(b"\xff\xd8"):
        return jpeg
    kept, at = bytearray(b"\xff\xd8"), 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        if jpeg[at + 1] == 0xFF:  # a marker may be preceded by any number of these
            at += 1
            continue
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if jpeg[at + 1] not in _NOTES:
            kept += jpeg[at:end]
        at = end
    return bytes(kept + jpeg[at:])


@contextmanager
def _in_time() -> Iterator[None]:
    """Raise `TimeoutError` in what takes too long; only a main thread can be woken so, which a process apart has."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
