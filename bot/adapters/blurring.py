"""Faces and number plates made unrecognisable: cells of a grid, pixelated and blurred. The original stays as it is."""

import io

from PIL import Image, ImageDraw, ImageFilter

from bot.adapters import lettering
from bot.domain.news import blurring

PIXELS = 5
"""Squares along a cell's short side: a face has no features left, a plate no letters."""

LETTERS = 30  # px, of a cell's name
INK, PAPER, MARKED = "#1F2A24", "#FBFAF5", "#D1495B"


def upright(jpeg: bytes) -> bool:
    """Whether a picture is higher than wide."""
    picture = Image.open(io.BytesIO(jpeg))
    return picture.height > picture.width


def blurred(jpeg: bytes, cells: str) -> bytes:
    """Return the picture as JPEG, without metadata, the cells («A1 C3») unrecognisable for good."""
    picture = Image.open(io.BytesIO(jpeg)).convert("RGB")
    higher = picture.height > picture.width
    for box in blurring.boxes(blurring.read(cells), picture.width, picture.height, upright=higher):
        part = picture.crop(box)
        step = max(1, min(part.size) // PIXELS)
        coarse = part.resize((max(1, part.width // step), max(1, part.height // step)), Image.Resampling.BOX).resize(
            part.size, Image.Resampling.NEAREST
        )
        picture.paste(coarse.filter(ImageFilter.GaussianBlur(step / 2)), box)
    return _jpeg(picture)


def grid(jpeg: bytes, cells: str) -> bytes:
    """Return the picture as JPEG with the lettered grid over it; chosen cells have a frame of another colour."""
    picture = Image.open(io.BytesIO(jpeg)).convert("RGB")
    higher, chosen = picture.height > picture.width, set(cells.split())
    pen, font = ImageDraw.Draw(picture), lettering.font(LETTERS, bold=True)
    every = blurring.every(upright=higher)
    for cell, box in zip(every, blurring.boxes(every, *picture.size, upright=higher), strict=True):
        name = blurring.name(cell)
        pen.rectangle(box, outline=MARKED if name in chosen else PAPER, width=8 if name in chosen else 3)
        at = (box[0] + 10, box[1] + 8)
        pen.rounded_rectangle((at[0] - 4, at[1] - 4, at[0] + 48, at[1] + LETTERS + 8), 6, fill=PAPER)
        pen.text(at, name, INK, font)
    return _jpeg(picture)


def _jpeg(picture: Image.Image) -> bytes:
    picture.info = {}
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()
