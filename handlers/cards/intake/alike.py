"""«Is it the same?»: open cases near in space and time, so that one becomes a witness instead of a duplicate."""

import itertools
from collections.abc import Iterator
from math import ceil

from bot.domain.privacy.audiences import Audience
from bot.engine.message import Button, Message
from bot.services.intake import intake
from bot.services.privacy import shown
from handlers.cards.intake.draft import draft as whole
from handlers.cards.view import Card, View
from handlers.cards.wording.case_lines import status
from handlers.cards.wording.pictures import pictures
from handlers.cards.wording.times import since
from storage.intake import drafts
from storage.intake.episodes import Near

LEAST_M = 500
"""A case in whose square somebody is, is told to be about so far (m): the square is no smaller."""


def alike(view: View) -> Message | None:
    """Ask about the open `draft`; the draft's own card when there is nothing to ask any more.

    Others' words and addresses are not shown: only what helps to decide, and nothing of who they are.
    """
    found = drafts.get(view.tx, view.args["draft"])
    if found is None or found.person != view.reader or found.state != "open":
        return whole(view)
    near = intake.alike(view.tx, found)
    if not near:
        return whole(view)
    lines = [view.words("alike-title"), *itertools.chain(*(_one(view, one, n) for n, one in enumerate(near, 1)))]
    lines += ["", view.words("alike-how")]
    media = itertools.chain(*(pictures(view, one.case, Audience.NEARBY)[:1] for one in near))
    return Message("\n".join(lines), _buttons(view, near), tuple(media))


def _one(view: View, one: Near, number: int) -> Iterator[str]:
    words, case = view.words, one.case
    far = words.distance(max(LEAST_M, ceil(one.distance_m / shown.COARSE_M) * shown.COARSE_M))
    yield ""
    yield words("alike-case", number=number, kind=view.kind(case.kind), distance=far, age=since(view, one.first))
    if one.witnesses > 1:
        yield words("alike-witnesses", n=one.witnesses, age=since(view, one.last))
    yield words("my-line-status", status=status(view, case))
    if case.reporter == view.reader:
        yield words("alike-yours", number=case.number)


def _buttons(view: View, near: list[Near]) -> tuple[tuple[Button, ...], ...]:
    several = len(near) > 1
    rows = [
        (
            view.button("alike-join-which", "draft:join", one.case.id, number=n)
            if several
            else view.button("alike-join", "draft:join", one.case.id),
        )
        for n, one in enumerate(near, 1)
    ]
    return (
        *rows,
        (view.button("alike-separate", "draft:separate"),),
        (view.button("draft-cancel", "draft:cancel"),),
    )


CARDS: dict[str, Card] = {"alike": alike}
