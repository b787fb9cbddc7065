"""Maps: every case is there, can be told apart without colour, and nothing is cut off."""

from dataclasses import replace

import pytest
from PIL import Image, ImageChops

from bot.adapters import appearance, lettering, maps
from bot.adapters.maps import MapPoint, State
from tests.adapters.pictures import frame_is_clean, ink, read

ATTRIBUTION = (
    "Әкімшілік шекаралар: geokz / OCHA COD-AB (CC BY 4.0); елді мекендер: GeoNames (CC BY 4.0); "
    "өзендер мен көлдер: GSHHG (LGPL)"
)
KK = maps.MapWords(
    title="Шағымдар картасы",
    under="16–22 қараша",
    received="тексеру күтуде",
    confirmed="расталды",
    not_confirmed="расталмады",
    not_checked="тексерілмеді",
    nothing="Бұл аптада шағым жоқ",
    attribution=ATTRIBUTION,
)
LONG = "Тексерілмегендердің бәрін қоса есептегенде алынған барлық шағымдар " * 3
TOWN = (50.0555, 72.96)


def case(lat: float = TOWN[0], lon: float = TOWN[1], state: State = State.RECEIVED, kind: str = "И") -> MapPoint:
    return MapPoint(lat, lon, kind, state)


def test_each_state_has_a_shape_of_its_own_without_colour():
    def middle(state: State) -> Image.Image:
        return read(maps.case_map(case(state=state, kind=""), KK)).convert("L").crop((500, 534, 580, 614))

    drawn = [middle(state) for state in State]

    for one in drawn:
        others = [other for other in drawn if other is not one]
        for other in others:
            difference = ImageChops.difference(one, other).point(lambda grey: 255 if grey > 60 else 0)
            assert sum(1 for grey in difference.get_flattened_data() if grey) > 250


def test_a_case_more_is_a_mark_more():
    two = [case(50.04, 72.93, State.CONFIRMED, ""), case(50.08, 73.02, State.CONFIRMED, "")]

    one_more = maps.static_map([*two, case(50.06, 72.98, State.CONFIRMED, "")], KK)

    assert ink(one_more, appearance.DEEP) - ink(maps.static_map(two, KK), appearance.DEEP) > 1_000


def test_a_case_far_beyond_the_area_is_said_in_words_and_does_not_shrink_the_map():
    near = [case(50.04, 72.93), case(50.08, 73.02)]
    atbasar = case(51.81, 68.36)

    with_far = read(maps.static_map([*near, atbasar], KK))
    without = read(maps.static_map(near, KK))

    difference = ImageChops.difference(with_far.convert("RGB"), without.convert("RGB")).getbbox()
    assert difference is not None
    assert difference[3] < 160  # only the line under the title


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_names_are_in_the_reader_s_language(language):
    pictures = {maps.static_map([], replace(KK, language=each)) for each in ("kk", "ru", "en")}

    assert len(pictures) == 3
    assert maps.static_map([], replace(KK, language=language)) in pictures


def test_the_attribution_stands_whole_under_every_map():
    for draw in (lambda words: maps.static_map([], words), lambda words: maps.case_map(case(), words)):
        with_it, without = read(draw(KK)), read(draw(replace(KK, attribution="")))
        lines = lettering.wrap(ATTRIBUTION, 22, 1080 - 96)

        assert with_it.height - without.height == pytest.approx(len(lines) * 22 * 1.4, abs=2)
        strip = with_it.convert("L").crop((0, with_it.height - 90, 1080, with_it.height))
        assert strip.getextrema()[0] < 120


@pytest.mark.parametrize(
    "points",
    [
        [],
        [case()],
        [case()] * 1500,
        [case(50.2347, 73.0666), case(49.80, 73.10)],
        [case(50.0 + n / 500, 72.85 + n / 250, list(State)[n % 4]) for n in range(80)],
        [case(kind="💨"), case(50.06, kind="иісі")],
        [case(0, 0)],
    ],
    ids=["none", "one", "one place", "two towns", "a diagonal", "odd marks", "nowhere"],
)
@pytest.mark.parametrize("words", [KK, replace(KK, title=LONG, under=LONG, received=LONG, not_checked=LONG)])
def test_words_around_the_map_are_never_cut_off(points, words):
    assert frame_is_clean(maps.static_map(points, words), besides=maps.MAP_HEIGHT)


def test_an_area_without_a_border_of_its_own_is_drawn_all_the_same():
    assert maps.static_map([case()], KK, area=None) != maps.static_map([case()], KK)
    assert read(maps.static_map([], KK, area="nowhere")).width == 1080


def test_a_case_s_map_shows_the_same_distance_everywhere():
    for at in (TOWN, (51.81, 68.36), (0.0, 0.0)):
        picture = read(maps.case_map(case(*at), KK))
        assert picture.size == read(maps.case_map(case(), KK)).size


def test_the_same_cases_give_the_same_picture():
    points = [case(50.05 + n / 900, 72.95, list(State)[n % 4]) for n in range(20)]

    assert maps.static_map(points, KK) == maps.static_map(points, KK)
