"""How long: «5 min», «24 h», «3 days» as people write them into the hotline's file."""

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator

_UNITS = {"min": "minutes", "h": "hours", "day": "days", "days": "days"}
_FORM = re.compile(r"(\d{1,4}) ?(min|h|days?)")
_LONGEST = timedelta(days=366)


def parse_duration(text: object) -> timedelta:
    """Return the time that `text` names; raise ValueError when it is not a time between a minute and a year."""
    found = _FORM.fullmatch(text.strip()) if isinstance(text, str) else None
    length = timedelta(**{_UNITS[found[2]]: int(found[1])}) if found else timedelta()
    if not timedelta() < length <= _LONGEST:
        raise ValueError('must be a time like "5 min", "24 h" or "3 days"')
    return length


Duration = Annotated[timedelta, BeforeValidator(parse_duration)]
