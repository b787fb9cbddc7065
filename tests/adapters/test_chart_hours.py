"""The chart of days and hours: read without colour, nothing cut off, a gap never taken for a quiet day."""

import pytest

from bot.adapters import chart_hours as chart
from tests.adapters.pictures import frame_is_clean, read

KEY = ((chart.QUIET, "бәрі тыныш"), (chart.GAP, "олқылық"), *((shape, shape) for shape in chart.CORNERS))
LOOKS = (chart.QUIET, chart.GAP, chart.NOT_ASKED, *chart.CORNERS)


def words(days: int = 3, title: str = "Бақылау: Тоғызыншы қабат") -> chart.HourWords:
    return chart.HourWords(title, "1 наурыз – 3 наурыз", tuple(f"{n} нау" for n in range(1, days + 1)), KEY)


def spot(look: str, level: int = 2) -> bytes:
    """What stands at 12:00 of the second day, in grey."""
    whole = read(chart.picture([chart.Mark(1, 12, look, level)], [], words())).convert("L")
    bare = read(chart.picture([], [], words())).convert("L")
    return bytes(abs(a - b) for a, b in zip(whole.tobytes(), bare.tobytes(), strict=True))


def test_without_colour_every_look_differs_from_every_other() -> None:
    spots = {look: spot(look) for look in LOOKS}
    assert all(any(drawn) for drawn in spots.values())
    assert len(set(spots.values())) == len(LOOKS)


def test_what_is_stronger_is_larger() -> None:
    weak, middle, strong = (sum(spot("triangle", level)) for level in (1, 2, 3))
    assert weak * 1.5 < middle < strong / 1.3


@pytest.mark.parametrize("days", [1, 31])
@pytest.mark.parametrize("title", ["Үй", "Ө" * 60, "💨 $x^2$ & <b>"], ids=["short", "long", "odd signs"])
def test_nothing_is_cut_off_at_the_edges(days: int, title: str) -> None:
    marks = [chart.Mark(day, hour, "hexagon", 3, 12) for day in range(days) for hour in (0, 23.9)]
    rests = [chart.Rest(0, 0, 24)]
    picture = chart.picture(marks, rests, words(days, title))
    assert read(picture).width == 1080
    assert frame_is_clean(picture)


def test_a_point_without_a_single_day_is_a_picture_all_the_same() -> None:
    assert read(chart.picture([], [], words(0))).height > 100
