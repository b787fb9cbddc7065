"""A case does not stay with somebody who blocked the bot or left: it goes to others at once."""

from datetime import datetime

from bot.domain.lifecycle import Stage
from bot.domain.roles import CLOCK
from bot.services import dispatch, rechecks, silence
from storage import checks, complaints, gone, offers
from storage.tx import Tx


def due(tx: Tx, _last: datetime) -> bool:
    """Whether somebody who is gone has something in hand: the timetable asks every second, and writes only then."""
    return gone.any_in_hand(tx)


def pass_on(tx: Tx) -> None:
    """Take back every check and every offer of those who are gone, and call others."""
    for check_id in gone.checks_in_hand(tx):
        check = checks.get(tx, check_id)
        assert check is not None
        case = complaints.get(tx, check.case)
        assert case is not None
        if check.purpose == "recheck":
            rechecks.take_back(tx, CLOCK, check)
        elif case.stage is Stage.ASSIGNED:
            silence.take_back(tx, case)
    for offer_id in gone.offers_in_hand(tx):
        offer = offers.get(tx, offer_id)
        if offer is None or not offers.end(tx, offer.id, "withdrawn"):
            continue
        dispatch.show_offer(tx, offer)
        case = complaints.get(tx, offer.case)
        if offer.purpose == "recheck":
            rechecks.go_on(tx, offer.case)
        elif case is not None:
            dispatch.go_on(tx, case)
