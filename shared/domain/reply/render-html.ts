import { Html, html } from "./html.ts";
import type { Block, Entry, Figure, Letter, Mark } from "./letter.ts";

/**
 * The letter as HTML: one column, styles inline since many mail programs drop the
 * others, nothing fetched from anywhere. Colours say nothing that words do not.
 */
export function renderHtml({ language, title, blocks }: Letter): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>
          ${darkStyle}
        </style>
      </head>
      <body class="back" style="margin:0;padding:0;background:#f4f5f7">
        <div class="sheet" style="${sheet}">${blocks.map(blockHtml)}</div>
      </body>
    </html> `.value;
}

const font = "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const sheet = `max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1f2933;${font};font-size:16px;line-height:1.5;overflow-wrap:anywhere`;

const darkStyle = new Html(`@media (prefers-color-scheme: dark) {
  .back { background: #14181d !important }
  .sheet { background: #1c2229 !important; color: #e4e8ec !important }
  .box { background: #2a333c !important }
  .quiet { color: #aab4be !important }
  .line { border-color: #3a444e !important }
  .yes { color: #6fce94 !important }
  .no { color: #ff9c8f !important }
  .look { color: #f0c25a !important }
  .link { color: #8ab8ff !important }
  .button { background: #8ab8ff !important; color: #10151b !important }
}`);

const looks: Readonly<Record<Mark, { readonly name: string; readonly colour: string }>> = {
  "✓": { name: "yes", colour: "#1a7340" },
  "✗": { name: "no", colour: "#b3261e" },
  "?": { name: "look", colour: "#8a5a00" },
  "–": { name: "quiet", colour: "#5a6672" },
};

function blockHtml(block: Block, index: number, blocks: readonly Block[]): Html {
  switch (block.type) {
    case "paragraph":
      return html`<p style="margin:0 0 16px">${block.text}</p> `;
    case "standing": {
      const look = block.mark && looks[block.mark];
      return html`<p
        class="box"
        style="margin:0 0 16px;padding:12px 14px;background:#f4f5f7;border-radius:6px;font-weight:600"
      >
        ${look && html`<span class="${look.name}" style="color:${look.colour}">${block.mark}</span> `}${block.text}
      </p> `;
    }
    case "list":
      return html`<h2 style="margin:24px 0 8px;font-size:17px;line-height:1.3">${block.title}</h2>
        <ul style="margin:0 0 16px;padding:0;list-style:none">
          ${block.entries.map(entryHtml)}
        </ul> `;
    case "link":
      return block.label === undefined
        ? html`<p style="margin:0 0 16px">
            <a class="link" href="${block.url}" style="color:#0b57d0">${block.url}</a>
          </p> `
        : html`<p style="margin:20px 0">
            <a class="button" href="${block.url}" style="${button}">${block.label}</a>
          </p> `;
    case "figure":
      return figureHtml(block);
    case "signature":
      return html`<p style="margin:16px 0">
        ${block.lines.map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`))}
      </p> `;
    case "foot": {
      const line = blocks[index - 1]?.type === "foot" ? "" : "border-top:1px solid #d8dde3;padding-top:12px;";
      return html`<p class="quiet line" style="margin:0 0 8px;${line}font-size:14px;color:#5a6672">
        ${block.text}
        ${block.url && html`<a class="link" href="${block.url}" style="color:#0b57d0">${block.url}</a>`}
      </p> `;
    }
  }
}

const button =
  "display:inline-block;padding:11px 18px;border-radius:6px;background:#0b57d0;color:#ffffff;font-weight:600;text-decoration:none";

/** The picture is light, also on a dark page: its card belongs to it. */
function figureHtml({ contentId, alt, width, height, legend, ends }: Figure): Html {
  return html`<div style="margin:0 0 16px">
    <img
      src="cid:${contentId}"
      alt="${alt}"
      width="${width}"
      height="${height}"
      style="display:block;width:100%;max-width:${width}px;height:auto;border-radius:6px;font-size:14px"
    />
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style="max-width:${width}px;font-size:13px"
    >
      <tr>
        <td class="quiet" style="padding:4px 0 0;color:#5a6672">${ends[0]}</td>
        <td class="quiet" align="right" style="padding:4px 0 0;color:#5a6672">${ends[1]}</td>
      </tr>
    </table>
    <div class="quiet" style="padding:2px 0 0;font-size:13px;color:#5a6672">
      ${legend.map(
        ({ colour, text }) =>
          html`<span style="white-space:nowrap;margin-right:14px"
            ><span
              style="display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:5px;background:${colour}"
            ></span
            >${text}</span
          > `,
      )}
    </div>
  </div> `;
}

function entryHtml({ mark, title, state, lines, url }: Entry): Html {
  const { name, colour } = looks[mark];
  return html`<li class="line" style="margin:0;padding:10px 0 10px 26px;border-top:1px solid #e5e8ec">
    <div style="text-indent:-26px">
      <span class="${name}" style="${markStyle};color:${colour}">${mark}</span
      ><strong>${url ? linked(url, title) : title}</strong>:
      <span class="${name}" style="color:${colour}">${state}</span>
    </div>
    ${lines.map((line) => html`<div class="quiet" style="color:#46525e">${line}</div> `)}
  </li> `;
}

const linked = (url: string, text: string) =>
  html`<a class="link" href="${url}" style="color:#0b57d0;text-decoration:none">${text}</a>`;

const markStyle = "display:inline-block;width:26px;text-indent:0;font-weight:700";
