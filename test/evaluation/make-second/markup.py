"""The markup of persons/*.txt, parsed into blocks that every renderer understands.

A file is one person: `person Name | mail`, then documents, then bundles.

    @ id kind lang layout[+scan] | name as sent | key=value …
    * name as sent | id[:layout][+scan] id … | outline

Blocks of a document: `#`, `##`, `###` headings; `> ` lines kept apart, `>> ` at the right,
`>< ` centred; `when :: what` rows; `- ` and `1. ` lists; `!t a|b` table with a head, `!tn`
without; `^ ` small print; `---` rule; `===` new page; `{name` … `}` a named area;
`!sig`, `!stamp`, `!photo`, `!gap`, `!fig`, `!eq`, `!fill` drawn or generated things.
Inline: `**bold**`, `*italic*`, `\\\\` a line break.
"""
import re
from dataclasses import dataclass, field


@dataclass
class Block:
    type: str
    text: str = ""
    rows: list = field(default_factory=list)


@dataclass
class Doc:
    id: str
    kind: str
    lang: str
    layout: str
    name: str
    keys: dict
    body: str


@dataclass
class Person:
    folder: str
    name: str
    email: str
    docs: dict
    bundles: list


def keys_of(text):
    found = {}
    for word in text.split():
        key, _, value = word.partition("=")
        found[key] = value or True
    return found


def parse_person(path):
    name, email, docs, bundles, doc = "", "", {}, [], None
    for line in path.read_text(encoding="utf8").split("\n"):
        if line.startswith("person "):
            name, email = (part.strip() for part in line[7:].split("|"))
        elif line.startswith("@ "):
            head, sent, keys = ([p.strip() for p in line[2:].split("|")] + ["", ""])[:3]
            ident, kind, lang, layout = head.split()
            doc = Doc(ident, kind, lang, layout, sent, keys_of(keys), "")
            assert ident not in docs, (path, ident)
            docs[ident] = doc
        elif line.startswith("* ") and " | " in line and not (doc and line.count("|") < 2):
            sent, parts, keys = [p.strip() for p in line[2:].split("|")]
            bundles.append((sent, parts.split(), keys_of(keys)))
        elif doc:
            doc.body += line + "\n"
    return Person(path.stem, name, email, docs, bundles)


LINES = {"> ": "lines", ">> ": "right", ">< ": "center", "^ ": "small"}


def parse(body):
    blocks, para = [], []

    def flush():
        if para:
            blocks.append(Block("p", " ".join(para)))
            para.clear()

    def add_row(kind, row):
        flush()
        if blocks and blocks[-1].type == kind and not getattr(blocks[-1], "closed", False):
            blocks[-1].rows.append(row)
        else:
            blocks.append(Block(kind, rows=[row]))

    table = None
    for line in body.split("\n"):
        stripped = line.strip()
        if table is not None:
            if stripped and "|" in stripped or re.fullmatch(r"[\w(*][^:|]*", stripped):
                table.rows.append([c.strip() for c in stripped.split("|")])
                continue
            table = None
        mark = next((m for m in (">> ", ">< ", "> ", "^ ") if line.startswith(m)), None)
        if mark:
            add_row(LINES[mark], line[len(mark):].strip())
            continue
        if blocks:
            if not stripped:
                blocks[-1].closed = True
        if not stripped:
            flush()
        elif m := re.match(r"(#{1,3}) (.*)", line):
            flush()
            blocks.append(Block("h" + str(len(m[1])), m[2]))
        elif stripped == "---":
            flush()
            blocks.append(Block("rule"))
        elif stripped == "===":
            flush()
            blocks.append(Block("page"))
        elif line.startswith("!t"):
            flush()
            word, _, head = line.partition(" ")
            table = Block("table" if word == "!t" else "grid")
            if head:
                table.rows.append([c.strip() for c in head.split("|")])
            blocks.append(table)
        elif m := re.match(r"!(\w+) ?(.*)", line):
            flush()
            blocks.append(Block(m[1], m[2]))
        elif m := re.match(r"\{([\w ]+)$", line):
            flush()
            blocks.append(Block("open", m[1]))
        elif stripped == "}":
            flush()
            blocks.append(Block("close"))
        elif line.startswith("- "):
            add_row("ul", line[2:])
        elif m := re.match(r"\d+\. (.*)", line):
            add_row("ol", m[1])
        elif " :: " in line:
            when, _, what = line.partition(" :: ")
            add_row("row", [when.strip(), what.strip()])
        else:
            if line.startswith("  ") and blocks and blocks[-1].type in ("ul", "ol", "row") and not para:
                last = blocks[-1].rows
                if blocks[-1].type == "row":
                    last[-1][1] += " \\\\ " + stripped
                else:
                    last[-1] += " " + stripped
            else:
                para.append(stripped)
    flush()
    return blocks


def inline(text, esc, bold, italic, br):
    """Escapes a text and sets its bold, italic and broken stretches."""
    out = []
    for piece in re.split(r"(\*\*.+?\*\*|\*[^*\s][^*]*\*|\\\\)", text):
        if piece == "\\\\":
            out.append(br)
        elif piece.startswith("**") and len(piece) > 4:
            out.append(bold % esc(piece[2:-2]))
        elif piece.startswith("*") and piece.endswith("*") and len(piece) > 2:
            out.append(italic % esc(piece[1:-1]))
        else:
            out.append(esc(piece))
    return "".join(out)


def plain(text):
    return inline(text, str, "%s", "%s", " ")
