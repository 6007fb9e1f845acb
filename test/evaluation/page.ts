import { firstSights, heldOutRows, retiredRows, whenJudged } from "./first-sight.ts";
import type { Report } from "./report.ts";
import { atMost, none, percent, type Share, wilson, wrongOf } from "./statistics.ts";
import type { Variant } from "./variants.ts";

/*
 * docs/accuracy.md, from the figures alone: no dates, no times, nothing of the machine, so that
 * the same tree gives the same bytes.
 */

/** The report of one set in one variant. */
export interface Measured {
  readonly set: string;
  readonly variant: Variant;
  readonly report: Report;
}

const per100 = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** `91.2–98.7 %`; a dash for no trials. */
function interval(share: Share): string {
  const [low, high] = wilson(share) ?? [];
  return low === undefined || high === undefined ? "–" : `${(100 * low).toFixed(1)}–${per100(high)}`;
}

/** A Markdown table with its columns in line; all but the first are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((wide, at) => (at ? (cells[at] ?? "").padStart(wide) : (cells[at] ?? "").padEnd(wide))).join(" | ")} |`;
  const rule = widths.map((wide, at) => (at ? `${"-".repeat(wide - 1)}:` : "-".repeat(wide)));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

type Group = "perKind" | "perLanguage" | "perFormat";

/** One row a kind, language or format: the held-out set with its interval, then the other sets. */
function groups(of: Group, title: string, sets: readonly Measured[]): string {
  const names = [...new Set(sets.flatMap(({ report }) => Object.keys(report[of])))].toSorted();
  const cells = (name: string, share: (report: Report) => Share | undefined): string[] =>
    [name].concat(
      sets.flatMap(({ report }, at) => {
        const one = share(report) ?? none;
        return at ? [percent(one)] : [percent(one), interval(one)];
      }),
    );
  return table(
    [title, ...sets.flatMap(({ set }, at) => (at ? [set] : [set, "95 % interval"]))],
    [
      ...names.map((name) => cells(name, (report) => report[of][name])),
      cells("**all**", (report) => report.kinds),
    ],
  );
}

function confusion({ confusion: single, bundleConfusion: bundles }: Report): string {
  const times = (pair: string): number => (single[pair] ?? 0) + (bundles[pair] ?? 0);
  const pairs = [...new Set([...Object.keys(single), ...Object.keys(bundles)])].toSorted(
    (a, b) => times(b) - times(a) || (a < b ? -1 : 1),
  );
  if (!pairs.length) return "None: every document and every section had its kind.";
  return table(
    ["is → taken for", "documents", "sections of bundles"],
    pairs.map((pair) => [pair, String(single[pair] ?? "–"), String(bundles[pair] ?? "–")]),
  );
}

function measures(name: string, rows: readonly (readonly [string, Share])[]): string {
  return table(
    [name, "right", "95 % interval"],
    rows.map(([measure, share]) => [measure, percent(share), interval(share)]),
  );
}

function calibration({ calibration: bins }: Report): string {
  return table(
    ["confidence", "said, on average", "right", "95 % interval"],
    bins.map(({ from, to, mean, share }) => [
      `${from.toFixed(2)}–${to.toFixed(2)}`,
      share.all ? per100(mean) : "–",
      percent(share),
      interval(share),
    ]),
  );
}

function variantTable(measured: readonly Measured[]): string {
  const points = (share: Share, plain: Share): string => {
    const lost = 100 * (plain.right / plain.all - share.right / share.all);
    // No minus before nothing.
    return share.all && plain.all ? (Math.abs(lost) < 0.05 ? "0.0" : lost.toFixed(1)) : "–";
  };
  return table(
    ["set, variant", "kind right", "points lost", "page kinds in bundles", "unsure", "certain and wrong"],
    measured.map(({ set, variant, report }) => {
      const plain = measured.find((one) => one.set === set && one.variant === "plain")?.report ?? report;
      return [
        `${set}, ${variant}`,
        percent(report.kinds),
        variant === "plain" ? "" : points(report.kinds, plain.kinds),
        percent(report.bundlePages),
        percent(report.unsure),
        wrongOf(report.sure),
      ];
    }),
  );
}

function receivedTable(sets: readonly Measured[]): string {
  const row = (name: string, { wrong, all }: { wrong: number; all: number }): string[] => {
    const share = { right: wrong, all };
    const bound = atMost(wrong, all);
    return [name, wrongOf({ wrong, all }), interval(share), all ? per100(bound) : "–"];
  };
  return table(
    ["certain, as a kind that is asked for", "wrong", "95 % interval", "at most"],
    sets.flatMap(({ set, report }) => [
      row(`${set}, documents`, report.received.documents),
      ...(report.bundles ? [row(`${set}, sections of bundles`, report.received.bundles)] : []),
    ]),
  );
}

/** The history of the sets that judged before; nothing where none was measured. */
function retiredTables(sets: readonly Measured[]): string {
  const retired = sets.flatMap(({ set, report }) => {
    const judged = set === "held-out" ? undefined : firstSights[set];
    return judged ? [{ set, report, judged }] : [];
  });
  return retired
    .map(
      ({ set, report, judged }) => `
Of ${set}, at first sight (commit ${judged.commit}) and since it is looked at:

${table([set, "at first sight (blind)", "now (tuned on)"], retiredRows(set, report))}
`,
    )
    .join("");
}

/** What the figures allow to be said of a wrong `received`: by the worse of documents and bundles, which repeat them. */
function conclusion({ received: { documents, bundles } }: Report): string {
  const [name, { wrong, all }] =
    atMost(documents.wrong, documents.all) >= atMost(bundles.wrong, bundles.all)
      ? (["documents", documents] as const)
      : (["bundles", bundles] as const);
  const bound = atMost(wrong, all);
  const seen = wrong
    ? `${wrong} of ${all} such sections were wrong`
    : `none of ${all} such sections was wrong`;
  const aim =
    bound <= 1 / 500
      ? "The aim of 1 in 500 is shown, for documents like these."
      : "The aim of 1 in 500 is **not shown** by it: that takes 1500 such sections without one mistake.";
  return `In the held-out ${name}, ${seen}:
the true rate may be as high as ${per100(bound)}, which is 1 in ${Math.floor(1 / bound)}.
${aim}`;
}

/**
 * The whole page.
 * @param measured every set in every variant; the first set is the one that is judged by
 * @throws RangeError when no set was measured as it is
 */
export function page(measured: readonly Measured[]): string {
  const sets = measured.filter(({ variant }) => variant === "plain");
  const first = sets[0]?.report;
  if (!first) throw new RangeError("nothing to write: no set was measured plain");
  return `# Accuracy

How often documents are recognised rightly, and what may be concluded from it.
Written by \`npm run evaluate -- --write\` from the tree beside it; not edited by hand.

![Accuracy per kind and reliability of the confidence, on the held-out set](images/accuracy.svg)

## Measured on

${table(
  ["set", "documents", "bundles"],
  sets.map(({ set, report }) => [set, String(report.documents), String(report.bundles)]),
)}

- **held-out** (\`test/evaluation/held-out/\`): invented applicants from many countries,
  in other layouts than the samples and the other sets, by three hands that wrote none
  of those. Whoever changes recognition never saw it, nor was told more than its
  figures. What it says is what strangers' documents may be expected to say.
- **retired-third**, **retired-second**, **retired** (\`test/evaluation/retired*/\`): one hand of the
  third such set, the second and the first. Each was held out and judged once, then its
  failures were looked at, and now it is tuned on freely: today's figures of it are no
  evidence.
- **corpora** (beside the project, not part of it): made documents that were there all
  along and that recognition was developed against. It shows that nothing was lost,
  not how strangers' documents fare.
- **tuning** (\`test/evaluation/tuning/\`): of the same make as retired, other persons;
  looked at freely while tuning.

[test/evaluation/README.md](../test/evaluation/README.md) says how each was made, and
its known weaknesses. Bundles repeat documents that stand alone, and letters of one
hand share a style. The intervals take documents as independent of each other, so they
are too narrow by something; and what strangers send will be stranger.

## At first sight, and now

${whenJudged()}

${table(["held-out", "aim", "at first sight (blind)", "now"], heldOutRows(first))}

_Certain_ is a confidence from 0.9 on; below it the document is \`unsure\` and a person
looks. The rows on certainty count sections: every document, every part of a bundle,
and every piece wrongly split off. _Unsure_ counts a document when any section of it is.
${retiredTables(sets)}
## By kind

${groups("perKind", "kind", sets)}

## By language

Of the document; \`mul\` is a page in several at once, as a passport is.

${groups("perLanguage", "language", sets)}

## By format

_Scanned_: at least one page was read by OCR.

${groups("perFormat", "format", sets)}

## Confusion

What the mistakes on the held-out set were, most frequent first.

${confusion(first)}

## Sections

Bundles of the held-out set: one PDF of several documents.

${measures("bundles", [
  ["divided exactly, all kinds right", first.bundlesExact],
  ["sections with their kind and exactly their pages", first.sections],
  ["borders found", first.bordersFound],
  ["borders found that are there", first.bordersTrue],
  ["pages with their kind", first.bundlePages],
  ["single documents left whole", first.whole],
])}

## Language, level, referees

Held-out. A count of referees is right only when it is exactly that of the persons
named with a way to reach them.

${measures("measure", [
  ["language, of documents and of pages in bundles", first.language],
  ["level of diplomas", first.levels],
  ["count of referees", first.referees],
])}

## Calibration

Of the sections of the held-out set that were given such a confidence, how many were
right. Were confidence exact, _right_ would be near _said_.

${calibration(first)}

## Harder on purpose

\`names\` gives every file the name of another, \`titles\` removes titles and bookmarks.
At most 1 point, and at most 15, may be lost. The documents of tuning are short, so
that their titles are more of them.

${variantTable(measured)}

## What may be concluded

A wrong \`received\` is the mistake that costs: nobody looks again. It needs a section
that is taken as certain as a kind that a posting asks for, and has another kind.

${receivedTable(sets)}

_At most_ is the upper end of the interval, or 3/N where none of N was wrong (the rule
of three). ${conclusion(first)}

- What holds for a kind, language or format with few documents is in its interval, not
  in its percentage: 5 of 5 right is 57–100 %.
- These are figures of recognition, not of applications: an application has several
  documents, and one wrong or unsure among them is enough for a person to be needed.
- Only first figures on a set that nobody has seen say how strangers' documents fare.
  A new set is worth more than a better figure on this one.
`;
}
