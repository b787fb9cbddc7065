"""What a handler has in hand: who came, one question to a service, and what to say."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from telegram.ext import CallbackContext, ExtBot

from bot.domain.people.roles import Person
from bot.engine.line import Line, Visit
from bot.i18n import Words, words
from storage.engine.outbox import Mode
from storage.tx import Tx

P = ParamSpec("P")
T = TypeVar("T")
Nothing = dict[Any, Any]


class Context(CallbackContext[ExtBot[None], Nothing, Nothing, Nothing]):
    """PTB's context with the update's own transaction behind it.

    `say`, `card` and `toast` are only noted down here: rows and answers are written when the handler is done.
    """

    @property
    def visit(self) -> Visit:
        """The update on its way through."""
        return cast(Line, self.application).visit

    @property
    def person(self) -> Person:
        """Who came."""
        person = self.visit.person
        assert person is not None
        return person

    @property
    def message_id(self) -> int | None:
        """Telegram's number of the message that came, or under which the button stood; None for anything else."""
        return self.visit.message_id

    @property
    def words(self) -> Words:
        """The language of whoever came."""
        return words(self.person.lang or self.person.guess)

    async def ask(self, do: Callable[Concatenate[Tx, Person, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a service: run `do(tx, person, …)` inside this update's transaction. One hop; at most three an update."""
        return await self.visit.turn.ask(do, self.person, *args, **kwargs)

    def say(
        self, say: str, *, key: str | None = None, mode: Mode = "new", wait: timedelta | None = None, **args: Any
    ) -> None:
        """Say a sentence or show a card in this chat, by its name."""
        self.visit.says.append({"say": say, "key": key, "mode": mode, "wait": wait, **args})

    def toast(self, name: str, /, *, alert: bool = False, **args: Any) -> None:
        """Answer the press with a sentence that floats over the chat."""
        self.visit.answer.text = self.words.plain(name, **args)
        self.visit.answer.alert = alert
