"""A case in the public channel: what, which district, when, what was measured, how it stands; nobody, no doorstep."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from bot.domain.cases.lifecycle import Stage
from bot.domain.privacy.audiences import Audience
from bot.engine.message import CAPTION_LIMIT, Media, Message
from bot.i18n import words
from bot.services.follow_up import disputes
from bot.services.privacy import shown
from handlers.cards.checks.readings import measured
from handlers.cards.view import Card, View
from handlers.cards.wording.fitting import seen
from handlers.cards.wording.places import area_named
from handlers.cards.wording.times import told_at
from storage.cases import complaints
from storage.cases.complaints import Complaint
from storage.folders import beside
from storage.follow_up import rechecks
from storage.intake import episodes
from storage.news import channels, publications

TAKEN_BACK = Path(__file__).parents[3] / "bot" / "data" / "pack" / "taken_back.png"
"""What takes the place of a picture that is not shown any more."""

SPARE = 24
"""Characters left free below Telegram's limit, for signs that it counts twice."""


def post(view: View) -> Message | None:
    """Show the post of a case (`case`) in the channel's language; once taken back, a sentence that says so."""
    case, found = complaints.get(view.tx, view.args["case"]), publications.get(view.tx, view.args["case"])
    channel = channels.of_chat(view.tx, found.chat) if found is not None and found.chat is not None else None
    if case is None or found is None or channel is None or found.state == "draft":
        return None
    own = View(view.tx, words(channel.lang), None, {})
    if found.state == "published":
        return Message(text(own, case), media=picture(view, found.shown), captioned=True)
    said = own.words("post-corrected" if found.corrected else "post-taken-back", number=case.number)
    media = (Media("photo", content=TAKEN_BACK, name="post.png", mime="image/png"),)
    return Message(said, media=media if found.shown != "none" else (), captioned=True)


def picture(view: View, name: str | None) -> tuple[Media, ...]:
    """Return a drawn picture (its name below DATA_DIR/drawn); nothing for a post without one."""
    if name in (None, "none"):
        return ()
    path = beside(view.tx, "drawn", str(name))
    return (Media("photo", content=path, name="post.jpg"),) if path.is_file() else ()


def text(view: View, case: Complaint) -> str:
    """Return what a post says of a case, as HTML that fits below a picture: readings give way, the last first."""
    above, below = list(_above(view, case)), list(_below(view, case))
    found = measured(view, case.id)
    express = found[-1] if found else view.words("measured-express")
    readings = found[:-1]
    while seen("\n".join([*above, *readings, *below, express])) > CAPTION_LIMIT - SPARE and readings:
        readings.pop()
    return "\n".join([*above, *readings, *below, express])


def _above(view: View, case: Complaint) -> Iterator[str]:
    say = view.words
    yield say("post-title", kind=view.kind(case.kind), number=case.number)
    if where := area_named(view, shown.place(view.tx, case, Audience.CHANNEL)):
        yield say("post-place", place=where)
    yield say("post-reported", at=_when(view, case, case.signalled_at))
    if case.checked_at is not None:
        yield say("post-checked", at=_when(view, case, case.checked_at))
    if (people := episodes.witnesses(view.tx, case.id)) > 1:
        yield say("post-people", n=people)


def _below(view: View, case: Complaint) -> Iterator[str]:
    """Say how it stands: with the body, what a re-check found, whether they contradict each other."""
    say = view.words
    if case.stage in (Stage.REFERRED, Stage.ANSWERED, Stage.CLOSED):
        yield say("post-standing", stage=case.stage.value, outcome=case.outcome.value if case.outcome else "none")
    again = rechecks.last_of_case(view.tx, case.id)
    if again is not None and again.says is not None and again.ended_at is not None:
        yield say("post-rechecked", says=again.says.value, at=_when(view, case, again.ended_at))
    if disputes.standing(view.tx, case).disputed:
        yield say("post-disputed")


def _when(view: View, case: Complaint, at: datetime) -> str:
    """Write a day and its part: a minute would tell who stood there, and which of a neighbour's calls it was."""
    return told_at(view, shown.moment(view.tx, case, at, Audience.CHANNEL))


CARDS: dict[str, Card] = {"channel-post": post}
