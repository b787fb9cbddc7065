"""Files without what the camera or the program wrote beside the picture: owner, place, comment, numbers of a device.

What is seen and heard stays bit by bit; of the same file always comes the same. What cannot be cleaned for sure is
not cleaned at all (None): then it has to go, or its small copy has to do.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

EXIF = b"Exif\0\0"
TURNED = 0x0112
"""The one note of a camera that a picture needs: which side is up."""

PNG = b"\x89PNG\r\n\x1a\n"
PNG_SHOWN = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
)
WEBP_SHOWN = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"})
WEBP_TOLD = 0x20 | 0x08 | 0x04
"""Flags of VP8X: a colour profile, EXIF and XMP follow."""

FILM = frozenset(
    {b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"qt  ", b"M4V ", b"M4A ", b"MSNV"}
)
"""Brands of films and sounds in boxes; `3gp…` too. Pictures in boxes (HEIC, AVIF) hold their picture in a `meta`."""

FILM_FOLDERS = frozenset({b"moov", b"trak", b"mdia", b"minf", b"moof", b"traf", b"edts"})
FILM_TOLD = frozenset({b"udta", b"meta", b"uuid", b"XMP_", b"free", b"skip", b"wide", b"id32"})
FILM_TRACKS = frozenset({b"vide", b"soun", b"url ", b"alis", b"dhlr", b"mhlr"})
"""Tracks that are seen and heard; another one (a `meta`) may hold where the camera was, second by second."""


class Unclear(ValueError):
    """The bytes are not what they begin as."""


class Box(NamedTuple):
    """A box of a film: its kind, where it begins, where its content begins and where it ends."""

    kind: bytes
    start: int
    inside: int
    end: int


def bare(data: bytes) -> bytes | None:
    """Return the file without what was written beside its content, None if that cannot be done for sure."""
    try:
        if data.startswith(b"\xff\xd8\xff"):
            return b"".join(_jpeg(data))
        if data.startswith(PNG):
            return b"".join(_png(data))
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if data[4:8] == b"ftyp" and (data[8:12] in FILM or data[8:11] == b"3gp"):
            return _film(data)
    except (Unclear, struct.error, IndexError, RecursionError):
        return None
    return None


def _jpeg(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a JPEG that make the picture, and which side is up; what follows its end is left out."""
    yield data[:2]
    at, turned = 2, False
    while True:
        if data[at] != 0xFF:
            raise Unclear
        kind = data[at + 1]
        if kind == 0xFF:  # padding
            at += 1
            continue
        if kind == 0xD9:
            yield data[at : at + 2]
            return
        end = at + 2 + int(struct.unpack_from(">H", data, at + 2)[0])
        if end > len(data):
            raise Unclear
        part = data[at + 4 : end]
        if kind == 0xE1 and part.startswith(EXIF) and not turned and (up := _up(part[len(EXIF) :])) > 1:
            yield _turned(up)
            turned = True
        elif (
            kind == 0xEE or (kind == 0xE0 and part.startswith(b"JFIF\0")) or not (0xE0 <= kind <= 0xEF or kind == 0xFE)
        ):
            yield data[at:end]
        if kind == 0xDA:  # the picture itself, up to the next marker that is none of its own
            stop = _end_of_scan(data, end)
            yield data[end:stop]
            end = stop
        at = end


def _end_of_scan(data: bytes, at: int) -> int:
    while (at := data.find(b"\xff", at)) >= 0:
        if data[at + 1] == 0 or 0xD0 <= data[at + 1] <= 0xD7:
            at += 2
        else:
            return at
    raise Unclear


def _up(tiff: bytes) -> int:
    """Return which side of the picture is up, as EXIF counts it; 1 where it says nothing."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (n,) = struct.unpack_from(f"{order}H", tiff, first)
        for row in range(n):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * row)
            if tag == TURNED:
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def _turned(up: int) -> bytes:
    """Return a piece of EXIF that says which side is up, and no more."""
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, TURNED, 3, 1, up, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(EXIF) + len(tiff)) + EXIF + tiff


def _png(data: bytes) -> Iterator[bytes]:
    yield PNG
    at = len(PNG)
    while True:
        size, kind = struct.unpack_from(">I4s", data, at)
        end = at + 12 + size
        if end > len(data):
            raise Unclear
        if kind in PNG_SHOWN:
            yield data[at:end]
        if kind == b"IEND":
            return
        at = end


def _webp(data: bytes) -> bytes:
    kept: list[bytes] = []
    at = 12
    while at + 8 <= len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        end = at + 8 + size + size % 2
        if at + 8 + size > len(data):
            raise Unclear
        if kind == b"VP8X":
            kept.append(data[at : at + 8] + bytes([data[at + 8] & ~WEBP_TOLD]) + data[at + 9 : end])
        elif kind in WEBP_SHOWN:
            kept.append(data[at:end])
        at = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _film(data: bytes) -> bytes:
    """Return a film in which every box that tells is an empty one of its size, so that all the rest is in place."""
    out = bytearray(data)
    for box in _boxes(data, 0, len(data)):
        if box.kind == b"hdlr" and data[box.inside + 8 : box.inside + 12] not in FILM_TRACKS:
            raise Unclear
        if box.kind in FILM_TOLD:
            out[box.start + 4 : box.start + 8] = b"free"
            out[box.inside : box.end] = bytes(box.end - box.inside)
    return bytes(out)


def _boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    at = start
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, at)
        inside = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, inside)
            inside += 8
        stop = end if size == 0 else at + size
        if not inside <= stop <= end:
            raise Unclear
        box = Box(kind, at, inside, stop)
        yield box
        if kind in FILM_FOLDERS:
            yield from _boxes(data, inside, stop)
        at = stop
