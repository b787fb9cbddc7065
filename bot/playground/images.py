"""Pictures: their size from the header, and what Telegram makes of a photo (no EXIF, at most 1280 px, three sizes)."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageOps

LONGEST_PX = 1280
SMALLER_PX = (90, 320)
NO_PICTURE = (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning)


@dataclass(frozen=True, slots=True)
class Size:
    """One rendition of a photo: pixels and JPEG bytes."""

    width: int
    height: int
    data: bytes


def dimensions(data: bytes) -> tuple[int, int] | None:
    """Return width and height in px as the header tells, None if it is no picture."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            return image.size
    except NO_PICTURE:
        return None


@lru_cache(maxsize=64)
def renditions(data: bytes) -> tuple[Size, ...]:
    """Return the sizes of a photo, smallest first, without EXIF; empty if it cannot be decoded."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.draft("RGB", (LONGEST_PX, LONGEST_PX))
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except NO_PICTURE:
        return ()
    return (*(_scaled(upright, px) for px in SMALLER_PX), _scaled(upright, LONGEST_PX))


@lru_cache(maxsize=256)
def generated(number: int) -> bytes:
    """Return a small JPEG of one colour, a different one for each number."""
    colour = ((number * 67) % 256, (number * 131) % 256, (number * 29) % 256)
    out = io.BytesIO()
    Image.new("RGB", (320, 240), colour).save(out, "JPEG", quality=70)
    return out.getvalue()


def _scaled(image: Image.Image, longest_px: int) -> Size:
    small = image.copy()
    small.thumbnail((longest_px, longest_px))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=87)
    return Size(small.width, small.height, out.getvalue())
