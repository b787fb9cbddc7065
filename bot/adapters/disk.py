"""How much room there is on a disk."""

import shutil
from pathlib import Path


def free(folder: Path) -> int:
    """Return the bytes that are free where a folder is, or would be made."""
    here = folder.absolute()
    while not here.exists() and here != here.parent:
        here = here.parent
    return shutil.disk_usage(here).free
