import { describe, expect, test } from "vitest";

import { recognise } from "../../../shared/domain/document/recognise.ts";
import { certain } from "../../../shared/domain/document/section.ts";
import { readingOf } from "./held-out/reading.ts";

const applicant = { applicant: { email: "mira.solberg@example.org", name: "Mira Solberg" } };
const first = (text: string, language: string) =>
  recognise(readingOf(text, language), "a.pdf", applicant).sections[0];

describe("a deed that says much of its owner between the verb and the degree", () => {
  test.each([
    [
      "de",
      "master",
      `# Hochschule am Mittelberg
Die Hochschule verleiht
# Mira Solberg
aus Oberkirch im Schwarzwald
geboren am 3. Februar 1996 in Freudenstadt
auf Grund der bestandenen Masterprüfung den Grad
# Master of Engineering in Bauphysik
Mittelberg, den 2. Oktober 2021
Die Rektorin|Der Dekan`,
    ],
    [
      "es",
      "master",
      `# Universidad de la Sabana Alta
Acta individual de grado No. 772
En la ciudad de Tunja, a los tres días del mes de agosto de 2022, la Universidad confiere a
# Mira Solberg Cárdenas
identificada con cédula de extranjería 448.120 expedida en Bogotá, el título de
# Magíster en Geomática
Libro 7, folio 31
El Rector|El Secretario General`,
    ],
    [
      "fr",
      "master",
      `# Université du Val d'Amance
Le président de l'université, vu les procès-verbaux du jury, confère à
# Mira Solberg
née le 3 février 1996 à Vesoul, étudiante inscrite sous le numéro 2201 445,
le grade de master, mention chimie des matériaux
Le président|Le doyen`,
    ],
    [
      "en",
      "bachelor",
      `# Universitas Danau Biru
hereby declares that
# Mira Solberg
born in Palembang on 3 February 1996, student number 1801 0045, has satisfied all conditions of the programme of Civil Engineering at the Faculty of Planning, and is accordingly awarded the title
# Bachelor of Engineering
with all rights and duties that go with it. Palembang, 2 September 2019
Rector|Dean`,
    ],
  ])("%s: is a diploma of its level, for certain", (language, level, text) => {
    const section = first(text, language);
    expect([section?.kind, section?.level, (section?.confidence ?? 0) >= certain]).toEqual([
      "diploma",
      level,
      true,
    ]);
  });

  test.each([
    [
      "de",
      `# Stadtwerke Mittelberg
Der Förderverein verleiht seit vielen Jahren im Herbst an Schülerinnen und Schüler der Region einen kleinen Preis. Frau Solberg hat für uns die Urkunden gestaltet und die Feier geleitet; den Titel der Veranstaltung hat sie selbst gewählt.
Mit freundlichen Grüßen`,
    ],
    [
      "es",
      `# Asociación de Vecinos
Acta de la reunión de marzo
Asistentes: ocho vecinos. El presidente concede a la señora Solberg la palabra, y ella explica durante diez minutos el estado de las obras de la plaza y el título de la exposición.
Se levanta la sesión a las nueve.`,
    ],
  ])("%s: what confers something else is none", (language, text) => {
    expect(first(text, language)?.kind).not.toBe("diploma");
  });
});

describe("a paper that stands for the deed until it is there", () => {
  test.each([
    [
      "en",
      "master",
      `# Kaveri State University
PROVISIONAL DEGREE CERTIFICATE
This is to certify that Mira Solberg, Register No. 20114, has passed the examination for the degree of Master of Science in Botany held in May 2022 and is eligible to receive the degree, which will be conferred at the annual convocation.
Issued provisionally until the original is given.
Controller of Examinations`,
    ],
    [
      "es",
      "bachelor",
      `# Universidad de Monteclaro
Certificación supletoria provisional del título
El Rector hace constar que Mira Solberg ha superado los estudios del Grado en Biología y que el título se encuentra en trámite. Esta certificación sustituye al título hasta su entrega.
El Rector|La Secretaria General`,
    ],
  ])("%s: is a diploma, not a statement of when there will be one", (language, level, text) => {
    const section = first(text, language);
    expect([section?.kind, section?.level, (section?.confidence ?? 0) >= certain]).toEqual([
      "diploma",
      level,
      true,
    ]);
  });

  test.each([
    [
      "fr",
      `# Attestation de réussite
Le centre de formation atteste que Mme Mira Solberg a suivi avec succès le cours de secourisme les 3 et 4 mai 2021.`,
    ],
    [
      "de",
      `Hiermit bescheinigen wir, dass Frau Solberg an unserem Lehrgang teilgenommen hat. Eine vorläufige Urkunde wurde ausgestellt.
Volkshochschule Musterstadt`,
    ],
  ])("%s: what stands for the deed of a course is none for certain", (language, text) => {
    const section = first(text, language);
    expect(section?.kind === "diploma" ? section.confidence : 0).toBeLessThan(certain);
  });

  test.each([
    [
      "en",
      `# Confirmation of expected graduation
Examinations Office, University of Samples
We confirm that Mira Solberg has passed all courses of the Master of Science in Botany. Her thesis is to be submitted in June. She is expected to complete the programme by 31 July 2024, and the degree will be awarded at the convocation in September.
Yours faithfully,
Examinations Office`,
    ],
    [
      "de",
      `# Bestätigung des Prüfungsamtes
Hiermit bestätigen wir, dass Frau Mira Solberg alle Module des Masterstudiengangs Botanik bestanden hat. Die Masterarbeit wird voraussichtlich im Juni abgegeben. Mit dem Abschluss des Studiums ist bis Ende Juli zu rechnen; danach wird die Urkunde ausgestellt.
Mit freundlichen Grüßen
Das Prüfungsamt`,
    ],
  ])("%s: a degree still to come is none", (language, text) => {
    expect(first(text, language)?.kind).toBe("supervisor-statement");
  });
});

describe("an employer's few lines from Latin America", () => {
  test("are a work certificate", () => {
    const section = first(
      `## AGUAS DEL LLANO LTDA.
## HACE CONSTAR
Que la señora MIRA SOLBERG laboró en esta compañía desde el 2 de mayo de 2018 hasta el 30 de abril de 2020, mediante contrato a término indefinido, ocupando el cargo de analista, con una asignación mensual de $ 2.900.000.
La presente se expide a solicitud de la interesada.
Jefe de Personal`,
      "es",
    );
    expect([section?.kind, (section?.confidence ?? 0) >= certain]).toEqual(["work-certificate", true]);
  });
});
