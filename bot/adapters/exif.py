"""What a camera wrote into a picture about its own time and place."""

import math
from datetime import datetime

from PIL import ExifTags, Image
from PIL.Image import Transpose

# EXIF orientation → the turn that makes the picture upright; 1 (and nonsense) means «as it is».
TURNS: dict[int, Transpose] = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}
# The plain DateTime (306) is left out: an editor rewrites it, so it says nothing about the evidence.
TAKEN = (ExifTags.Base.DateTimeOriginal, ExifTags.Base.DateTimeDigitized)


def read(picture: Image.Image) -> Image.Exif:
    """Return the picture's EXIF; empty if there is none or it is damaged: no reason to refuse a photo."""
    try:
        exif = picture.getexif()
        exif.get_ifd(ExifTags.IFD.Exif)
        exif.get_ifd(ExifTags.IFD.GPSInfo)
    except Exception:  # noqa: BLE001 - whatever a damaged block makes the parser raise
        return Image.Exif()
    return exif


def turn(exif: Image.Exif) -> Transpose | None:
    """Return the turn that makes the picture upright, None if it is."""
    value = exif.get(ExifTags.Base.Orientation)
    return TURNS.get(value) if isinstance(value, int) else None


def taken_at(exif: Image.Exif) -> datetime | None:
    """Return when the shutter was pressed, by the camera's own clock (local, naive); None if unknown."""
    block = exif.get_ifd(ExifTags.IFD.Exif)
    for tag in TAKEN:
        written = block.get(tag)
        if isinstance(written, str):
            try:
                # EXIF has no zone
                return datetime.strptime(written.strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007
            except ValueError:  # «0000:00:00 00:00:00», blanks
                continue
    return None


def point(exif: Image.Exif) -> tuple[float, float] | None:
    """Return (lat, lon) in degrees; None if not given, impossible, or 0,0 (a receiver without a fix)."""
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    lat = _degrees(gps.get(ExifTags.GPS.GPSLatitude), gps.get(ExifTags.GPS.GPSLatitudeRef), "NS", 90)
    lon = _degrees(gps.get(ExifTags.GPS.GPSLongitude), gps.get(ExifTags.GPS.GPSLongitudeRef), "EW", 180)
    if lat is None or lon is None or lat == lon == 0:
        return None
    return lat, lon


def _degrees(parts: object, side: object, sides: str, most: int) -> float | None:
    """Return signed degrees of (degrees, minutes, seconds) and a side of the world; None for nonsense."""
    if isinstance(side, bytes):
        side = side.decode("ascii", "replace")
    letter = side.strip("\0 ").upper() if isinstance(side, str) else ""
    if len(letter) != 1 or letter not in sides or not isinstance(parts, tuple) or not 1 <= len(parts) <= 3:
        return None
    try:
        value = math.fsum(float(part) / (60.0**step) for step, part in enumerate(parts))
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not math.isfinite(value) or not 0 <= value <= most:
        return None
    return round(-value if letter == sides[1] else value, 6)
