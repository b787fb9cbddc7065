"""The terms of the law that come with the program, and the working days, as one piece."""

import tomllib
from pathlib import Path

from bot.adapters import holidays_kz
from bot.domain.law import BadLaw, Law, parse

FILE = Path(__file__).parent.parent / "data" / "deadlines.toml"


def load(data_dir: Path, file: Path = FILE) -> Law:
    """Return the law with the operator's moved days. Raise `BadLaw`, which names the file, the place and the field."""
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadLaw([f"{file.name}: {error.strerror or 'cannot be read'}"]) from None
    except UnicodeDecodeError:
        raise BadLaw([f"{file.name}: must be saved as UTF-8"]) from None
    except tomllib.TOMLDecodeError as error:
        raise BadLaw([f"{file.name}: {error}"]) from None
    return parse(raw, file.name, holidays_kz.calendar(data_dir))
