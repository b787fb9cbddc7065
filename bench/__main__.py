"""`python -m bench`: measure everything, print one table. `--save FILE` writes it as Markdown too."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from bench import choosing, load, million, pictures, start
from bench.budgets import Measured
from bench.report import markdown, table

PARTS: dict[str, Callable[[], list[Measured]]] = {
    "near": load.near,
    "far": load.far,
    "presses": load.presses,
    "start": start.start,
    "choosing": choosing.choosing,
    "photo": pictures.photo,
    "million": million.million,
}


def main() -> int:
    """Return 1 if something broke or a budget is not kept."""
    parser = argparse.ArgumentParser(prog="bench", description="The budgets, as one table of ratios.")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="only these (default: all)")
    parser.add_argument("--save", type=Path, help="write the table as Markdown into this file")
    args = parser.parse_args()
    console = Console(stderr=True)
    measured: list[Measured] = []
    failed: list[str] = []
    with console.status("") as status:
        for part in args.parts or PARTS:
            status.update(f"measuring: {part}")
            try:
                measured += PARTS[part]()
            except Exception:  # the other parts are still worth seeing
                console.print_exception()
                failed.append(part)
    Console().print(table(measured))
    if args.save and not failed:
        args.save.write_text(markdown(measured), "utf-8")
    return 0 if not failed and all(one.kept for one in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
