"""Joins the truth of the three hands, as far as they exist, into held-out/truth.json: `python3 join.py`."""
import json
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE.parent / "held-out"
joined = {}
for hand in "abc":
    part = HERE / hand / "truth.json"
    if not part.exists():
        continue
    for file, found in json.loads(part.read_text(encoding="utf8")).items():
        assert file not in joined, f"{file} stands in two truths"
        assert (OUT / file).exists(), f"{file} of hand {hand} is missing"
        joined[file] = found
OUT.mkdir(exist_ok=True)
lines = json.dumps(joined, ensure_ascii=False, indent=1, sort_keys=True)
(OUT / "truth.json").write_text(lines + "\n", encoding="utf8")
print(len(joined), "files,", sum("sections" in v for v in joined.values()), "of them bundles")
