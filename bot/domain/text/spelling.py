"""What people type, brought to one spelling, so that «Күкіртсутек», «кукиртсутек» and «КҮКІРТСУТЕК» are one word."""

import re
import unicodedata

_LETTERS = str.maketrans("әғқңөұүһіё−–—\N{GREEK SMALL LETTER MU}", "агкноуухие---u")
_LOOKALIKES = str.maketrans("авекмнорстух", "abekmhopctyx")
_LATIN = dict(
    zip(
        "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя",
        [*"abvggdeejziikqlmnnoo", *"prstuuufhh", "ts", "ch", "sh", "sh", "y", "i", "e", "yu", "ya"],
        strict=True,
    )
) | {"ь": "", "ъ": ""}
_CUBIC = re.compile(r"(/ ?| на | )(?:куб\.? ?м\w*|м\.? ?куб\w*|текше ?м\w*)|(/ ?)[мm] ?\^? ?3(?!\w)")


def folded(text: str) -> str:
    """Return `text` in small letters, Kazakh letters as their Russian neighbours, ³ as 3, one space between words."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    return _CUBIC.sub(lambda found: f"{found[1] or found[2]}м3", " ".join(plain.split()))


def latin_looking(text: str) -> str:
    """Return folded `text` with Cyrillic letters that look Latin made Latin, at the same places: рм2.5, рн."""
    return text.translate(_LOOKALIKES)


def latin(text: str) -> str:
    """Return a Kazakh name as people type it on a Latin keyboard, in small letters: Қарағанды – qaragandy."""
    return "".join(_LATIN.get(letter, letter) for letter in text.casefold())
