"""What a verdict rests on, in words, for those who have to rely on it."""

from collections.abc import Iterator

from bot.domain.checks.grounds import Shown, grounds, words_only
from bot.i18n import Markup
from handlers.cards.view import View
from storage.checks import corrections, dump_areas, late_notes, multiples, observations, readings
from storage.checks.checks import Check
from storage.evidence import files


def shown(view: View, one: Check) -> Shown:
    """Gather what a check has to show."""
    sent = files.of(view.tx, "check", one.id)
    return Shown(
        over=[each.over for each in readings.of(view.tx, one.id) if each.counts],
        ranges=len(multiples.of(view.tx, one.id)),
        photos=sum(file.picture or file.form in ("video", "video_note") for file in sent),
        recordings=sum(file.form in ("voice", "audio") for file in sent),
        areas=len(dump_areas.of(view.tx, one.id)),
        seen=len(observations.of(view.tx, one.id)),
        words=bool(one.notes or late_notes.of(view.tx, one.id)),
    )


def rests(view: View, one: Check) -> Iterator[Markup]:
    """Yield what the verdict of a check rests on, and a warning where that is words alone; nothing for nothing."""
    has = shown(view, one)
    if named := grounds(has):
        yield view.words("rests-on", what=", ".join(view.words.plain("rests", on=each) for each in named))
    if words_only(corrections.verdict(view.tx, one), has):
        yield view.words("rests-on-words-only")
