import { html } from "hono/html";
import type { Application } from "../../shared/domain/application.ts";
import { messageText } from "../../shared/domain/document/section.ts";
import type { Evidence, RecognisedDocument, Referee, Section } from "../../shared/domain/document/section.ts";
import { diplomaLevels, documentKinds } from "../../shared/domain/kinds.ts";
import type { Texts } from "../texts.ts";
import { decisionForm, reasonField, selectField, tellField } from "./form.ts";
import { chip, foreign, nothing, paths, size, spoken, visible } from "./parts.ts";
import type { Html } from "./parts.ts";
import { faultOf } from "./why.ts";

/** Colours of the style sheet for neighbouring sections. */
const hues = 6;
/** Reasons shown before the rest is opened. */
const firstReasons = 2;

/** What a file is called on the page: as the applicant named it. */
export function documentName(t: Texts, file: string): Html {
  return file === messageText ? html`${t.messageText}` : foreign(file);
}

export function documentAnchor(sha256: string): string {
  return `document-${sha256.slice(0, 16)}`;
}

/**
 * One file: its sections, each with how sure and why.
 * @param mayDecide whether who looks may say that it is something else
 */
export function documentCard(
  t: Texts,
  document: RecognisedDocument,
  application: Application,
  mayDecide: boolean,
): Html {
  const { file, sha256, fault, sections } = document;
  const kept = application.documents.some((one) => one.sha256 === sha256);
  const download = kept ? paths.document(application.id, sha256) : undefined;
  const shown = (page: number) => paths.view(application.id, sha256, page);
  const striped = document.pages > 1 && sections.length > 1;
  return html`<article class="document" id="${documentAnchor(sha256)}">
    <header>
      <h3>
        ${kept ? html`<a href="${shown(1)}" data-view>${documentName(t, file)}</a>` : documentName(t, file)}
      </h3>
      <p class="muted">
        ${t.formats[document.format]}${
          document.pages > 0 ? html` · ${t.pageCount(document.pages, document.pagesEstimated)}` : nothing
        }
        · ${size(document.bytes)}
      </p>
      ${
        download === undefined
          ? nothing
          : html`<a class="download" href="${download}" download
              ><span aria-hidden="true">${t.download}</span>${spoken(
                t.downloadNamed(file === messageText ? t.messageText : visible(file)),
              )}</a
            >`
      }
    </header>
    ${fault === undefined ? nothing : faultOf(t, fault)}
    ${document.ignored ? html`<p class="muted">${t.ignoredDocument}</p>` : nothing}
    ${
      sections.length === 0 && fault === undefined
        ? html`<p class="muted">${t.nothingRecognised}</p>`
        : nothing
    }
    ${striped ? strip(t, document) : nothing}
    ${
      sections.length === 0
        ? nothing
        : html`<ol class="sections">
            ${sections.map((section, index) =>
              sectionLine(t, section, document.pages, shown, striped ? index : undefined),
            )}
          </ol>`
    }
    ${referees(t, document.referees)}${links(t, document.links ?? [])}
    ${mayDecide && kept ? override(t, application, document) : nothing}
  </article>`;
}

/** The file's pages from left to right, coloured by what they hold. */
function strip(t: Texts, { pages, sections }: RecognisedDocument): Html {
  const gap = pages * 0.0015;
  return html`<svg
    class="strip"
    viewBox="0 0 ${pages} 1"
    preserveAspectRatio="none"
    role="img"
    aria-label="${t.pagesOf(pages)}"
  >
    <rect class="track" width="${pages}" height="1" />
    ${sections.map(
      ({ pages: [first, last] }, index) =>
        html`<rect
          class="hue-${index % hues}"
          x="${first - 1 + gap}"
          width="${last - first + 1 - 2 * gap}"
          height="1"
        />`,
    )}
  </svg>`;
}

/** Says what a file, or some of its pages, is. */
function override(t: Texts, application: Application, { sha256, pages, sections }: RecognisedDocument): Html {
  const number = (words: string, name: string) =>
    html`<label
      >${words} <input type="number" name="${name}" min="1" max="${Math.max(1, pages)}" inputmode="numeric"
    /></label>`;
  return html`<details class="act">
    <summary>${t.overrideKind}</summary>
    ${decisionForm(
      application,
      { type: "kind", document: sha256 },
      html`<div class="fields">
          ${selectField(
            t.kindIs,
            "kind",
            documentKinds.map((kind) => [kind, t.kinds[kind]] as const),
            sections[0]?.runnerUp?.kind,
          )}
          ${selectField(t.level, "level", [
            ["", "–"],
            ...diplomaLevels.map((level) => [level, t.levels[level]] as const),
          ])}
          ${pages > 1 ? html`${number(t.firstPage, "first")} ${number(t.lastPage, "last")}` : nothing}
        </div>
        ${pages > 1 ? html`<p class="muted">${t.wholeDocument}</p>` : nothing} ${reasonField(t)}
        ${tellField(t)}
        <p class="buttons">
          <button type="submit" class="main">${t.save}</button>
          <button type="submit" name="preview" value="yes" formnovalidate>${t.previewMail}</button>
        </p>`,
    )}
  </details>`;
}

/**
 * @param shown the address of a page beside the checklist
 * @param colour its place in the strip above, where there is one
 */
function sectionLine(
  t: Texts,
  section: Section,
  pages: number,
  shown: (page: number) => string,
  colour: number | undefined,
): Html {
  const { evidence, runnerUp } = section;
  // A kind that was likelier, and had too little behind it to be taken.
  const undecided = runnerUp !== undefined && runnerUp.confidence > section.confidence;
  return html`<li>
    <p class="found">
      ${colour === undefined ? nothing : html`<span class="swatch hue-${colour % hues}"></span>`}
      <b>${undecided ? t.undecided : t.kinds[section.kind]}</b>${
        section.level === undefined ? nothing : html` (${t.levels[section.level]})`
      }
      <span class="muted"
        >${
          pages > 1
            ? html`<a href="${shown(section.pages[0])}" data-view>${t.pageRange(section.pages)}</a> · `
            : nothing
        }${
          section.language === undefined
            ? nothing
            : html`${foreign(t.language(section.language))}${section.translation === true ? html`, ${t.translation}` : nothing}
              · `
        }${undecided ? t.perhaps(t.kinds[runnerUp.kind], runnerUp.confidence) : t.sure(section.confidence)}</span
      >
    </p>
    ${
      evidence.length === 0
        ? nothing
        : html`<p class="quotes">
              ${evidence
                .slice(0, firstReasons)
                .map(
                  ({ quote, cue }) =>
                    html`<span><q>${foreign(quote)}</q> <small lang="en">${foreign(cue)}</small></span>`,
                )}
            </p>
            <details>
              <summary>${t.evidence(evidence.length)}</summary>
              ${reasons(t, evidence, shown)}
              ${
                runnerUp === undefined || undecided
                  ? nothing
                  : html`<p class="muted">${t.runnerUp(t.kinds[runnerUp.kind], runnerUp.confidence)}</p>`
              }
            </details>`
    }
  </li>`;
}

function reasons(t: Texts, evidence: readonly Evidence[], shown: (page: number) => string): Html {
  return html`<table class="reasons">
    <thead>
      <tr>
        <th scope="col">${t.evidenceQuote}</th>
        <th scope="col">${t.evidenceCue}</th>
        <th scope="col">${t.evidencePage}</th>
        <th scope="col">${t.evidenceWeight}</th>
      </tr>
    </thead>
    <tbody>
      ${evidence.map(
        ({ quote, cue, page, weight }) =>
          html`<tr>
            <td><q>${foreign(quote)}</q></td>
            <td lang="en">${foreign(cue)}</td>
            <td class="number">
              <a href="${shown(page)}" data-view title="${t.showOnPage(visible(quote))}">${page}</a>
            </td>
            <td class="number">${weight >= 0 ? "+" : "−"}${Math.abs(weight).toFixed(1)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function referees(t: Texts, named: readonly Referee[]): Html {
  if (named.length === 0) return nothing;
  return html`<h4>${t.referees}</h4>
    <ul class="referees">
      ${named.map(
        ({ name, email, phone, page }) =>
          html`<li>
            ${foreign(name)}${[email, phone].map((way) =>
              way === undefined ? nothing : html` · ${foreign(way)}`,
            )}
            <span class="muted">${t.pageRange([page, page])}</span>
          </li>`,
      )}
    </ul>`;
}

/** Shown, never followed: a link that a stranger sent is not made clickable. */
function links(t: Texts, found: readonly string[]): Html {
  if (found.length === 0) return nothing;
  return html`<h4>${t.links} ${chip(String(found.length), "quiet")}</h4>
    <ul class="referees">
      ${found.map((link) => html`<li>${foreign(link)}</li>`)}
    </ul>`;
}
