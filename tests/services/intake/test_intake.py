"""Taking a complaint in: what a draft holds, what is enough to send it, and that it is sent once."""

from datetime import timedelta

import pytest

from bot.domain.cases.lifecycle import Stage
from bot.domain.evidence.files import Place, Sent
from bot.domain.people.roles import Person
from bot.domain.places.points import Point
from bot.domain.privacy.consents import VERSIONS
from bot.errors import Refused
from bot.services.intake import intake
from bot.services.intake.intake import NoPlace, NotAgreed
from storage.cases import complaints, history
from storage.evidence import files
from storage.intake import drafts
from storage.people import people
from storage.privacy import consents
from storage.tx import Tx

CENTRE = Place(Point(50.0555, 72.9600), 20)
OUTSIDE = Place(Point(53.2144, 63.6246))
NOWHERE = Place(Point(0, 0))
PHOTO = Sent("photo", "file-1", "unique-1", "image/jpeg", 100_000)


@pytest.fixture
def by(tx: Tx) -> Person:
    person = people.meet(tx, 77, "kk")
    consents.give(tx, person.id, "report")
    return person


def said(tx: Tx, by: Person, *, kind: str | None = "smell", **what: object) -> int:
    draft = intake.add(tx, by, at=tx.now, message_id=10, **what)
    if kind is not None:
        intake.choose(tx, by, kind, 11)
    return draft


def refusal(tx: Tx, by: Person, **how: object) -> str:
    with pytest.raises(Refused) as no:
        intake.send(tx, by, 11, **how)
    return no.value.say


def test_everything_sent_belongs_to_one_draft(tx: Tx, by: Person) -> None:
    first = intake.add(tx, by, at=tx.now, words="It smells")
    assert intake.add(tx, by, at=tx.now, place=CENTRE) == first
    assert intake.add(tx, by, at=tx.now, file=PHOTO, words="see") == first
    draft = drafts.open_of(tx, by.id)
    assert draft is not None
    assert (draft.words, draft.point, draft.area, draft.district) == (
        "It smells\nsee",
        CENTRE.point,
        "temirtau",
        "centre",
    )
    assert len(files.of(tx, "draft", first)) == 1


def test_a_case_gets_everything_that_its_draft_held(tx: Tx, by: Person) -> None:
    draft = said(tx, by, words="It smells", place=CENTRE, file=PHOTO)
    case = intake.send(tx, by, 11)
    assert (case.number, case.line, case.kind) == ("GL-2026-0001", "green", "smell")
    assert (case.words, case.point, case.accuracy_m, case.district) == ("It smells", CENTRE.point, 20, "centre")
    assert case.signalled_at == tx.now
    assert [file.complaint_id for file in files.of(tx, "draft", draft)] == [case.id]
    assert history.of(tx, case.id)[0].what == "received"


def test_numbers_run_on_by_line_and_begin_again_with_the_local_year(tx: Tx, by: Person) -> None:
    def number(kind: str) -> str:
        said(tx, by, kind=kind, place=CENTRE)
        return intake.send(tx, by, 12, separate=True).number

    assert [number("smell"), number("smoke"), number("no_water")] == ["GL-2026-0001", "GL-2026-0002", "SP-2026-0001"]
    tx.now = tx.rules.at(tx.rules.today(tx.now).replace(year=2027, month=1, day=1))
    assert number("smell") == "GL-2027-0001"


def test_what_waited_on_telegrams_side_counts_from_when_it_was_said(tx: Tx, by: Person) -> None:
    intake.begin(tx, by)
    intake.add(tx, by, at=tx.now - timedelta(hours=2), words="It smells")
    draft = drafts.open_of(tx, by.id)
    assert draft is not None
    assert draft.signalled_at == tx.now - timedelta(hours=2)


def test_a_draft_without_a_kind_is_not_sent(tx: Tx, by: Person) -> None:
    said(tx, by, kind=None, place=CENTRE, words="It smells")
    assert refusal(tx, by) == "draft-needs-kind"


def test_a_place_and_a_kind_are_enough(tx: Tx, by: Person) -> None:
    said(tx, by, place=CENTRE)
    assert intake.send(tx, by, 11).stage is Stage.RECEIVED


@pytest.mark.parametrize("place", [None, NOWHERE])
def test_without_a_place_it_is_asked_for_first(tx: Tx, by: Person, place: Place | None) -> None:
    said(tx, by, words="It smells", place=place)
    with pytest.raises(NoPlace):
        intake.send(tx, by, 11)
    assert complaints.by_number(tx, "GL-2026-0001") is None
    case = intake.send(tx, by, 11, without_place=True)
    assert case.area is None
    assert [event.what for event in history.of(tx, case.id)] == ["received", "nobody"]


@pytest.mark.parametrize("what", [{"file": PHOTO}, {"words": "It smells"}])
def test_words_or_a_photo_may_go_without_a_place(tx: Tx, by: Person, what: dict[str, object]) -> None:
    said(tx, by, **what)
    assert intake.send(tx, by, 11, without_place=True).point is None


def test_a_kind_alone_says_too_little(tx: Tx, by: Person) -> None:
    intake.begin(tx, by, 10)
    intake.choose(tx, by, "smell", 11)
    assert refusal(tx, by, without_place=True) == "draft-needs-more"


def test_a_place_outside_every_area_is_accepted_and_marked(tx: Tx, by: Person) -> None:
    said(tx, by, place=OUTSIDE)
    case = intake.send(tx, by, 11)
    assert (case.point, case.area, case.district) == (OUTSIDE.point, None, None)


def test_nothing_is_sent_before_its_sender_has_agreed_to_the_text_as_it_is_now(
    tx: Tx, by: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    consents.end(tx, by.id, "report")
    said(tx, by, place=CENTRE)
    assert refusal(tx, by) == "draft-agree-first"
    with pytest.raises(NotAgreed):
        intake.join(tx, by, 1, 11)
    with pytest.raises(NotAgreed):
        intake.agree(tx, by, VERSIONS["report"] + 1, 11)  # a text that nobody has seen
    intake.agree(tx, by, VERSIONS["report"], 11)
    assert intake.send(tx, by, 11).stage is Stage.RECEIVED
    said(tx, by, place=OUTSIDE)
    monkeypatch.setitem(VERSIONS, "report", 2)
    assert refusal(tx, by) == "draft-agree-first"
    intake.agree(tx, by, 2, 11)
    assert intake.send(tx, by, 11).stage is Stage.RECEIVED
    kept = tx.all("SELECT version, ended_at IS NULL AS holds FROM consents ORDER BY id")
    assert [tuple(row) for row in kept] == [(1, 0), (1, 0), (2, 1)]


def test_a_draft_is_sent_once(tx: Tx, by: Person) -> None:
    said(tx, by, place=CENTRE)
    intake.send(tx, by, 11)
    assert refusal(tx, by) == "draft-sent-already"
    assert len(complaints.of_reporter(tx, by.id)) == 1


def test_a_button_above_the_beginning_of_the_draft_is_of_an_older_one(tx: Tx, by: Person) -> None:
    said(tx, by, place=CENTRE)
    intake.cancel(tx, by, 11)
    new = intake.add(tx, by, at=tx.now, message_id=20, words="Something else")
    with pytest.raises(Refused) as no:
        intake.cancel(tx, by, 11)
    assert no.value.say == "draft-cancelled-already"
    assert intake.choose(tx, by, "smoke", 21) == new


def test_two_people_have_two_drafts(tx: Tx, by: Person) -> None:
    other = people.meet(tx, 78)
    assert intake.begin(tx, by) != intake.begin(tx, other)


def test_words_over_the_measure_are_refused_but_a_picture_is_taken_with_them(tx: Tx, by: Person) -> None:
    intake.add(tx, by, at=tx.now, words="a" * intake.WORDS_MAX)
    with pytest.raises(Refused):
        intake.add(tx, by, at=tx.now, words="b")
    draft = intake.add(tx, by, at=tx.now, words="c", file=PHOTO)
    assert len(files.of(tx, "draft", draft)) == 1


def test_a_report_begun_on_purpose_takes_the_next_messages_from_whatever_had_them(tx: Tx, by: Person) -> None:
    people.attend(tx, by.id, "check", check=5)
    intake.begin(tx, people.meet(tx, 77))
    assert people.meet(tx, 77).attention is None
