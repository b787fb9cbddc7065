"""Names of places in one alphabet, so that «Шұңқыркөл», «Шункырколь» and «Shunkyrkol» are one word."""

import unicodedata

_CYRILLIC = dict(
    zip(
        "абвгғдежзийкқлмнңопрстуұүфхһцчшщыіэюяәөёьъ",
        [*"abvggdejziikklmnnoprstuuufhh", "ts", "ch", "sh", "sh", "i", "i", "e", "iu", "ia", "a", "o", "e", "", ""],
        strict=True,
    )
)
# In this order; «ch» is one letter, and must not become «kh».
_LATIN = (
    ("shch", "sh"), ("sch", "sh"), ("ch", "\0"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("w", "u"),
    ("x", "h"),     ("ye", "e"), ("y", "i"), ("c", "k"), ("\0", "ch"), ("ş", "sh"), ("ç", "ch"), ("ı", "i"),
)  # fmt: skip


def key(word: str) -> str:
    """Return a word as it is compared: small Latin letters, whichever alphabet and spelling it was written in."""
    small = unicodedata.normalize("NFC", word).casefold()
    cyrillic = any(letter in _CYRILLIC for letter in small)
    plain = "".join(_CYRILLIC.get(letter, letter) for letter in small)
    if not cyrillic:
        for written, meant in _LATIN:
            plain = plain.replace(written, meant)
        plain = "".join(one for one in unicodedata.normalize("NFD", plain) if not unicodedata.combining(one))
    return _undoubled(plain)


def _undoubled(plain: str) -> str:
    """«ии», «ый», «ayy» are one letter long in the other alphabet as often as not."""
    kept = ""
    for letter in plain:
        if not (kept.endswith(letter) and letter in "aeiou"):
            kept += letter
    return kept
