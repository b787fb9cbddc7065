"""The card on which a file is put together: table, time, form, and narrowed to a kind or a region."""

from collections.abc import Iterable

from bot.domain.digest.export_request import ANY, FORMS, SPANS, TABLES, ExportWish, read
from bot.engine.message import Button, Message
from bot.services.people import regions
from handlers import buttons
from handlers.cards.view import Card, View

Rows = tuple[tuple[Button, ...], ...]


def card(view: View) -> Message | None:
    """Show the wish. `asks` «kind» or «area»: which ones there are; `making`: it is on its way."""
    wish = read(*view.args["wish"])
    if wish is None:
        return None
    if asks := view.args.get("asks"):
        return Message(view.words("export-which", what=asks), _choices(view, wish, asks))
    lines = [view.words("export-title"), "", view.words("export-wish", **_told(view, wish))]
    if view.args.get("making"):
        lines += ["", view.words("export-making")]
    tables = [_set(view, wish.but(table=one), wish, "export-table", TABLES[one]) for one in TABLES]
    spans = [_set(view, wish.but(span=one), wish, "export-span", one) for one in SPANS]
    forms = [_set(view, wish.but(form=one), wish, "export-form", FORMS[one]) for one in FORMS]
    narrow = [view.button("export-kind", "export:by", "kind", *wish.args)]
    if len(_areas(view)) > 1:
        narrow.append(view.button("export-area", "export:by", "area", *wish.args))
    return Message(
        "\n".join(lines),
        (
            *(tuple(tables[at : at + 3]) for at in range(0, len(tables), 3)),
            tuple(spans),
            tuple(forms),
            tuple(narrow),
            (view.button("export-make", "export:make", *wish.args),),
        ),
    )


def _set(view: View, to: ExportWish, now: ExportWish, label: str, what: str) -> Button:
    mark = "● " if to == now else ""
    return Button(mark + view.words.plain(label, what=what), buttons.make("export:set", *to.args))


def _choices(view: View, wish: ExportWish, what: str) -> Rows:
    offered: Iterable[tuple[str, str]]
    if what == "kind":
        offered = [(kind.id, view.kind(kind.id)) for kind in view.catalogue.kinds.values()]
    else:
        offered = [(area, view.words.of(view.catalogue.areas[area].name)) for area in _areas(view)]
    found = [Button(name, buttons.make("export:set", *wish.but(**{what: id_}).args)) for id_, name in offered]
    rows = [tuple(found[at : at + 2]) for at in range(0, len(found), 2)]
    return (*rows, (view.button("export-all", "export:set", *wish.but(**{what: ANY}).args),))


def _told(view: View, wish: ExportWish) -> dict[str, str]:
    area, kind = view.catalogue.areas.get(wish.area), view.catalogue.kinds.get(wish.kind)
    return {
        "table": TABLES[wish.table],
        "span": wish.span,
        "form": FORMS[wish.form],
        "kind": view.kind(kind.id) if kind else "all",
        "area": view.words.of(area.name) if area else "all",
    }


def _areas(view: View) -> tuple[str, ...]:
    return regions.listed(view.tx, view.reader or 0)


CARDS: dict[str, Card] = {"export": card}
