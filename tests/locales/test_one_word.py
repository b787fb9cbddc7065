"""One word for one thing: the twins that docs/glossary.md decided against, over everything that people read."""

import re
from collections.abc import Iterable

import pytest

from tests.locales.everywhere import said

ITSELF: frozenset[str] = frozenset()
"""No exceptions: the word is never right."""

# language, the twin as it is written in any of its forms, what stands instead, where the word is right all the same
TWINS = (
    ("kk", r"\bаспа[пб]", "құрал", ITSELF),
    ("kk", r"\bжедел тексер", "экспресс-тексеру", ITSELF),
    ("kk", r"\bшек(?:ті|тен|ке)?\b|\bшегі(?:нде|нен|не)?\b|\bшегінде", "норма; норма шегінде → нормаға сай", ITSELF),
    ("kk", r"\bадым", "қадам", ITSELF),
    ("kk", r"\bайма[қғ]", "аумақ", ITSELF),
    ("kk", r"\bауданы?[^.]{0,20}м²", "аумағы", ITSELF),
    ("kk", r"хэш", "хеш", ITSELF),
    ("kk", r"\bбағдарлық", "бағдарлы", ITSELF),
    ("kk", r"\bкоманда", "пәрмен; адамдар туралы: желі", ITSELF),
    ("kk", r"\bтүйме", "батырма", ITSELF),
    ("kk", r"\bбайланысы(?:м|ң)", "байланыс деректерім", ITSELF),
    ("kk", r"\bбөліс(?:у|і|е)", "жіберу", ITSELF),
    ("kk", r"\bбейне(?!л)", "видео", ITSELF),
    ("kk", r"\bсигнал", "хабар", ITSELF),
    ("kk", r"ШРШ|\bшекті рұқсат", "норма", ITSELF),
    ("kk", r"\bжұмысқа алын", "қарауға алынды", ITSELF),
    ("kk", r"\bшақыру(?:ды)? (?:ерікті )?алды\b|\bшақыруды алған\b", "қабылдады", ITSELF),
    ("kk", r"\bекінші оқылым", "басқаша түсіндірілсе", ITSELF),
    ("kk", r"\bуәде ет", "уәде беру", ITSELF),
    ("kk", r"\bфайлмен", "файл түрінде, файл етіп", ITSELF),
    ("kk", r"\bқауіп (?:туралы хабарлама|төнген)", "қатер", ITSELF),
    ("kk", r"(?<!ластану )(?<!иіс )(?<!түтін )\bкөз(?:і|іне|інен|інің|ін|дері)\b", "ластану көзі",
     frozenset({"letter-question-emissions"})),
    ("ru", r"хэш", "хеш", ITSELF),
    ("ru", r"\bсигнал", "обращение", frozenset({"course.general.cards[3]"})),  # the first sign, no report
    ("ru", r"\bзаявк", "обращение", ITSELF),
    ("ru", r"\bповер(?:к|ен)", "сертификат", ITSELF),
    ("ru", r"\bдомашн\w+ точк", "точка дома", ITSELF),
    ("ru", r"\bгеолокац", "геопозиция", ITSELF),
    ("ru", r"\bрисун[ок]", "картинка, график", ITSELF),
    ("ru", r"\bграмот[аы]\b", "благодарственное письмо", ITSELF),
    ("ru", r"\bряд наблюден", "наблюдения", ITSELF),
    ("ru", r"\bлимит", "норма", ITSELF),
    ("ru", r"\bПДК\b", "норма", ITSELF),
    ("ru", r"\bзон[аыуе]\b", "территория, район", ITSELF),
    ("ru", r"\bдоброволец|\bдобровольц", "волонтёр", ITSELF),
    ("ru", r"\bдатчик", "прибор", ITSELF),
    ("ru", r"\bврем[её]н\b", "во сколько", ITSELF),
    ("en", r"\bpermanent inspector", "standing inspector", ITSELF),
)  # fmt: skip

FACT = r"\w+(?:ғаны|гені|қаны|кені|атыны|етіні|йтыны|йтіні)"
"""A Kazakh verb that has become a noun: «хабарлағаны», that somebody reported."""

# Turns of phrase of another language, or of no sentence: what they are, and what is said instead.
TURNS = (
    ("kk", r"дейін уәде", "a promise until a day: «… дейін орындауға уәде берді»"),
    ("kk", r"\bорнында(?:мын|сыз|мыз|сың)\b|\bорнына жет", "a person is «сол жерде», arrives «сол жерге»"),
    ("kk", r"» органы\b(?!н)", "no «органы» after a name in the nominative"),
    ("kk", r"[:,–] 112\.|кетіп,\s*$|\b112-ге\.", "no sentence: «112-ге хабарласыңыз»"),
    ("kk", rf"\bкім (?!екен)(?:\w+ )?(?:{FACT}|екені)", "an embedded subject: «кімнің …»"),
    ("kk", rf"\b(?:жағдай|шара|мәселе|құрал|мердігер|үйлестіруші) (?:\w+ )?(?:{FACT}н|екенін)\b",
     "an embedded subject stands in the genitive"),
    ("kk", r"\bқазір (?:ол жерде )?қалай", "«қалай?» wants a subject: «жағдай қалай?»"),
    ("kk", r"\b\w*[аоұы]\w*[^\Wәөүіе] ме\?|\b\w*[әөүіе]\w*[^\Wаоұы] ма\?", "ма after back vowels, ме after front ones"),
    ("ru", r"\bСнято с дежурства|\bУбрано из списка|больше не нужно ехать", "no neuter about a person"),
    ("ru", r"[,:] 11[02](?: или 103)?\.", "no sentence: «звоните 112»"),
)  # fmt: skip

# In what goes to a body each of these words is one thing: «жолданым», «обращение» our letter; «шағым», «жалоба» the
# complaint to the higher body; «хабар», «сообщение» what a resident told the line. Where the first two are spoken of:
COMPLAINTS = frozenset({"letter-title", "letter-ask-substance", "pack-letter"})
APPEALS = COMPLAINTS | {"letter-intro-complaint", "letter-ask-forward", "letter-law-rights"}
PAPERS = re.compile(
    r"letter-(?:(?:ask|intro|question|law)-.*|title|case|said|witnesses|checked|contact|asks|retort|term-danger)"
    r"|pack-(?!what|people|warning$|nothing|step|make|sent|left).*"
)


def _found(lang: str, pattern: str, excepted: Iterable[str] = ()) -> list[tuple[str, str]]:
    twin = re.compile(pattern, re.IGNORECASE)
    return [
        (where, text)
        for language, where, text in said()
        if language == lang and where not in excepted and twin.search(text)
    ]


def test_sentences_data_and_page_are_all_looked_at() -> None:
    where = {(lang, where) for lang, where, _ in said()}
    for lang in ("kk", "ru", "en"):
        assert {(lang, one) for one in ("draft-title", "course.air.name", "page.commands")} <= where


@pytest.mark.parametrize(("lang", "twin", "instead", "excepted"), TWINS, ids=[f"{row[0]} {row[2]}" for row in TWINS])
def test_a_thing_has_one_word(lang: str, twin: str, instead: str, excepted: frozenset[str]) -> None:
    assert not _found(lang, twin, excepted), instead


@pytest.mark.parametrize(("lang", "twin", "excepted"), [(row[0], row[1], row[3]) for row in TWINS if row[3]])
def test_an_exception_is_still_one(lang: str, twin: str, excepted: frozenset[str]) -> None:
    assert {where for where, _ in _found(lang, twin)} == excepted


@pytest.mark.parametrize(("lang", "turn", "why"), TURNS, ids=[f"{row[0]} {row[2]}" for row in TURNS])
def test_no_turn_of_phrase_of_another_language(lang: str, turn: str, why: str) -> None:
    assert not _found(lang, turn), why


def _in_papers(word: str) -> set[str]:
    return {
        where
        for lang, where, text in said()
        if lang in {"kk", "ru"} and PAPERS.fullmatch(where) and re.search(word, text, re.IGNORECASE)
    }


def test_in_letters_and_packs_a_report_is_no_complaint_and_no_appeal() -> None:
    assert _in_papers(r"\bшағым|\bжалоб") <= COMPLAINTS
    assert _in_papers(r"\bжолданым|\bобращени") <= APPEALS


def test_in_letters_and_packs_who_reported_is_a_resident() -> None:
    assert not _in_papers(r"арыз иесі|шағым иесі|заявител")
