import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

test.each<Case>([
  [
    "français: titres et noms composés",
    cv(
      "fr",
      `## Références
Pr. Jean-Baptiste Le Goff, Université de l'Ouest, jb.legoff@example.org
Mme Anne-Laure d'Estienne, directrice, Ouest Données, 02 99 00 00 11
M. Mamadou Ba, ingénieur, mamadou.ba@example.com`,
    ),
    ["Jean-Baptiste Le Goff", "Anne-Laure d'Estienne", "Mamadou Ba"],
  ],
  [
    "français: deux colonnes",
    cv(
      "fr",
      `## Personnes à contacter
Jean-Baptiste Le Goff|Claire Petit
Directeur de mémoire|Responsable de stage
jb.legoff@example.org|claire.petit@example.com`,
    ),
    ["Jean-Baptiste Le Goff", "Claire Petit"],
  ],
  [
    "français: une phrase de la lettre",
    [
      "fr",
      `Madame, Monsieur,
Je vous adresse ma candidature au poste de doctorante dans votre équipe. Pendant mon master, j'ai étudié les marées.
Mme Claire Petit (claire.petit@example.com) et M. Jean-Baptiste Le Goff (jb.legoff@example.org) peuvent être contactés à mon sujet.
Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Jane Roe`,
    ],
    ["Claire Petit", "Jean-Baptiste Le Goff"],
  ],
  [
    "français: Références : …",
    cv("fr", `Références : Claire Petit (claire.petit@example.com) ; Jean-Baptiste Le Goff (06 11 22 33 44)`),
    ["Claire Petit", "Jean-Baptiste Le Goff"],
  ],
  [
    "español: bloques",
    cv(
      "es",
      `## Referencias
Dra. María del Carmen Ruiz de la Torre
Catedrática de Geología
Universidad del Sur
mruiz@example.org
D. Íñigo Etxeberria
Director de datos, Mareas S.L.
+34 912 345 678`,
    ),
    ["María del Carmen Ruiz de la Torre", "D. Íñigo Etxeberria"],
  ],
  [
    "español: tabla",
    cv(
      "es",
      `## Personas de referencia
Nombre|Cargo|Correo
Carmen Ruiz|Profesora titular|mruiz@example.org
Íñigo Etxeberria|Director|inigo@example.com`,
    ),
    ["Carmen Ruiz", "Íñigo Etxeberria"],
  ],
  [
    "español: una frase",
    cv("es", `Referencias: Dra. Carmen Ruiz (mruiz@example.org) y D. Íñigo Etxeberria (tel. 912 345 678)`),
    ["Carmen Ruiz", "D. Íñigo Etxeberria"],
  ],
  [
    "italiano: righe",
    cv(
      "it",
      `## Referenze
Chiar.mo Prof. Ettore De Luca, Ateneo del Ticino, ettore.deluca@example.org
Dott.ssa Sofia D'Amico, Maree S.r.l., cell. 333 1234567
Ing. Paolo Lo Presti, paolo.lopresti@example.com`,
    ),
    ["Ettore De Luca", "Sofia D'Amico", "Paolo Lo Presti"],
  ],
  [
    "italiano: due colonne",
    cv(
      "it",
      `## Referenze accademiche
Prof. Ettore De Luca|Dott.ssa Sofia D'Amico
Relatore di tesi|Tutor aziendale
ettore.deluca@example.org|sofia@example.com`,
    ),
    ["Ettore De Luca", "Sofia D'Amico"],
  ],
  [
    "italiano: una frase",
    cv(
      "it",
      `Referenze: prof. Ettore De Luca (ettore.deluca@example.org) e dott.ssa Sofia D'Amico (tel. 02 1234 5678)`,
    ),
    ["Ettore De Luca", "Sofia D'Amico"],
  ],
  [
    "fr",
    cv(
      "fr",
      `## Références
Mme Claire Petit, maître de conférences, Université de l'Ouest, claire.petit@example.org
M. Jean Dupont, directeur, Ouest Données, 02 99 00 00 00`,
    ),
    ["Claire Petit", "Jean Dupont"],
  ],
  [
    "es",
    cv(
      "es",
      `## Referencias
Dr. Carlos Pérez Gil, Universidad del Sur, cperez@example.org
Dña. Ana López, directora, tel. 912 345 678`,
    ),
    ["Carlos Pérez Gil", "Ana López"],
  ],
  [
    "it",
    cv(
      "it",
      `## Referenze
Prof.ssa Giulia Ferri, Ateneo del Ticino, giulia.ferri@example.org
Dott. Marco Riva, Riva Srl, 02 1234 5678`,
    ),
    ["Giulia Ferri", "Marco Riva"],
  ],
])("%s", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

test.each<Case>([
  [
    "français: sur demande",
    cv(
      "fr",
      `## Références\nDisponibles sur demande.\n## Centres d'intérêt\nVoile, club de Rennes, président M. Luc Morvan, 02 99 11 22 33`,
    ),
    [],
  ],
  [
    "français: le directeur du mémoire",
    [
      "fr",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Formation
2018–2020 Master, Rennes, mémoire dirigé par M. Jean-Baptiste Le Goff (jb.legoff@example.org)
2015–2018 Licence, Rennes
## Expérience professionnelle
2020–2022 Analyste, sous la direction de Mme Claire Petit, 02 99 00 00 11`,
    ],
    [],
  ],
  ["español: a petición", cv("es", `## Referencias\nSe facilitarán a petición.`), []],
  [
    "español: el tutor del máster",
    [
      "es",
      `# Currículum Vítae
Jane Roe, jane.roe@example.org
## Formación académica
2018–2020 Máster, Granada. Tutora: Dra. Carmen Ruiz (mruiz@example.org)
2015–2018 Grado, Granada
## Experiencia laboral
2020–2022 Analista. Jefe: D. Íñigo Etxeberria, tel. 912 345 678`,
    ],
    [],
  ],
  [
    "italiano: il relatore della tesi",
    [
      "it",
      `# Curriculum Vitae
Jane Roe, jane.roe@example.org
## Istruzione e formazione
2018–2020 Laurea magistrale, Pavia. Relatore: prof. Ettore De Luca, ettore.deluca@example.org
2015–2018 Laurea triennale, Pavia
## Esperienza professionale
2020–2022 Analista, responsabile dott.ssa Sofia D'Amico, 02 1234 5678`,
    ],
    [],
  ],
  ["italiano: su richiesta", cv("it", `## Referenze\nDisponibili su richiesta.`), []],
])("%s: nessun altro", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});
