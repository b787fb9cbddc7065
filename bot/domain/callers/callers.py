"""A caller's name and phone, from one line as a coordinator types it while listening."""

import re
from dataclasses import dataclass

from bot.domain.people.names import person_name

QUIET = frozenset(
    {
        "told-offered",
        "told-assigned",
        "told-coming-at",
        "told-arrived",
        "told-handed-back",
        "told-nobody",
        "told-nobody-yet",
        "told-rechecked-pictured",
    }
)
"""What happens on the way is no reason to ring somebody up, and nobody sees a picture on the phone."""

_PHONE = re.compile(r"\+?\d[\d\s()‑–-]{8,20}\d")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a caller said of themselves; either may be missing, not both."""

    name: str | None
    phone: str | None


def phone(text: str) -> str | None:
    """Return a phone as +77011234567, None for what is none."""
    digits = re.sub(r"[\s()‑–-]", "", text)
    if not re.fullmatch(r"\+?\d{10,15}", digits):
        return None
    if len(digits) == 11 and digits.startswith("8"):  # 8 701 … is how Kazakhstan dials +7 701 …
        digits = f"7{digits[1:]}"
    elif len(digits) == 10 and digits.startswith("7"):  # 701 … as people say it
        digits = f"7{digits}"
    return digits if digits.startswith("+") else f"+{digits}"


def heard(text: str) -> Heard | None:
    """Return the name and the phone in «Айгүл 8 701 123 45 67», None where there is neither."""
    found = _PHONE.search(text)
    number = phone(found[0]) if found else None
    rest = text.replace(found[0], " ") if found and number else text
    name = person_name(" ".join(re.sub(r"[,;:]", " ", rest).split()))
    return Heard(name, number) if name or number else None
