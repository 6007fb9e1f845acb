"""DOCX by python-docx; ODT, RTF and PDF from it by LibreOffice; PDF by reportlab; scans."""
import io
import random
import re
import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageFilter
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import HRFlowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle


def runs(paragraph, text):
    for part in re.split(r"(\*\*.+?\*\*|\*[^*\s][^*]*?\*)", text):
        run = paragraph.add_run(part.strip("*") if part.startswith("*") else part)
        run.bold = part.startswith("**") or None
        run.italic = (part.startswith("*") and not part.startswith("**")) or None
    return paragraph


def docx(blocks, style, target: Path):
    document = Document()
    font, size, colour = {"plain": ("Carlito", 11, "000000"), "times": ("Liberation Serif", 12, "000000"), "blue": ("Carlito", 10.5, "1F4E79"), "tight": ("Liberation Sans", 9.5, "444444")}[style]
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = font, Pt(size)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3"):
        document.styles[name].font.color.rgb = RGBColor.from_string(colour)
        document.styles[name].font.name = font
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(2)
    for block in blocks:
        kind = block[0]
        if kind == "h1":
            if style == "times":
                paragraph = document.add_paragraph()
                run = paragraph.add_run(block[1])
                run.bold, run.font.size = True, Pt(15)
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            else:
                document.add_heading(block[1], 0)
        elif kind in ("h2", "h3"):
            document.add_heading(block[1], int(kind[1]) - 1)
        elif kind == "lines":
            paragraph = document.add_paragraph()
            for index, line in enumerate(block[1]):
                if index:
                    paragraph.add_run().add_break()
                runs(paragraph, line)
        elif kind == "list":
            for item in block[1]:
                runs(document.add_paragraph(style="List Bullet"), item)
        elif kind == "entry":
            runs(document.add_paragraph(), f"{block[1]}\t{block[2]}").paragraph_format.tab_stops.add_tab_stop(Cm(3.5))
        elif kind == "table":
            width = max(len(cells) for _, cells in block[1])
            table = document.add_table(rows=0, cols=width)
            if style != "tight":
                table.style = "Table Grid"
            for head, cells in block[1]:
                row = table.add_row().cells
                for index, cell in enumerate(cells):
                    run = row[index].paragraphs[0].add_run(cell)
                    run.bold, run.font.size = head, Pt(9)
        elif kind in ("right", "center"):
            runs(document.add_paragraph(), block[1]).alignment = WD_ALIGN_PARAGRAPH.RIGHT if kind == "right" else WD_ALIGN_PARAGRAPH.CENTER
        elif kind == "break":
            document.add_page_break()
        elif kind == "rule":
            document.add_paragraph("_" * 40)
        elif kind in ("p", "small"):
            runs(document.add_paragraph(), block[1])
    document.core_properties.author = ""
    document.save(str(target))


def convert(source: Path, to: str, target: Path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tempfile.gettempdir()}/evaluation-office", "--convert-to", to, "--outdir", folder, str(source)], check=True, capture_output=True, timeout=120)
        target.write_bytes(Path(folder, f"{source.stem}.{to}").read_bytes())


FONTS = "/usr/share/fonts/truetype/liberation2/"
for name, file in (("Serif", "LiberationSerif-Regular"), ("SerifB", "LiberationSerif-Bold"), ("SerifI", "LiberationSerif-Italic"), ("Sans", "LiberationSans-Regular"), ("SansB", "LiberationSans-Bold"), ("SansI", "LiberationSans-Italic")):
    found = next((p for p in Path("/usr/share/fonts").rglob(f"{file}.ttf")), None)
    pdfmetrics.registerFont(TTFont(name, str(found)))
for family in ("Serif", "Sans"):
    pdfmetrics.registerFontFamily(family, normal=family, bold=f"{family}B", italic=f"{family}I", boldItalic=f"{family}B")


def reportlab(blocks, style, target: Path):
    family = "Sans" if style in ("grid", "card") else "Serif"
    size = {"grid": 8.6, "card": 10, "old": 11, "register": 8.8, "us": 10.5}[style]
    normal = ParagraphStyle("n", fontName=family, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.55, alignment=TA_JUSTIFY if style == "old" else 0)
    flow = []

    def mark(text):
        return re.sub(r"\*(\S.*?)\*", r"<i>\1</i>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text)))

    def say(text, **changes):
        flow.append(Paragraph(mark(text), ParagraphStyle("x", parent=normal, **changes)))
    for block in blocks:
        kind = block[0]
        if kind == "h1":
            say(block[1], fontName=family + "B", fontSize=size * 1.7, leading=size * 2.1, alignment=TA_CENTER if style in ("old", "register") else 0, spaceAfter=size)
        elif kind == "h2":
            say(block[1], fontName=family + "B", fontSize=size * 1.15, spaceBefore=size * 0.8)
            if style in ("card", "us"):
                flow.append(HRFlowable(width="100%", thickness=0.6, color=colors.teal if style == "card" else colors.black, spaceAfter=3))
        elif kind == "h3":
            say(block[1], fontName=family + "I")
        elif kind == "lines":
            flow.append(Paragraph("<br/>".join(mark(line) for line in block[1]), normal))
        elif kind == "list":
            for item in block[1]:
                say(f"•  {item}", leftIndent=12, firstLineIndent=-9, spaceAfter=2)
        elif kind == "entry":
            flow.append(Table([[Paragraph(mark(block[1]), normal), Paragraph(mark(block[2]), normal)]], colWidths=[32 * mm, 134 * mm], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]))
        elif kind == "table":
            width = max(len(cells) for _, cells in block[1])
            cells = [list(row) + [""] * (width - len(row)) for _, row in block[1]]
            rules = [("FONT", (0, 0), (-1, -1), family, size - 0.6), ("TOPPADDING", (0, 0), (-1, -1), 1.6), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6)]
            rules += [("GRID", (0, 0), (-1, -1), 0.4, colors.grey)] if style == "grid" else [("LINEBELOW", (0, 0), (-1, 0), 0.7, colors.black)]
            rules += [("FONT", (0, i), (-1, i), family + "B", size - 0.6) for i, (head, _) in enumerate(block[1]) if head]
            flow.append(Table(cells, style=TableStyle(rules), repeatRows=1 if block[1][0][0] else 0, hAlign="LEFT"))
            flow.append(Spacer(1, 6))
        elif kind == "right":
            say(block[1], alignment=TA_RIGHT)
        elif kind == "center":
            say(block[1], alignment=TA_CENTER)
        elif kind == "small":
            say(block[1], fontSize=7, leading=9)
        elif kind == "rule":
            flow.append(HRFlowable(width="100%", spaceAfter=5))
        elif kind == "break":
            flow.append(PageBreak())
        elif kind == "p":
            say(block[1])
    def number(canvas, document):
        if style in ("grid", "register"):
            canvas.setFont(family, 7)
            canvas.drawRightString(190 * mm, 9 * mm, f"{document.page}")
    margin = 20 * mm
    SimpleDocTemplate(str(target), pagesize=LETTER if style == "us" else A4, leftMargin=margin, rightMargin=margin, topMargin=18 * mm, bottomMargin=17 * mm).build(flow, onFirstPage=number, onLaterPages=number)


def pictures(pdf: Path, dpi=105):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), "-png", str(pdf), f"{folder}/p"], check=True)
        return [Image.open(io.BytesIO(p.read_bytes())).convert("L") for p in sorted(Path(folder).glob("p*.png"))]


def worn(image, chance: random.Random, most=1.2):
    """A page as a cheap scanner leaves it: turned a little, grey, speckled."""
    image = image.rotate(chance.uniform(-most, most), fillcolor=247, resample=Image.Resampling.BICUBIC)
    image = image.point(lambda value: min(250, int(value * 0.93 + 14)))
    for _ in range(60):
        image.putpixel((chance.randrange(image.width), chance.randrange(image.height)), chance.randrange(90, 200))
    return image.filter(ImageFilter.GaussianBlur(0.35))


def scan(pdf: Path, target: Path, chance):
    pages = [worn(page, chance) for page in pictures(pdf, 125)]
    pages[0].save(target, "PDF", save_all=True, append_images=pages[1:], resolution=125, quality=42)


def photograph(pdf: Path, target: Path, chance):
    page = worn(pictures(pdf, 130)[0], chance, 2.0)
    if target.suffix == ".png":
        page.quantize(8).save(target, optimize=True)
    else:
        page.save(target, quality=38, optimize=True)
