"""Writes the part of held-out that hand a or d made, from its persons/*.txt, and its truth.json: `python make.py HAND [person …]`.

Markup and renderers are those of ../make-second; styles, looks, page setups and filler are the hand's.
"""
import hashlib
import io
import json
import sys
import tempfile
from pathlib import Path

HAND = sys.argv.pop(1)
HERE = Path(__file__).parent.resolve() / HAND
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "make-second")]
import pikepdf
import filler
import to_fpdf
import to_html
import to_office
import to_small
import to_tex
from markup import parse_person
from scan import photograph, scan, shot
import looks

filler.PATTERNS = json.loads((HERE / "filler.json").read_text(encoding="utf8"))
to_html.STYLES = to_tex.STYLES = HERE / "styles"
to_office.LOOKS, to_fpdf.LOOKS, to_small.TYPST = looks.OFFICE, looks.FPDF, looks.TYPST
OUT = HERE.parent.parent / "held-out"
CACHE = Path(tempfile.gettempdir()) / f"evalcache-third-{HAND}"
RENDERERS = {
    "web": (to_html.web, "pdf"), "page": (to_html.page, "pdf"), "html": (to_html.source, "html"),
    "tex": (to_tex.tex, "pdf"), "typ": (to_small.typst, "pdf"), "mom": (to_small.mom, "pdf"), "txt": (to_small.txt, "txt"),
    "fpdf": (to_fpdf.fpdf, "pdf"), "docx": (to_office.docx, "docx"), "odt": (to_office.via("odt"), "odt"),
    "rtf": (to_office.via("rtf"), "rtf"), "doc": (to_office.via("doc"), "doc"), "lo": (to_office.via("pdf"), "pdf"),
}
COUNTED = ("cv", "motivation-letter", "references")


def render(person, doc, layout):
    look, _, worn = layout.partition("+")
    tool, _, style = look.partition(".")
    function, suffix = RENDERERS[tool]
    suffix = {"scan": "pdf", "photo": "jpg", "shot": "png"}.get(worn, suffix)
    css = "".join(p.read_text() for p in sorted((HERE / "styles").glob("*")) if p.stem in (style, "base")) if tool in ("web", "page", "html", "tex") else ""
    setup = (HERE / "looks.py").read_text() if tool in ("typ", "docx", "odt", "rtf", "doc", "lo", "fpdf") else ""
    mark = hashlib.sha256("\n".join([doc.body, layout, doc.lang, str(doc.keys), css, setup]).encode()).hexdigest()[:20]
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
    assert (doc.kind in COUNTED) == ("ref" in doc.keys), (person.folder, doc.id, "ref")
    found |= {"language": doc.lang, "person": {"name": person.name, "email": person.email}}
    if "ref" in doc.keys:
        found["referees"] = int(doc.keys["ref"])
    return found


def headed(pdf, words):
    """Sets a running header and a count of pages over all pages, as PDF joiners do."""
    from reportlab.pdfgen import canvas
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("Head", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    for i, page in enumerate(pdf.pages):
        box = [float(v) for v in page.mediabox]
        sheet = io.BytesIO()
        c = canvas.Canvas(sheet, pagesize=(box[2], box[3]))
        c.setFont("Head", 7)
        c.drawString(40, box[3] - 16, words)
        c.drawRightString(box[2] - 40, box[3] - 16, f"{i + 1}/{len(pdf.pages)}")
        c.save()
        with pikepdf.open(io.BytesIO(sheet.getvalue())) as over:
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
        if keys.get("head"):
            headed(whole, keys["head"].replace("_", " "))
        whole.remove_unreferenced_resources()
        whole.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return sections


def main(wanted):
    kept_truth = HERE / "truth.json"
    truth = json.loads(kept_truth.read_text(encoding="utf8")) if kept_truth.exists() else {}
    for path in sorted((HERE / "persons").glob("*.txt")):
        if wanted and path.stem not in wanted:
            continue
        person = parse_person(path)
        folder = OUT / person.folder
        folder.mkdir(parents=True, exist_ok=True)
        truth = {k: v for k, v in truth.items() if not k.startswith(person.folder + "/")}
        made = set()
        for n, doc in enumerate(person.docs.values(), 1):
            if "only" in doc.keys:
                continue
            try:
                kept = render(person, doc, doc.layout)
            except Exception as error:
                print("FAILED", person.folder, doc.id, doc.layout, repr(error)[:400])
                continue
            file = folder / f"d{n:02}{kept.suffix}"
            file.write_bytes(kept.read_bytes())
            made.add(file.name)
            truth[f"{person.folder}/{file.name}"] = entry(person, doc)
        for i, (sent, parts, keys) in enumerate(person.bundles, 1):
            file = folder / f"b{i}.pdf"
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
    kept_truth.write_text(json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf8")
    size = sum((OUT / f).stat().st_size for f in truth) // 1024
    print(len(truth), "files,", sum("sections" in v for v in truth.values()), "bundles,", size, "KB")


main(sys.argv[1:])
