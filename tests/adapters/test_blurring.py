"""What was tapped is unrecognisable, what was not is as it was, and the original is never touched."""

from PIL import Image, ImageDraw

from bot.adapters import blurring
from tests.adapters.pictures import read, written


def plate() -> Image.Image:
    """Fine black and white stripes: as hard to blur away as the letters of a number plate."""
    picture = Image.new("RGB", (1200, 800), "white")
    pen = ImageDraw.Draw(picture)
    for x in range(0, 1200, 8):
        pen.rectangle((x, 0, x + 3, 800), fill="black")
    return picture


def contrast(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    low, high = picture.convert("L").crop(box).getextrema()
    return high - low


def test_a_cell_is_blurred_beyond_recognition_and_its_neighbour_is_not() -> None:
    original = written(plate())
    made = read(blurring.blurred(original, "B2"))
    assert contrast(made, (210, 210, 390, 390)) < 40
    assert contrast(made, (10, 10, 190, 190)) > 200
    assert made.size == (1200, 800)


def test_nothing_tapped_leaves_the_picture_as_it_was() -> None:
    original = written(plate())
    assert contrast(read(blurring.blurred(original, "")), (0, 0, 1200, 800)) > 200


def test_an_upright_photo_has_an_upright_grid() -> None:
    upright = written(plate().rotate(90, expand=True))
    assert blurring.upright(upright)
    made = read(blurring.blurred(upright, "D6"))
    assert contrast(made, (610, 1010, 790, 1190)) < 40
    assert read(blurring.grid(upright, "D6")).size == (800, 1200)
