"""Times of day as people write them, brought to one form: 18, 18:00, 18.30, 6pm, 18-00, «18:00-ден»."""

import re

from bot.domain.text.spelling import folded

DAY = 24 * 60
"""Minutes of a day."""

TIME = r"(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?\s*m\b\.?)?(?![\d:.]*\d)"
"""A time of day in plain text: hour, perhaps minutes, perhaps «am» or «pm» (their first letter)."""

_ENDINGS = re.compile(r"(?<=\d)\s*-?\s*(?:ден|дан|тен|тан|нен|нан|ге|га|ке|ка|ти|ми|и|х)\b(?<!\d и)")
_HYPHENED = re.compile(r"(?<![\d:.-])(\d{1,2})-(00|30)(?=\s*(?:-|до\b|по\b|to\b|till\b|until\b))")
_HYPHENED_LAST = re.compile(r"((?:-|\bдо|\bпо|\bto|\bс|\bсо|\bfrom|\btill|\buntil)\s*)(\d{1,2})-(00|30)(?![\d:.])")
_HOURS = re.compile(r"(?<=\d)\s*(?:часов|часа|час|ч|сагат|o'?clock)\b\.?")


def plain(text: str) -> str:
    """Return what was typed in one spelling: small letters, Russian neighbours of Kazakh ones, 18:00 for «18-00»."""
    line = folded(text).replace("ё", "е")
    line = _HYPHENED.sub(r"\1:\2", line)
    line = _HYPHENED_LAST.sub(r"\1\2:\3", line)
    return _ENDINGS.sub(" ", line)


def without_hours(text: str) -> str:
    """Return plain text without the word for «o'clock» behind a number: «18 часов», «сағат 18»."""
    return re.sub(r"\bсагат\w*\s*(?=\d)", "", _HOURS.sub("", text))


def minutes(hour: str, minute: str | None, half: str | None = None) -> int | None:
    """Return the minute of the day, 1440 for 24:00; None when there is no such time. `half`: «a» or «p» of am, pm."""
    hours, rest = int(hour), int(minute or 0)
    if half is not None:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half == "p" else 0)
    whole = hours * 60 + rest
    return whole if rest < 60 and whole <= DAY else None
