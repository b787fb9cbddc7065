"""Every card of a coordinator can be put into each language, whatever the stage, and fits into one message."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.domain.digest.periods import Week
from bot.engine.message import TEXT_LIMIT
from bot.i18n import LANGS, words
from bot.services.cases import decisions
from bot.services.news import coordinators
from handlers.cards.callers import callers
from handlers.cards.cases import board, board_views, desk, media, questions
from handlers.cards.cases import case as one_case
from handlers.cards.digest import digest, export, worst
from handlers.cards.digest.digest import plain
from handlers.cards.digest.periods import days
from handlers.cards.dispatch import who_was_asked
from handlers.cards.drills import drill
from handlers.cards.evidence import pack
from handlers.cards.follow_up import recheck_for_coordinators
from handlers.cards.intake import bar
from handlers.cards.letters import alarm, letter, papers, response
from handlers.cards.monitoring import points
from handlers.cards.news import alerts, channel, publish
from handlers.cards.table import by_name
from handlers.cards.view import View
from handlers.cards.volunteers import roster
from handlers.cards.wording.fitting import fitted, seen
from storage.people import people
from storage.tx import Tx
from tests.conftest import NOW
from tests.storage.given_cases import put

CARDS = {
    name: card
    for module in (
        board, board_views, desk, export, pack, publish, channel, callers, one_case, bar, media, questions, alerts,
        who_was_asked, digest, worst, recheck_for_coordinators, roster, drill, letter, papers, alarm, points, response,
    )
    for name, card in module.CARDS.items()
}  # fmt: skip

ARGS = {
    "board-stage": {"stage": "received", "order": "old", "page": 0},
    "board-place": {"area": "temirtau", "district": "centre", "page": 0},
    "board-places": {"spots": [("temirtau", "centre"), ("atbasar", None)]},
    "case-close-words": {"outcome": "fixed"},
    "alert-unwatched": {"area": "temirtau"},
    "alert-nobody": {"why": "no-answer"},
    "alert-corrected": {"check": 1},
    "alert-coming-at": {"at": NOW.isoformat()},
    "point": {"point": 1},
    "call-back": {"person": 1},
    "digest": {"period": "2026-W12"},
    "digest-papers": {"period": "2026-W12", "names": ["gone.pdf"]},
    "worst-map": {"name": "gone.png"},
    "digest-list": {"section": "waiting", "period": "2026-W12"},
    "digest-pictures": {"period": "2026-W12", "names": ["gone.png"]},
    "found": {"text": "<b>&"},
    "alert-rechecked": {"recheck": 1},
    "roster": {"view": "need", "page": 0},
    "roster-one": {"person": 1},
    "alert-turns-back": {"person": 1},
    "board-list": {"view": ["open", "-", "-", "n", 0]},
    "board-by": {"view": ["open", "-", "-", "n", 0]},
    "desk-given": {"who": "Vera"},
    "drill-plan": {"area": "temirtau", "kind": "smell"},
    "drill-kinds": {"area": "temirtau"},
    **{key: {"referral": 1} for key in ("letter", "letter-clocks", "letter-file", "letter-papers")},
    **{key: {"letter": 1, "part": 0} for key in ("letter-text", "letter-pdf")},
    "alert-clock": {"clock": 1},
    "answer": {"response": 1},
    "alert-channel-lost": {"title": "<b>&"},
    "export": {"wish": ["c", "w", "-", "-", "x"]},
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_speaks_each_language_in_every_stage(tx: Tx, name: str, lang: str) -> None:
    vera = people.meet(tx, 2).id
    other = put(tx, NOW, words="A <smell> & more " * 200)
    for stage in Stage:
        case = put(tx, NOW - timedelta(days=2), words="A <smell> & more " * 200, verdict="confirmed")
        tx.run(
            """UPDATE complaints SET stage = :stage, outcome = :outcome, joined_to = :to, volunteer = :vera
               WHERE id = :id""",
            stage=stage.value,
            outcome="joined" if stage is Stage.CLOSED else None,
            to=other if stage is Stage.CLOSED else None,
            vera=vera,
            id=case,
        )
        args = {"case": case, "cases": [case, other], **ARGS.get(name, {})}
        message = CARDS[name](View(tx, words(lang), None, args, by_name))
        assert message is None or 0 < seen(message.text) <= TEXT_LIMIT


def test_an_alert_of_a_case_that_is_taken_care_of_is_not_sent(tx: Tx) -> None:
    closed = put(tx, NOW, verdict="confirmed", outcome="fixed")
    going = put(tx, NOW, stage="offered")
    for name, case in (("alert-nobody", going), ("alert-checked", closed), ("alert-new", closed)):
        assert CARDS[name](View(tx, words("en"), None, {"case": case, "why": "no-answer"})) is None


def test_a_question_that_is_over_shows_the_case_instead(tx: Tx) -> None:
    closed = put(tx, NOW, outcome="fixed")
    message = CARDS["case-close-asked"](View(tx, words("en"), None, {"case": closed}))
    assert message is not None
    assert "Closed</b>: fixed" in message.text


def test_a_long_history_keeps_its_newest_lines() -> None:
    text = fitted(["<b>head</b>"], [f"<i>line {n} &amp; more</i>" for n in range(500)])
    assert seen(text) <= TEXT_LIMIT
    assert text.startswith("<b>head</b>\n…\n")
    assert text.endswith("<i>line 499 &amp; more</i>")
    assert "line 0 " not in text


def test_a_body_too_long_is_cut_between_lines_and_leaves_room_for_history() -> None:
    text = fitted(["x" * 400] * 20, ["what happened"])
    assert seen(text) <= TEXT_LIMIT
    assert "\n…\nwhat happened" in text


def test_emoji_are_counted_as_telegram_counts_them() -> None:
    assert seen("🔬<b>a</b>&lt;") == 4


@pytest.mark.parametrize(
    ("week", "lang", "said"),
    [
        (Week(2026, 12), "en", "16–22 March"),
        (Week(2026, 12), "kk", "16–22 наурыз"),
        (Week(2026, 53), "ru", "28 декабря – 3 января"),
    ],
)
def test_the_days_of_a_week_are_said_as_people_say_them(week: Week, lang: str, said: str) -> None:
    assert days(words(lang), week) == said


def test_the_digest_for_a_terminal_has_no_tags(tx: Tx) -> None:
    put(tx, NOW, verdict="confirmed")
    text = plain(tx, Week(2026, 12), words("ru"))
    assert "<" not in text
    assert "1 обращение: подтвердилось 1 из 1 проверенных (100 %), не проверено 0." in text


def test_every_reason_and_outcome_has_its_own_words(tx: Tx) -> None:
    for lang in LANGS:
        reasons = {words(lang).plain("reject-reason", reason=reason) for reason in decisions.REASONS}
        outcomes = {words(lang).plain("close-outcome", outcome=outcome.value) for outcome in decisions.OUTCOMES}
        assert (len(reasons), len(outcomes)) == (len(decisions.REASONS), len(decisions.OUTCOMES))


def test_of_one_case_there_is_one_alert_waiting(tx: Tx) -> None:
    people.grant(tx, people.meet(tx, 1).id, "coordinator")
    case = put(tx, NOW)
    coordinators.hear(tx, "alert-new", case=case)
    coordinators.hear(tx, "alert-nobody", case=case, why="no-volunteers")
    assert [row["say"] for row in tx.all("SELECT say FROM outbox")] == ["alert-nobody"]


def test_what_is_seldom_done_waits_behind_more_and_is_one_press_away(tx: Tx) -> None:
    vera = people.meet(tx, 2).id
    case = put(tx, NOW - timedelta(days=2), stage="answered", verdict="confirmed", words="smoke")
    for _ in range(6):
        put(tx, NOW, joined_to=case)
    card, more = (
        CARDS["case"](View(tx, words("en"), vera, {"case": case, **seldom})) for seldom in ({}, {"more": True})
    )
    assert card is not None
    assert more is not None
    shown, hidden = (
        {str(button.data).partition(":")[2].split(":")[0] for row in one.buttons for button in row}
        for one in (card, more)
    )
    assert len(card.buttons) <= 9
    assert {"close", "more"} <= shown
    assert {"open", "reassign", "join"} <= hidden - shown
