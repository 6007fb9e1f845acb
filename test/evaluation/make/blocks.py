"""The markup of the sources under persons/ and what it expands to.

One file a person: `key: value` lines, then documents, each begun by
`=== sentAs | kind | language | renderer | option=value …`. A line is one block:
`# ## ###` headings, `- ` list, `when :: what` dated entry, `|| a | b` table row
(`||!` header row), `| ` kept line, `>> ` right, `^^ ` centred, `.. ` small print,
`---` rule, `%%%` page break, `<<side`/`<<main` columns, `@rows`, `@filler` and
`@contents` macros, anything else a paragraph. `**bold**`, `*italic*`, `{key}`.
"""
import random
import re
from pathlib import Path

import pools

HERE = Path(__file__).parent
PREFIXES = [("# ", "h1"), ("## ", "h2"), ("### ", "h3"), ("- ", "li"), ("| ", "line"),
            (">> ", "right"), ("^^ ", "center"), (".. ", "small")]


def load_person(path: Path) -> dict:
    person, documents, current = {"id": path.stem}, [], None
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.rstrip()
        if line.startswith("=== "):
            fields = [field.strip() for field in line[4:].split(" | ")]
            options = dict(pair.split("=", 1) for pair in " ".join(fields[4:]).split())
            current = {"sentAs": fields[0], "kind": fields[1], "language": fields[2],
                       "renderer": fields[3], "options": options, "source": []}
            documents.append(current)
        elif current is None:
            if ":" in line:
                key, value = line.split(":", 1)
                person[key.strip()] = value.strip()
        else:
            current["source"].append(line)
    for document in documents:
        seed = f"{person['id']}/{document['sentAs']}"
        document["blocks"] = expand(document["source"], person, random.Random(seed))
    person["documents"] = documents
    return person


def expand(lines: list[str], person: dict, chance: random.Random) -> list[tuple]:
    blocks: list[tuple] = []
    for line in lines:
        line = re.sub(r"\{(\w+)\}", lambda hit: person.get(hit[1], hit[0]), line)
        if not line:
            blocks.append(("gap",))
        elif line.startswith("@rows "):
            blocks += [("row", row) for row in pools.rows(line.split()[1:], chance)]
        elif line.startswith("@filler "):
            blocks += [("p", text) for text in pools.filler(line[8:], chance)]
        elif line.startswith("@contents "):
            blocks += [("line", text) for text in pools.contents(line[10:], chance)]
        elif line == "|":
            blocks.append(("line", ""))
        elif line == "---":
            blocks.append(("rule",))
        elif line == "%%%":
            blocks.append(("break",))
        elif line.startswith("<<"):
            blocks.append((line[2:],))
        elif line.startswith("||"):
            header = line.startswith("||!")
            cells = [cell.strip() for cell in line[3 if header else 2:].split("|")]
            blocks.append(("head" if header else "row", cells))
        elif " :: " in line:
            blocks.append(("entry", *line.split(" :: ", 1)))
        else:
            for mark, name in PREFIXES:
                if line.startswith(mark):
                    blocks.append((name, line[len(mark):]))
                    break
            else:
                blocks.append(("p", line))
    return group(blocks)


def group(blocks: list[tuple]) -> list[tuple]:
    """Rows in a run become one table, kept lines one paragraph of lines, list items one list."""
    out: list[tuple] = []
    for block in blocks:
        kind = block[0]
        if kind in ("row", "head"):
            if not out or out[-1][0] != "table":
                out.append(("table", []))
            out[-1][1].append((kind == "head", block[1]))
        elif kind == "line":
            if not out or out[-1][0] != "lines":
                out.append(("lines", []))
            out[-1][1].append(block[1])
        elif kind == "li":
            if not out or out[-1][0] != "list":
                out.append(("list", []))
            out[-1][1].append(block[1])
        else:
            out.append(block)
    return [block for block in out if block[0] != "gap"]
