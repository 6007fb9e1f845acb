import { SaxesParser } from "saxes";
import { Unreadable } from "./unreadable.ts";

/** Deeper nesting than any office file's; stops stack and memory games. */
const maxDepth = 500;

export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks XML leniently: what is not well-formed is passed over. The parser expands
 * no entities but the five of XML, and fetches nothing. Throws Unreadable for absurd nesting.
 */
export function walkXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", () => {});
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth)
      throw new Unreadable("damaged", "The file nests its parts deeper than any document.");
    handler.open?.(name, attributes as Record<string, string>);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    handler.close?.(name);
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.write(new TextDecoder().decode(bytes)).close();
}
