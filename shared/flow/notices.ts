import { presentedNotice } from "../domain/notice/listed.ts";
import type { NoticeEntry, RecipientEntry } from "../domain/notice/listed.ts";
import type { Posting } from "../domain/posting/posting.ts";
import type { OutgoingMail } from "../domain/reply/mail.ts";
import type { Blobs, Clock, Entry, Ids, Listed, PageRequest, Register } from "../ports.ts";
import { noticeGroup, personToken, stoppedAt } from "./issue.ts";
import type { Notice } from "./issue.ts";

export interface NoticesDependencies {
  readonly register: Register;
  readonly blobs: Blobs;
  readonly ids: Ids;
  readonly now: Clock;
}

/** A notice as it was issued. */
export interface IssuedNotice {
  readonly notice: NoticeEntry;
  /** Another one whenever what `notice` and `mail` tell has changed. */
  readonly version: string;
  /** As it was sent; undefined once it is no longer kept. */
  readonly mail?: OutgoingMail;
}

export type Notices = ReturnType<typeof notices>;

/** What a posting's people were told, for those who run the posting. */
export function notices(dependencies: NoticesDependencies) {
  const { register, blobs, ids, now } = dependencies;
  const isOver = ({ expiresAt }: Entry) => expiresAt !== undefined && expiresAt <= now().toISOString();

  return {
    /** Notices of the last three months, newest first. A page may be short while there is a `next`. @throws BadCursor */
    async of(posting: string, request: PageRequest): Promise<Listed<NoticeEntry>> {
      const page = await register.list(noticeGroup(posting), { ...request, backwards: true });
      return { ...page, items: page.items.filter((entry) => !isOver(entry)).flatMap(noticeIn) };
    },

    /** Whom the posting names, and who of them wants no notices. */
    async recipients({ id, people }: Pick<Posting, "id" | "people">): Promise<readonly RecipientEntry[]> {
      return Promise.all(
        people.map(async (person) => {
          const { name, email: address, role } = person;
          const stopped = await stoppedAt(dependencies, id, person);
          return { name, address, role, ...(stopped !== undefined && { stoppedAt: stopped }) };
        }),
      );
    },

    /** One notice with its mail, in which the way to stop it is left out: that is its recipient's alone. */
    async one(posting: string, id: string): Promise<IssuedNotice | undefined> {
      const entry = await register.load(noticeGroup(posting), id);
      const [notice] = entry && !isOver(entry) ? noticeIn(entry) : [];
      const [posted] = (entry?.value as Notice | undefined)?.replies ?? [];
      if (!entry || !notice || !posted) return undefined;
      const bytes = await blobs.get(posted.mailKey);
      const version = `${entry.version}${bytes ? "" : "-"}`;
      if (!bytes) return { notice, version };
      const mail = JSON.parse(new TextDecoder().decode(bytes)) as OutgoingMail;
      const token = personToken(ids, posting, { email: posted.to });
      return { notice, version, mail: without(token, mail) };
    },
  };
}

function noticeIn({ name, value }: Entry): readonly NoticeEntry[] {
  const { kind, replies } = value as Notice;
  return replies.map((posted) => presentedNotice(name, kind, posted));
}

function without(token: string, mail: OutgoingMail): OutgoingMail {
  const cut = (text: string) => text.replaceAll(token, "…");
  const headers = Object.entries(mail.headers).map(([name, value]) => [name, cut(value)]);
  return {
    ...mail,
    text: cut(mail.text),
    html: cut(mail.html),
    headers: Object.fromEntries(headers) as OutgoingMail["headers"],
  };
}
