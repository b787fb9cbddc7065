"""Words of danger to life: who says them is told whom to call before anything else, whatever the kind."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated

from pydantic import Field

from bot.domain.intake.kinds import Danger
from bot.domain.text.phrases import Hit, Phrasebook, PhraseText

FORGIVING = 6
"""Letters from which on a word may have one wrong: a short one would soon be another («пожар», «повар»)."""


class DangerWords(Danger):
    """Whom to call, when, and the phrases (see `phrases`) that speak of it.

    `unless`: phrases that have such a word in them and speak of nothing dangerous; where one stands, the word is not
    counted there – only there: «пожарная часть» takes nothing from «горит дом» in the same message. `always`: phrases
    that nothing takes back.
    """

    words: Annotated[tuple[PhraseText, ...], Field(min_length=1)]
    unless: tuple[PhraseText, ...] = ()
    always: tuple[PhraseText, ...] = ()


class Alarms:
    """The words of all dangers, made ready."""

    def __init__(self, rows: Mapping[str, DangerWords]) -> None:
        self._rows = dict(rows)
        said = [(name, phrase) for name, row in rows.items() for phrase in (*row.always, *row.words)]
        traps = [(name, phrase) for name, row in rows.items() for phrase in row.unless]
        self._names = [name for name, _ in said + traps]
        self._words = len(said)
        self._always = {number for number, (name, phrase) in enumerate(said) if phrase in rows[name].always}
        self._book = Phrasebook([phrase for _, phrase in said + traps], FORGIVING)
        self.of = lru_cache(maxsize=500)(self._of)  # every card of a case asks it of the same words

    def __reduce__(self) -> tuple[type["Alarms"], tuple[dict[str, DangerWords]]]:
        """Go into another process (files are made apart) as the rows alone: what is remembered cannot."""
        return Alarms, (self._rows,)

    def _of(self, words: str) -> tuple[DangerWords, ...]:
        """Return the dangers that the words speak of, in the order of the file."""
        hits = self._book.found(words)
        harmless: dict[str, set[int]] = {}
        for hit in hits:
            if hit.phrase >= self._words:
                harmless.setdefault(self._names[hit.phrase], set()).update(hit.places)
        spoken = {name for hit in hits if (name := self._spoken(hit, harmless))}
        return tuple(row for name, row in self._rows.items() if name in spoken)

    def _spoken(self, hit: Hit, harmless: Mapping[str, set[int]]) -> str | None:
        """The danger that a phrase speaks of where it stands, None where a harmless one takes its word."""
        name = self._names[hit.phrase]
        if hit.phrase >= self._words:
            return None
        taken_back = hit.phrase not in self._always and hit.places & harmless.get(name, set())
        return None if taken_back else name
