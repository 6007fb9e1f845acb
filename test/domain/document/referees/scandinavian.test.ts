import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

test.each<Case>([
  [
    "bokmål: navn og stilling uten tegn imellom",
    cv(
      "no",
      `## Referanser
Kari Tangen avdelingsleder, Havdata AS, tlf. 55 90 41 27
Ole Brekke førsteamanuensis, Universitetet i Nordhamn, ole.brekke@example.org`,
    ),
    ["Kari Tangen", "Ole Brekke"],
  ],
  [
    "bokmål: navnet går videre under seg selv",
    cv(
      "no",
      `## Referanser
Kari|avdelingsleder, Havdata AS, tlf. 55 90 41 27
Tangen-Hval
Ole Brekke|førsteamanuensis, Universitetet i Nordhamn, ole.brekke@example.org`,
    ),
    ["Kari Tangen-Hval", "Ole Brekke"],
  ],
  [
    "bokmål: i en setning",
    cv(
      "no",
      `Referanser: førsteamanuensis Ole Brekke (ole.brekke@example.org) og seksjonssjef Kari Tangen (mob. 900 12 345)`,
    ),
    ["Ole Brekke", "Kari Tangen"],
  ],
  [
    "bokmål: i et brev",
    [
      "no",
      `Kjære professor Kern,
Jeg søker med dette på stillingen som stipendiat i gruppen din. I masteren arbeidet jeg med tidevann.
Som referanser oppgir jeg professor Ole Brekke (ole.brekke@example.org) og Kari Tangen i Havdata (tlf. 55 90 41 27).
Med vennlig hilsen
Jane Roe`,
    ],
    ["Ole Brekke", "Kari Tangen"],
  ],
  [
    "nynorsk: ei liste",
    cv(
      "no",
      `## Referansar
Professor Ole Brekke, rettleiar for masteroppgåva, ole.brekke@example.org
Dagleg leiar Kari Tangen, Havdata AS, tlf. 55 90 41 27
Rektor Torgeir Li, Vik skule, 57 69 50 11`,
    ),
    ["Ole Brekke", "Kari Tangen", "Torgeir Li"],
  ],
  [
    "nynorsk: tre spalter",
    cv(
      "no",
      `## Referansepersonar
Ole Brekke|Kari Tangen|Torgeir Li
Rettleiar|Leiar|Rektor
ole.brekke@example.org|kari@example.com|57 69 50 11`,
    ),
    ["Ole Brekke", "Kari Tangen", "Torgeir Li"],
  ],
  [
    "dansk: navne under stillingen",
    cv(
      "da",
      `## Referencer
Afdelingschef|tlf. 97 18 40 22
Preben Juul
Lektor Birthe|birthe.ss@example.org
Skov-Sørensen`,
    ),
    ["Preben Juul", "Birthe Skov-Sørensen"],
  ],
  [
    "dansk: linjer",
    cv(
      "da",
      `## Referencer
Birthe Skov, lektor ved Aarhus Universitet, birthe.skov@example.org, tlf.: 87 15 00 11
Preben Juul, afdelingschef i Havdata A/S, mobil 20 30 40 50`,
    ),
    ["Birthe Skov", "Preben Juul"],
  ],
  [
    "dansk: i en ansøgning",
    [
      "da",
      `Kære professor Kern
Jeg søger hermed stillingen som ph.d.-studerende i din gruppe. I mit speciale arbejdede jeg med tidevand.
Følgende personer kan kontaktes om mig: lektor Birthe Skov (birthe.skov@example.org) og Preben Juul, Havdata (20 30 40 50).
Med venlig hilsen
Jane Roe`,
    ],
    ["Birthe Skov", "Preben Juul"],
  ],
  [
    "svenska: block",
    cv(
      "sv",
      `## Referenser
Bitr. professor Gunilla Åkesson
Institutionen för geologi
Lunds lärosäte
gunilla.akesson@example.org
Tekn. dr Mats Öberg
Turbin AB
070-123 45 67`,
    ),
    ["Gunilla Åkesson", "Mats Öberg"],
  ],
  [
    "svenska: två spalter",
    cv(
      "sv",
      `## Referenspersoner
Gunilla Åkesson|Mats Öberg
Handledare|Chef
gunilla.akesson@example.org|070-123 45 67`,
    ),
    ["Gunilla Åkesson", "Mats Öberg"],
  ],
  [
    "svenska: en mening",
    cv(
      "sv",
      `Referenser: docent Gunilla Åkesson (gunilla.akesson@example.org) samt Mats Öberg, Turbin AB (070-123 45 67)`,
    ),
    ["Gunilla Åkesson", "Mats Öberg"],
  ],
  [
    "no",
    cv(
      "no",
      `## Referanser
Førsteamanuensis Kari Nes, Universitetet, tlf. 77 64 40 00
Avdelingsleder Ola Vik, Havdata AS, 900 00 000
Professor Eldbjørg Moe (veileder), eldbjorg.moe@example.org`,
    ),
    ["Kari Nes", "Ola Vik", "Eldbjørg Moe"],
  ],
  [
    "sv lines",
    cv(
      "sv",
      `## Referenser
Lektor Birgitta Snöbohm
018-00 00 47
Göran Palmkvist, avdelningschef
Turbin AB
070-123 45 67`,
    ),
    ["Birgitta Snöbohm", "Göran Palmkvist"],
  ],
])("%s", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

test.each<Case>([
  ["bokmål: på forespørsel", cv("no", `## Referanser\nOppgis på forespørsel.`), []],
  [
    "svenska: lämnas på begäran",
    cv(
      "sv",
      `## Referenser\nLämnas på begäran.\n## Språk\nSvenska, engelska. Kursledare: Mats Öberg, 070-123 45 67`,
    ),
    [],
  ],
  [
    "dansk: vejledere ved uddannelsen",
    [
      "da",
      `# Curriculum vitae
Jane Roe, jane.roe@example.org
## Uddannelse
2018–2020 Kandidat i datalogi, Aarhus. Vejleder: lektor Birthe Skov, birthe.skov@example.org
2015–2018 Bachelor i datalogi, Aarhus
## Erhvervserfaring
2020–2022 Udvikler hos Havdata, leder: hr. Preben Juul, tlf. 20 30 40 50`,
    ],
    [],
  ],
  [
    "nynorsk: kontaktpersonen i utlysinga",
    [
      "no",
      `Universitetet i Nordhamn, ved professor Ole Brekke, ole.brekke@example.org
Kjære professor Kern,
Eg søkjer med dette på stillinga som stipendiat i gruppa di. I masteren arbeidde eg med tidvatn.
Med venleg helsing
Jane Roe`,
    ],
    [],
  ],
  [
    "svenska: den som utfärdat ett betyg",
    cv(
      "sv",
      `## Bilagor
Betyg från Lunds lärosäte, utfärdat av Gunilla Åkesson, studieadministratör, 046-222 00 11`,
    ),
    [],
  ],
])("%s: ingen annan", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});
