"""What bodies answer: each kind has its consequence, a bad day is asked again, and nothing that came is lost."""

from datetime import date, timedelta

import pytest

from bot.domain.cases.lifecycle import Outcome, Stage
from bot.domain.evidence.files import Sent
from bot.domain.letters.letters import Letter, Says, Way
from bot.errors import Refused
from bot.i18n import words
from bot.services.cases import decisions
from bot.services.deadlines import clocks as ticking
from bot.services.letters import drafting, responses
from handlers.cards.letters.text import compose
from handlers.cards.view import View
from storage.cases import complaints, history
from storage.deadlines import clocks
from storage.follow_up import rechecks, voices
from storage.letters import printed_letters as papers
from storage.letters import referrals as kept
from storage.letters import responses as noted
from storage.tx import Tx
from tests.services import town
from tests.services.letters.test_letters import WEDNESDAY, sent

THURSDAY = date(2026, 4, 9)


@pytest.fixture
def clara(tx: Tx):
    return town.coordinator(tx)


def answered(tx: Tx, by, letter, says: str, *, day: date = THURSDAY, **given):
    """An answer that came on a day in April; `given`: ground, promised (a day) or forwarded (a body)."""
    tx.now = max(tx.now, tx.rules.at(day, 12))
    found = responses.begin(tx, by, letter.id)
    responses.says(tx, by, found.id, says)
    for what, value in given.items():
        getattr(responses, what)(tx, by, found.id, value)
    return responses.came(tx, by, found.id, day)


def running(tx: Tx, letter) -> list[tuple[str, str, date]]:
    return [(one.rule.split(".")[-1], one.whose, one.due_on) for one in clocks.running(tx, letter.id)]


@pytest.mark.parametrize(
    ("says", "given", "stage", "runs"),
    [
        ("done", {}, Stage.ANSWERED, []),
        ("promised", {"promised": date(2026, 5, 6)}, Stage.ANSWERED, [("promise", "body", date(2026, 5, 6))]),
        ("refused", {"ground": "no_breach"}, Stage.ANSWERED, [("file", "us", date(2026, 7, 9))]),
        ("not_competent", {}, Stage.ANSWERED, [("file", "us", date(2026, 7, 9))]),
        ("empty", {}, Stage.ANSWERED, [("file", "us", date(2026, 7, 9))]),
        ("extended", {}, Stage.REFERRED, [("extension", "body", date(2026, 6, 9))]),
        ("forwarded", {"forwarded": "sanitary"}, Stage.REFERRED, []),
    ],
)
def test_each_answer_stops_and_starts_its_clocks(tx: Tx, clara, says, given, stage, runs) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    answered(tx, clara, letter, says, **given)
    assert running(tx, letter) == runs
    assert town.now(tx, case).stage is stage
    assert (kept.get(tx, letter.id).answered_on == THURSDAY) is (says != "extended")
    assert history.last(tx, case.id).what in ("answered", "recheck_asked", "recheck_nobody")


def test_done_is_the_bodys_voice_and_is_looked_at_again(tx: Tx, clara) -> None:
    case = town.case(tx)
    town.volunteer(tx)
    answered(tx, clara, sent(tx, clara, case), "done")
    assert [(voice.who, voice.says.value) for voice in voices.of(tx, case.id)] == [("authority", "gone")]
    assert rechecks.open_of_case(tx, case.id) is not None
    told = tx.value("SELECT count(*) FROM outbox WHERE say = 'told-answered'")
    assert told == 1


def test_what_is_passed_on_has_a_term_of_its_own(tx: Tx, clara) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    answered(tx, clara, letter, "forwarded", forwarded="sanitary")
    (passed,) = kept.after(tx, letter.id)
    assert (passed.body, passed.way, passed.registered_on) == ("sanitary", Way.FORWARDED, THURSDAY)
    assert running(tx, passed) == [("answer", "body", date(2026, 4, 30))]
    assert [one.id for one in kept.unanswered(tx)] == [passed.id]


def test_a_promise_that_is_not_kept_is_an_alarm_and_a_reason_to_complain(tx: Tx, clara) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    answered(tx, clara, letter, "promised", promised=date(2026, 5, 6))
    tx.now = tx.rules.at(date(2026, 5, 7), 11)
    ticking.tell(tx)
    assert history.last(tx, case.id).what == "promise_broken"
    complaint = drafting.next_of(tx, clara, letter.id)
    assert complaint.kind is Letter.COMPLAINT
    text = compose.letter(View(tx, words("ru"), None, {}), complaint)
    assert "обещал устранить нарушение до 06.05.2026" in text["intro"]


def test_an_unlawful_ground_is_answered_in_the_complaint(tx: Tx, clara) -> None:
    letter = sent(tx, clara, town.case(tx), "info")
    answered(tx, clara, letter, "refused", ground="commercial")
    complaint = drafting.next_of(tx, clara, letter.id)
    text = compose.letter(View(tx, words("ru"), None, {}), complaint)
    assert "Данные о выбросах никогда не бывают тайной" in text["law"][0]
    assert "Экологический кодекс, ст. 20, пункт 3" in text["law"][0]


def test_who_is_not_competent_is_followed_by_a_letter_to_another(tx: Tx, clara) -> None:
    letter = sent(tx, clara, town.case(tx))
    answered(tx, clara, letter, "not_competent")
    assert (letter.body, drafting.next_of(tx, clara, letter.id).body) == ("ecology", "kazhydromet")


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (WEDNESDAY - timedelta(days=1), "answer-before-sent"),
        (date(2026, 4, 10), "answer-to-come"),
        (None, "answer-which-day"),
    ],
)
def test_a_day_that_cannot_be_is_asked_again(tx: Tx, clara, day, says: str) -> None:
    letter = sent(tx, clara, town.case(tx))
    tx.now = tx.rules.at(THURSDAY, 12)
    found = responses.begin(tx, clara, letter.id)
    responses.says(tx, clara, found.id, "done")
    with pytest.raises(Refused, match=says):
        responses.came(tx, clara, found.id, day)
    assert noted.of(tx, letter.id) == []


def test_an_answer_before_the_letter_is_told_and_not_noted(tx: Tx, clara) -> None:
    case = town.case(tx)
    with pytest.raises(Refused, match="answer-before-letter"):
        responses.answerable(tx, clara, case.id)
    drafted = drafting.begin(tx, clara, case.id, "appeal")
    with pytest.raises(Refused, match="answer-before-letter"):
        responses.begin(tx, clara, drafted.id)


def test_two_answers_are_both_kept_and_the_first_one_counts_for_the_term(tx: Tx, clara) -> None:
    letter = sent(tx, clara, town.case(tx))
    answered(tx, clara, letter, "empty")
    answered(tx, clara, letter, "done", day=date(2026, 4, 20))
    assert [one.says for one in noted.of(tx, letter.id)] == [Says.EMPTY, Says.DONE]
    assert kept.get(tx, letter.id).answered_on == THURSDAY
    assert running(tx, letter) == []


def test_an_answer_to_a_closed_case_is_written_down_and_leaves_it_closed(tx: Tx, clara) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    decisions.close(tx, clara, case.id, "not_fixed")
    answered(tx, clara, letter, "refused", ground="no_breach")
    assert (town.now(tx, case).stage, town.now(tx, case).outcome) == (Stage.CLOSED, Outcome.NOT_FIXED)
    assert history.last(tx, case.id).what == "answered"


def test_a_scan_of_a_hundred_pages_is_kept_with_its_answer(tx: Tx, clara) -> None:
    letter = sent(tx, clara, town.case(tx))
    found = responses.begin(tx, clara, letter.id)
    scan = Sent("document", "F1", "U1", "application/pdf", 60_000_000)
    responses.take(tx, clara, found.id, file=scan)
    responses.take(tx, clara, found.id, file=scan)
    responses.take(tx, clara, found.id, words="Ваше обращение рассмотрено. Нарушений не выявлено, проверка проведена.")
    responses.take(tx, clara, found.id, words="Исп. Иванов")
    (paper,) = papers.papers(tx, letter.id)
    assert (paper.response, paper.state) == (found.id, "lost")  # over what Telegram hands over: by its id alone
    assert "\nИсп. Иванов" in noted.get(tx, found.id).words


def test_a_late_answer_leaves_the_term_broken_and_ends_our_own(tx: Tx, clara) -> None:
    case = town.case(tx)
    letter = sent(tx, clara, case)
    tx.now = tx.rules.at(date(2026, 4, 14), 11)
    ticking.tell(tx)
    answered(tx, clara, letter, "done", day=date(2026, 4, 20))
    (broken, ours) = clocks.of(tx, letter.id)
    assert (broken.broken_at is not None, broken.met_at is not None, ours.met_at is not None) == (True, True, True)
    (figures,) = kept.by_body(tx, WEDNESDAY, WEDNESDAY)
    assert (figures.in_time, figures.late) == (0, 1)
    assert complaints.get(tx, case.id).stage is Stage.ANSWERED
