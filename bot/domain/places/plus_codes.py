"""Open Location Codes («plus codes», 9J2J3X37+VR): whole ones, and short ones that lean on a place nearby."""

import re

from bot.domain.places.coordinates import Mention
from bot.domain.places.points import Point
from bot.domain.text.spelling import visible

_LETTERS = "23456789CFGHJMPQRVWX"
_CYRILLIC = str.maketrans("СНМРХсмрхн", "CHMPXcmpxh")
_CODE = re.compile(
    rf"(?<![^\W_])(?<!\+)(?P<head>[{_LETTERS}]{{4}}|[{_LETTERS}]{{6}}|[{_LETTERS}]{{8}})\+[{_LETTERS}]{{2,5}}(?!\w)",
    re.IGNORECASE,
)


def mention(text: str, near: Point) -> Mention | None:
    """Return the point of the first code in the text, None for none. A short one is read as the nearest to `near`."""
    if "+" not in text:
        return None
    for found in _CODE.finditer(visible(text).translate(_CYRILLIC)):
        code = found[0].upper()
        if code.replace("+", "").isdigit() and len(found["head"]) < 8:
            continue  # a sum, or two house numbers
        from openlocationcode import openlocationcode as olc  # late: most people never send one

        area = olc.decode(code if olc.isFull(code) else olc.recoverNearest(code, near.lat, near.lon))
        return Mention(Point(area.latitudeCenter, area.longitudeCenter), found.start(), found.end())
    return None
