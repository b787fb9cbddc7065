"""How it was and how it is: the photos of a case that stand beside one another once it was re-checked."""

from collections.abc import Iterable

from storage.checks import checks
from storage.evidence import files
from storage.evidence.files import File
from storage.follow_up.rechecks import Recheck
from storage.tx import Tx


def before(tx: Tx, case_id: int) -> File | None:
    """Return the best photo of how it was: of the first check, else of who reported it. None for none."""
    done = [one for one in checks.of_case(tx, case_id) if one.purpose == "first"]
    for check in sorted(done, key=lambda one: (one.verdict is None, -one.id)):
        if found := best(files.of(tx, "check", check.id)):
            return found
    return best(files.of_episode(tx, case_id))


def after(tx: Tx, recheck: Recheck) -> File | None:
    """Return the best photo of how it is now, None for none."""
    return best(files.of(tx, "check", recheck.check)) if recheck.check is not None else None


def best(found: Iterable[File]) -> File | None:
    """Return the picture with the most in it (bytes), one that lies ready first, else one on its way; None for none."""
    usable = [file for file in found if file.picture and file.state in ("waiting", "kept")]
    return max(usable, key=lambda file: (bool(file.shown_path), file.size or 0, -file.id), default=None)
