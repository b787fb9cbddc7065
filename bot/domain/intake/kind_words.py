"""Which kinds of problem a person's own words speak of: a suggestion, the person decides."""

from collections.abc import Mapping

from bot.domain.text.languages import Row
from bot.domain.text.phrases import Phrasebook, PhraseText

FORGIVING = 5
"""Letters from which on a word may have one wrong."""

PHRASE = 1.5
"""How much more words say that stand together."""

LEAST, SHARE, MOST = 1.4, 0.4, 2
"""What a kind must reach to be suggested, of its own and of the best one's score; how many are."""


class KindWords(Row):
    """What people say when they mean a kind, as phrases: see `phrases`. `hint` alone suggests nothing."""

    sure: tuple[PhraseText, ...] = ()
    likely: tuple[PhraseText, ...] = ()
    hint: tuple[PhraseText, ...] = ()


class Suggestions:
    """The phrases of all kinds, made ready."""

    def __init__(self, rows: Mapping[str, KindWords]) -> None:
        said = [
            (kind, phrase, weight)
            for kind, row in rows.items()
            for phrases, weight in ((row.sure, 4.0), (row.likely, 2.0), (row.hint, 1.0))
            for phrase in phrases
        ]
        self._weighed = [(kind, weight * (PHRASE if " " in phrase else 1)) for kind, phrase, weight in said]
        self._order = list(rows)
        self._book = Phrasebook([phrase for _, phrase, _ in said], FORGIVING)

    def of(self, words: str) -> tuple[str, ...]:
        """Return ids of at most `MOST` kinds, the likeliest first; none when the words say nothing of the sort."""
        best: dict[int, float] = {}
        for hit in self._book.found(words):
            best[hit.phrase] = max(hit.share, best.get(hit.phrase, 0))
        scores: dict[str, float] = {}
        for phrase, share in best.items():
            kind, weight = self._weighed[phrase]
            scores[kind] = scores.get(kind, 0) + weight * share
        least = max(LEAST, SHARE * max(scores.values(), default=0))
        ranked = sorted(scores, key=lambda kind: (-scores[kind], self._order.index(kind)))
        return tuple(kind for kind in ranked if scores[kind] >= least)[:MOST]
