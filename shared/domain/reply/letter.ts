/** A reply as its parts, before it is text or HTML: so that both say the same. */
export interface Letter {
  /** BCP 47. */
  readonly language: string;
  /** The mail's subject. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly type: "paragraph"; readonly text: string }
  /** Where the application stands, in one sentence. */
  | { readonly type: "standing"; readonly mark: Mark; readonly text: string }
  | { readonly type: "list"; readonly title: string; readonly entries: readonly Entry[] }
  | { readonly type: "link"; readonly url: string }
  | { readonly type: "signature"; readonly lines: readonly string[] }
  /** What is said at the foot of every mail. */
  | { readonly type: "foot"; readonly text: string };

/** ✓ there, ✗ to be done, ? a person looks, – not needed. */
export type Mark = "✓" | "✗" | "?" | "–";

export interface Entry {
  readonly mark: Mark;
  readonly title: string;
  /** The mark in words. */
  readonly state: string;
  readonly lines: readonly string[];
}
