"""Hand B's third of the retired-third set: `python make.py [person …]` renders persons/*.txt into ../../held-out, writes truth.json here.

The renderers and the markup are those of ../../make-second; styles, looks and filler sentences are this hand's own.
Bundles: `* name | part part … | outline header=Text_of_a_running_header ref=2`.
"""
import hashlib
import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "make-second"))
import pikepdf
import filler
import to_fpdf
import to_html
import to_office
import to_small
import to_tex
from looks import FPDF_LOOKS, OFFICE_LOOKS, TYPST_LOOKS
from markup import parse_person
from scan import photograph, scan, shot

OUT = HERE.parent.parent / "retired-third"
CACHE = Path(tempfile.gettempdir(), "evalcache-b")
to_html.STYLES = to_tex.STYLES = HERE / "styles"
to_fpdf.LOOKS.update(FPDF_LOOKS)
to_office.LOOKS.update(OFFICE_LOOKS)
to_small.TYPST.update(TYPST_LOOKS)
filler.PATTERNS.clear()
filler.PATTERNS.update(json.loads((HERE / "filler.json").read_text(encoding="utf8")))


def mom(doc, layout, out):
    """groff embeds whole fonts; Ghostscript keeps what is used."""
    whole = Path(out).with_suffix(".whole.pdf")
    to_small.mom(doc, layout, whole)
    subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={out}", str(whole)], check=True)
    whole.unlink()


RENDERERS = {
    "web": (to_html.web, "pdf"), "page": (to_html.page, "pdf"), "html": (to_html.source, "html"),
    "tex": (to_tex.tex, "pdf"), "typ": (to_small.typst, "pdf"), "mom": (mom, "pdf"), "txt": (to_small.txt, "txt"),
    "fpdf": (to_fpdf.fpdf, "pdf"), "docx": (to_office.docx, "docx"), "odt": (to_office.via("odt"), "odt"),
    "rtf": (to_office.via("rtf"), "rtf"), "doc": (to_office.via("doc"), "doc"), "lo": (to_office.via("pdf"), "pdf"),
}
USED = set()
KINDS = set("cv motivation-letter transcript diploma grading-scale thesis publication recommendation-letter references supervisor-statement language-certificate work-certificate research-proposal identity other".split())
LEVELS = {"secondary", "bachelor", "master", "doctorate", "unknown"}


def render(person, doc, layout):
    look, _, worn = layout.partition("+")
    tool, _, style = look.partition(".")
    function, suffix = RENDERERS[tool]
    suffix = {"scan": "pdf", "photo": "jpg", "png": "png", "shot": "png"}.get(worn, suffix)
    css = "".join(p.read_text() for p in sorted((HERE / "styles").glob(f"{style}.*"))) + (HERE / "styles/base.css").read_text() if tool in ("web", "page", "html", "tex") else (HERE / "looks.py").read_text()
    mark = hashlib.sha256("\n".join([doc.body, layout, doc.lang, str(doc.keys), css]).encode()).hexdigest()[:20]
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
            tidy(kept)
    USED.add(str(kept))
    return kept


def tidy(path):
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for key in ("/Title", "/Author"):
            if key in pdf.docinfo:
                del pdf.docinfo[key]
        pdf.save(path, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


def entry(person, doc):
    assert doc.kind in KINDS, doc.kind
    assert (doc.kind == "diploma") == (doc.keys.get("level") in LEVELS), (person.folder, doc.id)
    found = {"sentAs": doc.name, "kind": doc.kind}
    if "level" in doc.keys:
        found["level"] = doc.keys["level"]
    found |= {"language": doc.lang, "person": {"name": person.name, "email": person.email}}
    if "ref" in doc.keys:
        found["referees"] = int(doc.keys["ref"])
    return found


def overlay(whole, text):
    """A running header over every page, as PDF mergers print it."""
    from reportlab.pdfgen import canvas
    count = len(whole.pages)
    for number in range(1, count + 1):
        box = whole.pages[number - 1].trimbox
        width, height = float(box[2] - box[0]), float(box[3] - box[1])
        buffer = io.BytesIO()
        sheet = canvas.Canvas(buffer, pagesize=(width, height), invariant=1)
        sheet.setFont("Helvetica", 7.5)
        sheet.setFillGray(0.35)
        sheet.drawString(34, height - 19, text)
        sheet.drawRightString(width - 34, height - 19, f"{number} / {count}")
        sheet.save()
        with pikepdf.open(io.BytesIO(buffer.getvalue())) as over:
            whole.pages.append(over.pages[0])
        whole.pages[number - 1].add_overlay(whole.pages[-1])
        del whole.pages[-1]


def bundle(person, parts, keys, out):
    """One PDF of several documents, and what is on which pages."""
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
                    outline.root.append(pikepdf.OutlineItem(str(doc.keys.get("mark", doc.name.rsplit(".", 1)[0])).replace("_", " "), first - 1))
                section = {"kind": doc.kind, "pages": [first, first + count - 1], "language": doc.lang}
                if "level" in doc.keys:
                    section["level"] = doc.keys["level"]
                sections.append(section)
                first += count
        if "header" in keys:
            overlay(whole, keys["header"].replace("_", " "))
        whole.remove_unreferenced_resources()
        whole.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return sections


def main(wanted):
    truth, failed = {}, 0
    for path in sorted((HERE / "persons").glob("*.txt")):
        if wanted and not any(path.stem.startswith(w) for w in wanted):
            continue
        person = parse_person(path)
        folder = OUT / person.folder
        folder.mkdir(parents=True, exist_ok=True)
        made = set()
        for doc in person.docs.values():
            if "only" in doc.keys:
                continue
            try:
                kept = render(person, doc, doc.layout)
            except Exception as error:
                failed += 1
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
                failed += 1
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
    if not wanted:
        (HERE / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf8")
    print(len(truth), "files,", failed, "failed")


main(sys.argv[1:])
(CACHE / "used.txt").write_text("\n".join(sorted(USED)))
