"""What people type, brought to one spelling, so that «Күкіртсутек», «кукиртсутек» and «КҮКIРТСУТЕК» are one word.

Every search for words goes through `folded`, every search for figures alone through `visible`; nobody else need know
that a text may hold marks that cannot be seen, or letters of the wrong alphabet that look right.
"""

import re
import unicodedata

_LETTERS = str.maketrans("әғқңөұүһіё", "агкноуухие")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹣－", "-"))
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
_MARKS = re.compile("[\u0300-\u036f]")
_UNITS = (
    # мг/куб. м, mg per cubic metre, мг/м^3; мг·м⁻³; мкг·л⁻¹; млн⁻¹: before figures are looked for, lest 3 and -1 be any
    (
        re.compile(
            r"(?P<per>/ ?| на | per | )(?:1 ?)?"
            r"(?:(?:куб\w{0,8}|текше)\.? ?м(?:етр\w*)?(?!\w)|кубометр\w*|м(?:етр\w*)?\.? ?куб\w*|cubic ?met\w*)"
            r"|(?P<slash>/ ?)(?:1 ?)?[мm] ?\^? ?3(?!\w)"
        ),
        r"\g<per>\g<slash>м3",
    ),
    (re.compile(r"(?<=[гgмmаs.])[·*⋅. ]? ?[мm]\^?-3(?!\d)"), "/м3"),
    (re.compile(r"(?<=[гgмmаs.])[·*⋅. ]? ?(л|l|кг|kg|дм|dm)\^?-[13](?!\d)"), r"/\1"),
    (re.compile(r"(?<![^\W\d_])(?:млн|mln|миллион\w*)\.? ?\^?\(?-1\)?(?!\d)"), "ppm"),
    (re.compile(r"(?<![^\W\d_])(?:млрд|mlrd|bln|миллиард\w*)\.? ?\^?\(?-1\)?(?!\d)"), "ppb"),
)
_UNIT_SIGNS = ("/", "-1", "-3", "куб", "cub", "текше")
"""Without one of these there is no such unit."""

# Letters that look alike in either size: В and B, Н and H. Greek letters and those of other Cyrillic alphabets belong
# to nobody here: they are Latin ones that a keyboard or a copied text made wrong.
_CYRILLIC_OF = dict(zip("abcehikmoptxy", "авсенікмортху", strict=True))
_LATIN_OF = dict(zip("авсенікмортхуһ", "abcehikmoptxyh", strict=True))
_NOBODYS = str.maketrans("αβεικνορτυχμϲѕјԁԛԝ", "abeiknoptyxucsjdqw")
_WORD = re.compile(r"[^\W_]+")
_LATIN_LETTER = re.compile("[a-z]")

_UNSEEN = re.compile(
    "[\N{SOFT HYPHEN}\N{COMBINING GRAPHEME JOINER}\N{ARABIC LETTER MARK}\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
"""Marks that nobody sees and nobody typed on purpose: directions of writing, joiners, fillers, variants, controls."""

_SPACES = re.compile("[\N{NO-BREAK SPACE}\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
_LINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

_LIGATURES = re.compile("[\u3300-\u3357\ufdf0-\ufdfd]")
"""Whole phrases of other scripts in one sign, up to eighteen letters long: none of them is a word of ours."""

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾", "0123456789+-()")
_POWER = re.compile(r"(?<=\d)[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


def visible(text: str) -> str:
    """Return what is seen of a text: no marks without a shape, every kind of space a space, every line's end one."""
    if text.isascii() and text.isprintable():
        return text
    return _LINES.sub("\n", _SPACES.sub(" ", _UNSEEN.sub("", text)))


def folded(text: str) -> str:
    """Return `text` in small letters of one alphabet a word, Kazakh letters as their Russian neighbours.

    ³ is 3, a raised power behind a digit is ^3, one space stands between words.
    """
    seen = _POWER.sub(lambda found: "^" + found[0].translate(_RAISED), visible(text))
    plain = unicodedata.normalize("NFKC", _LIGATURES.sub(" ", seen)).casefold().translate(_DASHES)
    plain = one_alphabet(plain).translate(_LETTERS)
    line = " ".join(plain.split())
    for unit, made in _UNITS if any(sign in line for sign in _UNIT_SIGNS) else ():
        line = unit.sub(made, line)
    return line


def one_alphabet(text: str) -> str:
    """Return small letters with every word in one alphabet: «күкiртсутек», «сероводopод», «Н2S» with a Russian Н.

    The alphabet of a letter that has no double in the other decides; a word of nothing but doubles becomes Cyrillic. A
    word that has such letters of both is left as it is: nobody knows what it was meant to be.
    """
    if text.isascii():
        return text
    plain = text.translate(_NOBODYS)
    return _WORD.sub(lambda found: _of_one(found[0]), plain) if _LATIN_LETTER.search(plain) else plain


def latin_looking(text: str) -> str:
    """Return folded `text` with Cyrillic letters that look Latin made Latin, at the same places: рм2.5, рн."""
    return text.translate(_LOOKALIKES)


def latin(text: str) -> str:
    """Return a Kazakh name as people type it on a Latin keyboard, in small letters: Қарағанды – qaragandy."""
    return "".join(_LATIN.get(letter, letter) for letter in text.casefold())


def sound(word: str) -> str:
    """Return a small-lettered word by its sound, in Cyrillic: «шығып», «shygyp» and «shyghyp» are all «шигип»."""
    return _TWICE.sub(r"\1", _SOUND.sub(lambda found: _SOUNDS[found[0]], word))


def unaccented(text: str) -> str:
    """Return `text` without what stands between letters unseen, and without accents: «пожа́р» is «пожар», й stays й."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return _MARKS.sub("", visible(unicodedata.normalize("NFC", bare)))


def _of_one(word: str) -> str:
    latin = [letter for letter in word if "a" <= letter <= "z"]
    cyrillic = [letter for letter in word if "Ѐ" <= letter <= "ԯ"]
    if not latin or not cyrillic:
        return word
    latin_only = any(letter not in _CYRILLIC_OF for letter in latin)
    if latin_only and any(letter not in _LATIN_OF for letter in cyrillic):
        return word
    table = _LATIN_OF if latin_only else _CYRILLIC_OF
    return "".join(table.get(letter, letter) for letter in word)
