"""What the hotline says, in three languages: Fluent files of `locales/`, with Babel for numbers and dates."""

import html
import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Protocol

LANGS = ("kk", "ru", "en")

REMEMBERED, REMEMBERED_LENGTH = 4000, 400
"""How many sentences a language remembers with their arguments, and how long (characters) they may be."""

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}

_MONTHS = {
    "kk": [
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
# As a month is called by itself, where that is another form.
_MONTHS_ALONE = {
    "ru": [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
}
_WEEKDAYS = {
    "kk": ["дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"],
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}


class Translated(Protocol):
    """Something named in the three languages: a row of the catalogue."""

    @property
    def kk(self) -> str: ...  # noqa: D102
    @property
    def ru(self) -> str: ...  # noqa: D102
    @property
    def en(self) -> str: ...  # noqa: D102


class Markup(str):
    """A piece of text that is HTML already and is not escaped again."""

    __slots__ = ()


class Words:
    """One language. `words("name", **args)` is the sentence; text arguments are escaped for Telegram's HTML."""

    def __init__(self, lang: str) -> None:
        from bot.sentences import Sentences  # Fluent and Babel: the start has no use for them

        self.lang = lang
        self._sentences = Sentences(lang)
        self._said: dict[tuple[object, ...], Markup] = {}  # cards are made of the same few sentences again and again
        self._plain: dict[str, str] = {}

    def __call__(self, name: str, /, **args: Any) -> Markup:
        """Return the sentence as HTML. Raise `KeyError` for an unknown name, `ValueError` for a missing variable."""
        # The classes are part of the key: `Markup` equals its text, and is not escaped.
        key = (name, *args, *args.values(), *map(type, args.values()))
        try:
            return self._said[key]
        except (KeyError, TypeError):  # not said yet, or with what cannot be remembered
            pass
        simple = all(isinstance(one, str | int) for one in args.values())
        said = Markup(self._sentences.say(name, {at: _argument(one) for at, one in args.items()}))
        if simple and (not args or len(said) <= REMEMBERED_LENGTH):
            if len(self._said) >= REMEMBERED:
                self._said.clear()
            self._said[key] = said
        return said

    def plain(self, name: str, /, **args: Any) -> str:
        """Return the sentence as plain text: for buttons, answers to presses, pictures."""
        if not args and name in self._plain:
            return self._plain[name]
        text = html.unescape(re.sub(r"</?[a-z][^>]*>", "", self(name, **args)))
        if not args:
            self._plain[name] = text
        return text

    def knows(self, name: str) -> bool:
        """Whether somebody wrote that sentence."""
        return name in self._sentences

    def of(self, row: Translated) -> str:
        """Return a catalogue row's name in this language (plain text)."""
        return str(getattr(row, self.lang))

    def number(self, value: int | float | Decimal, digits: int = 3) -> str:
        """Write a number as the language does: 1 716 820,5 in Kazakh and Russian, 1,716,820.5 in English."""
        from babel.numbers import format_decimal

        return str(format_decimal(value, format="#,##0." + "#" * digits if digits else "#,##0", locale=self.lang))

    def day(self, day: date, *, year: bool = False) -> str:
        """Write a date in words: 5 наурыз, 5 марта, 5 March; with the year 2026 жылғы 5 наурыз, 5 марта 2026 г."""
        month = _MONTHS[self.lang][day.month - 1]
        if not year:
            return f"{day.day} {month}"
        return {
            "kk": f"{day.year} жылғы {day.day} {month}",
            "ru": f"{day.day} {month} {day.year} г.",
            "en": f"{day.day} {month} {day.year}",
        }[self.lang]

    def month(self, day: date) -> str:
        """Write the month of a date with its year: 2026 жылғы наурыз, март 2026 г., March 2026."""
        month = _MONTHS_ALONE.get(self.lang, _MONTHS[self.lang])[day.month - 1]
        return {
            "kk": f"{day.year} жылғы {month}",
            "ru": f"{month} {day.year} г.",
            "en": f"{month} {day.year}",
        }[self.lang]

    def weekday(self, day: date) -> str:
        """Write the day of the week in full."""
        return _WEEKDAYS[self.lang][day.weekday()]

    def moment(self, local: datetime) -> str:
        """Write a local moment: 05.03 14:05."""
        return f"{local:%d.%m %H:%M}"

    def distance(self, metres: float) -> str:
        """Write a distance: 850 м, 1,2 км."""
        unit_m, unit_km = ("m", "km") if self.lang == "en" else ("м", "км")
        if metres < 995:
            return f"{round(metres / 10) * 10 if metres > 100 else round(metres)} {unit_m}"
        return f"{self.number(round(metres / 1000, 1), 1)} {unit_km}"


def _argument(value: Any) -> Any:
    if isinstance(value, Markup):
        return str(value)
    if isinstance(value, str):
        return html.escape(value, quote=False)
    return value


@cache
def words(lang: str) -> Words:
    """Return a language (kk, ru, en), read when it is first needed."""
    return Words(lang)
