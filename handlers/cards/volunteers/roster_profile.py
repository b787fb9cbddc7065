"""A volunteer's profile as their coordinator reads it: where, when, what for, and what they learned."""

from collections.abc import Iterator

from bot.domain.intake.kinds import Medium
from handlers.cards.view import View
from handlers.cards.volunteers import cohort, profile_hours, profile_where
from storage.volunteers import cohorts, schedules, trainings
from storage.volunteers.volunteers import Volunteer


def lines(view: View, profile: Volunteer) -> Iterator[str]:
    """Say region, districts, transport, skills, hours, media, cohort, training: a line each, if told."""
    words = view.words
    yield from profile_where.regions_of(view, profile.person)
    yield from profile_where.lines_of(view, profile)
    schedule = schedules.of(view.tx, profile.person)
    yield words("hours-line", hours=profile_hours.written(view, schedule))
    if schedule.quiet is not None:
        since, until = (f"{minute // 60:02}:{minute % 60:02}" for minute in schedule.quiet)
        yield words("hours-quiet-line", since=since, until=until)
    for first, last in schedule.away:
        yield words("roster-away", since=f"{first:%d.%m}", until=f"{last:%d.%m.%Y}")
    if media := [words.plain(f"medium-{each.value}") for each in Medium if each.value in profile.media]:
        yield words("profile-media", media=", ".join(media))
    if cohorts.get(view.tx, profile.person) is not None:
        yield cohort.line(view, profile.person)
    yield _training(view, profile.person)


def _training(view: View, person_id: int) -> str:
    """Which modules of the course are passed, each with the day until which that is good, gone by or not."""
    held = trainings.of(view.tx, person_id)
    passed = [
        f"{view.words.of(module.name)} ({view.tx.rules.local(held[module.id].expires_at):%d.%m.%Y})"
        for module in view.catalogue.course.values()
        if module.id in held
    ]
    return view.words("roster-training", modules=", ".join(passed)) if passed else view.words("roster-untrained")
