import { type Lexicon, list } from "./catalogue.ts";

/** Heard together with Norwegian, so that only what differs need stand here. */
export const da: Lexicon = {
  language: "da",
  cues: {
    "cv title": list(`curriculum vitae, cv, levnedsbeskrivelse, profil, livsforløb, akademisk cv`),
    "cv heading": list(`
      uddannelse~, uddannelsesforløb, (akademisk|videregående) (baggrund|uddannelse), skolegang,
      studier, erhvervserfaring, arbejdserfaring,
      (relevant|anden|faglig|praktisk) (erfaring|erhvervserfaring), erfaring, joberfaring, ansættelser,
      studiejob~, praktik~, beskæftigelse, forskningserfaring, undervisningserfaring, undervisning,
      karriere, stillinger, sprog, sprogkundskaber, sprogfærdigheder, kompetencer,
      (it|faglige|tekniske|personlige) (kompetencer|færdigheder|kundskaber), it kundskaber, færdigheder,
      programmering, kurser, efteruddannelse, priser, legater, stipendier,
      priser og (legater|stipendier), hædersbevisninger, publikationer, projekter, fritid,
      fritidsinteresser, interesser, frivilligt arbejde, foreningsarbejde, tillidshverv,
      personlige (oplysninger|data), personoplysninger, kontakt, kontaktoplysninger, referencer, om mig,
      resumé, kort om mig, specialer
    `),
    "personal data": list(`
      fødselsdato, født, fødested, nationalitet, statsborgerskab, civilstand, civilstatus, adresse,
      telefon, mobil, kørekort, bopæl
    `),
    "cv skill": list(`
      modersmål, flydende, gode kundskaber, grundlæggende, kørekort, på højt niveau, på anmodning,
      efter anmodning
    `),
    "letter title": list(`
      ansøgning, motiveret ansøgning, motivationsbrev, jobansøgning, følgebrev,
      ansøgning (om|til) (stilling~|ph|stipendiat~), motivation
    `),
    applies: list(`
      (så|læste|set|læst) (jeg)? … (opslag~|annonce~|stilling~|stipendi~),
            (jeg) (ansøger|søger), (søger|ansøger) (jeg|hermed|om|stillingen), (min|denne) ansøgning,
      ansøgning (om|til|som),
      (opslag~|annonce~|stilling~|stillingsopslag~) … (interesse|fangede|vakte|læste|læst|øje),
      (interesse|interesseret) (for|i) (stillingen|stilling|projektet|den|jeres),
      søge (stillingen|om|denne)
    `),
    "subject of an application": list(`
      ansøgning (om|til|som|vedr), vedr (stilling~|ansøgning|opslag),
      vedrørende (stilling~|ansøgning|opslag), stilling som
    `),
    motive: list(`
      jeg (er|har|ønsker|vil|tror|håber|skrev|lærte|arbejder|arbejdede|læser|læste|kan|ser|udviklede|kommer|synes|glæder|brænder|kunne|blev),
      (jeres|deres|din) (forskningsgruppe|gruppe|projekt|institut|team|universitet|forskning|arbejde|afdeling),
      (min|mit|mine) (interesse|motivation|speciale|kandidatspeciale|baggrund|erfaring|uddannelse|nysgerrighed|vejleder|studie|bachelorprojekt),
      (ser frem til|glæder mig), (samtale|jobsamtale), stillingen,
      (motiverer|fascinerer|tiltrækker|tiltaler|begejstret) ?(mig)?,
      (under|gennem|i) (studiet|mit speciale|uddannelsen|arbejdet|studietiden), bidrage,
      (vedlagt|vedhæftet|bilag), gerne, begynde
    `),
    "transcript title": list(`
      karakter(udskrift|oversigt|blad|liste), karakterudskrift, eksamens(udskrift|resultater|oversigt),
      eksamensudskrift, resultatoversigt, resultatudskrift, studieoversigt,
      oversigt over (beståede|eksamener|karakterer|fag), beståede (eksamener|fag|prøver), karakterer,
      resultater, transcript of records, bilag til eksamensbevis
    `),
    "totals of grades": list(`
      (gennemsnit|vægtet|samlet|i alt), ects (point|i alt), ects, karaktergennemsnit, snit
    `),
    "student number": list(`studienummer, studie nr, cpr, cpr nr, studieordning`),
    term: list(`(efterår|forår), (efteråret|foråret) #, semester, # semester, (vinter|sommer) #`),
    "diploma title": list(`
      eksamensbevis, diplom, bevis for … , kandidatbevis, bachelorbevis, afgangsbevis, ph ?d bevis,
      eksamensbevis for … 
    `),
    conferred: list(`
      (tildelt|tildeles|opnået|erhvervet|meddelt|meddeles) … (graden|grad|titlen|kandidatgraden|bachelorgraden|ret),
      har (bestået|gennemført|afsluttet|fuldført|opnået) … (uddannelse~|eksamen|graden|kandidatuddannelsen|bacheloruddannelsen|prøver),
      ret til (at)? (benytte|betegnelsen|anvende)? … (betegnelsen|titlen), har ret til,
      og dermed erhvervet
    `),
    "school certificate": list(`
      studentereksamen~, bevis for studentereksamen, (højere)? handelseksamen,
      højere forberedelseseksamen, gymnasial~, studentereksamensbevis
    `),
    "degree named": list(`
      (kandidat|bachelor) i, (cand|bachelor|kandidat)grad~, cand (scient|polyt|it|merc|mag),
      (kandidat|bachelor)uddannelse~, civilingeniør
    `),
    "formula of a deed": list(`
      (udstedt|udfærdiget) (i|af|den), (i henhold|i medfør|ifølge) (til|af)?, bekendtgørelse,
      (hermed|herved) (bekræftes|bevidnes|attesteres), det (bekræftes|attesteres|bevidnes),
      universitetsloven
    `),
    born: list(`født, fødselsdato`),
    "grading title": list(`
      karakter(skala|skalaen|system|systemet|beskrivelse), 7 trins skala~, syvtrinsskala~,
      7 trinsskala~, (forklaring|vejledning|om|oversigt) (til|af|over|på)? … (karakter~|skala~),
      bedømmelsesskala, diploma supplement
    `),
    "supplement's wording": list(`
      7 trins, (fremragende|fortrinlig~|jævne|ringe|uacceptable|tilstrækkelige|gode) præstation,
      den (fremragende|fortrinlige|gode|jævne|tilstrækkelige|utilstrækkelige),
      (karakteren|karaktererne) (gives|svarer|for|12), europarådet, (uvæsentlige|væsentlige) mangler,
      udtømmende opfyldelse, svarer til
    `),
    "thesis title page": list(`
      (speciale|kandidatspeciale|afhandling|bachelorprojekt|masterprojekt) (afleveret|indleveret),
      (indleveret|afleveret) … (graden|grad|krav|opnåelse|til), (udkast|kladde) … (speciale|afhandling),
      afhandling (for|til) (graden|erhvervelse)
    `),
    "thesis title": list(`
      speciale, kandidatspeciale, specialeafhandling, afhandling, ph d afhandling, bachelorprojekt,
      masterprojekt, kandidatafhandling, masterspeciale
    `),
    "thesis people": list(`vejleder~, hovedvejleder, bivejleder, censor~`),
    "thesis heading": list(`
      resumé, resume, forord, tak, indholdsfortegnelse, indhold, indledning, baggrund, teori, metode,
      resultater, diskussion, konklusion, litteratur, litteraturliste, bilag, kapitel #,
      perspektivering, abstract, problemformulering
    `),
    "publication list title": list(`
      publikationer, publikationsliste, liste over (publikationer|videnskabelige),
      videnskabelige (publikationer|arbejder), udvalgte publikationer
    `),
    "paper heading": list(`
      resumé, abstract, nøgleord, indledning, relateret arbejde, metode, eksperimenter, resultater,
      diskussion, konklusion, referencer
    `),
    "venue of a paper": list(`konference~, tidsskrift, fagfællebedømt~, indsendt, journal, proceedings`),
    "recommendation title": list(`
      anbefaling, anbefalingsbrev, anbefaling (af|for), udtalelse om, referencebrev
    `),
    recommends: list(`
      (støtter|støtte) … (ansøgning|kandidatur), (varmt|bedste) … anbefal~,
            (jeg|kan|vil) … (anbefale|anbefaler), anbefaler (jeg|hende|ham|hermed|på),
      anbefal~ … (uden (forbehold|tøven)|varmt|på det varmeste), (mine|min) (bedste|varmeste) anbefaling~,
      støtter (jeg)? … (ansøgning|kandidatur), (hendes|hans) ansøgning
    `),
    "knows the applicant": list(`
      (kendt|kender|kendte|undervist|vejledt|mødte|vejledte|underviste) (hende|ham|jeg)?,
      (hører|en af|blandt) … (bedste|dygtigste|stærkeste),
      (hun|han) (er|var|har|viste|viser|deltog|skrev|arbejdede|kan|vil|stillede|fulgte),
      (hendes|hans) (speciale|arbejde|evne~|faglige|resultater|spørgsmål|indsats),
      (kontakt|kontakte) mig,
      (særdeles|usædvanligt|meget|yderst|fremragende) (dygtig|god|selvstændig|begavet|talentfuld)~
    `),
    "references title": list(`referencer, referenceliste, faglige referencer, mine referencer`),
    "statement title": list(`
      (erklæring|udtalelse|bekræftelse) (fra|af|om|på|vedr) (vejleder|vejlederen|forventet|aflevering|specialeaflevering|færdiggørelse|afslutning),
      vejleder(erklæring|udtalelse|bekræftelse),
      (forventet) (afslutning|færdiggørelse|aflevering|dimission|studieafslutning)
    `),
    "confirms completion": list(`
      (bekræfter|erklærer|bekræftes|attesterer) … (at|forventes|vil|forventet) … (aflevere|afslutte|færdiggøre|færdig|forsvare|afleveret|forventes|dimittere|gennemføre|bestå|opnå|afleverer|afslutter),
      (vil|forventes|ventes) (at)? … (aflevere|afslutte|færdiggøre|forsvare|dimittere|opnå|afleveres|afsluttet) … (i|inden|senest|til|ultimo|den)
    `),
    completion: list(`
      forvent~, (aflevering|afleveringsfrist|forsvar|dimission|afslutning),
      (mangler (kun|blot|nu|alene)), (resterende|udestående) (fag|eksamen~|kursus|point|ects), senest, (efter planen|som planlagt),
      alle (øvrige|andre) (fag|eksamener|kurser)
    `),
    "speaks as supervisor": list(`
      som (hendes|hans|hoved)?vejleder, vejleder for, under min vejledning,
      jeg (vejleder|bekræfter|erklærer|er vejleder),
      (arbejder|skriver) (i øjeblikket|på|aktuelt|for tiden), undertegnede
    `),
    "language test title": list(`
      prøve i dansk~, danskprøve~, studieprøven, sprog(test|prøve|certifikat|bevis),
      dansk som andetsprog, ielts, toefl, prøvebevis
    `),
    "language test": list(`
      (niveau) (a1|a2|b1|b2|c1|c2), (a1|a2|b1|b2|c1|c2), studieprøven, fælles europæiske referenceramme
    `),
    "test report": list(`
      (delprøve~|prøve|prøvedato), (mundtlig|skriftlig) (fremstilling|prøve|kommunikation),
      prøvedeltager, kursist, samlet (karakter|resultat)
    `),
    "work certificate title": list(`
      (arbejds|tjeneste|ansættelses)(attest|bekræftelse|bevis|udtalelse), tjenesteattest,
      bekræftelse (på|af) ansættelse, ansættelsesbekræftelse
    `),
    "was employed": list(`
      (var|har været|er|blev) (ansat|tilknyttet), ansat (hos|i|ved|som),
      (hos|i) (os|vores|vor) (virksomhed|afdeling|firma)?,
      (fratræder|fratrådte|stopper|forlader) (sin|hos|os|efter), efter eget ønske
    `),
    "employer's praise": list(`
      (arbejdsopgave~|opgaverne|opgaver) (har|var|bestod|omfattede), (vi) (ønsker|takker|anbefaler),
      held og lykke, (til (vores|fuld|stor) tilfredshed), (kolleger|kunder), (direktør|personalechef|hr)
    `),
    "proposal title": list(`
      (forsknings|projekt)(forslag|plan|skitse|beskrivelse|projekt), projektbeskrivelse, forskningsplan,
      ph d projekt, projektskitse
    `),
    "proposal heading": list(`
      (forskningsspørgsmål|problemformulering|problemstilling|hypotese~), (mål|formål|delmål),
      (metode|metoder|fremgangsmåde|design),
      (baggrund|state of the art|eksisterende forskning|forskningsstatus|motivation),
      (tidsplan|arbejdsplan|arbejdspakker|milepæle|tidsramme),
      (forventede|forventet) (resultater|bidrag|udbytte),
      (relevans|etik|data|formidling|budget|litteratur|referencer)
    `),
    "what a proposal says": list(`
      (skal|vil) … (undersøges|udvikles|undersøge|udvikle|indsamles|analyseres|sammenlignes),
      (projektet|afhandlingen) (vil|skal|har til formål|undersøger|sigter),
      (år|måned|semester|fase|arbejdspakke) (1|2|3|4|#), (første|andet|tredje) år
    `),
    "identity title": list(`pas, identitetskort, kørekort, opholdstilladelse, opholdskort`),
    "identity field": list(`
      efternavn, fornavne, fornavn, nationalitet, fødselsdato, fødested, køn, pasnummer,
      udstedelsesdato, udløbsdato, myndighed
    `),
    "title of something else": list(`
      faktura, kvittering, tilbud, ordrebekræftelse, regning, lønseddel, kontoudtog, rykker,
      (bekræftelse|dokumentation) (på|for|af) (indskrivning|optagelse|studieaktivitet|deltagelse|studiestatus|at),
      indskrivningsbekræftelse, studiebekræftelse, optagelsesbrev, (kursus|deltager)bevis, kursusbevis,
      (ansættelses|leje|købs|samarbejds)?(aftale|kontrakt), ansættelseskontrakt, lejekontrakt, kontrakt,
      privatlivspolitik, vedtægter, stillingsopslag, jobopslag, ledig stilling, vi søger,
      (møde)?referat, mødereferat, dagsorden, referat af, opgaver, øvelser, afleveringsopgave,
      opgaveark, eksamensopgave, kursusbeskrivelse, studieordning, laboratorierapport, brugsanvisning,
      brugervejledning, manual, vejledning, pressemeddelelse, nyhedsbrev, årsrapport, rapport,
      spørgeskema, ansøgningsskema, tilmelding~, forsikring~, straffeattest, fødselsattest, program,
      køreplan, menu, opskrift, indkøbsliste, pakkeliste, tjekliste, bookingbekræftelse, rejseplan,
      samtykkeerklæring, opsigelse
    `),
    "answer to an application": list(`
      tak for (din|jeres|ansøgningen|interessen), (desværre|beklager) … (at|ikke),
      (glæder os|fornøjelsen) … (at)? (tilbyde|invitere|meddele), tilbyde dig,
      din ansøgning (er|blev|har)
    `),
    enrolment: list(`
      er (indskrevet|optaget|tilmeldt) (som|ved|på), (indskrevet|aktiv) (som)? studerende, studieaktiv
    `),
    "course attended": list(`
      har (deltaget|gennemført|fuldført) … (kursus|kurset|seminar~|workshop~|sommerskole)
    `),
    "advert's wording": list(`
      vi (søger|tilbyder|ønsker|forventer),
      (arbejdsopgaver|kvalifikationer|ansøgningsfrist|stillingens indhold),
      (ansøgningen|ansøgere|ansøgeren) (skal|bedes|sendes|vil), (løn og ansættelsesvilkår|overenskomst),
      (din profil|dine opgaver|dine kvalifikationer), tiltrædelse
    `),
    "invoice's wording": list(`
      faktura(nummer|dato|nr), moms, (betalingsfrist|forfaldsdato|betalingsbetingelser), kontonr, cvr,
      (beløb|at betale|i alt at betale|total), enhedspris, antal, kundenr, iban, subtotal, reg nr
    `),
    "contract's wording": list(`
      (parterne|mellem) … (arbejdsgiver|udlejer|sælger|lejer|køber),
      (arbejdsgiver~|arbejdstager|udlejer|lejer|køber|sælger|medarbejderen) (og|er|skal|har|herefter|kan),
      opsigelsesvarsel, prøvetid, denne (aftale|kontrakt), værneting, herefter kaldet
    `),
    "exercise's wording": list(`
      (opgave|øvelse) #, (beregn|vis|bevis|find|skitser|forklar|bestem|løs) (at|hvordan|det|den|en),
      afleveres, hjælpemidler
    `),
    instructions: list(`
      (tryk|klik|drej|fjern|tilslut|vælg|sæt|tænd|sluk) (på|den|det|ud|ind|for), (advarsel|bemærk|obs),
      trin #, garanti, (til stede|afbud|mødeleder|referent|fremmødte), punkt #, eventuelt, næste møde,
      (ifølge politiet|oplyser|siger til|siger borgmester~), (borgmester|minister|talsmand)~
    `),
    "cover sheet": list(`
      ansøgnings(materiale|dokumenter|mappe), bilag, bilagsoversigt, oversigt over bilag,
      indhold af ansøgningen
    `),
  },
  abroad: {
    "transcript title": list(`karakterudskrift`),
    "diploma title": list(`eksamensbevis`),
  },
  vocabulary: {
    salutation: list(`
      kære, hej, til (rette|hvem|den|ansættelses~|instituttet|bedømmelses~), goddag,
      til hvem det måtte vedrøre
    `),
    closing: list(`
      (med)? (venlig|bedste|venlige|kærlig|hjertelig) (hilsen|hilsner),
      med (venlig|bedste|venlige) (hilsen|hilsner), mvh, hilsen, de bedste hilsner, venlig hilsen
    `),
    "first person": list(`jeg, mig, min, mit, mine`),
    "third person": list(`han, hun, ham, hende, hans, hendes`),
    "grade column": list(`
      fag, kursus, kode, kursuskode, kursusnavn, karakter, ects, point, dato, semester, resultat,
      bedømmelse, eksamensdato, navn, titel, eksamen, termin, prøve, år, modul
    `),
    "result column": list(`karakter, resultat, bedømmelse, bedømmelsesresultat`),
    "grade word": list(`
      fremragende, fortrinlig, god, jævn, tilstrækkelig, utilstrækkelig, ringe, bestået, ikke bestået,
      udmærket, meget god, den fremragende præstation, den fortrinlige præstation, den gode præstation,
      den jævne præstation, den tilstrækkelige præstation, den utilstrækkelige præstation,
      den ringe præstation, dumpet
    `),
    officer: list(`
      (rektor|dekan|studieleder|prodekan|institutleder|studiechef|eksamenskontor|uddannelsesdekan|vicedirektør|studienævn~)
    `),
    "language skill": list(`
      lytte, læse, læseforståelse, lytteforståelse, skrive, skriftlig fremstilling, mundtlig,
      mundtlig kommunikation, tale, skriftlig, mundtlig fremstilling
    `),
    "referees heading": list(`
      referencer, reference~, (faglige|personlige|akademiske) referencer,
      (kan|som kan) (kontaktes|udtale), følgende personer, anbefalinger
    `),
    institution: list(`universitet~, institut, fakultet, professionshøjskole~`),
    translation: list(`
      oversættelse (fra|af|til), (autoriseret|statsautoriseret) (translatør|oversætter),
      oversat (fra|af|til), bekræftet oversættelse, oversættelse
    `),
    "name label": list(`navn, efternavn, fornavn, studerende, kandidat, studerendes navn, forfatter`),
    "function word": list(`
      og, det, er, som, på, af, til, med, for, ikke, jeg, har, den, ved, at, et, en, blev
    `),
    "until now": list(`nu, dd`),
  },
};
