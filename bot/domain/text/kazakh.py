"""Kazakh endings after what a sentence is given: times, dates and numbers take the ending of the word they are read as.

`22:30` → `22:30-ға` (отызға), `5 наурыз` → `5 наурызға`, `3 км` → `3 км-ге`, `31.12.2027` → `31.12.2027 жылға`;
for «дейін» (until) and «кейін» (after).
The rules are those of any school grammar: back or front by the last vowel, voiceless or not by the last sound.
"""

import re

_BACK, _FRONT = "аоұыяюё", "әөүіеэи"  # «у» goes with the vowel before it: елуге, оқуға
_VOICELESS = "пфкқтсшщчцхһбвгд"
_NASAL = "мнң"

_ONES = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_TENS = ("нөл", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
# 01.03 is read as the first of March.
_HALF_A_YEAR = ("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым")
_MONTHS = (*_HALF_A_YEAR, "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан")

_FULL_DATE = re.compile(r"(?:^|\s)\d{1,2}\.\d{2}\.(?:\d{4}|\d{2})$")
_DAY = re.compile(r"(?:^|\s)\d{1,2}\.(\d{2})$")
_NUMBER = re.compile(r"(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)$")
_WORD = re.compile(r"([а-яәғқңөұүһі]+)$")

_SPELT_OUT = {"сағ": "сағат", "мин": "минут", "ж.": "жыл"}
"""Short forms that no ending is joined to: `5 сағ` → `5 сағатқа`."""

_UNITS = {
    **dict.fromkeys(("км", "м", "дм", "см", "мм", "м²", "м2", "м³", "м3", "дм³", "дм3"), "метр"),
    **dict.fromkeys(("кг", "г", "мг", "мкг"), "грамм"),
    **dict.fromkeys(("л", "мл"), "литр"),
    **dict.fromkeys(("₸", "тг"), "теңге"),
    **dict.fromkeys(("кб", "мб", "гб"), "мегабайт"),
    **dict.fromkeys(("°", "°c", "°с"), "градус"),
    "т": "тонна",
    "га": "гектар",
    "%": "пайыз",
    "дб": "децибел",
    "млн": "миллион",
    "млрд": "миллиард",
}
"""A unit's short form (of `мг/м³` what stands last) and the word it is read as."""

_BACK_FOR_ALL_ITS_VOWELS = "минут"
"""Borrowed, with an «у» that is a vowel: минутқа."""

# «Теміртау қаласы», «Нұра өзені»: the last word belongs to the one before it. The words that only look like that:
_POSSESSED = re.compile(r"[а-яәғқңөұүһі\d»\"]\s+[а-яәғқңөұүһі]*[^ш\W][ыі]$")
_NOT_POSSESSED = re.compile(r"\s(?:екі|алты|жеті|\w*сенбі|алматы|қарағанды)$")


def dative(said: str) -> str:
    """Add the ending of «to»: 22:00-ге, 31.12.2026 жылға, Теміртау қаласына. What cannot be read stays as it is."""
    return _ended(said, voiceless=("қа", "ке"), nasal=("ға", "ге"), other=("ға", "ге"), possessed=("на", "не"))


def ablative(said: str) -> str:
    """Add the ending of «from»: 22:00-ден, 14:05-тен, 5 наурыздан. What cannot be read stays as it is."""
    return _ended(said, voiceless=("тан", "тен"), nasal=("нан", "нен"), other=("дан", "ден"), possessed=("нан", "нен"))


_Pair = tuple[str, str]
"""An ending after back vowels, and after front ones."""


def _ended(said: str, *, voiceless: _Pair, nasal: _Pair, other: _Pair, possessed: _Pair) -> str:
    stem, read = _read(said)
    vowel = next((letter for letter in reversed(read) if letter in _BACK + _FRONT), "")
    if not vowel:
        return said
    if _POSSESSED.search(stem.lower()) and not _NOT_POSSESSED.search(stem.lower()):
        endings = possessed
    else:
        endings = voiceless if read[-1] in _VOICELESS else nasal if read[-1] in _NASAL else other
    return stem + endings[0 if vowel in _BACK or read == _BACK_FOR_ALL_ITS_VOWELS else 1]


def _read(said: str) -> tuple[str, str]:
    """Return what an ending is joined to («-» after figures and short forms) and the last word as it is read aloud."""
    if _FULL_DATE.search(said):
        return f"{said} жыл", "жыл"  # the year is said last, whatever its figures are
    if month := _DAY.search(said):
        return f"{said}-", _MONTHS[int(month[1]) - 1] if 1 <= int(month[1]) <= len(_MONTHS) else ""
    last = said.lower().split()[-1] if said.split() else ""
    for short, whole in _SPELT_OUT.items():
        if last.lstrip("0123456789") == short:
            return said[: -len(short)] + whole, whole
    if unit := _UNITS.get(last.rpartition("/")[2].lstrip("0123456789,")):
        return f"{said}-", unit
    if number := _NUMBER.search(said):
        return f"{said}-", _last_word(int(re.sub(r"\s", "", number[1])))
    word = _WORD.search(said.lower())
    return said, word[1] if word else ""


def _last_word(number: int) -> str:
    if number % 10 or not number:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    return "жүз" if number % 1000 else "мың"
