"""The time and the place that a camera wrote down."""

import pytest
from PIL.TiffImagePlugin import IFDRational

from bot.adapters import photos
from tests.adapters.pictures import SHUTTER, at_temirtau, camera_notes, quarters, written


def prepared(**notes: object) -> photos.Prepared:
    return photos.prepare(written(quarters(), exif=camera_notes(**notes)))


def test_the_shutter_s_time_and_place_are_read():
    photo = prepared(gps=at_temirtau())

    assert photo.taken_at == SHUTTER
    assert photo.point == pytest.approx((50.06, 72.965))


def test_south_and_west_are_negative():
    photo = prepared(gps={1: "S", 2: (33.0, 30.0, 0.0), 3: "W", 4: (70.0, 36.0, 0.0)})

    assert photo.point == pytest.approx((-33.5, -70.6))


@pytest.mark.parametrize("blank", ["0000:00:00 00:00:00", "    :  :     :  :  ", "", "2026:13:40 25:00:00", None])
def test_a_camera_without_a_clock_gives_no_time(blank):
    assert prepared(taken=blank).taken_at is None


@pytest.mark.parametrize(
    "gps",
    [
        None,
        {},
        {1: "N", 2: (50.0, 3.0, 36.0)},
        {2: (50.0, 3.0, 36.0), 4: (72.0, 57.0, 54.0)},
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
        {1: "N", 2: (95.0, 0.0, 0.0), 3: "E", 4: (72.0, 0.0, 0.0)},
        {1: "X", 2: (50.0, 0.0, 0.0), 3: "E", 4: (72.0, 0.0, 0.0)},
        {1: "N", 2: (IFDRational(0, 0),) * 3, 3: "E", 4: (IFDRational(0, 0),) * 3},
    ],
    ids=["none", "empty", "half", "no sides", "zero", "beyond the pole", "no such side", "0/0"],
)
def test_a_place_that_makes_no_sense_is_no_place(gps):
    assert prepared(gps=gps).point is None


def test_damaged_notes_do_not_cost_the_photo():
    whole = written(quarters(), exif=camera_notes(gps=at_temirtau()))
    start = whole.index(b"Exif\0\0") + 6
    damaged = whole[:start] + b"\xff" * 40 + whole[start + 40 :]

    photo = photos.prepare(damaged)

    assert (photo.width, photo.taken_at, photo.point) == (640, None, None)
