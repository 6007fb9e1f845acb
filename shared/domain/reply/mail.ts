/** A mail to be sent, as wording: the mailer makes MIME of it. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: { readonly address: string; readonly name: string };
  readonly to: { readonly address: string; readonly name?: string };
  /** Where an answer goes: bears the reply token. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  /** Such as Auto-Submitted; names as they are to appear. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of equal worth to `html`. */
  readonly text: string;
  readonly html: string;
  /** Files that go with it, and pictures that its HTML shows. */
  readonly attachments?: readonly Attached[];
  /** BCP 47, for Content-Language and the HTML's lang. */
  readonly language: string;
  readonly date: string;
}

/** A file that goes with a mail. */
export interface Attached {
  readonly name: string;
  /** Media type, such as application/pdf. */
  readonly type: string;
  readonly base64: string;
  /** A picture that stands in the HTML as `cid:…`, not one to be saved. */
  readonly contentId?: string;
}
