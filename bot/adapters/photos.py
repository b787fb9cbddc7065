"""Photos that people send: made upright, small and silent about whose they are; the original is evidence.

`prepare` and `keep` are slow (tens of milliseconds, a disk): call them off the event loop.
"""

import hashlib
import io
import os
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PIL import Image

from bot.adapters import exif
from bot.errors import Refused

LONG_SIDE = 1600  # px, what others see
THUMB_SIDE = 320  # px, lists and the map
MOST_PIXELS = 80_000_000  # beyond it a small file may be made to fill the memory
# TIFF and the rare formats are left out on purpose: phones do not send them, their parsers are the weakest.
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")


class BrokenPicture(Refused):
    """The bytes are no picture that can be shown. `reason` is for the log; `say` for the person."""

    say = "photo-broken"

    def __init__(self, reason: str, *, say: str | None = None) -> None:
        self.reason = reason
        super().__init__(say)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A photo ready to be shown. `taken_at`: the camera's local time, naive; `point`: (lat, lon), degrees."""

    jpeg: bytes = field(repr=False)
    thumb: bytes = field(repr=False)
    width: int
    height: int
    sha256: str  # of the original bytes, hex
    taken_at: datetime | None
    point: tuple[float, float] | None


def prepare(data: bytes) -> Prepared:
    """Return the photo upright, without metadata, at most 1600 px long. Raise only `BrokenPicture`."""
    try:
        picture = _open(data)
        _ask_for_less(picture)
        picture.load()
        notes = exif.read(picture)
        shown = _shrink(_flatten(picture), LONG_SIDE)
        turn = exif.turn(notes)
        if turn is not None:
            shown = shown.transpose(turn)
        jpeg, thumb = _jpeg(shown, quality=85), _jpeg(_shrink(shown, THUMB_SIDE), quality=80)
    except BrokenPicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BrokenPicture(str(error), say="photo-too-big") from error
    except Exception as error:
        # Decoders fail in a dozen ways (OSError, SyntaxError, struct.error …): to a person it is one thing.
        raise BrokenPicture(f"{type(error).__name__}: {error}") from error
    return Prepared(
        jpeg=jpeg,
        thumb=thumb,
        width=shown.width,
        height=shown.height,
        sha256=hashlib.sha256(data).hexdigest(),
        taken_at=exif.taken_at(notes),
        point=exif.point(notes),
    )


def keep(folder: Path, data: bytes, suffix: str) -> Path:
    """Store the bytes under their own sha256 (`ab/cd/abcd….jpg`) and return where; the same bytes once only.

    The whole file is there or none of it, also after a power cut. Raise OSError if the disk does not take it.
    """
    name = hashlib.sha256(data).hexdigest()
    home = folder / name[:2] / name[2:4]
    path = home / f"{name}{suffix}"
    if path.exists() and path.stat().st_size == len(data):
        return path
    home.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=home, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(unfinished).replace(path)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise
    _sync(home)
    return path


def _open(data: bytes) -> Image.Image:
    """Read the picture's header only. Raise `BrokenPicture` if it announces more pixels than we hold."""
    picture = Image.open(io.BytesIO(data), formats=_formats(data))
    if picture.width * picture.height > MOST_PIXELS:
        raise BrokenPicture(f"{picture.width} × {picture.height} px", say="photo-too-big")
    return picture


def _formats(data: bytes) -> tuple[str, ...]:
    """Return the formats to try; HEIC's decoder is loaded when the first such picture comes."""
    if data[4:8] != b"ftyp":
        return FORMATS
    import pillow_heif

    pillow_heif.register_heif_opener(thumbnails=False)
    return ("HEIF",)


def _ask_for_less(picture: Image.Image) -> None:
    """Let the JPEG decoder itself halve or quarter the picture, staying above what we show: half the time."""
    width, height = _within(picture.size, LONG_SIDE)
    picture.draft(None, (width, height))


def _flatten(picture: Image.Image) -> Image.Image:
    """Return the first frame as opaque 8-bit RGB; what was transparent becomes white."""
    if picture.mode.startswith("I"):  # 16 bits of grey: a plain conversion would cut off everything above 255
        picture = picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        white = Image.new("RGB", picture.size, "white")
        white.paste(seen, mask=seen.getchannel("A"))
        return white
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _shrink(picture: Image.Image, side: int) -> Image.Image:
    """Return the picture with its long side at most `side` px; a smaller one stays as it is."""
    size = _within(picture.size, side)
    if size == picture.size:
        return picture
    # Hamming: as sharp as bicubic when shrinking, at half its price
    return picture.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)


def _within(size: tuple[int, int], side: int) -> tuple[int, int]:
    """Return the size scaled down so that its long side is at most `side`, neither side under 1."""
    scale = min(1.0, side / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _jpeg(picture: Image.Image, *, quality: int) -> bytes:
    """Return the pixels as JPEG and nothing besides: no EXIF, XMP, IPTC, comment, profile."""
    picture.info = {}  # the encoder would copy a comment from here
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _sync(folder: Path) -> None:
    """Make the new name in `folder` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
