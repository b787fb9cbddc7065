"""An instrument from the way people write it: «Элиос-3, № 1234, до 31.12.2026»; and names of people."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.text.spelling import visible

LONGEST = 100
"""Characters of an instrument's name or number."""

LONGEST_YEARS = 5
"""No certificate holds for longer. Our own guess: calibrations are for one or two years."""

SOON = timedelta(days=30)
"""So long before a certificate ends its owner is told."""

_DATE = re.compile(
    r"(?<![\d.])(?:(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})[./](?P<m2>\d{1,2})[./](?P<y2>\d{4}|\d{2})"
    r"|(?P<m3>\d{1,2})[./](?P<y3>20\d{2}))(?!\d)"
    r"(?:-(?:ға|ге|қа|ке|дан|ден|тан|тен|нан|нен)\b)?",  # 31.12.2026-ға дейін
    re.IGNORECASE,
)
_ABOUT_DATE = re.compile(
    r"\b(?:сертификат\w*|серт|поверк\w*|поверен\w*|калибров\w*|certificat\w*|certified|cert|calibrat\w*|valid|until|till|"
    r"действует|действителен|действительна|жарамды|бастап|тексеру|калибрлеу|дейін|до|по|to|года|жылғы|жылға|жылдан|г|ж)\b\.?",
    re.IGNORECASE,
)
_SERIAL = re.compile(
    r"(?:№|\bn[o°º]\b\.?|\bs/n\b|\bsn\b(?![-/])|\bserial(?:\s+(?:number|no))?\b|\bсер(?:ия|ийный)?\b\.?(?:\s*номер)?|"
    r"\bзав(?:одской)?\b\.?(?:\s*номер)?|\bсериялық\s+нөмір[іи]?|\bзауыттық\s+нөмір[іи]?|\bномер|\bнөмірі?)"
    r"[\s:.#№]{0,8}([\w/.-]*\d[\w/.-]*)",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"\b(?:свид(?:етельств\w*)?(?:\s+о\s+поверке)?|сертификат\w*|серт|поверк\w*|куәлі[кг]\w*|certificate|cert)\b\.?\s*"
    r"(?:№|\bn[o°º]\b\.?|\bномер\b|\bнөмірі?\b|#|:)?\s*([\w/.-]*\d[\w/.-]*)",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(r"\b(?:с|со|от|from|since|issued|of|выдан\w*|берілген)\s*$", re.IGNORECASE)
_EDGE = " \t,;.:()–-"


@dataclass(frozen=True, slots=True)
class Described:
    """An instrument as it was described. `until`: the last day its certificate holds, None where none was named.

    `certificate`: its number.
    """

    name: str
    serial: str | None
    until: date | None
    certificate: str | None = None


def described(text: str, today: date | None = None) -> Described | str:
    """Return the instrument that `text` describes, or the id of the sentence that says what is wrong with it.

    A certificate that would hold for more than `LONGEST_YEARS` from `today` on, or not yet, is a slip of the pen.
    Name, number and date may be parted by commas, semicolons, lines, or only by words such as «№» and «до».
    """
    if len(text) > 5 * LONGEST:
        return "instrument-too-long"
    try:
        since, until, rest = _days(", ".join(" ".join(line.split()) for line in visible(text).strip().splitlines()))
    except ValueError:
        return "instrument-bad-date"
    if odd := _odd(since, until, today):
        return odd
    certificate, rest = _certificate(rest)
    serial, rest = _serial(_ABOUT_DATE.sub(",", rest) if until is not None else rest)
    name = rest.strip(_EDGE)
    if not any(letter.isalpha() for letter in name):
        return "instrument-no-name"
    if max(len(name), len(serial or ""), len(certificate or "")) > LONGEST:
        return "instrument-too-long"
    return Described(name, serial, until, certificate)


def _odd(since: date | None, until: date | None, today: date | None) -> str | None:
    if since is not None and until is not None and since > until:
        return "instrument-bad-date"
    if today is None or until is None:
        return None
    if since is not None and since > today:
        return "instrument-not-yet"
    return "instrument-far-date" if until.year - today.year > LONGEST_YEARS else None


def _days(text: str) -> tuple[date | None, date | None, str]:
    """From when and until when the certificate holds, and the text without these dates; one alone is the last day.

    «12.2026» is the month's last day, or its first one for a beginning.
    """
    found = list(_DATE.finditer(text))[-2:]
    days = [_day(one, last=one is found[-1]) for one in found]
    for one in reversed(found):
        text = f"{_BEFORE_DATE.sub('', text[: one.start()])},{text[one.end() :]}"
    return (days[0] if len(days) > 1 else None), (days[-1] if days else None), text


def _day(found: re.Match[str], *, last: bool) -> date:
    part = {key: int(value) for key, value in found.groupdict().items() if value}
    if "y3" in part:
        return _month_end(part["y3"], part["m3"]) if last else date(part["y3"], part["m3"], 1)
    if "y1" in part:
        return date(part["y1"], part["m1"], part["d1"])
    return date(part["y2"] + (2000 if part["y2"] < 100 else 0), part["m2"], part["d2"])


def _certificate(text: str) -> tuple[str | None, str]:
    """The certificate's number after its word, and the text without both."""
    found = _CERTIFICATE.search(text)
    if found is None:
        return None, text
    return found[1].strip(_EDGE), f"{text[: found.start()]},{text[found.end() :]}"


def _month_end(year: int, month: int) -> date:
    first = date(year, month, 1)
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _serial(text: str) -> tuple[str | None, str]:
    """The number after its word; else what stands alone behind the name and has a digit in it. And the rest."""
    serial = None
    if found := _SERIAL.search(text):
        serial, text = found[1].strip(_EDGE), f"{text[: found.start()]},{text[found.end() :]}"
    parts = [part for part in (part.strip(_EDGE) for part in re.split(r"[,;]", text)) if part]
    if serial is None:
        for part in parts[1:]:
            if any(letter.isdigit() for letter in part) and " " not in part:
                parts.remove(part)
                serial = part
                break
    return serial, ", ".join(parts)
