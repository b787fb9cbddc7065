"""`make settlements CLASSIFIER=…`: the state classifier of settlements, packed into the program while it is built."""

import sys
from pathlib import Path

from bot.adapters import settlements
from bot.errors import CannotStart


def take_in(args: list[str]) -> str:
    """Pack a classifier's table (CSV) into the program, or into the file that is named behind it; say how many it has.

    Raise `CannotStart` with a clear line.
    """
    if not 1 <= len(args) <= 2:
        raise CannotStart("Which table? python -m handlers.console.settlements kato.csv [settlements.sqlite3]")
    target = Path(args[1]) if len(args) == 2 else settlements.BUILT_IN
    return f"{target}: {settlements.pack(Path(args[0]), target)} settlements"


if __name__ == "__main__":
    try:
        print(take_in(sys.argv[1:]))  # noqa: T201 - what it is for
    except CannotStart as why:
        sys.exit(str(why))
