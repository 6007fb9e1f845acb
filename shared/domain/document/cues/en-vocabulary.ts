import { type Lexicon, list } from "./catalogue.ts";

/** English words that shapes are made of. */
export const vocabulary: Lexicon["vocabulary"] = {
  salutation: list(`
    dear, to whom it may concern, to the (selection|hiring|admission~|search|members|doctoral|graduate),
    dear (sir|madam|professor|prof|dr|mr|ms|mrs|committee|members|hiring|colleagues), hello,
    respected (sir|madam|professor), esteemed, hi
  `),
  closing: list(`
    (yours|your) (sincerely|faithfully|truly|respectfully), sincerely, sincerely yours,
    (kind|best|warm|kindest|warmest|with best|with kind) (regards|wishes), regards, respectfully,
    with (kind|best|warm) (regards|wishes), yours, cordially, faithfully, best
  `),
  "first person": list(`i, my, me, myself`),
  "third person": list(`he, she, his, her, him`),
  "grade column": list(`
    course, courses, course (code|title|name|no), module, subject, subjects, unit, paper, credits, credit,
    ects, cp, grade, grades, mark, marks, result, semester, term, code, title, hours, points, grade point,
    percentage, max marks, marks obtained, exam date, date, status, level, credit hours
  `),
  "result column": list(`
    grade, grades, mark, marks, result, results, grade point, percentage, score, marks obtained, obtained,
    classification
  `),
  "grade word": list(`
    excellent, very good, good, satisfactory, sufficient, fail, failed, pass, insufficient, fair, poor,
    outstanding, adequate, average, above average, below average, distinction, merit, first class,
    second class, third class, unsatisfactory, marginal, inadequate, not (passed|sufficient),
    upper second, lower second
  `),
  officer: list(`
    rector, vice rector, dean, president, registrar, vice chancellor, chancellor, principal,
    controller of examinations, head of (the)? (examination~|department|school|faculty),
    chair~ (of)? (the)? (examination|board), provost, examination board, director of studies, secretary
  `),
  "language skill": list(`
    listening, reading, writing, speaking, oral, overall, use of english, literacy, comprehension,
    production, conversation, spoken, written
  `),
  "referees heading": list(`
    reference, references, referees, (academic|professional|personal) (references|referees),
    list of (references|referees), recommenders, my (references|referees),
    (reference|referee) (1|2|3|one|two|a|b|contacts|details),
    following (persons|people|referees|references|professors),
    (letters of)? recommendation (letters)? (can|may|from), contact for references,
    (can|may) be (contacted|reached|asked), (people|persons|colleagues) (who|you|whom), vouch for,
    speak (for|about), as (my)? (references|referees), for references
  `),
  institution: list(`university, college, institute, school, faculty, academy, polytechnic`),
  translation: list(`
    certified translation, sworn translat~,
    (official|authori~|unofficial|english|true|faithful)? translation (from|of|into),
    translated (from|by|into), translation from, translator, (true|accurate|faithful|complete) translation
  `),
  "name label": list(`
    name, full name, student name, name of (student|candidate|the student|the candidate|holder), student,
    candidate, candidate name, surname, family name, last name, holder, applicant, author, given name~
  `),
  "function word": list(`the, of, and, to, in, is, that, for, with, as, was, are, at, this, have, from`),
  "until now": list(`present, now, current, today, date, ongoing`),
};
