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
  /** BCP 47, for Content-Language and the HTML's lang. */
  readonly language: string;
  readonly date: string;
}
