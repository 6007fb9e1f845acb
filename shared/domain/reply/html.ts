/** Text that is HTML already. Made by `html` alone, so that nothing gets into a page unescaped. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

type Part = Html | string | number | undefined | readonly Html[];

/** A template of HTML: what is put in is escaped, unless it is HTML itself. `undefined` is nothing. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    template.reduce((before, after, index) => `${before}${rendered(parts[index - 1])}${after}`),
  );
}

function rendered(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.value;
  if (typeof part === "object") return part.map(rendered).join("");
  return escape(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
}
