"""What a re-check says in each language, to its volunteer, to coordinators, to who reported."""

import pytest

from bot.domain.cases.lifecycle import Says
from bot.domain.people.roles import CLOCK
from bot.i18n import LANGS, words
from bot.services.follow_up import recheck_results, rechecks
from handlers.cards.table import CARDS, by_name
from handlers.cards.view import View
from storage.follow_up import rechecks as kept
from storage.tx import Tx
from tests.services import town


def said(tx: Tx, lang: str, name: str, reader: int | None, **args: object) -> tuple[str, list[str]]:
    """The text of a card, and the presses under it."""
    message = CARDS[name](View(tx, words(lang), reader, args, by_name))
    assert message is not None, name
    return message.text, [button.data for row in message.buttons for button in row]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("says", Says)
def test_every_card_on_the_way_can_be_put_into_words(tx: Tx, lang: str, says: Says) -> None:
    someone, reporter = town.volunteer(tx), town.resident(tx)
    case = town.case(tx, reporter)
    tx.run("UPDATE complaints SET stage = 'answered' WHERE id = :id", id=case.id)
    recheck = rechecks.ask(tx, CLOCK, case.id, "answer")
    offer = town.offer(tx, case, someone).id
    assert f"recheck:accept:{offer}" in said(tx, lang, "offer", someone.id, offer=offer)[1]
    check = rechecks.accept(tx, someone, offer).id
    assert f"recheck:says:{check}:{says}" in said(tx, lang, "check", someone.id, check=check)[1]
    for asks in ("why", "back", "photo"):
        said(tx, lang, "check", someone.id, check=check, asks=asks, says=says.value)
    said(tx, lang, "check-reported", someone.id, check=check)
    said(tx, lang, "case", None, case=case.id)
    assert recheck_results.judge(tx, someone, check, says, "dark")
    assert "recheck:says" not in "".join(said(tx, lang, "check", someone.id, check=check)[1])
    assert kept.get(tx, recheck.id).says is says
    _, doors = said(tx, lang, "alert-rechecked", None, case=case.id, recheck=recheck.id)
    assert (f"recheck:fixed:{case.id}:{recheck.id}" in doors) == (says is Says.GONE)
    said(tx, lang, "told-rechecked", reporter.id, case=case.id, recheck=recheck.id)
    said(tx, lang, "recheck-pictures", None, case=case.id)
    said(tx, lang, "case", None, case=case.id)
