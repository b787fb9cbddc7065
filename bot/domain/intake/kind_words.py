"""Which kinds of problem a person's own words speak of: a suggestion, the person decides."""

from collections.abc import Mapping
from functools import lru_cache

from bot.domain.text.languages import Row
from bot.domain.text.phrases import Phrasebook, PhraseText

FORGIVING = 6
"""Letters from which on a word may have one wrong."""

PHRASE = 1.5
"""How much more words say that stand together."""

LEAST, SHARE, MOST = 1.4, 0.4, 2
"""What a kind must reach to be suggested, of its own and of the best one's score; how many are."""


CLEAR = 2.8
"""What says a kind clearly weighs more: one likely word does not, nor a sure one with a slip in it."""

FOREIGN = "/"
"""What the name of a foreign topic begins with, as no kind's id may."""


class KindWords(Row):
    """What people say when they mean a kind, as phrases: see `phrases`. `hint` alone suggests nothing."""

    sure: tuple[PhraseText, ...] = ()
    likely: tuple[PhraseText, ...] = ()
    hint: tuple[PhraseText, ...] = ()


class Suggestions:
    """The phrases of all kinds, made ready. `foreign`: topics that are no kind of ours, and are never suggested."""

    def __init__(self, rows: Mapping[str, KindWords], foreign: Mapping[str, KindWords] | None = None) -> None:
        said = [
            (kind, phrase, weight)
            for kind, row in (*rows.items(), *((f"{FOREIGN}{topic}", row) for topic, row in (foreign or {}).items()))
            for phrases, weight in ((row.sure, 4.0), (row.likely, 2.0), (row.hint, 1.0))
            for phrase in phrases
        ]
        self._rows = (rows, foreign or {})
        self._weighed = [(kind, weight * (PHRASE if " " in phrase else 1)) for kind, phrase, weight in said]
        self._order = list(rows)
        self._book = Phrasebook([phrase for _, phrase, _ in said], FORGIVING)
        self._scores = lru_cache(maxsize=500)(self._scored)

    def __reduce__(self) -> tuple[type["Suggestions"], tuple[Mapping[str, KindWords], Mapping[str, KindWords]]]:
        """Go into another process as the rows alone: what is remembered cannot."""
        return Suggestions, self._rows

    def of(self, words: str) -> tuple[str, ...]:
        """Return ids of at most `MOST` kinds, the likeliest first; none when the words say nothing of the sort."""
        scores, foreign = self._scores(words)
        best = max(scores.values(), default=0)
        if foreign >= best:
            return ()
        least = max(LEAST, SHARE * best)
        ranked = sorted(scores, key=lambda kind: (-scores[kind], self._order.index(kind)))
        return tuple(kind for kind in ranked if scores[kind] >= least)[:MOST]

    def clear(self, words: str) -> bool:
        """Whether the words speak of a kind clearly: more than by a word that may mean much else."""
        scores, foreign = self._scores(words)
        return max(scores.values(), default=0) > max(CLEAR, foreign)

    def foreign(self, words: str) -> bool:
        """Whether the words speak of something that is no kind of ours more than of any that is."""
        scores, foreign = self._scores(words)
        return foreign >= max([LEAST, *scores.values()])

    def _scored(self, words: str) -> tuple[dict[str, float], float]:
        """What each kind's phrases weigh, and the heaviest foreign topic's. A word counts once for a kind."""
        hits = sorted(self._book.found(words), key=lambda hit: -self._weighed[hit.phrase][1] * hit.share)
        counted: set[int] = set()
        taken: dict[str, set[int]] = {}
        scores: dict[str, float] = {}
        for hit in hits:
            kind, weight = self._weighed[hit.phrase]
            used = taken.setdefault(kind, set())
            if hit.phrase not in counted and (fresh := hit.places - used):
                counted.add(hit.phrase)
                used |= fresh
                scores[kind] = scores.get(kind, 0) + weight * hit.share * len(fresh) / len(hit.places)
        foreign = max((score for kind, score in scores.items() if kind.startswith(FOREIGN)), default=0)
        return {kind: score for kind, score in scores.items() if not kind.startswith(FOREIGN)}, foreign
