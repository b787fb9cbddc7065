"""Says whether anything in this evidence pack was changed. Run it here: python3 verify.py."""

import hashlib
import json
import pathlib
import sys

here = pathlib.Path(__file__).resolve().parent
changed = []
for file in json.loads((here / "manifest.json").read_text("utf-8"))["files"]:
    path = here / file["name"]
    if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != file["sha256"]:
        changed.append(file["name"])
for link in json.loads((here / "chain.json").read_text("utf-8"))["links"]:
    if "parts" in link:  # the hash of an event is made of the hash before it and of its own parts
        text = "\x1f".join([link["before"], *link["parts"]])
        if hashlib.sha256(text.encode()).hexdigest() != link["hash"]:
            changed.append("chain.json: " + link["hash"])
sys.stdout.write("".join(f"CHANGED: {name}\n" for name in changed) or "OK\n")
sys.exit(1 if changed else 0)
