"""A phone's photo of twelve megapixels, made fit to be shown."""

import io
import statistics
import time
from collections.abc import Callable

from PIL import Image, ImageOps

from bench.budgets import Measured
from bot.adapters import photos

TIMES = 7


def photo() -> list[Measured]:
    """Ours, and what plain Pillow takes for the same without `draft()`, in turn."""
    data = _twelve_megapixels()
    ours, plain = [], []
    for _ in range(TIMES):
        ours.append(_ms(photos.prepare, data))
        plain.append(_ms(_plainly, data))
    beside = f"plain Pillow {statistics.median(plain):.0f} ms"
    return [Measured("photo", statistics.median(ours), beside)]


def _ms(do: Callable[[bytes], object], data: bytes) -> float:
    began = time.perf_counter()
    do(data)
    return (time.perf_counter() - began) * 1000


def _plainly(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as picture:
        shown = ImageOps.exif_transpose(picture).convert("RGB")
    shown.thumbnail((photos.LONG_SIDE, photos.LONG_SIDE))
    out = io.BytesIO()
    shown.save(out, "JPEG", quality=85)
    return out.getvalue()


def _twelve_megapixels() -> bytes:
    """Return a JPEG of 4000 × 3000 with the detail of a landscape (about 3 MB), lying on its side."""
    rough = Image.effect_noise((1000, 750), 60).resize((4000, 3000), Image.Resampling.BICUBIC)
    fine = Image.effect_noise((4000, 3000), 12)
    picture = Image.merge("RGB", (rough, Image.blend(rough, fine, 0.5), fine))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90°
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85, exif=exif)
    return out.getvalue()
