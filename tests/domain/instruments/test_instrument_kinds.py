"""What an instrument measures is guessed from what it is called, and from the media it is for."""

import pytest

from bot.domain.catalogue.rules import Rules
from bot.domain.instruments import instrument_kinds
from bot.domain.intake.kinds import Instrument


@pytest.mark.parametrize(
    ("called", "kinds"),
    [
        ("Элиос-3", "gas"),
        ("Газанализатор", "gas"),
        ("мультигаз Dräger X-am", "gas"),
        ("газ талдағыш", "gas"),
        ("пылемер", "dust"),
        ("PM2.5 SDS011", "dust"),
        ("шаң өлшегіш", "dust"),
        ("pH-метр", "water"),
        ("рН метр Hanna", "water"),  # typed in Cyrillic letters that look Latin
        ("TDS", "water"),
        ("су сапасын өлшегіш", "water"),
        ("Рулетка 5 м", "tape"),
        ("лазерный дальномер", "tape"),
        ("топырақ сынамасы", "soil"),
        ("газоанализатор и пылемер", "dust gas"),
        ("Шумомер", ""),
        ("Canon EOS", ""),
    ],
)
def test_its_name_tells_what_it_measures(rules: Rules, called: str, kinds: str) -> None:
    assert rules.catalogue.measured_by(called) == frozenset(map(Instrument, kinds.split()))


def test_a_kit_measures_what_its_media_say_and_of_those_what_its_name_says(rules: Rules) -> None:
    gas, dust, water = Instrument.GAS, Instrument.DUST, Instrument.WATER
    assert instrument_kinds.of_media({"air"}, frozenset({gas})) == {gas}
    assert instrument_kinds.of_media({"air"}, frozenset()) == {gas, dust}
    assert instrument_kinds.of_media({"air", "water"}, frozenset({gas})) == {gas, water}
    assert instrument_kinds.of_media({"water"}, frozenset({gas})) == {water}
    assert instrument_kinds.media_of({gas, dust, Instrument.TAPE}) == {"air"}


def test_every_substance_that_a_kind_asks_for_fits_its_instrument_or_needs_none(rules: Rules) -> None:
    for kind in rules.catalogue.kinds.values():
        needs = {one.measured_with for one in rules.catalogue.suggested(kind.id)} - {Instrument.NONE}
        assert not needs or kind.instrument in needs, kind.id
