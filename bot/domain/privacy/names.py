"""Names of people as they are said: «меня зовут …», «менің атым …», «my name is …», patronymics, initials, lists.

People write to a bot in small letters and without commas; the lists of `airlock_pii` know names by their capitals.
Together they find both. A name after an introduction is whatever stands there, unless it is a word of `NOT_NAMES`.
"""

import re
from collections.abc import Iterator, Sequence

from bot.domain.privacy.spans import Span

_UP = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_LETTER}+(?:[-’']{_LETTER}+){{0,2}}|\d+|[^\w\s]|\n")
_SURNAME = re.compile(
    r"(?:[оеё]в|[оеё]ва|[оеё]вой|[оеё]ву|[оеё]вым|ин|ина|иной|ину|ын|ына|ский|ская|цкий|цкая|енко|чук|юк|баев|баева|беков|бекова"
    r"|ov|ova|ev|eva|yev|yeva|in|ina|sky|skiy|skaya|enko)$"
)
"""How a surname ends, in small letters. Only read where a name is expected."""

_RUSSIAN_PATRONYMIC = re.compile(
    r"(?:(?:ович|евич|ьич)(?:а|у|ем|е)?|(?:[оеё]вн|иничн|китичн)(?:а|ы|е|у|ой)|(?:ovich|evich)(?:a|u)?|(?:ovn|evn)(?:a|y|e|u|oy))$"
)
_KAZAKH_PATRONYMIC = re.compile(r"(?:ұлы|қызы|кызы|гызы)(?:ның|на|нан|мен|ны|мын|мін)?$|(?:улы|kyzy|qyzy|uly)$")

_INTRODUCED = re.compile(
    r"(?<!\w)(?:(?:меня|мене)\s{1,3}зовут|меня\s{1,3}звать|зовут\s{1,3}меня|мо[её]\s{1,3}имя|имя\s{0,2}:|моя\s{1,3}фамилия|фамилия|фио"
    r"|с\s{1,3}уважением|вас\s{1,3}беспокоит|пишет(?:\s{1,3}вам)?|заявитель(?:ница)?|жалобу\s{1,3}подал[аи]?"
    r"|(?:менің\s{1,3}|менин\s{1,3})?(?:атым|есімім|есимим)|(?:менің\s{1,3})?тегім|аты-ж[өо]н(?:ім|і|им)|құрметпен|курметпен"
    r"|my\s{1,3}name(?:\s{1,3}is|’s|'s)?|name\s{0,2}:|i\s{1,3}am|i[’']m|this\s{1,3}is|(?:kind\s|best\s)?regards|sincerely|yours"
    r"|menya\s{1,3}zovut|zovut\s{1,3}menya|moe\s{1,3}imya|(?:menin\s{1,3})?(?:atym|esimim))"
    r"(?!\w)[\s,:–—-]{0,4}",
    re.IGNORECASE,
)
_WEAK = re.compile(
    # after these only a capital tells that a name follows
    r"(?<!\w)(?:[яЯ]|[Мм]ен|сосед\w{0,3}|муж\w{0,2}|жен[аеуы]|сын\w{0,3}|доч\w{1,4}|дочк\w{1,2}|мам[аеуы]|пап[аеуы]|бабушк\w{1,2}|дедушк\w{1,2}|брат\w{0,2}"
    r"|сестр\w{1,2}|т[её]тя|дядя|позовите|спросить|спросите|зовите|көрші\w{0,5}|күйеуім|жұбайым|әйелім|балам|ұлым|қызым|анам|әкем|апам|әжем|атам|ағам|інім"
    r"|әпкем|сіңлім|neighbou?r|husband|wife|son|daughter|mother|father|brother|sister|grandmother|grandfather|korshim|sosed\w{0,2})"
    r"(?!\w)[\s,:–—-]{1,3}",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    rf"(?<!\w)(?:{_UP}{_LETTER}{{1,25}}(?:-{_UP}{_LETTER}{{1,20}})?\s{{1,2}}{_UP}\.(?:\s?{_UP}\.)?"
    rf"|{_UP}\.\s?{_UP}\.\s?{_UP}{_LETTER}{{1,25}})"
)
_STREET = re.compile(
    r"(?:ул|улиц\w|пр|просп\w*|проспект\w?|пер|переул\w*|бульвар\w?|б-р|мкр|имени|им|площад\w|street|avenue)\.?\s{0,2}(?:\w{1,20}\s)?$",
    re.IGNORECASE,
)
_STREET_BEHIND = re.compile(r"\s(?:би|батыр|ата|ана|хан|көше|коше|даңғ|данг|street|st\b|ave|road)", re.IGNORECASE)
_CALLED = re.compile(
    rf"(?<!\w)({_UP}{_LETTER}{{1,25}}(?:\s{_UP}{_LETTER}{{1,25}}){{0,2}})\s(?=(?:деген|есімді|апай|апа|аға|ағай|тәте|атай|әже)(?!\w))"
)

NOT_NAMES = frozenset(
    [
        "у",
        "в",
        "во",
        "на",
        "и",
        "я",
        "мы",
        "он",
        "она",
        "они",
        "из",
        "за",
        "до",
        "от",
        "по",
        "с",
        "со",
        "к",
        "ко",
        "о",
        "об",
        "не",
        "но",
        "а",
        "что",
        "как",
        "все",
        "всё",
        "это",
        "этот",
        "тут",
        "там",
        "здесь",
        "мне",
        "меня",
        "нам",
        "нас",
        "наш",
        "наша",
        "хочу",
        "прошу",
        "просим",
        "пишу",
        "живу",
        "живём",
        "проживаю",
        "тел",
        "телефон",
        "номер",
        "кв",
        "квартира",
        "дом",
        "улица",
        "ул",
        "адрес",
        "жительница",
        "житель",
        "жители",
        "представитель",
        "обращаюсь",
        "звоните",
        "позвоните",
        "очень",
        "тоже",
        "уже",
        "вот",
        "да",
        "нет",
        "никак",
        "запах",
        "дым",
        "вода",
        "воды",
        "нет",
        "есть",
        "был",
        "была",
        "просто",
        "мен",
        "сен",
        "ол",
        "біз",
        "бар",
        "жоқ",
        "және",
        "бірақ",
        "үй",
        "үйде",
        "су",
        "иіс",
        "түтін",
        "деп",
        "бұл",
        "осы",
        "менің",
        "біздің",
        "тұрамын",
        "көше",
        "көшесі",
        "пәтер",
        "the",
        "a",
        "an",
        "at",
        "in",
        "on",
        "not",
        "it",
        "is",
        "and",
        "from",
        "with",
        "here",
        "live",
        "living",
        "writing",
        "calling",
        "very",
        "also",
        "there",
        "so",
        "sick",
        "tired",
        "afraid",
        "sure",
        "worried",
        "asking",
        "resident",
        "near",
        "just",
        "my",
        "our",
        "your",
        "now",
        "again",
        "still",
        "happy",
        "sorry",
        "writing",
        "going",
    ]
)
"""Words after «меня зовут», «I am» that begin no name."""

MOST = 3
"""Words of a name: surname, name, patronymic."""


def found(text: str) -> list[Span]:
    """Return where names stand."""
    return [*_introduced(text), *_weakly(text), *_patronymics(text), *_with_initials(text), *_listed(text)]


def beside(text: str, told: Sequence[Span]) -> list[Span]:
    """Return the capitalised word before and behind each phone or account: «Айгүл, 8 701 …», «8 701 … Жанна»."""
    found: list[Span] = []
    for start, end in told:
        before = re.search(
            rf"(?<!\w)({_UP}{_LETTER}{{2,25}}(?:\s{_UP}{_LETTER}{{2,25}})?)[\s,:–—-]{{1,3}}$",
            text[max(0, start - 60) : start],
        )
        if before is not None and before[1].casefold() not in _CALLS and _looks(before[1]):
            offset = max(0, start - 60)
            found.append((offset + before.start(1), offset + before.end(1)))
        behind = re.match(
            rf"[\s,:;–—-]{{1,3}}({_UP}{_LETTER}{{2,25}}(?:\s{_UP}{_LETTER}{{2,25}})?)(?!\w)", text[end : end + 60]
        )
        if behind is not None and _looks(behind[1]):
            found.append((end + behind.start(1), end + behind.end(1)))
    return found


_CALLS = frozenset(
    [
        "звоните",
        "позвоните",
        "наберите",
        "пишите",
        "телефон",
        "тел",
        "номер",
        "мобильный",
        "ватсап",
        "whatsapp",
        "phone",
        "call",
        "mobile",
        "байланыс",
        "хабарласыңыз",
        "почта",
        "карта",
        "деньги",
        "счёт",
        "счет",
        "напишите",
        "телеграм",
        "telegram",
        "инстаграм",
        "instagram",
    ]
)


def _looks(word: str) -> bool:
    return not word.isupper() or len(word) > 3


def _introduced(text: str) -> Iterator[Span]:
    for one in _INTRODUCED.finditer(text):
        weak = one[0].casefold().strip(" ,:–—-") in _NEEDS_CAPITAL
        yield from _name_at(text, one.end(), any_case=not weak)


_NEEDS_CAPITAL = frozenset(
    {"this is", "пишет", "пишет вам", "yours", "заявитель", "заявительница", "фамилия", "с уважением", "фио"}
)


def _weakly(text: str) -> Iterator[Span]:
    for one in _WEAK.finditer(text):
        yield from _name_at(text, one.end(), any_case=False)
    for one in _CALLED.finditer(text):
        yield one.span(1)


def _name_at(text: str, at: int, *, any_case: bool) -> Iterator[Span]:
    """Return the name that begins there, at most `MOST` words, initials among them."""
    start, end, count = at, at, 0
    for one in _WORD.finditer(text, at, at + 90):
        word = one[0]
        if count and text[end : one.start()].strip(" ") not in ("", "."):
            break
        if not word[0].isalpha() or word.casefold() in NOT_NAMES:
            if word == "." and count and end == one.start() and end - start == 1:
                end = one.end()  # an initial
                continue
            break
        capital = word[0].isupper()
        follows = count and (_SURNAME.search(word.casefold()) or _patronymic(word))
        if not (capital or (any_case and not count) or (any_case and follows)):
            break
        if not count:
            start = one.start()
        end, count = one.end(), count + 1
        if count == MOST:
            break
    if count:
        yield start, end


def _patronymics(text: str) -> Iterator[Span]:
    """Return each patronymic with the name before it and the surname behind or before that."""
    words = [one for one in _WORD.finditer(text) if one[0][0].isalpha()]
    for n, one in enumerate(words):
        if not _patronymic(one[0]):
            continue
        before = words[n - 1] if n and _side_by_side(text, words[n - 1], one) else None
        behind = words[n + 1] if n + 1 < len(words) and _side_by_side(text, one, words[n + 1]) else None
        small = one[0][0].islower()
        if small or not _capital(before, behind):
            if before is None or not (_certain(one[0]) or _person(f"{before[0]} {one[0]}".title())):
                continue
        elif one[0].casefold().endswith(("улы", "uly")) and not _capital(before, None):
            continue
        first = before if before is not None and (small or before[0][0].isupper()) else one
        if n > 1 and first is before and words[n - 2][0][0].isupper() and _side_by_side(text, words[n - 2], first):
            first = words[n - 2]
        yield first.start(), (behind.end() if behind is not None and behind[0][0].isupper() else one.end())


def _side_by_side(text: str, a: re.Match[str], b: re.Match[str]) -> bool:
    return text[a.end() : b.start()] == " " and a[0].casefold() not in NOT_NAMES


def _capital(before: re.Match[str] | None, behind: re.Match[str] | None) -> bool:
    return any(one is not None and one[0][0].isupper() for one in (before, behind))


def _patronymic(word: str) -> bool:
    small = word.casefold()
    return len(small) > 5 and bool(_RUSSIAN_PATRONYMIC.search(small) or _KAZAKH_PATRONYMIC.search(small))


def _certain(word: str) -> bool:
    """Whether only a patronymic ends so. «-улы» and «-вна» end many other words."""
    return word.casefold().endswith(("ұлы", "қызы", "ович", "евич"))


def _person(name: str) -> bool:
    """Whether the lists call the whole of it a person."""
    import airlock_pii

    return any(one.start == 0 and one.end == len(name) for one in airlock_pii.detect(name))


def _with_initials(text: str) -> Iterator[Span]:
    for one in _INITIALS.finditer(text):
        if not _STREET.search(text[max(0, one.start() - 40) : one.start()]):
            yield one.span()


def _listed(text: str) -> Iterator[Span]:
    """Return what the lists call a person, or a number that its check digits call one."""
    import airlock_pii  # its lists are read when they are first asked for: the start has no use for them

    for one in airlock_pii.detect(text):
        before, behind = text[max(0, one.start - 40) : one.start], text[one.end : one.end + 10]
        if not (_STREET.search(before) or _STREET_BEHIND.match(behind)):
            yield one.start, one.end
