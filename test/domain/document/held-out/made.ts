import type { DiplomaLevel, DocumentKind } from "../../../../shared/domain/kinds.ts";

/**
 * Documents written to try recognition, never to tune it: each by imagining another hand.
 * `# ` begins a large line, `## ` a bold one; a form feed a new page; `|` divides cells.
 */
export interface HeldOut {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly level?: DiplomaLevel;
  readonly country?: string;
  /** How many referees a person would count. */
  readonly referees?: number;
  readonly text: string;
}
