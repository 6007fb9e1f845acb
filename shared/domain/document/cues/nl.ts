import { type Lexicon, list } from "./catalogue.ts";
import { research } from "./nl-research.ts";

export const nl: Lexicon = {
  language: "nl",
  cues: {
    "cv title": list(`curriculum vitae, cv, levensloop, profiel, persoonlijk profiel, resume`),
    "cv heading": list(`
      opleiding~,
      (opleiding|opleidingen|studie) en (werk|cursussen|vorming|training~|diploma s|studie|scholing),
      studies, studie, onderwijs, academische (achtergrond|opleiding|loopbaan), vooropleiding,
      werkervaring, (relevante|academische|onderzoeks|professionele) (ervaring|werkervaring), ervaring,
      onderzoekservaring, onderwijservaring, loopbaan, beroepservaring, professionele ervaring, werk,
      stages, stage, bijbanen, nevenactiviteiten, nevenfuncties, functies, vaardigheden,
      (computer|taal|technische|it|digitale|programmeer|overige|andere)? vaardigheden,
      computervaardigheden, taalvaardigheid, taalkennis, talen, talenkennis, programmeertalen,
      competenties, kennis, cursussen, opleidingen en cursussen, certificaten, prijzen, beurzen,
      prijzen en (beurzen|onderscheidingen), onderscheidingen, publicaties, projecten, presentaties,
      interesses, hobby s, hobbys, hobby s en interesses, vrije tijd, vrijwilligerswerk, bestuurservaring,
      bestuur, personalia, persoonlijke (gegevens|informatie), persoonsgegevens, gegevens, contact,
      contactgegevens, referenties, over mij, samenvatting, onderzoek, scriptie, wie ben ik
    `),
    "personal data": list(`
      geboortedatum, geboren (op|te|in)?, geboorteplaats, nationaliteit, burgerlijke (staat|stand), adres,
      woonplaats, telefoon, gsm, mobiel, rijbewijs, geslacht, e mail
    `),
    "cv skill": list(`
      moedertaal, vloeiend, goede kennis, basiskennis, zeer goed, uitstekend, rijbewijs, python, matlab,
      latex, ms office, linux, java, git, op aanvraag, cum laude, vwo
    `),
    "letter title": list(`
      motivatiebrief, sollicitatiebrief, sollicitatie, motivatie, motivation letter, begeleidende brief,
      mijn motivatie, waarom ik solliciteer
    `),
    applies: list(`
      (uw|de|jullie) (vacature|advertentie|oproep) … (las|gelezen|zag|trok), stel (ik)? (mij|me) … (kandidaat|voor),
            (stel|stellen|stelde) … (kandidaat|kandidate),
      (graag|hoop|wil) … (promoveren|doctoreren|afstuderen|solliciteren),
      (promoveren|doctoreren|afstuderen) (bij|in|aan|onder) (u|uw|jullie|de),
      (aansluiten|deel uitmaken) … (groep|team|afdeling|onderzoek),
      (op zoek naar|zoek) … (onderwerp|scriptie|masterproef|promotieplaats|stage),
      (scriptie|masterproef|onderzoek|promotie) … (bij u|in uw groep), solliciteer (ik)?,
      (solliciteren|sollicitatie) (naar|op|voor|bij|als), mijn sollicitatie,
      (stel|stellen) (ik)? mij … kandidaat, (ik|hierbij|graag) … solliciteer~, mijn kandidatuur,
      (uw|de) (vacature|advertentie|oproep) … (gelezen|trok|aandacht|zag|interesse|aangetrokken|gezien),
      (interesse|belangstelling) (in|voor) (de|uw|deze) … (functie|vacature|positie|plaats|promotieplaats|doctoraatspositie|baan),
      in aanmerking (te)? komen, ik reageer
    `),
    "subject of an application": list(`
      sollicitatie (naar|voor|op|als|promovendus|promotieplaats|functie|phd|doctoraat|vacature),
      betreft sollicitatie, betreft, kandidatuur, vacature, onderwerp sollicitatie
    `),
    motive: list(`
      ik (ben|heb|wil|zou|denk|geloof|hoop|leerde|schreef|werk|werkte|kan|studeer|studeerde|kijk|schrijf|zie|vind|deed|ontwikkelde),
      (uw|jullie) (onderzoeksgroep|groep|onderzoek|project|vakgroep|afdeling|team|universiteit|lab|werk|instituut),
      mijn (interesse|motivatie|scriptie|masterproef|studie|ervaring|achtergrond|opleiding|passie|nieuwsgierigheid|masterscriptie|bachelorscriptie|ambitie),
      (uitnodiging|gesprek|sollicitatiegesprek), licht ik graag … toe, toe te lichten,
      kijk (ik)? (er)? (naar)? uit,
      (deze|de) (functie|positie|vacature|plaats|promotieplaats|plek|uitdaging),
      (spreekt|trekt|boeit|fascineert) (mij|me),
      (tijdens|in) mijn (studie|master|bachelor|scriptie|stage|masterproef|opleiding), graag, bijdragen,
      in de bijlage, bijgevoegd, bijlage, ik kan … beginnen
    `),
    "transcript title": list(`
      (gewaarmerkt|officieel|voorlopig) (studieoverzicht|cijferoverzicht|resultatenoverzicht|puntenblad),
      (cijfer|studie|resultaten|examen|tentamen|vakken|punten)(staat|registratie|uitslagen|uitdraai|resultaten|overzicht|lijst),
      tentamenresultaten, (bachelor|master)?examen resultaten,
      (attest|bewijs|staat|lijst) van (behaalde)? (punten|resultaten|vakken|cijfers|studiepunten|creditbewijzen),
      creditbewijzen, rapportcijfers, examenpunten, deliberatieresultaten, proclamatie, leerresultaten,
      supplement bij het diploma, (punten|cijfer|resultaten)(lijst|overzicht|blad), puntenlijst,
      cijferlijst, cijferoverzicht, resultatenlijst, resultatenoverzicht, studieresultaten,
      behaalde (resultaten|studieresultaten|vakken|cijfers),
      overzicht (van)? (de)? … (resultaten|cijfers|vakken|studieresultaten|punten), studievoortgang~,
      studievoortgangsoverzicht, creditoverzicht, puntenblad, rapport, puntenbriefje, studieoverzicht,
      transcript of records, gewaarmerkte cijferlijst, examenresultaten, puntenoverzicht, cijfers,
      bijlage bij het diploma
    `),
    "totals of grades": list(`
      gemiddelde~, (gewogen|behaald|totaal) (gemiddelde|aantal|studiepunten|ec), studiepunten,
      totaal (studiepunten|ec|ects|credits|aantal), eindcijfer, eindresultaat,
      (graad van verdienste|onderscheiding|voldoening), percentage, ec behaald, ects, credits
    `),
    "student number": list(`
      studentnummer, student(nr|nummer|ennummer), stamnummer, rolnummer, studenten nummer,
      inschrijvingsnummer
    `),
    term: list(`
      (eerste|tweede|derde|vierde) (semester|jaar|bachelor|periode|blok), academiejaar, studiejaar,
      collegejaar, semester #, bachelor #, (keuzevakken|verplichte vakken|masterproef), periode #,
      (1ste|2de|1e|2e|3e) (semester|jaar|bachelor|master)
    `),
    "diploma title": list(`
      diploma, getuigschrift, bul, masterdiploma, bachelordiploma, doctoraatsdiploma,
      diploma van (master|bachelor|doctor|licentiaat|burgerlijk), graad van …, testimonium
    `),
    conferred: list(`
      (verleent|verlenen|verleende|verklaart|verleend) … (graad|titel|diploma|bul|master|bachelor|doctor),
      is (verleend|toegekend|uitgereikt) (de|aan|het),
      (graad|titel) … (verleend|toegekend|verleent|behaald|te voeren|verlenen),
      (verleent|verlenen|toegekend|verleend|uitgereikt) … (graad|diploma|titel|getuigschrift),
      verleent aan, (examen|examens|afsluitend examen) … (afgelegd|behaald|voldaan),
      (met goed gevolg|met vrucht|met succes) … (afgelegd|voltooid|afgerond|doorlopen),
      het recht … (titel|voeren), de graad van, gerechtigd … (titel|voeren),
      heeft … (behaald|afgelegd) … (examen|graad|diploma)
    `),
    "school certificate": list(`
      diploma (voorbereidend wetenschappelijk|vwo|havo|secundair|van secundair), vwo diploma,
      voorbereidend wetenschappelijk onderwijs, (diploma van)? secundair onderwijs, gymnasium, havo,
      middelbare school
    `),
    "degree named": list(`
      (bachelor|master|doctor|doctorandus) (of|in|of science|in de),
      (master|bachelor) of (science|arts|laws), cum laude, (grote|grootste|met) onderscheiding, ingenieur,
      doctor in de
    `),
    "formula of a deed": list(`
      (de|het) (rector|college|bestuur|examencommissie|decaan|faculteitsbestuur), examencommissie,
      gegeven te, gedaan te, uitgereikt te, (gelet op|krachtens|overeenkomstig) … (decreet|wet|artikel),
      wet op het hoger onderwijs, verklaart (dat|hierbij), hierbij, de houder, namens, zegel
    `),
    born: list(`geboren (te|op|in), geboortedatum`),
    "grading title": list(`
      (beoordelings|cijfer|punten|waarderings|noten)(schaal|systeem|schalen|stelsel), beoordelingsschaal,
      beoordelingssysteem, cijferschaal,
      uitleg (over|bij|van) … (cijfers|beoordeling|cijfersysteem|puntensysteem|resultaten|schaal),
      toelichting (bij|op) … (cijfers|beoordeling|beoordelingssysteem|puntenschaal|puntenlijst|schaal|resultaten),
      diploma ?supplement, diplomasupplement,
      betekenis van (de|het) … (cijfers|cijfer|punten|scores|beoordelingen),
      het (nederlandse|vlaamse|belgische) (cijfersysteem|puntensysteem|beoordelingssysteem),
      hoe (wij|er) … (beoordeeld|beoordelen|cijfers), becijfering, quotering~
    `),
    "supplement's wording": list(`
      unesco cepes, raad van europa, europese commissie,
      (cijfers|punten|resultaten|examens) (worden|lopen|variëren|gaan),
      (schaal|cijfer|cijfers|punten) (van|tussen|loopt) … (tot|en),
      (laagste|hoogste) (voldoende|cijfer|score), (voldoende|geslaagd) (vanaf|wie),
      (niveau|houder|functie|inhoud) van (de|het)? (kwalificatie|diploma|opleiding),
      houder van de kwalificatie, toelatingseisen, nationaal hoger onderwijs, beoordelingsschaal,
      komt overeen, ects schaal, (zelden|nauwelijks) (toegekend|gegeven), op 20, op een schaal
    `),
    "recommendation title": list(`
      (aanbevelings|referentie)brief, aanbevelingsbrief, aanbeveling, referentiebrief,
      aanbeveling (voor|van|betreffende), brief van aanbeveling
    `),
    recommends: list(`
      (steun|ondersteun|ondersteunen|steunen) (ik|wij)? … (sollicitatie|kandidatuur|aanvraag),
            beveel (ik)? … aan, aan te bevelen,
      (van harte|warm|sterk|zonder voorbehoud|met overtuiging|onvoorwaardelijk|zonder aarzelen|ten zeerste) … (aanbevelen|steun|ondersteun~|bevelen|aanbeveel),
      (beveel|bevelen) (ik|wij|we)? (hem|haar|de kandidaat|de heer|mevrouw) … aan, (aanbevelen|ondersteunen|steunen),
      (zijn|haar|de) (sollicitatie|kandidatuur|aanvraag) … (steun|ondersteun~|aanbevel~|genoegen|harte),
      (genoegen|plezier) … (aan te bevelen|aanbevel~|schrijven|schrijf|steun~)
    `),
    "knows the applicant": list(`
      (ken|kende|leerde) (ik)? … (sinds|als|kennen|jaar),
      (begeleidde|begeleid|begeleiding) (ik|van|hem|haar)?,
      (behoort|behoorde|hoort|is een|was een) … (beste|sterkste|top),
      (beste|sterkste) … (studenten|student|procent|jaar|lichting),
      (haar|zijn) (scriptie|masterproef|werk|vermogen|inzicht|resultaten|onderzoek|houding|vragen|kandidatuur),
      (hij|zij|ze) (is|was|heeft|volgde|werkte|schreef|toonde|toont|kan|zal|viel|stelde|beschikt),
      (contact|vragen|nadere informatie) … (opnemen|contacteren|beschikbaar|bereiken),
      (uitstekend|uitmuntend|uitzonderlijk|bijzonder|zeer)~ … (student~|onderzoeker|talent~),
      mijn (vak|college|colleges|onderzoeksgroep|vakgroep|les|lessen|groep)
    `),
    "references title": list(`
      referenties, lijst (van|met) referenties, referentiepersonen,
      (academische|professionele|persoonlijke) referenties, referenten, contactpersonen, wie u (kan|kunt),
      mijn referenties
    `),
    "statement title": list(`
      (verklaring|bevestiging|attest) (van|over|betreffende|inzake) (de|het|mijn|verwachte)? (begeleider|promotor|afstuderen|afstudeerdatum|voltooiing|afronding|verwachte|supervisor|scriptie|masterproef),
      verklaring (begeleider|promotor|supervisor),
      verwachte (afstudeerdatum|einddatum|afronding|voltooiing|datum), (begeleiders|promotor)verklaring,
      bevestiging … (afstuderen|diploma|afronding|voltooiing)
    `),
    "confirms completion": list(`
      (verklaar|bevestig|verklaart|bevestigen|bevestigt|verklaren) … dat … (afronden|afstuderen|voltooien|indienen|zal|verwacht~|behalen|verdedigen|inleveren|afgerond|afstudeert|voltooit|naar verwachting),
      (zal|zullen|naar verwachting) … (afronden|afstuderen|voltooien|indienen|behalen|verdedigen|inleveren|verleend|uitgereikt|worden afgerond)
    `),
    completion: list(`
      naar verwachting, verwacht~, (voorzien|gepland|verwacht) (in|op|voor|eind),
      (nog|resterende|laatste) (te|af|vakken|examens|hoofdstuk~|studiepunten), (ligt|loopt) op schema,
      uiterlijk, alle (overige|andere|vereiste)? (vakken|examens|studiepunten),
      (indiendatum|verdediging|afstudeerdatum|einddatum)
    `),
    "speaks as supervisor": list(`
      als (promotor|begeleider|supervisor|scriptiebegeleider),
      (promotor|begeleider|scriptiebegeleider) van, onder mijn (begeleiding|leiding|toezicht),
      (ik|hierbij) (verklaar|bevestig), (werkt|schrijft) (momenteel|thans|op dit moment)
    `),
    "language test title": list(`
      (taal|taalvaardigheids)(certificaat|attest|toets|examen|bewijs|diploma),
      staatsexamen (nederlands|nt2), nt2, certificaat nederlands, cnavt, ielts, toefl, cambridge english,
      itna, taalbewijs, taalcertificaat
    `),
    "language test": list(`
      europees referentiekader, (niveau) (a1|a2|b1|b2|c1|c2), (a1|a2|b1|b2|c1|c2), erk, taalvaardigheid,
      nt2, ielts, toefl, nederlands als (tweede|vreemde) taal
    `),
    "test report": list(`
      (score|scores|onderdeel|onderdelen|examenonderdeel),
      examen(datum|centrum|plaats|nummer), (totaal|totale) (score|punten), referentiekader,
      examennummer, programma (i|ii|1|2), niveau
    `),
    "work certificate title": list(`
      (werkgevers|arbeids|tewerkstellings|stage)(verklaring|attest|getuigschrift|bewijs),
      werkgeversverklaring, getuigschrift, arbeidsgetuigschrift, tewerkstellingsattest, stageverklaring,
      verklaring van (tewerkstelling|dienstverband|werkzaamheden), arbeidsattest,
      getuigschrift van (tewerkstelling|dienst)
    `),
    "was employed": list(`
      (was|is) … (werkzaam|in dienst|tewerkgesteld|aangesteld),
      (in dienst|werkzaam|gewerkt) (bij|van|geweest|als) (ons|onze)?,
      (bij|in|binnen) (ons|onze) (bedrijf|organisatie|onderneming|afdeling|firma|instituut),
      (dienstverband|arbeidsovereenkomst) … (eindigt|eindigde|beëindigd|verliep|duurde|liep),
      op eigen verzoek, verlaat … (bedrijf|ons|organisatie)
    `),
    "employer's praise": list(`
      (volle|grote|volste|onze) tevredenheid, wij (danken|wensen|bedanken|betreuren),
      (taken|werkzaamheden) (omvatten|bestonden|waren), (verdere|toekomstige) (loopbaan|carriere),
      (collega s|leidinggevenden|klanten), personeelszaken, (hr manager|hr afdeling|bedrijfsleider),
      (inzet|functioneren)
    `),
    "identity title": list(`paspoort, identiteitskaart, rijbewijs, verblijfsvergunning, verblijfstitel`),
    "identity field": list(`
      naam, voornamen, nationaliteit, geboortedatum, geboorteplaats, geslacht, geldig tot, documentnummer,
      afgegeven, lengte, autoriteit
    `),
    "title of something else": list(`
      factuur, offerte, kwitantie, bon, rekening, rekeningafschrift, loonstrook, loonbrief, bestelbon,
      creditnota, onkostennota, declaratie,
      (bewijs|attest|verklaring) van (inschrijving|deelname|woonst|betaling|toelating),
      inschrijvingsbewijs, inschrijvingsattest, bewijs van inschrijving, collegekaart, toelatingsbrief,
      deelnamecertificaat, (certificaat|bewijs) van (deelname|aanwezigheid), certificaat, deelnamebewijs,
      aanwezigheidsattest, (arbeids|huur|koop|samenwerkings|stage)?overeenkomst, arbeidsovereenkomst,
      huurovereenkomst, (huur|arbeids|koop)?contract, algemene voorwaarden, privacyverklaring,
      huishoudelijk reglement, reglement, vacature, vacaturetekst, wij zoeken, functieomschrijving,
      oproep, notulen, verslag, verslag van (de)? … (vergadering|bijeenkomst), agenda, oefeningen,
      opgaven, opdracht, huiswerk, tentamen, werkcollege, opgavenblad, practicum~, syllabus, studiegids,
      vakbeschrijving, stageverslag, labverslag, (gebruiks|montage|installatie)(aanwijzing|handleiding),
      handleiding, gebruiksaanwijzing, persbericht, nieuwsbrief, jaarverslag, rapport, eindrapport,
      vragenlijst, aanvraagformulier, inschrijfformulier, aanmeldingsformulier, verzekering~, polis,
      uittreksel, geboorteakte, verklaring omtrent (het)? gedrag, medisch attest, programma,
      dienstregeling, menu, recept, boodschappenlijst, checklist, reservering, boekingsbevestiging,
      reisschema, toestemmingsformulier, opzegging, werkstuk, essay, beursbrief
    `),
    "answer to an application": list(`
      (bedankt|dank) voor (uw|je) (sollicitatie|interesse|belangstelling|inzending),
      (helaas|tot onze spijt) … (meedelen|mededelen|niet|laten weten),
      (uw|je) sollicitatie (is|hebben|werd),
      (verheugd|blij|genoegen) … (u|je) (mee te delen|te laten weten|aan te bieden|uit te nodigen),
      bieden (wij)? (u|je) … aan
    `),
    enrolment: list(`
      (is|staat|was) … ingeschreven, ingeschreven (als|aan|voor|in|bij), (toegelaten) tot de opleiding
    `),
    "course attended": list(`
      heeft … bijgewoond,
      (deelgenomen aan|met succes gevolgd|met goed gevolg gevolgd) … (cursus|workshop|training|zomerschool|seminarie|opleiding)
    `),
    "advert's wording": list(`
      (wij|we) (bieden|zoeken|vragen|verwachten), (jouw|je|uw) (profiel|taken|takenpakket|functie),
      (functie eisen|functieprofiel|functievereisten|arbeidsvoorwaarden),
      (solliciteren|solliciteer) (voor|kan|via|dan|voor|nu), (bruto|salaris|loon) (per|maand|van|tussen),
      (sluitingsdatum|deadline|uiterste), (ben jij|jij bent|je bent|je hebt|bent u), cao,
      stuur (je|uw) (cv|sollicitatie|motivatie)
    `),
    "invoice's wording": list(`
      factuur(nummer|datum), btw, btw nummer, iban, bic, kvk,
      (totaal|te betalen) (bedrag|excl|incl|te betalen), te betalen, betalingstermijn, vervaldatum,
      stuksprijs, aantal, klantnummer, subtotaal, rekeningnummer, ordernummer, bestelnummer
    `),
    "contract's wording": list(`
      partijen, ondergetekenden (verklaren|komen|zijn|enerzijds), tussen (de)? ondergetekenden,
      (werkgever|werknemer|verhuurder|huurder|koper|verkoper|opdrachtgever) (en|is|verbindt|zal|kan|hierna),
      hierna (te noemen|genoemd), (deze|de) overeenkomst, opzegtermijn, proeftijd, artikel #,
      toepasselijk recht
    `),
    "exercise's wording": list(`
      (opgave|oefening|vraag|opdracht) #,
      (bereken|toon|bewijs|bepaal|schets|leg|geef|verklaar|los) (aan|de|het|een|uit|dat), (punten|punt),
      inleveren (voor|uiterlijk), hulpmiddelen
    `),
    instructions: list(`
      (druk|klik|draai|verwijder|sluit|zet|kies|steek|schakel) (op|de|het|aan|uit|in),
      (waarschuwing|let op|opgelet), stap #, garantie, (aanwezig|afwezig|verontschuldigd), actiepunt~,
      rondvraag, volgende vergadering,
      (volgens de politie|aldus|zegt de|woordvoerder|burgemeester|minister)~, mededelingen
    `),
    "cover sheet": list(`
      sollicitatie(dossier|map|documenten), sollicitatie (als|voor|naar), bijlagen,
      overzicht (van)? (de)? (bijlagen|documenten), inhoud van (dit|het) dossier
    `),
    ...research,
  },
  abroad: {
    "letter title": list(`motivatiebrief, sollicitatiebrief`),
    "language test": list(`staatsexamen nt2, nt2`),
  },
  vocabulary: {
    salutation: list(`geachte~, beste, hallo, dag, waarde, lectori salutem, hooggeleerde`),
    closing: list(`
      (met)? (vriendelijke|hartelijke|beste|collegiale) (groet|groeten),
      met (vriendelijke|hartelijke|beste) (groet|groeten), hoogachtend, groeten,
      met de meeste hoogachting, mvg
    `),
    "first person": list(`ik, mij, mijn, me`),
    "third person": list(`hij, zij, ze, haar, hem, zijn`),
    "grade column": list(`
      vak, vakken, cursus, opleidingsonderdeel, onderdeel, code, vakcode, cijfer, resultaat, punten,
      score, ec, ects, sp, studiepunten, credits, datum, semester, jaar, periode, beoordeling, toetsdatum,
      quotering, omschrijving, naam, status, credit, module, academiejaar, stp
    `),
    "result column": list(`cijfer, resultaat, punten, score, beoordeling, quotering, uitslag, behaald`),
    "grade word": list(`
      uitmuntend, zeer goed, goed, ruim voldoende, voldoende, bijna voldoende, onvoldoende,
      zeer onvoldoende, slecht, zeer slecht, uitstekend, (grootste|grote)? onderscheiding,
      (met)? grote onderscheiding, (met)? grootste onderscheiding, op voldoende wijze, geslaagd,
      niet geslaagd, gezakt, matig, voldoening
    `),
    officer: list(`
      (de)? (rector|rector magnificus|decaan|voorzitter|secretaris|examencommissie|directeur),
      voorzitter van de examencommissie, (voorzitter|secretaris) (van|examencommissie), de rector,
      de decaan, college van bestuur, beheerder
    `),
    "language skill": list(`
      luisteren, lezen, schrijven, spreken, luistervaardigheid, leesvaardigheid, schrijfvaardigheid,
      spreekvaardigheid, gesprekken voeren, gespreksvaardigheid
    `),
    "referees heading": list(`
      referenties, referentie~, referentiepersonen, referenten,
      (academische|professionele|persoonlijke) referenties, (kunt|kan) u (contact|navraag|inlichtingen),
      inlichtingen (over mij|bij), als referentie~, contactpersonen, aanbevelingen, (zijn|is) bereid,
      (mag|mogen|kunnen) (u)? … (contacteren|bellen|gecontacteerd), volgende personen
    `),
    institution: list(`universiteit, hogeschool, faculteit, instituut, academie`),
    translation: list(`
      beëdigde vertaling, vertaling (uit|van) (het|de), (beëdigd|gezworen|erkend) vertaler,
      vertaald (uit|door|naar), officiele vertaling, vertaling
    `),
    "name label": list(`
      naam, voornaam, achternaam, familienaam, naam student, student, studente, kandidaat, de heer,
      mevrouw, naam en voornaam, auteur, door
    `),
    "function word": list(`
      de, het, een, van, en, is, dat, op, te, voor, met, zijn, niet, aan, ik, worden, wordt
    `),
    "until now": list(`heden, nu`),
  },
};
