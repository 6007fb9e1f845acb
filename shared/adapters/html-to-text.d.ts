/** The library brings no types; these are for what is used of it. */
declare module "html-to-text" {
  export interface BlockTextBuilder {
    addInline(text: string, options?: object): void;
    openBlock(options?: object): void;
    closeBlock(options?: { trailingLineBreaks?: number; blockTransform?: (text: string) => string }): void;
  }
  export type Walk = (children: unknown, builder: BlockTextBuilder) => void;
  export type Formatter = (element: { children: unknown }, walk: Walk, builder: BlockTextBuilder) => void;
  export interface Options {
    readonly wordwrap?: false | number;
    readonly limits?: object;
    readonly selectors?: readonly object[];
    readonly formatters?: Readonly<Record<string, Formatter>>;
  }
  export function convert(html: string, options?: Options): string;
  export function compile(options?: Options): (html: string) => string;
}
