"""Measuring cards: what is counted is what the page shows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.async_api import expect

from bot.playground.errors import ApiError
from tests.browser.conftest import Open, Scene, phone
from tests.browser.measure import LETTERS, Card, Measure

LONG = "Сообщите о загрязнении или о проблеме с водой. Пришлите фото, место и пару слов. "
LINES = ["Дым", "🔥", LONG.strip(), "0,013 мг/м³"]
CARD: Card = (
    "📂 <b>GL-2026-0148</b> · 👃 Запах в воздухе\n📍 Теміртау, 8-шағын аудан\n\n<i>«Пахнет тухлыми яйцами»</i>",
    [["Принять"], ["Передать", "Не могу"]],
)


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("Дым", 1),
        ("Дым\nСажа", 2),
        ("Дым\n\nСажа", 3),
        ("Дым\n\n\nСажа", 4),
        ("<b>Дым</b> и <i>сажа</i> <code>0,013 мг/м³</code> <u>у</u> <a href='https://a.kz'>завода</a>", 1),
        ("🔥🏭 Дым 👃 и сажа ⚖️", 1),
        ("🔥\n🏭\n\n👃", 4),
        ("Дым\n<blockquote>Сажа</blockquote>\nПыль", 3),
        ("Дым\n\n<blockquote>Сажа\n\nКопоть</blockquote>\n\nПыль", 7),
        ("<blockquote>Сажа</blockquote>\n\n<blockquote>Копоть</blockquote>", 3),
        ("<pre>a\nb</pre>", 2),
        ("Дым\n<pre>a\nb</pre>\nПыль", 4),
        ("<tg-spoiler>Дым</tg-spoiler>", 1),
        ("/my и /new", 1),
    ],
)
def test_a_line_is_what_one_sees_as_a_line(measure: Measure, html: str, lines: int) -> None:
    assert measure([(html, [])]) == [(lines, 0)]


def test_words_that_do_not_fit_go_to_another_line(measure: Measure) -> None:
    counted = [lines for lines, _ in measure([(LONG * n, []) for n in range(1, 9)])]
    assert counted[0] >= 3
    assert counted == sorted(set(counted))
    assert measure([("ы" * 200, [])])[0].lines > 5  # a word without an end is broken too


def test_rows_of_buttons_are_counted_whatever_stands_on_them(measure: Measure) -> None:
    cards = [("Дым", []), ("Дым", [["а", "б"]]), ("Дым", [["а"], ["б", "в", "г"], [LONG]]), ("Дым", [[], ["а"]])]
    assert [rows for _, rows in measure(cards)] == [0, 1, 3, 1]
    assert measure([CARD]) == [(4, 2)]


def test_a_caption_has_less_room_than_a_text(measure: Measure) -> None:
    (text,), (caption,) = measure([(LONG * 4, [])]), measure([(LONG * 4, [])], photo=True)
    assert caption.lines > text.lines
    assert measure([("Дым\n\nСажа", [["а"]])], photo=True) == [(3, 1)]


def test_what_telegram_refuses_is_not_measured(measure: Measure) -> None:
    with pytest.raises(ApiError, match="message is too long"):
        measure([("ы" * 4097, [])])
    with pytest.raises(ApiError, match="can't parse entities"):
        measure([("<b>Дым", [])])


def test_no_cards_have_no_lines(measure: Measure) -> None:
    assert measure([]) == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(LINES), min_size=1), min_size=1, max_size=6))
def test_a_card_is_as_long_among_others_as_it_is_alone(measure: Measure, texts: list[list[str]]) -> None:
    cards: list[Card] = [("\n".join(lines), [["а"]] * (len(lines) % 4)) for lines in texts]
    assert measure(cards) == [measure([card])[0] for card in cards]


@pytest.mark.asyncio(loop_scope="module")
async def test_the_page_itself_shows_as_many_lines_as_were_measured(
    opened: Open, town: Scene, measure: Measure
) -> None:
    """Held against another way of counting: how high the words stand, the time beside them taken away."""
    html = LONG * 5 + "\n\nДым 🔥"
    page = await opened(width=390, height=844)
    await town.resident.says("/start")
    await town.bot.call("sendMessage", chat_id=town.resident.id, text=html, parse_mode="HTML")
    words = phone(page, "resident").locator(".theirs .words").last
    await expect(words).to_contain_text("Дым")
    await page.evaluate(LETTERS)
    height, step = await words.evaluate(
        "node => { node.querySelector('.meta').remove();"
        " return [node.getBoundingClientRect().height, parseFloat(getComputedStyle(node).lineHeight)]; }"
    )
    assert measure([(html, [])])[0].lines == round(height / step)


def test_hundreds_of_cards_are_measured_in_one_go(measure: Measure) -> None:
    cards = [(CARD[0] + LONG * (n % 5), CARD[1]) for n in range(500)]
    assert measure(cards)[::5] == [(4, 2)] * 100
