"""What a verdict rests on: an instrument, photos, what was seen, or words alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.cases.lifecycle import Verdict


@dataclass(frozen=True, slots=True)
class Shown:
    """What a check has to show. `over`: of each reading, whether it is outside its limit (None: it has no limit).

    `ranges`: multiples that somebody else found. `seen`: observations by a tap. `words`: there are notes.
    """

    over: Sequence[bool | None] = ()
    ranges: int = 0
    photos: int = 0
    recordings: int = 0
    areas: int = 0
    seen: int = 0
    words: bool = False


def grounds(shown: Shown) -> tuple[str, ...]:
    """Return what there is, the strongest first: ids of sentences; nothing for nothing."""
    there = (
        ("over", any(shown.over)),
        ("within", False in shown.over and not any(shown.over)),
        ("measured", bool(shown.over) and all(over is None for over in shown.over)),
        ("range", shown.ranges > 0),
        ("area", shown.areas > 0),
        ("photo", shown.photos > 0),
        ("recording", shown.recordings > 0),
        ("seen", shown.seen > 0),
        ("words", shown.words),
    )
    return tuple(name for name, so in there if so)


def words_only(verdict: Verdict | None, shown: Shown) -> bool:
    """Whether it was confirmed without any photo, recording or reading: somebody's word, and nothing to look at."""
    evidence = shown.over or shown.ranges or shown.photos or shown.recordings or shown.areas
    return verdict is Verdict.CONFIRMED and not evidence
