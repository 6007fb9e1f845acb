/** The words in which people say what they want, per language: data for `intent.ts`. */

/** Alternatives between words: `one(a, b)` matches them whole, in any case. */
export const words = (...alternatives: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "iu");

const application =
  "(?:(?:job |phd |doctoral |postdoc(?:toral)? |master(?:'s)? )?(?:application|candidacy|candidature)s?)";
const bewerbung = "(?:bewerbung|bewerbungsunterlagen|kandidatur)";

export const withdrawals: readonly RegExp[] = [
  // English
  words(
    `(?:withdraw|withdrawing|retract|retracting|cancel|cancelling|canceling|rescind|pull|pulling)\\s+(?:back\\s+)?(?:my|our|this|the|that)\\s+(?:[\\p{L}-]+\\s+){0,3}${application}`,
    `(?:withdraw|withdrawing)\\s+(?:myself\\s+)?(?:from\\s+(?:consideration|the\\s+(?:process|selection|running|search|competition|application)|this\\s+(?:process|position|search)))`,
    `(?:have|has|had|having)\\s+(?:decided\\s+)?(?:to\\s+)?(?:withdraw|withdrawn)\\s+my\\s+${application}`,
    `(?:please\\s+)?(?:consider|regard|treat)\\s+my\\s+${application}\\s+(?:as\\s+)?(?:withdrawn|cancelled|canceled|void)`,
    `my\\s+${application}\\s+(?:is|as|to\\s+be|be)\\s+(?:hereby\\s+)?withdrawn`,
    `(?:remove|delete)\\s+(?:me|my\\s+(?:name|application))\\s+from\\s+(?:consideration|the\\s+(?:list|pool)\\s+of\\s+(?:applicants|candidates))`,
    `(?:no\\s+longer|not\\s+any\\s+(?:more|longer))\\s+(?:wish|want|like|intend)\\s+to\\s+(?:be\\s+considered|apply|pursue\\s+my\\s+${application}|continue\\s+(?:with\\s+)?my\\s+${application})`,
    `(?:am|'m)\\s+no\\s+longer\\s+(?:interested\\s+in|available\\s+for)\\s+(?:the|this|your)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:position|post|job|role|studentship|vacancy|project)`,
    `(?:disregard|ignore|discard)\\s+my\\s+${application}(?=\\s*(?:[.,;!]|$|as|since|because|for))`,
    `take\\s+back\\s+my\\s+${application}`,
    `(?:pull|drop|back|step)(?:ping|ing)?\\s+(?:out|back|down)\\s+(?:of|from)\\s+(?:the|this|your)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:process|procedure|selection|running|search|competition)`,
    `(?:hereby|therefore|must|have\\s+to|need\\s+to)\\s+withdraw(?=\\s*(?:[.,;!]|$))`,
    `(?:remove|delete)\\s+my\\s+${application}\\s+from`,
    `(?:do\\s+not|don't|no\\s+longer)\\s+consider\\s+(?:me|my\\s+${application})(?:\\s+any\\s*(?:more|longer)|\\s+for\\s+(?:this|the)\\s+position)?`,
  ),
  // German
  words(
    `(?:ziehe|ziehen|zog|nehme|nehmen)\\s+(?:[\\p{L}]+\\s+){0,3}meine\\s+(?:[\\p{L}-]+\\s+){0,2}${bewerbung}[^.!?]{0,120}?\\s(?:zurück|wieder\\s+zurück)`,
    `meine\\s+(?:[\\p{L}-]+\\s+){0,2}${bewerbung}[^.!?]{0,120}?\\s(?:zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|zurückgezogen|zurückziehe|zurücknehme|als\\s+gegenstandslos)`,
    `meine\\s+(?:[\\p{L}-]+\\s+){0,2}${bewerbung}\\s+(?:ziehe|nehme)\\s+ich[^.!?]{0,120}?\\szurück`,
    `(?:streichen|löschen|stornieren)\\s+sie\\s+(?:bitte\\s+)?meine\\s+${bewerbung}`,
    `(?:trete|treten)\\s+(?:ich\\s+)?(?:[\\p{L}]+\\s+){0,3}von\\s+meiner\\s+${bewerbung}\\s+zurück`,
    `(?:rückzug|rücknahme|zurückziehung|zurücknahme)\\s+(?:meiner|der|von\\s+meiner)\\s+${bewerbung}`,
    `(?:stehe|stehen)\\s+(?:ich\\s+)?(?:[\\p{L}]+\\s+){0,4}nicht\\s+(?:mehr|länger)\\s+zur\\s+verfügung`,
    `nicht\\s+(?:mehr|länger|weiter)\\s+(?:im\\s+(?:bewerbungs|auswahl)verfahren\\s+)?(?:zu\\s+)?berücksichtig\\p{L}*`,
  ),
  // Dutch
  words(
    `trek(?:ken)?\\s+(?:ik\\s+)?(?:[\\p{L}]+\\s+){0,3}mijn\\s+(?:[\\p{L}-]+\\s+){0,2}(?:sollicitatie|kandidatuur|aanmelding|kandidaatstelling)[^.!?]{0,100}?\\s(?:in|terug)`,
    `mijn\\s+(?:[\\p{L}-]+\\s+){0,2}(?:sollicitatie|kandidatuur|aanmelding)[^.!?]{0,100}?\\s(?:in\\s*te\\s*trekken|intrekken|intrek|terug\\s*te\\s*trekken|terugtrekken|ingetrokken)`,
    `(?:intrekking|terugtrekking)\\s+(?:van\\s+)?(?:mijn\\s+)?(?:sollicitatie|kandidatuur)`,
    `trek\\s+(?:ik\\s+)?(?:mij|me)\\s+(?:[\\p{L}]+\\s+){0,3}terug`,
    `(?:mij|me)\\s+(?:[\\p{L}]+\\s+){0,3}(?:terugtrekken|terug\\s+te\\s+trekken)`,
    `(?:zie|zien)\\s+(?:ik\\s+)?af\\s+van\\s+(?:mijn|verdere)\\s+(?:sollicitatie|kandidatuur|deelname)`,
  ),
  // Norwegian and Danish
  words(
    `(?:trekker?|trekkj?e|trekkjer|trække(?:r)?|tilbakekaller)\\s+(?:jeg\\s+)?(?:[\\p{L}]+\\s+){0,3}(?:(?:min|mitt)\\s+(?:[\\p{L}-]+\\s+){0,2})?(?:søknad(?:en)?|ansøgning(?:en)?|kandidatur(?:et)?)(?:\\s+(?:min|mi))?(?:\\s+tilbage|\\s+tilbake)?`,
    `(?:trekker?|trække(?:r)?|trukket)\\s+(?:jeg\\s+)?(?:meg|mig)\\s+(?:fra|som)\\s+(?:søk\\p{L}*|ansøg\\p{L}*|prosessen|stillingen|processen)`,
    `(?:tilbaketrekking|tilbagetrækning|tilbakekalling)\\s+av\\s+(?:min\\s+)?(?:søknad|ansøgning)(?:en)?`,
    `(?:min\\s+(?:søknad|ansøgning)|(?:søknaden|ansøgningen)\\s+min)\\s+(?:er|som|bes|ønskes)\\s+(?:trukket|tilbake)`,
  ),
  // Swedish
  words(
    `(?:drar|dra|återtar|återta|återkallar|återkalla)\\s+(?:jag\\s+)?(?:[\\p{L}]+\\s+){0,2}(?:tillbaka\\s+)?(?:[\\p{L}]+\\s+){0,1}min\\s+(?:[\\p{L}-]+\\s+){0,2}(?:ansökan|kandidatur)(?:\\s+tillbaka)?`,
    `(?:återtagande|tillbakadragande|återkallelse)\\s+av\\s+(?:min\\s+)?ansökan`,
  ),
  // French, Spanish, Italian
  words(
    `(?:retire|retirer|annuler|annule)\\s+(?:par\\s+la\\s+présente\\s+)?ma\\s+candidature`,
    `retrait\\s+de\\s+(?:ma\\s+)?candidature`,
    `(?:retirar|retiro|cancelar|anular)\\s+mi\\s+(?:candidatura|solicitud)`,
    `(?:ritirare|ritiro|annullare)\\s+la\\s+mia\\s+(?:candidatura|domanda)`,
  ),
];

/** Said of another application, of the past, on a condition, or not at all. */
export const notNow = words(
  "not\\s+(?:\\p{L}+\\s+){0,2}(?:withdraw|cancel|retract)\\p{L}*",
  "(?:don't|didn't|won't|never|without)\\s+(?:\\p{L}+\\s+){0,2}(?:withdraw|cancel|retract)\\p{L}*",
  "(?:if|unless|in\\s+case|should)\\s[^.!?]{0,120}\\s(?:withdraw|cancel|retract)\\p{L}*",
  "(?:withdrawn?|withdrew|cancell?ed|retracted)\\s+my\\s+(?:[\\p{L}-]+\\s+){0,2}applications?\\s+(?:at|elsewhere|with|for\\s+another|for\\s+the\\s+other|to\\s+(?:another|the\\s+other))",
  "(?:other|another|previous|all\\s+other)\\s+(?:[\\p{L}-]+\\s+){0,2}applications?",
  "(?:falls|wenn|sofern|ohne)\\s[^.!?]{0,160}\\s(?:zurück\\p{L}*)",
  "nicht\\s+zurück\\p{L}*",
  "(?:andere|anderen|übrigen|sonstigen|früheren?)\\s+bewerbung\\p{L}*",
  "(?:als|indien|mocht)\\s[^.!?]{0,120}\\s(?:intrek\\p{L}*|trek)",
  "niet\\s+(?:in\\s+te\\s+trekken|intrekken|in)",
  "(?:hvis|dersom|om)\\s+(?:jeg|jag|dere|ni|I)\\s[^.!?]{0,120}\\s(?:trekk\\p{L}*|trækk\\p{L}*|drar|dra)",
  "(?:ikke|inte|ej)\\s+(?:\\p{L}+\\s+){0,2}(?:trekk\\p{L}*|trækk\\p{L}*|dra)",
);

export const subjectWithdrawal = words(
  "(?:withdrawal|retraction|cancellation)\\s+of\\s+(?:my\\s+|the\\s+|an\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:application|candidacy)",
  "application\\s+withdrawal",
  "withdraw(?:ing)?\\s+(?:my\\s+)?application",
  "(?:rückzug|rücknahme|zurückziehen|zurückziehung|zurücknahme)\\s+(?:der\\s+|meiner\\s+|von\\s+)?bewerbung",
  "bewerbung\\s+zurück(?:ziehen|gezogen|nehmen)",
  "bewerbungsrückzug",
  "sollicitatie\\s+(?:intrekken|ingetrokken)",
  "(?:trekker|trækker|trekke|trække)\\s+(?:min\\s+)?(?:søknad|ansøgning)\\p{L}*",
  "(?:drar\\s+tillbaka|återtar)\\s+(?:min\\s+)?ansökan",
);

/** Words that say: something is attached. */
export const attached = words(
  // English
  "attach(?:ed|ing|ments?)?",
  "enclos(?:ed|e|ing|ures?)",
  "pfa",
  "find\\s+(?:below|here|herewith)\\s+my",
  "herewith",
  // German
  "anbei",
  "im\\s+anhang",
  "angehängt\\p{L}*",
  "beigefügt\\p{L}*",
  "angefügt\\p{L}*",
  "beiliegend\\p{L}*",
  "in\\s+(?:der|den)\\s+anlagen?",
  "als\\s+(?:anhang|anlage)",
  "anlagen?\\s*:",
  "anhänge?\\s*:",
  "(?:hänge|füge)\\s+[^.!?]{0,80}\\s(?:an|bei|hinzu)",
  // Dutch
  "bijgevoegd\\p{L}*",
  "bijgaande?",
  "in\\s+(?:de\\s+)?bijlagen?",
  "als\\s+bijlage",
  "hierbij\\s+(?:stuur|zend|doe)\\s+ik",
  "bijlagen?\\s*:?",
  "(?:voeg|stuur)\\s+[^.!?]{0,60}\\sbij",
  // Norwegian, Danish
  "vedlagt\\p{L}*",
  "vedlegg(?:et|ene)?",
  "vedlægger",
  "vedhæft\\p{L}*",
  "(?:legger|lægger)\\s+[^.!?]{0,40}\\sved",
  "lagt\\s+ved",
  "bilag(?:t|ene|et)?",
  // Swedish
  "bifog\\p{L}*",
  "bilag(?:a|or|orna|an)",
  "medföljer",
  // French, Spanish, Italian, Portuguese
  "ci-jointe?s?",
  "pièces?\\s+jointes?",
  "en\\s+pièce\\s+jointe",
  "adjunt(?:o|a|os|as|amos)",
  "in\\s+allegato",
  "allego",
  "em\\s+anexo",
);

/** Later, not at all, or only asked about. */
export const notAttached = words(
  "(?:no|any|without|not|never|cannot|can't|couldn't|unable\\s+to)\\s+(?:\\p{L}+\\s+){0,4}(?:attach\\p{L}*|enclos\\p{L}*)",
  "attach(?:es|ed|ing)?\\s+(?:[\\p{L}]+\\s+){0,2}(?:importance|value|weight|significance)",
  "(?:your|the\\s+advert(?:isement)?'?s?)\\s+attach\\p{L}*",
  "(?:attach|send|provide|submit|include)\\s+(?:[\\p{L}'-]+\\s+){0,8}(?:later|tomorrow|next\\s+week|soon|in\\s+due\\s+course|separately)",
  "will\\s+(?:be\\s+)?(?:attach|send)\\p{L}*\\s+(?:[\\p{L}'-]+\\s+){0,8}(?:later|tomorrow|soon|next|separately|as\\s+soon)",
  "(?:kein\\p{L}*|ohne|nicht)\\s+(?:\\p{L}+\\s+){0,3}(?:anhang|anhänge|anlagen?|angehängt|beigefügt)",
  "(?:geen|zonder|niet)\\s+(?:\\p{L}+\\s+){0,3}(?:bijlagen?|bijgevoegd)",
  "(?:ingen|uten|uden|utan|ikke|inte)\\s+(?:\\p{L}+\\s+){0,3}(?:vedlegg|bilag\\p{L}*|vedhæft\\p{L}*|vedlagt\\p{L}*|bifog\\p{L}*)",
  "attached\\s+(?:to\\s+(?:your|the)\\s+(?:institute|group|department|lab|university|chair|project|position))",
);

/** To have forgotten the attachments is to announce them. */
export const forgotten = words(
  "forgot(?:ten)?",
  "vergessen",
  "vergeten",
  "glemte?",
  "glemt",
  "glömde?",
  "glömt",
  "oublié",
);

export const replaces = words(
  "(?:please\\s+)?(?:ignore|disregard|discard|delete)\\s+(?:my|the)\\s+(?:last|previous|earlier|first|former|other|prior)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:e-?mails?|messages?|mails?|applications?|versions?|submissions?)",
  "(?:ignore|disregard)\\s+(?:the|my)\\s+(?:e-?mail|message)\\s+(?:i\\s+)?(?:sent|from)",
  "(?:meine\\s+(?:letzte|vorherige|vorige|erste|frühere)\\s+(?:e-?mail|mail|nachricht|bewerbung)[^.!?]{0,40}(?:ignorieren|löschen|gegenstandslos|nicht\\s+beachten))",
  "(?:ignorieren|löschen)\\s+sie\\s+(?:bitte\\s+)?meine\\s+(?:letzte|vorherige|vorige|erste|frühere)\\s+(?:e-?mail|mail|nachricht)",
  "(?:mijn\\s+(?:vorige|eerdere|laatste)\\s+(?:e-?mail|mail|bericht)[^.!?]{0,40}(?:negeren|vervallen))",
  "negeer\\s+(?:alstublieft\\s+|aub\\s+|graag\\s+)?mijn\\s+(?:vorige|eerdere|laatste)\\s+(?:e-?mail|mail|bericht)",
  "(?:se\\s+bort\\s+fra|ignorer|bortse\\s+fra)\\s+(?:min\\s+|den\\s+)?(?:forrige|siste|tidligere|sidste)\\s+(?:e-?post|mail|melding|besked)\\p{L}*",
  "(?:bortse\\s+från|ignorera)\\s+mitt\\s+(?:förra|tidigare|senaste)\\s+(?:mejl|mail|meddelande|brev)",
  "(?:replaces|supersedes)\\s+(?:my|the)\\s+(?:previous|earlier|last|former)",
  "(?:ersetzt|ersetzen)\\s+(?:meine|die)\\s+(?:vorherige|frühere|letzte|alte)",
);

/** A whole mail is meant, and the one before: not a version of a document, not the first of many. */
export const ignoresLast = words(
  "(?:ignore|disregard|discard|delete)\\s+(?:my|the)\\s+(?:last|previous|earlier|former|prior)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:e-?mail|message|mail|application|submission)(?!s)",
  "(?:ignore|disregard)\\s+(?:the|my)\\s+(?:e-?mail|message)\\s+(?:i\\s+)?(?:sent|from)",
  "(?:meine\\s+(?:letzte|vorherige|vorige|frühere)\\s+(?:e-?mail|mail|nachricht|bewerbung)[^.!?]{0,40}(?:ignorieren|löschen|gegenstandslos|nicht\\s+beachten))",
  "(?:ignorieren|löschen)\\s+sie\\s+(?:bitte\\s+)?meine\\s+(?:letzte|vorherige|vorige|frühere)\\s+(?:e-?mail|mail|nachricht)",
  "(?:mijn\\s+(?:vorige|eerdere|laatste)\\s+(?:e-?mail|mail|bericht)[^.!?]{0,40}(?:negeren|vervallen))",
  "negeer\\s+(?:alstublieft\\s+|aub\\s+|graag\\s+)?mijn\\s+(?:vorige|eerdere|laatste)\\s+(?:e-?mail|mail|bericht)",
  "(?:se\\s+bort\\s+fra|ignorer|bortse\\s+fra)\\s+(?:min\\s+|den\\s+)?(?:forrige|siste|tidligere|sidste)\\s+(?:e-?post|mail|melding|besked)\\p{L}*",
  "(?:bortse\\s+från|ignorera)\\s+mitt\\s+(?:förra|tidigare|senaste)\\s+(?:mejl|mail|meddelande|brev)",
);

/** What depends on something is no request yet. */
export const conditional = words(
  "if|unless|in\\s+case|falls|wenn|sofern|als|indien|hvis|dersom|ifall|såvida",
);

/** Words of someone who applies here and now. */
export const applying = words(
  "(?:i\\s+(?:am\\s+)?(?:hereby\\s+|now\\s+|am\\s+)?(?:apply|applying|submit|submitting)|i\\s+(?:would|'d|want|wish)\\s+(?:like\\s+)?(?:to\\s+)?apply|to\\s+apply\\s+for|my\\s+application|application\\s+(?:for|to)\\s+(?:the|your|a)|my\\s+(?:cv|résumé|resume|curriculum|transcripts?|motivation|cover\\s+letter))",
  "(?:bewerbe\\s+(?:ich\\s+)?mich|mich\\s+(?:hiermit\\s+)?(?:bewerben|bewerbe|zu\\s+bewerben)|meine\\s+(?:bewerbung(?:sunterlagen)?|unterlagen|zeugnisse)|mein(?:en)?\\s+lebenslauf)",
  "(?:solliciteer\\s+(?:ik)?|ik\\s+wil\\s+(?:graag\\s+)?solliciteren|mijn\\s+(?:sollicitatie|cv|kandidatuur|cijferlijst))",
  "(?:søker\\s+(?:jeg|herved|på)|ansøger\\s+(?:jeg|hermed)|(?:min|mitt)\\s+(?:søknad|ansøgning|cv)|søknaden\\s+min|jeg\\s+vil\\s+(?:gjerne\\s+)?(?:søke|søge))",
  "(?:söker\\s+(?:jag|härmed|jag\\s+härmed)|min\\s+(?:ansökan|meritförteckning)|mitt\\s+cv|jag\\s+(?:vill\\s+)?(?:härmed\\s+)?sök(?:a|er))",
  "(?:ma\\s+candidature|mon\\s+cv|je\\s+postule)",
);

/** Words about the thing applied for or the person applying. */
export const aboutApplying = words(
  "apply(?:ing)?|applications?|position|phd|doctoral|postdoc\\p{L}*|candidate|motivat\\p{L}*|research|degree|thesis",
  "bewerb\\p{L}*|stelle\\p{L}*|promotion\\p{L}*|doktorand\\p{L}*|motiv\\p{L}*|studi\\p{L}*|masterarbeit|forschung\\p{L}*",
  "sollicit\\p{L}*|vacature|functie|promot\\p{L}*|onderzoek\\p{L}*|opleiding|motivatie",
  "søk\\p{L}*|ansøg\\p{L}*|stilling\\p{L}*|stipendiat\\p{L}*|forskning\\p{L}*|utdann\\p{L}*|uddann\\p{L}*",
  "ansök\\p{L}*|tjänst\\p{L}*|doktorand\\p{L}*|forskn\\p{L}*|utbildn\\p{L}*",
);
