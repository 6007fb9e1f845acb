"""Writes this hand's part of test/evaluation/held-out and c/truth.json: `python make.py [person …]`. What did not change is kept.

The markup, renderers and scanner are those of ../../make-second; style sheets, preambles, looks and sentence patterns are own."""
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "make-second"))
import filler  # noqa: E402
import pikepdf  # noqa: E402
import to_fpdf  # noqa: E402
import to_html  # noqa: E402
import to_office  # noqa: E402
import to_small  # noqa: E402
import to_tex  # noqa: E402
from markup import parse_person  # noqa: E402
from reportlab.pdfgen.canvas import Canvas  # noqa: E402
from scan import photograph, scan, shot  # noqa: E402
import looks  # noqa: E402

OUT = HERE.parent.parent / "held-out"
CACHE = Path(tempfile.gettempdir()) / "evalcache-c"
to_html.STYLES = to_tex.STYLES = HERE / "styles"
to_office.LOOKS, to_fpdf.LOOKS, to_small.TYPST = looks.OFFICE, looks.FPDF, looks.TYPST
filler.PATTERNS.clear()
filler.PATTERNS.update(json.loads((HERE / "filler.json").read_text(encoding="utf8")))
RENDERERS = {
    "web": (to_html.web, "pdf"), "page": (to_html.page, "pdf"), "html": (to_html.source, "html"),
    "tex": (to_tex.tex, "pdf"), "typ": (to_small.typst, "pdf"), "mom": (to_small.mom, "pdf"), "txt": (to_small.txt, "txt"),
    "fpdf": (to_fpdf.fpdf, "pdf"), "docx": (to_office.docx, "docx"), "odt": (to_office.via("odt"), "odt"),
    "rtf": (to_office.via("rtf"), "rtf"), "doc": (to_office.via("doc"), "doc"), "lo": (to_office.via("pdf"), "pdf"),
}


def convert(source, target, out):
    """LibreOffice with a profile of its own: three hands share the machine."""
    with tempfile.TemporaryDirectory() as tmp:
        profile = Path(tempfile.gettempdir(), "evallo-c").as_uri()
        subprocess.run(["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", target, "--outdir", tmp, source],
                       check=True, capture_output=True, timeout=180)
        shutil.copy(next(Path(tmp).iterdir()), out)


to_office.convert = convert


def render(person, doc, layout):
    look, _, worn = layout.partition("+")
    tool, _, style = look.partition(".")
    function, suffix = RENDERERS[tool]
    suffix = {"scan": "pdf", "photo": "jpg", "png": "png", "shot": "png"}.get(worn, suffix)
    if tool in ("web", "page", "html", "tex"):
        own = "".join(p.read_text() for p in sorted((HERE / "styles").glob(f"{style}.*"))) + (HERE / "styles/base.css").read_text()
    else:
        own = str({"typ": looks.TYPST, "fpdf": looks.FPDF}.get(tool, looks.OFFICE).get(style))
    mark = hashlib.sha256("\n".join([doc.body, layout, doc.lang, str(doc.keys), own]).encode()).hexdigest()[:20]
    kept = CACHE / f"{person.folder}-{doc.id}-{mark}.{suffix}"
    if not kept.exists():
        CACHE.mkdir(exist_ok=True)
        print("  ", person.folder, doc.id, layout, flush=True)
        plain = kept.with_suffix(".plain.pdf") if worn else kept
        function(doc, style, plain)
        if worn:
            {"scan": scan, "shot": shot}.get(worn, photograph)(plain, kept, person.folder + doc.id)
            plain.unlink()
        elif suffix == "pdf":
            with pikepdf.open(kept, allow_overwriting_input=True) as pdf:
                for key in ("/Title", "/Author"):
                    if key in pdf.docinfo:
                        del pdf.docinfo[key]
                pdf.save(kept, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return kept


def entry(person, doc):
    found = {"sentAs": doc.name, "kind": doc.kind}
    if "level" in doc.keys:
        found["level"] = doc.keys["level"]
    assert (doc.kind == "diploma") == ("level" in doc.keys), (person.folder, doc.id)
    found |= {"language": doc.lang, "person": {"name": person.name, "email": person.email}}
    if "ref" in doc.keys:
        found["referees"] = int(doc.keys["ref"])
    return found


def run_header(whole, words):
    """A line at the head of each page, as bundling programs print it, with the page's number."""
    total = len(whole.pages)
    for i, page in enumerate(whole.pages, 1):
        box = page.mediabox
        width, height = float(box[2] - box[0]), float(box[3] - box[1])
        data = io.BytesIO()
        canvas = Canvas(data, pagesize=(width, height))
        canvas.setFont("Helvetica", 7)
        canvas.drawString(28, height - 16, words)
        canvas.drawRightString(width - 28, height - 16, f"{i} / {total}")
        canvas.save()
        with pikepdf.open(data) as over:
            page.add_overlay(over.pages[0])


def bundle(person, parts, keys, out):
    sections, first = [], 1
    with pikepdf.new() as whole:
        with whole.open_outline() as outline:
            for part in parts:
                ident, _, layout = part.partition(":")
                ident, plus, worn = ident.partition("+")
                doc = person.docs[ident]
                layout = layout or doc.layout.partition("+")[0] + (plus + worn)
                with pikepdf.open(render(person, doc, layout)) as pdf:
                    count = len(pdf.pages)
                    whole.pages.extend(pdf.pages)
                if keys.get("outline"):
                    outline.root.append(pikepdf.OutlineItem(doc.keys.get("mark", doc.name.rsplit(".", 1)[0]).replace("_", " "), first - 1))
                section = {"kind": doc.kind, "pages": [first, first + count - 1], "language": doc.lang}
                if "level" in doc.keys:
                    section["level"] = doc.keys["level"]
                sections.append(section)
                first += count
        if keys.get("header"):
            run_header(whole, keys["header"].replace("_", " "))
        whole.remove_unreferenced_resources()
        whole.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return sections


def main(wanted):
    truth_file = HERE / "truth.json"
    truth = json.loads(truth_file.read_text(encoding="utf8")) if truth_file.exists() else {}
    for path in sorted((HERE / "persons").glob("*.txt")):
        if wanted and not any(path.stem.startswith(w) for w in wanted):
            continue
        person = parse_person(path)
        truth = {k: v for k, v in truth.items() if not k.startswith(person.folder + "/")}
        folder = OUT / person.folder
        folder.mkdir(parents=True, exist_ok=True)
        made = set()
        for doc in person.docs.values():
            if "only" in doc.keys:
                continue
            try:
                kept = render(person, doc, doc.layout)
            except Exception as error:
                print("FAILED", person.folder, doc.id, doc.layout, repr(error)[:400])
                continue
            file = folder / f"{doc.id}{kept.suffix}"
            file.write_bytes(kept.read_bytes())
            made.add(file.name)
            truth[f"{person.folder}/{file.name}"] = entry(person, doc)
        for i, (sent, parts, keys) in enumerate(person.bundles, 1):
            file = folder / f"all{i}.pdf"
            try:
                sections = bundle(person, parts, keys, file)
            except Exception as error:
                print("FAILED", person.folder, sent, repr(error)[:400])
                continue
            found = {"sentAs": sent, "kind": sections[0]["kind"]}
            if "level" in sections[0]:
                found["level"] = sections[0]["level"]
            found |= {"language": sections[0]["language"], "person": {"name": person.name, "email": person.email}, "sections": sections}
            if "ref" in keys:
                found["referees"] = int(keys["ref"])
            made.add(file.name)
            truth[f"{person.folder}/{file.name}"] = found
        for file in folder.iterdir():
            if file.name not in made:
                file.unlink()
    truth_file.write_text(json.dumps(dict(sorted(truth.items())), ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print(len(truth), "files")


main(sys.argv[1:])
