import { type Lexicon, list } from "./catalogue.ts";

/** English words of theses, papers and proposals. */
export const research: Lexicon["cues"] = {
  "thesis title page": list(`
    (thesis|dissertation|report|project) (submitted|presented) … (requirements|fulfil~|degree|award),
    (submitted|presented) (as|in|for) … (partial|requirement~|fulfil~), partial (fulfil~|requirement~),
    degree project (in|within), in partial fulfil~,
    (thesis|dissertation) (submitted|presented) (to|in|for|by),
    submitted (to|in|for) … (fulfil~|degree of|requirements),
    a (thesis|dissertation) (by|submitted|presented|in|for),
    (thesis|dissertation) for the (degree|award), for the (award|degree) of … (thesis|dissertation),
    thesis draft, draft (of the|of my)? (thesis|dissertation)
  `),
  "thesis title": list(`
    degree project, (final|senior|undergraduate|diploma|capstone) (year)? (project|thesis) (report)?,
    graduation (project|work),
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
    abstract, acknowledg~, table of contents, contents, list of (figures|tables|abbreviations|symbols),
    introduction, related work, background, literature review, methodology, methods, results,
    discussion, conclusion~, bibliography, appendix, references, evaluation, preface, chapter #,
    theoretical background, conclusions and future work
  `),
  "publication list title": list(`
    publications, list of (scientific|academic|selected|all)? publications, publication list,
    selected publications, scientific (publications|works), peer reviewed publications,
    list of (papers|academic works|works), my publications, papers
  `),
  "paper heading": list(`
      model, the model, models, setup, simulations, theory, data, measurements, analysis, conclusions, acknowledgements, acknowledgments,
    statistical analysis, patients and methods, background, case study, appendix, supplementary material,
          key words, ccs concepts, introduction and (motivation|background),
    (proposed|our) (model|method|approach|algorithm|framework|system), methodology,
    (data|dataset|datasets), (data|materials) and (methods|methodology), future work,
    problem (formulation|setting), author contributions, funding, abstract, keywords, index terms,
    introduction, related work, method, methods, our (method|approach), experiments,
    experimental (setup|results|evaluation), results, results and discussion, evaluation, discussion,
    conclusion, conclusions, conclusion and future work, acknowledg~, references, materials and methods,
    preliminaries, limitations, theory
  `),
  "abstract of a paper": list(`abstract`),
  "venue of a paper": list(`
    (manuscript|article) (received|submitted|accepted|in press), (in) (revision|press),
    (acm|usenix|aaai|neurips|icml|iclr|cvpr|acl|plos|mdpi|wiley), open access,
    (camera ready|extended abstract|technical report|working paper), (isbn|issn), correspondence to,
    equal contribution, these authors, proceedings of, in proceedings, conference on, workshop on,
    journal of, transactions on, lecture notes in, arxiv, doi, preprint, under review,
    corresponding author, peer reviewed, ieee, springer, elsevier
  `),
  "proposal title": list(`
    (research|phd|doctoral|project|study|thesis) (synopsis|agenda|concept note|work plan),
    (concept note|synopsis|study plan|work plan|plan of research|plan of study|outline of research),
    (proposed|tentative) (title|topic|thesis),
    (phd|doctoral|dissertation) (topic|project|plan|outline|idea), draft proposal,
    (research|phd|doctoral|project|thesis|dissertation|study|dphil|funding|grant) (proposal|plan|plans|expose|outline|prospectus|project proposal|statement|idea|ideas|sketch),
    proposal, proposal for (a|the|my) (phd|doctoral|research|project),
    (proposed|planned) (research|project|phd|doctoral),
    outline of (the|my|a) (research|project|phd|doctoral|planned|proposed), project description, expose,
    research (concept|agenda|interests and plan|project), phd project
  `),
  "proposal heading": list(`
    (key|main|central|open) (questions|aims|objectives|hypotheses|question|gap|tasks|goals),
    (specific|general) (aims|objectives), (work|project) (plan|packages|schedule|steps|phases),
    (planned|intended|anticipated) (contributions|contribution|outcomes|results|publications|outputs|steps|experiments|work),
    (tentative|provisional|preliminary) (timeline|schedule|plan|title|outline), novelty, innovation,
    study (design|plan), (collaboration|collaborations|dissemination|scientific relevance),
    research questions, research question, (aims|objectives|aim|goals),
    (aims|objectives|aim|goals) (and|of) …, (main|specific|overall|research) (objective~|aim~|goal~),
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
    (i|we) (will|plan to|intend to|propose to|aim to|hope to|shall) (use|develop|study|investigate|compare|collect|analyse|analyze|test|build|evaluate|examine|ask|design|explore|measure|show),
    the (aim|goal|objective|purpose) (of|is), expected (results|outcome~|contribution~),
    (in|during) the (first|second|third|final) (year|phase|stage|step), (research|open) question,
    planned (study|studies|experiments|publication~), work package,
    this (project|proposal|research|phd|thesis|work|study) (will|aims|proposes|seeks|investigates|asks|intends),
    (i|we) (propose|plan|intend|aim|will|shall),
    (year|month|months|semester|quarter|phase|work package|wp) (1|2|3|4|one|two|three|#), first year,
    second year,
    (will be|is to be) (investigated|developed|evaluated|studied|examined|collected|compared),
    research gap, proposed (research|project|method|approach|work), remains (open|unclear|an open),
    so far
  `),
};
