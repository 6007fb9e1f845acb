import { type Lexicon, list } from "./catalogue.ts";

/** English words of what others issue: transcripts, diplomas, statements, certificates, references. */
export const issued: Lexicon["cues"] = {
  "transcript title": list(`
      (undergraduate|graduate|postgraduate|student|academic|semester) (score|scores|result|results|mark|marks) (report|list|record|sheet|slip),
          (semester|consolidated|detailed|cumulative|provisional|final|annual) (mark|marks|grade|grades|result|results) (sheet|card|report|record|statement|transcript|list),
    consolidated (statement|mark|marks|grade), (score|result) (sheet|card|slip),
    (mark|marks|grade|grades) (certificate|memo|memorandum|slip), memorandum of (marks|grades),
    (student|academic|university|permanent|official|unofficial) (transcript|academic transcript|study record),
    unofficial transcript, (student|academic) (performance|progress) (report|record|sheet),
    transcript of academic (record|records|results),
    (certificate|list|record|notification|report|summary|detail~) of (analytic|detailed|individual)? (marks|grades|academic results|completed courses|examinations|exams|courses),
    higher education achievement report, achievement report, academic results, ladok transcript,
    official (transcript|record) of, (completed|passed) (courses|modules|examinations|exams),
    (examination|exam) (record|grades|transcript), courses and grades, record of courses,
    certificate of (courses|study results|academic studies), national certificate of results,
    tabulation of marks, annex to the diploma, appendix to (the)? diploma, studies record, transcript,
    transcript of (records|record|grades|academic|marks|studies),
    academic (record|records|transcript|record~ of),
    record of (grades|marks|study|studies|academic|achievement),
    statement of (marks|results|grades|academic|examination),
    (mark|marks|grade) (sheet|sheets|list|report|statement|card|transcript), marksheet, gradesheet,
    examination results, study (record|records), list of (grades|marks|examinations|courses),
    overview of (grades|results|courses|examinations|completed), report of grades,
    results (transcript|overview), student record, official record, student academic record, transcripts,
    grades, course results, module results
  `),
  "totals of grades": list(`
    (cumulative|overall|final|semester|weighted) (gpa|gwa|cwa|percentage|score),
    (credit|credits|units|hours|points) (registered|passed|taken|attempted|gained),
    total (grade points|quality points|marks obtained|hours), quality points, grade points,
    marks in words, (maximum|minimum|max|min) marks, cpi, spi, ygpa, cwa, (good|academic) standing,
    class of degree, (degree|award) classification, percentage of marks, (credit|course) (units|points),
    second class (upper|lower), mean grade, grade point average, cgpa, sgpa, gpa,
    (weighted|overall|cumulative|final|current|year|semester|credit) (average|mean), average (grade|mark),
    total (credits|ects|credit|units|marks|points),
    credits (earned|obtained|attempted|awarded|completed|in total), classification, final (grade|mark),
    ects (credits|points|grade), overall (mark|grade|result), division, aggregate
  `),
  "student number": list(`
    (student|registration|register|matriculation|admission|enrolment|enrollment|index|exam|hall ticket|prn|roll) (id|no|nr|number|code|identification),
    (father|mother) s name, program of study, programme of study,
    (degree programme|degree program|course of study|field of study),
    year of (admission|graduation|entry), student (id|no|number|identification),
    matriculation (no|number), (enrolment|enrollment|registration|roll|reg|seat) (no|number|id),
    matric no, student i d, candidate number, usn, date of (admission|enrolment)
  `),
  term: list(`
    (first|second|third|fourth|fifth|sixth|seventh|eighth|autumn|fall|winter|spring|summer) (semester|term|year|trimester),
    semester #,
    (semester|term|year|level|part|stage|trimester) (i|ii|iii|iv|v|vi|one|two|three|four|1|2|3|4),
    academic year, session, semester
  `),
  "diploma title": list(`
    (bachelor|master|doctoral|university|graduation) (certificate|degree|diploma),
    (certificate|diploma) of (bachelor|master|doctor|graduation|completion of studies),
    diploma certificate, certificate of award, diploma, degree certificate,
    certificate of (graduation|degree|the degree), diploma of,
    master of (science|arts|engineering|technology|philosophy|business|laws),
    bachelor of (science|arts|engineering|technology|philosophy|business|laws|education),
    doctor of (philosophy|science|engineering), provisional (degree)? certificate,
    provisional certificate, degree, master degree, bachelor degree, degree award
  `),
  conferred: list(`
    hereby (grants|confers|awards|bestows) … (upon|to|on|degree|diploma|title),
    (hereby|has|have|do) (conferred|granted|confer|grant|bestowed|bestow) … (upon|degree|title|bachelor|master|doctor),
    (degree|title|diploma) (of)? … (hereby|was|is|has been|be) (hereby|duly|solemnly)? (conferred|granted|bestowed),
    all the (rights|honours|honors|privileges) …, duly (qualified|admitted) (to|for) … degree,
    (conferred|awarded|granted|admitted|confers|awards|admits|grants|confer|award|grant|admit) … (degree|title|rank|grade) of,
    (conferred|conferring|confers|confer) … (upon|on), admitted to the degree,
    has been (awarded|conferred|granted|admitted) … (degree|diploma|bachelor|master|doctor|distinction|honours),
    is (hereby)? (awarded|granted|conferred|admitted) … (degree|diploma|bachelor|master|doctor|title),
    (fulfilled|satisfied|completed|met|complied) … (requirements|conditions|regulations|examinations) … (degree|diploma|bachelor|master|doctor),
    (rights|honours|honors|honor|privileges) … (thereunto|pertaining|appertaining|belonging),
    having (passed|completed|fulfilled|satisfied|pursued) … (degree|examination~|examiners|requirements),
    duly admitted, was admitted to the degree, the degree of … was conferred, awards to
  `),
  "school certificate": list(`
    certificate of (primary|secondary|general|higher|advanced) (secondary)? education, secondary (school)? (certificate|diploma),
    high school (diploma|certificate|transcript), general certificate of,
    (upper|higher)? secondary (school|education) (certificate|leaving|diploma|examination),
    school leaving certificate, senior school certificate, international baccalaureate, ib diploma,
    matriculation certificate, a level~ certificate
  `),
  "degree named": list(`
    degree of (bachelor|master|doctor|magister),
    (bachelor|master|doctor) of (science|arts|engineering|technology|philosophy|laws|business|education),
    (first|second|upper|lower) (class|division), with (distinction|honours|honors), cum laude,
    magna cum laude, summa cum laude
  `),
  "formula of a deed": list(`
      (in)? (the)? exercise of (the|his|her|its) (power~|authority), by the (power~|authority) (vested|conferred|granted),
    (rights|honours|honors) and (privileges|prerogatives|duties), legal rights, prerogatives, in view of (the)? (completion|conclusion|fulfilment),
          the council of, upon the (recommendation|nomination), academic senate, be it known, let it be known,
    with all the (rights|privileges), diploma (no|number), registration (no|number), in witness whereof,
    in testimony whereof, given (at|under|on), this is to certify,
    this (diploma|certificate|is)? certifies, (certify|certifies) that, know all,
    by (virtue|authority) of, under the (seal|authority),
    (senate|council|board of governors|regents|trustees|academic board),
    recommendation of the (faculty|senate|board), hereby, sealed, seal of the university
  `),
  born: list(`born (on|in|at)?, date of birth`),
  "grading title": list(`
      supplement to (the|a)? (diploma|degree), national (system|framework) of (higher)? education,
    (national|local|university|institutional) (scale|scales|grading|assessment),
          (grading|marking|grade|marks) (legend|criteria|guide|classification|definitions|equivalence|equivalents|equivalency),
    (scale|system) of (grades|grading|marks|assessment|evaluation),
    explanation of (the)? (results|transcript|codes|symbols),
    (legend|key) (of|to|for) (the)? (grades|grading|transcript|marks),
    transcript (guide|key|legend|explanation), guide to (the)? (grades|grading|transcript|marks),
    (national|swedish|norwegian|german|dutch|danish|italian|indian|university) (grading|grade|marking) (scale|system|scheme),
    notes on (assessment|classification), european diploma supplement,
    grading (scale|scales|system|scheme|scheme~|key|table|policy|conversion|information|explained),
    grade~ (explained|scale|conversion|system|distribution|key|table),
    explanation of (the)? (grading|grades|grade|marks|marking), diploma supplement,
    marking (scheme|scale|system|criteria), (information|notes) on (the)? (grading|grades|marking),
    (our|the) (grades|grading|marks) (explained|and), how (we|to) (grade|read|interpret),
    key to (grades|the transcript|transcript), interpretation of (grades|marks),
    evaluation (scale|system), assessment scale, description of (the)? (grading|grade),
    conversion of grades, grade~ description~, understanding (our|the|your) (grades|marks|grading)
  `),
  "supplement's wording": list(`
    unesco cepes, council of europe, european commission, level of qualification,
    holder of the qualification,
    information (identifying|on) the (holder|qualification|level|contents|function),
    national higher education system, access requirement~, professional status, grading scheme,
    grade distribution, (lowest|minimum|highest) (passing|pass|possible) (grade|mark),
    (grades|marks) are (awarded|given|assigned|expressed|based|on),
    grading (scale|system) (is|used|in use|ranges|consists|runs),
    (scale|grades|marks) (from|of|ranging|range|between) … (to|through), pass mark,
    the (best|highest|lowest) (grade|mark|passing), ects grading, national (scale|grading),
    corresponds to, grade definition~, performance … (minimum|requirements|average)
  `),
  "recommendation title": list(`
    (recommendation|reference|support) (letter|letter of|regarding|concerning|on behalf of),
    (re|subject) (recommendation|letter of recommendation|letter of reference),
    (referee|recommender) s? (report|letter|statement),
    (letter|letters) of (recommendation|reference|support), recommendation (letter|letter for),
    (reference|recommendation) (letter|for|letter for), (academic|confidential|character) reference,
    recommendation, letter of reference for, re reference for, reference for (ms|mr|mrs|miss|dr),
    (letter of)? recommendation for, letter of support, reference
  `),
  recommends: list(`
      (support|supporting|supports|endorse|endorsing|back) (his|her|their|this|the) … (application|candidacy|candidature|admission|bid),
          (pleasure|pleased|happy|delighted|glad|honour~|honor~|privilege) … (recommend|endorse|recommending|endorsing),
    (pleasure|pleased|happy|delighted|glad|honour~|honor~|privilege) … (write|writing|provide|give|support|supporting) … (reference|recommendation|support|behalf|letter for|endorsement),
    (pleasure|pleased|happy|delighted|glad|honour~|honor~|privilege) to (support|write for) (his|her|their|him|ms|mr|mrs),
    recommend (him|her|them|this|ms|mr|mrs|without|most|very|the candidate),
    (strongly|highly|warmly|wholeheartedly|unreservedly|gladly|heartily|fully) (recommend|support|endorse),
    (support|supporting|in support) of (his|her|their|the) … (application|candidacy),
    (recommend|recommendation) … (without (any)? (reservation~|hesitation)|highest|strongest|warmest),
    (his|her|their) application (for|to), i (can|would|do|therefore|unreservedly|could)? recommend,
    (asked|requested) me … (letter|reference|recommend~),
    asked for (a|this|my) (letter|reference|recommendation),
    my (full|strongest|warmest|highest|wholehearted|unreserved) (support|recommendation|endorsement),
    writing (this)? … (recommendation|recommend|reference|on behalf of|in support),
    without (reservation|hesitation), give (her|him|them) my
  `),
  "knows the applicant": list(`
      have known, (stood|ranked|ranks|is) … (first|second|third|top) (in|of|among),
    (within|in|among) the (top|upper|best) (# percent|two percent|five percent|ten percent|percent|quarter|decile),
    (students|student) i (have)? (taught|met|supervised|seen|had), (came|comes) to (me|my),
          in my (opinion|view|experience|estimation|judgement|judgment),
    (supervisor|advisor|mentor|teacher|lecturer) of (ms|mr|mrs|her|his),
    (ms|mr|mrs|miss) … (has|was|is|took|worked|wrote|joined),
    (do not|don t|not) hesitate to (contact|call|write), (him|her|them) (as|from|since|through),
    (i)? have known (him|her|them|ms|mr), have known, known … (since|for),
    i (supervised|taught|advised|mentored|first met|came to know|got to know|met|examined),
    (one of|among) the (best|top|strongest|most|brightest|few|two|three), top # (percent|per)?,
    (student|students) i have,
    (he|she|they) (was|is|has|took|attended|worked|showed|wrote|impressed|stands|stood|would|will|came),
    (his|her|their) (thesis|work|grades|ability|abilities|talent|performance|master|bachelor|research|skills|questions),
    (contact|write|call|ask) me, further (information|questions), impressed (me|us), asset to,
    in my (course|lecture|group|lab|seminar|class|years),
    (excellent|outstanding|exceptional|brilliant|gifted|talented) (student|researcher|candidate|young|scientist|engineer)
  `),
  "statement title": list(`
      (letter|statement|note|confirmation|declaration) (of|on) (the)? … (expected|forthcoming|upcoming) (completion|graduation|degree|submission),
    (expected|anticipated|prospective) (completion|graduation|submission|award) (of|date),
    (thesis|dissertation) (status|progress) (statement|confirmation), to be completed by the supervisor,
          (letter|statement|certificate|confirmation|proof) (of|on|regarding) (the)? (expected|anticipated|pending|near|forthcoming|planned|imminent) … (completion|graduation|degree|submission|award),
    (confirmation|statement|declaration) (from|by|of) (the|my)? (thesis)? (supervisor|advisor),
    (degree|thesis) (status|progress|completion) (statement|letter|confirmation),
    (statement|confirmation|declaration|certificate|letter|note|certification) (of|on|from|by) (the|my)? (supervisor|expected|completion|thesis|forthcoming|degree completion|anticipated),
    supervisor (s)? (statement|confirmation|declaration|letter),
    statement of (expected|progress|thesis|degree|completion),
    confirmation of (thesis|expected|degree|graduation|completion|studies completion|submission),
    expected (completion|graduation|date), (thesis|degree) completion (statement|confirmation|letter),
    certificate of (expected|pending|anticipated) (graduation|completion), statement concerning,
    (completion|graduation) statement,
    (expected|anticipated) (date of)? (completion|graduation|submission)
  `),
  "confirms completion": list(`
      (only|all that) … (thesis|dissertation|project|defence|defense) (remains|is outstanding|is left),
    (he|she|they|candidate|student) (will|is to|is going to|plans to|intends to|should) … (hand|submit|defend|complete|finish|graduate) … (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|#),
    (thesis|dissertation|degree|studies|programme|program) … (is|are|will be|to be) (expected|due|scheduled|anticipated|foreseen) … (completed|submitted|defended|awarded|conferred|finished|on|by|in),
    (expect|anticipate|expects) (him|her|them|ms|mr|that|the|completion|graduation|submission) … (complete|submit|defend|finish|graduate|submitted|completed|by|in),
    (degree|diploma) … (will be|to be|is expected to be) (awarded|conferred|issued|granted),
          on (track|course|schedule) to (complete|submit|defend|finish|graduate),
    (confirm|certify|declare|state|attest|confirms|certifies) … (will|expected|expects|due|going|scheduled|anticipated|on course|on track) … (complet~|submit~|defend~|finish~|graduat~|hand~|award~|conferred|finali~),
    (he|she|they|student|candidate|studies|programme|thesis|degree|work) (will|is|are) (be|expected|due|scheduled|on|likely)? … (completed|submitted|defended|awarded|conferred|finished|graduate|handed|complete|submit|finish) (by|in|on|before|no later|at the end|during|around)
  `),
  completion: list(`
      (first|full|complete|final) (version|draft) (of)?, well advanced, (nearly|almost) (complete|finished),
    (hand|hands|handing) (it|the thesis|her thesis|his thesis)? in, (receive|receives|obtain|obtains) (the|her|his) degree,
    no (circumstance|reason|obstacle)~ … (delay|prevent), outstanding (requirement~|exam~|course~),
          expected (date|to),
    (expected|anticipated|scheduled|planned) (date)? (of)? (completion|submission|graduation|defence|defense),
    will (be)? (complete|completed|submit|submitted|graduate|defend|finish|handed), (is|are) expected to,
    (final|last) semester, remaining (work|exam~|credits|requirement~|chapter~|course~|step),
    all (other|required|remaining)? (courses|exams|examinations|credits|requirements), progress,
    no later than, on (schedule|track), (submission|defence|defense|examination|completion) (date|is|of),
    to be (submitted|completed|defended|awarded)
  `),
  "speaks as supervisor": list(`
      as (the|principal|main|academic|thesis) (supervisor|advisor|adviser), i (have been|am) supervising,
    (her|his|their) (thesis|dissertation|academic|principal|main)? (supervisor|advisor|adviser),
    (i|we) (hereby)? (confirm|certify|declare|attest),
          (i am|as|being) (the|his|her|their|an)? … (supervisor|advisor|adviser),
    under my (supervision|guidance), i (supervise|am supervising|confirm|hereby|certify),
    (is|are) (currently)? (writing|working on|working under|completing|preparing|finishing),
    supervisor of, whom i supervise, (master|masters|thesis) student of (mine|our)
  `),
  "language test title": list(`
    linguaskill, ielts academic, toefl itp, (cpe|cae|fce),
    (english|german|french|norwegian|swedish|dutch|danish|spanish|italian) (language)? (certificate|test|proficiency|exam),
    certificate in (advanced english|english), test of english, (c1 advanced|c2 proficiency|b2 first),
    (official|individual|examinee) score (report|certificate|record), score certificate,
    listening and reading test, ielts~, toefl~, toeic, cambridge english, cambridge assessment,
    pte academic, test report form, duolingo english, english (language)? (proficiency|test|certificate),
    language (certificate|proficiency|test|assessment|skills certificate),
    certificate (of|in) (english|german|language|advanced english|proficiency|norwegian|dutch),
    proficiency (certificate|test), first certificate in english, test taker score report,
    certificate of (language|english) (proficiency|skills), statement of english,
    confirmation of (language|english)
  `),
  "language test": list(`
    ielts, toefl, toeic, cefr, common european framework, cambridge english, english proficiency,
    proficiency in english, english language (test|proficiency|skills), (level|cefr) (a1|a2|b1|b2|c1|c2),
    (b1|b2|c1|c2) (level)?
  `),
  "test report": list(`
    (official|total|overall|scaled) score (certificate|range|report)?, test report number, examinee,
    scale score, my ?best, superscore, valid for two years, test (day|site|country|version),
    reading (comprehension|section), listening (comprehension|section), (british council|idp|pearson|ets),
    test report form, overall band (score)?, band score, score report, test taker, total score, test date,
    test (centre|center), date of (test|the test|examination), candidate (number|id|no),
    appointment number, section scores, scaled score, my best scores, first language, cefr level,
    valid until, (score|scores) (are|is) valid, examination centre, test scores
  `),
  "work certificate title": list(`
    (experience|service|employment|internship|relieving|appreciation|release) (certificate|letter|confirmation),
    (employer|work|professional|job) (reference|certificate|statement),
    (certificate|statement|letter|record) of (employment|service|work|experience|internship|employment history),
    service record,
    (employment|work|service|experience|working|internship|relieving|employer|employer s) (certificate|reference|verification|confirmation|letter|testimonial),
    certificate of (employment|service|work|experience|internship), letter of (employment|experience),
    confirmation of employment, testimonial, reference of employment,
    certificate of (work|professional) experience, proof of employment
  `),
  "was employed": list(`
    (during|throughout) (his|her|their) (tenure|employment|service) (with|at|in),
    (relieved|resigned) (from|of) (his|her|their|the|duties|service~),
    (period|dates|duration) of (employment|service|internship), on our (payroll|staff|rolls),
    (was|has been|is|were) (employed|working|engaged|with us|hired) (by|with|at|as|in|from|for|since|on),
    (worked|joined|employed) … (our company|with us|with our|our organi~|our firm|our team|the company),
    (left|leaves|leaving) (our|the|us) (company|firm|organi~|own|on|at|of),
    (employment|contract|service|internship) (ended|ends|terminated|ended on|lasted|began),
    an employee of, employee of (our|the|this), completed an internship (with|at),
    in our (company|department|employ|employment|firm), was an intern
  `),
  "employer's praise": list(`
    (her|his|their) (duties|responsibilities|tasks|main tasks|job) (included|were|comprised|consisted|involved),
    (our|full|complete|fullest|utmost|entire) satisfaction, we (thank|wish) (her|him|them|ms|mr),
    (success|best) (in|for) (his|her|their) (future|further|career),
    (at|on) (her|his|their) own (request|wish), (conduct|behaviour|behavior) (towards|was),
    regret (her|his|their) (decision|leaving|departure), we (can|got to know|recommend|were|have),
    (superiors|colleagues) and (colleagues|customers|superiors|clients), human resources,
    hr (manager|department), managing director
  `),
  "identity title": list(`
    passport, identity card, national identity card, residence permit, driving licen~, id card
  `),
  "identity field": list(`
    surname, given name~, nationality, date of birth, place of birth, date of (issue|expiry), sex,
    passport no, personal no, authority, document no, holder s signature, type, code
  `),
};
