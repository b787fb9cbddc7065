"""Who may read which card: looked at when the card is made, because a right may be gone since it was ordered.

A card that is not its reader's any more is not made: what waits in the outbox is dropped, what stands in the chat is
taken away. Every card stands in `READERS` (tests/hostile walks all of them); a sentence without arguments of a case is
anybody's, the others stand here too.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.domain.cases.board_views import ANY
from bot.domain.people.roles import Person, Role
from bot.errors import NotFound, Refused
from bot.services.instruments import kit_rights
from bot.services.monitoring import points_for_coordinators
from bot.services.people import regions
from bot.services.volunteers import cohorts, roster
from handlers.cards.people.invitation import EVERYWHERE
from handlers.cards.view import View
from storage.cases import complaints
from storage.checks import checks
from storage.deadlines import clocks
from storage.dispatch import offers
from storage.letters import printed_letters
from storage.people import coordinators, people
from storage.tx import Tx

Look = Callable[[Tx, Person, Any], object]
"""Looks at an argument of a card; raises `Refused` where it is not the reader's to see."""


def _own_case(tx: Tx, reader: Person, case_id: int) -> None:
    case = complaints.get(tx, case_id)
    if case is None or case.reporter != reader.id:
        raise NotFound


def _own_offer(tx: Tx, reader: Person, offer_id: int) -> None:
    offer = offers.get(tx, offer_id)
    if offer is None or offer.person != reader.id:
        raise NotFound


def _own_check(tx: Tx, reader: Person, check_id: int) -> None:
    check = checks.get(tx, check_id)
    if check is None or reader.id not in (check.person, checks.companion(tx, check_id)):
        raise NotFound


def _mended(tx: Tx, reader: Person, check_id: int) -> None:
    if reader.may(Role.COORDINATOR):
        regions.may_see_check(tx, reader, check_id)
    else:
        _own_check(tx, reader, check_id)


def _held_case(tx: Tx, reader: Person, case_id: int) -> None:
    check = checks.open_of_case(tx, case_id)
    if check is None or check.person != reader.id:
        raise NotFound


def _all_seen(tx: Tx, reader: Person, cases: Iterable[int]) -> None:
    for case_id in cases:
        regions.may_see(tx, reader, case_id)


def _letter(tx: Tx, reader: Person, letter_id: int) -> None:
    found = printed_letters.get(tx, letter_id)
    if found is None:
        raise NotFound
    regions.may_see_letter(tx, reader, found.referral)


def _clock(tx: Tx, reader: Person, clock_id: int) -> None:
    found = clocks.get(tx, clock_id)
    if found is None:
        raise NotFound
    regions.may_see_letter(tx, reader, found.referral)


def _area(tx: Tx, reader: Person, area: str | None) -> None:
    if area not in (None, ANY, EVERYWHERE) and not coordinators.sees(tx, reader.id, area):
        raise NotFound


def _areas(tx: Tx, reader: Person, areas: list[str] | None) -> None:
    seen = regions.seen_by(tx, reader.id)
    if seen is not None and (areas is None or not seen >= {*areas}):
        raise NotFound


@dataclass(frozen=True, slots=True)
class Readers:
    """Who may read a card. `role` None: a group, too. `looks`: argument → what looks at it."""

    role: Role | None
    looks: Mapping[str, Look] = field(default_factory=dict)

    def may(self, tx: Tx, reader: Person | None, args: Mapping[str, Any]) -> bool:
        """Whether the card is this reader's to read now; `reader` None: a group, a channel, somebody forgotten."""
        if self.role is None:
            return True
        if reader is None or not reader.may(self.role):
            return False
        try:
            for name, look in self.looks.items():
                if name in args:
                    look(tx, reader, args[name])
        except Refused:
            return False
        return True


ANYWHERE = Readers(None)
"""In groups and channels, or the goodbye to somebody whom we do not know any more."""

ANYBODY = Readers(Role.RESIDENT)
"""Nothing of a case, or the card looks itself whose it is."""

REPORTER = Readers(Role.RESIDENT, {"case": _own_case})

VOLUNTEER = Readers(Role.VOLUNTEER, {"check": _own_check, "offer": _own_offer})

HOLDER = Readers(Role.VOLUNTEER, {"case": _held_case})

KEEPER = Readers(Role.VOLUNTEER | Role.COORDINATOR, {"kit": kit_rights.look, "handover": kit_rights.look_handover})

MENDER = Readers(Role.VOLUNTEER | Role.COORDINATOR, {"check": _mended})

COORDINATOR = Readers(
    Role.COORDINATOR,
    {
        "case": regions.may_see,
        "cases": _all_seen,
        "referral": regions.may_see_letter,
        "letter": _letter,
        "response": regions.may_see_answer,
        "clock": _clock,
        "check": regions.may_see_check,
        "point": points_for_coordinators.get,
        "kit": kit_rights.look,
        "area": _area,
        "areas": _areas,
    },
)

DIGEST = Readers(Role.COORDINATOR, {"areas": _areas})
"""Shows what its reader sees by now: a region that is theirs no more is left out by the card."""

CALLER = Readers(Role.COORDINATOR, {"person": regions.may_see_caller})

ONE_OF_THE_LIST = Readers(Role.COORDINATOR, {"person": roster.see})

MINOR = Readers(Role.COORDINATOR, {"person": cohorts.may_see})

_BY_READERS: tuple[tuple[Readers, str], ...] = (
    (
        ANYWHERE,
        """channel-post forgotten group-anonymous group-case group-coordinators-only group-ended group-hello
        group-no-group group-report group-settled group-setup""",
    ),
    (
        ANYBODY,
        """alert-unwatched alike contact-name contact-phone disk-low disk-reserve draft help joining language menu my
        near-ask neighbours privacy privacy-forget self-check-signal welcome work-given-up""",
    ),
    (
        REPORTER,
        """more-added more-asked my-case told-answered told-arrived told-assigned told-checked told-closed
        told-coming-at told-corrected told-handed-back told-joined told-nobody told-nobody-yet told-offered told-overdue
        told-rechecked told-rechecked-pictured told-referred told-rejected told-reopened told-reply told-reply-with
        told-split voice-ask voice-heard voice-off withdraw-ask""",
    ),
    (
        VOLUNTEER,
        """area away-over cases cases-became certificate-months check check-figure check-reading check-reported
        check-silent check-substance check-where cohort companion-goes course duty-over duty-until handing handover
        handover-pick look minor-companion observe observe-ask observe-became observe-pause observe-place-ask
        observe-rechecked observe-thanks offer profile profile-away profile-quiet profile-tool profile-week
        profile-when profile-where recheck recheck-offer recheck-reported thanks-closed training-runs-out""",
    ),
    (HOLDER, "given taken"),
    (KEEPER, "kit kit-asked kit-days kit-late kit-to kit-told kits joined observe-chart"),
    (MENDER, "fix reading-odd"),
    (
        COORDINATOR,
        """alert-channel-lost alert-checked alert-clock alert-coming-at alert-contradicted alert-corrected alert-danger
        alert-disputed alert-group-lost alert-new alert-nobody alert-post-corrected alert-recheck-nobody
        alert-recheck-silent alert-rechecked alert-silent alert-standing alert-turns-back answer answer-to-which
        board board-by board-list board-place board-places board-stage call-backs caller-who case case-asked case-bar
        case-close-asked case-close-words case-join-asked case-photos case-point case-reassign case-refer
        case-reject-asked case-reject-words case-reopen-words channel desk-given desk-hand desk-note-asked
        desk-replies drill drill-kinds drill-plan drill-result export found hide-words invitation invite invite-open
        invite-with join-requests kit-late-told kit-missing letter letter-clocks letter-file letter-papers
        letter-pdf letter-text pack point points post-grid post-preview publish recheck-pictures roster
        self-check-alarm""",
    ),
    (DIGEST, "digest digest-list digest-papers digest-pictures worst worst-map worst-of-bodies"),
    (CALLER, "call-back"),
    (ONE_OF_THE_LIST, "roster-one"),
    (MINOR, "alert-minor"),
    # Sentences that speak of a case, a kit, somebody else.
    (COORDINATOR, "certificate-of-kit-ends desk-freed"),
    (VOLUNTEER, "check-twice promise-kept"),
)

READERS: dict[str, Readers] = {name: readers for readers, names in _BY_READERS for name in names.split()}


def may_read(view: View, name: str) -> bool:
    """Whether the reader may read the card or sentence of that name, with these arguments, now."""
    readers = READERS.get(name)
    if readers is None:
        return True
    reader = people.get(view.tx, view.reader) if view.reader is not None else None
    return readers.may(view.tx, reader, view.args)
