"""Files made to hurt: small on the way, large or slow once opened."""

import io
import struct
import zlib

import pillow_heif
from PIL import Image

from tests.adapters.pictures import quarters, written

SIDE = 8_900
"""79 million pixels: under the limit of what is opened, 320 MB and more once it is."""


def png(mode: str = "RGB", side: int = SIDE) -> bytes:
    """A PNG of one colour, written row by row: a few hundred KB that announce `side` × `side` px."""
    kinds = {"L": (0, 1), "RGB": (2, 3), "RGBA": (6, 4)}
    colour, size = kinds[mode]
    packer, rows = zlib.compressobj(9), bytearray()
    row = b"\0" * (1 + side * size)
    for _ in range(side):
        rows += packer.compress(row)
    rows += packer.flush()

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", bytes(rows)) + chunk(b"IEND", b"")


def many_scans(scans: int, side: int = 4_000) -> bytes:
    """A progressive JPEG whose last scan is there `scans` times more: each is one more look at every pixel."""
    whole = written(quarters(side, side), progressive=True, quality=30)
    last = whole.rindex(b"\xff\xda")
    return whole[:-2] + whole[last:-2] * scans + whole[-2:]


def heic(side: int) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (side, side))).save(out, quality=1)
    return out.getvalue()


def webp(width: int, height: int) -> bytes:
    return written(Image.new("RGB", (width, height)), "WEBP", quality=1, method=0)


def avif(side: int) -> bytes:
    return written(Image.new("RGB", (side, side)), "AVIF", speed=10, quality=1)


def tiff(side: int) -> bytes:
    return written(Image.new("RGB", (side, side)), "TIFF", compression="tiff_deflate")
