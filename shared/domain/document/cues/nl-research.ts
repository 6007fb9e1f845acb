import { type Lexicon, list } from "./catalogue.ts";

/** Dutch words of theses, papers and proposals. */
export const research: Lexicon["cues"] = {
  "thesis title page": list(`
    (masterproef|scriptie|proefschrift|thesis|masterscriptie|bachelorproef|eindwerk|afstudeerscriptie) (voorgedragen|ingediend|ter|voorgelegd|tot|voor het|in het kader|aangeboden),
    (ter|tot) (verkrijging|verkrijgen|het verkrijgen|het behalen|behalen|verkrijgen) van de graad,
    (ingediend|voorgedragen|voorgelegd) … (graad|behalen|verkrijgen|tot), academisch proefschrift,
    (concept|conceptversie|kladversie) (van|van de|van mijn)? … (scriptie|masterproef|thesis|proefschrift),
    in het kader van … (master|bachelor|opleiding)
  `),
  "thesis title": list(`
    masterproef, masterscriptie, bachelorproef, bachelorscriptie, scriptie, proefschrift,
    afstudeerscriptie, afstudeerverslag, eindwerk, master thesis, masterthesis, doctoraatsproefschrift,
    thesis
  `),
  "declaration of authorship": list(`
    (verklaar|verklaart|verklaring) … (eigen werk|zelfstandig|oorspronkelijk|plagiaat),
    toelating tot bruikleen, verklaring van (originaliteit|authenticiteit), auteursrecht~
  `),
  "thesis people": list(`
    promotor~, begeleid~, copromotor~, (eerste|tweede) (lezer|begeleider|beoordelaar), beoordelaar,
    supervisor, commissaris~, leden van de jury
  `),
  "thesis heading": list(`
    samenvatting, abstract, dankwoord, woord vooraf, voorwoord, inhoudsopgave, inhoud,
    lijst (van|met) (figuren|tabellen|afkortingen), inleiding, literatuurstudie, theoretisch kader,
    achtergrond, methode, methodologie, methoden, resultaten, discussie, conclusie~, besluit,
    bibliografie, literatuurlijst, referenties, bijlagen, hoofdstuk #, evaluatie, verwant werk
  `),
  "publication list title": list(`
    publicaties, publicatielijst, lijst (van|met) publicaties, wetenschappelijke publicaties,
    overzicht van publicaties
  `),
  "paper heading": list(`
    samenvatting, abstract, trefwoorden, inleiding, verwant werk, methode, methoden, experimenten,
    resultaten, discussie, conclusie, referenties, literatuur, dankwoord
  `),
  "venue of a paper": list(`
    proceedings, conferentie, tijdschrift, journal, doi, arxiv, preprint, ingediend, in druk, workshop,
    congres, peer review~
  `),
  "proposal title": list(`
    (onderzoeks|project|promotie|doctoraats)(voorstel|plan|opzet|aanvraag|project), onderzoeksvoorstel,
    onderzoeksplan, onderzoeksopzet, doctoraatsproject, projectvoorstel, research proposal,
    voorstel (voor|tot) … (onderzoek|promotie|doctoraat)
  `),
  "proposal heading": list(`
    onderzoeksvra~, (doelstelling~|doel|doelen|hypothese~),
    (methode|methodologie|methoden|aanpak|onderzoeksmethode|werkwijze|onderzoeksopzet),
    (stand van zaken|literatuur|literatuuroverzicht|theoretisch kader|achtergrond|probleemstelling|inleiding|aanleiding|motivatie),
    (planning|tijdsplanning|tijdpad|tijdschema|werkplan|werkpakketten|mijlpalen|fasering),
    (verwachte|beoogde) (resultaten|uitkomsten|bijdrage),
    (relevantie|haalbaarheid|risico s|data|bibliografie|referenties|budget|impact|deelvragen|begroting)
  `),
  "what a proposal says": list(`
    (zal|zullen|worden|wordt) … (onderzocht|ontwikkeld|verzameld|vergeleken|geanalyseerd|geëvalueerd|getoetst),
    dit (project|onderzoek|voorstel|doctoraat) (wil|zal|beoogt|onderzoekt|heeft|richt),
    (jaar|maand|maanden|semester|fase|werkpakket) (1|2|3|4|#), (eerste|tweede|derde) jaar,
    (tot nu toe|tot op heden|nog niet|onduidelijk), we (zullen|willen|stellen)
  `),
};
