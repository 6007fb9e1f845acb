"""Page setups of this hand for Word and LibreOffice, fpdf2 and Typst."""
OFFICE = {
    "sky": ("Carlito", 11, "Carlito", "0B4F6C", 2.4, False, "Light List Accent 1"),
    "office": ("Liberation Sans", 10.5, "Liberation Sans", "222222", 2.3, False, "Table Grid"),
    "roman": ("Liberation Serif", 12, "Liberation Serif", "000000", 2.6, False, "Table Grid"),
    "libel": ("Linux Libertine O", 11.5, "Linux Biolinum O", "4B3B6B", 2.5, True, "Medium List 1"),
}
FPDF = {
    "record": ("Helvetica", 8.2, True, True, "A4", 16),
    "plainform": ("Times", 10.2, False, True, "A4", 20),
    "teletype": ("Courier", 9.2, False, False, "A4", 17),
    "score": ("Helvetica", 10, True, False, "A4", 22),
}
TYPST = {
    "moss": '#set page(paper: "a4", margin: (x: 2.6cm, y: 2.4cm), footer: context align(center, text(8pt, fill: gray, counter(page).display())))\n#set text(font: "Libertinus Serif", size: 11pt)\n#set par(justify: true, leading: 0.64em, spacing: 1.05em)\n#show heading.where(level: 1): it => block(below: 1em, text(size: 17pt, fill: rgb("#3d5a45"), it.body))\n#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, text(size: 12pt, fill: rgb("#3d5a45"), it.body))\n',
    "slip": '#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm))\n#set text(font: "Carlito", size: 11pt)\n#set par(leading: 0.6em, spacing: 1em)\n#show heading.where(level: 1): it => block(below: .8em, text(size: 18pt, weight: "bold", fill: rgb("#7a1f1f"), it.body))\n#show heading.where(level: 2): it => block(above: 1.2em, below: .6em, stroke: (bottom: .6pt + rgb("#7a1f1f")), inset: (bottom: 3pt), width: 100%, text(size: 11.5pt, weight: "bold", it.body))\n',
}
