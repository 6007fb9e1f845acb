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
  | { readonly type: "standing"; readonly mark?: Mark; readonly text: string }
  | { readonly type: "list"; readonly title: string; readonly entries: readonly Entry[] }
  /** With a label it is a button, else the address itself is shown. */
  | { readonly type: "link"; readonly url: string; readonly label?: string }
  | Figure
  | { readonly type: "signature"; readonly lines: readonly string[] }
  /** What is said at the foot of every mail. */
  | { readonly type: "foot"; readonly text: string; readonly url?: string };

/** ✓ there, ✗ to be done, ? a person looks, – not needed. */
export type Mark = "✓" | "✗" | "?" | "–";

export interface Entry {
  readonly mark: Mark;
  readonly title: string;
  /** The mark in words. */
  readonly state: string;
  readonly lines: readonly string[];
  /** Where it is looked at. */
  readonly url?: string;
}

/** A picture that comes with the mail, and the same in words for who does not see it. */
export interface Figure {
  readonly type: "figure";
  readonly contentId: string;
  readonly alt: string;
  /** In points of the page, not dots. */
  readonly width: number;
  readonly height: number;
  /** What its colours mean, left to right. */
  readonly legend: readonly { readonly colour: string; readonly text: string }[];
  /** Under its left and right end. */
  readonly ends: readonly [string, string];
}
