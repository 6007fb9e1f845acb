"""Writes test/evaluation/retired-second from persons/*.txt: `python make.py [person …]`. What did not change is kept."""
import hashlib
import json
import sys
from pathlib import Path
import pikepdf
import to_fpdf
import to_html
import to_office
import to_small
import to_tex
from markup import parse_person
from scan import photograph, scan, shot

HERE = Path(__file__).parent
OUT = HERE.parent / "retired-second"
CACHE = Path("/tmp/evalcache")
RENDERERS = {
    "web": (to_html.web, "pdf"), "page": (to_html.page, "pdf"), "html": (to_html.source, "html"),
    "tex": (to_tex.tex, "pdf"), "typ": (to_small.typst, "pdf"), "mom": (to_small.mom, "pdf"), "txt": (to_small.txt, "txt"),
    "fpdf": (to_fpdf.fpdf, "pdf"), "docx": (to_office.docx, "docx"), "odt": (to_office.via("odt"), "odt"),
    "rtf": (to_office.via("rtf"), "rtf"), "doc": (to_office.via("doc"), "doc"), "lo": (to_office.via("pdf"), "pdf"),
}
TOOLS = ["markup.py", "to_html.py", "to_tex.py", "to_fpdf.py", "to_office.py", "to_small.py", "scan.py", "filler.py"]


def render(person, doc, layout):
    """The path of a document in a layout, made when its text or layout is new."""
    look, _, worn = layout.partition("+")
    tool, _, style = look.partition(".")
    function, suffix = RENDERERS[tool]
    suffix = {"scan": "pdf", "photo": "jpg", "png": "png", "shot": "png"}.get(worn, suffix)
    css = "".join(p.read_text() for p in sorted((HERE / "styles").glob(f"{style}.*"))) if tool in ("web", "page", "html", "tex") else ""
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
    return kept


def tidy(path):
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        for key in ("/Title", "/Author"):
            if key in pdf.docinfo:
                del pdf.docinfo[key]
        pdf.save(path, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


def entry(person, doc):
    found = {"sentAs": doc.name, "kind": doc.kind}
    if "level" in doc.keys:
        found["level"] = doc.keys["level"]
    assert (doc.kind == "diploma") == ("level" in doc.keys), (person.folder, doc.id)
    found |= {"language": doc.lang, "person": {"name": person.name, "email": person.email}}
    if "ref" in doc.keys:
        found["referees"] = int(doc.keys["ref"])
    return found


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
                    outline.root.append(pikepdf.OutlineItem(doc.keys.get("mark", doc.name.rsplit(".", 1)[0]).replace("_", " "), first - 1))
                section = {"kind": doc.kind, "pages": [first, first + count - 1], "language": doc.lang}
                if "level" in doc.keys:
                    section["level"] = doc.keys["level"]
                sections.append(section)
                first += count
        whole.remove_unreferenced_resources()
        whole.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return sections


def main(wanted):
    truth = {}
    for path in sorted((HERE / "persons").glob("*.txt")):
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
                print("FAILED", person.folder, doc.id, doc.layout, repr(error)[:300])
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
                print("FAILED", person.folder, sent, repr(error)[:300])
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
        (OUT / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    print(len(truth), "files,", sum(f.stat().st_size for f in OUT.rglob("*") if f.is_file()) // 1024, "KB")


main(sys.argv[1:])
