import { expect, test } from "vitest";

import { isGradedRow } from "../../../shared/domain/document/rows.ts";

test.each([
  "Analisi Matematica I\t9\t30 e lode",
  "Geometria\t6 CFU\t28/30\t12/02/2021",
  "Algèbre linéaire\t6\t14,5/20",
  "Lineær algebra\t10 stp\tB",
  "Lineare Algebra\t9\t1,3 (sehr gut)",
  "Matematik 1A\t7,5 hp\tVG",
  "Algoritmer og data\t10\t12",
  "CENG 223\tDiscrete Structures\t6\tBA",
  "Calculus II\t4\tA-\t14.8",
  "Engineering Mathematics\t100\t78\tD",
  "Cálculo I\t6\t9,1 (SB)",
  "Cálculo Diferencial\t60\t8,5\tAprovado",
  "Analiza matematyczna\tbardzo dobry (5.0)\t6",
  "Математический анализ\t216\tотлично",
  "高等数学\t5\t92",
  "Neural Networks\tWT 2022/23 6\t1.0",
  "Advanced Statistics\tF2021\t7.5\tPassed",
  "Linear Algebra 6 1.3",
  // No span of time from April 2000 to 2000.
  "PHYS 2310\tPhysics I\t4.00\tA\t16.00",
])("a row of grades: %s", (row) => {
  expect(isGradedRow(row)).toBe(true);
});

test.each([
  "1\tIntroduction\t5",
  "1.1\tMotivation\t3",
  "2.3 Data 14",
  "Introduction . . . . . . . . . . 12",
  "2019 – 2021\tMaster of Science, University of Examples",
  "Invoice total\t2\t€ 30",
  "Phone\t+49 381 000000",
  "References\tavailable on request",
  "We met on 12 May 2021 and spoke for 3 hours.",
])("none: %s", (row) => {
  expect(isGradedRow(row)).toBe(false);
});
