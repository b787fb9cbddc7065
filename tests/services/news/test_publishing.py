"""The channel: only what a check confirmed, only after a tap on what was looked at, and it goes when it falls."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.people.roles import Person
from bot.engine.message import CAPTION_LIMIT
from bot.errors import NotAllowed, NotFound, Refused
from bot.i18n import LANGS, words
from bot.services.cases import decisions
from bot.services.checks import corrections
from bot.services.news import channels as choosing
from bot.services.news import publishing
from bot.services.privacy import privacy
from handlers.cards.news import channel_post
from handlers.cards.table import CARDS
from handlers.cards.view import View
from handlers.cards.wording.fitting import seen
from storage.news import channels, publications
from storage.people import role_areas
from storage.tx import Tx
from tests.services import town
from tests.services.checks.test_seals import now
from tests.services.whole_case import Whole, whole

CHAT = -1001234567890


@pytest.fixture
def case(tx: Tx, tmp_path: Path) -> Whole:
    channels.seat(tx, CHAT, "Temirtau", "en")
    return whole(tx, tmp_path)


def looked(tx: Tx, by: Person, case_id: int) -> None:
    """The coordinator has seen the post as it will stand."""
    post = publishing.begin(tx, by, case_id)
    publishing.drawn(tx, by.id, post, "post", f"post-{case_id}-1.jpg", upright=False)


def waiting(tx: Tx) -> list[tuple[str, str]]:
    rows = tx.all("SELECT say, mode FROM outbox WHERE chat_id = :chat AND state = 'waiting' ORDER BY id", chat=CHAT)
    return [(row["say"], row["mode"]) for row in rows]


def published(tx: Tx, case: Whole) -> None:
    looked(tx, case.clara, case.case.id)
    publishing.publish(tx, case.clara, case.case.id)


def sent(tx: Tx) -> None:
    """What waited for the channel has arrived."""
    tx.run("UPDATE outbox SET state = 'sent' WHERE chat_id = :chat", chat=CHAT)


def test_nothing_is_published_that_was_not_looked_at_as_it_is(tx: Tx, case: Whole) -> None:
    clara, id_ = case.clara, case.case.id
    publishing.begin(tx, clara, id_)
    with pytest.raises(Refused, match="post-look-first"):
        publishing.publish(tx, clara, id_)
    looked(tx, clara, id_)
    publishing.take_photo(tx, clara, id_, publishing.photos(tx, case.case)[0].id)
    with pytest.raises(Refused, match="post-look-first"):
        publishing.publish(tx, clara, id_)
    looked(tx, clara, id_)
    publishing.turn(tx, clara, id_, 3)
    with pytest.raises(Refused, match="post-look-first"):
        publishing.publish(tx, clara, id_)
    assert waiting(tx) == []
    looked(tx, clara, id_)
    publishing.publish(tx, clara, id_)
    assert waiting(tx) == [("channel-post", "edit")]


def test_a_picture_drawn_of_what_was_chosen_before_is_not_taken_for_looked_at(tx: Tx, case: Whole) -> None:
    clara, id_ = case.clara, case.case.id
    before = publishing.begin(tx, clara, id_)
    publishing.take_photo(tx, clara, id_, publishing.photos(tx, case.case)[0].id)
    publishing.drawn(tx, clara.id, before, "post", "post-1-1.jpg", upright=False)
    post = publications.get(tx, id_)
    assert post is not None
    assert post.looked is None


@pytest.mark.parametrize(
    "but", ["verdict = 'not_confirmed'", "drill = 1", "joined_to = 1", "stage = 'closed', outcome = 'withdrawn'"]
)
def test_only_a_confirmed_case_is_told(tx: Tx, case: Whole, but: str) -> None:
    tx.run("PRAGMA ignore_check_constraints = ON")
    tx.run(f"UPDATE complaints SET {but} WHERE id = :id", id=case.case.id)
    with pytest.raises(NotAllowed):
        publishing.begin(tx, case.clara, case.case.id)


def test_without_a_channel_there_is_no_post(tx: Tx, tmp_path: Path) -> None:
    made = whole(tx, tmp_path)
    with pytest.raises(NotAllowed):
        publishing.begin(tx, made.clara, made.case.id)


def test_a_photo_of_another_case_is_not_taken(tx: Tx, case: Whole) -> None:
    with pytest.raises(NotFound):
        publishing.take_photo(tx, case.clara, case.case.id, 999)


def test_volunteers_photos_come_first_and_a_residents_is_never_the_first_choice(tx: Tx, case: Whole) -> None:
    kept = publishing.photos(tx, case.case)
    assert [one.check_id is not None for one in kept] == [True, True, True, False]
    tx.run("UPDATE complaints SET lat = NULL, lon = NULL WHERE id = :id", id=case.case.id)
    assert publishing.begin(tx, case.clara, case.case.id).file == kept[0].id


def test_a_correction_takes_the_post_back_and_tells_the_coordinators(tx: Tx, case: Whole) -> None:
    published(tx, case)
    sent(tx)
    corrections.verdict(tx, now(tx, case.clara), 1, "not_confirmed")
    corrections.because(tx, now(tx, case.clara), 1, "mixed")
    assert waiting(tx) == [("channel-post", "edit")]
    message = channel_post.post(View(tx, words("ru"), None, {"case": case.case.id}))
    assert message is not None
    assert "We take our post back" in message.text
    assert message.media[0].content == channel_post.TAKEN_BACK
    assert "alert-post-corrected" in [row["say"] for row in tx.all("SELECT say FROM outbox")]


def test_news_changes_the_post_and_what_is_none_does_not(tx: Tx, case: Whole) -> None:
    published(tx, case)
    sent(tx)
    publishing.refresh(tx, case.case.id)
    assert waiting(tx) == []
    decisions.close(tx, case.clara, case.case.id, "not_fixed")
    assert waiting(tx) == [("channel-post", "edit")]


def test_a_young_post_is_deleted_and_an_old_one_becomes_a_sentence(tx: Tx, case: Whole) -> None:
    published(tx, case)
    sent(tx)
    publishing.take_back(tx, case.clara, case.case.id)
    assert waiting(tx) == [("channel-post", "delete")]
    with pytest.raises(Refused, match="post-not-there"):
        publishing.take_back(tx, case.clara, case.case.id)
    sent(tx)
    published(tx, case)
    sent(tx)
    tx.now += timedelta(days=3)
    publishing.take_back(tx, case.clara, case.case.id)
    assert waiting(tx) == [("channel-post", "edit")]


@pytest.mark.parametrize("lang", LANGS)
def test_a_post_names_nobody_shows_no_doorstep_and_fits_below_a_picture(tx: Tx, case: Whole, lang: str) -> None:
    tx.run("UPDATE channels SET lang = :lang", lang=lang)
    tx.run("UPDATE complaints SET place_words = '5 Lenin St., flat 7' WHERE id = :id", id=case.case.id)
    published(tx, case)
    message = channel_post.post(View(tx, words("en"), None, {"case": case.case.id}))
    assert message is not None
    assert 0 < seen(message.text) <= CAPTION_LIMIT
    told = [*case.identities, "Lenin", "50.05", "Тұншықтырып", "Ecolab", "20117"]
    assert not [one for one in told if one in message.text]
    assert case.case.number in message.text
    assert "0,024" in message.text or "0.024" in message.text
    for card in ("publish", "post-grid", "post-preview", "channel", "alert-post-corrected"):
        CARDS[card](View(tx, words(lang), case.clara.id, {"case": case.case.id}))


def test_forty_readings_still_fit_and_keep_what_a_check_is_not(tx: Tx, case: Whole) -> None:
    for n in range(40):
        tx.run(
            """INSERT INTO readings (check_id, substance, value, unit, given, taken_at, late, instrument)
               VALUES (1, 'h2s', :value, 'mg/m3', 'x', '2026-03-18T09:30:00.000Z', 1, :tool)""",
            value=f"0.{n:03}1",
            tool=f"tool {n}",
        )
    text = channel_post.text(View(tx, words("ru"), None, {}), town.now(tx, case.case))
    assert seen(text) <= CAPTION_LIMIT
    assert text.endswith(words("ru")("measured-express"))


def test_the_channel_is_chosen_by_coordinators_of_all_regions_alone(tx: Tx) -> None:
    clara, resident = town.coordinator(tx), town.resident(tx)
    assert not choosing.let_in(tx, resident.telegram_id or 0, CHAT, "Mine")
    assert not choosing.let_in(tx, 4711, CHAT, "Nobody knows me")
    assert choosing.let_in(tx, clara.telegram_id or 0, CHAT, "Temirtau")
    assert channels.current(tx) is None
    found = channels.of_chat(tx, CHAT)
    assert found is not None
    choosing.use(tx, clara, found.id, "ru")
    assert channels.current(tx) == channels.get(tx, found.id)
    role_areas.set(tx, clara.id, "coordinator", ["temirtau"])
    with pytest.raises(NotAllowed):
        choosing.leave(tx, clara, found.id)


def test_a_channel_that_throws_the_bot_out_is_used_no_more_and_coordinators_hear_once(tx: Tx) -> None:
    town.coordinator(tx)
    channels.seat(tx, CHAT, "Temirtau", "kk")
    for _ in range(2):
        choosing.lost(tx, CHAT)
    assert channels.current(tx) is None
    assert tx.value("SELECT count(*) FROM outbox WHERE say = 'alert-channel-lost'") == 1


def test_whoever_published_can_be_forgotten_and_the_post_stays(tx: Tx, case: Whole) -> None:
    published(tx, case)
    privacy.forget(tx, now(tx, case.clara))
    assert tx.one("SELECT 1 FROM publications WHERE person_id IS NOT NULL") is None
    post = publications.get(tx, case.case.id)
    assert post is not None
    assert post.state == "published"
