"""What a message is, after what went before it: the rows of the table, one by one."""

from datetime import timedelta

import pytest

from bot.domain.catalogue.catalogue import Catalogue
from bot.domain.catalogue.rules import Rules
from bot.domain.intake.conversation import RULES, Means, Rule, Situation
from bot.domain.intake.conversation_words import Question

NOTHING = Situation()
DRAFT = Situation(draft=True)
ASKED = Situation(draft=True, asked=True)
CASE = Situation(newest=timedelta(days=10))
JUST_SENT = Situation(newest=timedelta(minutes=20))
REPLY = Situation(reply=True, newest=timedelta(days=10))


@pytest.fixture(scope="module")
def catalogue(rules: Rules) -> Catalogue:
    return rules.catalogue


@pytest.mark.parametrize(
    ("text", "before", "means"),
    [
        ("Здравствуйте! Воняет газом у школы", NOTHING, Means.REPORT),
        ("Здравствуйте! Воняет газом у школы", ASKED, Means.REPORT),
        ("Сәлеметсіз бе! Мектеп жанында қоқыс үйіліп жатыр", NOTHING, Means.REPORT),
        ("Сәлеметсіз бе", NOTHING, Means.GREETING),
        ("рахмет", CASE, Means.THANKS),
        ("🙏", CASE, Means.THANKS),
        ("отбой", DRAFT, Means.STOP),
        ("cancel", NOTHING, Means.STOP),
        ("operator", NOTHING, Means.HUMAN),
        ("хочу поговорить с человеком", NOTHING, Means.HUMAN),
        ("Мира 5", ASKED, Means.ANSWER),
        ("Мира 5", REPLY, Means.MORE),
        ("не надо", ASKED, Means.ANSWER),
        ("не надо", DRAFT, Means.STOP),
        ("мои жалобы", NOTHING, Means.COMMAND),
        ("GL-2026-0148: стало хуже", NOTHING, Means.MORE),
    ],
)
def test_it_is_sure(catalogue: Catalogue, text: str, before: Situation, means: Means) -> None:
    found = catalogue.meaning_of(text, before)
    assert (found.means, found.instead) == (means, None)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("когда приедете?", Question.WHEN),
        ("қашан келесіз?", Question.WHEN),
        ("почему ничего не произошло?", Question.WHY),
        ("что нашли?", Question.FOUND),
        ("что с моей заявкой?", Question.STATUS),
        ("кто вы?", Question.WHO),
        ("who are you", Question.WHO),
        ("что будет с моим именем?", Question.DATA),
        ("қалай өлшеймін?", Question.MEASURE),
        ("какой у вас телефон?", Question.CONTACT),
        ("how does this work", Question.HOW),
        ("как стать волонтёром", Question.VOLUNTEER),
        ("?", Question.STATUS),
    ],
)
def test_the_question_is_known(catalogue: Catalogue, text: str, question: Question) -> None:
    found = catalogue.meaning_of(text, CASE)
    assert (found.means, found.question, found.sure) == (Means.QUESTION, question, True)


@pytest.mark.parametrize(
    ("text", "before", "either"),
    [
        ("когда уберёте свалку на Мира 5?", NOTHING, {Means.QUESTION, Means.REPORT}),
        ("Абай 12 қоқысты қашан шығарасыздар?", CASE, {Means.QUESTION, Means.REPORT}),
        ("опять воняет", JUST_SENT, {Means.MORE, Means.REPORT}),
        ("у магазина с синей крышей", CASE, {Means.MORE, Means.REPORT}),
        ("тест", NOTHING, {Means.REPORT, Means.QUESTION}),
    ],
)
def test_where_two_are_likely_both_are_offered(
    catalogue: Catalogue, text: str, before: Situation, either: set[Means]
) -> None:
    found = catalogue.meaning_of(text, before)
    assert {found.means, found.instead} == either


def test_an_old_case_is_not_meant_any_more(catalogue: Catalogue) -> None:
    assert catalogue.meaning_of("опять воняет", Situation(newest=timedelta(days=90))).means is Means.REPORT


EXAMPLES = {
    "a thumb up is thanks": ("👍", CASE),
    "a question mark alone asks where it stands": ("???", CASE),
    "a question mark alone asks how it works": ("?", NOTHING),
    "signs that say nothing are greeted": ("...", NOTHING),
    "danger in a reply belongs to the case": ("уже горит дом", REPLY),
    "danger to life is a report, whatever else is said": ("кто вы? у нас пожар", CASE),
    "the name of a command alone": ("смените язык", NOTHING),
    "a wish for a human": ("позовите оператора", NOTHING),
    "a wish to stop, and hardly a word besides": ("отмена", NOTHING),
    "a wish to stop what is being written": ("керек емес енді бәрі", DRAFT),
    "a wish to stop, as it is over": ("Отбой, запах прошёл", CASE),
    "«no need» answers what we asked": ("не надо", ASKED),
    "«no need» of what was begun or sent": ("не надо", CASE),
    "a wish for a human that says what is wrong": ("перезвоните мне, второй день нет воды", NOTHING),
    "«I forgot to say», and it is said": ("забыл сказать, это с северной стороны", JUST_SENT),
    "a question that reports nothing": ("когда приедете?", CASE),
    "a question in reply to a case": ("когда приедете? дым из трубы всё идёт", REPLY),
    "a question of when or why about what was reported": ("когда уберёте свалку?", CASE),
    "a question about the line itself, which may name what it is about": ("чем измерить пыль?", NOTHING),
    "something is wrong, and besides a question": ("Из крана ржавая вода, когда приедете?", NOTHING),
    "a question that says what or where": ("когда уберёте свалку на Мира 5?", NOTHING),
    "a question in many words": ("как подать жалобу если сам живу далеко отсюда но бываю здесь летом?", NOTHING),
    "thanks": ("спасибо большое", CASE),
    "«I have a question»": ("сұрағым бар", NOTHING),
    "«help», alone": ("help", NOTHING),
    "a greeting": ("Добрый день!", NOTHING),
    "«I see» answers what we asked": ("хорошо", ASKED),
    "«I see»": ("понятно", CASE),
    "a question instead of an answer": ("можно позже?", ASKED),
    "an answer to what we asked": ("третий день", ASKED),
    "a long answer, or another report": ("за школой вывалили мусор и ещё покрышки, лежат с весны", ASKED),
    "a reply to a case": ("запах усилился", REPLY),
    "it names a case": ("GL-2026-0148", NOTHING),
    "«I forgot to say», and nothing yet": ("ой забыл", CASE),
    "«I want to report»": ("хочу подать жалобу", NOTHING),
    "what is said while a draft is open belongs to it": ("ветер с севера", DRAFT),
    "it is so again": ("опять воняет", CASE),
    "a case was sent a moment ago": ("там бочки лежат", JUST_SENT),
    "a place, and a whole sentence": ("На Чехова 3 из люка бежит вода", CASE),
    "when something will be over is asked": ("Когда сосед выключит вонючую трубу?", NOTHING),
    "it says what or where, and is a report": ("рыба дохнет на озере", NOTHING),
    "something is asked that we do not know": ("почему у нас всегда так?", NOTHING),
    "it may belong to the case": ("у магазина с синей крышей", CASE),
    "yes or no to nothing": ("да", NOTHING),
    "it may well speak of a kind, and asks nothing": ("рыба", NOTHING),
    "it is wrong somewhere else: the report is taken and told whose it is": ("автобус не ходит", NOTHING),
    "a story": ("жили мы тихо пока соседняя контора однажды вечером внезапно переехала сюда навсегда", NOTHING),
    "we do not know what this is": ("тест", NOTHING),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why)
def test_every_row_of_the_table_decides_something(catalogue: Catalogue, rule: Rule) -> None:
    text, before = EXAMPLES[rule.why]
    assert catalogue.meaning_of(text, before).why == rule.why


def test_every_row_says_why_in_words_of_its_own() -> None:
    assert len(EXAMPLES) == len(RULES)
