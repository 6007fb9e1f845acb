"""Joins the truth of the hands into that of the sets that they are in: `python3 join.py`."""
import json
from pathlib import Path

HERE = Path(__file__).parent
SETS = {"held-out": "acd", "retired-third": "b"}
for name, hands in SETS.items():
    out = HERE.parent / name
    joined = {}
    for hand in hands:
        part = HERE / hand / "truth.json"
        if not part.exists():
            continue
        for file, found in json.loads(part.read_text(encoding="utf8")).items():
            assert file not in joined, f"{file} stands in two truths"
            assert (out / file).exists(), f"{file} of hand {hand} is missing"
            joined[file] = found
    lines = json.dumps(joined, ensure_ascii=False, indent=1, sort_keys=True)
    (out / "truth.json").write_text(lines + "\n", encoding="utf8")
    print(name, len(joined), "files,", sum("sections" in v for v in joined.values()), "of them bundles")
