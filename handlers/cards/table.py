"""Every card by its name, gathered here alone; any other name is a sentence."""

from collections.abc import Mapping

from bot.engine.message import Message
from bot.i18n import words
from handlers.cards.callers import callers
from handlers.cards.cases import board, board_views, case, desk, media, my_cases, questions
from handlers.cards.checks import check, corrections, dump_area, handover, observations, on_site, silence
from handlers.cards.digest import digest, export, worst
from handlers.cards.dispatch import groups as volunteer_groups
from handlers.cards.dispatch import offer, who_was_asked
from handlers.cards.drills import drill, self_check
from handlers.cards.evidence import pack
from handlers.cards.follow_up import following, recheck, recheck_for_coordinators, recheck_news
from handlers.cards.instruments import kits, own_instruments
from handlers.cards.intake import alike, bar, draft, groups, neighbours
from handlers.cards.letters import alarm, letter, papers, response
from handlers.cards.letters import news as letter_news
from handlers.cards.monitoring import observation, own_point, points
from handlers.cards.news import alerts, channel, channel_post, publish, reporter
from handlers.cards.people import invitation, joining, welcome
from handlers.cards.privacy import contact, hiding, privacy
from handlers.cards.readers import may_read
from handlers.cards.upkeep import upkeep
from handlers.cards.view import Card, View
from handlers.cards.volunteers import (
    cases,
    cohort,
    course,
    profile,
    profile_duty,
    profile_hours,
    profile_where,
    roster,
    thanks,
)
from handlers.cards.wording.sentences import sentence
from storage.engine.outbox import Waiting
from storage.tx import Tx

GROUP_LANG = "ru"


def _gathered(*tables: Mapping[str, Card]) -> dict[str, Card]:
    """Return all of them as one. A card that is declared twice is our mistake."""
    found: dict[str, Card] = {}
    for table in tables:
        assert not found.keys() & table.keys(), found.keys() & table.keys()
        found |= table
    return found


CARDS: dict[str, Card] = _gathered(
    callers.CARDS,
    board.CARDS,
    board_views.CARDS,
    case.CARDS,
    desk.CARDS,
    media.CARDS,
    my_cases.CARDS,
    questions.CARDS,
    check.CARDS,
    corrections.CARDS,
    dump_area.CARDS,
    handover.CARDS,
    observations.CARDS,
    on_site.CARDS,
    silence.CARDS,
    digest.CARDS,
    export.CARDS,
    worst.CARDS,
    volunteer_groups.CARDS,
    offer.CARDS,
    who_was_asked.CARDS,
    drill.CARDS,
    self_check.CARDS,
    pack.CARDS,
    following.CARDS,
    recheck.CARDS,
    recheck_for_coordinators.CARDS,
    recheck_news.CARDS,
    kits.CARDS,
    own_instruments.CARDS,
    alike.CARDS,
    bar.CARDS,
    draft.CARDS,
    groups.CARDS,
    neighbours.CARDS,
    alarm.CARDS,
    letter.CARDS,
    papers.CARDS,
    response.CARDS,
    letter_news.CARDS,
    observation.CARDS,
    own_point.CARDS,
    points.CARDS,
    alerts.CARDS,
    channel.CARDS,
    channel_post.CARDS,
    publish.CARDS,
    reporter.CARDS,
    invitation.CARDS,
    joining.CARDS,
    welcome.CARDS,
    contact.CARDS,
    hiding.CARDS,
    privacy.CARDS,
    cases.CARDS,
    cohort.CARDS,
    course.CARDS,
    profile.CARDS,
    profile_duty.CARDS,
    profile_hours.CARDS,
    profile_where.CARDS,
    roster.CARDS,
    thanks.CARDS,
    upkeep.CARDS,
)


def render(tx: Tx, row: Waiting) -> Message | None:
    """Put a row of the outbox into its reader's words; None when there is nothing left to say, or not to them."""
    view = View(tx, words(row.lang or GROUP_LANG), row.person_id, row.args, by_name)
    return by_name(view, row.say) if may_read(view, row.say) else None


def by_name(view: View, name: str) -> Message | None:
    """Make the card of that name; any other name is a sentence."""
    card = CARDS.get(name)
    return card(view) if card else sentence(view, name)
