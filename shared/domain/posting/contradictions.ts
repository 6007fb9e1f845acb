/** A rule of a posting that contradicts another one of the same posting. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const placeholder = /\{[^{}]*\}?/gu;

/**
 * What can't be true together in one posting, besides the shape of each field.
 *
 * @param posting as written; any part may have the wrong shape, which others report.
 */
export function contradictions(posting: unknown): Contradiction[] {
  const fields = record(posting);
  const subjects = list(fields["subjects"]);
  const items = list(fields["items"]);
  return [
    ...repeatedIds(items),
    ...items.flatMap((item, index) => itemContradictions(record(item), ["items", index])),
    ...subjects.flatMap((subject, index) => subjectFaults(subject, ["subjects", index])),
    ...repeatedAddresses(list(fields["people"])),
    ...channelContradictions(fields),
    ...dateContradictions(fields),
  ];
}

function repeatedIds(items: readonly unknown[]): Contradiction[] {
  return repetitions(items.map((item) => record(item)["id"])).map((index) => ({
    path: ["items", index, "id"],
    message: `'${String(record(items[index])["id"])}' is the id of an earlier item already; each id may stand once`,
  }));
}

function repeatedAddresses(people: readonly unknown[]): Contradiction[] {
  return repetitions(people.map((person) => lowerCase(record(person)["email"]))).map((index) => ({
    path: ["people", index, "email"],
    message: `'${String(record(people[index])["email"])}' stands twice; each person is told once`,
  }));
}

function itemContradictions(item: Fields, path: Contradiction["path"]): Contradiction[] {
  const found: Contradiction[] = levelsWithoutDiploma(item["accepts"], [...path, "accepts"]);
  const count = item["count"];
  if (typeof count === "number" && count > 1 && "allOf" in record(item["accepts"]))
    found.push({
      path: [...path, "count"],
      message: "count does not go with allOf: say in allOf what belongs together",
    });
  return found;
}

function levelsWithoutDiploma(accepts: unknown, path: Contradiction["path"]): Contradiction[] {
  const rule = record(accepts);
  const inner = ["anyOf", "allOf"].flatMap((word) =>
    list(rule[word]).flatMap((one, index) => levelsWithoutDiploma(one, [...path, word, index])),
  );
  if (rule["level"] !== undefined && typeof rule["kind"] === "string" && rule["kind"] !== "diploma")
    inner.push({
      path: [...path, "level"],
      message: `level goes with kind: diploma alone, not with ${rule["kind"]}`,
    });
  return inner;
}

function subjectFaults(subject: unknown, path: Contradiction["path"]): Contradiction[] {
  if (typeof subject !== "string") return [];
  const found: Contradiction[] = [];
  const slots = subject.match(placeholder) ?? [];
  for (const slot of slots)
    if (slot !== "{YEAR}" && slot !== "{MONTH}")
      found.push({ path, message: `'${slot}' is unknown; a subject may hold {YEAR} and {MONTH}` });
  for (const slot of ["{YEAR}", "{MONTH}"])
    if (slots.filter((one) => one === slot).length > 1)
      found.push({ path, message: `${slot} may stand once in a subject` });
  if (subject.length >= 3 && !/\p{L}{3}/u.test(subject.replace(placeholder, " ")))
    found.push({ path, message: "a subject needs a word of its own, at least three letters long" });
  return found;
}

function channelContradictions(fields: Fields): Contradiction[] {
  const found: Contradiction[] = [];
  if (fields["channel"] === "portal" && fields["portal"] === undefined)
    found.push({
      path: ["channel"],
      message: "channel: portal needs the portal's address as well, as portal: https://…",
    });
  if (fields["addressRequired"] === true && list(fields["addresses"]).length === 0)
    found.push({
      path: ["addressRequired"],
      message: "addressRequired needs at least one address under addresses",
    });
  return found;
}

function dateContradictions(fields: Fields): Contradiction[] {
  const opens = record(fields["opens"])["date"];
  const closes = record(fields["deadline"])["date"];
  return typeof opens === "string" && typeof closes === "string" && opens > closes
    ? [{ path: ["opens", "date"], message: `opens on ${opens}, after the deadline of ${closes}` }]
    : [];
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function lowerCase(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** Places of the values that equal an earlier one. */
function repetitions(values: readonly unknown[]): number[] {
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index ? [index] : [],
  );
}
