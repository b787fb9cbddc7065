"""Pictures to try things on, drawn here so that every pixel is known."""

import io
from collections import Counter
from datetime import datetime
from pathlib import Path

from PIL import ExifTags, Image, ImageColor

SKY, GRASS, SMOKE, BRICK = (90, 150, 230), (60, 140, 60), (40, 40, 40), (200, 70, 40)
CORNERS = {"top left": SKY, "top right": SMOKE, "bottom left": GRASS, "bottom right": BRICK}
SHUTTER = datetime.fromisoformat("2026-11-14T21:05:09")  # naive, as cameras are


def quarters(width: int = 640, height: int = 480) -> Image.Image:
    """Four quarters of four colours, so that «upright» can be seen."""
    picture = Image.new("RGB", (width, height), SKY)
    picture.paste(SMOKE, (width // 2, 0, width, height // 2))
    picture.paste(GRASS, (0, height // 2, width // 2, height))
    picture.paste(BRICK, (width // 2, height // 2, width, height))
    return picture


def written(picture: Image.Image, form: str = "JPEG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def read(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def corners(data: bytes) -> dict[str, str]:
    """Which of the four colours each corner shows (the nearest one: JPEG and HEIC shift them a little)."""
    picture = read(data).convert("RGB")
    right, bottom = picture.width - 5, picture.height - 5
    spots = {"top left": (5, 5), "top right": (right, 5), "bottom left": (5, bottom), "bottom right": (right, bottom)}
    return {corner: nearest(picture.getpixel(spot)) for corner, spot in spots.items()}


def nearest(colour: tuple[int, ...]) -> str:
    return min(CORNERS, key=lambda name: sum(abs(a - b) for a, b in zip(CORNERS[name], colour, strict=True)))


def ink(png: bytes, colour: str) -> int:
    """How many pixels have exactly this colour."""
    return Counter(read(png).convert("RGB").get_flattened_data())[ImageColor.getrgb(colour)]


def frame_is_clean(png: bytes, *, besides: int = 0, edge: int = 14) -> bool:
    """Whether nothing reaches the outermost pixels, so nothing can have been cut off there.

    `besides`: so many rows may touch the sides, because a map fills them.
    """
    picture = read(png).convert("RGB")
    paper = picture.getpixel((1, 1))
    clean = Image.new("RGB", (1, 1), paper).tobytes()
    rows = [picture.crop((0, y, picture.width, y + 1)) for y in range(picture.height)]
    top_and_bottom = rows[:edge] + rows[-edge:]
    touching = [row for row in rows if row.crop((0, 0, edge, 1)).tobytes() != clean * edge]
    touching_right = [row for row in rows if row.crop((row.width - edge, 0, row.width, 1)).tobytes() != clean * edge]
    return (
        all(row.tobytes() == clean * row.width for row in top_and_bottom)
        and len(touching) <= besides
        and len(touching_right) <= besides
    )


def camera_notes(
    *,
    orientation: int = 1,
    taken: datetime | str | None = SHUTTER,
    gps: dict[int, object] | None = None,
) -> Image.Exif:
    """EXIF as a phone writes it."""
    notes = Image.Exif()
    notes[ExifTags.Base.Orientation] = orientation
    notes[ExifTags.Base.Model] = "Telefon 9000"
    notes[ExifTags.Base.Artist] = "Aigerim Secret"
    if taken is not None:
        shutter = taken if isinstance(taken, str) else taken.strftime("%Y:%m:%d %H:%M:%S")
        notes.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = shutter
    if gps is not None:
        notes.get_ifd(ExifTags.IFD.GPSInfo).update(gps)
    return notes


def at_temirtau() -> dict[int, object]:
    """50°03′36″ N, 72°57′54″ E."""
    return {1: "N", 2: (50.0, 3.0, 36.0), 3: "E", 4: (72.0, 57.0, 54.0)}


def files_under(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())
