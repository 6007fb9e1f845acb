import * as z from "zod";
import { postingSchema } from "./schema.ts";

/** JSON Schema (draft 2020-12) of a posting file, for completion and tooltips in editors. */
export function postingJsonSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(postingSchema, { io: "input" });
  return { $schema, title: "A posting of Dossier", ...rest } as JsonSchema;
}

/** The part of JSON Schema that is generated here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every form that the value at `path` may take; references resolved, alternatives side by side. */
export function formsAt(path: readonly PropertyKey[], root = postingJsonSchema()): readonly JsonSchema[] {
  let forms = alternatives(root, root);
  for (const segment of path)
    forms = forms
      .flatMap((form) => {
        if (typeof segment === "number") return form.items ? [form.items] : [];
        const property = form.properties?.[String(segment)];
        if (property) return [property];
        return typeof form.additionalProperties === "object" ? [form.additionalProperties] : [];
      })
      .flatMap((form) => alternatives(form, root));
  return forms;
}

function alternatives(form: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  const target = form.$ref?.startsWith("#/$defs/")
    ? root.$defs?.[form.$ref.slice("#/$defs/".length)]
    : undefined;
  if (target) return alternatives({ ...target, description: form.description ?? target.description }, root);
  return form.anyOf
    ? form.anyOf.flatMap((one) => alternatives({ description: form.description, ...one }, root))
    : [form];
}

/** Names of the fields that may stand at `path`. */
export function fieldsAt(path: readonly PropertyKey[]): readonly string[] {
  const forms = formsAt(path);
  return [
    ...new Set([
      ...forms.flatMap((form) => Object.keys(form.properties ?? {})),
      ...forms.flatMap((form) => form.propertyNames?.enum ?? []),
    ]),
  ];
}
