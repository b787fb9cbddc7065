"""The seal of a check stands for every figure in it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.checks.seals import brief, manifest, seal

VALUES = st.none() | st.integers() | st.text(max_size=8) | st.floats(allow_nan=False, allow_infinity=False)
ROWS = st.lists(st.dictionaries(st.sampled_from(["id", "value", "given", "taken_at"]), VALUES, max_size=4), max_size=3)
FACTS = st.fixed_dictionaries({"verdict": st.text(max_size=6), "notes": VALUES, "readings": ROWS, "files": ROWS})


def sealed(facts: dict[str, Any]) -> str:
    return seal(manifest(facts))


@given(facts=FACTS, data=st.data())
def test_any_other_figure_makes_another_seal(facts: dict[str, Any], data: st.DataObject) -> None:
    rows = [row for name in ("readings", "files") for row in facts[name] if row]
    before = sealed(facts)
    if rows:
        row = data.draw(st.sampled_from(rows))
        row[data.draw(st.sampled_from(sorted(row)))] = "another"
    else:
        facts["verdict"] += "!"
    assert sealed(facts) != before


@given(facts=FACTS)
def test_the_order_in_which_facts_are_named_does_not_matter(facts: dict[str, Any]) -> None:
    turned = {key: facts[key] for key in reversed(facts)}
    assert sealed(turned) == sealed(facts)


@given(facts=FACTS)
def test_a_table_that_is_added_later_breaks_no_seal(facts: dict[str, Any]) -> None:
    assert sealed({**facts, "areas": [], "height_m": None}) == sealed(facts)


def test_people_compare_twelve_digits_in_fours() -> None:
    assert brief("3f2a91bc04de" + "0" * 52) == "3f2a 91bc 04de"
