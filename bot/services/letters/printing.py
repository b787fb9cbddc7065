"""What was written and printed of a letter, and who is named in it."""

from typing import Any

from storage.engine import jobs, outbox
from storage.letters import printed_letters
from storage.letters.referrals import Referral
from storage.tx import Tx


def write_down(tx: Tx, referral: Referral, content: list[dict[str, Any]], named: dict[int, str]) -> int:
    """Keep a letter's words, and who agreed to be named in it, by case; return the letter's id."""
    printed_letters.name(tx, referral.id, named)
    return printed_letters.add(tx, referral.id, content)


def printed(tx: Tx, letter_id: int, path: str, sha256: str) -> None:
    """The PDF is on the disk."""
    printed_letters.printed(tx, letter_id, path, sha256)


def hand_over(tx: Tx, letter_id: int, person_id: int, parts: int) -> None:
    """Send text (in so many parts) and PDF to whoever asked, then the letter's card below them. Twice does nothing."""
    letter = printed_letters.get(tx, letter_id)
    assert letter is not None
    for part in range(parts):
        key = f"letter-text:{letter_id}:{part}"
        outbox.put(tx, person_id, "letter-text", key=key, mode="edit", letter=letter_id, part=part)
    outbox.put(tx, person_id, "letter-pdf", key=f"letter-pdf:{letter_id}", mode="edit", letter=letter_id)
    outbox.put(tx, person_id, "letter", key=card_key(letter.referral), mode="repost", referral=letter.referral)


def unname(tx: Tx, case_ids: list[int]) -> None:
    """Nobody is named for these cases any more: every letter that did is printed over itself."""
    for letter_id in printed_letters.unname(tx, case_ids):
        jobs.put(tx, "print-again", letter=letter_id)


def again(tx: Tx, letter_ids: list[int]) -> None:
    """Somebody was taken out of the words of these letters: those that were printed are printed over themselves."""
    for letter_id in letter_ids:
        letter = printed_letters.get(tx, letter_id)
        if letter is not None and letter.path is not None:
            jobs.put(tx, "print-again", letter=letter_id)


def card_key(referral_id: int) -> str:
    """Return our own name of the message that shows a letter to a coordinator."""
    return f"letter:{referral_id}"
