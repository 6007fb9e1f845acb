import type { z } from "zod";
import { contradictions } from "./contradictions.ts";
import { fieldsAt, formsAt } from "./json-schema.ts";
import { nearest } from "./nearest.ts";
import { postingSchema } from "./schema.ts";
import type { PostingFile } from "./schema.ts";

/** What is wrong with a field of a posting, in words that say what is allowed. */
export interface FieldFault {
  /** Where it stands, or would stand were it not missing. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The field's name is at fault, not its value. */
  readonly atName?: boolean;
}

type Issue = z.core.$ZodIssue;

/** Checks a posting as written. Every fault is reported, not only the first one. */
export function parsePosting(
  written: unknown,
): { readonly posting: PostingFile } | { readonly faults: readonly FieldFault[] } {
  const result = postingSchema.safeParse(written);
  const faults = [
    ...(result.error?.issues ?? []).flatMap((issue) => explain(issue, written, [])),
    ...contradictions(written),
  ];
  return result.success && faults.length === 0 ? { posting: result.data } : { faults };
}

/** A path as people write it: `items[2].accepts`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}

function explain(issue: Issue, written: unknown, before: readonly PropertyKey[]): readonly FieldFault[] {
  const path = [...before, ...issue.path];
  const value = valueAt(written, path);
  if (value === undefined) return [{ path, message: missing(path) }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: unknownField(key, path, value),
        atName: true,
      }));
    case "invalid_union":
      return explainUnion(issue.errors, written, path, value);
    case "invalid_value":
      return [{ path, message: notAllowed(value, issue.values.map(String)) }];
    case "invalid_type":
      return [
        {
          path,
          message: `${wrongType(issue.expected)}, not ${shown(value)}${hintFor(issue.expected, value)}`,
        },
      ];
    case "invalid_format":
      return [{ path, message: `${shown(value)} is not allowed here: write ${issue.message}` }];
    case "too_small":
      return [{ path, message: tooSmall(issue.origin, Number(issue.minimum)) }];
    case "too_big":
      return [{ path, message: tooBig(issue.origin, Number(issue.maximum)) }];
    default:
      return [{ path, message: issue.message }];
  }
}

/** Of a union's alternatives the one that was meant: told by the value's type, then by its fields. */
function explainUnion(
  alternatives: readonly (readonly Issue[])[],
  written: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): readonly FieldFault[] {
  const fitting = alternatives.filter((issues) => !issues.some((issue) => isOtherType(issue, value)));
  const fewest = Math.min(...fitting.map(strangeFields));
  const meant = fitting.filter((issues) => strangeFields(issues) === fewest);
  const [first] = meant;
  if (!first) return [{ path, message: `${shown(value)} is not allowed here${described(path)}` }];
  if (meant.length === 1) return first.flatMap((issue) => explain(issue, written, path));
  // It could be any of them: what they have in common is that they don't know these fields.
  const strange = first.filter((issue) => issue.code === "unrecognized_keys");
  return strange.length > 0
    ? strange.flatMap((issue) => explain(issue, written, path))
    : [{ path, message: `${shown(value)} is not allowed here${described(path)}` }];
}

function isOtherType(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof value !== "string");
}

function strangeFields(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);
}

function missing(path: readonly PropertyKey[]): string {
  return `is missing${described(path)}`;
}

function described(path: readonly PropertyKey[]): string {
  const description = formsAt(path).find((form) => form.description)?.description;
  return description ? `: ${description}` : "";
}

function unknownField(key: string, path: readonly PropertyKey[], value: unknown): string {
  const allowed = fieldsAt(path);
  const others = Object.keys(value ?? {}).filter((other) => other !== key && allowed.includes(other));
  if (allowed.includes(key)) return `${key} can't stand together with ${others.join(", ")}`;
  const meant = nearest(key, allowed);
  return `there is no field '${key}' here${meant ? `; did you mean '${meant}'?` : "."} Allowed: ${allowed.join(", ")}`;
}

function notAllowed(value: unknown, allowed: readonly string[]): string {
  const meant = typeof value === "string" ? nearest(value, allowed) : undefined;
  return `${shown(value)} is not allowed here${meant ? `; did you mean '${meant}'?` : "."} Allowed: ${allowed.join(", ")}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: "must be text",
  number: "must be a number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list",
  object: "must be a group of fields",
  record: "must be a group of fields",
};

function wrongType(expected: string): string {
  return typeWords[expected] ?? `must be ${expected}`;
}

function hintFor(expected: string, value: unknown): string {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean"))
    return `: put it in quotes, "${String(value)}"`;
  if (expected === "array" && typeof value === "string") return `: write [${value}]`;
  if ((expected === "number" || expected === "int") && typeof value === "string" && /^\d+$/.test(value))
    return `: leave the quotes away`;
  return "";
}

const units: Readonly<Record<string, (count: number) => string>> = {
  string: (count) => (count === 1 ? "letter" : "letters"),
  array: (count) => (count === 1 ? "entry" : "entries"),
};

function tooSmall(origin: string, minimum: number): string {
  const unit = units[origin];
  return unit ? `needs at least ${minimum} ${unit(minimum)}` : `must be ${minimum} or more`;
}

function tooBig(origin: string, maximum: number): string {
  const unit = units[origin];
  return unit ? `may have at most ${maximum} ${unit(maximum)}` : `must be ${maximum} or less`;
}

/** A value as a person would recognise it in the file, never longer than a few words. */
function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of fields";
  const text = String(value);
  return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const part of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === String(part))?.[1];
  }
  return value;
}
