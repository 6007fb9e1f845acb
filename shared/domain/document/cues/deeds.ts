import { type Lexicon, list } from "./catalogue.ts";

/**
 * What deeds say, per language, besides what their lexicons have: that a degree is conferred on somebody of
 * whom more is said between, and that a paper stands for the deed until it is there. With them the numbered
 * headings of chapters, which a thesis has and a paper has not.
 */
export const deeds: Readonly<Record<string, Lexicon["cues"]>> = {
  en: {
    conferred: list(`
      (confers|awards|grants|conferred|awarded|granted) (upon|on|to) …… (degree|title) of (bachelor|master|doctor),
      (fulfilled|satisfied|completed|met) (all|the) …… (is|was) (therefore|thereby|accordingly|hereby|thus)? (awarded|granted|conferred) (with)? (the|a) (degree|title),
      (therefore|thereby|accordingly|hence|thus) (awarded|granted|conferred) (with)? (the|a) (degree|title|academic)
    `),
    "provisional deed": list(`
      (issued|certificate is|given|granted) provisionally, (pending|until|awaiting) the (award|issue|issuance|conferment|preparation|delivery|receipt) of (the|his|her|their)? (original|degree|diploma|final),
      (entitled|eligible) to (the|receive|have) … (degree|conferred|original) … convocation, (in lieu|in place) of the (degree|diploma|original),
      (valid|good) until the (degree|diploma|original) … (issued|awarded|received|conferred), (qualified|passed) for the (award|conferment) of the degree,
      (original|final) (degree|diploma|certificate|parchment) … (will|shall) be (issued|presented|conferred|given|awarded) … (convocation|ceremony|congregation)
    `),
    "chapter heading": list(
      `chapter (1|i|one), chapter (2|ii|two), chapter (3|iii|three), chapter (4|iv|four)`,
    ),
  },
  de: {
    conferred: list(`
      (verleiht|verleihen|erteilt) …… (den|der|das|die) (akademischen|akademische)? (grad|titel|bezeichnung|hochschulgrad|diplom) … (master~|bachelor~|diplom~|doktor~|magister~|eines|einer)
    `),
    "provisional deed": list(`
      (vorlaeufig~) (diplom~|masterzeugnis|bachelorzeugnis|hochschulzeugnis|abschlussbescheinigung),
      (bescheinigung|bestaetigung) ueber (den|das) … (studienabschluss|hochschulabschluss), (gilt|ausgestellt|gueltig) … bis zur (aushaendigung|ausstellung|ausfertigung|uebergabe) (der|des),
      (hat|haben) … (studium|bachelorstudium|masterstudium|studiengang) … (erfolgreich)? (abgeschlossen|beendet) … (urkunde|zeugnis) … (ausgestellt|nachgereicht|ausgehaendigt|uebergeben)
    `),
    "chapter heading": list(
      `kapitel (1|i|eins), kapitel (2|ii|zwei), kapitel (3|iii|drei), kapitel (4|iv|vier)`,
    ),
  },
  nl: {
    conferred: list(`
      (verleent|verleend|toegekend|uitgereikt) …… (de|het|den) (graad|titel|diploma) (van)? … (master|bachelor|doctor|ingenieur)
    `),
    "provisional deed": list(`
      (voorlopig~) (diploma|getuigschrift), in afwachting van (het|de) (uitreiking|diploma|getuigschrift|bul),
      (geldt|dient) (als|tot) … tot (de|aan de) uitreiking
    `),
    "chapter heading": list(
      `hoofdstuk (1|i|een), hoofdstuk (2|ii|twee), hoofdstuk (3|iii|drie), hoofdstuk (4|iv|vier)`,
    ),
  },
  no: {
    conferred: list(`
      (tildeles|tildelt|tildeler|tildeler|tildelar|meddelt) …… (graden|tittelen|vitnemål) … (master~|bachelor~|doktor~|philosophiae|siviling~)
    `),
    "provisional deed": list(`
      (foreløpig|førebels|mellombels) vitnemål, inntil (vitnemål~|vitnemålet) (foreligger|er|blir|ligg)
    `),
    "chapter heading": list(
      `kapit(te)?l (1|i|ein|en), kapit(te)?l (2|ii|to), kapit(te)?l (3|iii|tre), kapit(te)?l (4|iv|fire)`,
    ),
  },
  da: {
    "provisional deed": list(
      `(foreløbig~) (eksamensbevis|diplom), indtil (eksamensbeviset|beviset) (foreligger|er|udstedes)`,
    ),
    "chapter heading": list(`kapitel (1|i|et), kapitel (2|ii|to), kapitel (3|iii|tre), kapitel (4|iv|fire)`),
  },
  sv: {
    "provisional deed": list(
      `(preliminär~|provisorisk~) examensbevis, i väntan på (examensbevis~|examensbeviset)`,
    ),
    "chapter heading": list(
      `kapitel (1|i|ett), kapitel (2|ii|två), kapitel (3|iii|tre), kapitel (4|iv|fyra)`,
    ),
  },
  fr: {
    conferred: list(`
      (décerne|confère|délivre|délivré|décerné|conféré) à …… (le|du|un) (grade|titre|diplôme) (national)? (de|d) … (licence|master|docteur|doctorat|ingénieur|bachelor|maître~)
    `),
    "provisional deed": list(`
      (attestation|certificat) provisoire (de|du) (réussite|diplôme|grade|succès), (dans l|en) attente (de|du) (la)? (délivrance|remise|édition|établissement|diplôme),
      (tient|tenant) lieu (de|du) (diplôme|grade), jusqu à (la)? (délivrance|remise) du diplôme
    `),
    "chapter heading": list(
      `chapitre (1|i|premier), chapitre (2|ii|deux), chapitre (3|iii|trois), chapitre (4|iv|quatre)`,
    ),
  },
  es: {
    "diploma title": list(
      `acta (individual|general)? de (grado|graduación|titulación), certificación supletoria`,
    ),
    conferred: list(`
      (confiere|otorga|concede|expide|confirió|otorgó) (a|el|al|la) …… (el|este|del) (título|grado) (de|académico|profesional|oficial|universitario),
      juramento (de rigor|reglamentario|de ley), trabajo de grado … (meritorio|laureado|aprobado)
    `),
    "provisional deed": list(`
      certificación supletoria (provisional|del)?, título (se encuentra)? en trámite, (sustituye|suple|sustituyendo) (al|el) título … (hasta|mientras),
      (hasta|mientras) (tanto|que)? … (expida|expide|entrega|entregue|expedición) (del|el|de) título
    `),
    "chapter heading": list(
      `capítulo (1|i|uno), capítulo (2|ii|dos), capítulo (3|iii|tres), capítulo (4|iv|cuatro)`,
    ),
    "time of employment": list(`
      contrato a término (fijo|indefinido), (desempeñando|desempeñó|ocupando|ocupó) el cargo (de|como), (asignación|remuneración) (salarial|básica|mensual),
      (durante|tiempo de) su (vinculación|permanencia)
    `),
    "employer's praise": list(`
      (jefe|jefa|director|directora|dirección|gerente|gerencia|coordinador|coordinadora) de (personal|talento humano|gestión humana|recursos humanos),
      (no registra|sin) llamados de atención
    `),
    "was employed": list(`
      (laboró|labora|laborando|laborado|trabajó|trabaja|vinculado|vinculada) … (esta|nuestra|la) (empresa|compañía|entidad|institución|organización|firma)
    `),
  },
  it: {
    conferred: list(`
      (conferisce|conferito|rilascia|rilasciato|attribuisce) a …… (il|la|del) (titolo|laurea|diploma|grado) …
    `),
    "provisional deed": list(`
      in attesa del (rilascio|diploma), certificato (provvisorio|sostitutivo) (di|del) (laurea|diploma), (sostituisce|tiene luogo) … (diploma|pergamena)
    `),
    "chapter heading": list(
      `capitolo (1|i|uno), capitolo (2|ii|due), capitolo (3|iii|tre), capitolo (4|iv|quattro)`,
    ),
  },
};
