import { list } from "./catalogue.ts";

/**
 * Words that announce referees, per language, besides the headings that its lexicon has (`referees
 * heading`): further headings, and what applicants say in running text of those who may be asked.
 * Phrases of two words and more count anywhere, single words in headings only.
 */
export const announcing: Readonly<Record<string, readonly string[]>> = {
  en: list(`
    recommendation, recommendations, (contact|contacts|persons|people) for (recommendation~|reference~), referee, recommender, letters of (recommendation|reference|support), persons of reference,
    referee (information|details|list), reference (persons|person|list|contacts|information),
    (provide|provides|give|gives|supply|furnish|offer|write|writes) … (a|my|me|further)? (reference|references|recommendation~),
    (act|serve|serving|acting|named|listed|nominated|give|name) (as)? … (referee|referees|reference|references),
    (my|two|three|four|as|both|of) (referees|references), agreed to (recommend|support|speak|vouch|be|give|write|act),
    (happy|glad|willing|available|pleased|prepared|ready) to (be contacted|answer|speak|talk|vouch|discuss|comment|confirm|tell),
    (can|may|could|please|should|wish to|like to|welcome to|free to) (also|then)? (contact|ask|approach|consult|call|reach|write to),
    (know|knows|knew) (me|my work), (can|could|will|may) (speak|tell|attest|testify|confirm|comment),
    who to ask, (ask|asked) about me, whom (to|you|one) (ask|contact|may|can), details of … (referees|references),
    (speak|talk|tell|write|say|ask|hear|vouch|offered) … about me, (vouch|vouches) for me,
    (happy|glad|delighted|pleased|love|like|willing) to (hear|be asked|be called|be approached|receive), (answer|answers|reply) … (about|questions),
    (turn|talk|speak|write) to … (or|and) to,
    gladly (tell|speak|talk|answer|vouch|confirm|comment|discuss), put in a … word, speak for me
  `),
  de: list(`
    empfehlung, empfehlungen, referenzschreiben, auskunftspersonen, auskunftsperson, fuersprecher~, empfehlungsgeber~,
    (als|meine|zwei|drei|folgende|weitere|nenne|benenne|gebe|geben) … (referenz|referenzen|referenzperson~|referenzgeber~),
    (referenz|referenzen|referenzgeber|referenzperson~) (nenne|nennen|benenne|gebe|geben|stehen|erhalten|erteilen|sind|koennen|kann),
    (gibt|geben|erteilt|erteilen) (ihnen|gerne|gern) … (auskunft|auskuenfte),
    (bereit|erklaert) … (auskunft|empfehlung|referenz|gutachten|empfehlungsschreiben),
    (koennen|kann|duerfen|darf) … (kontaktieren|ansprechen|anrufen|befragen|kontaktiert|angesprochen|befragt|auskunft),
    wenden sie sich, sie koennen (gerne|gern|jederzeit|auch), (kontaktieren|fragen) sie, (empfehlungsschreiben|gutachten) (von|erhalten|schreiben), kennen meine arbeit,
    ueber mich … (auskunft|erzaehlen|sagen|berichten|sprechen), (auskunft|auskuenfte|gutes|mehr) ueber mich, rueckfragen … (beantwortet|beantworten),
    (steht|stehen) ihnen … (rueckfragen|auskuenfte~|auskunft|verfuegung), (rufen|fragen|erreichen) sie, (fuer|bei) (ihre|weitere|etwaige)? (fragen|rueckfragen) … (erreichen|erreichbar), (anrufen|ansprechen|fragen) duerfen sie
  `),
  nl: list(`
    referent, aanbeveling, aanbevelingsbrieven, informanten,
    (als|mijn|twee|drie|volgende) (referent|referenten|referentie|referenties|referentiepersoon|referentiepersonen),
    (mag|mogen|kan|kunnen|kunt|wil|willen) … (benaderen|benaderd|bellen|gebeld|contacteren|bereiken|contact|navraag|inlichtingen|referentie~),
    (bereid|graag) … (referentie~|inlichtingen|aanbeveling~|informatie), (contact|navraag) (opnemen|doen) (met|bij),
    aanbevelingsbrief van, inlichtingen … (geven|verstrekken), kennen mijn werk,
    over mij … (vertellen|vertelt|zeggen|praten), (vertellen|vertelt|praten|weten|horen) … over mij, (kunt|mag|mogen) … bellen
  `),
  no: list(`
    referansepersonar, attester og referanser, anbefaling, anbefalingsbrev,
    (som|mine|mi|to|tre|følgende|følgjande|oppgir|oppgjev|oppgi|oppgje) (referanse|referanser|referansar|referanseperson~),
    (referanse|referanser|referansar) (er|kan|oppgis|gis|oppgir), (stille|stiller|være|vere|stå|står) som referanse~,
    (kan|kunne|vil) … (kontaktes|kontaktast|spørres|spørjast|bekrefte|bekrefta|fortelle|fortelje|uttale|svare|ringes|ringast),
    ta (gjerne|gjerne)? kontakt med, (kontakt|ring) gjerne, følgjande personar, kjenner arbeidet mitt,
    (ringe|ringje|kontakte|spørre|spørje|skrive) gjerne, gjerne (ringe|ringje|kontakte|spørre|spørje|kontaktes|høre|høyre|fortelle|fortelje|svare|svarar),
    (fortelle|fortelje|fortel|forteller|vite|vete|høre|høyre|snakke|spørre|spørje) … om meg, (forteller|fortel|svarer|svarar) gjerne
  `),
  da: list(`
    referencepersoner, anbefaling, anbefalere, anbefalingsbreve, udtalelser,
    (som|mine|to|tre|følgende|opgiver|angiver) (reference|referencer|referenceperson~),
    (kan|må|vil) … (kontaktes|udtale|fortælle|bekræfte|ringes|svare|spørges), (referencer|referencerne) er,
    (kontakt|ring) (gerne|venligst), tage kontakt (med|til), stå som reference, kender mit arbejde,
    (fortælle|fortæller|høre|hør|tale|spørge|sige|vide) … om mig, (ringe|skrive|henvende) … til, (fortæller|svarer) gerne
  `),
  sv: list(`
    referens, referenter, rekommendation, rekommendationer, rekommendationsbrev,
    (som|mina|två|tre|följande|lämnar|anger) (referens|referenser|referensperson~),
    (kan|får|vill) … (kontaktas|uttala|intyga|nås|tillfrågas|berätta|svara|bekräfta), (ställer|ställa) upp som,
    (kontakta|ring) gärna, ta (gärna)? kontakt med, (referens|referenser) är, känner mitt arbete,
    (berätta|berättar|fråga|prata|höra|veta|säga|tala) … om mig, (berättar|svarar|berätta) gärna
  `),
  fr: list(`
    recommandation, référents, référent, personnes référentes, personnes ressources, lettres de recommandation,
    (mes|deux|trois|comme|pour|en) (référence|références|référents),
    (peuvent|peut|pourront|pourra|pouvez) … (contactée~|contactés|contacté|joint~|joindre|contacter|témoigner|renseigner|recommander|attester|confirmer),
    (accepté|acceptent|accepte) … (référence~|recommand~|contacté~|témoigner), personnes suivantes,
    (tiennent|tient) à votre disposition, recommandé~ par, connaissent mon travail,
    (parler|parle|parlent|parlera|parleront|dire|diront|dira|écrire) … de (moi|mon travail|mes travaux), (répondre|répondra|répondront) … (questions|volontiers)
  `),
  es: list(`
    referentes, recomendación, recomendaciones, avales, personas que me avalan, cartas de recomendación,
    (mis|dos|tres|como|de|aportar|aporto) (referencia|referencias),
    (pueden|puede|podrán|podrá|pueda) … (contactar|contactad~|dar|consultar|llamar|confirmar|informar|recomendar|avalar),
    (aceptado|accedido) … (referencia~|recomend~|contactad~), (contactar|contacto) con,
    (siguientes personas|personas siguientes), conocen mi trabajo,
    (hablar|hablarle~|hablarles|hablan|hablará|hablarán|decir|decirle~|contarle~) … de (mí|mi trabajo), (responderá|responder|responderán) … preguntas
  `),
  it: list(`
    persone di riferimento, raccomandazione, raccomandazioni, contatti per referenze, lettere di (presentazione|raccomandazione|referenze), garanti,
    (mie|due|tre|come|fornire|quali) (referenze|referenti),
    (possono|può|potete|potrà|potranno) … (contattat~|contattare|fornire|rivolger~|confermare|testimoniare),
    (disponibili|disponibile|lieti|lieto) a … (fornire|referenz~|rispondere|contattat~), rivolgersi a,
    seguenti (persone|docenti|professori), conoscono il mio lavoro,
    (parlare|parlarle|parlarvi|parla|parlano|parlerà|parleranno|dire|dirle|raccontarle) … di me, (rispondere|risponderà) … domande
  `),
  pt: list(`
    referências, contatos para referência, cartas de recomendação, (podem|pode) … (contatad~|contactad~|consultad~),
    (minhas|duas|três|como) (referência|referências), seguintes pessoas
  `),
  pl: list(`osoby do kontaktu, (mogą|może) … referencji, (jako|moje|dwie) (referencje|osoby polecające)`),
  tr: list(`referanslar, referanslarım, referans kişileri, referans`),
  cs: list(`reference, doporučující osoby, kontaktní osoby`),
  fi: list(`suosittelijat, suosittelija, suosittelijoina`),
  ru: list(`рекомендации, рекомендатели, рекомендующие лица`),
  uk: list(`рекомендації, рекомендатели`),
  el: list(`συστάσεις, συστατικές επιστολές`),
};
