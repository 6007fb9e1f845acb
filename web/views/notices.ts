import { html } from "hono/html";
import { stoppedByRecipient } from "../../shared/domain/notice/listed.ts";
import type { NoticeEntry, RecipientEntry } from "../../shared/domain/notice/listed.ts";
import type { Posting } from "../../shared/domain/posting/posting.ts";
import type { PostingState } from "../../shared/domain/posting/state.ts";
import type { OutgoingMail } from "../../shared/domain/reply/mail.ts";
import type { Texts } from "../texts.ts";
import { emptyState, page } from "./layout.ts";
import type { View } from "./layout.ts";
import { envelopeFact, letterShown, replyChip } from "./outgoing.ts";
import { chip, foreign, moment, momentWords, nothing, pager, paths, size } from "./parts.ts";
import type { Html } from "./parts.ts";
import { postingHeading, zoneFor } from "./posting.ts";

/** What a posting's people were told. */
export interface NoticeList {
  readonly recipients: readonly RecipientEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly cursor?: string | undefined;
  readonly next?: string | undefined;
}

/** `/postings/:id/notices`: who is told, and every notice, newest first. */
export function noticesPage(view: View, posting: Posting, state: PostingState, list: NoticeList): Html {
  const { t } = view;
  const empty = list.cursor === undefined ? t.noNotices : t.noNoticesLately;
  return page(
    view,
    `${t.notices}: ${posting.title}`,
    "postings",
    html`${postingHeading(view, posting, state, "notices")}
      <p class="muted">${t.noticesHelp}</p>
      <section class="panel told" aria-labelledby="recipients">
        <h2 id="recipients">${t.recipients}</h2>
        <p class="muted">${t.recipientsHelp}</p>
        ${recipients(t, posting, list.recipients)}
      </section>
      ${
        list.notices.length === 0
          ? emptyState(empty, t.noNoticesHelp)
          : html`<ul class="mails">
              ${list.notices.map((notice) => line(t, posting, notice))}
            </ul>`
      }
      ${pager(t, paths.notices(posting.id), {}, list)}`,
  );
}

/** The same in short, among what is managed. */
export function noticesPanel({ t }: View, posting: Posting, list: NoticeList): Html {
  return html`<section class="panel" aria-labelledby="notices">
    <h2 id="notices">${t.notices}</h2>
    ${recipients(t, posting, list.recipients)}
    ${
      list.notices.length === 0
        ? html`<p class="muted">${t.noNotices}</p>`
        : html`<h3>${t.latestNotices}</h3>
            <ul class="letters bare">
              ${list.notices.map(
                (notice) =>
                  html`<li>
                    <p>
                      <a href="${paths.notice(posting.id, notice.id)}"><b>${subjectOf(notice)}</b></a>
                    </p>
                    <p class="muted">
                      ${moment(t, notice.sentAt ?? notice.at, zoneFor(posting))} · ${foreign(notice.to)}
                      ${replyChip(t, notice)}
                    </p>
                    ${failure(t, posting, notice)}
                  </li>`,
              )}
            </ul>`
    }
    <p><a href="${paths.notices(posting.id)}">${t.allNotices}</a></p>
  </section>`;
}

/** In the language of the mail, whatever the page's is. */
const subjectOf = ({ subject, language }: NoticeEntry): Html =>
  html`<span lang="${language}">${foreign(subject)}</span>`;

function recipients(t: Texts, posting: Posting, people: readonly RecipientEntry[]): Html {
  if (people.length === 0) return html`<p class="muted">${t.noRecipients}</p>`;
  return html`<ul class="letters bare">
    ${people.map(
      ({ name, address, role, stoppedAt }) =>
        html`<li>
          <p>
            <b>${foreign(name)}</b>
            ${stoppedAt === undefined ? chip(t.getsNotices, "good") : chip(t.stoppedNotices, "warn")}
          </p>
          <p class="muted">
            ${foreign(address)} ·
            ${t.personRoles[role]}${stoppedAt === undefined ? nothing : html` · ${t.stoppedSince(momentWords(t, stoppedAt, zoneFor(posting)))}`}
          </p>
        </li>`,
    )}
  </ul>`;
}

function line(t: Texts, posting: Posting, notice: NoticeEntry): Html {
  const { id, kind, to, at, sentAt } = notice;
  const zone = zoneFor(posting);
  return html`<li>
    <p class="outcome">${replyChip(t, notice)}</p>
    <div>
      <h2><a href="${paths.notice(posting.id, id)}">${subjectOf(notice)}</a></h2>
      <p class="muted">${foreign(to)} · ${t.noticeKinds[kind]}</p>
      ${failure(t, posting, notice)}
    </div>
    <p class="links"><span class="muted">${moment(t, sentAt ?? at, zone, true)}</span></p>
  </li>`;
}

/** Why it did not arrive yet, or never will, in the words of who refused it. */
function failure(t: Texts, posting: Posting, { error, attempts, nextTry }: NoticeEntry): Html {
  if (error === undefined) return nothing;
  if (error === stoppedByRecipient) return html`<p class="muted">${t.stoppedByRecipient}</p>`;
  const next = nextTry === undefined ? "" : `; ${t.nextTry(momentWords(t, nextTry, zoneFor(posting)))}`;
  return html`<p class="error">
    <span lang="en">${foreign(error)}</span> (${t.noticeTries(attempts)}${next})
  </p>`;
}

/** `/postings/:id/notices/:notice`: a notice as it looked; `mail` is absent when it is no longer kept. */
export function noticePage(
  view: View,
  posting: Posting,
  notice: NoticeEntry,
  mail: OutgoingMail | undefined,
  files: readonly { readonly name: string; readonly bytes: number }[],
): Html {
  const { t } = view;
  const { subject, to, at, sentAt, kind } = notice;
  const here = paths.notice(posting.id, notice.id);
  const zone = zoneFor(posting);
  return page(
    view,
    subject,
    "postings",
    html`<div class="heading">
        <p class="crumb">
          <a href="${paths.posting(posting.id)}">${foreign(posting.title)}</a> ›
          <a href="${paths.notices(posting.id)}">${t.notices}</a>
        </p>
        <h1>${subjectOf(notice)}</h1>
        <p class="facts">${replyChip(t, notice)} <span class="muted">${t.noticeKinds[kind]}</span></p>
        ${failure(t, posting, notice)}
      </div>
      <dl class="envelope">
        ${mail === undefined ? nothing : envelopeFact(t.fromWhom, html`${mail.from.name} · ${mail.from.address}`)}
        ${envelopeFact(t.to, foreign(to))} ${envelopeFact(t.written, moment(t, at, zone, true))}
        ${sentAt === undefined ? nothing : envelopeFact(t.sentWhen, moment(t, sentAt, zone, true))}
        ${
          files.length === 0
            ? nothing
            : envelopeFact(
                t.attachments,
                html`${files.map(
                  ({ name, bytes }) =>
                    html`<p>
                      <a href="${here}/files/${encodeURIComponent(name)}" download>${foreign(name)}</a>
                      <span class="muted">${size(bytes)}</span>
                    </p>`,
                )}`,
              )
        }
      </dl>
      ${
        mail === undefined
          ? emptyState(t.mailGone, "")
          : html`<p class="muted">${t.stopLeftOut}</p>
              ${letterShown(t, mail, `${here}/mail`)}`
      }`,
  );
}
