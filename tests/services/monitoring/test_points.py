"""Standing inspectors: asked once a slot; gaps are neither quiet nor what was never asked; rest without guilt."""

from datetime import timedelta

import pytest

from bot.domain.places.points import Point
from bot.errors import NotFound, Refused
from bot.i18n import LANGS, words
from bot.services.monitoring import observing, points_for_coordinators, series
from bot.services.monitoring import points as points_service
from bot.services.privacy import privacy
from bot.services.volunteers import roster
from handlers.cards.table import CARDS
from handlers.cards.view import View
from storage.monitoring import observations, points
from storage.privacy import forgetting, own_data
from storage.tx import Tx
from tests.conftest import NOW
from tests.services.inspectors import MORNING, asked, figures, inspector, observes, tick
from tests.services.town import CENTRE, coordinator, said, volunteer


def test_a_slot_is_asked_once_however_often_the_clock_ticks(tx: Tx) -> None:
    vera = inspector(tx)
    tick(tx, MORNING)
    tick(tx)
    points.ask_at(tx, points.of(tx, vera.id).id, (480, 1200), MORNING)  # a tick that was rolled back half-way
    tick(tx)
    assert said(tx, vera).count("observe-ask") == 1
    assert figures(tx).asked == 1


def test_whoever_is_taken_off_the_list_or_forgotten_is_asked_no_more(tx: Tx) -> None:
    boss, gone, forgotten = coordinator(tx), inspector(tx), inspector(tx)
    tick(tx, MORNING)
    one = asked(tx, gone)
    before = tx.value("SELECT count(*) FROM standing_observations")
    roster.remove(tx, boss, gone.id)
    privacy.forget(tx, forgotten)
    tick(tx, MORNING + timedelta(hours=12))
    assert said(tx, gone).count("observe-ask") == 2  # the question, and that it is over
    assert observations.get(tx, one.id).excused
    assert points.of(tx, gone.id).ended
    assert tx.value("SELECT count(*) FROM standing_observations") == before
    assert points.active(tx) == []


def test_quiet_gap_and_never_asked_are_three_things(tx: Tx) -> None:
    vera = inspector(tx)
    tick(tx, MORNING)
    observes(tx, vera, "quiet")
    tick(tx, MORNING + timedelta(hours=12))  # 20:00: nothing is said
    tick(tx, MORNING + timedelta(days=2, hours=1))  # down for a day and a half: two slots are over, one is open still
    rows = observations.of_point(tx, points.of(tx, vera.id).id, MORNING, tx.now)
    assert [(one.what, one.asked_at is not None) for one in rows] == [
        ("quiet", True), (None, True), (None, False), (None, False), (None, True)
    ]  # fmt: skip
    assert [one.gap(tx.now) for one in rows] == [False, True, False, False, False]
    found = figures(tx)
    assert (found.asked, found.answered, found.quiet, found.gaps) == (3, 1, 1, 1)


def test_an_answer_after_the_window_is_not_taken_and_changes_only_within_the_hour(tx: Tx) -> None:
    vera, other = inspector(tx), inspector(tx)
    tick(tx, MORNING)
    one = asked(tx, vera)
    with pytest.raises(NotFound):
        observing.say(tx, other, one.id, "quiet")
    with pytest.raises(Refused):
        observing.say(tx, vera, one.id, "dragons")
    assert observing.say(tx, vera, one.id, "smell")
    assert observing.say_how_strong(tx, vera, one.id, 4)
    tx.now += timedelta(minutes=59)
    assert observing.say(tx, vera, one.id, "smoke")  # another phenomenon: the smell's strength is none of it
    assert observations.get(tx, one.id).strength is None
    tx.now += timedelta(minutes=2)
    assert not observing.say(tx, vera, one.id, "quiet")
    assert observations.get(tx, one.id).what == "smoke"
    late = asked(tx, other)
    tx.now = MORNING + timedelta(hours=3)
    assert not observing.say(tx, other, late.id, "quiet")


def test_a_pause_is_no_gap_and_ends_by_itself(tx: Tx) -> None:
    vera = inspector(tx)
    tick(tx, MORNING)
    points_service.pause(tx, vera, "week")
    for day in range(1, 9):
        tick(tx, MORNING + timedelta(days=day))
    found = figures(tx)
    assert (found.asked, found.gaps) == (1, 0)  # the first morning after the week
    points_service.pause(tx, vera, "back")
    tick(tx, MORNING + timedelta(days=90))
    assert figures(tx).asked == 0  # the one that was open is excused too
    points_service.resume(tx, vera)
    tick(tx, MORNING + timedelta(days=90, hours=12))
    assert figures(tx).asked == 1


def test_after_seven_gaps_in_a_row_they_are_asked_once_whether_to_rest(tx: Tx) -> None:
    vera = inspector(tx)
    for half in range(14):
        tick(tx, MORNING + timedelta(hours=12 * half))
        assert said(tx, vera).count("observe-pause") == (half >= 7)
    observes(tx, vera, "quiet")
    for half in range(14, 21):
        tick(tx, MORNING + timedelta(hours=12 * half))
    assert said(tx, vera).count("observe-pause") == 1
    tick(tx, MORNING + timedelta(hours=12 * 21))
    assert points.of(tx, vera.id).asked_to_pause


def test_who_is_no_volunteer_any_more_is_not_asked(tx: Tx) -> None:
    vera = inspector(tx)
    tx.run("DELETE FROM roles WHERE person_id = :id", id=vera.id)
    tick(tx, MORNING)
    assert "observe-ask" not in said(tx, vera)
    assert not points.any_due(tx)


def test_a_reading_is_held_against_the_one_time_limit_and_words_are_kept(tx: Tx) -> None:
    vera = inspector(tx)
    tick(tx, MORNING)
    one = observes(tx, vera, "smoke")
    got = observing.take(tx, vera, one.id, words="PM2.5 0,32 мг/м³; дым от котельной")
    assert got.kept == 1
    (taken,) = observations.readings_of(tx, one.id)
    assert (taken.substance, taken.times, taken.over) == ("pm25", 2, True)
    assert observations.get(tx, one.id).words == "дым от котельной"
    tx.now += timedelta(hours=2)
    assert observing.take(tx, vera, one.id, words="PM2.5 87").over


def test_a_month_is_thanked_for_once(tx: Tx) -> None:
    vera, silent = inspector(tx), inspector(tx, north_m=10)
    tick(tx, MORNING)
    observes(tx, vera, "quiet")
    tx.now = NOW.replace(month=4, day=1, hour=6)
    series.thank(tx)
    series.thank(tx)
    assert said(tx, vera).count("observe-thanks") == 1
    assert "observe-thanks" not in said(tx, silent)
    assert tx.value("SELECT count(*) FROM jobs WHERE kind = 'draw-observations'") == 1
    for lang in LANGS:
        args = {"point": points.of(tx, vera.id).id, "month": "2026-03"}
        assert "1" in CARDS["observe-thanks"](View(tx, words(lang), vera.id, args)).text


def test_coordinators_see_districts_shares_and_who_is_silent_and_no_home(tx: Tx) -> None:
    clara, vera = coordinator(tx), inspector(tx)
    tick(tx, MORNING)
    observes(tx, vera, "smell")
    tick(tx, MORNING + timedelta(days=9))
    points_for_coordinators.name(tx, clara, points.of(tx, vera.id).id, "School 5")
    for lang in LANGS:
        text = CARDS["points"](View(tx, words(lang), clara.id, {"page": 0})).text
        assert "School 5" in text
        assert "🔕" in text
        assert str(CENTRE.lat) not in text
    with pytest.raises(Refused):
        points_for_coordinators.name(tx, vera, points.of(tx, vera.id).id, "Mine")


def test_who_is_forgotten_leaves_a_series_and_nothing_of_themselves(tx: Tx) -> None:
    vera = inspector(tx)
    points_service.name(tx, vera, "Vera's yard")
    tick(tx, MORNING)
    one = observes(tx, vera, "smell")
    observing.take(tx, vera, one.id, words="from my window on Lenin street 5")
    mine = own_data.gathered(tx, vera.id)
    assert mine is not None
    assert mine["observations"][-1]["what"] == "smell"
    assert mine["observation_point"][0]["name"] == "Vera's yard"
    forgetting.forget(tx, vera.id, everywhere=False)
    row = dict(tx.one("SELECT * FROM observation_points"))
    assert {row[name] for name in ("person_id", "name", "official", "lat", "lon", "next_at")} == {None}
    assert (observations.get(tx, one.id).what, observations.get(tx, one.id).words) == ("smell", None)
    assert figures(tx).alarms == 1
    tick(tx, MORNING + timedelta(days=1))


def test_a_place_that_is_nowhere_is_refused(tx: Tx) -> None:
    vera = volunteer(tx)
    with pytest.raises(Refused):
        points_service.live_at(tx, vera, Point(0, 0))
    with pytest.raises(Refused):
        observing.now(tx, vera)
