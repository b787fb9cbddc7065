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
_SOUNDS = (
    {"shch": "ш", "sch": "ш", "sh": "ш", "zh": "ж", "dzh": "ж", "dj": "ж", "ch": "ч", "ts": "ц", "tz": "ц"}
    | {"kh": "х", "gh": "г", "ng": "н", "yo": "е", "ye": "е"}
    | dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхижклмнопкрстувухиз", strict=True))
    | dict(zip("äöüūşšğñŋıçčžəé", "аоуушшгнниччжае", strict=True))
    | dict(zip(["дж", "нг", *"ёйщыэәғқңөұүһі"], "жнеишиеагкноуухи", strict=True))
    | {"ъ": "", "ь": "", "ю": "иу", "я": "иа"}
)
"""How a letter, or letters together, sound; the same for the Kazakh, the Russian and the Latin way of writing it."""

_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_TWICE = re.compile(r"(.)\1+")
_ACCENTS = re.compile("[\u0300-\u0302\u0304\u0307\u030a\u030b\u0323]")
_UNSEEN = re.compile("[\u00ad\u0300-\u036f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
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


def sound(word: str) -> str:
    """Return a small-lettered word by its sound, in Cyrillic: «шығып», «shygyp» and «shyghyp» are all «шигип»."""
    return _TWICE.sub(r"\1", _SOUND.sub(lambda found: _SOUNDS[found[0]], word))


def visible(text: str) -> str:
    """Return `text` without what stands between letters unseen, and without accents: «пожа́р» is «пожар», й stays й."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return _UNSEEN.sub("", unicodedata.normalize("NFC", bare))
