"""Where lies what is too big for the database: in folders beside it, below DATA_DIR."""

from pathlib import Path

from storage.tx import Tx


def beside(tx: Tx, *parts: str) -> Path:
    """Return the path of a file below the database's own folder: `beside(tx, "files", row.shown_path)`.

    Rows keep such paths relative, so that a restored copy finds its files wherever it lies.
    """
    file: str = tx.value("SELECT file FROM pragma_database_list WHERE name = 'main'")
    return Path(file).parent.joinpath(*parts)
