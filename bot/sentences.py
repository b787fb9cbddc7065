"""The sentences of one language, as Fluent has them: each is taken apart when it is first said.

To take apart all of a language takes a third of a second; a day needs a part of it. Fluent and Babel come
with this module: import it late, the start has no use for them.
"""

import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver

from bot.domain.text import kazakh

# Fluent refuses an argument over 2,500 characters; what people write may be longer, and Telegram's own limit holds.
resolver.MAX_PART_LENGTH = 40_000

ENDINGS: dict[str, Callable[[Any], Any]] = {
    "TO": lambda said: kazakh.dative(said) if isinstance(said, str) else said,
    "FROM": lambda said: kazakh.ablative(said) if isinstance(said, str) else said,
}
"""What Kazakh sentences may ask for: `{ TO($until) } дейін` is «22:30-ға дейін». A missing variable passes through."""

_BEGINS = re.compile(r"^(?=[A-Za-z])", re.MULTILINE)
"""Where a sentence begins: a letter at the edge. What belongs to it is indented; a remark has its `#` there."""


class Sentences:
    """A language's files of `locales/`, cut into sentences. None speaks of another (tests/locales sees to it)."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._bundle = FluentBundle([lang], use_isolating=False, functions=ENDINGS)
        self._unread: dict[str, str] = {}
        for capability in (files("locales") / lang).iterdir():
            for entry in capability.iterdir() if capability.is_dir() else ():
                if entry.name.endswith(".ftl"):
                    for source in _BEGINS.split(entry.read_text("utf-8"))[1:]:
                        self._unread[source.partition("=")[0].rstrip()] = source

    def __contains__(self, name: str) -> bool:
        return name in self._unread or self._bundle.has_message(name)

    def say(self, name: str, args: dict[str, Any]) -> str:
        """Return a sentence. Raise `KeyError` for an unknown name, `ValueError` for a missing variable."""
        if (source := self._unread.get(name)) is not None:
            self._bundle.add_resource(FluentResource(source))
            self._unread.pop(name, None)  # last: another thread may be asking for the same
        message = self._bundle.get_message(name)
        if message.value is None:
            raise KeyError(name)
        text, errors = self._bundle.format_pattern(message.value, args)
        if errors:
            raise ValueError(f"{self.lang}/{name}: {errors[0]!r}")
        return str(text)
