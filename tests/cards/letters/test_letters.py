"""Letters, their clocks and their answers can be put into each language, whatever the kind, state and question."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.letters.letters import ANSWERS, Letter
from bot.domain.people.organisations import Organisation
from bot.domain.text.languages import Words
from bot.engine.message import TEXT_LIMIT
from bot.i18n import LANGS, words
from bot.services.deadlines import clocks as ticking
from bot.services.letters import drafting, printing, referrals, responses
from handlers.cards.letters import news
from handlers.cards.letters.letter import DRAFT_ASKS
from handlers.cards.letters.text import compose, plain
from handlers.cards.table import CARDS
from handlers.cards.view import View
from handlers.cards.wording.fitting import seen
from storage.deadlines import clocks
from storage.tx import Tx
from tests.services import town
from tests.services.letters.test_letters import sent

GIVEN = {
    "promised": ("promised", date(2026, 5, 6)),
    "refused": ("ground", "secret"),
    "forwarded": ("forwarded", "sanitary"),
}


def shown(tx: Tx, card: str, lang: str, **args) -> str:
    """The card as its reader sees it; it fits into one message."""
    message = {**CARDS, **news.CARDS}[card](View(tx, words(lang), None, args))
    assert message is not None
    assert 0 < seen(message.text) <= TEXT_LIMIT
    assert all(len(button.label) <= 64 for row in message.buttons for button in row)
    return message.text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", Letter)
def test_a_letter_is_shown_in_every_state_and_to_everybody(tx: Tx, kind: Letter, lang: str) -> None:
    clara, case = town.coordinator(tx), town.case(tx)
    if kind is Letter.COMPLAINT:
        sent(tx, clara, case)
    made = drafting.begin(tx, clara, case.id, kind.value)
    for asks in ("", *DRAFT_ASKS):
        shown(tx, "letter", lang, referral=made.id, asks=asks)
    shown(tx, "case-refer", lang, case=case.id)
    view = View(tx, words(lang), None, {})
    content = compose.letter(view, made)
    printed = printing.write_down(tx, made, [content], {})
    shown(tx, "letter-text", lang, letter=printed, part=0)
    assert "None" not in plain.text(content, [])
    referrals.sent_on(tx, clara, made.id, tx.rules.today(tx.now))
    referrals.send(tx, clara, made.id, "hand")
    for asks in ("", "number", "paper"):
        shown(tx, "letter", lang, referral=made.id, asks=asks)
    for card in ("letter-clocks", "letter-file", "letter-papers"):
        shown(tx, card, lang, referral=made.id)
    for clock in clocks.of(tx, made.id):
        for day in (clock.due_on - timedelta(days=2), clock.due_on + timedelta(days=1), clock.latest_on + timedelta(1)):
            tx.now = tx.rules.at(day, 12)
            ticking.tell(tx)
            shown(tx, "alert-clock", lang, clock=clock.id)
        shown(tx, "told-overdue", lang, clock=clock.id, case=case.id, number=case.number)
    shown(tx, "told-referred", lang, referral=made.id, case=case.id, number=case.number)
    shown(tx, "case", lang, case=case.id)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("says", ANSWERS)
def test_an_answer_is_shown_from_its_first_word_to_what_follows(tx: Tx, says: str, lang: str) -> None:
    clara, case = town.coordinator(tx), town.case(tx)
    letter = sent(tx, clara, case, "info")
    found = responses.begin(tx, clara, letter.id)
    tx.now = tx.rules.at(date(2026, 4, 20), 12)
    responses.take(tx, clara, found.id, words="<Жауап> & осылай, " * 200)
    shown(tx, "answer", lang, response=found.id)
    responses.says(tx, clara, found.id, says)
    shown(tx, "answer", lang, response=found.id)
    if says in GIVEN:
        what, value = GIVEN[says]
        getattr(responses, what)(tx, clara, found.id, value)
        shown(tx, "answer", lang, response=found.id)
    responses.came(tx, clara, found.id, date(2026, 4, 20))
    text = shown(tx, "answer", lang, response=found.id)
    if says != "extended":  # late, and since when: a refusal of information has five working days
        assert ("30.03.2026" if says == "refused" else "13.04.2026") in text
    shown(tx, "answer-to-which", lang, case=case.id)
    shown(tx, "told-answered", lang, response=found.id, case=case.id, number=case.number)
    shown(tx, "case", lang, case=case.id)


def test_a_body_without_an_address_is_said_kindly_and_the_letter_can_go(tx: Tx) -> None:
    made = drafting.begin(tx, town.coordinator(tx), town.case(tx).id, "appeal")
    body = tx.rules.catalogue.body(made.body)
    bare = body.model_copy(update={"address": None})
    bodies = {**tx.rules.catalogue.bodies, body.id: bare}
    tx.rules = replace(tx.rules, catalogue=tx.rules.catalogue.model_copy(update={"bodies": bodies}))
    assert "no address of this body" in shown(tx, "letter", "en", referral=made.id, asks="")
    assert compose.letter(View(tx, words("ru"), None, {}), made)["to"][0]


def test_an_area_with_an_organisation_of_its_own_has_it_sign_its_letters(tx: Tx) -> None:
    own = dict.fromkeys(LANGS, "Atbasar NGO")
    signs = Organisation(name=Words(**own), address=Words(**own), head=Words(**own), bin="123456789012")
    areas = tx.rules.catalogue.areas
    areas = {**areas, "atbasar": areas["atbasar"].model_copy(update={"organisation": signs})}
    tx.rules = replace(tx.rules, catalogue=tx.rules.catalogue.model_copy(update={"areas": areas}))
    clara, here, there = town.coordinator(tx), town.case(tx), town.case(tx)
    tx.run("UPDATE complaints SET area = 'temirtau' WHERE id = :id", id=here.id)
    tx.run("UPDATE complaints SET area = 'atbasar' WHERE id = :id", id=there.id)
    view = View(tx, words("ru"), None, {})
    letters = [compose.letter(view, drafting.begin(tx, clara, case.id, "appeal")) for case in (here, there)]
    assert [letter["sign"] == "Atbasar NGO" for letter in letters] == [False, True]
    assert letters[1]["sender"][-1].endswith("123456789012")
