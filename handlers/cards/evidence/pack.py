"""The card on which an evidence pack is put together: of what, in which language, and what only who agreed allows."""

from bot.domain.evidence.packs import PackWish, Scope, read
from bot.engine.message import Button, Message
from bot.i18n import LANGS, NAMES
from bot.services.evidence import packs
from handlers import buttons
from handlers.cards.view import Card, View
from storage.cases import complaints
from storage.evidence.packs import Pack


def pack(view: View) -> Message | None:
    """Show the wish; `step`: how far it is."""
    case = complaints.get(view.tx, view.args["case"])
    given = view.args.get("wish")
    wish = read(*given) if given else PackWish(Scope.CASE, view.words.lang)
    if case is None or wish is None:
        return None
    words, offered = view.words, packs.scopes(view.tx, case)
    wanted = Pack(0, case.id, wish, view.reader, view.tx.now, None, None)
    cases = packs.cases(view.tx, wanted)
    agreed, giving = len(packs.agreed(view.tx, cases)), packs.giving_originals(view.tx, cases)
    lines = [words("pack-title", number=case.number), "", words("pack-what")]
    lines.append(words("pack-people-agreed", n=agreed) if agreed else words("pack-people"))
    lines += [words("pack-volunteers-agreed", n=len(giving))] if giving else []
    lines += ["", words("pack-warning")]
    if step := view.args.get("step"):
        lines += ["", words("pack-step", step=step)]

    def choice(label: str, to: PackWish, on: bool, mark: str = "● ") -> Button:
        return Button(mark * on + label, buttons.make("pack:set", case.id, *to.args))

    rows = [
        tuple(
            choice(words.plain("pack-scope", scope=scope.value), wish.but(scope=scope), wish.scope is scope)
            for scope in offered
        ),
        tuple(choice(NAMES[lang], wish.but(lang=lang), wish.lang == lang) for lang in LANGS),
    ]
    if agreed or giving:
        to = wish.but(originals=not wish.originals)
        rows.append((choice(words.plain("pack-originals"), to, wish.originals, "✅ "),))
    if agreed:
        rows.append((choice(words.plain("pack-named"), wish.but(named=not wish.named), wish.named, "✅ "),))
    rows.append((view.button("pack-make", "pack:make", case.id, *wish.args),))
    rows.append((view.button("question-back", "case:open", case.id),))
    return Message("\n".join(lines), tuple(rows))


CARDS: dict[str, Card] = {"pack": pack}
