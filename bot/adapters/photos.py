"""Photos that people send: made upright, small and silent about whose they are; the original is evidence.

`prepare` opens what strangers send: it is only ever called in a process apart (`opener`).
"""

import hashlib
import io
from dataclasses import dataclass, field
from datetime import datetime

from PIL import Image

from bot.adapters import exif
from bot.adapters.originals import keep
from bot.domain.evidence import natures
from bot.errors import Refused

__all__ = ("LONG_SIDE", "THUMB_SIDE", "BrokenPicture", "Prepared", "keep", "prepare")

LONG_SIDE = 1600  # px, what others see
THUMB_SIDE = 320  # px, lists and the map
MOST_PIXELS = 80_000_000  # beyond it a small file may be made to fill the memory
MOST_PIXELS_BY_PARTS = (
    210_000_000  # of a JPEG that is decoded at a half or a quarter of its size: phones go up to 200 MP
)
MOST_SCANS = 100  # a camera's progressive JPEG has ten; each more is one more look at every pixel, for a hundred bytes

# The one decoder that each kind of picture is given to: none is left to guess by itself.
DECODERS: dict[str, str] = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "bmp": "BMP",
    "heic": "HEIF",
    "avif": "AVIF",
    "tiff": "TIFF",
}

Image.MAX_IMAGE_PIXELS = (
    MOST_PIXELS_BY_PARTS  # Pillow's own count knows nothing of a JPEG read at a quarter of its size
)

_SCAN = b"\xff\xda"  # behind FF nothing but 00 or a restart stands in a JPEG's data, so that this is always a scan
_PROGRESSIVE = (b"\xff\xc2", b"\xff\xc6", b"\xff\xca", b"\xff\xce")


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


def prepare(data: bytes, side: int = LONG_SIDE) -> Prepared:
    """Return the photo upright, without metadata, at most `side` px long. Raise only `BrokenPicture`."""
    try:
        picture = _open(data)
        _ask_for_less(picture, side)
        early = exif.read(picture)  # a TIFF tells it only before it is read, a PNG perhaps only behind its pixels
        picture.load()
        notes = early if picture.format == "TIFF" else exif.read(picture)
        shown = _flatten(_shrink(_whole_colours(picture), side))
        turn = exif.turn(notes)
        if turn is not None:
            shown = shown.transpose(turn)
        jpeg, thumb = _jpeg(shown, quality=85), _jpeg(_shrink(shown, THUMB_SIDE), quality=80)
    except BrokenPicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise BrokenPicture(f"{type(error).__name__}: {error}", say="photo-too-big") from error
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


def _open(data: bytes) -> Image.Image:
    """Read the picture's header only. Raise `BrokenPicture` for what announces more than we hold, or have time for."""
    what = natures.nature(data)
    if what not in DECODERS:
        raise BrokenPicture(f"no picture: {what or 'unknown'}")
    if what == "heic":  # its decoder is loaded when the first such picture comes
        import pillow_heif

        pillow_heif.options.DECODE_THREADS = 1
        pillow_heif.register_heif_opener(thumbnails=False)
    picture = Image.open(io.BytesIO(data), formats=(DECODERS[what],))
    by_parts = what == "jpeg" and not any(mark in data for mark in _PROGRESSIVE)
    if picture.width * picture.height > (MOST_PIXELS_BY_PARTS if by_parts else MOST_PIXELS):
        raise BrokenPicture(f"{picture.width} × {picture.height} px", say="photo-too-big")
    if what == "jpeg" and (scans := data.count(_SCAN)) > MOST_SCANS:
        raise BrokenPicture(f"{scans} scans", say="photo-too-big")
    return picture


def _ask_for_less(picture: Image.Image, side: int) -> None:
    """Let the JPEG decoder itself halve or quarter the picture, staying above what we show: half the time."""
    width, height = _within(picture.size, side)
    picture.draft(None, (width, height))


def _whole_colours(picture: Image.Image) -> Image.Image:
    """Return the first frame in a mode that can be made smaller without loss: grey or colours, 8 bits, no palette."""
    if picture.mode.startswith("I"):  # 16 bits of grey: a plain conversion would cut off everything above 255
        return picture.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if picture.mode in ("L", "RGB", "RGBA"):
        return picture.convert("RGBA") if picture.mode != "RGBA" and picture.has_transparency_data else picture
    return picture.convert("RGBA" if picture.has_transparency_data else "RGB")


def _flatten(picture: Image.Image) -> Image.Image:
    """Return a small picture as opaque 8-bit RGB; what was transparent becomes white."""
    if picture.mode == "RGBA":
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
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
