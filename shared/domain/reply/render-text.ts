import type { Block, Letter } from "./letter.ts";

/** Lines no longer than this stand undisturbed in every mail client (RFC 5322 recommends 78). */
const width = 76;

/** The letter as plain text. */
export function renderText({ blocks }: Letter): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}

function blockText(block: Block, index: number, blocks: readonly Block[]): string {
  switch (block.type) {
    case "paragraph":
      return wrap(block.text);
    case "standing":
      return block.mark ? wrap(`${block.mark} ${block.text}`, "", "  ") : wrap(block.text);
    case "list":
      return [
        `${block.title}\n${"-".repeat([...block.title].length)}`,
        ...block.entries.map(({ mark, title, state, lines, url }) =>
          [
            wrap(`${mark} ${title}: ${state}`, "", "  "),
            ...lines.map((line) => wrap(line, "  ", "  ")),
            ...(url === undefined ? [] : [`  ${url}`]),
          ].join("\n"),
        ),
      ].join("\n\n");
    case "link":
      return block.label === undefined ? `  ${block.url}` : `${block.label}:\n  ${block.url}`;
    case "figure":
      return wrap(block.alt);
    case "signature":
      return block.lines.map((line) => wrap(line)).join("\n");
    case "foot": {
      const first = blocks[index - 1]?.type !== "foot";
      return (first ? "--------\n" : "") + wrap(block.url ? `${block.text} ${block.url}` : block.text);
    }
  }
}

/** Breaks at spaces; a word longer than a line (a file's name) is left whole. */
function wrap(text: string, first = "", rest = first): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    const start = lines.length === 0 ? first : rest;
    const longer = line === start ? `${line}${word}` : `${line} ${word}`;
    if ([...longer].length > width && line !== start) {
      lines.push(line);
      line = `${rest}${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}
