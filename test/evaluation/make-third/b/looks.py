"""This hand's looks for fpdf2, Word and Typst."""
# family, size, ruled tables, shaded head, page, margin (mm)
FPDF_LOOKS = {
    "dotmatrix": ("Courier", 9, False, False, "A4", 17),
    "ministry": ("Times", 11, True, True, "A4", 22),
    "smallreg": ("Helvetica", 7.5, True, False, "A4", 18),
    "legal": ("Times", 9.5, False, True, "Legal", 20),
}
# font, size, heading font, heading colour, margins (cm), heading capitals, table style
OFFICE_LOOKS = {
    "student": ("Carlito", 11, "Lato", "B0413E", 2.0, False, "Light Grid Accent 1"),
    "warung": ("Nimbus Roman", 11.5, "URW Gothic", "1C1C1C", 2.4, True, "Table Grid"),
    "bureau": ("Nimbus Sans", 10.5, "Nimbus Sans", "004B6B", 2.3, False, "Medium List 1"),
    "bookish": ("P052", 11, "P052", "3B2F2F", 2.7, True, "Light Shading"),
    "dense": ("Nimbus Sans Narrow", 10.5, "Nimbus Sans", "22577A", 1.7, False, "Table Grid"),
    "clerk": ("Liberation Serif", 11, "Liberation Sans", "444444", 2.5, False, "Table Grid"),
}
TYPST_LOOKS = {
    "fjord": '#set page(paper: "a4", margin: (left: 2cm, right: 2cm, top: 2.4cm, bottom: 2cm), footer: align(center, text(size: 8pt, fill: gray, context counter(page).display("1"))))\n#set text(font: "Carlito", size: 10.5pt)\n#set par(leading: 0.6em, spacing: 1em)\n#show heading.where(level: 1): it => block(width: 100%, fill: rgb("#e6eef2"), inset: 9pt, below: 1em, text(size: 18pt, fill: rgb("#12384f"), it.body))\n#show heading.where(level: 2): it => block(above: 1.2em, below: .7em, text(size: 12pt, weight: "bold", fill: rgb("#12384f"), it.body))\n',
    "swiss": '#set page(paper: "a4", margin: (left: 5cm, right: 1.8cm, y: 2.1cm))\n#set text(font: "Nimbus Sans", size: 9.5pt)\n#set par(leading: 0.66em, spacing: 1.1em)\n#show heading.where(level: 1): it => block(below: 1.6em, text(size: 22pt, weight: "bold", tracking: -.02em, it.body))\n#show heading.where(level: 2): it => block(above: 1.6em, below: .8em, move(dx: -3.2cm, text(size: 9.5pt, weight: "bold", fill: rgb("#c1121f"), it.body)))\n',
    "memo": '#set page(paper: "us-letter", margin: (x: 2.7cm, y: 2.2cm), numbering: "– 1 –")\n#set text(font: "URW Bookman", size: 9.8pt)\n#set par(justify: true, leading: 0.68em, spacing: 1.1em)\n#show heading.where(level: 1): it => block(below: 1.2em, align(center, text(size: 14pt, upper(it.body))))\n#show heading.where(level: 2): it => block(above: 1.3em, below: .6em, text(size: 10.5pt, style: "italic", it.body))\n',
    "proof": '#set page(paper: "a4", margin: (x: 2.6cm, y: 2.6cm), numbering: "1")\n#set text(font: "EB Garamond", size: 11.5pt)\n#set par(justify: true, leading: 0.62em, spacing: .9em)\n#show heading.where(level: 1): it => block(above: 1em, below: 1.4em, align(center, text(size: 17pt, weight: "regular", smallcaps(it.body))))\n#show heading.where(level: 2): it => block(above: 1.4em, below: .7em, text(size: 12.5pt, style: "italic", it.body))\n',
}
