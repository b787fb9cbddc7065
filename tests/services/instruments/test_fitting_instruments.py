"""A reading with an instrument that does not measure that is asked about; what fits counts, and comes first."""

from datetime import timedelta

import pytest

from bot.domain.dispatch import ranking
from bot.domain.intake.kinds import Instrument
from bot.domain.people.roles import Person
from bot.errors import NotFound
from bot.i18n import LANGS, words
from bot.services.checks import checks, on_site
from bot.services.dispatch import choosing, dispatch
from bot.services.instruments import kits
from bot.services.volunteers import volunteers
from handlers.cards.table import CARDS
from handlers.cards.view import View
from storage.checks import doubted_readings, readings
from storage.checks.checks import Check
from storage.dispatch import candidates
from storage.instruments import instruments
from storage.tx import Tx
from tests.services import town


def tools_of(tx: Tx, person: Person) -> dict[str, bool]:
    found = candidates.one(tx, person.id, case_id=town.case(tx).id, skip=())
    assert found is not None
    return {kind: found.tools[kind] for kind in found.tools if kind}


def checking(tx: Tx, vera: Person, kind: str = "smell") -> Check:
    case = town.case(tx, kind=kind)
    dispatch.call(tx, case)
    return dispatch.accept(tx, vera, town.offer(tx, case, vera).id)


def taken(tx: Tx, check: Check) -> list[tuple[str, str | None, bool]]:
    return [(one.substance, one.instrument, one.unusual) for one in readings.of(tx, check.id)]


def test_what_somebody_has_counts_for_what_it_measures_certified_or_not(tx: Tx) -> None:
    vera, today = town.volunteer(tx), tx.rules.today(tx.now)
    volunteers.add_instrument(tx, vera, f"пылемер, 7, до {today + timedelta(days=9):%d.%m.%Y}")
    gas = volunteers.add_instrument(tx, vera, "Элиос-3, 12")
    assert tools_of(tx, vera) == {"dust": True, "gas": False}
    errand = choosing.errand(tx, town.case(tx))
    assert errand is not None
    assert ranking.tool(candidates.one(tx, vera.id, case_id=town.case(tx).id, skip=()), errand) == ranking.OWN  # type: ignore[arg-type]
    volunteers.turn_measure(tx, vera, gas.id, "gas")
    assert tools_of(tx, vera) == {"dust": True}
    again = volunteers.add_instrument(tx, vera, "Элиос-3, 12, до 31.12.2026")  # renewed: its name tells it again
    volunteers.turn_measure(tx, vera, again.id, "water")
    assert volunteers.add_instrument(tx, vera, "Элиос-3, 12, до 30.11.2026").measures == {
        Instrument.GAS,
        Instrument.WATER,
    }


def test_nobody_changes_anothers_instrument_or_the_hotlines(tx: Tx) -> None:
    vera, omar, boss = town.volunteer(tx), town.volunteer(tx), town.coordinator(tx)
    mine = volunteers.add_instrument(tx, vera, "TDS")
    kit = kits.add(tx, boss, "Ганк-4, 55")
    assert kit.media == {"air"}
    kits.take(tx, vera, kits.hand(tx, boss, kit.id, vera.id).id)
    held = next(one for one in instruments.of(tx, vera.id) if one.kit)
    assert held.measures == {Instrument.GAS}
    kits.turn_medium(tx, boss, kit.id, "water")
    assert tools_of(tx, vera).keys() == {"gas", "water"}
    for by, tool in ((omar, mine), (vera, held)):
        with pytest.raises(NotFound):
            volunteers.turn_measure(tx, by, tool.id, "dust")


def test_a_check_begins_with_the_instrument_that_fits_and_shows_it_first(tx: Tx) -> None:
    vera = town.volunteer(tx)
    dust = volunteers.add_instrument(tx, vera, "пылемер")
    volunteers.add_instrument(tx, vera, "TDS")
    gas = volunteers.add_instrument(tx, vera, "Элиос-3")
    check = checking(tx, vera)
    assert check.instrument == gas.id
    shown = CARDS["check"](View(tx, words("ru"), vera.id, {"check": check.id}))
    labels = [button.data for row in shown.buttons for button in row if button.data.startswith("check:instrument")]
    assert labels[0] == f"check:instrument:{check.id}:{gas.id}"
    checks.give_back(tx, vera, check.id)
    assert checking(tx, vera, "smoke").instrument == dust.id


@pytest.mark.parametrize("lang", LANGS)
def test_dust_with_a_gas_meter_is_asked_and_never_refused(tx: Tx, lang: str) -> None:
    vera = town.volunteer(tx)
    gas, dust = volunteers.add_instrument(tx, vera, "Элиос-3"), volunteers.add_instrument(tx, vera, "пылемер")
    check = checking(tx, vera)
    got = checks.take(tx, vera, check.id, words="H2S 0,024; PM2.5 0,087; PM2.5 0,09; запах 4")
    assert {one[:2] for one in taken(tx, check)} == {("h2s", "Элиос-3"), ("smell_strength", "Элиос-3")}
    assert got.kept == 2
    asks = CARDS["check"](View(tx, words(lang), vera.id, {"check": check.id}))
    assert words(lang).plain("measures-gas") in asks.text
    data = {button.data for row in asks.buttons for button in row}
    doubt = doubted_readings.first(tx, check.id)
    assert doubt is not None
    assert {f"check:keep:{check.id}:{doubt.id}", f"check:with:{check.id}:{doubt.id}:{dust.id}"} <= data
    if lang == "kk":
        assert on_site.really(tx, vera, check.id, doubt.id)
        assert doubted_readings.first(tx, check.id) is None  # the other figure waited for the same answer
        checks.take(tx, vera, check.id, words="PM2.5 0,1")
        assert taken(tx, check)[2:] == [("pm25", "Элиос-3", False)] * 3
    elif lang == "ru":
        assert on_site.with_other(tx, vera, check.id, doubt.id, dust.id)
        assert not on_site.with_other(tx, vera, check.id, doubt.id, dust.id)
        assert taken(tx, check)[2:] == [("pm25", "пылемер", False)] * 2
    else:
        omar = town.volunteer(tx)
        with pytest.raises(NotFound):
            on_site.with_other(tx, omar, check.id, doubt.id, dust.id)
        with pytest.raises(NotFound):
            on_site.with_other(tx, vera, check.id, doubt.id, volunteers.add_instrument(tx, omar, "пылемер").id)
        assert on_site.a_slip(tx, vera, check.id, doubt.id)
        assert len(taken(tx, check)) == 2
    assert gas.measures == {Instrument.GAS}
