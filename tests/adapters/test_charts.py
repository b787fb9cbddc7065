"""The digest's charts: what they show follows the numbers, and nothing is cut off."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters import appearance, chart_weeks, charts
from tests.adapters.pictures import frame_is_clean, ink, read

KK = charts.WeekWords("Апта сайынғы шағымдар", "Соңғы 12 апта", "түсті", "тексерілді", "расталды", "Әзірге шағым жоқ")
KINDS = charts.KindWords("Түрлері бойынша", "Әзірге шағым жоқ")
LONG = "Тексерілмегендердің бәрін қоса есептегенде алынған барлық шағымдар " * 3


def week(received: int, checked: int = 0, confirmed: int = 0, label: str = "10 қар") -> charts.Week:
    return charts.Week(label, received, checked, confirmed)


def test_the_dark_part_grows_with_the_confirmed():
    low, middle, high = (
        ink(charts.weeks([week(100, count, count), week(0)], KK), appearance.DEEP) for count in (20, 40, 60)
    )

    assert high - middle == pytest.approx(middle - low, rel=0.05)
    assert middle - low > 5_000


def test_without_colour_the_three_parts_still_differ():
    def darkness(*counts: int) -> float:
        grey = read(charts.weeks([week(*counts), week(0)], KK)).convert("L")
        bar = grey.crop((120, 420, 190, 780))
        return sum(bar.get_flattened_data()) / (bar.width * bar.height)

    received, checked, confirmed = darkness(100), darkness(100, 100), darkness(100, 100, 100)
    assert received > checked + 30 > confirmed + 60


def test_only_the_last_twelve_weeks_are_shown():
    rows = [week(number % 5, label=str(number)) for number in range(40)]

    assert charts.weeks(rows, KK) == charts.weeks(rows[-12:], KK) != charts.weeks(rows[-11:], KK)


def test_the_same_numbers_give_the_same_picture_in_several_threads_at_once():
    rows = [week(number, number // 2, number // 3) for number in range(12)]

    with ThreadPoolExecutor(4) as pool:
        pictures = list(pool.map(lambda _: charts.weeks(rows, KK), range(8)))

    assert len(set(pictures)) == 1


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [week(0)],
        [week(1, 1, 1)],
        [week(7, 3, 1)] * 12,
        [week(48_000, 47_000, 46_000, "10 желтоқсан 2026 ж.")] * 12,
        [week(0, 5, 9)],
    ],
    ids=["no week", "a quiet week", "one", "twelve", "thousands", "checked more than received"],
)
@pytest.mark.parametrize("words", [KK, charts.WeekWords(LONG, LONG, LONG, LONG, LONG, "—")], ids=["short", "long"])
def test_nothing_is_cut_off_at_the_edges_of_the_weeks(rows, words):
    picture = charts.weeks(rows, words)

    assert read(picture).width == 1080
    assert frame_is_clean(picture)


def test_an_empty_chart_says_so_in_words():
    assert charts.weeks([], KK) != charts.weeks([], charts.WeekWords(KK.title, KK.under, "", "", "", ""))


@pytest.mark.parametrize("label", ["Ауадағы иіс", "💨 $x^2$ & <b>", LONG], ids=["kazakh", "odd signs", "long"])
@pytest.mark.parametrize("count", [0, 1, 1_234_567])
def test_nothing_is_cut_off_at_the_edges_of_the_kinds(label, count):
    picture = charts.kinds([charts.Kind(label, count), charts.Kind("Басқа", 1)], KINDS)

    assert frame_is_clean(picture)


def test_a_kind_s_bar_is_as_long_as_its_count():
    def bars(*counts: int) -> int:
        rows = [charts.Kind("Иіс", count) for count in counts]
        return ink(charts.kinds(rows, KINDS), appearance.COUNTED.fill)

    whole = bars(80)
    assert bars(80, 40) == pytest.approx(whole * 1.5, rel=0.02)
    assert bars(80, 40, 20) == pytest.approx(whole * 1.75, rel=0.02)


def test_a_count_is_written_as_the_reader_s_language_does():
    plain = charts.kinds([charts.Kind("Иіс", 1234)], KINDS)
    spaced = charts.kinds([charts.Kind("Иіс", 1234)], charts.KindWords(KINDS.title, "", "{:_}".format))

    assert plain != spaced


def test_the_digest_s_picture_is_both_charts_one_above_the_other():
    rows, kinds = [week(9, 5, 4)] * 3, [charts.Kind("Иіс", 9), charts.Kind("Түтін", 3)]

    both = read(charts.digest_chart(rows, KK, kinds, KINDS))

    above, below = read(charts.weeks(rows, KK)), read(charts.kinds(kinds, KINDS))
    assert both.crop((0, 0, 1080, above.height)).tobytes() == above.tobytes()
    assert both.height == above.height + below.height


@given(st.integers(0, 10**7))
def test_the_scale_has_whole_round_steps_and_room_for_the_highest(most):
    top, step = chart_weeks.scale(most)

    assert top >= max(1, most)
    assert top % step == 0
    assert top // step <= 4
    assert str(step).rstrip("0") in {"1", "2", "5"}


@given(st.lists(st.floats(100, 700), min_size=1, max_size=5).map(sorted))
def test_words_beside_the_bar_never_overlap_and_stay_inside(places):
    moved = chart_weeks.apart(places, 82, 80, 720)

    assert all(after - before >= 82 - 1e-9 for before, after in pairwise(moved))
    assert moved[0] >= 80 - 1e-9
    assert moved[-1] <= 720


def test_places_that_are_apart_already_stay():
    assert chart_weeks.apart([100, 300, 600], 82, 80, 720) == [100, 300, 600]


def test_matplotlib_is_not_loaded_before_something_is_drawn():
    program = "import sys, bot.adapters.charts, bot.adapters.photos; print('matplotlib' in sys.modules)"

    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "False"
