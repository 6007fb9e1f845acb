import { expect, test } from "vitest";
import { documentReader } from "../../shared/adapters/reader/reader.ts";
import { printPdf } from "../../shared/adapters/pdf-print.ts";
import type { Printed } from "../../shared/domain/notice/printed.ts";

const printed: Printed = {
  language: "en",
  title: "Doctoral position in physics",
  subtitle: "Completeness at the deadline",
  lines: ["2 of 3 applications are complete."],
  columns: [
    { title: "Applicant", share: 3 },
    { title: "Status", share: 1 },
  ],
  rows: [],
  foot: "31 May 2026 · SHA-256 0123",
  page: (page, pages) => `Page ${page} of ${pages}`,
  at: "2026-05-31T23:00:00.000Z",
};

async function textOf(report: Printed): Promise<readonly string[]> {
  const reader = documentReader();
  try {
    const bytes = await printPdf(report);
    const { pages } = await reader.read({ name: "report.pdf", type: "application/pdf", bytes });
    return pages.map(({ lines }) => lines.map(({ text }) => text).join("\n"));
  } finally {
    await reader.close();
  }
}

test("a name in a script that the font lacks is told by its address, and nobody vanishes", async () => {
  const names = [
    "Łukasz Żółć",
    "Nguyễn Thị Ánh",
    "Ольга Иванова",
    "Γιώργος Παππάς",
    "李小龍",
    "محمد علي",
    "𝒥𝒶𝓃𝑒",
    "e\u0301va",
    "",
  ];
  const rows = names.map((name, index) => [
    { text: name || `p${index}@example.net`, address: `p${index}@example.net` },
    { text: "✓ complete", tone: "good" as const },
  ]);
  const [page = ""] = await textOf({ ...printed, rows });
  for (const name of ["Łukasz Żółć", "Nguyễn Thị Ánh", "Ольга Иванова", "Γιώργος Παππάς", "éva"])
    expect(page.normalize("NFC")).toContain(name);
  for (const index of names.keys())
    expect(page.match(new RegExp(`p${index}@example\\.net`, "g"))).toHaveLength(1);
  expect(page.match(/✓ complete/g)).toHaveLength(names.length);
});

test("a letter that nothing stands for is a question mark, not a fault", async () => {
  const [page] = await textOf({ ...printed, rows: [[{ text: "用@example.net" }, { text: "–" }]] });
  expect(page).toContain("?@example.net");
});

test("every page has the head of the table, its number and the fingerprint", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [
    { text: `Person ${index}` },
    { text: "✗ incomplete" },
  ]);
  const pages = await textOf({ ...printed, rows });
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain("Applicant");
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(page).toContain("SHA-256 0123");
  }
  expect(pages.join("\n").match(/Person \d+/g)).toHaveLength(90);
});

test("the same report is the same file", async () => {
  expect(Buffer.from(await printPdf(printed)).equals(Buffer.from(await printPdf(printed)))).toBe(true);
});
