"""What an instrument measures: guessed from its words, kept as a set, and what a substance is to be measured with."""

from collections.abc import Collection, Iterable, Mapping

from bot.domain.intake.kinds import Instrument, Medium
from bot.domain.text.languages import Row
from bot.domain.text.phrases import Phrasebook, PhraseText

KNOWN = tuple(kind for kind in Instrument if kind is not Instrument.NONE)
"""What an instrument may measure, in the order of its buttons."""

FORGIVING = 6
"""Letters from which on a word of the list may have one wrong: models have short names."""

OF_MEDIA: dict[Medium, frozenset[Instrument]] = {
    Medium.AIR: frozenset({Instrument.GAS, Instrument.DUST}),
    Medium.WATER: frozenset({Instrument.WATER}),
    Medium.SOIL: frozenset({Instrument.SOIL}),
    Medium.SITE: frozenset({Instrument.TAPE}),
}
"""What may be measured of a medium."""


class InstrumentWords(Row):
    """What instruments of a kind are called, as phrases: see `phrases`."""

    words: tuple[PhraseText, ...] = ()


class Guesses:
    """The words of all kinds of instrument, made ready."""

    def __init__(self, rows: Mapping[Instrument, InstrumentWords]) -> None:
        self._kinds = [kind for kind, row in rows.items() for _ in row.words]
        self._book = Phrasebook([phrase for row in rows.values() for phrase in row.words], FORGIVING)

    def of(self, words: str) -> frozenset[Instrument]:
        """Return what an instrument called so seems to measure, nothing where its words do not tell."""
        return frozenset(self._kinds[hit.phrase] for hit in self._book.found(words))


def of_media(media: Iterable[str], guess: frozenset[Instrument]) -> frozenset[Instrument]:
    """Return what an instrument for these media measures; of several it may be, what its words tell (`guess`)."""
    may = frozenset(kind for medium in media for kind in OF_MEDIA[Medium(medium)])
    told = frozenset(kind for kind in may if kind in guess)
    narrow = {medium for medium in map(Medium, media) if not OF_MEDIA[medium] & told}
    return told | frozenset(kind for medium in narrow for kind in OF_MEDIA[medium])


def media_of(guess: Collection[Instrument]) -> frozenset[str]:
    """Return the media that an instrument is for which measures this; a tape is for none."""
    return frozenset(
        medium.value for medium, kinds in OF_MEDIA.items() if kinds & {*guess} and medium is not Medium.SITE
    )


def written(measures: Iterable[Instrument]) -> str:
    """Return a set as it is kept: «dust,gas»."""
    return ",".join(sorted(measures))


def read(kept: str) -> frozenset[Instrument]:
    """Return the set that is kept so; nothing for nothing."""
    return frozenset(map(Instrument, kept.split(","))) if kept else frozenset()
