"""HTML pages in many layouts, printed by Chromium."""
import html
import re
import subprocess
import tempfile
from pathlib import Path

BASE = "*{box-sizing:border-box}body{margin:0;font-size:10.5pt;line-height:1.38}p{margin:0 0 .6em}ul{margin:.2em 0 .6em 1.2em;padding:0}table{border-collapse:collapse;margin:.5em 0;width:100%}td,th{text-align:left;padding:2px 5px;vertical-align:top}.e{display:grid;grid-template-columns:8.2em 1fr;gap:.8em;margin:.25em 0}.r{text-align:right}.c{text-align:center}small{font-size:7.5pt;color:#444;display:block;margin:.4em 0}hr{border:0;border-top:1px solid #777}.break{break-after:page}tr{break-inside:avoid}.cols{display:grid}"
THEMES = {
    "side": "@page{size:A4;margin:0}body{font:9.7pt/1.4 Lato}.cols{grid-template-columns:34% 66%;min-height:296mm}.side{background:#24384f;color:#eef;padding:12mm 7mm}.main{padding:12mm 10mm}h1{font-size:21pt;margin:0;font-weight:300}h2{font-size:11pt;text-transform:uppercase;letter-spacing:.12em;border-bottom:1px solid currentColor;margin:1.1em 0 .4em}.side h2{font-size:9.5pt}h3{margin:.5em 0 .1em;font-size:10pt}.e{grid-template-columns:1fr;gap:0}.e>:first-child{font-size:8.4pt;opacity:.75}",
    "sideright": "@page{size:A4;margin:14mm}body{font:10pt/1.35 Carlito}.cols{grid-template-columns:1fr 58mm;grid-template-areas:'m s';gap:9mm}.side{grid-area:s;border-left:2px solid #b5432b;padding-left:6mm}.main{grid-area:m}h1{color:#b5432b;font-size:24pt;margin:0 0 .2em}h2{color:#b5432b;font-size:12.5pt;margin:.9em 0 .3em}h3{font-size:10pt;margin:.4em 0 0}",
    "time": "@page{size:A4;margin:16mm 18mm}body{font:10pt/1.42 'Liberation Sans'}h1{font-size:19pt;margin:0}h2{font-size:11.5pt;margin:1.2em 0 .5em;color:#0b6e4f}.e{border-left:2px solid #0b6e4f;margin:0 0 0 26mm;padding:0 0 3mm 5mm;display:block;position:relative}.e>:first-child{position:absolute;left:-28mm;width:25mm;text-align:right;font-size:8.6pt;color:#555}",
    "band": "@page{size:A4;margin:0 0 14mm}@page:not(:first){margin-top:14mm}body{font:10.2pt/1.4 Lato;padding:0 17mm}h1{background:#7a2048;color:#fff;margin:0 -17mm 5mm;padding:11mm 17mm 6mm;font-size:23pt;font-weight:400}h2{font-size:12pt;background:#f3e6ec;padding:1.2mm 3mm;margin:4mm -3mm 2mm}h3{margin:.5em 0 .1em}",
    "serif": "@page{size:A4;margin:22mm 24mm}body{font:11.3pt/1.45 'EB Garamond'}h1{font-weight:400;font-variant:small-caps;text-align:center;font-size:20pt;letter-spacing:.06em}h2{font-weight:400;font-variant:small-caps;font-size:13.5pt;border-bottom:.5px solid #000;margin:1em 0 .3em}h3{font-style:italic;font-weight:400;margin:.4em 0}td,th{border:0}",
    "letter": "@page{size:A4;margin:25mm 22mm 20mm 25mm}body{font:11pt/1.42 Carlito}h1{font-size:13pt;margin:1.2em 0 .8em}h2{font-size:11pt;margin:1em 0 .3em}p{margin-bottom:.75em}.lines{margin-bottom:7mm}",
    "modern": "@page{size:Letter;margin:19mm}body{font:10.6pt/1.5 Lato;color:#222}h1{font-size:17pt;border-left:5px solid #e0a100;padding-left:4mm;margin:0 0 5mm}h2{font-size:11.5pt;margin:1em 0 .3em}p{margin-bottom:.8em}th{border-bottom:2px solid #e0a100}",
    "uni": "@page{size:A4;margin:18mm 16mm}body{font:9.4pt/1.32 'Liberation Sans'}h1{font-size:14pt;border-bottom:3px double #123a7c;color:#123a7c;padding-bottom:2mm;margin:0 0 3mm}h2{font-size:10.5pt;margin:3mm 0 1mm}th{background:#dde4f2;border:.5px solid #8899bb}td{border:.5px solid #b8c2d8}",
    "norule": "@page{size:A4;margin:17mm 20mm}body{font:9.2pt/1.3 'Linux Libertine O'}h1{font-size:13pt;font-weight:400;letter-spacing:.04em;margin:0 0 4mm}h2{font-size:10.5pt;font-weight:700;margin:3.5mm 0 0}th{font-weight:400;font-style:italic;color:#333}td{padding:1px 6px 1px 0}",
    "zebra": "@page{size:A4;margin:12mm}body{font:8.8pt/1.3 'DejaVu Sans'}h1{font-size:12.5pt;margin:0 0 2mm}h2{font-size:9.5pt;background:#333;color:#fff;padding:1mm 2mm;margin:3mm 0 0}tr:nth-child(even) td{background:#eee}th{border-bottom:1px solid #000}",
    "mono": "@page{size:A4;margin:15mm}body{font:8.6pt/1.3 'Liberation Mono'}h1,h2,h3{font-size:9.6pt;margin:.8em 0 .3em}td,th{padding:0 9px 0 0;font-weight:400;white-space:nowrap}hr{border-top:1px dashed #000}",
    "diploma": "@page{size:A4 landscape;margin:9mm}body{font:15pt/1.5 'EB Garamond';text-align:center;border:7px double #7d6420;outline:1.5px solid #7d6420;outline-offset:-5mm;min-height:190mm;padding:14mm 24mm}h1{font-size:31pt;font-weight:400;text-transform:uppercase;letter-spacing:.14em;margin:0 0 6mm}h2{font-size:22pt;font-weight:400;font-style:italic;margin:3mm 0}h3{font-size:18pt;font-weight:400;margin:2mm 0}td{text-align:center;font-size:10.5pt;padding-top:10mm}table{width:100%}",
    "diplomap": "@page{size:A4;margin:11mm}body{font:13.5pt/1.55 'Linux Libertine O';text-align:center;border:2px solid #234;box-shadow:inset 0 0 0 3mm #fff,inset 0 0 0 3.4mm #a33;min-height:272mm;padding:26mm 22mm}h1{font-size:24pt;letter-spacing:.08em;font-weight:400;margin:0 0 10mm}h2{font-size:18pt;margin:6mm 0;font-weight:400}h3{font-size:15pt;margin:3mm 0;font-weight:400}td{text-align:center;font-size:10pt;padding-top:14mm}",
    "form": "@page{size:A4;margin:14mm}body{font:9.6pt/1.35 'Liberation Sans'}h1{font-size:13pt;text-align:center;border:1.5px solid #000;padding:3mm}h2{font-size:9.5pt;background:#ccc;border:1px solid #000;padding:1mm 2mm;margin:3mm 0 0}.e{border:1px solid #000;border-top:0;margin:0;padding:1.3mm 2mm;grid-template-columns:52mm 1fr}td,th{border:1px solid #000}",
    "news": "@page{size:A4;margin:13mm}body{font:10pt/1.4 'Linux Libertine O';columns:3;column-gap:6mm;text-align:justify}h1{column-span:all;font-size:27pt;line-height:1.1;margin:0 0 3mm}h2{font-size:11.5pt;margin:.8em 0 .2em}",
    "paper": "@page{size:A4;margin:19mm 17mm}body{font:9.6pt/1.28 'Linux Libertine O';columns:2;column-gap:7mm;text-align:justify}h1{column-span:all;text-align:center;font-size:17pt;font-weight:400;margin:0 0 3mm}.c{column-span:all}h2{font-size:10.5pt;margin:.9em 0 .3em}h3{font-size:9.6pt;font-style:italic;margin:.5em 0 .1em}",
    "web": "@page{size:A4;margin:10mm 12mm 14mm}body{font:10.5pt/1.5 'DejaVu Sans'}h1{font-size:17pt}h2{font-size:12.5pt}a{color:#06c}small{border-top:1px solid #ccc;padding-top:1mm}.line{display:inline-block;margin-right:4mm}",
    "pass": "@page{size:148mm 105mm;margin:6mm}body{font:9pt/1.3 'Liberation Sans';background:#eaf0ea}h1{font-size:11pt;letter-spacing:.1em;margin:0 0 2mm;text-align:center}.e{grid-template-columns:44mm 1fr;margin:.2mm 0}.e>:first-child{font-size:6.8pt;color:#456}.mono,.lines{font:10pt/1.4 'Liberation Mono';letter-spacing:.02em;margin-top:3mm}.photo{float:left;width:30mm;height:38mm;background:linear-gradient(#bbb,#777);margin:0 5mm 2mm 0}",
    "book": "@page{size:A4;margin:27mm 26mm}body{font:11.2pt/1.5 'Linux Libertine O';text-align:justify}h1{font-size:22pt;text-align:center;font-weight:400;margin:26mm 0 8mm}h2{font-size:17pt;margin:10mm 0 5mm}h3{font-size:12.5pt;margin:1em 0 .4em}p{text-indent:1em;margin:0}.c{text-align:center;text-indent:0}",
}


def inline(text: str) -> str:
    text = html.escape(text, quote=False)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<!\*)\*(?!\s)(.+?)(?<!\s)\*", r"<i>\1</i>", text)
    return re.sub(r"(https?://\S+)", r'<a href="\1">\1</a>', text)


def body(blocks) -> str:
    out, columns = [], None
    for block in blocks:
        kind = block[0]
        if kind in ("h1", "h2", "h3"):
            out.append(f"<{kind}>{inline(block[1])}</{kind}>")
        elif kind == "p":
            out.append(f"<p>{inline(block[1])}</p>")
        elif kind == "lines":
            out.append('<p class="lines">' + "<br>".join(f'<span class="line">{inline(line)}</span>' for line in block[1]) + "</p>")
        elif kind == "list":
            out.append("<ul>" + "".join(f"<li>{inline(item)}</li>" for item in block[1]) + "</ul>")
        elif kind == "entry":
            out.append(f'<div class="e"><span>{inline(block[1])}</span><span>{inline(block[2])}</span></div>')
        elif kind == "table":
            out.append("<table>" + "".join("<tr>" + "".join(f"<{'th' if head else 'td'}>{inline(cell)}</{'th' if head else 'td'}>" for cell in cells) + "</tr>" for head, cells in block[1]) + "</table>")
        elif kind in ("right", "center"):
            out.append(f'<p class="{kind[0]}">{inline(block[1])}</p>')
        elif kind == "small":
            out.append(f"<small>{inline(block[1])}</small>")
        elif kind == "rule":
            out.append("<hr>")
        elif kind == "break":
            out.append('<div class="break"></div>')
        elif kind == "photo":
            out.append('<div class="photo"></div>')
        elif kind in ("side", "main"):
            out.append(("</div>" if columns else '<div class="cols">') + f'<div class="{kind}">')
            columns = kind
    if columns:
        out.append("</div></div>")
    return "\n".join(out)


def page(blocks, theme: str, language: str, title: str = "") -> str:
    return f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{BASE}{THEMES[theme]}</style></head><body>{body(blocks)}</body></html>'


def pdf(blocks, theme, language, target: Path, title=""):
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page(blocks, theme, language, title), encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", source.as_uri()]
        if theme == "web":
            command.remove("--no-pdf-header-footer")
        subprocess.run(command, check=True, capture_output=True, timeout=90)
