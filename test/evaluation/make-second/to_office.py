"""Word by python-docx; ODT, RTF and PDF from it by LibreOffice. Layouts are page setups in `LOOKS`."""
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from filler import paragraphs
from markup import parse

# font, size, heading font, heading colour, margins (cm), heading capitals, table style
LOOKS = {
    "plain": ("Liberation Serif", 12, "Liberation Serif", "000000", 2.5, False, "Table Grid"),
    "modern": ("Carlito", 11, "Carlito", "1F4E79", 2.2, False, "Light List Accent 1"),
    "office": ("Liberation Sans", 10, "Liberation Sans", "333333", 2.0, True, "Table Grid"),
    "garamond": ("EB Garamond", 12, "EB Garamond", "5A1A1A", 2.8, True, "Table Normal"),
    "tight": ("Caladea", 10, "Carlito", "2E5E4E", 1.6, False, "Light Shading"),
    "ledger": ("Liberation Sans Narrow", 11, "Liberation Sans Narrow", "7A3B00", 1.9, True, "Table Grid"),
    "libre": ("Linux Libertine O", 11.5, "Linux Biolinum O", "14406B", 2.6, False, "Medium Shading 1"),
    "times": ("Nimbus Roman", 12, "Nimbus Roman", "000000", 3.0, False, "Table Grid"),
}


def runs(paragraph, raw, size=None, bold=False):
    for piece in re.split(r"(\*\*.+?\*\*|\*[^*\s][^*]*\*|\\\\)", raw):
        if piece == "\\\\":
            paragraph.add_run().add_break(WD_BREAK.LINE)
            continue
        strong = piece.startswith("**") and len(piece) > 4
        slanted = not strong and piece.startswith("*") and piece.endswith("*") and len(piece) > 2
        run = paragraph.add_run(piece[2:-2] if strong else piece[1:-1] if slanted else piece)
        run.bold, run.italic = strong or bold or None, slanted or None
        if size:
            run.font.size = Pt(size)


def underline(paragraph):
    borders = OxmlElement("w:pBdr")
    line = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "888888")):
        line.set(qn("w:" + key), value)
    borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)


def no_space(paragraph, after=0):
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def build(doc, look):
    font, size, hfont, colour, margin, capitals, style = LOOKS[look]
    d = Document()
    section = d.sections[0]
    section.page_width, section.page_height = (Cm(21.59), Cm(27.94)) if doc.keys.get("letter") else (Cm(21), Cm(29.7))
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin = section.bottom_margin = Cm(max(1.6, margin - 0.4))
    normal = d.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.paragraph_format.space_after = Pt(6)
    for level, scale in ((1, 1.6), (2, 1.2), (3, 1.05)):
        s = d.styles[f"Heading {level}"]
        s.font.name, s.font.size, s.font.color.rgb = hfont, Pt(size * scale), RGBColor.from_string(colour)
        s.element.rPr.rFonts.set(qn("w:asciiTheme"), hfont)
        for attribute in ("asciiTheme", "hAnsiTheme"):
            s.element.rPr.rFonts.attrib.pop(qn("w:" + attribute), None)
        s.element.rPr.rFonts.set(qn("w:hAnsi"), hfont)
        s.paragraph_format.space_before, s.paragraph_format.space_after = Pt(10 if level > 1 else 0), Pt(4)
    align = {"right": WD_ALIGN_PARAGRAPH.RIGHT, "center": WD_ALIGN_PARAGRAPH.CENTER}
    for b in parse(doc.body):
        t = b.type
        if t in ("h1", "h2", "h3"):
            if doc.keys.get("noheads"):
                runs(d.add_paragraph(), b.text, size * 1.1, True)
                continue
            p = d.add_paragraph(style=f"Heading {t[1]}")
            runs(p, b.text.upper() if capitals and t == "h2" else b.text)
            if t == "h2" and look in ("modern", "office"):
                underline(p)
        elif t == "p":
            p = d.add_paragraph()
            runs(p, b.text)
            if look == "plain":
                p.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        elif t in ("lines", "right", "center", "small"):
            for r in b.rows:
                p = no_space(d.add_paragraph())
                runs(p, r, 8 if t == "small" else None)
                p.alignment = align.get(t)
            no_space(p, 10)
        elif t == "row":
            table = d.add_table(0, 2)
            table.autofit = False
            for when, what in b.rows:
                cells = table.add_row().cells
                cells[0].width, cells[1].width = Cm(3.6), Cm(21 - 2 * margin - 3.6)
                runs(no_space(cells[0].paragraphs[0], 3), when)
                runs(no_space(cells[1].paragraphs[0], 3), what)
        elif t in ("ul", "ol"):
            for r in b.rows:
                runs(no_space(d.add_paragraph(style="List Bullet" if t == "ul" else "List Number"), 2), r)
        elif t in ("table", "grid"):
            width = max(map(len, b.rows))
            table = d.add_table(0, width, style=style if t == "table" else None)
            for i, r in enumerate(b.rows):
                cells = table.add_row().cells
                if len(r) == 1 and width > 1:
                    runs(no_space(cells[0].merge(cells[-1]).paragraphs[0]), r[0], size - 1, True)
                    continue
                for c, raw in zip(cells, r):
                    runs(no_space(c.paragraphs[0]), raw, size - 1, i == 0 and t == "table")
            longest = [max(len(r[i]) if len(r) > 1 and i < len(r) else 3 for r in b.rows) + 3 for i in range(width)]
            for i, n in enumerate(longest):
                for c in table.columns[i].cells:
                    c.width = Cm((21 - 2 * margin) * n / sum(longest))
            no_space(d.add_paragraph())
        elif t == "fill":
            for text in paragraphs(b.text, doc.id + b.text):
                d.add_paragraph(text).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        elif t == "page":
            d.add_page_break()
        elif t == "rule":
            underline(no_space(d.add_paragraph()))
        elif t in ("sig", "gap"):
            d.add_paragraph()
            runs(d.add_paragraph(), b.text)
        elif t in ("fig", "eq"):
            runs(d.add_paragraph(), b.text)
    d.core_properties.title, d.core_properties.author = "", ""
    return d


def convert(source, target, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file:///tmp/evallo", "--headless", "--convert-to", target, "--outdir", tmp, source],
                       check=True, capture_output=True, timeout=120)
        shutil.copy(next(Path(tmp).iterdir()), out)


def docx(doc, look, out):
    build(doc, look).save(out)


def via(target):
    def render(doc, look, out):
        with tempfile.TemporaryDirectory() as tmp:
            first = Path(tmp, "d.docx")
            build(doc, look).save(first)
            convert(first, target, out)
    return render
