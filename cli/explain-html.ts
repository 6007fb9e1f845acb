import type { ExplainedPage, ExplainedSection, Standing } from "../shared/domain/document/explain.ts";
import { certain } from "../shared/domain/document/section.ts";
import { html, type Html } from "../shared/domain/reply/html.ts";
import { linesView } from "./explain-lines.ts";
import { documentEnd, documentHead, kindMark, sectionTitle } from "./explain-page.ts";
import { labelled, pictureView, textLabels } from "./explain-picture.ts";
import { percent, silence } from "./explain-table.ts";
import type { Explained, Picture } from "./explaining.ts";

/** Pages of one document that are shown with their picture: a book's would make a page that no browser likes. */
const mostPictures = 60;

/** A document for the page, in parts as they are made: pictures of a hundred pages are not held at once. */
export async function* explainHtml(
  explained: Explained,
  number: number,
  picture: Picture,
): AsyncGenerator<Html> {
  yield documentHead(explained, number);
  let pictures = 0;
  for (const section of explained.explanation.sections) {
    yield sectionHead(section);
    for (const page of section.pages) {
      const { number: of, turn } = page.page;
      const png = pictures < mostPictures ? await picture(of, turn) : undefined;
      if (png) pictures += 1;
      yield pagePart(page, `d${number}p${of}`, png, section.pages.length > 1);
    }
    yield html`</section>
`;
  }
  yield documentEnd;
}

function sectionHead({ section, kinds }: ExplainedSection): Html {
  const { kind, level, confidence, language, pages } = section;
  const words = [
    ...(level && level !== "unknown" ? [level] : []),
    ...(language ? [`in ‘${language}’`] : []),
    `${percent(confidence)} sure`,
    ...(confidence >= certain ? [] : [`below ${percent(certain)} a person must look`]),
  ];
  const rows = kinds.filter(({ share, kind: own }) => share > 0 || own === kind).slice(0, 4);
  return html`<section class="section">
    <h3>
      ${sectionTitle(pages)}: ${kindMark(kind, confidence)}<span class="soft">${words.join(", ")}</span>
    </h3>
    <ul class="standings">
      ${rows.map(standingRow)}
    </ul>
  </section> `;
}

function standingRow({ kind, score, share, mayWin }: Standing): Html {
  const barred = mayWin ? "" : "; it may not win: no anchor, or no second cue";
  return html`<li>
    <span class="name">${kind}</span
    ><meter min="0" max="1" value="${share}" aria-label="share of the belief"></meter
    ><span class="number">${percent(share)}</span> <span class="soft">score ${score}${barred}</span>
  </li>`;
}

function pagePart(page: ExplainedPage, id: string, png: Uint8Array | undefined, named: boolean): Html {
  const { winner, runnerUp } = page;
  const cues = labelled(page, id);
  const view = png
    ? pictureView(page, cues, png)
    : html`<div class="beside">${linesView(page, cues)}${textLabels(cues)}</div>`;
  const silent =
    winner.cues.length === 0
      ? html`<p class="silent">${silence(page.page.lines.length, winner.kind, named)}</p>`
      : undefined;
  return html`<section class="page" id="${id}">
    <h4>
      Page ${page.page.number} <span class="swatch winner">${winner.kind} ${winner.score}</span> ${
        runnerUp ? html`<span class="swatch next">${runnerUp.kind} ${runnerUp.score}</span>` : undefined
      }<span class="soft">${page.page.passing ? slow : sources[page.page.source]}</span>
    </h4>
    ${silent}${view}
  </section> `;
}

const sources: Readonly<Record<ExplainedPage["page"]["source"], string>> = {
  text: "",
  ocr: "words read off the picture",
  none: "a picture; no words of it could be read",
};
const slow = "a picture; reading its words took too long";
