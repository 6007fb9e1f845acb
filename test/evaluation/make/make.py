"""Makes a set: `python make.py retired [person …]`, `python make.py tuning`. See ../README.md."""
import json
import random
import sys
import tempfile
from pathlib import Path

from pypdf import PdfReader, PdfWriter

import blocks
import render_html
import render_office
import render_text

HERE = Path(__file__).parent


def to_pdf(content, renderer, language, target, title=""):
    tool, _, style = renderer.partition(":")
    if tool == "html":
        render_html.pdf(content, style, language, target, title)
    elif tool == "latex":
        render_text.latex(content, style, target)
    elif tool == "groff":
        render_text.groff(content, target)
    elif tool == "rl":
        render_office.reportlab(content, style, target)
    elif tool == "office":
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "d.docx")
            render_office.docx(content, style, source)
            render_office.convert(source, "pdf", target)
    else:
        raise SystemExit(f"no renderer {renderer}")


def write(document, target: Path, renderer=None):
    """Renders one document; the format follows the name it is sent as."""
    target.parent.mkdir(parents=True, exist_ok=True)
    renderer = renderer or document["renderer"]
    renderer, _, wear = renderer.partition("+")
    content, language = document["blocks"], document["language"]
    style = renderer.partition(":")[2]
    suffix = Path(document["options"].get("as", document["sentAs"])).suffix.lower()
    chance = random.Random(document["sentAs"])
    if suffix in (".txt", ".md"):
        target.write_text(render_text.plain(content), encoding="utf-8")
    elif suffix in (".html", ".htm"):
        target.write_text(render_html.page(content, style, language), encoding="utf-8")
    elif suffix in (".docx", ".odt", ".rtf"):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "d.docx")
            render_office.docx(content, style, source)
            if suffix == ".docx":
                target.write_bytes(source.read_bytes())
            else:
                render_office.convert(source, suffix[1:], target)
    elif wear:
        with tempfile.TemporaryDirectory() as folder:
            clean = Path(folder, "d.pdf")
            to_pdf(content, renderer, language, clean)
            (render_office.scan if suffix == ".pdf" else render_office.photograph)(clean, target, chance)
    else:
        to_pdf(content, renderer, language, target, document["options"].get("title", "").replace("_", " "))


def truth_of(document, person):
    options = document["options"]
    truth = {"sentAs": document["sentAs"], "kind": document["kind"], "language": document["language"],
             "person": {"name": person["name"], "email": person["mail"]}}
    if "level" in options:
        truth["level"] = options["level"]
    if "referees" in options:
        truth["referees"] = int(options["referees"])
    elif document["kind"] in ("cv", "motivation-letter"):
        truth["referees"] = 0
    return truth


def bundle(line, person, target: Path):
    """`name.pdf | part, part@renderer, part+scan | outline` joined; a part is a document's sentAs or its id."""
    fields = [field.strip() for field in line.split(" | ")]
    named = {d["options"].get("id", d["sentAs"]): d for d in person["documents"]}
    writer, sections, at, referees = PdfWriter(), [], 1, None
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for index, part in enumerate(fields[1].split(", ")):
            name, _, renderer = part.partition("@")
            wear = name.endswith("+scan") or renderer.endswith("+scan")
            document = named[name.removesuffix("+scan")]
            renderer = (renderer or document["renderer"]).partition("+")[0]
            if renderer.partition(":")[0] not in ("html", "latex", "groff", "rl", "office"):
                renderer = "office:" + renderer.partition(":")[2]
            file = Path(folder, f"{index}.pdf")
            write({**document, "options": {**document["options"], "as": "x.pdf"}}, file, renderer + ("+scan" if wear else ""))
            reader = PdfReader(file)
            count = len(reader.pages)
            for page in reader.pages:
                writer.add_page(page)
            if "outline" in fields[2:]:
                writer.add_outline_item(document["options"].get("outline", document["kind"]).replace("_", " "), at - 1)
            section = {"kind": document["kind"], "pages": [at, at + count - 1], "language": document["language"]}
            if "level" in document["options"]:
                section["level"] = document["options"]["level"]
            sections.append(section)
            if document["kind"] in ("cv", "motivation-letter", "references"):
                referees = max(referees or 0, int(document["options"].get("referees", 0)))
            at += count
        writer.add_metadata({"/Producer": "pypdf"})
        writer.compress_identical_objects()
        for page in writer.pages:
            page.compress_content_streams()
        writer.write(target)
    truth = {"sentAs": fields[0], "kind": sections[0]["kind"], "language": sections[0]["language"],
             "person": {"name": person["name"], "email": person["mail"]}, "sections": sections}
    return truth if referees is None else {**truth, "referees": referees}


def main(which, only):
    out = HERE.parent / which
    path = out / "truth.json"
    truths = json.loads(path.read_text()) if path.exists() else {}
    for source in sorted((HERE / "persons" / which).glob("*.txt")):
        if only and source.stem not in only:
            continue
        person = blocks.load_person(source)
        for document in person["documents"]:
            if document["options"].get("only") == "bundle":
                continue
            key = f"{source.stem}/{document['sentAs']}"
            if not (out / key).exists():
                try:
                    write(document, out / key)
                except Exception as fault:
                    print("FAULT", key, str(fault)[:900])
                    continue
                print(key, (out / key).stat().st_size // 1024, "KB")
            truths[key] = truth_of(document, person)
        bundles = HERE / "bundles" / which / f"{source.stem}.txt"
        for line in bundles.read_text(encoding="utf-8").splitlines() if bundles.exists() else []:
            key = f"{source.stem}/{line.split(' | ')[0].strip()}"
            if (out / key).exists() and key in truths:
                continue
            try:
                truths[key] = bundle(line, person, out / key)
            except Exception as fault:
                print("FAULT", key, repr(fault)[:600])
                continue
            print(key, (out / key).stat().st_size // 1024, "KB", len(truths[key]["sections"]), "parts")
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(dict(sorted(truths.items())), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main(sys.argv[1], sys.argv[2:])
