import { isCloudLink } from "../../domain/mail/links.ts";
import type { Mailbox } from "../../domain/mail/message.ts";
import { htmlToText } from "../html-text.ts";
import { readRtf } from "../reader/rtf.ts";
import { unpackedRtf } from "./rtf-compressed.ts";

/** A message as Outlook keeps it, in a winmail.dat or a .msg file. */
export interface OutlookItem {
  readonly from?: Mailbox;
  readonly to?: readonly Mailbox[];
  readonly subject?: string;
  readonly messageId?: string;
  readonly date?: string;
  readonly text: string;
  readonly files: readonly OutlookFile[];
  /** Messages attached to it. */
  readonly items?: readonly OutlookItem[];
  /** Not all of it could be read. */
  readonly damaged: boolean;
}

export interface OutlookFile {
  readonly name?: string;
  /** Declared media type, in small letters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A message's words in the three forms that Outlook knows; often only one is there. */
export interface OutlookBody {
  readonly plain?: string | undefined;
  readonly html?: string | undefined;
  /** As Outlook packs it. */
  readonly rtf?: Uint8Array | undefined;
}

/** As of a letter; what lies beyond is no letter. */
const rtfLimits = { maxBytes: 8_000_000, maxPages: 100, maxPageChars: 100_000, maxChars: 1_000_000 };

/** The words of a message, from the form that keeps them best. */
export function outlookText({ plain, html, rtf }: OutlookBody): string {
  if (plain?.trim()) return plain;
  if (html?.trim()) return htmlToText(html, isCloudLink);
  const unpacked = rtf && unpackedRtf(rtf);
  if (!unpacked) return "";
  const { pages } = readRtf(unpacked, rtfLimits);
  return pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
}
