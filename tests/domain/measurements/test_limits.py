"""A reading against its limit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.catalogue_file import load
from bot.domain.measurements.limits import Norm, compare, rounded_times, sum_rule
from bot.domain.measurements.readings import Reading

TOWN = load("temirtau")


def read(text: str) -> Reading:
    reading = TOWN.read(text)
    assert isinstance(reading, Reading), reading
    return reading


@pytest.mark.parametrize(
    ("text", "times", "over"),
    [
        ("h2s 0,28 мг/м3", "35", True),
        ("h2s 24 мкг/м3", "3", True),
        ("h2s 0,008 мг/м3", "1", False),  # the limit itself is still allowed
        ("no2 0,12 мг/м3", "0.6", False),
        ("pm2.5 0,08 мг/м3", "0.5", False),
        ("ртуть 177 мг/кг", "88.5", True),
        ("со 11260 мкг/м3", "2.252", True),
    ],
)
def test_a_reading_is_so_many_limits(text: str, times: str, over: bool):
    compared = compare(read(text), TOWN.limits)
    assert compared is not None
    assert (compared.times, compared.over) == (Decimal(times), over)


def test_a_spot_check_is_never_held_against_the_daily_limit():
    twice_the_daily_limit = compare(read("pm2.5 0,07 мг/м3"), TOWN.limits)
    assert twice_the_daily_limit is not None
    assert twice_the_daily_limit.limit.most == Decimal("0.16")
    assert not twice_the_daily_limit.over


def test_what_has_a_daily_limit_only_is_compared_with_nothing():
    assert compare(read("бенз(а)пирен 5 нг/м3"), TOWN.limits) is None


@pytest.mark.parametrize("text", ["шу 62 дБ", "иіс күші 5", "тереңдігі 80 см", "цена 30 000 тг"])
def test_what_the_law_sets_no_figure_for_is_compared_with_nothing(text: str):
    assert compare(read(text), TOWN.limits, drinking=True) is None


@pytest.mark.parametrize(("text", "over"), [("pH 8,5", False), ("pH 9,1", True), ("pH 5,9", True), ("pH 6", False)])
def test_acidity_is_within_its_bounds_or_not_and_is_no_multiple_of_anything(text: str, over: bool):
    compared = compare(read(text), TOWN.limits, drinking=True)
    assert compared is not None
    assert (compared.times, compared.over) == (None, over)


def test_a_comparison_says_how_sure_its_limit_is_and_where_it_stands():
    compared = compare(read("h2s 0,28 мг/м3"), TOWN.limits)
    assert compared is not None
    assert compared.certainty == "B"
    assert "ecooperating.kz" in compared.source
    assert "ҚР ДСМ-70" in compared.act


@pytest.mark.parametrize("limit", TOWN.limits.rows.values(), ids=lambda r: f"{r.norm}-{r.substance}")
def test_every_limit_has_a_bound_a_source_and_an_act(limit):
    assert limit.most is not None or limit.least is not None
    assert limit.source
    assert limit.act
    assert limit.certainty in {"A", "B", "C"}


def test_two_substances_below_their_limits_can_be_a_breach_together():
    summed = sum_rule([read("no2 0,12 мг/м3"), read("so2 0,30 мг/м3")], TOWN.limits)
    assert summed is not None
    assert (summed.total, summed.over, summed.rule.no) == (Decimal("1.2"), True, 7)
    assert summed.shares == {"no2": Decimal("0.6"), "so2": Decimal("0.6")}


def test_the_worst_of_several_readings_of_a_substance_counts_in_the_sum():
    worse = sum_rule([read("no2 0,12"), read("no2 0,02"), read("so2 0,30")], TOWN.limits)
    assert worse is not None
    assert worse.total == Decimal("1.2")


def test_no_sum_is_made_where_one_substance_rules_alone():
    assert sum_rule([read("no2 0,19"), read("so2 0,01")], TOWN.limits) is None


@pytest.mark.parametrize("texts", [[], ["no2 0,12"], ["no2 0,12", "cl2 0,05"], ["шу 62 дБ"]])
def test_no_sum_is_made_of_substances_without_a_common_rule(texts: list[str]):
    assert sum_rule([read(t) for t in texts], TOWN.limits) is None


@pytest.mark.parametrize(
    ("times", "shown"),
    [
        ("35", "35"), ("3", "3"), ("0.6", "0.6"), ("4.375", "4.38"), ("88.5", "88.5"), ("17.7", "17.7"),
        ("123.4", "123"),
        ("1716.5", "1720"), ("0.125", "0.125"), ("1", "1"), ("1.004", "1.01"), ("0.996", "0.996"), ("0.9996", "0.999"),
        ("9.96", "9.96"), ("99.96", "100"), ("0", "0"), ("0.0032149", "0.00321"),
    ],
)  # fmt: skip
def test_times_are_rounded_to_three_digits_half_up(times: str, shown: str):
    assert f"{rounded_times(Decimal(times))}" == shown


@given(times=st.decimals(min_value="0", max_value="1000000", allow_nan=False, places=6))
def test_rounding_never_carries_a_reading_across_its_limit(times: Decimal):
    shown = rounded_times(times)
    assert (shown > 1, shown < 1) == (times > 1, times < 1)
    assert abs(shown - times) <= max(times * Decimal("0.005"), Decimal("0.01"))


@given(value=st.decimals(min_value="0", max_value="100", places=4))
def test_more_of_a_substance_is_never_fewer_limits(value: Decimal):
    less, more = (compare(Reading("h2s", v, "mg/m3", ""), TOWN.limits) for v in (value, value + Decimal("0.0001")))
    assert less is not None
    assert more is not None
    assert less.times < more.times


def test_the_drinking_table_is_used_only_for_water_that_is_drunk():
    assert TOWN.limits.find("iron") is None
    found = TOWN.limits.find("iron", drinking=True)
    assert found is not None
    assert found.norm is Norm.DRINKING


def test_mercury_in_soil_is_shown_beside_the_figure_of_another_country():
    [(other, times)] = TOWN.limits.abroad("mercury", Decimal(177))
    assert (times, other.value, other.jurisdiction.en, other.certainty) == (Decimal("17.7"), 10, "Europe", "C")
    assert TOWN.limits.abroad("h2s", Decimal(1)) == []


def test_a_figure_of_another_country_is_no_limit():
    compared = compare(Reading("mercury", Decimal(5), "mg/kg", "5"), TOWN.limits)
    assert compared is not None
    assert (compared.limit.most, compared.over) == (2, True)
    assert Norm.SOIL in {norm for norm, _ in TOWN.limits.rows}
    assert set(Norm) == {Norm.AIR, Norm.DRINKING, Norm.SOIL}
