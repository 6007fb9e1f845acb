import { type Lexicon, list } from "./catalogue.ts";

/** English words of documents that are none of our kinds. */
export const somethingElse: Lexicon["cues"] = {
  "title of something else": list(`
    request (for|to) (a|the|verification|confirmation|information|quotation|proposal~), (verification|degree verification) request,
    company profile, learning agreement, course catalogue, (opponent|examiner|reviewer) s? report, school report,
    (staff|participant~|price|stock|mailing) list, list of participants, read me,
    (cancellation|termination) of, notice of (termination|cancellation), letter of (complaint|invitation),
    parking (ticket|fine), penalty notice, tax (return|assessment), (electricity|utility) bill,
    (student|library|membership) card, (bonafide|transfer|migration|leaving) certificate,
    certificate of (excellence|merit|honor|honour|recognition|insurance|membership),
    (nomination|award) letter, (hotel|flight) (booking|reservation|confirmation), (flight|train) ticket,
    translator s (declaration|statement|affidavit), apostille, invoice, receipt, quotation,
    purchase order, order confirmation, delivery note, bill, statement of account, bank statement,
    pay slip, payslip, travel (expenses|expense|reimbursement), expense report,
    (certificate|confirmation|proof|verification) of (enrolment|enrollment|registration|matriculation|student status|admission),
    (enrolment|enrollment|registration|student) (certificate|confirmation|verification|status),
    letter of (admission|acceptance), notification of admission, admission letter,
    certificate of (attendance|participation|completion|achievement|appreciation|training),
    (course|workshop|training|participation|attendance) certificate, statement of accomplishment,
    award certificate,
    (employment|work|rental|lease|purchase|service|non disclosure|confidentiality)? (contract|agreement),
    contract of employment, tenancy agreement, terms and conditions, privacy (policy|notice),
    general terms, (job|vacancy|position) (advert~|announcement|description|posting|opening|notice),
    vacancy, job offer, call for (applications|papers|proposals), we are hiring, open position~,
    (phd|doctoral) position~ (available|in|open|offered|advertised), (minutes|protocol) of, minutes,
    meeting minutes, agenda, (exercise|problem|assignment|homework|tutorial|work) (sheet|set|#),
    exercises, assignment, homework, exam, examination paper, quiz, lab (report|protocol|sheet),
    lecture notes, syllabus, course (description|outline|syllabus|catalogue),
    module (description|handbook|catalogue),
    (user|instruction|owner~|operating|reference) (manual|guide|instructions), manual,
    installation (guide|instructions), quick start~, press release, newsletter, news, annual report,
    (progress|status|technical|internship|project|trip|field|inspection|lab|travel) report,
    weather report, questionnaire, application form, registration form, health insurance,
    insurance (certificate|policy), vaccination~, medical certificate, police (clearance|certificate),
    certificate of good conduct, birth certificate, marriage certificate,
    (conference|concert|event|festival|workshop|seminar) (programme|program|schedule), timetable, menu, recipe, shopping list, packing list,
    e ticket, boarding pass, booking confirmation, itinerary, proof of (residence|payment|funds),
    consent form, checklist, book review, memo, memorandum, data sheet, datasheet, safety instructions,
    faq, frequently asked questions, travel guide, scholarship (award|notification|letter), essay
  `),
  "answer to an application": list(`
    (we|i) (are|am) (pleased|delighted|happy|sorry) to (offer|inform|invite|tell|let),
    it is (our|my) pleasure to (invite|offer|inform), (we|i) regret to,
    thank you for (your|submitting) (application|interest|submission|your),
    your application (has been|was|is|will be), (unfortunately|regrettably) … (we|your|you),
    (offer|offering) you (the|a|an) … (position|post|place|job|studentship),
    you have been (admitted|accepted|awarded|selected|shortlisted|nominated),
    (purpose of your|during your) (visit|stay), your (salary|visit|order|invoice|request|complaint)
  `),
  enrolment: list(`
    is (currently|duly|officially)? (enrolled|registered|matriculated) (as|in|at|for|on|with),
    (enrolled|registered) … (full time|part time|regular)? student,
    certify that … (is|was|has been) (a)? … (enrolled|registered|student (at|of|in)),
    valid for the … semester, we are pleased to (offer|inform) … (admission|admitted|place|accepted)
  `),
  "course attended": list(`
    (participated|attended|taken part|took part) (in|the|a|an|our) … (course|workshop|training|seminar|summer school|webinar|bootcamp|programme|mooc|event|conference|hackathon|hours),
    completed (the|a|an|our) … (workshop|training|seminar|summer school|webinar|bootcamp|mooc|hackathon|hours), completed (the|a|an|our) … course (on|held|entitled|titled|offered),
    online course, for (participating|attending|her participation|his participation|attendance),
    an online non credit course
  `),
  "advert's wording": list(`
    we (offer|seek|invite|welcome|are looking|are seeking|are hiring|expect|encourage),
    your (profile|tasks|responsibilities|qualifications|duties|role|application should|benefits),
    (applications|candidates|applicants) (should|must|are|will|with|from|who),
    (closing|application) (date|deadline),
    (salary|remuneration|pay) (scale|grade|range|group|is|according|tv),
    (successful|ideal) (candidate|applicant), how to apply, (full|part) time position,
    the position is (available|funded|limited|to be), equal (opportunity|opportunities),
    (send|submit) your application, applications (by|to|including),
    qualified (women|applicants|candidates), starting date, tv l, job (id|reference|type|requirements)
  `),
  "invoice's wording": list(`
    (total|amount|balance) due, (vat|tax) (no|number|id|rate|included|excluded|amount|#), iban, bic,
    swift, invoice (no|number|date), payment (terms|due|within|method|received|reference), unit price,
    subtotal, sub total, grand total, qty, customer (no|number|id),
    (bank|account) (transfer|details|number), net (amount|total|price), order (no|number|date), due date,
    bill to
  `),
  "contract's wording": list(`
    the (parties|undersigned|employer|lessor|landlord|tenant|lessee|licensor|contractor|buyer|seller) (agree|shall|hereby|may|is|and|will),
    (hereinafter|hereafter) (called|referred|the), governing law,
    (this|the) (agreement|contract) (shall|is|may|between|enters|begins|ends), clause #,
    notice period, (terminate|termination) (of|by|this|the),
    between … (employer|landlord|company|supplier), force majeure, probation~ period,
    intellectual property
  `),
  "exercise's wording": list(`
    (exercise|problem|task|question|assignment) #,
    (compute|prove|show|calculate|derive|sketch|determine|implement|explain|discuss|write a) (the|that|a|how|why|whether|your|all),
    hand in, due (on|date|by), (total|max) (points|marks), solution~ must, time allowed,
    answer (all|any|the)
  `),
  instructions: list(`
    (press|click|turn|remove|insert|connect|unplug|switch|select|tighten|preheat|stir) (the|on|off|in|and),
    (warning|caution|note) (do|never|always|the), step #, before (use|using|installing), troubleshooting,
    warranty, do not (use|open|touch|expose|remove), (minutes|points) (of|to) (the)? (meeting|discuss),
    (action|agenda) item~, (attendees|absentees|apologies for absence), any other business,
    the meeting (was|opened|closed|ended|began), next meeting, approved (the|unanimously),
    according to (a|the) (spokes~|police|report|mayor|minister),
    said on (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
    told (reporters|the newspaper|the agency), (spokesman|spokeswoman|spokesperson|mayor|minister)
  `),
  "cover sheet": list(`
    application (documents|portfolio|package|dossier|file|materials),
    (table of|list of) (contents|documents|enclosures|attachments), enclosures,
    documents (enclosed|attached), contents of this (file|application|document), complete application
  `),
};
