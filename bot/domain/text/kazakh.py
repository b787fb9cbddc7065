"""Kazakh endings after what a sentence is given: times, dates and numbers take the ending of the word they are read as.

`22:30` → `22:30-ға` (отызға), `5 наурыз` → `5 наурызға`, `3 км` → `3 км-ге`; for «дейін» (until) and «кейін» (after).
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

_DAY = re.compile(r"(?:^|\s)\d{1,2}\.(\d{2})$")
_NUMBER = re.compile(r"(\d+)$")
_WORD = re.compile(r"([а-яәғқңөұүһі]+)$", re.IGNORECASE)


def dative(said: str) -> str:
    """Add the ending of «to»: 22:00-ге, 31.12.2026-ға, 5 наурызға. What is no Kazakh word or number stays as it is."""
    return _ended(said, voiceless=("қа", "ке"), nasal=("ға", "ге"), other=("ға", "ге"))


def ablative(said: str) -> str:
    """Add the ending of «from»: 22:00-ден, 14:05-тен, 5 наурыздан. What is no Kazakh word or number stays as it is."""
    return _ended(said, voiceless=("тан", "тен"), nasal=("нан", "нен"), other=("дан", "ден"))


def _ended(said: str, *, voiceless: tuple[str, str], nasal: tuple[str, str], other: tuple[str, str]) -> str:
    read, hyphen = _read(said)
    if not read:
        return said
    back = next((letter in _BACK for letter in reversed(read) if letter in _BACK + _FRONT), False)
    endings = voiceless if read[-1] in _VOICELESS else nasal if read[-1] in _NASAL else other
    return said + hyphen + endings[0 if back else 1]


def _read(said: str) -> tuple[str, str]:
    """Return the last word as it is read aloud, and what joins an ending to it («-» after figures and short forms)."""
    if month := _DAY.search(said):
        return (_MONTHS[int(month[1]) - 1] if 1 <= int(month[1]) <= len(_MONTHS) else ""), "-"
    if number := _NUMBER.search(said):
        return _last_word(int(number[1])), "-"
    if word := _WORD.search(said.lower()):
        short = not any(letter in _BACK + _FRONT for letter in word[1])  # км, м: километр, метр
        return ("метр" if short else word[1]), "-" if short else ""
    return "", ""


def _last_word(number: int) -> str:
    if number % 10 or not number:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    return "жүз" if number % 1000 else "мың"
