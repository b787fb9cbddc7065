"""Who attacks: a coordinator. With what: how far each volunteer is from each case.

What they may learn of where a volunteer lives: a square.
"""

import random

import pytest

from bot.domain.places.points import Point
from bot.domain.privacy.audiences import Audience
from bot.i18n import words
from bot.services.dispatch import choosing, dispatch
from bot.services.privacy import shown
from handlers.cards.dispatch.reasons import explained
from handlers.cards.view import View
from storage.dispatch import offers
from storage.tx import Tx
from storage.volunteers import volunteers
from tests.services import town


def test_the_ways_to_many_cases_are_the_same_from_anywhere_in_a_volunteer_s_square(tx: Tx) -> None:
    chance = random.Random(5)
    for _ in range(60):
        case = town.case(tx, point=Point(50 + chance.random() * 0.1, 72.9 + chance.random() * 0.1))
        ways = {
            shown.way_m(tx, case, home, Audience.COORDINATOR)
            for home in (Point(50.0501, 72.9601), Point(50.0549, 72.9674), Point(50.0525, 72.9640))
        }
        assert len(ways) == 1


def test_what_is_told_of_who_was_asked_comes_from_the_square(tx: Tx) -> None:
    told = []
    for metres in (-200, 0):
        tx.run("SAVEPOINT town")
        case, one = town.case(tx, point=town.north(3_000)), town.volunteer(tx)
        volunteers.live_at(tx, one.id, town.north(metres))
        dispatch.call(tx, case)
        (offer,) = offers.of_case(tx, case.id)
        told.append(explained(View(tx, words("en"), None, {}), case, one.id, offer.why))
        found = choosing.candidates(tx, town.case(tx, point=town.north(3_000)))
        told.append(explained(View(tx, words("en"), None, {}), case, one.id, found[0].why))
        tx.run("ROLLBACK TO town")
    assert told[0].split(",")[0] == told[2].split(",")[0]
    assert told[1].split(",")[0] == told[3].split(",")[0]
    assert "km" in told[0]


@pytest.mark.parametrize("home", [None])
def test_of_who_told_no_home_nothing_is_told(tx: Tx, home: None) -> None:
    assert shown.way_m(tx, town.case(tx), home, Audience.COORDINATOR) is None
