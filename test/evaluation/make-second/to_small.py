"""Typst, groff -mom and plain text."""
import subprocess
import tempfile
import textwrap
from pathlib import Path
from filler import paragraphs
from markup import inline, parse, plain

TYPST = {
    "clean": '#set page(paper: "a4", margin: (x: 2.2cm, y: 2cm))\n#set text(font: "Lato", size: 10pt)\n#set par(justify: false, leading: 0.62em, spacing: 1em)\n#show heading.where(level: 1): set text(size: 20pt, weight: "light")\n#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, text(size: 11pt, fill: rgb("#0b6e6e"), tracking: .06em, upper(it.body)) + v(-.6em) + line(length: 100%, stroke: .5pt + rgb("#0b6e6e")))\n',
    "journal": '#set page(paper: "a4", margin: (x: 1.7cm, y: 2cm), columns: 2, numbering: "1")\n#set text(font: "Linux Libertine O", size: 9.5pt)\n#set par(justify: true, leading: 0.5em, spacing: .8em, first-line-indent: 1em)\n#show heading.where(level: 1): it => place(top, scope: "parent", float: true, block(width: 100%, below: 1em, align(center, text(size: 17pt, it.body))))\n#show heading.where(level: 2): it => block(above: 1.2em, below: .7em, align(center, smallcaps(text(size: 10pt, it.body))))\n',
    "letter": '#set page(paper: "a4", margin: (x: 3cm, y: 2.6cm))\n#set text(font: "C059", size: 10.5pt)\n#set par(justify: true, leading: 0.7em, spacing: 1.15em)\n#show heading: it => block(above: 1.2em, below: .8em, text(size: 11pt, weight: "bold", it.body))\n',
    "sober": '#set page(paper: "a4", margin: (left: 3.4cm, right: 2.2cm, y: 2.2cm), numbering: "1 / 1")\n#set text(font: "Linux Biolinum O", size: 10.5pt)\n#set par(justify: true, leading: 0.68em, spacing: 1.05em)\n#show heading.where(level: 1): it => block(below: 1.1em, text(size: 16pt, fill: rgb("#5b2a6e"), it.body))\n#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, text(size: 11.5pt, fill: rgb("#5b2a6e"), it.body))\n',
    "us": '#set page(paper: "us-letter", margin: (x: 1in, y: .8in))\n#set text(font: "P052", size: 10.5pt)\n#set par(leading: 0.58em, spacing: .9em)\n#show heading.where(level: 1): it => align(center, text(size: 17pt, smallcaps(it.body)))\n#show heading.where(level: 2): it => block(above: 1.2em, below: .6em, text(size: 11.5pt, weight: "bold", it.body))\n',
}


def tesc(raw):
    for c in "\\#$*_@<>[]`~":
        raw = raw.replace(c, "\\" + c)
    return raw.replace("//", "/\\/").replace("=", "\\=")


def ttext(raw):
    return inline(raw, tesc, "#strong[%s]", "#emph[%s]", " \\\n")


def typst_source(doc, layout):
    out = [TYPST[layout], f'#set text(lang: "{doc.lang if doc.lang != "no" else "nb"}")\n']
    for b in parse(doc.body):
        t = b.type
        if t in ("h1", "h2", "h3"):
            out.append(f"#heading(level: {t[1]})[{ttext(b.text)}]")
        elif t == "p":
            out.append(ttext(b.text))
        elif t in ("lines", "right", "center", "small"):
            body = " \\\n".join(map(ttext, b.rows))
            body = f"#text(size: .8em)[{body}]" if t == "small" else body
            out.append(f"#block[#set par(first-line-indent: 0em)\n#align({ {'right': 'right', 'center': 'center'}.get(t, 'left') })[{body}]]")
        elif t == "row":
            items = ",\n".join(f"[{ttext(d)}], [{ttext(w)}]" for d, w in b.rows)
            out.append(f"#grid(columns: (3.1cm, 1fr), row-gutter: .8em, column-gutter: .5em, {items})")
        elif t in ("ul", "ol"):
            out.append("\n".join(("- " if t == "ul" else "+ ") + ttext(r) for r in b.rows))
        elif t in ("table", "grid"):
            width = max(map(len, b.rows))
            cells = []
            for i, r in enumerate(b.rows):
                if len(r) == 1:
                    cells.append(f"table.cell(colspan: {width})[#strong[{ttext(r[0])}]]")
                else:
                    row = ", ".join(f"[{ttext(c)}]" for c in r + [""] * (width - len(r)))
                    cells.append(f"table.header({row})" if i == 0 and t == "table" else row)
            longest = [max((len(r[i]) for r in b.rows if len(r) > 1 and i < len(r)), default=1) for i in range(width)]
            columns = ", ".join("1fr" if i == longest.index(max(longest)) else "auto" for i in range(width))
            out.append(f"#table(columns: ({columns},), stroke: (x: none, y: .4pt + gray), inset: 4pt, {', '.join(cells)})")
        elif t == "fill":
            out += map(ttext, paragraphs(b.text, doc.id + b.text))
        elif t == "page":
            out.append("#pagebreak(weak: true)")
        elif t == "rule":
            out.append("#line(length: 100%, stroke: .5pt)")
        elif t in ("sig", "gap"):
            out.append("#v(1.1cm)\n" + ttext(b.text))
        elif t == "fig":
            out.append(f"#figure(rect(width: 80%, height: 3cm, fill: gradient.linear(rgb(\"#dde\"), rgb(\"#357\"))), caption: [{ttext(b.text)}])")
        elif t == "eq":
            out.append(f"#align(center)[#emph[{ttext(b.text)}]]")
    return "\n\n".join(out)


def typst(doc, layout, out):
    import typst as compiler
    with tempfile.TemporaryDirectory() as tmp:
        source = Path(tmp, "d.typ")
        source.write_text(typst_source(doc, layout), encoding="utf8")
        compiler.compile(str(source), output=str(out), font_paths=["/usr/share/fonts"])


def mom(doc, layout, out):
    """groff -mom, as typed on a Unix machine."""
    out_lines = [".PAPER A4", ".PRINTSTYLE TYPESET", f".FAMILY {'BM' if layout == 'bookman' else 'P'}", ".PT_SIZE 11", ".LS 13.5", ".L_MARGIN 2.6c", ".R_MARGIN 2.6c", ".T_MARGIN 2.2c", ".B_MARGIN 2.2c", ".JUSTIFY"]

    def esc(raw):
        return raw.replace("\\", "\\e").replace("'", "\\(aq").replace("-", "\\-" if False else "-")

    def t(raw):
        body = inline(raw, esc, "\\*[BD]%s\\*[PREV]", "\\*[IT]%s\\*[PREV]", " ")
        return "\\&" + body if body[:1] in ".'" else body

    for b in parse(doc.body):
        k = b.type
        if k in ("h1", "h2", "h3"):
            out_lines += [".SP 6p", ".LEFT", f"\\*[SIZE +{4 if k == 'h1' else 1}]\\*[BD]{t(b.text)}\\*[PREV]\\*[SIZE -{4 if k == 'h1' else 1}]", ".SP 4p", ".JUSTIFY"]
        elif k == "p":
            out_lines += [t(b.text), ".SP 7p"]
        elif k in ("lines", "right", "center", "small"):
            out_lines += [{"right": ".RIGHT", "center": ".CENTER"}.get(k, ".LEFT"), *map(t, b.rows), ".SP 9p", ".JUSTIFY"]
        elif k == "row":
            out_lines.append(".LEFT")
            for when, what in b.rows:
                out_lines += [f"\\*[BD]{t(when)}\\*[PREV]", t(what), ".SP 3p"]
            out_lines.append(".JUSTIFY")
        elif k in ("ul", "ol"):
            out_lines.append(".LEFT")
            for i, r in enumerate(b.rows):
                out_lines.append(("\\[bu] " if k == "ul" else f"{i + 1}. ") + t(r))
            out_lines += [".SP 7p", ".JUSTIFY"]
        elif k in ("sig", "gap"):
            out_lines += [".SP 26p", *([t(b.text)] if b.text else [])]
        elif k == "page":
            out_lines.append(".NEWPAGE")
    pdf = subprocess.run(["groff", "-Kutf8", "-mom", "-Tpdf"], input="\n".join(out_lines).encode(), capture_output=True, check=True).stdout
    Path(out).write_bytes(pdf)


def txt(doc, layout, out):
    width, lines = 76, []
    for b in parse(doc.body):
        t = b.type
        if t in ("h1", "h2", "h3"):
            lines += ["", plain(b.text).upper() if t == "h1" else plain(b.text), ("=" if t == "h1" else "-") * len(plain(b.text)) if layout == "ruled" else ""]
        elif t == "p":
            lines += textwrap.wrap(plain(b.text), width) + [""]
        elif t in ("lines", "small"):
            lines += [*map(plain, b.rows), ""]
        elif t in ("right", "center"):
            lines += [*(plain(r).rjust(width) if t == "right" else plain(r).center(width).rstrip() for r in b.rows), ""]
        elif t == "row":
            for when, what in b.rows:
                lines += textwrap.wrap(f"{plain(when):<18}{plain(what)}", width, subsequent_indent=" " * 18)
            lines.append("")
        elif t in ("ul", "ol"):
            for i, r in enumerate(b.rows):
                lines += textwrap.wrap(("* " if t == "ul" else f"{i + 1}. ") + plain(r), width, subsequent_indent="  ")
            lines.append("")
        elif t in ("table", "grid"):
            widths = [max((len(plain(r[i])) for r in b.rows if i < len(r) and len(r) > 1), default=0) for i in range(max(map(len, b.rows)))]
            lines += ["  ".join(plain(c).ljust(w) for c, w in zip(r, widths)).rstrip() for r in b.rows] + [""]
        elif t == "rule":
            lines += ["_" * width, ""]
        elif t in ("sig", "gap"):
            lines += ["", plain(b.text)]
    Path(out).write_text("\n".join(lines).strip() + "\n", encoding="latin1" if layout == "latin1" else "utf8")
