"""Page setups of this hand for Word and LibreOffice, fpdf2 and Typst."""
# font, size, heading font, heading colour, margins (cm), heading capitals, table style
OFFICE = {
    "serif": ("Liberation Serif", 11.5, "Liberation Serif", "1A1A1A", 2.4, False, "Table Grid"),
    "blue": ("Carlito", 11, "Caladea", "2B4C7E", 2.1, False, "Light Grid Accent 1"),
    "grey": ("Liberation Sans", 10.5, "Liberation Sans", "5A5A5A", 2.3, True, "Light List"),
    "wine": ("Lato", 10, "Lato", "7B1E3A", 2.0, False, "Medium List 1"),
    "bookish": ("P052", 11, "P052", "333366", 2.7, False, "Table Grid"),
    "narrow": ("Nimbus Sans Narrow", 11, "Nimbus Sans", "0F5C4D", 1.8, True, "Light Shading Accent 3"),
}
# family, size, ruled tables, shaded head, page, margin (mm)
FPDF = {
    "terminal": ("Courier", 9, False, False, "A4", 16),
    "gridded": ("Helvetica", 7.6, True, False, "A4", 13),
    "office": ("Times", 11, False, False, "A4", 24),
    "letterpage": ("Helvetica", 8.4, False, True, "Letter", 18),
    "campus": ("Times", 9, True, True, "Letter", 17),
    "form": ("Helvetica", 9.5, True, True, "A4", 18),
}
TYPST = {
    "fjord": '#set page(paper: "a4", margin: (x: 2.5cm, y: 2.3cm), footer: context align(right, text(8pt, fill: gray, counter(page).display())))\n#set text(font: "Lato", size: 10.2pt)\n#set par(leading: 0.66em, spacing: 1.05em)\n#show heading.where(level: 1): it => block(below: 1em, text(size: 19pt, weight: "bold", fill: rgb("#22577a"), it.body))\n#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, text(size: 12pt, weight: "bold", fill: rgb("#22577a"), it.body))\n#show heading.where(level: 3): it => block(above: 1em, below: .5em, text(size: 10.5pt, weight: "bold", it.body))\n',
    "quill": '#set page(paper: "a4", margin: (left: 2.9cm, right: 2.6cm, y: 2.5cm))\n#set text(font: "EB Garamond", size: 11.5pt)\n#set par(justify: true, leading: 0.62em, spacing: 1.05em)\n#show heading: it => block(above: 1.2em, below: .8em, text(size: 12pt, style: "italic", weight: "regular", it.body))\n',
    "proof": '#set page(paper: "a4", margin: (x: 1.8cm, top: 2.2cm, bottom: 2cm), columns: 2, numbering: "1", header: text(8pt)[_Preprint, not peer reviewed_])\n#set text(font: "Nimbus Roman", size: 9.6pt)\n#set par(justify: true, leading: 0.52em, spacing: .75em, first-line-indent: 1em)\n#show heading.where(level: 1): it => place(top, scope: "parent", float: true, block(width: 100%, below: 1em, align(center, text(size: 16pt, it.body))))\n#show heading.where(level: 2): it => block(above: 1.1em, below: .6em, text(size: 10.5pt, weight: "bold", it.body))\n',
    "usa": '#set page(paper: "us-letter", margin: (x: 1in, y: .9in), footer: context align(center, text(8pt, counter(page).display())))\n#set text(font: "Linux Libertine O", size: 11pt)\n#set par(leading: 0.58em, spacing: .95em)\n#show heading.where(level: 1): it => align(center, text(size: 18pt, it.body))\n#show heading.where(level: 2): it => block(above: 1.3em, below: .6em, text(size: 11.5pt, weight: "bold", upper(it.body)) + v(-.7em) + line(length: 100%, stroke: .6pt))\n#show heading.where(level: 3): it => block(above: .9em, below: .5em, text(size: 11pt, style: "italic", it.body))\n',
    "band": '#set page(paper: "a4", margin: (x: 2cm, y: 1.9cm))\n#set text(font: "Carlito", size: 10.8pt)\n#set par(leading: 0.6em, spacing: .95em)\n#show heading.where(level: 1): it => block(width: 100%, fill: rgb("#31473a"), inset: 9pt, text(size: 17pt, fill: white, it.body))\n#show heading.where(level: 2): it => block(width: 100%, above: 1.2em, below: .6em, fill: rgb("#edf4f2"), inset: 4pt, text(size: 11pt, fill: rgb("#31473a"), weight: "bold", it.body))\n',
}
