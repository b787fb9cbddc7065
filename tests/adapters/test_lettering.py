"""Letters on pictures."""

import pytest

from bot.adapters import lettering

KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"


@pytest.mark.parametrize("text", [KAZAKH, "× 0,12 мг/м³ ≈ 1–2 «қ» № 5 °C ₸ µg 10\u00a0км", "Two\nlines"])
def test_what_we_write_can_be_drawn(text):
    assert lettering.legible(text) == text


@pytest.mark.parametrize(("text", "drawn"), [("💨 Иіс", "Иіс"), ("Түтін 🏭", "Түтін"), ("a 漢 b", "a b"), ("👩‍🔬️", "")])
def test_what_cannot_be_drawn_is_left_out_without_a_gap(text, drawn):
    assert lettering.legible(text) == drawn


def test_a_text_that_fits_is_whole_and_a_longer_one_ends_with_dots():
    whole = "Қауіпті немесе заңсыз қоқыс үйіндісі"

    assert lettering.cut(whole, 24, 2000) == whole
    shorter = lettering.cut(whole, 24, 300)
    assert shorter.endswith("…")
    assert whole.startswith(shorter[:-1])
    assert 200 < lettering.width(shorter, 24) <= 300


def test_wrapped_lines_keep_every_word_and_the_width():
    whole = "Әкімшілік шекаралар: geokz / OCHA COD-AB (CC BY 4.0)"

    lines = lettering.wrap(whole, 24, 320)

    assert " ".join(lines) == whole
    assert len(lines) > 1
    assert all(lettering.width(line, 24) <= 320 for line in lines)
