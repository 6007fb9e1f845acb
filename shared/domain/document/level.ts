import type { DiplomaLevel } from "../kinds.ts";
import type { PageScore } from "./score.ts";
import { type Match, type Phrase, PhraseIndex, phrases } from "./words.ts";

/**
 * Words that name a degree's level, of all languages at once: in a diploma they can't be mistaken.
 * By the Bologna cycles; the old one-tier degrees (Diplom, magister, sivilingeniør, laurea of the old
 * order) count as master, as ENIC-NARIC offices rate them.
 */
const words: Readonly<Record<DiplomaLevel, readonly string[]>> = {
  // Rated differently from country to country or university to university: a person decides.
  unknown: [
    "diplom … (fh|fachhochschule)",
    "dipl (ing|inf|kfm|betriebswirt) (fh|fachhochschule)",
    "diplom (ingenieur|ingenieurin|informatiker|informatikerin|kaufmann|kauffrau|betriebswirt|betriebswirtin) (fh|fachhochschule)",
    "licenciad(o|a)",
    "ingenier(o|a) (en|de|civil|industrial|informátic~|químic~|mecánic~|agrónom~)",
    "специалист~",
    "degree of engineer",
  ],
  doctorate: [
    "доктор~",
    "кандидат … наук",
    "doktora",
    "~博士学位",
    "doutor~",
    "tohtorin tutkinto~",
    "doctor of",
    "doctorate",
    "doctoral degree",
    "ph d",
    "phd",
    "philosophiae doctor",
    "dr phil",
    "dr rer",
    "dr ing",
    "doktorgrad~",
    "doktorgrades",
    "doktor (der|in|rerum|i)",
    "doktorin",
    "doktorurkunde",
    "promotionsurkunde",
    "doktorsexamen",
    "doctorat",
    "docteur",
    "doctorado",
    "doctor por",
    "dottorato",
    "dottore di ricerca",
    "dottoressa di ricerca",
    "doctor in de",
    "graad van doctor",
    "doctoraat",
    "filosofie doktor~",
    "teknologie doktor~",
    "licentiate",
    "licentiatexamen",
  ],
  master: [
    "master~",
    "m sc",
    "msc",
    "m a",
    "m eng",
    "m tech",
    "mtech",
    "m phil",
    "mba",
    "magister~",
    "diplom (ingenieur|ingenieurin|informatiker|informatikerin|physiker|physikerin|mathematiker|mathematikerin|kaufmann|kauffrau|psychologe|psychologin)",
    "diplomingenieur~",
    "diplomurkunde",
    "sivilingeniør~",
    "siv ing",
    "civilingenjör~",
    "civilingeniør~",
    "kandidatuddannelse~",
    "kandidatgrad~",
    "cand (scient|polyt|it|merc|mag|med|jur|real|philol)",
    "hovedfag",
    "máster~",
    "maestría",
    "laurea (magistrale|specialistica)",
    "dottoressa magistrale",
    "dottore magistrale",
    "diplôme d ingénieur",
    "grande école",
    "doctorandus",
    "burgerlijk ingenieur",
    "maestr(o|a|ía) en",
    "magistra~",
    "mestr(e|a|ado) em",
    "mag (phil|rer|iur|soc|art|theol)",
    "магистр~",
    "магістр~",
    "yüksek lisans",
    "~硕士学位",
    "~碩士學位",
    "maisterin tutkinto~",
    "(filosofian|tekniikan|valtiotieteiden) (maisteri|maisterin)",
    "diplomi insinööri",
    "tytuł … magist~",
    "mgr inż",
    "magister inżynier",
    "inženýr",
    "okleveles",
    "μεταπτυχιακ~",
    "staatsexamen",
    "filosofie master~",
    "specialist degree",
  ],
  bachelor: [
    "licenciatura",
    "bachare(l|la|lado)",
    "licencjat~",
    "inżynier",
    "бакалавр~",
    "lisans",
    "πτυχίο",
    "~学士学位",
    "~學士學位",
    "kandidaatin tutkinto~",
    "bakalář~",
    "bakkalaure~",
    "graduad~ en",
    "bachelor~",
    "b sc",
    "bsc",
    "b a",
    "b eng",
    "b tech",
    "btech",
    "b e",
    "b com",
    "baccalaureus",
    "kandidatexamen",
    "filosofie kandidat~",
    "teknologie kandidat~",
    "högskoleingenjör~",
    "licence",
    "licence professionnelle",
    "título de grado",
    "grado en",
    "graduado",
    "graduada",
    "laurea triennale",
    "laurea in",
    "dottore in",
    "diplôme de licence",
    "undergraduate degree",
    "høgskolekandidat",
    "cand mag",
  ],
  secondary: [
    "allgemeine~ hochschulreife",
    "abitur~",
    "fachhochschulreife",
    "matura~",
    "maturität~",
    "reifezeugnis",
    "high school",
    "secondary (school|education)",
    "school leaving",
    "general certificate",
    "a level~",
    "advanced level",
    "international baccalaureate",
    "studentereksamen~",
    "studentexamen",
    "gymnasieexamen",
    "gymnasiebetyg",
    "videregående",
    "vidaregåande",
    "generell studiekompetanse",
    "vwo",
    "havo",
    "voorbereidend wetenschappelijk",
    "secundair onderwijs",
    "baccalauréat général",
    "diplôme du baccalauréat",
    "baccalauréat",
    "bachillerato",
    "título de bachiller",
    "maturità",
    "istruzione secondaria",
    "senior school",
    "higher secondary",
  ],
};

const index = new PhraseIndex(
  Object.entries(words).flatMap(([level, sources]) =>
    sources.flatMap((source): Phrase<DiplomaLevel>[] => phrases(source, level as DiplomaLevel)),
  ),
);

/** Words this near to `conferred …` name what was conferred. */
const near = 16;
const order: readonly DiplomaLevel[] = ["doctorate", "master", "bachelor", "secondary"];

/**
 * The level of a diploma: what its conferral or title names, before what it merely mentions (a
 * master's diploma names the bachelor's degree that admitted to it).
 */
export function diplomaLevel(pages: readonly PageScore[]): DiplomaLevel {
  const points = new Map<DiplomaLevel, number>();
  for (const { look, hits } of pages) {
    const conferrals = hits
      .filter((hit) => hit.kind === "diploma" && (hit.cue === "conferred" || hit.title > 0))
      .map((hit) => look.words.findIndex((word) => word.line === hit.line));
    const matches = [...index.matches(look.words)];
    for (const { of, start } of matches.filter((one) => !matches.some((other) => isPartOf(one, other)))) {
      const line = look.looks[look.words[start]?.line ?? -1];
      let point = 1;
      if (line?.prominent && line.to - line.from <= 12) point += 2;
      if (conferrals.some((at) => at >= 0 && start >= at - 4 && start - at <= near)) point += 2;
      points.set(of, (points.get(of) ?? 0) + point);
    }
  }
  const best = Math.max(0, ...points.values());
  if (best === 0) return "unknown";
  if (points.get("unknown") === best) return "unknown";
  const leaders = order.filter((level) => points.get(level) === best);
  return leaders.length === 1 ? (leaders[0] as DiplomaLevel) : "unknown";
}

/** Its words are among those of a longer name of another level: `lisans` in `yüksek lisans`. */
function isPartOf(one: Match<DiplomaLevel>, other: Match<DiplomaLevel>): boolean {
  return (
    other.of !== one.of &&
    other.start <= one.start &&
    one.end <= other.end &&
    other.end - other.start > one.end - one.start
  );
}
