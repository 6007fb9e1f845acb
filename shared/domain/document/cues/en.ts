import { type Lexicon, list } from "./catalogue.ts";
import { somethingElse } from "./en-other.ts";
import { vocabulary } from "./en-vocabulary.ts";

export const en: Lexicon = {
  language: "en",
  cues: {
    "cv title": list(`
      curriculum vitae, resume, cv, vita, academic cv, personal profile, biographical (sketch|data),
      bio data, biodata, curriculum
    `),
    "cv heading": list(`
      education, academic background, academic qualifications,
      educational (background|qualification~|history), qualifications, academic history, studies,
      training, experience,
      (work|professional|research|teaching|industrial|academic|relevant|employment) experience,
      work history, employment, employment history, career, career (history|summary), positions,
      positions held, appointments, academic appointments, internships, internship, where i have worked,
      where i have studied, jobs, skills,
      (technical|computer|it|key|programming|language|soft|other|core) (skills|competenc~),
      competencies, skills and (interests|tools|languages), tools, programming, software, languages,
      awards, honours, honors,
      (awards|honours|honors) and (awards|honours|honors|scholarships|grants|prizes|distinctions),
      scholarships, scholarships and (awards|grants), prizes, grants, distinctions, achievements,
      projects, (selected|research|student|personal) projects, publications, selected publications,
      conference presentations, presentations, talks, talks and posters, teaching, interests, hobbies,
      hobbies and interests, personal interests, volunteer~, voluntary work, extracurricular activities,
      extra curricular activities, activities, memberships, certifications, courses, further training,
      summer schools, personal (details|data|information|particulars), about me, summary,
      professional summary, profile, objective, career objective, contact, references, referees,
      research interests, supervision, service, academic service
    `),
    "personal data": list(`
      date of birth, birth date, born, nationality, citizenship, marital status, driving licen~,
      address, phone, mobile, telephone, gender, place of birth, linkedin, github, orcid, website,
      visa status
    `),
    "cv skill": list(`
      native speaker, mother tongue, native, fluent, python, matlab, java, c plus, latex,
      microsoft office, ms office, linux, git, pytorch, tensorflow, excel, basic knowledge,
      working proficiency, driving licen~ b, available on request, upon request
    `),
    "letter title": list(`
      motivation letter, motivational letter, letter of motivation, cover letter, covering letter,
      statement of purpose, personal statement, statement of motivation, motivation,
      letter of application, application letter, statement of interest, letter of (interest|intent),
      why i apply, why i am applying
    `),
    applies: list(`
      (looking|searching) for (a|an) … (topic|thesis|supervisor|doctoral position|phd position|internship),
      would like to (write|do|pursue|begin|start|carry) … (thesis|phd|doctorate|doctoral|dissertation),
      (apply|applying) (for|to), i (would|wish|want|hereby|like|am) … (apply|applying),
      my application (for|to|as),
      application for the (position|post|phd|doctoral|vacancy|vacant|job|role|opening|advertised|open|postdoc~|above),
      (express|state|declare) my (strong|keen|sincere|great|deep)? interest,
      put (myself|my name|me) forward, i would like to be considered, please consider me,
      please accept (this|my) … application, consider my application, submit my (application|candidacy),
      candidate for (the|this|your), my candidacy,
      (advertised|advertisement|vacancy|opening|posting) … (caught|interest~|attract~|excite~|drew),
      i am writing … (position|post|role|vacancy|studentship|opening|doctorate),
      interested in (the|your|this) … (position|post|role|vacancy|studentship|opening|doctorate)
    `),
    "subject of an application": list(`
      application for, application as, application to the, applying for, re application,
      subject application, phd position in, your advertisement, your vacancy, your posting, re phd,
      ref phd
    `),
    motive: list(`
      i am (writing|excited|keen|eager|convinced|confident|motivated|fascinated|passionate|drawn|interested|particularly|very|highly|especially),
      i (believe|hope|enjoy~|want to|wish to|would love|would be),
      my (interest|passion|enthusiasm|motivation|curiosity|fascination|background|goal|aim|dream|master|bachelor|experience),
      motivat~ (me|by), (look|looking) forward to,
      (happy|glad|pleased|delighted|available) to (discuss|meet|talk|answer|provide|tell|travel|come),
      your (group|lab|laboratory|project|department|team|institute|research|work|paper~|chair|consideration|university),
      this (phd|doctoral|position|opportunity|project|role|post), the (position|role|post), why i,
      what (draws|attracts|drew|attracted|interests|fascinates) me, interview,
      in my (master|bachelor|thesis|current|last|previous|studies|spare),
      during my (master|bachelor|studies|thesis|internship),
      i (learned|learnt|developed|worked|wrote|studied|built|implemented|completed|graduated|gained|discovered|spent),
      contribute to, i can (start|begin), i could (start|begin), enclosed, please find
    `),
    "transcript title": list(`
      transcript, transcript of (records|record|grades|academic|marks|studies),
      academic (record|records|transcript|record~ of),
      record of (grades|marks|study|studies|academic|achievement),
      statement of (marks|results|grades|academic|examination),
      (mark|marks|grade) (sheet|sheets|list|report|statement|card|transcript), marksheet, gradesheet,
      examination results, study (record|records), list of (grades|marks|examinations|courses),
      overview of (grades|results|courses|examinations|completed), report of grades,
      results (transcript|overview), student record, official record, student academic record,
      transcripts, grades, course results, module results
    `),
    "totals of grades": list(`
      grade point average, cgpa, sgpa, gpa,
      (weighted|overall|cumulative|final|current|year|semester|credit) (average|mean),
      average (grade|mark), total (credits|ects|credit|units|marks|points),
      credits (earned|obtained|attempted|awarded|completed|in total), classification,
      final (grade|mark), ects (credits|points|grade), overall (mark|grade|result), division, aggregate
    `),
    "student number": list(`
      student (id|no|number|identification), matriculation (no|number),
      (enrolment|enrollment|registration|roll|reg|seat) (no|number|id), matric no, student i d,
      candidate number, usn, date of (admission|enrolment)
    `),
    term: list(`
      (first|second|third|fourth|fifth|sixth|seventh|eighth|autumn|fall|winter|spring|summer) (semester|term|year|trimester),
      semester #,
      (semester|term|year|level|part|stage|trimester) (i|ii|iii|iv|v|vi|one|two|three|four|1|2|3|4),
      academic year, session, semester
    `),
    "diploma title": list(`
      diploma, degree certificate, certificate of (graduation|degree|the degree), diploma of,
      master of (science|arts|engineering|technology|philosophy|business|laws),
      bachelor of (science|arts|engineering|technology|philosophy|business|laws|education),
      doctor of (philosophy|science|engineering), provisional (degree)? certificate,
      provisional certificate, degree, master degree, bachelor degree, degree award
    `),
    conferred: list(`
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
      in witness whereof, in testimony whereof, given (at|under|on), this is to certify,
      this (diploma|certificate|is)? certifies, (certify|certifies) that, know all,
      by (virtue|authority) of, under the (seal|authority),
      (senate|council|board of governors|regents|trustees|academic board),
      recommendation of the (faculty|senate|board), hereby, sealed, seal of the university
    `),
    born: list(`born (on|in|at)?, date of birth`),
    "grading title": list(`
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
    "thesis title page": list(`
      in partial fulfil~, (thesis|dissertation) (submitted|presented) (to|in|for|by),
      submitted (to|in|for) … (fulfil~|degree of|requirements),
      a (thesis|dissertation) (by|submitted|presented|in|for),
      (thesis|dissertation) for the (degree|award), for the (award|degree) of … (thesis|dissertation),
      thesis draft, draft (of the|of my)? (thesis|dissertation)
    `),
    "thesis title": list(`
      (master|masters|bachelor|bachelors|doctoral|phd|diploma|licentiate|honours|msc|bsc) (s)? (thesis|dissertation),
      dissertation, thesis, final year project report, graduation thesis
    `),
    "declaration of authorship": list(`
      declaration of (authorship|originality|independent), statutory declaration,
      (declare|certify|confirm) … (my own|own work|independently|independent work), affidavit
    `),
    "thesis people": list(`
      supervis~, advisor~, adviser~, examiner~, (first|second) (reviewer|supervisor|examiner|reader),
      promotor, thesis committee, academic supervisor
    `),
    "thesis heading": list(`
      abstract, acknowledg~, table of contents, contents,
      list of (figures|tables|abbreviations|symbols), introduction, related work, background,
      literature review, methodology, methods, results, discussion, conclusion~, bibliography, appendix,
      references, evaluation, preface, chapter #, theoretical background, conclusions and future work
    `),
    "publication list title": list(`
      publications, list of (scientific|academic|selected|all)? publications, publication list,
      selected publications, scientific (publications|works), peer reviewed publications,
      list of (papers|academic works|works), my publications, papers
    `),
    "paper heading": list(`
      abstract, keywords, index terms, introduction, related work, method, methods,
      our (method|approach), experiments, experimental (setup|results|evaluation), results,
      results and discussion, evaluation, discussion, conclusion, conclusions,
      conclusion and future work, acknowledg~, references, materials and methods, preliminaries,
      limitations, theory
    `),
    "venue of a paper": list(`
      proceedings of, in proceedings, conference on, workshop on, journal of, transactions on,
      lecture notes in, arxiv, doi, preprint, under review, corresponding author, peer reviewed, ieee,
      springer, elsevier
    `),
    "recommendation title": list(`
      (letter|letters) of (recommendation|reference|support), recommendation (letter|letter for),
      (reference|recommendation) (letter|for|letter for), (academic|confidential|character) reference,
      recommendation, letter of reference for, re reference for, reference for (ms|mr|mrs|miss|dr),
      (letter of)? recommendation for, letter of support, reference
    `),
    recommends: list(`
      (pleasure|pleased|happy|delighted|glad|honour~|honor~|privilege) … to (recommend|write|support|provide|endorse|give),
      recommend (him|her|them|this|ms|mr|mrs|without|most|very|the candidate),
      (strongly|highly|warmly|wholeheartedly|unreservedly|gladly|heartily|fully) (recommend|support|endorse),
      (support|supporting|in support) of (his|her|their|the) … (application|candidacy),
      (recommend|recommendation) … (without (any)? (reservation~|hesitation)|highest|strongest|warmest),
      (his|her|their) application (for|to), i (can|would|do|therefore|unreservedly|could)? recommend,
      (asked|requested) (me|for)? … (letter|reference|recommend~),
      my (full|strongest|warmest|highest|wholehearted|unreserved) (support|recommendation|endorsement),
      writing (this)? … (recommendation|recommend|reference|on behalf of|in support),
      without (reservation|hesitation), give (her|him|them) my
    `),
    "knows the applicant": list(`
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
    "references title": list(`
      references, referees, list of (references|referees),
      (academic|professional|personal) (references|referees), my (references|referees),
      contact (details|information) of (references|referees|my), names of referees,
      (names|contacts) of (references|referees), people who (know|can|will), who can speak for me,
      who (to|you) (may|can|might)? (ask|contact), persons who
    `),
    "statement title": list(`
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
      (confirm|certify|declare|state|attest|confirms|certifies) … (will|expected|expects|due|going|scheduled|anticipated|on course|on track) … (complet~|submit~|defend~|finish~|graduat~|hand~|award~|conferred|finali~),
      (he|she|they|student|candidate|studies|programme|thesis|degree|work) (will|is|are) (be|expected|due|scheduled|on|likely)? … (completed|submitted|defended|awarded|conferred|finished|graduate|handed|complete|submit|finish) (by|in|on|before|no later|at the end|during|around)
    `),
    completion: list(`
      expected (date|to),
      (expected|anticipated|scheduled|planned) (date)? (of)? (completion|submission|graduation|defence|defense),
      will (be)? (complete|completed|submit|submitted|graduate|defend|finish|handed),
      (is|are) expected to, (final|last) semester,
      remaining (work|exam~|credits|requirement~|chapter~|course~|step),
      all (other|required|remaining)? (courses|exams|examinations|credits|requirements), progress,
      no later than, on (schedule|track),
      (submission|defence|defense|examination|completion) (date|is|of),
      to be (submitted|completed|defended|awarded)
    `),
    "speaks as supervisor": list(`
      (i am|as|being) (the|his|her|their|an)? … (supervisor|advisor|adviser),
      under my (supervision|guidance), i (supervise|am supervising|confirm|hereby|certify),
      (is|are) (currently)? (writing|working on|working under|completing|preparing|finishing),
      supervisor of, whom i supervise, (master|masters|thesis) student of (mine|our)
    `),
    "language test title": list(`
      ielts~, toefl~, toeic, cambridge english, cambridge assessment, pte academic, test report form,
      duolingo english, english (language)? (proficiency|test|certificate),
      language (certificate|proficiency|test|assessment|skills certificate),
      certificate (of|in) (english|german|language|advanced english|proficiency|norwegian|dutch),
      proficiency (certificate|test), first certificate in english, score report,
      test taker score report, certificate of (language|english) (proficiency|skills),
      statement of english, confirmation of (language|english)
    `),
    "language test": list(`
      ielts, toefl, toeic, cefr, common european framework, cambridge english, english proficiency,
      proficiency in english, english language (test|proficiency|skills),
      (level|cefr) (a1|a2|b1|b2|c1|c2), (b1|b2|c1|c2) (level)?
    `),
    "test report": list(`
      test report form, overall band (score)?, band score, score report, test taker, total score,
      test date, test (centre|center), date of (test|the test|examination), candidate (number|id|no),
      appointment number, section scores, scaled score, my best scores, first language, cefr level,
      valid until, (score|scores) (are|is) valid, examination centre, test scores
    `),
    "work certificate title": list(`
      (employment|work|service|experience|working|internship|relieving|employer|employer s) (certificate|reference|verification|confirmation|letter|testimonial),
      certificate of (employment|service|work|experience|internship), letter of (employment|experience),
      confirmation of employment, testimonial, reference of employment,
      certificate of (work|professional) experience, proof of employment
    `),
    "was employed": list(`
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
    "proposal title": list(`
      (research|phd|doctoral|project|thesis|dissertation|study|dphil|funding|grant) (proposal|plan|expose|outline|prospectus|project proposal|statement|idea|sketch),
      proposal, proposal for (a|the|my) (phd|doctoral|research|project),
      (proposed|planned) (research|project|phd|doctoral),
      outline of (the|my|a) (research|project|phd|doctoral|planned|proposed), project description,
      expose, research (concept|agenda|interests and plan|project), phd project
    `),
    "proposal heading": list(`
      research questions, research question, (aims|objectives|aim|goals),
      (aims|objectives|aim|goals) (and|of) … , (main|specific|overall|research) (objective~|aim~|goal~),
      hypothes~, methodology, methods, (research|proposed|planned) (design|method~|approach|work),
      approach, state of the art, state of research, background,
      background and (motivation|significance|rationale), motivation, rationale,
      problem (statement|description), literature review, work (plan|packages|programme|schedule),
      (time|research) (plan|line|table|schedule), timeline, timetable, schedule, milestones,
      expected (results|outcomes|contribution~|impact), significance, impact, ethic~,
      ethical considerations, resources, budget, feasibility, risks, deliverables, data,
      preliminary (work|results), bibliography, references
    `),
    "what a proposal says": list(`
      this (project|proposal|research|phd|thesis|work|study) (will|aims|proposes|seeks|investigates|asks|intends),
      (i|we) (propose|plan|intend|aim|will|shall),
      (year|month|months|semester|quarter|phase|work package|wp) (1|2|3|4|one|two|three|#), first year,
      second year,
      (will be|is to be) (investigated|developed|evaluated|studied|examined|collected|compared),
      research gap, proposed (research|project|method|approach|work), remains (open|unclear|an open),
      so far
    `),
    "identity title": list(`
      passport, identity card, national identity card, residence permit, driving licen~, id card
    `),
    "identity field": list(`
      surname, given name~, nationality, date of birth, place of birth, date of (issue|expiry), sex,
      passport no, personal no, authority, document no, holder s signature, type, code
    `),
    ...somethingElse,
  },
  abroad: {
    "cv title": list(`curriculum vitae, resume`),
    "transcript title": list(`transcript of records, academic transcript, official transcript`),
    "grading title": list(`diploma supplement, grading scale, grading system`),
    "language test title": list(`
      test report form, ielts, toefl, toefl ibt, toeic, pte academic, duolingo english test,
      cambridge english
    `),
    "publication list title": list(`list of publications, publication list`),
    "letter title": list(`motivation letter, letter of motivation`),
    "language test": list(`ielts, toefl, cefr, common european framework of reference`),
    "thesis title": list(`master thesis, bachelor thesis, doctoral thesis`),
  },
  vocabulary,
};
