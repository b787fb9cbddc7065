"""Before and after, side by side: the plainest proof that something was settled, or was not."""

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from bot.adapters import lettering

HEIGHT = 900  # px of each picture
WIDEST = 1200  # px: a panorama is cut to its middle
GAP, STRIP, LETTERS = 12, 84, 38  # px between the two, of the strip with words, of its letters
PAPER, INK = "#FBFAF5", "#1F2A24"


@dataclass(frozen=True, slots=True)
class Words:
    """What stands above the left and the right picture, such as «Before · 14 Nov» and «After · 2 Dec»."""

    left: str
    right: str


def collage(left: bytes, right: bytes, words: Words) -> bytes:
    """Return one JPEG with both pictures at the same height. They are prepared photos (`photos.prepare`)."""
    pictures = [_same_height(Image.open(io.BytesIO(data)).convert("RGB")) for data in (left, right)]
    sheet = Image.new("RGB", (sum(one.width for one in pictures) + GAP, STRIP + HEIGHT), PAPER)
    pen = ImageDraw.Draw(sheet)
    at = 0
    for picture, text in zip(pictures, (words.left, words.right), strict=True):
        sheet.paste(picture, (at, STRIP))
        shown = lettering.cut(lettering.legible(text), LETTERS, picture.width - 2 * GAP, bold=True)
        pen.text((at + GAP, STRIP / 2), shown, INK, lettering.font(LETTERS, bold=True), anchor="lm")
        at += picture.width + GAP
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=85)
    return out.getvalue()


def _same_height(picture: Image.Image) -> Image.Image:
    """Return the picture `HEIGHT` px high; what would be wider than `WIDEST` loses both ends first."""
    most = max(1, round(WIDEST * picture.height / HEIGHT))
    if picture.width > most:
        start = (picture.width - most) // 2
        picture = picture.crop((start, 0, start + most, picture.height))
    width = max(1, round(picture.width * HEIGHT / picture.height))
    return picture.resize((width, HEIGHT), Image.Resampling.BICUBIC)
