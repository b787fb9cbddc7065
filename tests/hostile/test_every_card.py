"""Every card is made for those alone who may read it at that moment, whatever they could when it was ordered."""

import pytest

from bot.domain.people.roles import Role
from bot.hotline import Hotline
from bot.i18n import words
from bot.playground.person import Person
from bot.services.cases import desk
from bot.services.dispatch import dispatch
from bot.services.news import coordinators
from bot.services.people import membership
from handlers.cards.readers import READERS, may_read
from handlers.cards.table import CARDS
from handlers.cards.view import View
from storage.engine import outbox
from storage.people import people, role_areas
from storage.tx import Tx
from tests.given import Given
from tests.locales.uses import ROOT
from tests.services import town


def test_every_card_says_who_may_read_it() -> None:
    assert CARDS.keys() - READERS.keys() == set()
    sentences = READERS.keys() - CARDS.keys()
    said = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "locales" / "en").rglob("*.ftl")))
    assert not [name for name in sentences if f"\n{name} =" not in said]


@pytest.mark.parametrize("name", sorted(name for name, one in READERS.items() if one.role not in (None, Role.RESIDENT)))
def test_no_card_of_a_role_is_made_for_somebody_without_it(tx: Tx, name: str) -> None:
    resident, case = town.resident(tx), town.case(tx)
    args = {"case": case.id, "check": 1, "offer": 1, "referral": 1, "person": resident.id, "kit": 1}
    for reader in (resident.id, None):
        assert not may_read(View(tx, words("en"), reader, args), name)
    dismissed = town.coordinator(tx)
    desk.dismiss(tx, dismissed.id)
    assert not may_read(View(tx, words("en"), dismissed.id, args), name)


async def test_an_alert_that_waits_is_not_told_to_somebody_whose_role_was_taken_away_meanwhile(
    given: Given, hotline: Hotline, resident: Person, coordinator: Person
) -> None:
    case = await given.case(by=resident)

    def alerted(tx: Tx) -> None:
        coordinators.hear(tx, "alert-nobody", case=case.id, why="no-point")
        desk.dismiss(tx, people.meet(tx, coordinator.id).id)

    await hotline.store.ask(alerted)
    await coordinator.sees("You do not coordinate any more")
    coordinator.does_not_see(case.number)


async def test_an_alert_that_waits_is_not_told_to_somebody_narrowed_to_other_regions_meanwhile(
    given: Given, hotline: Hotline, resident: Person, coordinator: Person
) -> None:
    case = await given.case(by=resident)

    def alerted(tx: Tx) -> None:
        me = people.meet(tx, coordinator.id)
        coordinators.hear(tx, "alert-nobody", case=case.id, why="no-point")
        role_areas.set(tx, me.id, "coordinator", ["atbasar"])
        outbox.put(tx, me.id, "menu", text="language-changed")

    await hotline.store.ask(alerted)
    await coordinator.sees("we will speak English")
    coordinator.does_not_see(case.number)


async def test_a_case_that_stands_in_the_chat_of_a_dismissed_coordinator_is_taken_away(
    given: Given, hotline: Hotline, resident: Person, coordinator: Person
) -> None:
    case = await given.case(by=resident)
    await coordinator.says(f"/find {case.number}")
    await coordinator.sees("Smell in the air")
    await hotline.deliver.quiet()
    await hotline.store.ask(lambda tx: desk.dismiss(tx, people.meet(tx, coordinator.id).id))
    await coordinator.sees("You do not coordinate any more")
    await hotline.deliver.quiet()
    coordinator.does_not_see("Smell in the air")


async def test_an_offer_that_waits_is_not_told_to_somebody_who_is_no_volunteer_any_more(
    given: Given, hotline: Hotline, resident: Person, volunteer: Person
) -> None:
    case = await given.case(by=resident)

    def called(tx: Tx) -> None:
        dispatch.call(tx, case)
        me = people.meet(tx, volunteer.id)
        people.revoke(tx, me.id, "volunteer")
        membership.show_menu(tx, me.id)
        outbox.put(tx, me.id, "menu", text="language-changed")

    await hotline.store.ask(called)
    await volunteer.sees("we will speak English")
    volunteer.does_not_see("Smell in the air")
