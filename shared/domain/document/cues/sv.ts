import { type Lexicon, list } from "./catalogue.ts";

export const sv: Lexicon = {
  language: "sv",
  cues: {
    "cv title": list(`
      curriculum vitae, cv, meritförteckning, levnadsbeskrivning, meriter, profil, akademisk cv
    `),
    "cv heading": list(`
      utbildning~, (akademisk|högre|övrig) (utbildning|bakgrund), studier, akademiska meriter, skolgång,
      arbetslivserfarenhet, arbetserfarenhet, (yrkes|forsknings|undervisnings)erfarenhet, erfarenhet,
      (relevant|tidigare|övrig) (erfarenhet|arbetslivserfarenhet), anställningar, arbete, praktik,
      sommarjobb, yrkeserfarenhet, forskning, undervisning, pedagogiska meriter, vetenskapliga meriter,
      uppdrag, förtroendeuppdrag, ideella uppdrag, ideellt (arbete|engagemang), föreningsliv, engagemang,
      språk, språkkunskaper, språkfärdigheter, kompetens~,
      (data|it|programmerings|tekniska) (kunskaper|färdigheter), datakunskaper, datorkunskaper,
      färdigheter, färdigheter och (verktyg|intressen), programmering, kurser, kurser och certifikat,
      certifikat, priser, stipendier, stipendier och (priser|utmärkelser), utmärkelser, publikationer,
      projekt, presentationer, intressen, fritid, fritidsintressen, personuppgifter, personliga uppgifter,
      kontakt, kontaktuppgifter, referenser, om mig, sammanfattning, övrigt, körkort, meriter
    `),
    "personal data": list(`
      födelsedatum, född, födelseort, nationalitet, medborgarskap, civilstånd, adress, telefon, mobil,
      körkort, e post, personnummer, bostadsort
    `),
    "cv skill": list(`
      modersmål, flytande, goda kunskaper, grundläggande, mycket goda, körkort, b körkort, python, matlab,
      latex, linux, java, git, lämnas på begäran, på begäran
    `),
    "letter title": list(`
      personligt brev, ansökan, ansökningsbrev, motivationsbrev, motivering, ansökan (om|till|som) …,
      jobbansökan, följebrev
    `),
    applies: list(`
      (såg|läste|läst) (jag)? (er|din|den|om|av) … (annons~|utlysning~|tjänst~),
            (söker|ansöker) (jag|härmed|om|till|den|tjänsten|en|er)? … (tjänst~|doktorand~|plats~|anställning~|forskarutbildning~),
      (vill|önskar|hoppas) … (doktorera|forska|skriva) … (hos|i|vid|på) (er|ert|din),
      (bli en del|ingå|arbeta) … (grupp~|team~|forskargrupp~), (jag|härmed|nu) (söker|ansöker),
      (söker|ansöker) (jag|härmed|tjänsten|till|om|anställning~), (min|denna) ansökan,
      ansökan (om|till|som|avseende),
      (annons~|utlysning~|tjänst~) … (intresse|fångade|väckte|läste|läst|såg),
      (intresse|intresserad) (för|av) (tjänsten|anställningen|doktorand~|projektet|den|er),
      söka (tjänsten|anställningen|platsen|doktorand~|denna), anmäla mitt intresse
    `),
    "subject of an application": list(`
      ansökan (om|till|som|avseende), ang (tjänst~|utlysning~|doktorand~|ansökan),
      angående (tjänst~|utlysning~|doktorand~), tjänsten som, ärende, ref
    `),
    motive: list(`
      jag (är|har|vill|skulle|tror|hoppas|skrev|lärde|arbetar|arbetade|studerar|läste|läser|kan|ser|utvecklade|kommer|tycker|brinner|blev|fick|drivs|gillar|tilltalas),
      (er|ert|era) (forskargrupp|forskningsgrupp|grupp|projekt|institution|team|universitet|forskning|arbete|avdelning),
      (mitt|min|mina) (intresse|motivation|examensarbete|bakgrund|erfarenhet|erfarenheter|utbildning|nyfikenhet|handledare|masteruppsats|studier|mål|dröm),
      (ser fram emot|hoppas få|ser framemot), (intervju|personligt möte|möte),
      (tjänsten|anställningen|denna möjlighet), (motiver~|fascinera~|lockar|tilltalar|inspirera~) ?(mig)?,
      (under|inom|genom) (studierna|utbildningen|mitt examensarbete|masterutbildningen|studietiden|mina studier),
      bidra, (bifogat|bifogar|bilaga|bifogad), gärna, börja, berätta mer
    `),
    "transcript title": list(`
      (resultat|studie|betygs|kurs)(intyg|utdrag|översikt|lista|förteckning),
      nationellt (resultatintyg|studieintyg), (avslutade|avklarade) kurser, betyg, kurser och betyg,
      betygsutdrag (från|ladok), utdrag ur (studieregist~|ladok~|studiedokumentation~), ladokutdrag,
      (intyg|översikt|förteckning) (över|om|av) … (resultat|kurser|betyg|studieresultat), studieresultat,
      (resultat|studie|kurs)(intyg|utdrag|översikt|förteckning), resultatintyg, studieintyg, kursintyg,
      registerutdrag, ladokutdrag, utdrag ur ladok, betygsutdrag, betyg, betygsöversikt,
      betygsförteckning, studieresultat, avslutade kurser, kursförteckning,
      intyg över (avslutade|studieresultat|resultat), nationellt resultatintyg, avklarade kurser,
      transcript of records, slutbetyg, förteckning över (kurser|betyg)
    `),
    "totals of grades": list(`
      (summa|totalt|sammanlagt|antal) (hp|högskolepoäng|poäng), högskolepoäng, hp, medelbetyg, snittbetyg,
      meritvärde, genomsnitt
    `),
    "student number": list(`personnummer, studentnummer, ladok, program`),
    term: list(`(höstterminen|vårterminen|termin), (ht|vt), termin #, (hösten|våren) #, årskurs`),
    "diploma title": list(`examensbevis, examensdiplom, diplom, doktorsdiplom, examen`),
    conferred: list(`
      har (den|vid|denna|i)? … (avlagt|erhållit|fullgjort|tagit|uppfyllt) … (~examen|examen|~examens),
      (~examen|examen) (har|är|med) … (avlagts|utfärdad|utfärdats|avlagd),
      har … (promoverats|utnämnts|antagits) till … (doktor|docent),
      har (avlagt|fullgjort|erhållit|uppfyllt|tilldelats) … (examen|kandidatexamen|masterexamen|doktorsexamen|fordringarna|kraven|magisterexamen|civilingenjörsexamen|filosofie),
      (avlagt|utfärdat) … (examen|masterexamen|kandidatexamen|doktorsexamen),
      (fordringar~|krav~) (för)? … (examen|masterexamen|kandidatexamen|civilingenjörsexamen),
      (examen|masterexamen|kandidatexamen) (utfärdas|har utfärdats|är avlagd), är berättigad,
      rätt att (använda|kalla)
    `),
    "school certificate": list(`
      gymnasieexamen, studentexamen, slutbetyg från gymnasieskolan, gymnasiebetyg, avgångsbetyg,
      examensbevis gymnasieskolan, gymnasieskolan, högskoleförberedande examen
    `),
    "degree named": list(`
      (degree) of (master|bachelor),
      (kandidat|master|magister|doktors|civilingenjörs|högskoleingenjörs|licentiat)examen,
      (teknologie|filosofie) (kandidat|master|doktors|magister)~,
      (degree of)? (master|bachelor) of science, huvudområde~
    `),
    "formula of a deed": list(`
      (enligt|i enlighet med) (högskoleförordningen|examensordning~|bestämmelser~),
      högskole(lagen|förordningen), (härmed|detta) (intygas|bevis), intygas (att|härmed),
      utfärdat (av|den|vid|i), rektor (har|för), stämpel, på rektors uppdrag
    `),
    born: list(`född, födelsedatum, personnummer`),
    "grading title": list(`
      betygs(skala|skalor|system|systemet|kriterier|gradering),
      (förklaring|information|beskrivning|om|översikt) (till|av|om|över)? … (betyg~|skala~),
      bedömningsskala, diploma supplement, examensbilaga, så (sätts|sätter) … betyg
    `),
    "supplement's wording": list(`
      (betygsskala~|skala~) (från|är|används|består|fu), (högsta|lägsta) (betyg|godkända),
      (väl godkänd|med beröm godkänd), betygen (är|ges|sätts|anges), europarådet, europeiska kommissionen,
      unesco cepes, (behörighetskrav|nivå på examen|innehavare~), motsvarar, från a till f,
      nationellt (betyg|betygssystem)
    `),
    "thesis title page": list(`
      (examensarbete|masteruppsats|uppsats|avhandling|kandidatuppsats) (i|inom|#|framlagd),
      (avhandling|uppsats) för (avläggande|filosofie|teknologie),
      (utkast|preliminär version) … (examensarbete~|uppsats~|avhandling~),
      (framlagd|inlämnad) … (examen|krav|vid), för avläggande av
    `),
    "thesis title": list(`
      examensarbete, masteruppsats, masterarbete, kandidatuppsats, doktorsavhandling, avhandling,
      licentiatavhandling, magisteruppsats, master thesis, självständigt arbete, kandidatarbete
    `),
    "thesis people": list(`handledare, huvudhandledare, examinator, bihandledare, opponent`),
    "declaration of authorship": list(`(försäkrar|intygar) … (eget|självständigt) arbete`),
    "thesis heading": list(`
      sammanfattning, abstract, förord, tack, innehållsförteckning, innehåll, figurförteckning,
      tabellförteckning, inledning, introduktion, bakgrund, teori, relaterat arbete, metod, metoder,
      resultat, diskussion, slutsats~, litteratur, litteraturförteckning, referenser, källförteckning,
      bilagor, bilaga, kapitel #, utvärdering, framtida arbete
    `),
    "publication list title": list(`
      publikationer, publikationslista, publikationsförteckning, vetenskapliga (publikationer|arbeten),
      förteckning över (publikationer|vetenskapliga), utvalda publikationer
    `),
    "paper heading": list(`
      sammanfattning, abstract, nyckelord, inledning, introduktion, relaterat arbete, metod, experiment,
      resultat, diskussion, slutsats~, referenser, tack
    `),
    "venue of a paper": list(`
      konferens~, tidskrift, journal, proceedings, referentgranska~, inskickad, doi, preprint, arxiv
    `),
    "recommendation title": list(`
      rekommendationsbrev, rekommendation, rekommendation (av|för), referensbrev, referens för,
      utlåtande om
    `),
    recommends: list(`
      (stöder|stödjer|tillstyrker) (jag|varmt)? … (ansökan|kandidatur),
            rekommenderar (jag|henne|honom|varmt|hen|därför|utan|sökanden),
      (jag|kan|vill) … (rekommendera|rekommenderar),
      (utan (reservation~|tvekan|förbehåll)|varmt|varmaste|starkaste),
      (mina|min) (bästa|varmaste|starkaste) (rekommendation~), stöder (jag)? … ansökan,
      (hennes|hans|hens) ansökan
    `),
    "knows the applicant": list(`
      (känt|känner|lärde känna|undervisat|handlett|träffade|handledde|undervisade) (henne|honom|jag|hen)?,
      (tillhör|hör till|en av|ett av|bland) … (bästa|starkaste|duktigaste|främsta),
      (hon|han|hen) (är|var|har|visade|visar|deltog|skrev|arbetade|kan|kommer|ställde|följde|läste),
      (hennes|hans|hens) (examensarbete|arbete|förmåga|resultat|frågor|insats~|uppsats|studier),
      (kontakta|kontakt) mig,
      (ovanligt|mycket|synnerligen|exceptionellt|utomordentligt) (duktig|begåvad|skicklig|självständig|driven|bra|god)~,
      (min|mitt|mina) (kurs|kurser|forskargrupp|grupp|seminarium|föreläsning~)
    `),
    "references title": list(`
      referenser, referenspersoner, referenslista, akademiska referenser, mina referenser
    `),
    "statement title": list(`
      (intyg|utlåtande|bekräftelse|yttrande) (från|av|om|över) (handledare~|förväntad~|beräknad~|slutförande|färdigställande|examen),
      handledar(intyg|utlåtande|yttrande),
      (beräknat|förväntat|planerat) (slutdatum|examensdatum|datum|färdigställande)
    `),
    "confirms completion": list(`
      (intygar|bekräftar|intygas|försäkrar) … (att|beräknas|kommer|förväntas) … (slutföra|lämna|avlägga|försvara|färdig~|beräknas|slutfört|lägga fram|examen|presentera|inlämna|avsluta|avslutar|slutför),
      (kommer att|beräknas|förväntas|väntas) … (slutföra|lämna in|avlägga|försvara|bli klar|avsluta|färdigställa|slutfört|lägga fram|ta ut|erhålla)
    `),
    completion: list(`
      (beräknas|förväntas|förväntad~|beräknat|väntas),
      (inlämning|slutdatum|disputation|framläggning|examensdatum), (återstår|återstående|kvarstår),
      senast, (enligt plan~|enligt tidsplan~),
      (alla|samtliga) (övriga|andre|andra) (kurser|krav|moment|poäng)
    `),
    "speaks as supervisor": list(`
      som (hennes|hans|huvud)?handledare, handledare (för|till|åt), under min handledning,
      jag (handleder|intygar|bekräftar|är handledare),
      (arbetar|skriver) (för närvarande|just nu|på|med sitt), undertecknad
    `),
    "language test title": list(`
      tisus, swedex, språk(test|prov|certifikat|intyg|bevis), test i svenska, svenska som andraspråk,
      ielts, toefl, intyg i svenska
    `),
    "language test": list(`
      (nivå) (a1|a2|b1|b2|c1|c2), (a1|a2|b1|b2|c1|c2), referensram~, tisus,
      gemensamma europeiska referensramen
    `),
    "test report": list(`
      (delprov|prov|provdatum|provort), (muntligt|skriftligt) prov,
      (godkänt|godkänd) (resultat|på), provdeltagare, totalpoäng
    `),
    "work certificate title": list(`
      (arbets|tjänstgörings|anställnings)(intyg|betyg|bevis), tjänstgöringsbetyg, arbetsbetyg,
      arbetsgivarintyg, praktikintyg, intyg om (anställning|tjänstgöring|praktik), vitsord
    `),
    "was employed": list(`
      (var|har varit|är|blev) (anställd|verksam|anställt), anställd (hos|i|vid|som|på),
      (hos|på) (oss|vårt|vår) (företag|avdelning|bolag)?,
      (slutar|slutade|lämnar|lämnade) (sin|hos|på|oss|anställning~), på egen begäran, efter egen önskan
    `),
    "employer's praise": list(`
      (arbetsuppgifter~|uppgifter|uppgifterna) (har|var|bestod|omfattade),
      (vi) (önskar|tackar|rekommenderar), lycka till, (till (vår|full|stor) belåtenhet),
      (kollegor|kunder|arbetskamrater), (vd|personalchef|hr|avdelningschef),
      (noggrann|pålitlig|ansvarsfull|omtyckt) (medarbetare|kollega|anställd)
    `),
    "proposal title": list(`
      (forsknings|projekt|avhandlings)(plan|förslag|skiss|beskrivning|projekt), forskningsplan,
      projektplan, projektbeskrivning, forskningsförslag, doktorandprojekt
    `),
    "proposal heading": list(`
      (forskningsfråg~|frågeställning~|hypotes~|problemformulering), (syfte|mål|syfte och mål|delmål),
      (metod|metoder|metodik|genomförande|tillvägagångssätt|design),
      (bakgrund|forskningsläge|kunskapsläge|teoretisk ram|tidigare forskning|inledning|motivation),
      (tidsplan|arbetsplan|arbetspaket|milstolpar), (förväntade|förväntat) (resultat|bidrag),
      (relevans|etik|etiska överväganden|data|budget|litteratur|referenser|betydelse|risker)
    `),
    "what a proposal says": list(`
      (ska|skall|kommer att) … (undersökas|utvecklas|undersöka|utveckla|samlas|analyseras|jämföras|studeras),
      (projektet|avhandlingen|studien) (ska|syftar|avser|undersöker|kommer),
      (år|månad|termin|fas|arbetspaket) (1|2|3|4|#), (första|andra|tredje) året
    `),
    "identity title": list(`
      pass, identitetskort, nationellt id kort, körkort, uppehållstillstånd, uppehållstillståndskort
    `),
    "identity field": list(`
      efternamn, förnamn, nationalitet, födelsedatum, födelseort, kön, passnummer, utfärdat,
      utfärdandedatum, medborgarskap, myndighet, giltig till
    `),
    "title of something else": list(`
      faktura, kvitto, offert, orderbekräftelse, räkning, lönespecifikation, kontoutdrag, påminnelse,
      registreringsintyg, intyg om (registrering|antagning|deltagande|närvaro), antagningsbesked,
      antagningsbesked~, (kurs|deltagar)(bevis), kursbevis, deltagarintyg, diplom för deltagande,
      (anställnings|hyres|köpe|samarbets)?(avtal|kontrakt), anställningsavtal, hyreskontrakt, avtal,
      integritetspolicy, stadgar, ordningsregler, platsannons, ledig~ (tjänst|anställning)~, utlysning,
      vi söker, doktorand (i|inom|sökes), protokoll, mötesprotokoll, dagordning, minnesanteckningar,
      övningar, övningsuppgifter, inlämningsuppgift~, tentamen, laboration~, laborationsrapport, kursplan,
      kursbeskrivning, utbildningsplan, bruksanvisning, användarmanual, manual, monteringsanvisning,
      handbok, pressmeddelande, nyhetsbrev, årsredovisning, verksamhetsberättelse, rapport, slutrapport,
      enkät, ansökningsblankett, anmälningsblankett, blankett, försäkring~,
      utdrag ur belastningsregistret, personbevis, läkarintyg, program, tidtabell, meny, recept,
      inköpslista, packlista, checklista, bokningsbekräftelse, resplan, samtycke~, uppsägning
    `),
    "answer to an application": list(`
      tack för (din|er|ansökan|intresset|visat), (tyvärr|beklagar) … (att|inte),
      (glädjen att|nöjet att|glada att) (erbjuda|bjuda|meddela|informera), erbjuda dig,
      din ansökan (har|är)
    `),
    enrolment: list(`
      är (registrerad|inskriven|antagen) (på|vid|som|till), (registrerad|inskriven|aktiv) (som)? student,
      är registrerad
    `),
    "course attended": list(`
      har (deltagit|genomfört|genomgått) … (kurs|kursen|seminari~|workshop~|utbildning~|sommarskola)
    `),
    "advert's wording": list(`
      vi (söker|erbjuder|önskar|förväntar|ser),
      (arbetsuppgifter|behörighet|behörighetskrav|kvalifikationer|bedömningsgrunder|anställningsform|tillträde),
      (ansökan|sökande) (ska|skall|skickas|bör|tas), (lön|individuell lön|kollektivavtal),
      (sista ansökningsdag|ansökan senast), (din profil|dina arbetsuppgifter|om tjänsten), fackliga
    `),
    "invoice's wording": list(`
      faktura(nummer|datum|nr), moms, (förfallodatum|betalningsvillkor|förfallodag), bankgiro, plusgiro,
      ocr, org nr, organisationsnummer, (belopp|att betala|summa att betala|totalt), a pris, antal,
      kundnummer, iban, delsumma, dröjsmålsränta
    `),
    "contract's wording": list(`
      (parterna|mellan) … (arbetsgivar~|hyresvärd~|säljar~|köpar~|uppdragsgivar~),
      (arbetsgivaren|arbetstagaren|hyresvärden|hyresgästen|köparen|säljaren) (och|är|ska|skall|har|kan|nedan),
      nedan kallad, uppsägningstid, provanställning, detta avtal, § #, tvist
    `),
    "exercise's wording": list(`
      (uppgift|övning|fråga) #,
      (beräkna|visa|bevisa|bestäm|skissa|förklara|lös|diskutera) (att|hur|varför|den|det|en|följande),
      lämnas in, hjälpmedel, poäng
    `),
    instructions: list(`
      (tryck|klicka|vrid|ta|anslut|välj|sätt|stäng) (på|bort|den|det|av|in|i), (varning|obs|observera),
      steg #, garanti, (närvarande|frånvarande|ordförande|sekreterare|justerare), punkt #, övriga frågor,
      nästa möte, mötet (öppnades|avslutades), (enligt polisen|uppger|säger till),
      (kommunalråd|minister|talesperson|statsministern)~
    `),
    "cover sheet": list(`
      ansökningshandlingar, bilagor, bilageförteckning, innehåll i ansökan, förteckning över bilagor
    `),
  },
  abroad: {
    "cv title": list(`meritförteckning`),
    "diploma title": list(`examensbevis`),
    "letter title": list(`personligt brev`),
  },
  vocabulary: {
    salutation: list(`
      hej, bästa, kära, till (rekryterings~|den|institutionen|berörd~|vem|antagnings~), bäste, god dag,
      till den det berör
    `),
    closing: list(`
      med (vänlig|vänliga|bästa|varma) (hälsning|hälsningar),
      (vänlig|vänliga|bästa|varma|hjärtliga) (hälsning|hälsningar), mvh, hälsningar, högaktningsfullt,
      vänligen
    `),
    "first person": list(`jag, mig, min, mitt, mina`),
    "third person": list(`han, hon, honom, henne, hans, hennes, hen, hens`),
    "grade column": list(`
      kurs, kurskod, kod, benämning, betyg, poäng, hp, högskolepoäng, datum, termin, resultat,
      examinationsdatum, namn, omfattning, provdatum, kursnamn, ects, ämne, not, program
    `),
    "result column": list(`betyg, resultat, omdöme`),
    "grade word": list(`
      utmärkt, mycket bra, mycket god, bra, god, tillfredsställande, tillräcklig, godkänd, väl godkänd,
      med beröm godkänd, underkänd, mycket väl godkänd, icke godkänd, otillräcklig, framstående,
      otillräckligt, godkänt, underkänt
    `),
    officer: list(`
      (rektor|dekan|prorektor|utbildningsledare|examensenheten|prefekt|handläggare|examenshandläggare|förvaltningschef|studierektor|vicerektor)
    `),
    "language skill": list(`
      hörförståelse, läsförståelse, skriftlig, muntlig, skriftlig färdighet, muntlig färdighet, lyssna,
      läsa, skriva, tala, skriftlig framställning, muntlig framställning, läsfärdighet
    `),
    "referees heading": list(`
      referenser, referens~, referenspersoner, (akademiska|personliga) referenser,
      (kan|som kan) (kontaktas|uttala|ge), följande personer, uppgiftslämnare
    `),
    institution: list(`universitet~, högskola~, institution~, fakultet~`),
    translation: list(`
      översättning (från|av|till), auktoriserad (translator|översättare), översatt (från|av|till),
      bestyrkt översättning, översättning
    `),
    "name label": list(`namn, efternamn, förnamn, student, kandidat, studentens namn, författare, av`),
    "function word": list(`
      och, det, är, som, på, av, till, med, för, inte, jag, har, den, vid, att, ett, en, blev, från
    `),
    "until now": list(`nu, pågående`),
  },
};
