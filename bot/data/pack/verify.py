"""Says whether anything in this evidence pack was changed. Run it here: python3 verify.py."""

import hashlib
import json
import pathlib
import sys
from typing import Any

here = pathlib.Path(__file__).resolve().parent
changed = []


def sha256(*parts: str) -> str:
    """Return the hash of these parts, joined by U+001F."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def read(name: str) -> Any:
    """Return what is in a file of JSON."""
    return json.loads((here / name).read_text("utf-8"))


for file in read("manifest.json")["files"]:
    path = here / file["name"]
    if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != file["sha256"]:
        changed.append(file["name"])

# The history: an event that is shown comes with its salt, of any other there is only the leaf. Each event follows the
# one before it of the same case, so that none can be left out, added or moved.
last: dict[str, str] = {}
for link in read("chain.json")["links"]:
    number, leaf = link["number"], link["leaf"]
    holds = link["own"] == sha256(last.get(number, ""), leaf) and link["hash"] == sha256(link["before"], link["own"])
    if "parts" in link:
        holds = holds and leaf == sha256(link["salt"], *link["parts"])
        if "words" in link:
            sealed = json.loads(link["parts"][4]).get("words")
            holds = holds and sealed == sha256(link["words"]["salt"], link["words"]["text"])
    if not holds:
        changed.append("chain.json: " + link["hash"])
    last[number] = link["own"]

# The checks: the name of each file is its own checksum; what may be erased one day is sealed in it as a leaf.
opened = read("opened.json")["seals"] if (here / "opened.json").is_file() else {}
for seal, parts in opened.items():
    name = "seals/" + seal + ".json"
    if name in changed:
        continue
    text = (here / name).read_text("utf-8")
    if hashlib.sha256(text.encode()).hexdigest() != seal:
        changed.append(name + ": its name is not its checksum")
    leaves = json.loads(text).get("leaves", {})
    for name, part in parts.items():
        value = json.dumps(part["value"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        if leaves.get(name) != sha256(part["salt"], name, value):
            changed.append("opened.json: " + name + " of " + seal)

sys.stdout.write("".join(f"CHANGED: {name}\n" for name in changed) or "OK\n")
sys.exit(1 if changed else 0)
