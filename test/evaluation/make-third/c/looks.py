"""Looks of this hand for office files, fpdf2 and Typst."""
# font, size, heading font, heading colour, margins (cm), heading capitals, table style
OFFICE = {
    "kanzlei": ("Liberation Serif", 11, "Liberation Sans", "000000", 2.4, False, "Table Grid"),
    "marine": ("Carlito", 10.5, "Lato", "0A2A4A", 2.0, True, "Light Grid Accent 1"),
    "olive": ("Caladea", 11, "Caladea", "5B6B1F", 2.3, False, "Light Shading Accent 3"),
    "nuchter": ("Liberation Sans", 10.5, "Liberation Sans", "B03A00", 2.5, False, "Light List"),
    "libre2": ("Linux Libertine O", 12, "Linux Libertine O", "222222", 2.7, True, "Table Grid"),
    "bureau": ("DejaVu Sans", 9, "DejaVu Sans", "44546A", 2.1, False, "Table Grid"),
}
# family, size, ruled tables, shaded head, page, margin (mm)
FPDF = {
    "terminal": ("Courier", 8, False, True, "A4", 16),
    "registry": ("Times", 9.5, True, True, "A4", 17),
    "plainhelv": ("Helvetica", 9.5, False, False, "A4", 20),
    "typewriter": ("Courier", 10, False, False, "A4", 24),
    "boxed": ("Helvetica", 8.5, True, False, "A4", 18),
}
H = "#show heading.where(level: "
TYPST = {
    "fjord": '#set page(paper: "a4", margin: (left: 2.4cm, right: 2.4cm, y: 2.1cm))\n#set text(font: "Carlito", size: 10.8pt)\n#set par(leading: .6em, spacing: 1em)\n' + H + '1): it => block(below: .8em, text(size: 22pt, weight: "bold", fill: rgb("#20455e"), it.body))\n' + H + '2): it => block(above: 1.2em, below: .6em, fill: rgb("#e6eef3"), inset: 4pt, width: 100%, text(size: 11pt, weight: "bold", it.body))\n' + H + '3): it => text(size: 10.8pt, weight: "bold", it.body)\n',
    "lettre": '#set page(paper: "a4", margin: (x: 2.7cm, top: 2.2cm, bottom: 2.4cm))\n#set text(font: "EB Garamond", size: 12pt)\n#set par(justify: true, leading: .62em, spacing: 1.05em, first-line-indent: 1.4em)\n#show heading: it => block(above: 1em, below: .8em, text(size: 12pt, weight: "bold", it.body))\n',
    "sans1": '#set page(paper: "a4", margin: (x: 2.5cm, y: 2.5cm))\n#set text(font: "Liberation Sans", size: 10.5pt)\n#set par(justify: false, leading: .66em, spacing: 1.15em)\n#show heading: it => block(above: 1.1em, below: .9em, text(size: 10.5pt, weight: "bold", it.body))\n',
    "twin": '#set page(paper: "a4", margin: (x: 1.9cm, y: 1.9cm), columns: 2, numbering: "1")\n#set text(font: "C059", size: 9pt)\n#set par(justify: true, leading: .52em, spacing: .75em, first-line-indent: 1em)\n' + H + '1): it => place(top + center, scope: "parent", float: true, block(width: 100%, below: 1.2em, align(center, text(size: 15pt, weight: "bold", it.body))))\n' + H + '2): it => block(above: 1.1em, below: .6em, text(size: 9.5pt, weight: "bold", upper(it.body)))\n' + H + '3): it => block(above: 1em, below: .5em, text(size: 9.2pt, style: "italic", it.body))\n',
    "plan": '#set page(paper: "a4", margin: (x: 2.8cm, y: 2.6cm), numbering: "– 1 –")\n#set text(font: "P052", size: 10.8pt)\n#set par(justify: true, leading: .68em, spacing: 1em)\n' + H + '1): it => block(below: 1em, text(size: 17pt, weight: "regular", it.body) + v(-.5em) + line(length: 100%, stroke: 1pt))\n' + H + '2): it => block(above: 1.3em, below: .7em, text(size: 12pt, style: "italic", it.body))\n',
    "cvgrey": '#set page(paper: "a4", margin: (x: 2cm, y: 1.8cm), footer: context align(center, text(size: 8pt, fill: gray, counter(page).display("1"))))\n#set text(font: "Linux Biolinum O", size: 10.3pt)\n#set par(leading: .58em, spacing: .85em)\n' + H + '1): it => block(below: .7em, align(center, text(size: 19pt, tracking: .08em, upper(it.body))))\n' + H + '2): it => block(above: 1.1em, below: .6em, text(size: 11pt, weight: "bold", fill: rgb("#8a1c1c"), it.body) + h(.6em) + box(width: 1fr, line(length: 100%, stroke: .4pt + gray)))\n' + H + '3): it => block(above: .8em, below: .5em, text(weight: "bold", it.body))\n',
}
