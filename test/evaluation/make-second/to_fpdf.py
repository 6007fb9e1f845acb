"""Forms and lists as office systems print them: fpdf2 with the PDF's own fonts (Courier, Helvetica, Times)."""
from fpdf import FPDF
from filler import paragraphs
from markup import parse, plain

# family, size, ruled tables, shaded head, page, margin (mm)
LOOKS = {
    "mainframe": ("Courier", 8.5, False, False, "A4", 14),
    "registry": ("Helvetica", 8, True, True, "A4", 15),
    "bursar": ("Times", 10, True, False, "A4", 20),
    "american": ("Helvetica", 8, False, True, "Letter", 16),
    "typed": ("Courier", 10.5, False, False, "A4", 25),
    "bold": ("Helvetica", 10.5, False, False, "A4", 22),
}
CHARS = {"–": "-", "—": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "•": "-", "…": "...", "≥": ">=", "≤": "<=", "→": "->", "✓": "x", "−": "-", "€": "EUR"}


def clean(raw):
    for a, b in CHARS.items():
        raw = raw.replace(a, b)
    return plain(raw).encode("latin1", "replace").decode("latin1")


def checked(raw):
    out = clean(raw)
    assert out.count("?") == plain(raw).count("?"), f"not in Latin-1: {raw}"
    return out


class Sheet(FPDF):
    foot = ""

    def footer(self):
        if self.foot:
            self.set_y(-11)
            self.set_font(self.look[0], "", 7)
            self.cell(0, 5, f"{self.foot} {self.page_no()}", align="R")


def draw_table(pdf, b, family, size, ruled, shaded, line):
    width = max(map(len, b.rows))
    pdf.set_font(family, "", size)
    need = [max((pdf.get_string_width(checked(r[i])) for r in b.rows if len(r) > 1 and i < len(r)), default=5) + 3.5 for i in range(width)]
    scale = min(1.25, pdf.epw / sum(need))
    wide = max(range(width), key=lambda i: need[i])
    if scale < 1:
        rest = sum(n for i, n in enumerate(need) if i != wide)
        need[wide] = max(25, pdf.epw - rest)
        scale = min(1, pdf.epw / sum(need))
    need = [n * scale for n in need]
    head = b.rows[0] if b.type == "table" else None

    def row(r, strong):
        if len(r) == 1:
            pdf.set_font(family, "B", size)
            pdf.cell(pdf.epw, line * 1.25, checked(r[0]), border=1 if ruled else 0, new_x="LMARGIN", new_y="NEXT")
            return
        pdf.set_font(family, "B" if strong else "", size)
        texts = [checked(c) for c in r + [""] * (width - len(r))]
        lines = [pdf.multi_cell(need[i], line, t, dry_run=True, output="LINES") for i, t in enumerate(texts)]
        height = line * max(map(len, lines))
        if pdf.will_page_break(height):
            pdf.add_page()
            if head and not strong:
                row(head, True)
                pdf.set_font(family, "", size)
        x, y = pdf.get_x(), pdf.get_y()
        for i, t in enumerate(texts):
            if ruled or (strong and shaded):
                pdf.set_fill_color(222)
                pdf.rect(x, y, need[i], height, style=("DF" if ruled else "F") if strong and shaded else "D")
            pdf.set_xy(x, y)
            pdf.multi_cell(need[i], line, t, align="L")
            x += need[i]
        pdf.set_xy(pdf.l_margin, y + height)
        if strong and not ruled and not shaded:
            pdf.line(pdf.l_margin, pdf.get_y(), pdf.l_margin + sum(need), pdf.get_y())

    for i, r in enumerate(b.rows):
        row(r, head is not None and i == 0)
    pdf.ln(line)


def fpdf(doc, layout, out):
    family, size, ruled, shaded, page, margin = LOOKS[layout]
    pdf = Sheet(format=page)
    pdf.look, pdf.foot = LOOKS[layout], str(doc.keys.get("foot", "")).replace("_", " ")
    pdf.set_margins(margin, margin, margin)
    pdf.set_auto_page_break(True, 16)
    pdf.add_page()
    line = size * 0.46

    def write(raw, style="", scale=1.0, align="L", after=0.0):
        pdf.set_font(family, style, size * scale)
        pdf.multi_cell(0, line * scale * 1.08, checked(raw), align=align, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(after)

    for b in parse(doc.body):
        t = b.type
        if t == "h1":
            write(b.text, "B", 1.5, "C" if layout in ("bursar", "registry", "american") else "L", 2.5)
        elif t in ("h2", "h3"):
            pdf.ln(1.6)
            write(b.text, "B" if t == "h2" or family != "Times" else "I", 1.12 if t == "h2" else 1, after=0.8)
        elif t == "p":
            write(b.text, after=line * 0.7)
        elif t in ("lines", "right", "center", "small"):
            for r in b.rows:
                write(r, "B" if r.startswith("**") else "", 0.82 if t == "small" else 1, {"right": "R", "center": "C"}.get(t, "L"))
            pdf.ln(line * 0.7)
        elif t == "row":
            for when, what in b.rows:
                pdf.set_font(family, "", size)
                y = pdf.get_y()
                if pdf.will_page_break(line * 3):
                    pdf.add_page()
                    y = pdf.get_y()
                pdf.multi_cell(pdf.epw * 0.27, line * 1.1, checked(when), align="L")
                low = pdf.get_y()
                left = pdf.l_margin + pdf.epw * 0.29
                pdf.set_xy(left, y)
                pdf.multi_cell(pdf.epw * 0.71, line * 1.1, checked(what.replace("\\\\", "\n") if "\\\\" not in what else what.replace(" \\\\ ", ", ")), align="L", new_x="LMARGIN", new_y="NEXT")
                pdf.set_y(max(low, pdf.get_y()) + 0.6)
            pdf.ln(line * 0.5)
        elif t in ("ul", "ol"):
            for i, r in enumerate(b.rows):
                write(("- " if t == "ul" else f"{i + 1}. ") + r, after=0.4)
            pdf.ln(line * 0.4)
        elif t in ("table", "grid"):
            draw_table(pdf, b, family, size, ruled, shaded, line)
        elif t == "fill":
            for p in paragraphs(b.text, doc.id + b.text):
                write(p, after=line * 0.7)
        elif t == "page":
            pdf.add_page()
        elif t == "rule":
            pdf.line(pdf.l_margin, pdf.get_y() + 1, pdf.l_margin + pdf.epw, pdf.get_y() + 1)
            pdf.ln(3)
        elif t in ("gap", "sig"):
            pdf.ln(9)
            if b.text:
                write(b.text, after=2)
    pdf.output(str(out))
