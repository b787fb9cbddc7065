"""What a file is, told by its first bytes. Its name, and what the sender's program calls it, count for nothing."""

import re
from dataclasses import dataclass

LOOKED_AT = 4096
"""Bytes at the beginning of a file by which it is known."""


@dataclass(frozen=True, slots=True)
class Nature:
    """A kind of file. `label`: as people call it; `shown`: a preview is made of it; `drawn`: a picture, but none is."""

    label: str
    ending: str
    shown: bool = False
    drawn: bool = False


NATURES: dict[str, Nature] = {
    "jpeg": Nature("JPEG", ".jpg", shown=True),
    "png": Nature("PNG", ".png", shown=True),
    "webp": Nature("WebP", ".webp", shown=True),
    "gif": Nature("GIF", ".gif", shown=True),
    "bmp": Nature("BMP", ".bmp", shown=True),
    "heic": Nature("HEIC", ".heic", shown=True),
    "avif": Nature("AVIF", ".avif", shown=True),
    "tiff": Nature("TIFF", ".tif", shown=True),
    "djvu": Nature("DjVu", ".djvu", drawn=True),
    "dwg": Nature("DWG", ".dwg", drawn=True),
    "svg": Nature("SVG", ".svg", drawn=True),
    "jxl": Nature("JPEG XL", ".jxl", drawn=True),
    "jp2": Nature("JPEG 2000", ".jp2", drawn=True),
    "psd": Nature("PSD", ".psd", drawn=True),
    "pdf": Nature("PDF", ".pdf"),
    "mp4": Nature("MP4", ".mp4"),
    "ogg": Nature("Ogg", ".ogg"),
    "mp3": Nature("MP3", ".mp3"),
    "zip": Nature("ZIP", ".zip"),
}

# (where, bytes, what), the first that fits counts. A TIFF in a camera's own dress (DNG, CR2, NEF) is a TIFF to us.
HEADS: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (8, b"WEBP", "webp"),
    (0, b"GIF87a", "gif"),
    (0, b"GIF89a", "gif"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"II+\0", "tiff"),
    (0, b"MM\0+", "tiff"),
    (0, b"AT&TFORM", "djvu"),
    (0, b"AC10", "dwg"),
    (0, b"8BPS", "psd"),
    (0, b"\xff\x0a", "jxl"),
    (4, b"JXL \r\n\x87\n", "jxl"),
    (4, b"jP  \r\n\x87\n", "jp2"),
    (0, b"OggS", "ogg"),
    (0, b"ID3", "mp3"),
    (0, b"PK\x03\x04", "zip"),
)

# Brands of an ISO media file (`ftyp`), the first that is named counts.
BRANDS: dict[bytes, str] = {
    **dict.fromkeys((b"avif", b"avis"), "avif"),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"), "heic"),
}

_PDF_WITHIN = 1024  # bytes: readers forgive so much before the head, and scanners make use of it
_SVG = re.compile(rb"<(?:svg[\s>]|\?xml|!--|!doctype\s+svg)", re.IGNORECASE)  # how one begins; its root follows


def nature(data: bytes) -> str:
    """Return what a file is (a key of `NATURES`) by its first `LOOKED_AT` bytes, an empty text for nothing we know."""
    head = data[:LOOKED_AT]
    for where, signature, what in HEADS:
        if head.startswith(signature, where) and (what != "webp" or head.startswith(b"RIFF")):
            return what
    if head[4:8] == b"ftyp":
        size = int.from_bytes(head[:4], "big")
        named = {head[at : at + 4] for at in (8, *range(16, min(size, len(head)), 4))}
        return next((what for brand, what in BRANDS.items() if brand in named), "mp4")
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return "pdf"
    # Two letters alone are no sign: the four reserved bytes behind the size are zero in every BMP.
    if head[:2] == b"BM" and head[6:10] == b"\0\0\0\0" and len(head) >= 26:
        return "bmp"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return "svg" if _SVG.match(text) and b"<svg" in text.lower() else ""


def shown(what: str | None) -> bool:
    """Whether a preview is made of such a file."""
    return what in NATURES and NATURES[what].shown


def unseen(what: str | None) -> str | None:
    """Return how people call a picture of which no preview can be made, None for every other file."""
    return NATURES[what].label if what in NATURES and NATURES[what].drawn else None


def ending(what: str) -> str | None:
    """Return the ending that a file of this nature gets, None for one we do not know."""
    return NATURES[what].ending if what in NATURES else None


def claims_picture(mime: str | None) -> bool:
    """Whether the sender's program calls it a picture; that counts only until its bytes are seen."""
    return (mime or "").strip().casefold().startswith("image/")
