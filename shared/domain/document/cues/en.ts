import { type Lexicon, list } from "./catalogue.ts";
import { issued } from "./en-issued.ts";
import { somethingElse } from "./en-other.ts";
import { research } from "./en-research.ts";
import { vocabulary } from "./en-vocabulary.ts";

export const en: Lexicon = {
  language: "en",
  cues: {
    "cv title": list(`
      curriculum vitae, resume, cv, vita, academic cv, personal profile, biographical (sketch|data),
      bio data, biodata
    `),
    "cv heading": list(`
      what i (did|do|have done|studied|know|can do|learned|learnt|wrote|made|bring), where i (work|worked|studied|learned|come from), who i am,
            academic (profile|training|record|achievements),
      (academic|educational) (profile|credentials|details), scholastic (record|achievements),
      professional (background|qualification~|profile|training|development|activities),
      work and (research|teaching) experience, career objectives, job history,
      (research|thesis|dissertation) (work|projects|supervised), fellowships,
      (workshops|conferences|seminars) attended, workshops, conferences,
      (workshops|conferences|seminars) and (conferences|workshops|trainings|seminars), strengths,
      co curricular activities, proficiency, (language|linguistic) (proficiency|abilities), expertise,
      areas of (interest|expertise), community service, leadership, leadership experience, outreach,
      (professional|academic|scientific) (affiliations|memberships|activities|service), licenses, patents,
      key (achievements|qualifications|skills), other (information|activities|experience),
      additional (information|skills|experience), miscellaneous, employment record, professional career,
      degrees, education, academic background, academic qualifications,
      educational (background|qualification~|history), qualifications, academic history, studies,
      training, experience,
      (work|professional|research|teaching|industrial|academic|relevant|employment) experience,
      work history, employment, employment history, career, career (history|summary), positions,
      positions held, appointments, academic appointments, internships, internship, where i have worked,
      where i have studied, jobs, skills,
      (technical|computer|it|key|programming|language|soft|other|core) (skills|competenc~), competencies,
      skills and (interests|tools|languages), tools, programming, software, languages, awards, honours,
      honors, (awards|honours|honors) and (awards|honours|honors|scholarships|grants|prizes|distinctions),
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
      father s name, mother s name, religion, civil status, passport (no|number), permanent address,
      present address, date and place of birth, family status, e mail, email, residence, age, sex,
      date of birth, birth date, born, nationality, citizenship, marital status, driving licen~, address,
      phone, mobile, telephone, gender, place of birth, linkedin, github, orcid, website, visa status
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
      (saw|read|found|noticed|came across|learned of|learnt of) (on|in|your|the|this|that|about|of) … (advert~|posting|vacancy|announcement|opening|position|call for),
            (decided|decide|chose|liberty) (of|to) … (apply|applying), my candidature, applying nevertheless,
      hereby apply, apply for admission, seek~ admission, my admission,
      (like|love|wish|hope|eager|want|keen) to (continue|pursue) … (programme|program|group|lab|laboratory|team|department|school|university),
      (like|love|wish|hope|eager|want|keen|hoping) to join (your|the) … (group|lab|laboratory|team|programme|program|project|department|institute),
      i am (currently|actively)? (seeking|looking for|searching for) … (phd|doctoral|doctorate|postdoctoral|supervis~|opportunity|position|thesis),
      (looking|searching) for (a|an) … (topic|thesis|supervisor|doctoral position|phd position|internship),
      would like to (write|do|pursue|begin|start|carry) … (thesis|phd|doctorate|doctoral|dissertation),
      (apply|applying) (for|to), i (would|wish|want|hereby|like|am) … (apply|applying),
      my application (for|to|as),
      application for the (position|post|phd|doctoral|vacancy|vacant|job|role|opening|advertised|open|postdoc~|above),
      (express|state|declare) my (strong|keen|sincere|great|deep)? interest, (project|group|position|studentship|advert~|post) … (asks|calls|looks) for (someone|a person|people|candidates),
      (wish|want|hope|like|love) to (work|learn|research|study|find out) … (in|with|at|from) (your|you),
      put (myself|my name|me) forward, (like|wish|love|ask|hope|want|glad|grateful) to be considered, be considered (for|as) (the|this|a|your), (please|kindly) consider me, consider me (for|as) (the|this|a|your),
      please accept (this|my) … application, consider my application, submit my (application|candidacy),
      candidate for (the|this|your), my candidacy,
      (advertised|advertisement|vacancy|opening|posting) … (caught|interest~|attract~|excite~|drew),
      i am writing … (position|post|role|vacancy|studentship|opening|doctorate),
      interested in (the|your|this) … (position|post|role|vacancy|studentship|opening|doctorate)
    `),
    "subject of an application": list(`
      (inquiry|enquiry) (about|regarding|for|concerning) … (phd|doctoral|thesis|position|postdoc~),
      subject phd, phd application, postdoc application,
      prospective (phd|doctoral|master|graduate|student), job application, expression of interest,
      (phd|doctoral|postdoctoral) (position|studentship|fellowship), application for, application as,
      application to the, applying for, re application, subject application, phd position in,
      your advertisement, your vacancy, your posting, re phd, ref phd
    `),
    motive: list(`
      my (thesis|research|dissertation|diploma|studies|doctoral|phd|training|skills|strengths),
      your (programme|program|school|centre|center|unit|advert~|call|position|vacancy|projects|opening),
      be given the (chance|opportunity), thank you for (considering|taking the time),
      available for (a|an) (conversation|interview|talk|call|meeting),
      i am (excited|keen|eager|convinced|confident|motivated|fascinated|passionate|drawn|interested|particularly|very|highly|especially),
      i (believe|hope|enjoy~|want to|wish to|would love),
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
    "references title": list(`
      (academic|professional|personal) and (academic|professional|personal) (references|referees), (references|referees) (of|for),
            (reference|referee) (list|persons|contacts|details), (references|referees) and contacts,
      contact persons, recommenders, (three|two|academic) (referees|references|recommenders), references,
      referees, list of (references|referees), (academic|professional|personal) (references|referees),
      my (references|referees), contact (details|information) of (references|referees|my),
      names of referees, (names|contacts) of (references|referees), people who (know|can|will),
      who can speak for me, who (to|you) (may|can|might)? (ask|contact), persons who
    `),
    ...issued,
    ...research,
    ...somethingElse,
  },
  abroad: {
    "cv title": list(`curriculum vitae, resume`),
    "transcript title": list(`transcript of records, academic transcript, official transcript`),
    "grading title": list(`diploma supplement, grading scale, grading system`),
    "identity title": list(`
      passport, passaporte, pasaporte, reisepass, passeport, paspoort, personalausweis, identity card,
      carte (nationale)? d identité, carta d identità, documento nacional de identidad, identiteitskaart
    `),
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
