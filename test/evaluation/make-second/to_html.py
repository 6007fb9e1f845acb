"""HTML by own style sheets; printed by Chromium (`web`) or WeasyPrint (`page`), or sent as .html."""
import html
import os
import random
import re
import subprocess
import tempfile
from pathlib import Path
from filler import paragraphs
from markup import inline, parse

STYLES = Path(__file__).parent / "styles"


def text(raw):
    return inline(raw, html.escape, "<b>%s</b>", "<i>%s</i>", "<br>")


def scribble(rng):
    """A signature's stroke."""
    x, points = 5, []
    for _ in range(rng.randint(9, 15)):
        x += rng.uniform(3, 13)
        points.append(f"S {x:.0f} {rng.uniform(2, 38):.0f} {x + rng.uniform(-6, 9):.0f} {rng.uniform(6, 34):.0f}")
    return f'<svg class="sig" width="170" height="42" viewBox="0 0 170 42"><path d="M 4 28 {" ".join(points)}" fill="none" stroke="#1b2a6b" stroke-width="1.5"/></svg>'


def stamp(words, rng):
    turn, colour = rng.randint(-14, 12), rng.choice(["#2b3f9e", "#7a2a4d", "#23395d", "#a33"])
    return (f'<svg class="stamp" width="104" height="104" viewBox="0 0 104 104" style="transform:rotate({turn}deg)"><g fill="none" stroke="{colour}" opacity=".7">'
            f'<circle cx="52" cy="52" r="49" stroke-width="2.4"/><circle cx="52" cy="52" r="33"/><path d="M40 60 L52 36 L64 60 Z M44 64 H60" stroke-width="2"/></g>'
            f'<defs><path id="r{turn}" d="M 52 52 m -38 0 a 38 38 0 1 1 76 0 a 38 38 0 1 1 -76 0"/></defs>'
            f'<text font-size="8.4" fill="{colour}" opacity=".75" letter-spacing="1"><textPath href="#r{turn}">{html.escape(words)}</textPath></text></svg>')


def photo(rng):
    skin, hair, coat, back = rng.choice([("#d9a982", "#3a2a1e", "#2d3d52", "#c9d3da"), ("#8d5c3b", "#17110d", "#5b2333", "#dfe4e6"), ("#ecc7a8", "#8a5a2b", "#444", "#b9c7bd"), ("#c68d62", "#0f0d0c", "#275247", "#e6e1d8")])
    return (f'<svg class="photo" width="105" height="135" viewBox="0 0 105 135"><rect width="105" height="135" fill="{back}"/><path d="M10 135 C12 98 34 94 52 94 C70 94 94 98 96 135 Z" fill="{coat}"/>'
            f'<rect x="43" y="76" width="19" height="24" fill="{skin}"/><ellipse cx="52" cy="58" rx="24" ry="30" fill="{skin}"/><path d="M26 58 C24 18 80 14 79 58 C74 40 66 34 52 36 C40 35 32 42 26 58Z" fill="{hair}"/>'
            f'<circle cx="43" cy="58" r="2.4" fill="#222"/><circle cx="61" cy="58" r="2.4" fill="#222"/><path d="M44 73 q8 6 16 0" stroke="#7a3b32" fill="none" stroke-width="2"/></svg>')


def figure(caption, rng):
    lines = []
    for colour in ("#1f4e79", "#c55a11", "#548235"):
        y = rng.uniform(40, 140)
        points = []
        for x in range(30, 400, 18):
            y = min(160, max(10, y + rng.uniform(-16, 13)))
            points.append(f"{x},{y:.0f}")
        lines.append(f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
    return f'<div class="fig"><svg width="420" height="180" viewBox="0 0 420 180"><path d="M28 5 V165 H410" fill="none" stroke="#333"/>{"".join(lines)}</svg><p>{text(caption)}</p></div>'


def cells(row, tag, width):
    if len(row) == 1:
        return f'<td class="group" colspan="{width}">{text(row[0])}</td>'
    row = row + [""] * (width - len(row))
    return "".join(f"<{tag}>{text(c)}</{tag}>" for c in row)


def block(b, rng, seed):
    t, rows = b.type, b.rows
    if t in ("h1", "h2", "h3", "p"):
        return f"<{t}>{text(b.text)}</{t}>"
    if t in ("lines", "right", "center", "small"):
        return f'<p class="{t}">{"<br>".join(map(text, rows))}</p>'
    if t == "row":
        return '<div class="rows">' + "".join(f'<div class="row{" dated" if re.search("[0-9]{4}", d) else ""}"><div class="d">{text(d)}</div><div class="w">{text(w)}</div></div>' for d, w in rows) + "</div>"
    if t in ("ul", "ol"):
        return f"<{t}>" + "".join(f"<li>{text(r)}</li>" for r in rows) + f"</{t}>"
    if t in ("table", "grid"):
        width = max(map(len, rows))
        head = f"<thead><tr>{cells(rows[0], 'th', width)}</tr></thead>" if t == "table" else ""
        return f'<table class="{t}">{head}<tbody>' + "".join(f"<tr>{cells(r, 'td', width)}</tr>" for r in rows[1 if head else 0:]) + "</tbody></table>"
    if t == "fill":
        return "".join(f"<p>{text(p)}</p>" for p in paragraphs(b.text, seed + b.text))
    simple = {"rule": "<hr>", "page": '<div class="newpage"></div>', "open": f'<div class="{b.text}">', "close": "</div>", "gap": '<div class="gap"></div>'}
    if t in simple:
        return simple[t]
    if t == "sig":
        return scribble(rng) + (f'<p class="signed">{text(b.text)}</p>' if b.text else "")
    if t == "stamp":
        return stamp(b.text, rng)
    if t == "photo":
        return photo(rng)
    if t == "fig":
        return figure(b.text, rng)
    if t == "eq":
        return f'<p class="eq"><i>{text(b.text)}</i></p>'
    raise ValueError(t)


def to_html(doc, layout, title=""):
    rng = random.Random(doc.body[:80])
    css = (STYLES / "base.css").read_text() + (STYLES / f"{layout}.css").read_text()
    body = "\n".join(block(b, rng, doc.id) for b in parse(doc.body))
    return f'<!doctype html><html lang="{doc.lang}"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{css}</style></head><body><div class="sheet">{body}</div></body></html>'


def web(doc, layout, out):
    """Printed by Chromium."""
    with tempfile.TemporaryDirectory() as tmp:
        page = Path(tmp, "p.html")
        page.write_text(to_html(doc, layout), encoding="utf8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/u",
                        f"--print-to-pdf={out}", page.as_uri()], check=True, capture_output=True, timeout=90, env={**os.environ, "HOME": tmp})


def page(doc, layout, out):
    """Set by WeasyPrint."""
    from weasyprint import HTML
    HTML(string=to_html(doc, layout)).write_pdf(out)


def source(doc, layout, out):
    """The HTML file itself."""
    Path(out).write_text(to_html(doc, layout, doc.keys.get("title", "")), encoding="utf8")
