"""Telegram's limits and its markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import found_in, parsed, units
from bot.playground.errors import ApiError


@pytest.mark.parametrize(
    ("text", "fits"), [("ы" * 4096, True), ("ы" * 4097, False), ("🔥" * 2048, True), ("🔥" * 2049, False)]
)
async def test_a_text_has_at_most_4096_utf16_units(call, aigerim, text, fits) -> None:
    answer = await call("sendMessage", chat_id=aigerim.id, text=text)
    assert answer["ok"] is fits
    assert fits or answer["description"] == "Bad Request: message is too long"


async def test_the_length_counts_after_the_tags_are_gone(call, aigerim) -> None:
    text = "<b>" + "x" * 4096 + "</b>"
    assert (await call("sendMessage", chat_id=aigerim.id, text=text, parse_mode="HTML"))["ok"]
    assert not (await call("sendMessage", chat_id=aigerim.id, text=text))["ok"]


@pytest.mark.parametrize("text", ["", "   \n", "<b></b>"])
async def test_an_empty_text_is_refused(call, aigerim, text) -> None:
    answer = await call("sendMessage", chat_id=aigerim.id, text=text, parse_mode="HTML")
    assert answer["description"] == "Bad Request: message text is empty"


@pytest.mark.parametrize(("length", "fits"), [(1024, True), (1025, False)])
async def test_a_caption_has_at_most_1024_units(call, aigerim, length, fits) -> None:
    photo = (await aigerim.sends_photo()).photos[0]
    answer = await call("sendPhoto", chat_id=aigerim.id, photo=photo, caption="ы" * length)
    assert answer["ok"] is fits


@pytest.mark.parametrize(("data", "fits"), [("x" * 64, True), ("ы" * 32, True), ("ы" * 33, False), ("", False)])
async def test_callback_data_has_1_to_64_bytes(call, aigerim, data, fits) -> None:
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": data}]]}
    answer = await call("sendMessage", chat_id=aigerim.id, text="x", reply_markup=keyboard)
    assert answer["ok"] is fits
    assert fits or answer["description"] == "Bad Request: BUTTON_DATA_INVALID"


async def test_an_answer_to_a_press_has_at_most_200_letters(call, aigerim, world) -> None:
    await aigerim.forges("x")
    (press,) = world.presses.waiting
    assert not (await call("answerCallbackQuery", callback_query_id=press, text="x" * 201))["ok"]
    assert (await call("answerCallbackQuery", callback_query_id=press, text="x" * 200))["ok"]
    again = await call("answerCallbackQuery", callback_query_id=press)
    assert again["description"] == ("Bad Request: query is too old and response timeout expired or query ID is invalid")


async def test_a_deep_link_has_at_most_64_plain_letters(world) -> None:
    with pytest.raises(AssertionError):
        await world.person("A").starts("х")
    await world.person("A").starts("x" * 64)


@pytest.mark.parametrize(
    ("source", "text", "kinds"),
    [
        ("<b>a</b> &lt;b&gt;", "a <b>", [("bold", 0, 1)]),
        ("🔥<i>ы</i>", "🔥ы", [("italic", 2, 1)]),
        ("<b>a<u>b</u></b>", "ab", [("bold", 0, 2), ("underline", 1, 1)]),
        ("  <s>x</s>  ", "x", [("strikethrough", 0, 1)]),
        ('<a href="https://a.kz/?a=1&amp;b=2">q</a>', "q", [("text_link", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("R&D &unknown; &#1178;", "R&D &unknown; Қ", []),
    ],
)
def test_html_becomes_text_and_entities(source, text, kinds) -> None:
    plain, entities = parsed(source)
    assert plain == text
    assert [(one["type"], one["offset"], one["length"]) for one in entities] == kinds


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ы < 5", 'Unsupported start tag "" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler"'),
    ],
)
def test_broken_html_is_refused_with_telegrams_words(source, reason) -> None:
    with pytest.raises(ApiError) as caught:
        parsed(source)
    assert caught.value.description.startswith(f"Bad Request: can't parse entities: {reason}")


@given(st.text())
def test_escaped_text_comes_out_as_it_went_in(text) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parsed(escaped) == (text.strip(), [])


@given(st.text(alphabet="/@#+ab1 ы🔥.\n"))
def test_what_is_found_lies_within_the_text(text) -> None:
    for one in found_in(text):
        assert 0 <= one["offset"] < one["offset"] + one["length"] <= units(text)


def test_commands_links_and_names_are_found() -> None:
    text = "/new@zheli_bot көр https://a.kz/x, @zheli #түтін"
    kinds = [(one["type"], text[one["offset"] :][: one["length"]]) for one in found_in(text)]
    assert kinds == [
        ("bot_command", "/new@zheli_bot"),
        ("url", "https://a.kz/x"),
        ("mention", "@zheli"),
        ("hashtag", "#түтін"),
    ]
