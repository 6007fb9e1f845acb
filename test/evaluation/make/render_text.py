"""TXT, LaTeX and groff."""
import re
import subprocess
import tempfile
import textwrap
from pathlib import Path


def bare(text: str) -> str:
    return re.sub(r"\*\*?(\S.*?)\*\*?", r"\1", text)


def plain(blocks) -> str:
    out = []
    for block in blocks:
        kind = block[0]
        if kind == "h1":
            out += ["", bare(block[1]).upper() if len(block[1]) < 30 else bare(block[1]), ""]
        elif kind in ("h2", "h3"):
            out += ["", bare(block[1]), "-" * len(block[1]) if kind == "h2" else ""]
        elif kind == "lines":
            out += [bare(line) for line in block[1]] + [""]
        elif kind == "list":
            out += [f"  * {bare(item)}" for item in block[1]] + [""]
        elif kind == "entry":
            out += textwrap.wrap(f"{bare(block[1]):<18} {bare(block[2])}", 76, subsequent_indent=" " * 19)
        elif kind == "table":
            widths = [max(len(cells[i]) if i < len(cells) else 0 for _, cells in block[1]) for i in range(max(len(cells) for _, cells in block[1]))]
            out += ["  ".join(bare(cell).ljust(widths[i]) for i, cell in enumerate(cells)).rstrip() for _, cells in block[1]] + [""]
        elif kind == "center":
            out += [bare(block[1]).center(76).rstrip()]
        elif kind == "right":
            out += [bare(block[1]).rjust(76)]
        elif kind == "rule":
            out += ["-" * 60]
        elif kind == "break":
            out += ["\f"]
        elif len(block) > 1:
            out += textwrap.wrap(bare(block[1]), 76) + [""]
    return "\n".join(out).strip() + "\n"


def tex(text: str) -> str:
    text = re.sub(r"([&%$#_{}])", r"\\\1", text.replace("\\", "/")).replace("~", r"\textasciitilde{}").replace("^", r"\^{}")
    text = re.sub(r"\*\*(.+?)\*\*", r"\\textbf{\1}", text)
    text = re.sub(r"(?<!\*)\*(?!\s)(.+?)(?<!\s)\*", r"\\emph{\1}", text)
    return text.replace("–", "--").replace("—", "---").replace("≥", r"$\geq$").replace("≤", r"$\leq$").replace("·", r"\textperiodcentered{}").replace("→", r"$\to$").replace("−", "$-$").replace("<", r"\textless{}").replace(">", r"\textgreater{}").replace("‘", "`").replace("’", "'").replace("“", "``").replace("”", "''").replace("•", r"\textbullet{}").replace("×", r"$\times$").replace("…", r"\dots{}").replace("☐", r"$\Box$").replace("é", "\\'e")


STYLES = {
    "article": (r"\documentclass[11pt,a4paper]{article}\usepackage[margin=27mm]{geometry}", r"\section*{%s}", r"\begin{center}{\LARGE %s}\end{center}"),
    "plainart": (r"\documentclass[10pt,a4paper]{article}", r"\subsection*{%s}", r"\begin{center}{\Large\bfseries %s}\end{center}\medskip"),
    "cvrule": (r"\documentclass[10pt,a4paper]{article}\usepackage[margin=20mm]{geometry}\pagestyle{empty}", r"\bigskip\noindent\rule[0.5ex]{24mm}{1.2mm}\hspace{3mm}{\Large\sffamily %s}\par\smallskip", r"\noindent{\Huge\sffamily %s}\par\bigskip"),
    "cvcaps": (r"\documentclass[11pt,letterpaper]{article}\usepackage[margin=22mm]{geometry}", r"\bigskip\noindent{\scshape\large %s}\hrule\smallskip", r"\begin{center}{\huge\scshape %s}\end{center}"),
    "report": (r"\documentclass[11pt,a4paper]{report}\usepackage[margin=28mm]{geometry}", r"\chapter*{%s}", r"\begin{center}\vspace*{15mm}{\LARGE\bfseries %s}\end{center}"),
    "ot1": (r"\documentclass[11pt]{article}\usepackage[margin=28mm]{geometry}", r"\section*{%s}", r"\begin{center}{\LARGE %s}\end{center}"),
    "twocol": (r"\documentclass[10pt,a4paper,twocolumn]{article}\usepackage[margin=19mm]{geometry}", r"\section{%s}", r"\begin{center}{\Large %s}\end{center}"),
}


def latex(blocks, style: str, target: Path):
    head, section, title = STYLES[style]
    fonts = "" if style == "ot1" else r"\usepackage[T1]{fontenc}\usepackage{lmodern}"
    out = [head, fonts, r"\usepackage[utf8]{inputenc}\usepackage{longtable,textcomp,amssymb}\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}\emergencystretch=3em\begin{document}"]
    for block in blocks:
        kind = block[0]
        if kind == "h1":
            out.append(title % tex(block[1]))
        elif kind == "h2":
            out.append(section % tex(block[1]))
        elif kind == "h3":
            out.append(r"\paragraph{%s}" % tex(block[1]))
        elif kind == "lines":
            out.append(r"\\".join("{" + tex(line) + "}" for line in block[1]) + r"\par\medskip")
        elif kind == "list":
            out.append(r"\begin{itemize}" + "".join(r"\item " + tex(item) for item in block[1]) + r"\end{itemize}")
        elif kind == "entry":
            out.append(r"\noindent\parbox[t]{30mm}{\raggedright\small %s}\hspace{3mm}\parbox[t]{115mm}{%s}\par" % (tex(block[1]), tex(block[2])))
        elif kind == "table":
            width = max(len(cells) for _, cells in block[1])
            longest = max(range(width), key=lambda i: max(len(cells[i]) if i < len(cells) else 0 for _, cells in block[1]))
            wide = sum(max(len(cells[i]) if i < len(cells) else 0 for _, cells in block[1]) for i in range(width)) > 85
            spec = "".join("p{70mm}" if wide and i == longest else "l" for i in range(width))
            size = r"\small" if style != "twocol" else r"\footnotesize"
            if style == "twocol":
                out.append(size + r"\begin{tabular}{" + spec + "}" + r"\\".join(" & ".join(tex(cell) for cell in cells) for _, cells in block[1]) + r"\end{tabular}\par")
            else:
                out.append("{" + size + r"\begin{longtable}{" + spec + "}" + r"\hline " + r"\\".join(" & ".join(tex(cell) for cell in cells) + (r"\\ \hline" if head else "") for head, cells in block[1]).replace(r"\hline\\", r"\hline ") + r"\\ \hline\end{longtable}}")
        elif kind == "center":
            out.append(r"\begin{center}%s\end{center}" % tex(block[1]))
        elif kind == "right":
            out.append(r"\begin{flushright}%s\end{flushright}" % tex(block[1]))
        elif kind == "small":
            out.append(r"{\footnotesize %s\par}" % tex(block[1]))
        elif kind == "rule":
            out.append(r"\par\noindent\hrulefill\par")
        elif kind == "break":
            out.append(r"\clearpage")
        elif kind == "p":
            out.append(tex(block[1]) + "\n")
    out.append(r"\end{document}")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "d.tex").write_text("\n".join(out), encoding="utf-8")
        run = subprocess.run(["pdflatex", "-interaction=nonstopmode", "d.tex"], cwd=folder, capture_output=True, timeout=90)
        made = Path(folder, "d.pdf")
        if not made.exists():
            raise RuntimeError(run.stdout.decode("latin-1")[-1500:])
        target.write_bytes(made.read_bytes())


def groff(blocks, target: Path):
    def clean(text):
        text = bare(text).replace("\\", "/")
        return ("\\&" + text) if text.startswith((".", "'")) else text
    out = [".nr PS 11", ".nr LL 16c", ".nr PO 2.5c", ".nr HM 2c", ".ds CH", ".ds CF"]
    for block in blocks:
        kind = block[0]
        if kind == "h1":
            out += [".LP", ".ce 1", f"\\s+4\\fB{clean(block[1])}\\fP\\s0"]
        elif kind in ("h2", "h3"):
            out += [".SH", clean(block[1]), ".LP"]
        elif kind == "lines":
            out += [".LP", ".nf"] + [clean(line) for line in block[1]] + [".fi"]
        elif kind == "list":
            for item in block[1]:
                out += [".IP \\(bu 2", clean(item)]
            out += [".LP"]
        elif kind == "entry":
            out += [f'.IP "{clean(block[1])}" 3.4c', clean(block[2])]
        elif kind == "table":
            width = max(len(cells) for _, cells in block[1])
            out += [".TS", "tab(^);", " ".join(["l"] * width) + "."]
            out += ["^".join(clean(cell) for cell in cells) for _, cells in block[1]] + [".TE"]
        elif kind == "center":
            out += [".ce 1", clean(block[1])]
        elif kind == "right":
            out += [".rj 1", clean(block[1])]
        elif kind == "break":
            out += [".bp"]
        elif kind == "p" or kind == "small":
            out += [".LP", clean(block[1])]
    with tempfile.TemporaryDirectory() as folder:
        source, post = Path(folder, "d.ms"), Path(folder, "d.ps")
        source.write_text("\n".join(out) + "\n", encoding="utf-8")
        post.write_bytes(subprocess.run(["groff", "-Kutf8", "-t", "-ms", "-Tps", "-P-pa4", str(source)], check=True, capture_output=True).stdout)
        subprocess.run(["ps2pdf", "-sPAPERSIZE=a4", str(post), str(target)], check=True, capture_output=True)
