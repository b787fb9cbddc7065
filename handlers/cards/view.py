"""What a card is made with: the committed state, the reader's language, its arguments."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.catalogue.catalogue import Catalogue
from bot.engine.message import Button, Message
from bot.i18n import Words
from handlers import buttons
from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class View:
    """One card for one reader. `reader` is `people.id`, None in a group; `tx` only reads.

    `by_name`: how another card is made, where one shows it within itself.
    """

    tx: Tx
    words: Words
    reader: int | None
    args: dict[str, Any]
    by_name: "Renderer | None" = None

    @property
    def catalogue(self) -> Catalogue:
        """The hotline's own rows."""
        return self.tx.rules.catalogue

    def local(self, moment: datetime) -> str:
        """Write a moment on the hotline's own clock: 05.03 14:05; with its year where that is not this one."""
        local = self.tx.rules.local(moment)
        return self.words.moment(local) if local.year == self.tx.rules.today(self.tx.now).year else self.dated(moment)

    def dated(self, moment: datetime) -> str:
        """Write a moment with its year, as papers and what stands for long do: 05.03.2026 14:05."""
        return f"{self.tx.rules.local(moment):%d.%m.%Y %H:%M}"

    def kind(self, kind: str) -> str:
        """Write a kind with its emoji, as HTML-safe text: «👃 Ауадағы иіс»."""
        row = self.catalogue.kind(kind)
        return f"{row.emoji} {self.words.of(row.name)}"

    def button(self, label: str, name: str, *args: object, **words: Any) -> Button:
        """Return a button: its label's sentence, its press, what the press carries."""
        return Button(self.words.plain(label, **words), buttons.make(name, *args))

    def render(self, name: str, reader: int | None, args: dict[str, Any]) -> Message | None:
        """Return another card (or sentence), as `reader` would get it, in the words of this one's reader."""
        assert self.by_name is not None, name
        return self.by_name(View(self.tx, self.words, reader, args, self.by_name), name)


Card = Callable[[View], Message | None]
Renderer = Callable[[View, str], Message | None]
