"""Every word that people read: the sentences, what the data files say in three languages, the playground's page."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bot.i18n import LANGS
from tests.locales.reading import everything

ROOT = Path(__file__).parents[2]
PAGE_WORD = re.compile(r'(\w+): (?:"((?:[^"\\]|\\.)*)"|\[([^\]]*)\])')


@cache
def said() -> tuple[tuple[str, str, str], ...]:
    """Return (language, where, text): a sentence's name, `course.air.name`, `page.commands`."""
    return (*_sentences(), *_data(), *_page())


def _sentences() -> Iterator[tuple[str, str, str]]:
    for sentence in everything():
        for text in sentence.texts:
            yield sentence.lang, sentence.name, text


def _data() -> Iterator[tuple[str, str, str]]:
    for path in sorted((ROOT / "bot" / "data").rglob("*.toml")):
        yield from _fields(tomllib.loads(path.read_text("utf-8")), path.stem, "")


def _fields(value: object, where: str, lang: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, dict):
        for key, one in value.items():
            own = key.rpartition("_")[2]
            yield from _fields(one, where if key in LANGS else f"{where}.{key}", own if own in LANGS else lang)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from _fields(one, f"{where}[{number}]", lang)
    elif isinstance(value, str) and lang:
        yield lang, where, value


def _page() -> Iterator[tuple[str, str, str]]:
    for lang in LANGS:
        path = ROOT / "bot" / "playground" / "page" / "js" / "words" / f"{lang}.js"
        for key, text, several in PAGE_WORD.findall(path.read_text("utf-8")):
            yield lang, f"page.{key}", text or several
