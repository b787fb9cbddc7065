"""Names on a map keep clear of the marks, of each other and of the shore."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters import landscape, place_names
from bot.adapters.ground import ground
from bot.adapters.sheet import Sheet
from bot.adapters.view import Box, around, over

FRAME = Box(0, 160, 1080, 820)
LAND = ground("temirtau")


def words_on(sheet: Sheet) -> list[str]:
    return [text.get_text() for text in sheet.whole.texts]


@settings(max_examples=40, deadline=None)
@given(
    st.floats(49.95, 50.2),
    st.floats(72.8, 73.2),
    st.floats(3_000, 60_000),
    st.lists(st.tuples(st.floats(0, 1040), st.floats(160, 940)), max_size=40),
)
def test_names_cover_neither_marks_nor_each_other_nor_leave_the_map(lat, lon, radius_m, spots):
    taken = [Box(x, y, 54, 54) for x, y in spots]

    names = place_names.write_names(Sheet(1200), LAND, around((lat, lon), FRAME, radius_m=radius_m), "kk", taken)

    assert all(name.within(FRAME) for name in names)
    assert not any(a.touches(b) for a, b in combinations(names, 2))
    assert not any(name.touches(mark) for name in names for mark in taken)


def test_the_town_is_named_even_under_a_heap_of_marks():
    view = around((50.052, 72.955), FRAME, radius_m=6_000)
    heap = [Box(x, y, 54, 54) for x in range(450, 650, 54) for y in range(480, 680, 54)]

    for language, name in (("kk", "Теміртау"), ("ru", "Темиртау"), ("en", "Temirtau")):
        sheet = Sheet(1200)
        place_names.write_names(sheet, LAND, view, language, heap)
        assert name in words_on(sheet)


def test_the_reservoir_s_name_stands_on_its_water():
    view = over([at for ring in LAND.borders for at in ring], FRAME, least_m=12_000)
    shore = [view.xy(at) for at in LAND.lakes[0].shore]

    box = place_names.write_names(Sheet(1200), LAND, view, "ru", [])[-1]

    corners = [(x, y) for x in (box.left, box.left + box.width) for y in (box.top, box.top + box.height)]
    assert all(place_names.wet(shore, *corner) for corner in corners)


@given(st.floats(0.01, 5_000))
def test_the_scale_is_a_round_length_that_fits(metres_a_pixel):
    view = around((50.0, 73.0), Box(0, 0, 1000, 1000), radius_m=metres_a_pixel * 500)

    length = landscape.scale_m(view)

    assert str(length).rstrip("0") in {"1", "2", "5"}
    assert length == 1 or length / view.metres <= landscape.SCALE_MOST
    assert length * 2.5 > landscape.SCALE_MOST * view.metres or length == 5_000_000
