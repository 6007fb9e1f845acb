/** A report to be printed: a title, what is said before it, and one table over as many pages as it takes. */
export interface Printed {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** At the foot of every page. */
  readonly foot: string;
  /** `Page 1 of 3`. */
  readonly page: (page: number, pages: number) => string;
  /** When it was made, for the file's own data. */
  readonly at: string;
}

export interface PrintedColumn {
  readonly title: string;
  /** Share of the width, against those of the other columns. */
  readonly share: number;
}

export interface PrintedCell {
  readonly text: string;
  /**
   * Stands small below `text`, and in its place where the font lacks a letter of it: an
   * address below a name, and for a name in another script.
   */
  readonly address?: string;
  /** Stands small below. */
  readonly note?: string;
  readonly tone?: Tone;
}
export type Tone = "good" | "bad" | "look" | "quiet";
