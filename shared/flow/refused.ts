/**
 * What somebody asked for can't be done, for a reason that they can mend. The message is
 * one clear sentence for them: it may be shown, and says what to do.
 */
export class Refused extends Error {
  override readonly name = "Refused";
  /** `changed`: it is not any more what they looked at; look again. */
  readonly code: "not-found" | "changed" | "not-possible";

  constructor(code: Refused["code"], message: string) {
    super(message);
    this.code = code;
  }
}
