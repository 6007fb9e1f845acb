/**
 * Beginnings of folded words, in every language with a lexicon, of what applicants in science and study
 * write about: a letter that has none of them applies for nothing, or to a club.
 */
export const aims = new RegExp(
  `^(?:${[
    "gestud|afstud|promotie|promotion|promov",
    "phd|postdoc|doctor|doktor|promo(?:v|tion)|habilit|master|magister|bachelor|licen|graduat|grad",
    "thes[ei]|tesi|these|dissert|scripti|avhandl|afhandl|uppsats|oppgav|examensarb|abschlussarb|memoire|speciale",
    "research|forsch|onderzoek|forsk|recherch|ricerc|investig|pesquis|scien|wissensch|wetensch|vitensk|vetensk|cien|scient",
    "position|stell|stilling|tjanst|plaza|puesto|poste|posto|posizion|vacan|vacatur|vaga|beca|bolsa|borsa|fellow|stipend|scholar|studentship|beurs|bourse",
    "stud[iey]|etud|estud|universi|hochschul|hogeschool|hogskol|hoyskol|faculty|fakult|facult|institut|department|vakgroep|afdeling|lehrstuhl|professor|professeur|profesor",
    "laborat|labor|lab|programm?e?|curs|course|school|academ|akadem|project|projekt|prosjekt|proyecto|progett|projet|gruppe|group|groep|equipe|arbeitsgruppe|team",
    "badan|badaw|uniwers|politech|instytut|stanowisk|stypend|naukow|rozpraw|studiow|zespol",
    "arastirma|lisans|universite|tez|proje|burs|pozisyon|tutkim|yliopist|vaitos|vyzkum|univerz|disert",
    "аспирант|докторант|магистр|диссерт|исслед|универс|институт|лаборатор|кафедр|научн|проект|стипенд|ваканс|должност",
    // A line of Chinese is one word.
    ".*(?:博士|硕士|研究|大学|课题|论文|申请)",
  ].join("|")})`,
  "u",
);

/** Of these, beginnings of words for a place that one applies for: students write to their teachers of the rest. */
export const places = new RegExp(
  `^(?:${[
    "phd|postdoc|doctora|doktorand|promovend|promotion|promotie|stipendiat|studentship|fellowship",
    "vacan|vacatur|stellen|stelle$|stilling|tjanst|plaza|puesto|poste$|posto$|posizione|position$|post$|beca|bolsa|borsa|bourse",
    "stanowisk|doktorant|stypend|аспирант|докторант|ваканс|должност|pozisyon|kadro",
  ].join("|")})`,
  "u",
);
