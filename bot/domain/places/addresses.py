"""Addresses in a text: «ул. 8 Марта, 5», «Республика даңғылы, 12 үй», «7А микрорайон 14», «пр. Мира 45 корпус 2»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.domain.places.street_words import (
    BARE,
    BEFORE_HOUSE,
    FLAT,
    FLAT_BEHIND,
    HOUSE,
    HOUSE_FIRST,
    INITIALS,
    KIND,
    NAME,
    NO_HOUSE,
    NUMBERED,
    ORDINAL,
    QUOTED,
    SHORT,
    STOP,
    TITLES,
)
from bot.domain.text.written_dates import plain

PLAIN_WORDS = 5
"""«Ленина 5» without a word for street is an address only if the whole message has no more words than this."""
ADDRESS_MAX = 120
"""Characters of a text that are asked about."""
NAME_WORDS = 4
"""Words that a street's name may have."""
MOST = 8
"""Streets that are looked at before one without a house is enough."""
KINDS = 40
"""Words for streets that are looked at."""
READ = 4096
"""Characters that are looked through: a message has no more."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What was written, on one line, and the same letter for letter in plain spelling."""

    said: str
    plain: str

    def capital(self, at: int) -> bool:
        return at < len(self.said) and self.said[at].isupper()


def address(text: str) -> str | None:
    """Return the first address that the text seems to hold, as it is written but for the flat; None for none.

    One with a house goes before one without.
    """
    line = without_flat(" ".join(text[:READ].split()))
    whole = _Text(line, plain(line))
    best: tuple[int, int, bool] | None = None
    for one in islice(_found(whole), MOST):
        if one[2] or best is None:
            best = one
        if one[2]:
            break
    if best is not None:
        return line[best[0] : best[1]].strip(" ,.")[:ADDRESS_MAX]
    bare = _Text(line.strip(" ,."), plain(line.strip(" ,.")))
    return bare.said[:end] if (end := _plain(bare)) else None


def without_flat(text: str) -> str:
    """Return the text without flats, entrances and floors: a house is found without them; they say who lives there."""
    said = plain(text)
    kept, at = "", 0
    for flat in FLAT.finditer(said):
        if not BEFORE_HOUSE.match(said, flat.end()):
            kept += text[at : flat.start()]
            at = flat.end()
    return kept + text[at:]


def has_flat(text: str) -> bool:
    """Whether the text holds a flat, an entrance or a floor."""
    return without_flat(text) != text


def numbers(text: str) -> list[tuple[str, str]]:
    """Return the microdistricts and sidings that the text calls by numbers: («quarter», «7»), («siding», «87»)."""
    line = " ".join(text[:READ].split())
    whole = _Text(line, plain(line))
    found = [("quarter", one) for kind in islice(KIND.finditer(whole.plain), KINDS) if (one := _quarter(whole, kind))]
    return found + [("siding", one[1] or one[2]) for one in SIDING.finditer(whole.plain)]


def _quarter(text: _Text, kind: re.Match[str]) -> str | None:
    """The number of a microdistrict: «7», «3а»; None for a street, or a microdistrict with a name."""
    if kind["street"] or kind["behind"] or (kind["quarter"] or "").startswith("кв"):
        return None
    start = _name_before(text, kind, figure_ahead=False)
    at = kind.end() + (text.plain[kind.end() : kind.end() + 1] in (" ", "-"))
    figure = ORDINAL.match(text.plain, at if start is None else start)
    found = figure and re.match(r"№?\s?(\d+)(?:-?([а-яa-z])(?!\w))?", figure[0])
    return found[1] + (found[2] if found[2] and found[2] not in "йяе" else "") if found else None


def _found(text: _Text) -> Iterator[tuple[int, int, bool]]:
    """Yield where addresses begin and end, and whether they have a house."""
    for kind in islice(KIND.finditer(text.plain), KINDS):
        ahead = None if kind["behind"] else _name_ahead(text, kind)
        start = _name_before(text, kind, figure_ahead=ahead is None)
        if (
            ahead is not None
            and start is None
            and (kind["quarter_behind"] is None or text.plain[ahead[0] - 1].isdigit())
        ):
            name_end, certain = ahead
            end = _house(text, name_end, hyphen=kind["street"] is None)
            if end or certain:
                yield _with_house_before(text, kind.start(), end or name_end, housed=bool(end))
        elif start is not None:
            end = _house(text, kind.end())
            yield _with_house_before(text, start, end or kind.end(), housed=bool(end))

    for bare in BARE.finditer(text.plain):
        end = _house(text, bare.end())
        if end and text.capital(bare.start("name")):
            yield bare.start("name"), end, True


def _name_ahead(text: _Text, kind: re.Match[str]) -> tuple[int, bool] | None:
    """Where the name behind a kind ends, and whether it is one for sure (else only with a house); None for none."""
    at = kind.end()
    at += len(text.plain[at:]) - len(text.plain[at:].lstrip(" ,")) if kind["quarter"] else 0
    at += text.plain[at : at + 1] == " "
    if quoted := QUOTED.match(text.plain, at):
        return quoted.end(), True
    if numbered := NUMBERED.match(text.plain, at):
        return _numbered_end(text, numbered), True
    if ordinal := ORDINAL.match(text.plain, at):
        return (ordinal.end(), kind["street"] is None) if _is_named(text, kind, ordinal.end()) else None
    if initials := INITIALS.match(text.plain, at):
        at = initials.end()
    first = NAME.match(text.plain, at)
    if first is None or first[0] in STOP or (KIND.fullmatch(first[0]) and not initials):
        return None
    certain = bool(initials) or text.capital(first.start()) or kind[0].rstrip(".") in SHORT
    return _more_words(text, first), certain


def _is_named(text: _Text, kind: re.Match[str], end: int) -> bool:
    """Whether a bare figure behind a kind is its name: «мкр 7», «ул. 7, дом 3», not «Тихая ул. 5», «площадь 5 м»."""
    if kind["quarter"] or kind["quarter_behind"]:
        return True
    house = HOUSE.match(text.plain, end)
    return house is not None and house["word"] is not None and _name_before(text, kind, figure_ahead=True) is None


def _numbered_end(text: _Text, numbered: re.Match[str]) -> int:
    more = "more" if numbered["more"] else "more2"
    if numbered[more] and not text.capital(numbered.start(more)):
        return numbered.start(more) - 1
    return numbered.end()


def _more_words(text: _Text, first: re.Match[str]) -> int:
    """Where a name of several words ends: Карла Маркса, Героев Труда; in small letters only before a house."""
    end, small = first.end(), 0
    for _ in range(NAME_WORDS - 1):
        word = NAME.match(text.plain, end + 1) if text.plain[end : end + 1] == " " else None
        if word is None or word[0] in STOP or KIND.fullmatch(word[0]) or _house_word(text, word):
            break
        if not text.capital(word.start()) and word[0] not in TITLES:
            small += 1
            if small > 1 or text.capital(first.start()) or _house(text, word.end()) is None:
                break
        end = word.end()
    return end


def _house_word(text: _Text, word: re.Match[str]) -> bool:
    house = HOUSE.match(text.plain, word.start())
    return house is not None and house["word"] is not None


def _name_before(text: _Text, kind: re.Match[str], *, figure_ahead: bool) -> int | None:
    """Where the name before a kind begins: «Абай көшесі», «7А мкр»; None for none."""
    before = text.plain[: kind.start()]
    if not before.endswith(" ") and not (before.endswith("-") and kind["street"] is None):
        return None
    words = [*NAME_OR_FIGURE.finditer(before, max(0, len(before) - 80))]
    if not words or words[-1].end() < len(before.rstrip(" -")):
        return None
    if words[-1][0][0].isdigit():
        return _figure_before(words, kind)
    behind = kind["behind"] or kind["quarter_behind"]
    if words[-1][0] in STOP or not (behind or figure_ahead):
        return None
    bare = behind in BARE_STREETS and not text.capital(words[-1].start())
    return None if bare or not (behind or _adjective(text, words[-1], kind)) else _first_word(text, words)


def _figure_before(words: list[re.Match[str]], kind: re.Match[str]) -> int | None:
    """Where the number of a microdistrict begins: «7А мкр», and «14 дом 7 мкр», but not «дом 7 мкр Самал»."""
    if kind["street"] or kind["behind"] or not ORDINAL.fullmatch(words[-1][0]):
        return None
    held = len(words) > 1 and words[-2][0].rstrip(".") in HOUSE_WORDS
    return None if held and (len(words) < 3 or not words[-3][0][0].isdigit()) else words[-1].start()


def _adjective(text: _Text, word: re.Match[str], kind: re.Match[str]) -> bool:
    """Whether a word before «улица» is its name: «Тихая ул. 5», «Ленина улица, 5», not «Живу мкр 7»."""
    if not text.capital(word.start()) or _house(text, kind.end()) is None:
        return False
    sure = kind["street"] is not None or word.start() > 0
    return sure or word[0].endswith(("ый", "ий", "ой", "ая", "яя", "ое"))


def _first_word(text: _Text, words: list[re.Match[str]]) -> int:
    """Where the name begins whose last word is the last of these: as far back as capital letters and initials go."""
    start = words[-1].start()
    small = not text.capital(start)
    title = words[-1][0] in TITLES
    behind = words[-1]
    for word in reversed(words[:-1][-NAME_WORDS + 1 :]):
        if text.plain[word.end() : behind.start()].strip(" "):
            break
        figure = word[0][0].isdigit() and NUMBERED.match(text.plain, word.start()) is not None
        initial = word[0].endswith(".")
        if not (figure or initial or (text.capital(word.start()) and not small) or title) or word[0] in STOP:
            break
        start, behind, title = word.start(), word, False
        small = small and not figure and not initial
    return start


def _house(text: _Text, at: int, *, hyphen: bool = False) -> int | None:
    """Where the house behind a street ends; None for none, and for figures that are a time or an amount."""
    if hyphen and text.plain[at : at + 1] == "-":
        at += 1
    house = HOUSE.match(text.plain, at)
    if house is None or not (house["gap"] or house["word"] or text.plain[at - 1] in ".-"):
        return None
    end = house.end()
    letter, at_letter = house["letter"], house.start("letter")
    if letter and text.plain[at_letter - 1] == " " and not _is_letter(text, at_letter):
        end = at_letter - 1
    elif house["word"] is None and not house["behind"] and NO_HOUSE.match(text.plain, house.end("figure")):
        return None
    if end < house.end() and house["word"] is None and NO_HOUSE.match(text.plain, end):
        return None
    return end


def _is_letter(text: _Text, at: int) -> bool:
    """Whether a letter behind a space is the house's («5 А», «5 б,») and not a word («5 в подъезде»)."""
    return text.capital(at) or (text.plain[at] in "абгде" and not text.plain[at + 1 : at + 2].strip(" ,.;"))


def _with_house_before(text: _Text, start: int, end: int, *, housed: bool) -> tuple[int, int, bool]:
    """Take in a house that stands before its street: «дом 5 по улице Мира», «5 Lenin street»."""
    if not housed and (house := HOUSE_FIRST.search(text.plain[max(0, start - 40) : start])):
        latin = text.said[start:end].isascii()
        if not house["english"] or latin:
            return max(0, start - 40) + house.start(), end, True
    return start, end, housed


def _plain(text: _Text) -> int | None:
    """Where a message ends that is nothing but a name and a house: «Ленина 5», «С. Хакима 43»; None for another."""
    if len(text.plain.split()) > PLAIN_WORDS:
        return None
    at = 0
    if numbered := NUMBERED.match(text.plain):
        at = _numbered_end(text, numbered)
    else:
        if initials := INITIALS.match(text.plain):
            at = initials.end()
        count = 0
        while word := NAME.match(text.plain, at + (text.plain[at : at + 1] == " ")):
            if word[0] in STOP or _house_word(text, word) or count == NAME_WORDS - 1:
                break
            at, count = word.end(), count + 1
        if not count or at < 3:
            return None
    end = _house(text, at)
    if end is None:
        return None
    flat = FLAT_BEHIND.match(text.plain, end)
    return end if (flat.end() if flat else end) == len(text.plain) else None


NAME_OR_FIGURE = re.compile(rf"[^\W\d_]\.|{NAME.pattern}|\d{{1,3}}(?:-?[^\W\d_]{{1,5}})?(?!\w)")
BARE_STREETS = {"коше", "кошеде", "кошеден", "кошеге"}
SIDING = re.compile(
    r"(?<![\w.])(\d{1,3})(?:-?[а-я]{1,2})?[\s-]?(?:разъез|raz\w?ezd)\w*"
    r"|(?:разъез\w*|raz\w?ezd\w*|siding)\s?№?\s?(\d{1,3})(?!\w)"
)
HOUSE_WORDS = {"дом", "дома", "доме", "д", "уй", "house", "dom", "№"}
