"""The course as one card: its modules, a card to read, a question; and what the profile says of it."""

from collections.abc import Iterator

from bot.domain.volunteers import course as rules
from bot.domain.volunteers.course import CourseModule, CourseQuestion
from bot.engine.message import Button, Message
from bot.i18n import Markup
from bot.services.volunteers import training
from handlers import buttons
from handlers.cards.view import Card, View
from storage.volunteers import lessons, trainings, volunteers
from storage.volunteers.lessons import Lesson
from storage.volunteers.trainings import Training

Rows = tuple[tuple[Button, ...], ...]


def course(view: View) -> Message | None:
    """Show the modules, or the one (`module`) somebody is at: `missed`, `again`, `passed` say what just happened."""
    if view.reader is None:
        return None
    module = view.catalogue.course.get(view.args.get("module", ""))
    at = training.of(view.tx, view.reader, module.id) if module else None
    if module is None or at is None:
        return _home(view, view.reader)
    asked = rules.next_question(module, lessons.tried(view.tx, view.reader, module.id)) if at.quiz else None
    return _read(view, module, at) if asked is None else _ask(view, view.reader, module, asked)


def runs_out(view: View) -> Message | None:
    """Tell which trainings run out within the month, or have run out; nothing for somebody who renewed them since."""
    held = trainings.of(view.tx, view.reader) if view.reader is not None else {}
    soon = [one for one in held.values() if one.expires_at - rules.BEFORE <= view.tx.now]
    lines = [_state(view, module, held[module.id], None) for module in _known(view, soon)]
    if not lines:
        return None
    rows = tuple((_open(view, module),) for module in _known(view, soon))
    return Message("\n".join([view.words("training-runs-out"), "", *lines]), rows)


def line(view: View, person_id: int) -> Markup:
    """Say for the profile what somebody is trained in; or that nobody calls them before the course."""
    held = trainings.valid(view.tx, person_id)
    names = [view.words.of(module.name) for module in view.catalogue.course.values() if module.id in held]
    if names:
        return view.words("profile-trained", modules=", ".join(names))
    return view.words("profile-untrained", required="yes" if view.catalogue.training.required else "no")


def untaught(view: View, person_id: int) -> list[str]:
    """Return the media on somebody's profile that they are not called to, because the course is missing, by name."""
    found = volunteers.get(view.tx, person_id)
    held = trainings.valid(view.tx, person_id)
    if found is None or not view.catalogue.training.required:
        return []
    media = sorted(found.media - {"site"})
    return [view.words.plain(f"medium-{one}") for one in media if not {rules.GENERAL, one} <= held]


def _home(view: View, reader: int) -> Message:
    held, begun = trainings.of(view.tx, reader), lessons.of(view.tx, reader)
    lines: list[str] = []
    if passed := view.catalogue.course.get(view.args.get("passed", "")):
        lines += [view.words("course-passed", name=view.words.of(passed.name)), ""]
    required = "yes" if view.catalogue.training.required else "no"
    lines += [view.words("course-title"), "", view.words("course-about", required=required), ""]
    rows = []
    for module in view.catalogue.course.values():
        lines.append(_state(view, module, held.get(module.id), begun.get(module.id)))
        rows.append((_open(view, module),))
    return Message("\n".join(lines), tuple(rows))


def _state(view: View, module: CourseModule, held: Training | None, at: Lesson | None) -> Markup:
    name = f"{module.emoji} {view.words.of(module.name)}"
    if held is not None:
        until = f"{view.tx.rules.local(held.expires_at):%d.%m.%Y}"
        if held.expires_at <= view.tx.now:
            return view.words("course-expired", name=name, until=until)
        return view.words("course-lent" if held.asked is None else "course-held", name=name, until=until)
    if at is not None:
        return view.words("course-begun", name=name)
    return view.words("course-new", name=name)


def _read(view: View, module: CourseModule, at: Lesson) -> Message:
    number, most = min(at.card, len(module.cards) - 1), len(module.cards)
    shown = module.cards[number]
    lines = [view.words("course-again"), ""] if view.args.get("again") else []
    lines += [
        _heading(view, module, f"{number + 1}/{most}"),
        "",
        view.words("course-card-title", title=view.words.of(shown.title)),
        "",
        view.words("course-text", text=view.words.of(shown)),
    ]
    turns = [view.button("course-back", "course:card", module.id, number - 1)] if number else []
    if number + 1 < most:
        turns.append(view.button("course-next", "course:card", module.id, number + 1))
    else:
        turns.append(view.button("course-quiz", "course:quiz", module.id))
    return Message("\n".join(lines), (tuple(turns), (view.button("course-all", "course:home"),)))


def _ask(view: View, reader: int, module: CourseModule, asked: CourseQuestion) -> Message:
    tried = lessons.tried(view.tx, reader, module.id)
    right = sum(one.right for one in tried.values())
    lines = [*_missed(view, module)]
    lines += [
        _heading(view, module, view.words.plain("course-right-so-far", right=right, of=len(module.questions))),
        "",
        view.words("course-card-title", title=view.words.of(asked)),
        "",
    ]
    for number, one in enumerate(asked.answers, 1):
        lines.append(view.words("course-answer", number=str(number), answer=view.words.of(one)))
    choices = tuple(
        Button(str(number), buttons.make("course:answer", module.id, asked.id, one.id))
        for number, one in enumerate(asked.answers, 1)
    )
    below = (view.button("course-read", "course:card", module.id, 0), view.button("course-all", "course:home"))
    return Message("\n".join(lines), (choices, below))


def _missed(view: View, module: CourseModule) -> Iterator[str]:
    """Explain the question that was just answered wrong."""
    if missed := module.question(view.args.get("missed", "")):
        yield view.words("course-wrong", why=view.words.of(missed.why))
        yield ""


def _heading(view: View, module: CourseModule, where: str) -> Markup:
    return view.words("course-heading", name=f"{module.emoji} {view.words.of(module.name)}", where=where)


def _open(view: View, module: CourseModule) -> Button:
    return view.button("course-open", "course:open", module.id, module=f"{module.emoji} {view.words.of(module.name)}")


def _known(view: View, held: list[Training]) -> list[CourseModule]:
    modules = {one.module for one in held}
    return [module for module in view.catalogue.course.values() if module.id in modules]


CARDS: dict[str, Card] = {"course": course, "training-runs-out": runs_out}
