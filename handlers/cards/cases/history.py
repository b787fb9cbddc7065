"""What happened to a case, a line an event, in plain words."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.domain.cases.events import Reader, particulars
from bot.domain.measurements.units import unit_label
from bot.i18n import Markup
from handlers.cards.view import View
from handlers.cards.wording.sentences import ARGUMENTS
from storage.cases import history
from storage.cases.complaints import Complaint
from storage.cases.history import Event
from storage.dispatch import offers


def timeline(view: View, case: Complaint, *, inside: bool = False) -> list[str]:
    """Return the history of a case as lines of HTML, the oldest first: «05.03 14:05 – The report came in».

    `inside`: for coordinators, with what is theirs alone.
    """
    who = Reader.COORDINATORS if inside else Reader.CASE
    lines: list[str] = []
    for event in history.of(view.tx, case.id):
        told = in_words(view, _whole(view, case, event) if inside else event, who)
        if told is not None:
            lines.append(view.words("history-line", at=view.local(event.at), what=told))
    return lines


def in_words(view: View, event: Event, who: Reader) -> Markup | None:
    """Return what happened as a sentence, None for what has none, or is not theirs to see."""
    name = f"event-{event.what}"
    args = event.args if who is Reader.COORDINATORS else particulars(who, event.what, event.args)
    if args is None or not view.words.knows(name):
        return None
    return view.words(name, **_WRITTEN.get(event.what, said)(view, args))


def _measured(view: View, args: dict[str, Any]) -> dict[str, str]:
    """Return a reading as it is told: what, how much, how many times the limit («none»: no ratio, or no limit)."""
    row = view.catalogue.substances.get(args["substance"])
    what = (row.symbol or view.words.of(row.name)) if row else args["substance"]
    unit = unit_label(args["unit"], view.words.lang)
    return {
        "what": what,
        "value": f"{view.words.number(Decimal(args['value']), 9)} {unit}".rstrip(),
        "times": view.words.number(Decimal(args["times"]), 9) if args.get("times") else "none",
        "over": args.get("over", "none"),
        "certified": args.get("certified", "yes"),  # of older events nobody knows
    }


def _corrected(view: View, args: dict[str, Any]) -> dict[str, str]:
    """Return a correction as it is told: `about` a reading, the verdict or a note; what it was and is now."""
    told = {
        "about": args["about"],
        "why": args["why"],
        "what": "",
        "was": args.get("was", ""),
        "now": args.get("now", ""),
    }
    if args["about"] == "reading":
        row = view.catalogue.substances.get(args["substance"])
        told["what"] = (row.symbol or view.words.of(row.name)) if row else args["substance"]
        unit = unit_label(args["unit"], view.words.lang)
        told["was"] = view.words.number(Decimal(args["was"]), 9)
        told["now"] = f"{view.words.number(Decimal(args['now']), 9)} {unit}".rstrip() if args["now"] else "–"
    elif args["about"] == "verdict":
        told["was"], told["now"] = (view.words.plain("fix-verdict-name", verdict=args[key]) for key in ("was", "now"))
    return told


def _observed(view: View, args: dict[str, Any]) -> dict[str, str]:
    """Return what was noted by a tap, in words; a row that is not in the file any more is left out."""
    rows = view.catalogue.observations
    parts = []
    for what, answers in args["noted"].items():
        if (row := rows.get(what)) is not None:
            told = [view.words.of(one) for one in view.catalogue.observed_as(row) if one.id in answers]
            parts.append(f"{view.words.of(row)}: {', '.join(told)}")
    return {"what": "; ".join(parts)}


def said(view: View, args: dict[str, Any]) -> dict[str, Any]:
    """Return arguments as the reader's language writes them; what is missing is an empty text."""
    return {
        key: ARGUMENTS[key](view, value) if key in ARGUMENTS and value is not None else ("" if value is None else value)
        for key, value in args.items()
    }


def _whole(view: View, case: Complaint, event: Event) -> Event:
    """Return an event with what coordinators read of it besides what is sealed."""
    more = _BESIDE.get(event.what)
    return event if more is None else replace(event, args={**event.args, **more(view, case, event)})


def _declined_because(view: View, case: Complaint, event: Event) -> dict[str, str]:
    """Return why somebody did not go: it stands with their offer, where it can be forgotten, not in the history."""
    return {"reason": offers.reason_of(view.tx, case.id, event.person_id) or "none"}


_BESIDE: dict[str, Callable[[View, Complaint, Event], dict[str, str]]] = {"declined_because": _declined_because}
"""What may be forgotten, and therefore is no part of the history."""

_WRITTEN: dict[str, Callable[[View, dict[str, Any]], dict[str, Any]]] = {
    "measured": _measured,
    "corrected": _corrected,
    "observed": _observed,
}
"""Events whose arguments are written in a way of their own."""
