import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

const en = (rest: string) => cv("en", rest);

test.each<Case>([
  [
    "under a heading of recommendation",
    en(`## Two contacts for recommendation
Prof. Ada Berg, Tartu, ada.berg@example.org
Dr. Carl Dahl, Riga, carl.dahl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "three columns",
    en(`## References
Prof. Ada Berg|Dr. Carl Dahl|Ms Eva Falk
University of Tartu|Riga Tech|Baltic Data
ada.berg@example.org|carl.dahl@example.org|eva@example.net`),
    ["Ada Berg", "Carl Dahl", "Eva Falk"],
  ],
  [
    "columns with phones below",
    en(`## References
Prof. Ada Berg|Dr. Carl Dahl
Tartu|Riga
+372 700 0000|+371 6700 0000
ada.berg@example.org|carl.dahl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "table with header",
    en(`## Referees
Name|Institution|E-mail|Phone
Ada Berg|University of Tartu|ada@example.org|+372 700 0000
Carl Dahl|Riga Technical University|carl@example.org|+371 6700 0000
Eva Falk|Baltic Data Ltd|eva@example.net|+371 2000 0000`),
    ["Ada Berg", "Carl Dahl", "Eva Falk"],
  ],
  [
    "table, phone before mail",
    en(`## Referees
Prof. Ada Berg|+372 700 0000|ada@example.org
Dr. Carl Dahl|+371 6700 0000|carl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "numbered",
    en(`## References
1. Prof. Ada Berg, University of Tartu, ada.berg@example.org
2. Dr. Carl Dahl, Riga, carl.dahl@example.org
3. Eva Falk (former manager), +371 2000 0000`),
    ["Ada Berg", "Carl Dahl", "Eva Falk"],
  ],
  [
    "(at)",
    en(`## References
Prof. Ada Berg, ada.berg (at) example.org
Dr. Carl Dahl, carl.dahl [at] example [dot] org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "national phone only",
    en(`## References
Odette Lindahl, MD, Lakehead Hospital, (555) 010-0121
Tomasina Yellowhorse, School District, 555-010-0188`),
    ["Odette Lindahl", "Tomasina Yellowhorse"],
  ],
  [
    "indian mobile",
    en(`## References
Dr. S. Venkataswamy, Professor, KIT Mysuru
Mob: 98450 00112
Ms. Preethi Nambiar, Lead, Thinnai Analytics
98450 00113`),
    ["S. Venkataswamy", "Preethi Nambiar"],
  ],
  [
    "letter names two",
    [
      "en",
      `Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked on tides.
The following people have agreed to act as my referees: Prof. Ada Berg (ada.berg@example.org) and Dr. Carl Dahl (carl.dahl@example.org).
I look forward to hearing from you.
Yours sincerely,
Jane Roe
jane.roe@example.org, +47 900 00 001`,
    ],
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "label blocks",
    en(`## References
Name: Prof. Ada Berg
Position: Professor of Physics
Institution: University of Tartu
Email: ada@example.org
Phone: +372 700 0000
Name: Dr. Carl Dahl
Position: Group leader
Email: carl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "name, mail labelled",
    en(`## Academic References
ADA BERG
Professor, University of Tartu
ada.berg@example.org
CARL DAHL
Associate Professor, Riga
carl.dahl@example.org`),
    ["ADA BERG", "CARL DAHL"],
  ],
  [
    "relationship lines",
    en(`## References
Ada Berg – thesis supervisor – University of Tartu
Email: ada.berg@example.org – Tel: +372 700 0000
Carl Dahl – line manager – Baltic Data Ltd.
Email: carl.dahl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "separate list",
    [
      "en",
      `# List of Referees
Applicant: Jane Roe
1) Professor Ada Berg
Department of Physics, University of Tartu
Ülikooli 18, 50090 Tartu, Estonia
E-mail: ada.berg@example.org
Phone: +372 700 0000
2) Associate Professor Carl Dahl
Riga Technical University
E-mail: carl.dahl@example.org
3) Dr Eva Falk
Baltic Data
E-mail: eva@example.net`,
    ],
    ["Ada Berg", "Carl Dahl", "Eva Falk"],
  ],
  [
    "surname first",
    en(`## References
BERG Ada, University of Tartu, ada@example.org
DAHL Carl, Riga, carl@example.org`),
    ["BERG Ada", "DAHL Carl"],
  ],
  [
    "academic + degrees",
    en(`## References
Jane Lindahl, PhD, Associate Professor, lindahl@example.org; Carl Dahl, MSc, Head of Lab, +371 6700 0000`),
    ["Jane Lindahl", "Carl Dahl"],
  ],
  [
    "chinese names",
    en(`## References
Prof. Zhou Ming, Xishu Institute of Technology, zhouming@example.com
Prof. LI Wei, same, +86 138 0000 0000`),
    ["Zhou Ming", "LI Wei"],
  ],
  [
    "applicant mail repeated",
    en(`## References
Prof. Ada Berg, ada.berg@example.org
Contact me: jane.roe@example.org`),
    ["Ada Berg"],
  ],
  [
    "two mails each",
    en(`## References
Prof. Ada Berg, ada.berg@example.org, aberg@example.net
Dr. Carl Dahl, carl@example.org / cdahl@example.com`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "mail first",
    en(`## References
ada.berg@example.org (Prof. Ada Berg, Tartu)
carl.dahl@example.org (Dr. Carl Dahl, Riga)`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "cyrillic-ish greek",
    en(`## References
Δρ. Γιώργος Παππάς, g.pappas@example.org
проф. Иван Петров, i.petrov@example.org`),
    ["Γιώργος Παππάς", "Иван Петров"],
  ],
  [
    "to be contacted in cv",
    en(`## Contacts for reference
Mr Yaw Darko, Director, Volta Basin Authority, Tel. 030 200 0000
Prof. Akosua Frimpong, 020 811 1234`),
    ["Yaw Darko", "Akosua Frimpong"],
  ],
  [
    "secretary line",
    en(`## References
Prof. Ada Berg, University of Tartu
Secretary: +372 700 0000
ada.berg@example.org`),
    ["Ada Berg"],
  ],
  [
    "website between",
    en(`## References
Prof. Ada Berg
www.example.org/~berg
ada.berg@example.org
Dr. Carl Dahl
https://example.org/dahl
carl.dahl@example.org`),
    ["Ada Berg", "Carl Dahl"],
  ],
  [
    "postal only",
    en(`## References
Prof. Ada Berg, University of Tartu, Ülikooli 18, 50090 Tartu, Estonia
Dr. Carl Dahl, Riga Technical University, Kaļķu 1, Riga LV-1658`),
    [],
  ],
  [
    "on request",
    en(`## References
Available upon request.`),
    [],
  ],
  [
    "biblio under references",
    [
      "en",
      `# Learning Rules from Tides
Jane Roe, University of Tartu, jane.roe@example.org
## Abstract
We study tides with rules. Results show improvements.
## 1 Introduction
Tides are known [1, 2]. We extend [3].
## 2 Method
A method is described here with detail and care.
## References
[1] Ada Berg and Carl Dahl. Rules. Journal of Invented Results 12, 2015. doi:10.1000/182
[2] Prof. Max Kern. Tides. Tartu Press, 2012.
[3] E. Falk. More tides. Corresponding author: falk@example.org, 2019.`,
    ],
    [],
  ],
  [
    "letter mentions supervisor w/o",
    [
      "en",
      `Max Kern
Institute of Tides, kern@example.org
Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked with Prof. Ada Berg on tides.
Yours sincerely,
Jane Roe
jane.roe@example.org`,
    ],
    [],
  ],
])("%s: each is counted, and nobody else", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});
