"""A case does not stay with somebody who blocked the bot or left: it goes to others at once."""

from datetime import datetime

from bot.domain.cases.lifecycle import Stage
from bot.domain.people.roles import CLOCK
from bot.services.checks import silence
from bot.services.dispatch import dispatch
from bot.services.follow_up import rechecks
from storage.cases import complaints
from storage.checks import checks
from storage.dispatch import offers
from storage.tx import Tx
from storage.volunteers import unreachable


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody who is gone has something in hand: the timetable asks every second, and writes only then."""
    return unreachable.any_in_hand(tx)


def pass_on(tx: Tx) -> None:
    """Take back every check and every offer of those who are gone, and call others."""
    for check_id in unreachable.checks_in_hand(tx):
        check = checks.get(tx, check_id)
        assert check is not None
        case = complaints.get(tx, check.case)
        assert case is not None
        if check.purpose == "recheck":
            rechecks.take_back(tx, CLOCK, check)
        elif case.stage is Stage.ASSIGNED:
            silence.take_back(tx, case)
    for offer_id in unreachable.offers_in_hand(tx):
        offer = offers.get(tx, offer_id)
        if offer is None or not offers.end(tx, offer.id, "withdrawn"):
            continue
        dispatch.show_offer(tx, offer)
        case = complaints.get(tx, offer.case)
        if offer.purpose == "recheck":
            rechecks.go_on(tx, offer.case)
        elif case is not None:
            dispatch.go_on(tx, case)
