import { type Lexicon, list } from "./catalogue.ts";

/** Bokmål and nynorsk. */
export const no: Lexicon = {
  language: "no",
  cues: {
    "cv title": list(`curriculum vitae, cv, livsløp, profil, kort om meg`),
    "cv heading": list(`
      utdanning~, utdannelse~, (akademisk|høyere|formell) (bakgrunn|utdanning|utdannelse), studier,
      skolegang, arbeidserfaring, erfaring,
      (yrkes|jobb|arbeids|forsknings|undervisnings|forskings)erfaring,
      (relevant|annen|faglig|akademisk|profesjonell|yrkesrelevant) erfaring, yrkeserfaring, arbeid,
      jobber, praksis, arbeidspraksis, stillinger, verv, tillitsverv, verv og frivillig arbeid,
      frivillig arbeid, deltidsjobber, sommerjobber, arbeidsrøynsle, språk,
      (språk|data|it|programmerings|tekniske|andre)?(kunnskaper|ferdigheter), språkkunnskaper,
      språkferdigheter, dataferdigheter, datakunnskaper, (tekniske|andre|faglige|digitale) ferdigheter,
      ferdigheter, ferdigheter og (verktøy|interesser|språk), kompetanse, nøkkelkompetanse, programmering,
      verktøy, kunnskaper, dugleikar, kurs, kurs og sertifikater, sertifiseringer, priser, stipend~,
      priser og stipend~, utmerkelser, publikasjoner, prosjekter, presentasjoner, undervisning,
      interesser, fritid, fritidsinteresser, hobbyer, personlige opplysninger, personalia,
      personopplysninger, kontakt, kontaktinformasjon, referanser, referansar, om meg, sammendrag,
      nøkkelkvalifikasjoner, forskning, masteroppgave, sertifikater, militærtjeneste, førstegangstjeneste
    `),
    "personal data": list(`
      fødselsdato, født, fødested, nasjonalitet, statsborgerskap, sivilstand, sivilstatus, adresse,
      telefon, mobil, tlf, førerkort, e post, fødd
    `),
    "cv skill": list(`
      morsmål, flytende, gode kunnskaper, grunnleggende, førerkort, klasse b, python, matlab, latex,
      ms office, linux, java, git, oppgis på (forespørsel|oppfordring), på forespørsel
    `),
    "letter title": list(`
      søknadsbrev, søknad, motivasjonsbrev, jobbsøknad, motivasjon,
      søknad (på|om|til) (stilling~|stipendiat~|ph), hvorfor jeg søker, åpen søknad
    `),
    applies: list(`
      (håper|ønsker|vil) … (skrive|ta|begynne på|fortsette) … (masteroppgave~|doktorgrad~|phd~|avhandling~) … (hos|ved|i) (dere|deres|din),
      (bli med|bli en del|arbeide|jobbe) … (gruppe~|team~|prosjekt~|institutt~),
      søker (med dette|herved|på|om|derfor),
      (ønsker|vil gjerne) … (skrive|ta|gjennomføre) … (masteroppgave~|doktorgrad~),
      (leter|ser) etter … (masteroppgave|tema|veileder), (jeg|eg) søker,
      søker (jeg|eg|på|herved|med dette), (min|denne) søknad~,
      søknad (på|om|til) (stilling~|den|ledig|stipendiat~|ph),
      (utlysning~|annonse~|stilling~) … (interesse|fanget|vakte|begeistring|leste|så|traff),
      (interesse|interessert) (for|i) (stillingen|stilling|denne|den|utlyst~|prosjektet),
      (melder|meldar|uttrykke) … interesse, søke (på|om)? (stilling~|denne|den|stipendiat~),
      sende (inn)? (min)? søknad
    `),
    "subject of an application": list(`
      søknad (på|om|til|som), stilling som, vedrørende (stilling~|utlysning~),
      angående (stilling~|utlysning~), ang (stilling~|utlysning~)
    `),
    motive: list(`
      (jeg|eg) (er|har|ønsker|vil|tror|håper|skrev|lærte|arbeider|arbeidet|jobbet|jobber|studerer|studerte|kan|ser|liker|kjenner|utviklet|kommer|synes|brenner|likte|gjorde),
      (forskningsgruppe|forskergruppe|gruppe|prosjekt|institutt|team|universitet|fagmiljø|gruppen|prosjektet|instituttet)~ (deres|din|ved),
      min (interesse|motivasjon|masteroppgave|masterutdanning|bakgrunn|erfaring|utdanning|lidenskap|nysgjerrighet|veileder),
      (ser frem til|ser fram til|håper å|håpar å), (intervju|samtale),
      (denne|dette) (stillingen|prosjektet|muligheten), stillingen,
      (motiver~|fascinert|fasciner~|begeistret|engasjert|tiltrekker|appellerer|lokker),
      (under|gjennom|i) (studiet|studiene|masteren|masteroppgaven|arbeidet|studietiden|utdanningen),
      bidra, (vedlagt|vedlegg), gjerne, begynne, utdype
    `),
    "transcript title": list(`
      (karakter|eksamens|resultat|studie|emne)(utskrift|oversikt|liste|resultater|utskrifter|oversyn|rapport),
      karakterer,
      (oversikt|utskrift) (over|av|frå|fra) … (karakterer|resultater|eksamener|emner|resultat|karakterar),
      eksamensresultater, eksamensutskrift, vitnemålsportalen, (resultater|karakterer) (fra|ved|for),
      karakterutskrift (fra|ved), bestått~ (emner|eksamener), fellesutskrift,
      karakter(utskrift|oversikt|liste|kort|ark), karakterutskrift, karakteroversikt,
      resultat(utskrift|oversikt|liste), oversikt over (emner|eksamener|karakterer|beståtte|oppnådde),
      eksamens(utskrift|resultater|oversikt|karakterer), transcript of records, studieresultater,
      utskrift av (karakterer|studieresultater|resultat~), beståtte (emner|eksamener), karakterer,
      bekreftelse på (oppnådde|avlagte|beståtte) …, emner og karakterer
    `),
    "totals of grades": list(`
      (sum|totalt|samlet|til sammen|antall) (studiepoeng|stp|poeng|antall), studiepoeng, gjennomsnitt~,
      karaktersnitt, snitt, vektet, ects
    `),
    "student number": list(`
      student(nummer|nr), fødselsnummer, fnr, kandidatnummer, studieprogram~, fødselsdato
    `),
    term: list(`
      (høst|vår|haust), (høsten|våren|hausten) #, semester, # semester,
      (første|andre|tredje|fjerde) semester, termin, emnegruppe, (obligatoriske|valgfrie) emner
    `),
    "diploma title": list(`vitnemål, diplom, vitnemål for …, doktordiplom, eksamensvitnemål`),
    conferred: list(`
      har (den|i|ved) … (avlagt|fullført|bestått|oppnådd|ervervet) … (~grad|graden|~eksamen|~grada|vitnemål|~studium|~utdanning),
      (tildeles|tildelt|er tildelt|har oppnådd|har fått|ervervet|oppnådd) … (graden|~graden|~grad|grad|tittelen),
      (tildelt|tildeles|tildeler|oppnådd|oppnår|fått) … (graden|grad|mastergraden|bachelorgraden|doktorgraden|mastergrad|bachelorgrad|tittelen),
      har (fullført|bestått|gjennomført|oppnådd) … (studiet|mastergrad|bachelorgrad|vitnemål|utdanning~|krav~|program~), har (fullført|oppnådd) … graden,
      (graden|mastergraden|bachelorgraden|doktorgraden) … (tildelt|oppnådd|er tildelt),
      rett til (å bruke)? … tittelen, har rett til
    `),
    "school certificate": list(`
      videregående (opplæring|skole), vitnemål for videregående, generell studiekompetanse,
      studiespesialiserende, vitnemål videregående, vidaregåande opplæring, artium
    `),
    "degree named": list(`
      (bachelor|master) i, (bachelor|master)grad~, (sivilingeniør|philosophiae doctor|cand|doktorgrad)~,
      master of science, bachelor of science, hovedkarakter, graden (bachelor|master|philosophiae)
    `),
    "formula of a deed": list(`
      (utstedt|gitt|utferdiget) (ved|i|den),
      (i henhold|i samsvar|i medhold|i overensstemmelse|jf) (til|med|av), lov om universiteter,
      universitets og høyskoleloven, (dette|herved) (bekrefter|bekreftes|bevitnes|attesteres),
      bekrefter (herved|at), styret, stempel, dette vitnemålet
    `),
    born: list(`født, fødselsdato, fødd`),
    "grading title": list(`
      karakter(skala|system|skalaen|systemet|beskrivelse|beskrivelser|fordeling), karakterskala,
      vurderings(skala|uttrykk|system),
      (forklaring|informasjon|veiledning|beskrivelse|om|oversikt) (til|om|av|på|over)? … (karaktersystem~|karakterskala~|karakterene|karakterer|karaktersystemet),
      diploma supplement, vitnemålstillegg, kva karakterane, slik (vurderer|setter|gis) …,
      hva karakterene betyr, karakterene og
    `),
    "supplement's wording": list(`
      unesco cepes, europarådet, europakommisjonen, (karakterskala~|skala~) (fra|går|består|brukes),
      fra a til f, (a|beste) til (f|dårligste), (beste|laveste|høyeste|dårligste) (karakter|ståkarakter),
      (generell|kvalitativ) beskrivelse, (fremragende|meget god|jevnt god|akseptabel) prestasjon~,
      vurderingskriterier, (selvstendighet|vurderingsevne), bestått ikke bestått,
      (opptakskrav|nivå på kvalifikasjonen|innehaver~), ikke bestått, tilsvarer, ståkarakter
    `),
    "thesis title page": list(`
      (masteroppgave|bacheloroppgave|masteravhandling|avhandling|mastergradsoppgave) (i|ved|for|levert|til|innen),
      avhandling for graden, (innlevert|levert|leveres) … (grad|oppfyllelse|krav|master),
      (utkast|foreløpig versjon) … (masteroppgave~|avhandling~|oppgave~),
      som del av (graden|mastergraden), oppgave levert
    `),
    "thesis title": list(`
      masteroppgave, masteravhandling, bacheloroppgave, avhandling, doktoravhandling, hovedoppgave,
      mastergradsoppgave, masteroppgåve, master thesis, doktorgradsavhandling
    `),
    "declaration of authorship": list(`
      (erklærer|erklæring) … (eget|selvstendig|egenhendig) (arbeid)?, egenerklæring,
      selvstendighetserklæring
    `),
    "thesis people": list(`veileder~, hovedveileder, biveileder, rettleiar, sensor~, intern sensor`),
    "thesis heading": list(`
      sammendrag, samandrag, abstract, forord, takk, innholdsfortegnelse, innhold, figurliste, tabelliste,
      liste over (figurer|tabeller|forkortelser), innledning, introduksjon, innleiing, bakgrunn, teori,
      teoretisk bakgrunn, relatert arbeid, metode, metoder, resultater, resultat, diskusjon, drøfting,
      konklusjon, oppsummering, videre arbeid, litteratur, litteraturliste, referanser, vedlegg,
      kapittel #, evaluering
    `),
    "publication list title": list(`
      publikasjoner, publikasjonsliste, liste over (publikasjoner|vitenskapelige arbeider|vitenskapelige),
      vitenskapelige (publikasjoner|arbeider), publiserte arbeider, publikasjonar, utvalgte publikasjoner
    `),
    "paper heading": list(`
      sammendrag, abstract, nøkkelord, innledning, introduksjon, relatert arbeid, metode, eksperimenter,
      resultater, diskusjon, konklusjon, referanser, takk
    `),
    "venue of a paper": list(`
      proceedings, konferanse~, tidsskrift, journal, doi, arxiv, preprint, fagfellevurder~, innsendt,
      under vurdering, workshop, poster~, artikler
    `),
    "recommendation title": list(`
      anbefalings(brev|skriv), anbefalingsbrev, anbefaling, anbefaling (av|for), referansebrev, tilråding,
      tilrådingsbrev
    `),
    recommends: list(`
      anbefaler (jeg|henne|ham|han|hun|ho|på|varmt|søkeren|kandidaten|hennes|hans),
      (jeg|eg) (kan|vil)? … (anbefale|anbefaler|tilrår|tilrå),
      (min|mi) (beste|varmeste|sterkeste) (anbefaling|tilråding),
      (anbefal~|tilrå~|støtte~) … (uten (forbehold|reservasjon~|nøling)|varmt|sterkt|på det varmeste),
      (uten (forbehold|reservasjon~|nøling)|varmt|sterkt|på det varmeste) … (anbefal~|tilrå~|støtte~),
      (støtter|støtte) (jeg)? … (søknad~|kandidatur), (glede|fornøyelse) … (anbefale|skrive|støtte),
      (hennes|hans) søknad
    `),
    "knows the applicant": list(`
      (har|har jeg)? kjent,
      (kjenner|kjent|kjente|møtte|underviste|veiledet|veileda) (henne|ham|han|jeg|eg|hun)?,
      (hører|tilhører|hørte|en av|ein av|blant) … (beste|dyktigste|flinkeste|sterkeste),
      (hun|han|ho) (er|var|har|viste|viser|tok|deltok|skrev|arbeidet|jobbet|kan|vil|stilte|fulgte|leverte|imponerte),
      (hennes|hans|hennar) (masteroppgave|arbeid|evne~|faglige|resultater|innsats|oppgave|spørsmål|bidrag),
      (kontakt meg|kontakte meg),
      (særdeles|svært|uvanlig|meget|fremragende) (dyktig|god|flink|selvstendig|begavet|talentfull|student)~,
      (mitt|min|mine) (kurs|emne|gruppe|forskningsgruppe|forelesning~|seminar|emner)
    `),
    "references title": list(`
      referanser, referansar, referanseliste, referansepersoner, faglige referanser, mine referanser,
      (kan|som kan) … (kontaktes|uttale)
    `),
    "statement title": list(`
      (uttalelse|erklæring|bekreftelse|stadfesting) (fra|av|om|på|frå) (veileder|hovedveileder|forventet|fullføring|innlevering|gjennomføring|ferdigstillelse|instituttet|rettleiar|avsluttet|fullført),
      veileder(uttalelse|erklæring|bekreftelse), veiledererklæring,
      (forventet|planlagt) (fullføring|innlevering|ferdigstillelse|sluttdato|levering|avslutning|fullført),
      bekreftelse på … (innlevering|fullføring|masteroppgave|mastergrad)
    `),
    "confirms completion": list(`
      (bekrefter|erklærer|bekreftes|attesterer|stadfester|erklære|bekrefte) … (at|forventes|vil|forventet) … (levere|fullføre|innlevere|fullført|innlevert|avslutte|avsluttet|disputere|ferdigstille|forventes|uteksamineres|leveres|ferdig|forvente~|forsvare|sluttføre),
      (vil|forventes|skal|ventes) (å)? … (levere|fullføre|avslutte|disputere|ferdigstille|leveres|levert|fullført|avlegge|tildelt|forsvare|oppnå) … (innen|i|før|senest|juni|mai|august|til)
    `),
    completion: list(`
      forvent~, (planlagt|forventet) (levert|innlevert|fullført|innlevering|fullføring),
      (innlevering|innleveringsfrist|frist|sensur|fullføring|disputas), (gjenstår|gjenstående|resterende),
      senest, (etter planen|i rute|i henhold til planen), alle (andre|øvrige) (emner|eksamener|krav),
      ventes
    `),
    "speaks as supervisor": list(`
      som (hennes|hans|hoved)?veileder, (jeg|eg) (er|som) (hennes|hans|hoved)? ?veileder, veileder for,
      (under|med) (min|mi) veiledning, (jeg|eg) (veileder|bekrefter|erklærer),
      (arbeider|skriver|jobber) (for tiden|nå|for tida|med|på), undertegnede
    `),
    "language test title": list(`
      norskprøve~, bergenstest~, test i norsk, språk(test|prøve|bevis|sertifikat|attest), norsktest,
      ielts, toefl, prøvebevis, bevis for (norskprøve|språk), kompetansebevis norsk, trinn (3|4) norsk,
      språkprøve, engelsktest
    `),
    "language test": list(`
      (nivå) (a1|a2|b1|b2|c1|c2), (a1|a2|b1|b2|c1|c2), rammeverket, felles europeiske rammeverk~,
      norskprøv~, bergenstest~, ielts, toefl, norsk for voksne, kompetanse norge, hk dir
    `),
    "test report": list(`
      (delprøve|delprøver|prøve|prøvedato|prøvested|prøvesenter),
      (muntlig|skriftlig) (prøve|kommunikasjon), (oppnådd|oppnådde) (nivå|resultat|poeng),
      prøveresultat~, poengsum, rammeverk~
    `),
    "work certificate title": list(`
      (arbeids|tjeneste|ansettelses)(attest|bekreftelse|bevis), attest, sluttattest, tjenestebevis,
      praksisbevis, arbeidsattest, bekreftelse på (arbeidsforhold|ansettelse), attest for …
    `),
    "was employed": list(`
      (var|har vært|er|ble) (ansatt|tilsatt|engasjert|i arbeid|vært ansatt|tilsett),
      (ansatt|tilsatt) (hos|i|ved|som) (oss|vår)?,
      (hos|i) (oss|vår|vårt) (bedrift|selskap|avdeling|firma)?,
      (sluttet|slutter|slutta|fratrer|fratrådte) (hos|i|etter|av|på), arbeidsforhold~, etter eget ønske
    `),
    "employer's praise": list(`
      (arbeidsoppgave~|oppgavene|oppgaver) (har|var|besto|bestod|omfattet),
      (vi|bedriften) (ønsker|takker|takke|beklager|anbefaler), lykke til, (kolleger|kunder|ledelse),
      (personalsjef|hr sjef|hr avdeling~), til (vår|full|stor) tilfredshet,
      (pliktoppfyllende|samvittighetsfull|punktlig|ansvarsbevisst|pålitelig)
    `),
    "proposal title": list(`
      (forsknings|prosjekt|forskings|avhandlings)(forslag|plan|skisse|beskrivelse|prosjekt|søknad),
      prosjektbeskrivelse, forskningsplan, prosjektskisse, prosjektforslag, prosjektplan,
      (forskings|forsknings)prosjekt, skisse til (phd|doktorgrads|forskningsprosjekt|prosjekt), phd prosjekt
    `),
    "proposal heading": list(`
      (forskningsspørsmål|forskingsspørsmål|problemstilling~|hypotese~), (mål|målsetting~|formål|føremål|delmål),
      (metode|metoder|metodikk|metodologi|tilnærming|forskningsdesign|design),
      (bakgrunn|kunnskapsstatus|forskningsstatus|teoretisk rammeverk|tidligere forskning|innledning|motivasjon|teori),
      (fremdriftsplan|framdriftsplan|tidsplan|arbeidsplan|arbeidspakker|milepæler|gjennomføring),
      (forventede|forventet) (resultater|bidrag|resultat|utbytte),
      (relevans|etikk|etiske (vurderinger|hensyn)|data|formidling|budsjett|litteratur|referanser|samfunnsnytte|risiko|betydning)
    `),
    "what a proposal says": list(`
      (skal|vil|kan) … (undersøkes|utvikles|undersøke|utvikle|studere|samles|analyseres|besvare|sammenlignes),
      (prosjektet|studien|avhandlingen) (vil|skal|har som mål|tar sikte|undersøker|søker),
      (år|måned|semester|fase|arbeidspakke) (1|2|3|4|#), (første|andre|tredje) år,
      (hittil|så langt|lite forsket|kunnskapshull)
    `),
    "identity title": list(`
      pass, identitetskort, førerkort, oppholdstillatelse, nasjonalt id kort, oppholdskort
    `),
    "identity field": list(`
      etternavn, fornavn, nasjonalitet, fødselsdato, fødested, kjønn, passnummer, utløpsdato, utstedt,
      høyde, myndighet, statsborgerskap
    `),
    "title of something else": list(`
      faktura, kvittering, tilbud, ordrebekreftelse, regning, lønnsslipp, kontoutskrift, reiseregning,
      purring, kreditnota,
      (bekreftelse|stadfesting) (på|om|av) (studentstatus|opptak|registrering|semesterregistrering|studieplass|deltakelse|studierett|at),
      semesterkvittering, studentbevis, studentbekreftelse, studiebekreftelse, opptaksbrev,
      tilbud om studieplass, (kurs|deltaker)bevis, kursbevis, deltakerbevis, bevis på deltakelse,
      (arbeids|leie|kjøps|samarbeids|oppdrags|husleie)?(avtale|kontrakt), arbeidsavtale, leiekontrakt,
      husleiekontrakt, kontrakt, avtale, personvernerklæring, vilkår, vedtekter, husordensregler,
      stillingsutlysning, utlysning, ledig stilling~,
      ledig (stilling|stipendiatstilling), (stipendiat|doktorgradsstipendiat|phd stilling) ledig, vi søker, (møte)?referat,
      møtereferat, referat fra, protokoll, saksliste, innkalling, øving~, øvingsoppgaver,
      obligatorisk (innlevering|oppgave), eksamen, eksamensoppgave, oppgaveark, emnebeskrivelse,
      studieplan, labrapport, praksisrapport, bruksanvisning, brukerveiledning, monteringsanvisning,
      håndbok, pressemelding, nyhetsbrev, årsrapport, årsmelding, rapport, sluttrapport, spørreskjema,
      søknadsskjema, påmeldingsskjema, forsikring~, politiattest, fødselsattest, vigselsattest,
      legeerklæring, legeattest, program, rutetabell, meny, oppskrift, handleliste, pakkeliste,
      sjekkliste, bestillingsbekreftelse, reiserute, samtykkeerklæring, oppsigelse, essay
    `),
    "answer to an application": list(`
      takk for (din|deres|søknaden|interessen), (dessverre|beklager) … (at|ikke),
      (din|søknaden din) (søknad|er|ble|har)? (er mottatt|mottatt|avslått|behandlet),
      (gleden av|glede av|gleder oss) (å)? (tilby|invitere|meddele|informere),
      tilby (deg|dem) (stilling~|plass|studieplass)
    `),
    enrolment: list(`
      er (registrert|tatt opp|semesterregistrert|innskrevet) (som|ved|på|student),
      (registrert|innskrevet|aktiv) (som)? student, har (studieplass|studierett), semesterregistrert
    `),
    "course attended": list(`
      har (deltatt|gjennomført|fullført) … (kurs|kurset|seminar~|workshop~|opplæring|sommerskole|samling),
      deltatt på
    `),
    "advert's wording": list(`
      vi (søker|tilbyr|ønsker|ser),
      (arbeidsoppgaver|kvalifikasjoner|kvalifikasjonskrav|personlige egenskaper|søknadsfrist|utdanningskrav),
      (søknaden|søkere|søkeren|søker) (skal|må|bes|sendes|vil), (lønn|lønnstrinn|statens lønnsregulativ),
      (stillingen|åremål~) (er|lønnes|gjelder|inngår), kvinner oppfordres, kontaktperson~,
      elektronisk søknad
    `),
    "invoice's wording": list(`
      faktura(nummer|dato|nr), mva, (forfall|forfallsdato|betalingsfrist), kontonummer, kid, org nr,
      organisasjonsnummer, (beløp|å betale|totalt å betale), enhetspris, antall, kundenummer, iban,
      delsum, inkl mva, ordrenummer
    `),
    "contract's wording": list(`
      (partene|mellom) … (arbeidsgiver|utleier|selger|leier|kjøper|oppdragsgiver),
      (arbeidsgiver|arbeidstaker|utleier|leietaker|kjøper|selger) (og|er|skal|plikter|har|heretter|kan),
      heretter (kalt|kalles), oppsigelsestid~, prøvetid, denne (avtalen|kontrakten), § #, verneting
    `),
    "exercise's wording": list(`
      (oppgave|øving) #,
      (beregn|vis|bevis|finn|skisser|forklar|bestem|løs|drøft|begrunn) (at|hvordan|hvorfor|det|den|en|kort),
      (innleveringsfrist|leveres innen), hjelpemidler, poeng
    `),
    instructions: list(`
      (trykk|klikk|vri|fjern|koble|velg|sett|skru|slå) (på|den|det|ut|inn|av), (advarsel|merk|obs),
      (trinn|steg) #, garanti, (til stede|forfall|fravær|møteleder|referent), sak #, eventuelt,
      neste møte, (ifølge politiet|opplyser|sier til|sier ordfører~),
      (ordfører|statsråd|pressetalsmann|statsministeren)~
    `),
    "cover sheet": list(`
      søknads(dokumenter|papirer|mappe), vedlegg, vedleggsliste,
      innhold i søknaden, oversikt over vedlegg
    `),
  },
  abroad: {
    "transcript title": list(`karakterutskrift`),
    "diploma title": list(`vitnemål`),
    "language test": list(`norskprøven, bergenstesten`),
  },
  vocabulary: {
    salutation: list(`
      kjære, hei, til (hvem|den|rette|ansettelses|instituttet|rekrutter)~, til den det måtte angå,
      god dag, hallo
    `),
    closing: list(`
      (med)? (vennlig|beste|vennlige|hjertelig|varm) (hilsen|hilsener|helsing),
      med (vennlig|beste|vennlige|venleg) (hilsen|helsing|hilsener), mvh, hilsen, vennligst,
      beste helsing, vh
    `),
    "first person": list(`jeg, meg, min, mitt, mine, eg`),
    "third person": list(`han, hun, ham, henne, hans, hennes, ho, hennar`),
    "grade column": list(`
      emne~, fag, kode, emnekode, emnenavn, karakter, studiepoeng, poeng, stp, sp, semester, termin, dato,
      ects, resultat, eksamensdato, navn, tittel, vekting, vurdering, år, kurs, nivå, gradering, sum
    `),
    "result column": list(`karakter, resultat, vurdering, bokstavkarakter`),
    "grade word": list(`
      fremragende, meget god, god, nokså god, tilstrekkelig, ikke bestått, bestått, framifrå, mykje god,
      strykkarakter, utmerket, svært god, særdeles god, ikkje bestått, stryk
    `),
    officer: list(`
      (rektor|dekan|universitetsdirektør|studiedirektør|instituttleder|fakultetsdirektør|studiesjef|direktør|seksjonssjef|prodekan|eksamenskontor~)
    `),
    "language skill": list(`
      lytte, lytteforståelse, lese, leseforståelse, skrive, skriftlig framstilling,
      skriftlig fremstilling, muntlig, snakke, muntlig kommunikasjon, skriftlig, lytteprøve, leseprøve,
      leseferdighet, lytteferdighet, muntlig prøve
    `),
    "referees heading": list(`
      referanser, referanse~, referansar, referansepersoner, (faglige|personlige|akademiske) referanser,
      (kan|som kan) (kontaktes|uttale|ringes|gi opplysninger), følgende personer, anbefalinger
    `),
    institution: list(`universitet~, høgskole~, høyskole~, institutt, fakultet`),
    translation: list(`
      (oversettelse|omsetting) (fra|av|til|frå), statsautorisert translatør, oversatt (fra|av|til),
      bekreftet oversettelse, autorisert oversett~, oversettelse
    `),
    "name label": list(`
      navn, etternavn, fornavn, student, studentens navn, kandidat, namn, navn på student, forfatter, av
    `),
    "function word": list(`
      og, det, er, som, på, av, til, med, for, ikke, jeg, har, den, ved, å, og, et, en, ble
    `),
    "until now": list(`nå, dd, dags dato`),
  },
};
