import type { Report } from "./report.ts";
import { none, percent, type Share, wrongOf } from "./statistics.ts";

/**
 * The held-out set's figures at commit 065773b, before any document of it had been recognised, and what is
 * aimed at. To measure them again, run that commit's `evaluate.ts --set held-out --variant plain`.
 */
const rows: readonly (readonly [name: string, aim: string, first: string, now: (of: Report) => string])[] = [
  ["kind right, documents", "≥ 97 %", "94.7 % (177/187)", (of) => percent(of.kinds)],
  ["kind right, pages of bundles", "≥ 97 %", "93.8 % (241/257)", (of) => percent(of.bundlePages)],
  ["bundles divided exactly", "–", "79.4 % (50/63)", (of) => percent(of.bundlesExact)],
  ["language", "≥ 99 %", "99.8 % (442/443)", (of) => percent(of.language)],
  ["level of diplomas", "–", "89.7 % (26/29)", (of) => percent(of.levels)],
  ["count of referees", "≥ 97 %", "88.2 % (90/102)", (of) => percent(of.referees)],
  ["unsure, documents", "≤ 6 %", "16.6 % (31/187)", (of) => percent(of.unsure)],
  ["certain and wrong", "–", "12 of 365", (of) => wrongOf(of.sure)],
  ["… as a kind that is asked for", "≤ 1 in 500", "7", (of) => wrongOf(received(of))],
  ["right at 0.90–0.95", "–", "77.3 % (17/22)", (of) => percent(shareFrom(of, 0.9))],
  ["right at 0.95–0.99", "–", "90.1 % (64/71)", (of) => percent(shareFrom(of, 0.95))],
  ["right at 0.99–1.00", "–", "100.0 % (272/272)", (of) => percent(shareFrom(of, 0.99))],
];

const shareFrom = (of: Report, border: number): Share =>
  of.calibration.find(({ from }) => from === border)?.share ?? none;
/** What was taken as certain as a kind that is asked for, alone in its file or in a bundle. */
const received = ({ received: { documents, bundles } }: Report) => ({
  wrong: documents.wrong + bundles.wrong,
  all: documents.all + bundles.all,
});

/** Rows of a table: measure, aim, at first sight, now. */
export const atFirstSight = (now: Report): string[][] =>
  rows.map(([measure, aim, before, of]) => [measure, aim, before, of(now)]);
