import { expect, test } from "vitest";
import { type Case, cv, refereesOf } from "./made.ts";

const en = (rest: string) => cv("en", rest);

test.each<Case>([
  [
    "rows that end with the name",
    en(`## References
Reader in Statistics, University of Lorn, m.okafor@lorn.example.org|Dr Musa Okafor
Head of Data, Kestrel Ltd, +44 1632 960 551|Ms Ingrid Pell`),
    ["Musa Okafor", "Ingrid Pell"],
  ],
  [
    "a number that goes on in the next line",
    en(`## REFEREES
•|Engr. Dr. B. Okeke, Department of Civil Engineering, University of Ekwe, 0803 441
7720
•|Mrs. Kemi Ladipo, Principal, Queens School, Ekwe, 0706 245 1180`),
    ["B. Okeke", "Kemi Ladipo"],
  ],
  [
    "an address that goes on in the next line",
    en(`## References
Prof. Ada Lindqvist, Department of Earth Science, University of Lorn, ada.lindqvist@
lorn.example.org
Dr. Colm Reilly, Kestrel Ltd, colm.reilly@kestrel.
example.com`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "names that go on below in their own column",
    en(`## References
Dr Saoirse|saoirse.kb@lorn.example.org
Kinsella-Burke
Head of lab|+353 1 700 4410
Tomás Breen`),
    ["Saoirse Kinsella-Burke", "Tomás Breen"],
  ],
  [
    "a line of its own: Referees: …",
    en(`Referees: Prof. Ada Lindqvist (ada@lorn.example.org), Dr. Colm Reilly (creilly@example.net)`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "small Roman numbers",
    en(`## References
(i) Prof. Ada Lindqvist, University of Lorn. Email: ada@lorn.example.org
(ii) Dr. Colm Reilly, Kestrel Ltd. Email: creilly@example.net
(iii) Mr. Bode Thomas, Lorn City Council. Tel: +44 1632 960 700`),
    ["Ada Lindqvist", "Colm Reilly", "Bode Thomas"],
  ],
  [
    "two columns of six lines",
    en(`## References
Ada Lindqvist|Colm Reilly
Professor of Geology|Line manager
Department of Earth Science|Kestrel Ltd
University of Lorn|12 Quay Street
Tel: +44 1632 960 700|Tel: +44 1632 960 701
Email: ada@lorn.example.org|Email: colm@example.net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "columns one below the other, as a table of a text processor lays them out",
    en(`## References
Ada Lindqvist
Professor of Geology
University of Lorn
ada@lorn.example.org
Colm Reilly
Line manager
Kestrel Ltd
colm@example.net
Bode Thomas
City engineer
bode@example.com`),
    ["Ada Lindqvist", "Colm Reilly", "Bode Thomas"],
  ],
  [
    "a heading for each",
    en(`## Referee 1
Name: Prof. Ada Lindqvist
Relationship: master's supervisor
Email: ada@lorn.example.org
## Referee 2
Name: Colm Reilly
Relationship: line manager
Phone: +44 1632 960 701`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "an ORCID and a second address",
    en(`## References
Prof. Ada Lindqvist (ORCID 0000-0002-1825-0097), ada@lorn.example.org or ada.lindqvist@example.com
Dr. Colm Reilly (ORCID 0000-0001-5109-3700), creilly@example.net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "a number with an extension",
    en(`## References
Dr. Ray Whitcomb, Registrar, Polk College, (555) 010-4410 ext. 212
Ms. Dolores Haines, Lab manager, 555-010-4411 x 17`),
    ["Ray Whitcomb", "Dolores Haines"],
  ],
  [
    "a postal address of seven lines between",
    en(`## References
Professor Ada Lindqvist
Professor of Geology
Department of Earth Science
University of Lorn
14 Abbey Road
Lorn LO2 7QD
United Kingdom
ada@lorn.example.org
Dr Colm Reilly
Head of Analysis
Kestrel Ltd
3 Quay Street
Galway
Ireland
Phone +353 91 700 441`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "family names in capitals first",
    en(`## References
LINDQVIST, Ada – University of Lorn – ada@lorn.example.org
REILLY, Colm – Kestrel Ltd – colm@example.net`),
    ["Ada LINDQVIST", "Colm REILLY"],
  ],
  [
    "a table with a running number",
    en(`## References
No.|Name and designation|Relation|Contact
1|Prof. Ada Lindqvist, University of Lorn|Supervisor|ada@lorn.example.org
2|Dr. Colm Reilly, Kestrel Ltd|Manager|colm@example.net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "a table that stands on its side",
    en(`## References
Name|Prof. Ada Lindqvist|Dr. Colm Reilly
Position|Professor of Geology|Manager
Employer|University of Lorn|Kestrel Ltd
Email|ada@lorn.example.org|colm@example.net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "no titles, what they were between dashes",
    en(`## Referees
Ada Lindqvist — master's supervisor — ada [at] lorn [dot] example [dot] org
Colm Reilly — manager at Kestrel — colm [at] example [dot] net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "Indian initials and designations",
    en(`## REFERENCES
Dr. P. Krishnamurthy|Dr. (Mrs.) S. Lakshmi Narayanan
Professor & HOD, Dept. of ECE|Associate Professor, Dept. of ECE
Thillai Engineering College|Thillai Engineering College
pkm.ece@thillai.example.org|sln.ece@thillai.example.org
Ph: 94437 21001|Ph: 94437 21002`),
    ["P. Krishnamurthy", "S. Lakshmi Narayanan"],
  ],
  [
    "names of one word",
    en(`## References
Dr. Sutrisno, Universitas Merapi, sutrisno@merapi.example.org
Prof. Suharyanto, Universitas Merapi, suharyanto@merapi.example.org`),
    ["Sutrisno", "Suharyanto"],
  ],
  [
    "names of many countries",
    en(`## References
Assoc. Prof. Nguyễn Văn Minh, Hà Long University, minh.nv@example.org
Prof. Khalid Al-Harbi, Najd University, k.alharbi@example.org
Dr. Seán Ó Súilleabháin, Galway, sean@example.net
Kim Min-jun, Hanbit Robotics, mjkim@example.com`),
    ["Nguyễn Văn Minh", "Khalid Al-Harbi", "Seán Ó Súilleabháin", "Kim Min-jun"],
  ],
  [
    "two who share a line",
    en(`## References
Prof. Ada Lindqvist (ada@lorn.example.org) | Dr. Colm Reilly (colm@example.net)`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "the address above, in brackets the person",
    en(`## Contact details of referees
ada@lorn.example.org (Ada Lindqvist, master's supervisor)
colm@example.net (Colm Reilly, manager)`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "hospital, ministry and firm behind the names",
    en(`## References
Odile Marchetti, Saint Brendan Hospital, o.marchetti@example.org
Yaw Mensah, Ministry of Food and Agriculture, y.mensah@example.org
Bright Star Trading Co., Ltd., Lucy Tan, lucy@example.com`),
    ["Odile Marchetti", "Yaw Mensah", "Lucy Tan"],
  ],
  [
    "what they may be asked of",
    en(`## References
For my thesis work: Prof. Ada Lindqvist, ada@lorn.example.org
For my time in industry: Colm Reilly, colm@example.net`),
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "in a letter's sentence",
    [
      "en",
      `Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked on tides, and I want to learn more.
Two people who know my work are happy to be contacted: Ada Lindqvist, who supervised my thesis (ada@lorn.example.org), and Colm Reilly of Kestrel Ltd (colm@example.net).
I look forward to hearing from you.
Yours sincerely,
Jane Roe`,
    ],
    ["Ada Lindqvist", "Colm Reilly"],
  ],
  [
    "a list of its own, with the relation in brackets",
    [
      "en",
      `# Referees for Jane Roe
Ada Lindqvist (thesis supervisor)
Professor, University of Lorn
ada@lorn.example.org, +44 1632 960 700

Colm Reilly (manager)
Kestrel Ltd
colm@example.net, +353 91 700 441

Bode Thomas (mentor)
Lorn City Council
bode@example.com`,
    ],
    ["Ada Lindqvist", "Colm Reilly", "Bode Thomas"],
  ],
])("%s: each is counted", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});

test.each<Case>([
  [
    "a supervisor in an entry of education",
    [
      "en",
      `# Jane Roe
jane.roe@example.org
## Education
2018–2020 MSc Geology, University of Lorn. Supervisor: Prof. Ada Lindqvist (ada@lorn.example.org)
2015–2018 BSc Geology, University of Lorn
## Experience
2020–2022 Analyst, Kestrel Ltd. Reporting to Dr. Colm Reilly, +353 91 700 441`,
    ],
    [],
  ],
  [
    "what stands behind the referees, under another heading",
    en(`## References
Prof. Ada Lindqvist, ada@lorn.example.org
## Emergency contact
Peter Roe, +47 900 00 002`),
    ["Ada Lindqvist"],
  ],
  [
    "those to be named on request",
    en(`## References
Available on request from the careers office of the University of Lorn, careers@lorn.example.org, +44 1632 960 000`),
    [],
  ],
  [
    "authors behind a list of works that is headed References",
    en(`## References
Lindqvist A., Roe J. Tides of the north. Journal of Shores 12 (2021) 44–51. Correspondence: ada@lorn.example.org
Reilly C. Sand in motion. Kestrel Press, 2019.`),
    [],
  ],
  [
    "the supervisor whom a letter mentions",
    [
      "en",
      `Dear Professor Kern,
I am writing to apply for the doctoral position in your group. I am now working with Prof. Ada Lindqvist (ada@lorn.example.org) on tides, and our paper has just been accepted.
During my master's I learnt to love the sea, and I would like to continue my research with you.
Yours sincerely,
Jane Roe`,
    ],
    [],
  ],
  [
    "the reference number of an advert and whom it names for questions",
    [
      "en",
      `Jane Roe, jane.roe@example.org
Reference: PHD-2024-17
Contact: Dr. Hugo Brandt, h.brandt@example.net
Dear Professor Kern,
I am writing to apply for the doctoral position in your group. During my master's I worked on tides.
Yours sincerely,
Jane Roe`,
    ],
    [],
  ],
  [
    "partners of a proposal",
    [
      "en",
      `# Research proposal: tides and their memory
## Background
Tides are known to remember storms. We do not know for how long.
## Objectives
To measure how long tides remember. To model the memory.
## Methods
Gauges will be read in collaboration with Dr. Colm Reilly (colm@example.net) and Prof. Ada Lindqvist (ada@lorn.example.org).
## Work plan
Year 1: gauges. Year 2: models. Year 3: thesis.`,
    ],
    [],
  ],
  [
    "the applicant's own address and number at the page's foot",
    en(`## References
Prof. Ada Lindqvist, University of Lorn
jane.roe@example.org – 900 00 001`),
    [],
  ],
])("%s: nobody else is counted", (_, document, names) => {
  expect(refereesOf(document)).toEqual(names);
});
