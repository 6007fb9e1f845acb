"""LaTeX with own preambles (styles/*.tex), by pdflatex."""
import re
import subprocess
import tempfile
from pathlib import Path
import random
from filler import paragraphs
from markup import inline, parse

STYLES = Path(__file__).parent / "styles"
FIGURE = {"en": "Figure", "de": "Abbildung", "nl": "Figuur", "no": "Figur", "sv": "Figur", "da": "Figur", "fr": "Figure", "es": "Figura", "it": "Figura", "pl": "Rysunek", "pt": "Figura"}


def esc(raw):
    parts = re.split(r"(\$[^$]+\$)", raw)
    out = []
    for p in parts:
        if len(p) > 2 and p[0] == "$" == p[-1]:
            out.append(p)
            continue
        p = p.replace("\\", r"\textbackslash{}")
        p = re.sub(r"([&%$#_{}])", r"\\\1", p).replace(r"\textbackslash\{\}", r"\textbackslash{}")
        p = p.replace("~", r"\textasciitilde{}").replace("^", r"\textasciicircum{}")
        p = re.sub(r'"([^"]*)"', r"``\1''", p)
        out.append(p.replace("–", "--").replace("—", "---").replace("☎", "").replace("•", r"\textbullet{}").replace("…", r"\dots{}").replace("≥", r"$\geq$").replace("≤", r"$\leq$").replace("×", r"$\times$").replace("−", r"$-$").replace("✓", "x").replace("→", r"$\rightarrow$").replace("²", r"\textsuperscript{2}"))
    return "".join(out)


def text(raw):
    return inline(raw, esc, r"\textbf{%s}", r"\emph{%s}", r"\newline ")


def chart(caption):
    rng = random.Random(caption)
    segments = []
    for dash in (0, 1):
        y = rng.uniform(10, 40)
        for x in range(0, 90, 6):
            z = max(2, min(48, y + rng.uniform(-7, 8)))
            segments.append(rf"\qbezier({x},{y:.1f})({x + 3},{(y + z) / 2 + dash * 2:.1f})({x + 6},{z:.1f})")
            y = z
    return r"\begin{figure}[htb]\centering\setlength{\unitlength}{1mm}\begin{picture}(95,50)\put(0,0){\vector(1,0){94}}\put(0,0){\vector(0,1){50}}" + "".join(segments) + r"\end{picture}\caption{" + text(caption) + r"}\end{figure}"


def table(b, twocolumn):
    width = max(map(len, b.rows))
    longest = [max(max(len(r[i]) if len(r) > 1 and i < len(r) else 0 for r in b.rows), 4) for i in range(width)]
    usable = 1 - 0.022 * width
    spec = "".join(rf"p{{{usable * n / sum(longest):.3f}\linewidth}}" for n in (min(n, 45) for n in longest))
    env = "tabular" if twocolumn else "longtable"
    out = [r"{\small\setlength{\tabcolsep}{.01\linewidth}\begin{" + env + "}{@{}" + spec.replace("p{", r">{\raggedright\arraybackslash}p{") + r"@{}}\hline"]
    for i, r in enumerate(b.rows):
        if len(r) == 1:
            out.append(rf"\multicolumn{{{width}}}{{@{{}}l}}{{\textbf{{{text(r[0])}}}}}\\")
        elif i == 0 and b.type == "table":
            out.append(" & ".join(rf"\textbf{{{text(c)}}}" for c in r) + r"\\\hline" + ("" if twocolumn else r"\endhead"))
        else:
            out.append(" & ".join(map(text, r + [""] * (width - len(r)))) + r"\\")
    return "\n".join(out) + r"\hline\end{" + env + "}}"


def block(b, seed, twocolumn):
    t = b.type
    heads = {"h1": r"\doctitle{%s}", "h2": r"\dochead{%s}", "h3": r"\docsub{%s}", "p": "%s\n", "eq": r"\[ %s \]"}
    if t == "eq":
        return rf"\begin{{equation}} {b.text} \end{{equation}}"
    if t in heads:
        return heads[t] % text(b.text)
    if t in ("lines", "right", "center", "small"):
        env = {"lines": "flushleft", "right": "flushright", "center": "center", "small": "flushleft"}[t]
        size = r"\footnotesize " if t == "small" else ""
        return rf"\begin{{{env}}}{size}" + r" \\ ".join((r"{}" + text(r)) for r in b.rows) + rf"\end{{{env}}}"
    if t == "row":
        return "\n".join(rf"\docrow{{{text(d)}}}{{{text(w)}}}" for d, w in b.rows)
    if t in ("ul", "ol"):
        env = "itemize" if t == "ul" else "enumerate"
        return rf"\begin{{{env}}}" + "\n".join(rf"\item {{}}{text(r)}" for r in b.rows) + rf"\end{{{env}}}"
    if t in ("table", "grid"):
        return table(b, twocolumn)
    if t == "fill":
        return "\n\n".join(map(text, paragraphs(b.text, seed + b.text)))
    if t == "fig":
        return chart(b.text)
    if t == "open":
        return r"\begin{docarea" + b.text + "}"
    if t == "close":
        return None
    simple = {"rule": r"\par\noindent\hrulefill\par", "page": r"\clearpage", "gap": r"\vspace{8mm}", "photo": "", "stamp": ""}
    if t == "sig":
        return r"\par\vspace{12mm}\noindent " + text(b.text) + r"\par"
    return simple[t]


def tex(doc, layout, out):
    preamble = (STYLES / f"{layout}.tex").read_text() + r"\usepackage{array}"
    body, opened = [], []
    for b in parse(doc.body):
        piece = block(b, doc.id, layout == "twocol")
        if b.type == "open":
            opened.append(b.text)
            piece = r"\begin{center}" if b.text in ("top", "middle") else ""
            opened[-1] = r"\end{center}" if piece else ""
        if b.type == "close":
            piece = opened.pop()
        body.append(piece)
    full = preamble + rf"\renewcommand{{\figurename}}{{{FIGURE[doc.lang]}}}" + "\n\\begin{document}\n" + "\n\n".join(body) + "\n\\end{document}\n"
    with tempfile.TemporaryDirectory() as tmp:
        Path(tmp, "d.tex").write_text(full, encoding="utf8")
        for _ in range(2):
            r = subprocess.run(["pdflatex", "-interaction=nonstopmode", "d.tex"], cwd=tmp, capture_output=True, timeout=120)
        pdf = Path(tmp, "d.pdf")
        log = Path(tmp, "d.log").read_text(errors="replace")
        errors = [line for line in log.split("\n") if line.startswith("!") or "Missing character" in line]
        if errors or not pdf.exists():
            Path("/tmp/bad.tex").write_text(full)
            raise RuntimeError(f"{doc.id} {layout}: {errors[:4]}")
        Path(out).write_bytes(pdf.read_bytes())
