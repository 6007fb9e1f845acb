import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The parts of an OpenAPI document that a client needs. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { schema: object }>>;
  };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly content?: Readonly<Record<string, { readonly schema: object }>>;
      }
    >
  >;
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: object;
}

export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, whatever the document asks for. */
  readonly wrong?: true;
}
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

type Validate = (schema: object, value: unknown, what: string) => void;
const validators = new WeakMap<OpenApiDocument, Validate>();

/** Holds values to a document's schemas. Each schema is made ready once. */
function validatorOf(document: OpenApiDocument): Validate {
  const known = validators.get(document);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("binary", true);
  ajv.addSchema({ $id: "document", components: document.components });
  const ready = new Map<string, ReturnType<typeof ajv.compile>>();
  const validate: Validate = (schema, value, what) => {
    const rooted = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const check = ready.get(rooted) ?? ajv.compile(JSON.parse(rooted) as object);
    ready.set(rooted, check);
    if (!check(value)) throw new Error(`${what}: ${ajv.errorsText(check.errors)}`);
  };
  validators.set(document, validate);
  return validate;
}

/**
 * A client made of the document alone: it sends what the document says and takes no answer that
 * the document does not describe, by status, type, headers and schema.
 */
export function openApiClient(
  document: OpenApiDocument,
  send: (path: string, init: RequestInit) => Response | Promise<Response>,
) {
  const valid = validatorOf(document);

  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );

  async function call(name: string, asked: Asked = {}): Promise<Answered> {
    const found = operations.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not in the document`);
    const { method, path, operation } = found;
    if (!asked.wrong) requireAsDescribed(name, operation, asked);
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(asked.path?.[key] ?? `no-${key}`),
    );
    const query = new URLSearchParams(asked.query).toString();
    const response = await send(`${filled}${query === "" ? "" : `?${query}`}`, {
      method,
      headers: { ...(asked.body !== undefined && { "Content-Type": "application/json" }), ...asked.headers },
      ...(asked.body !== undefined && {
        body: typeof asked.body === "string" ? asked.body : JSON.stringify(asked.body),
      }),
    });
    return answered(`${name} → ${response.status}`, operation, response);
  }

  function requireAsDescribed(name: string, { parameters = [], requestBody }: Operation, asked: Asked): void {
    const given: Readonly<Record<Parameter["in"], Readonly<Record<string, string>>>> = {
      path: asked.path ?? {},
      query: asked.query ?? {},
      header: Object.fromEntries(
        Object.entries(asked.headers ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
      ),
    };
    for (const { name: key, in: place, required } of parameters)
      if (required && given[place][key] === undefined) throw new Error(`${name} needs ${place} ${key}`);
    for (const key of Object.keys(given.query))
      if (!parameters.some((one) => one.in === "query" && one.name === key))
        throw new Error(`${name} has no query ${key}`);
    const schema = requestBody?.content["application/json"]?.schema;
    if (asked.body !== undefined && schema) valid(schema, asked.body, `${name} body`);
    if (requestBody?.required && asked.body === undefined) throw new Error(`${name} needs a body`);
  }

  async function answered(what: string, { responses }: Operation, response: Response): Promise<Answered> {
    const { status, headers } = response;
    const described = responses[String(status)];
    if (!described) throw new Error(`${what}: not described; ${await response.text()}`);
    for (const name of Object.keys(described.headers ?? {}))
      if (!headers.has(name)) throw new Error(`${what}: no ${name}`);
    const type = (headers.get("Content-Type") ?? "").split(";", 1)[0] ?? "";
    const text = await response.text();
    if (!described.content) {
      if (text !== "") throw new Error(`${what}: a body where none is described`);
      return { status, headers, json: undefined };
    }
    const content = described.content[type];
    if (!content) throw new Error(`${what}: ${type} is not described`);
    if (!type.endsWith("json")) return { status, headers, json: undefined };
    const json: unknown = JSON.parse(text);
    valid(content.schema, json, what);
    return { status, headers, json };
  }

  return { operations, call };
}
export type OpenApiClient = ReturnType<typeof openApiClient>;
