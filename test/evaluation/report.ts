import type { Found, Judged, Scored } from "./score.ts";
import { percent, type Share } from "./statistics.ts";

/** Everything that is printed, as data. */
export interface Report {
  readonly documents: number;
  readonly bundles: number;
  readonly kinds: Share;
  readonly perKind: Readonly<Record<string, Share>>;
  readonly perLanguage: Readonly<Record<string, Share>>;
  readonly perFormat: Readonly<Record<string, Share>>;
  /** `expected → found`, how often: single documents, most frequent first. */
  readonly confusion: Readonly<Record<string, number>>;
  /** The same of the stretches that bundles were divided into. */
  readonly bundleConfusion: Readonly<Record<string, number>>;
  /** Single documents taken as one piece. */
  readonly whole: Share;
  readonly unsure: Share;
  readonly unsureStretches: Share;
  readonly bundlesExact: Share;
  readonly bundlePages: Share;
  /** Of the sections in bundles, those found with their kind and all their pages; of the borders between
   * them, those found; and of the borders found, those that are there. */
  readonly sections: Share;
  readonly bordersFound: Share;
  readonly bordersTrue: Share;
  readonly language: Share;
  readonly levels: Share;
  readonly referees: Share;
  /** Stretches of pages taken as certain: how many are wrong, and how many of these as a kind that an item asks for. */
  readonly sure: { readonly wrong: number; readonly wrongReceived: number; readonly all: number };
  /** Stretches taken as certain as a kind that an item asks for, and how many of these have another kind. */
  readonly received: { readonly documents: Wrong; readonly bundles: Wrong };
  readonly calibration: readonly {
    readonly from: number;
    readonly to: number;
    readonly mean: number;
    readonly share: Share;
  }[];
}

export interface Wrong {
  readonly wrong: number;
  readonly all: number;
}

const share = <T>(items: readonly T[], right: (item: T) => boolean): Share => ({
  right: items.filter(right).length,
  all: items.length,
});
const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

function perGroup(items: readonly Scored[], group: (item: Scored) => string): Record<string, Share> {
  const groups = Map.groupBy(items, group);
  return Object.fromEntries(
    [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, of]) => [name, share(of, (one) => one.right)]),
  );
}

/** ISO 639-2 for a page that is in several languages at once, as a passport is: any answer will do. */
const severalLanguages = "mul";

const borders = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.000001];

/** The reliability table: of what was said to be right with so much confidence, how much was. */
function calibrate(stretches: readonly Judged[]): Report["calibration"] {
  return borders.slice(1).map((to, at) => {
    const from = borders[at] ?? 0;
    const inside = stretches.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = sum(inside, ({ confidence }) => confidence) / (inside.length || 1);
    return { from, to: Math.min(to, 1), mean, share: share(inside, ({ right }) => right) };
  });
}

/** What was taken for what, most frequent first. */
function confusionOf(pairs: readonly { expected: string; found?: string }[]): Record<string, number> {
  const groups = Map.groupBy(pairs, ({ expected, found }) => `${expected} → ${found ?? "nothing"}`);
  return Object.fromEntries(
    [...groups]
      .map(([pair, of]): [string, number] => [pair, of.length])
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  );
}

/** Every posting asks for some of the kinds; `other` is what none asks for. */
function wrongReceived(files: readonly Scored[]): Wrong {
  const received = files
    .flatMap(({ stretches }) => stretches)
    .filter(({ sure, found }) => sure && found !== "other");
  return { wrong: received.filter(({ right }) => !right).length, all: received.length };
}

/** Sums up judged files. */
export function report(scored: readonly Scored[]): Report {
  const single = scored.filter(({ bundle }) => !bundle);
  const bundles = scored.filter(({ bundle }) => bundle);
  const spoken = single.filter(({ language }) => language.expected !== severalLanguages);
  const stretches = scored.flatMap((one) => one.stretches);
  const sure = stretches.filter((one) => one.sure);
  const total = (of: "sections" | "borders", part: keyof Found) => sum(bundles, (one) => one[of][part]);
  return {
    documents: single.length,
    bundles: bundles.length,
    kinds: share(single, ({ right }) => right),
    perKind: perGroup(single, ({ kind }) => kind.expected),
    perLanguage: perGroup(single, ({ language }) => language.expected),
    perFormat: perGroup(single, ({ format }) => format),
    confusion: confusionOf(single.filter(({ right }) => !right).map(({ kind }) => kind)),
    bundleConfusion: confusionOf(bundles.flatMap(({ stretches: of }) => of.filter(({ right }) => !right))),
    whole: share(single, ({ stretches: of }) => of.length === 1),
    unsure: share(single, ({ stretches: of }) => !of.length || of.some((one) => !one.sure)),
    unsureStretches: share(stretches, (one) => !one.sure),
    bundlesExact: share(bundles, ({ exact }) => exact),
    bundlePages: {
      right: sum(bundles, ({ pages }) => pages.right),
      all: sum(bundles, ({ pages }) => pages.all),
    },
    sections: { right: total("sections", "right"), all: total("sections", "expected") },
    bordersFound: { right: total("borders", "right"), all: total("borders", "expected") },
    bordersTrue: { right: total("borders", "right"), all: total("borders", "found") },
    language: {
      right:
        spoken.filter(({ language }) => language.found === language.expected).length +
        sum(bundles, ({ pages }) => pages.language),
      all: spoken.length + sum(bundles, ({ pages }) => pages.all),
    },
    levels: share(
      single.filter(({ level }) => level),
      ({ level }) => level?.expected === level?.found,
    ),
    referees: share(
      scored.filter(({ referees }) => referees),
      ({ referees }) => referees?.expected === referees?.found,
    ),
    sure: {
      wrong: sure.filter(({ right }) => !right).length,
      wrongReceived: sure.filter(({ right, found }) => !right && found !== "other").length,
      all: sure.length,
    },
    received: { documents: wrongReceived(single), bundles: wrongReceived(bundles) },
    calibration: calibrate(stretches),
  };
}

function table(title: string, rows: Readonly<Record<string, Share>>): string[] {
  return [title, ...Object.entries(rows).map(([name, of]) => `  ${name.padEnd(24)}${percent(of)}`)];
}

/** The report as text for people. */
export function print(title: string, of: Report): string {
  return [
    `== ${title}: ${of.documents} documents, ${of.bundles} bundles ==`,
    ...table("", {
      "kind right": of.kinds,
      "taken as one document": of.whole,
      "unsure, documents": of.unsure,
      "unsure, all sections": of.unsureStretches,
      "bundles exact": of.bundlesExact,
      "page kinds in bundles": of.bundlePages,
      "sections in bundles": of.sections,
      "borders found": of.bordersFound,
      "borders that are there": of.bordersTrue,
      language: of.language,
      "diploma level": of.levels,
      referees: of.referees,
    }).slice(1),
    `  ${"sure and wrong".padEnd(24)}${of.sure.wrong} of ${of.sure.all}, ${of.sure.wrongReceived} as a kind that could be asked for`,
    ...table("by kind", of.perKind),
    ...table("by language", of.perLanguage),
    ...table("by format", of.perFormat),
    "confusion",
    ...Object.entries(of.confusion).map(([pair, times]) => `  ${pair}: ${times}`),
    "calibration (confidence: mean, share right)",
    ...of.calibration.map(
      ({ from, to, mean, share: right }) =>
        `  ${from.toFixed(2)}–${to.toFixed(2)}  ${right.all ? mean.toFixed(3) : "  –  "}  ${percent(right)}`,
    ),
  ].join("\n");
}

/** What went wrong, one line each, worst first. */
export function failures(scored: readonly Scored[]): string[] {
  const lines = scored.flatMap((one) => [
    ...(one.fault ? [`unreadable      ${one.file}: ${one.fault}`] : []),
    ...one.stretches
      .filter(({ right }) => !right)
      .map(
        ({ sure, pages, expected, found, confidence, evidence }) =>
          `${sure ? "SURE AND WRONG " : "wrong, unsure  "} ${one.file} ${pages[0]}–${pages[1]}: ${expected} taken as ${found} at ${confidence.toFixed(2)}; ${evidence.join(", ")}`,
      ),
    ...one.stretches
      .filter(({ right, sure }) => right && !sure)
      .map(
        ({ pages, found, confidence }) =>
          `right, unsure   ${one.file} ${pages[0]}–${pages[1]}: ${found} at ${confidence.toFixed(2)}`,
      ),
    ...(one.exact
      ? []
      : [
          `sections        ${one.file}: ${one.stretches.map(({ found, pages }) => `${found} ${pages[0]}–${pages[1]}`).join(", ")}`,
        ]),
    ...(one.language.found === one.language.expected ||
    one.language.expected === severalLanguages ||
    one.bundle
      ? []
      : [`language        ${one.file}: ${one.language.expected} taken as ${one.language.found}`]),
    ...(one.level && one.level.expected !== one.level.found
      ? [`level           ${one.file}: ${one.level.expected} taken as ${one.level.found}`]
      : []),
    ...(one.referees && one.referees.expected !== one.referees.found
      ? [`referees        ${one.file}: ${one.referees.expected}, found ${one.referees.found}`]
      : []),
  ]);
  return lines.toSorted();
}
