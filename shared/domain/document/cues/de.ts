import { type Lexicon, list } from "./catalogue.ts";
import { research } from "./de-research.ts";
import { somethingElse } from "./de-other.ts";

export const de: Lexicon = {
  language: "de",
  cues: {
    "cv title": list(`
      lebenslauf, (tabellarischer|akademischer|wissenschaftlicher|beruflicher) (lebenslauf|werdegang),
      werdegang, curriculum vitae, cv, vita, kurzprofil, zur person, profil
    `),
    "cv heading": list(`
      (akademischer|beruflicher|schulischer) (bildungsweg|hintergrund|abschluss), (hochschul|uni)studium,
      praxiserfahrung~, berufliches, schulisches, berufliche (erfahrungen|laufbahn),
      wissenschaftlicher werdegang, militaerdienst, praesenzdienst, freiwilligenarbeit,
      ehrenamtliche taetigkeit~, sprachen und (edv|it|computer), it und sprachen, kenntnisse und sprachen,
      besondere kenntnisse, stipendien, mitgliedschaft~, konferenz~, konferenzbeitraege, gremienarbeit,
      nebenjobs, werkstudententaetigkeit~, matura, abitur, schule, schulen, ausbildung,
      (schulische|akademische|berufliche|universitaere|schul|hochschul) (ausbildung|bildung|laufbahn),
      bildungsweg, bildungsgang, akademischer werdegang, akademische (laufbahn|bildung|stationen),
      studium,
      (hochschulstudium|schulbildung|schule|hochschulbildung|schulausbildung|bildung|schullaufbahn),
      studium und (ausbildung|schule), schule und studium, berufserfahrung,
      berufliche~ (erfahrung~|werdegang|stationen|taetigkeit~|praxis),
      (praktische|wissenschaftliche|relevante) (erfahrung~|taetigkeit~),
      (praktika|praktikum|nebentaetigkeit~|berufstaetigkeit|taetigkeit~|berufspraxis|beschaeftigung~|arbeitserfahrung|erfahrung~|anstellung~|stationen|beruf|arbeit),
      was ich gemacht habe, kenntnisse,
      (edv|it|computer|programmier|sprach|fach|weitere|besondere|technische|methodische|pc|software|zusatz) kenntnisse,
      (sprachkenntnisse|edvkenntnisse|itkenntnisse|computerkenntnisse|programmierkenntnisse|fachkenntnisse),
      (kompetenzen|faehigkeiten|qualifikationen|werkzeuge|methoden),
      kenntnisse und (faehigkeiten|fertigkeiten|interessen), sprachen, programmiersprachen,
      auszeichnungen, stipendien,
      (auszeichnungen|stipendien|preise) und (stipendien|preise|auszeichnungen|foerderung~), preise,
      foerderungen, ehrenamt~, ehrenamtliches engagement, engagement,
      (weiterbildung~|fortbildung~|zertifikate), (interessen|hobbys|hobbies|freizeit),
      (hobbys|interessen) und (interessen|hobbys),
      (persoenliche|persoenlichen) (daten|angaben|interessen), persoenliches, angaben zur person, kontakt,
      kontaktdaten, projekte, publikationen, veroeffentlichungen, vortraege, lehre, lehrtaetigkeit,
      lehrerfahrung, auslandsaufenthalt~, auslandserfahrung, wehrdienst, zivildienst,
      bundesfreiwilligendienst, referenzen, mitgliedschaften, sonstiges, abschlussarbeit~, forschung,
      forschungsinteressen, forschungsaufenthalt~
    `),
    "personal data": list(`
      geburtsdatum, geburtsort, geboren (am|in)?, geburtstag, staatsangehoerigkeit, nationalitaet,
      familienstand, anschrift, adresse, telefon, mobil, wohnhaft, wohnort, fuehrerschein, geb
    `),
    "cv skill": list(`
      muttersprache, fliessend, verhandlungssicher, grundkenntnisse, sehr gute kenntnisse,
      gute kenntnisse, fuehrerschein, klasse b, python, matlab, latex, ms office, microsoft office, linux,
      git, java, auf anfrage, abitur, abschlussnote, ledig, verheiratet
    `),
    "letter title": list(`
      motivationsschreiben, bewerbungsschreiben, anschreiben, motivation, begleitschreiben,
      warum ich mich bewerbe, letter of motivation, meine motivation, initiativbewerbung
    `),
    applies: list(`
      (ausgeschriebene|ausgeschriebenen|angebotene|offene) (stelle|position|doktorandenstelle|promotionsstelle),
            (auf|in) (ihre|ihrer|ihren|der) (anzeige|ausschreibung|stellenanzeige|stellenausschreibung) (bin|habe|gestossen|gelesen|aufmerksam), (platz|stelle) fuer … (doktorand~|promotion~),
            (suche|suchen) (ich|nach) … (thema|stelle|promotion|betreuung|masterarbeit),
      (erlaube|moechte) ich mir … bewerben, (sollten|falls|wenn) sie … (suchen|brauchen|zu vergeben|besetzen), (gern|gerne) … (dabei|mitarbeiten|mitwirken|mitzuarbeiten|mitforschen),
      (anzeige|ausschreibung|projekt|stelle) (sucht|suchen) …, an ihrem (projekt|vorhaben|lehrstuhl|institut),
      bewerbung (um|auf|fuer) (die|eine|ihre) … (stelle|position|promotion),
      (promovieren|promotion|doktorat|dissertation) … (bei ihnen|in ihrer|an ihrem|unter ihrer),
      (ihr|das) angebot … (angesprochen|aufmerksam), kandidatur,
      (suche|auf der suche) … (thema|masterarbeit|abschlussarbeit|bachelorarbeit|promotionsstelle|betreuung),
      (masterarbeit|abschlussarbeit|bachelorarbeit|doktorarbeit|promotion) (in ihrer|bei ihnen|an ihrem|unter ihrer),
      bewerbe ich mich, bewerbe mich, mich … (bewerben|zu bewerben|bewerbe|beworben), meine bewerbung,
      (um|auf|fuer) (die|eine|diese|ihre) … (stelle|promotionsstelle|doktorandenstelle|position) … (bewerben|bewerbe|interess~),
      (ihre|der|die) (stellenausschreibung|ausschreibung|stellenanzeige|anzeige) … (gelesen|aufmerksam|interess~|gestossen|gesehen|entdeckt|angesprochen),
      (hiermit|gerne|gern) … bewerbe~,
      interess~ (mich|ich mich) … (stelle|promotion|position|thema|ausschreibung),
      sende ich ihnen meine (bewerbung|unterlagen)
    `),
    "subject of an application": list(`
      bewerbung (um|auf|als|fuer|zur|zum|bei|im|in),
      ihre (stellenausschreibung|ausschreibung|stellenanzeige|anzeige), betreff bewerbung,
      initiativbewerbung, betr bewerbung, bewerbung
    `),
    motive: list(`
      ich (bin|habe|moechte|wuerde|freue|interessiere|konnte|beschaeftig~|arbeite|schreibe|studiere|lernte|entwickelte|bringe|sehe|hoffe|glaube|komme|wollte|kann|suche),
      (ueber|auf) (eine|die|ihre|eine) (einladung|einladung zu|persoenliches|gespraech|rueckmeldung|antwort),
      (einladung|vorstellungsgespraech|persoenlichen gespraech|kennenlernen), freue ich mich, freuen,
      (ihre|ihrer|ihrem) (arbeitsgruppe|gruppe|forschung|projekt|lehrstuhl|institut|team|labor|abteilung|arbeiten|universitaet|fachgebiet|professur),
      mein~ (interesse|motivation|masterarbeit|bachelorarbeit|studium|studiums|erfahrung~|leidenschaft|neugier|begeisterung|kenntnisse|ziel|wunsch),
      (diese|die|dieser|der) (stelle|position|promotion|doktorandenstelle|promotionsstelle|aufgabe),
      (reizt|fasziniert|begeistert|motiviert|interessiert) mich,
      (waehrend|im rahmen|in meiner|in meinem) … (studium~|masterarbeit|bachelorarbeit|praktikum~),
      (gerne|gern) (wuerde|moechte|stehe|komme), beginnen (kann|koennte|koennen), anbei, beigefuegt~
    `),
    "transcript title": list(`
      sammelzeugnis, studienerfolgsnachweis, studien(blatt|buchblatt|nachweis|erfolgsnachweis|ausweis),
      leistungsausweis, leistungsdokumentation, notenzeugnis, notenausweis, notenbogen, notenliste,
      pruefungsnachweis, pruefungsuebersicht, pruefungsliste, modulzeugnis, moduluebersicht,
      academic record, abschrift der studiendaten, abschrift (der|des) …,
      (zeugnis|uebersicht|aufstellung|auszug|nachweis|bescheinigung) (ueber|der|aus|des|erbrachter|der erbrachten) … (leistungen|studienleistungen|pruefungsleistungen|noten|pruefungen|module|leistungspunkte|leistungskonto),
      (vorlaeufige|aktuelle) (notenuebersicht|leistungsuebersicht|noten), erfolgsnachweis, studienkonto,
      bachelorpruefungszeugnis, diplompruefungszeugnis, semesterzeugnis, vordiplom~, zeugnisanhang,
      (anhang|anlage|beiblatt) zum (zeugnis|bachelorzeugnis|masterzeugnis|diplomzeugnis|abschlusszeugnis),
      leistungs (uebersicht|nachweis|spiegel|bescheinigung|nachweise),
      leistungs(uebersicht|nachweis|nachweise|spiegel|bescheinigung|auszug|konto), notenspiegel,
      noten(uebersicht|auszug|blatt|bescheinigung|liste|auflistung),
      (pruefungs|studien) (leistungen|uebersicht|zeugnis|nachweis), studienleistungen,
      pruefungsleistungen, transcript of records, transcript, faecher und notenuebersicht, studienbuch,
      studienverlauf, kontoauszug, anlage zum (zeugnis|bachelorzeugnis|masterzeugnis),
      zeugnis (ueber|der) (bachelor|master|diplom|pruefung) …, pruefungszeugnis,
      uebersicht (ueber|der) (die)? … (leistungen|noten|pruefungen|module),
      bescheinigung ueber … (leistungen|pruefungen), bestandene (module|pruefungen), sammelzeugnis,
      studien und pruefungsleistungen, datenabschrift
    `),
    "totals of grades": list(`
      ects anrechnungspunkte, ects punkte, notenmittel, notenschnitt, gewichteter durchschnitt,
      erworbene (credits|ects|punkte|leistungspunkte), credits (total|erworben), kreditpunkte total,
      semesterwochenstunden, versuch, studienabschnitt,
      (durchschnitts|gesamt|end|abschluss|modul|fach)note,
      (gewichtete|vorlaeufige|aktuelle) (durchschnittsnote|note|gesamtnote), notendurchschnitt,
      durchschnitt,
      (summe|gesamt|erworbene|erreichte|anzahl) … (leistungspunkte|lp|cp|ects|credits|kreditpunkte|punkte),
      leistungspunkte, ects (punkte|credits), credits, kreditpunkte, gesamtpraedikat, gesamturteil
    `),
    "student number": list(`
      matrikel (nr|nummer), matrikelnummer, matrikelnr, matr nr, studiengang, studienfach,
      pruefungsordnung
    `),
    term: list(`
      (winter|sommer)semester, (erstes|zweites|drittes|viertes|fuenftes|sechstes) semester, wise, sose,
      # semester, semester #, fachsemester, (pflicht|wahlpflicht|wahl)(module|bereich|faecher|modul), ws,
      ss
    `),
    "diploma title": list(`
      bescheid (ueber|der) … (verleihung|verleihungs~), verleihungsbescheid, verleihungsurkunde,
      doktordiplom, masterdiplom, bachelordiplom, promotionsurkunde, doktorurkunde, magisterurkunde,
      ingenieururkunde, (bachelor|master|diplom|doktor|magister|promotions|ehren|verleihungs)?urkunde,
      urkunde, diplom, diplomurkunde, masterurkunde, bachelorurkunde, bachelorbrief, urkunde ueber …,
      (bachelor|master|diplom)(pruefungs)?zeugnis, zeugnis ueber die (bachelor|master|diplom)(pruefung)?,
      abschlusszeugnis, hochschulzeugnis
    `),
    conferred: list(`
      (verleihen|verleiht|erteilt|zuerkannt) … (grad|titel|wuerde|doktor~|master~|bachelor~|magister~),
      (erhaelt|erwirbt|erlangt) … (akademischen|akademische) (grad|titel),
      (promoviert|graduiert) (ihn|sie|zum|zur|herrn|frau), (frau|herr|herrn) … (verliehen|zuerkannt),
      (wuerde|rechte und pflichten) … (doktor~|eines),
      verleiht … (grad|titel|akademischen|hochschulgrad|wuerde),
      (akademischen|akademische|hochschul) (grad|grades|titel), (wird|wurde|ist) … (verliehen|zuerkannt),
      (grad|titel|wuerde) … (verliehen|zuerkannt|verleiht|fuehren),
      aufgrund der … (bestandenen|abgelegten|abgeschlossenen),
      (hat|die) … (bachelorpruefung|masterpruefung|diplompruefung|abschlusspruefung|doktorpruefung) … (bestanden|abgelegt|erfolgreich),
      den grad (eines|einer), ist berechtigt … (grad|titel|bezeichnung)
    `),
    "school certificate": list(`
      zeugnis der allgemeinen hochschulreife, allgemeine~ hochschulreife, abitur~, reifezeugnis,
      maturitaet~, maturazeugnis, fachhochschulreife, reifepruefungszeugnis, hochschulzugangsberechtigung,
      matura
    `),
    "degree named": list(`
      (bachelor|master) of (science|arts|engineering|laws|education),
      (diplom|magister|doktor) (ingenieur~|informatik~|physik~|mathematik~|der|rer|phil|artium),
      gesamtpraedikat, mit (auszeichnung|dem gesamturteil|der gesamtnote|dem praedikat), (b|m) sc, diplom~
    `),
    "formula of a deed": list(`
      siegel, (ort und datum|ausgestellt am|gegeben zu), unter dem (rektorat|praesidium),
      die (universitaet|fakultaet|hochschule|technische|philosophische|naturwissenschaftliche) … verleiht,
      durch diese urkunde, hiermit, bescheinigt, in anerkennung, nach bestandener,
      gemaess … (ordnung|pruefungsordnung), ordnungsgemaess~
    `),
    born: list(`geboren (am|in), geb am, geburtsdatum, geburtsort`),
    "grading title": list(`
      (bewertung|benotung|notengebung) (der|von|an) … (leistungen|hochschule|universitaet),
      notendefinition~, leistungsbeurteilung, beurteilungsskala, notenwerte,
      noten(skala|system|schema|schluessel|stufen|tabelle|erlaeuterung|umrechnung|vergabe), notenskala,
      notensystem, notenschluessel, bewertungs(skala|system|schema|schluessel|tabelle),
      (erlaeuterung|erlaeuterungen|hinweise|erklaerung|informationen|uebersicht) (zum|zur|zu|des|der|ueber) … (notensystem~|notenskala|noten|benotung|notengebung|notenschluessel~|bewertung|bewertungssystem~),
      diploma supplement, benotung~, notengebung, umrechnungstabelle, ects einstufungstabelle,
      wie … (bewertet|benotet|noten), diplomzusatz, bedeutung der (noten|punkte)
    `),
    "supplement's wording": list(`
      unesco cepes, notenskala, notensystem, notenstufen,
      (noten|leistungen|pruefungsleistungen) … (bewertet|vergeben|benotet),
      eine (hervorragende|ausgezeichnete|besonders) … leistung, leistung die … (anforderungen|maengel),
      (durchschnittlichen|erheblichen) (anforderungen|maengel),
      (beste|hoechste|schlechteste|niedrigste) (note|bewertung), (inhaber|inhaberin) der qualifikation,
      zugangsvoraussetzung~, (bestehensgrenze|bestanden ist|mindestens ausreichend), von 1 0,
      differenzierte~ bewertung, ects (grad|einstufung), entspricht
    `),
    "recommendation title": list(`
      empfehlungsschreiben,
      (gutachten|gutachterliche|empfehlung) (fuer|ueber|zu|stellungnahme|zur|von|zugunsten), gutachten,
      referenzschreiben, empfehlung, hochschullehrergutachten, hochschulgutachten, akademische referenz,
      referenz fuer
    `),
    recommends: list(`
      (unterstuetze|unterstuetzen|befuerworte|befuerworten|empfehle) (ich|wir)? … (bewerbung|aufnahme|antrag|kandidatur|promotionsvorhaben),
            empfehle ich (ihn|sie|ihnen|herrn|frau|uneingeschraenkt|nachdruecklich|waermstens|die|den|ohne),
      (uneingeschraenkt|nachdruecklich|waermstens|ohne einschraenkung|ohne vorbehalt|mit nachdruck|sehr|vorbehaltlos) (empfehlen|zu empfehlen|empfehle|unterstuetze~|befuerworte~),
      ich empfehle, kann (ich)? … (empfehlen|befuerworten),
      (bewerbung|antrag|aufnahme) … (unterstuetze|unterstuetzen|befuerworte|befuerworten|empfehle),
      (freude|gern|gerne|vergnuegen) … (empfehle|empfehlen|unterstuetze~|empfehlung|gutachten),
      zu empfehlen, befuerworte ich
    `),
    "knows the applicant": list(`
      (kenne|kennen) (ich)? … (seit|herrn|frau|als|aus),
      (habe|durfte) (ich)? … (kennengelernt|betreut|betreuen|kennenlernen|unterrichtet),
      (gehoert|zaehlt|gehoerte|zaehlte) … (besten|staerksten|drei|begabtesten|fuenf),
      (beste|besten) … (prozent|%|jahrgang~|studierenden|studenten),
      (ihre|seine|seiner|ihrer) (masterarbeit|bachelorarbeit|arbeit|faehigkeit~|leistungen|auffassungsgabe|arbeitsweise|fragen|selbststaendigkeit|bewerbung),
      (er|sie) (hat|ist|war|besuchte|arbeitete|schrieb|zeigte|verfuegt|zeichnet|versteht|loeste|fiel),
      (rueckfragen|nachfragen|fragen) … (zur verfuegung|gerne|gern|jederzeit),
      (aussergewoehnlich|hervorragend|herausragend|ausgezeichnet|ueberdurchschnittlich|exzellent)~,
      meine~ (vorlesung|seminar|arbeitsgruppe|lehrstuhl|uebung|veranstaltung~),
      (herr|frau|herrn) … (hat|ist|war|besuchte|schrieb)
    `),
    "references title": list(`
      referenzen, referenzliste, referenzpersonen, (akademische|persoenliche|fachliche) referenzen,
      referenzgeber, ansprechpartner fuer referenzen, meine referenzen,
      (personen|menschen|wer) (die|der|ueber|zu) … (auskunft|mir|mich), auskunft geben, gutachter~
    `),
    "statement title": list(`
      (bestaetigung|stellungnahme|erklaerung|schreiben) (des|der) (betreuenden|erstpruefer~|hochschullehrer~|lehrstuhl~|pruefungsamt~),
      bestaetigung (der|zur|ueber) … (abgabe|masterarbeit|studienabschluss|abschluss|fertigstellung),
      (bestaetigung|erklaerung|bescheinigung|stellungnahme) (des|der|zum|zur|ueber den|ueber die|ueber) (betreuer~|voraussichtliche~|studienabschluss~|abschluss~|masterarbeit|fertigstellung|betreuerin|abgabe),
      betreuer(bestaetigung|erklaerung|bescheinigung), betreuungsbestaetigung, betreuererklaerung,
      (bestaetigung|bescheinigung) … (abschluss|fertigstellung|abgabe|studienabschlusses),
      voraussichtlicher (abschluss|studienabschluss|abgabetermin)
    `),
    "confirms completion": list(`
      (bestaetige|bestaetigen|erklaere|bescheinige|bescheinigen|bestaetigt|bescheinigt|versichere) … dass … (voraussichtlich|abschliess~|abgeben|einreich~|fertig~|abgeschlossen|beenden|verteidig~|wird),
      (wird|werden) (er|sie|ihr|sein|das|die)? … (voraussichtlich|bis|ende|im) … (abschliessen|abgeben|einreichen|beenden|abgeschlossen|eingereicht|verteidigen|erwerben|erhalten|fertigstellen|verliehen)
    `),
    completion: list(`
      voraussichtlich~,
      (abgabe|abschluss|fertigstellung|einreichung|verteidigung) … (geplant|vorgesehen|erwartet|erfolgt|bis),
      (noch|letzte|restlichen|fehlenden|ausstehend~) (ausstehend~|pruefung~|leistungen|kapitel|schritte),
      abgabetermin, (arbeitet|schreibt) (derzeit|zur zeit|gegenwaertig|zurzeit|momentan),
      (im zeitplan|planmaessig|fristgerecht|termingerecht),
      alle (uebrigen|anderen|erforderlichen|weiteren|pruefungen|module), spaetestens
    `),
    "speaks as supervisor": list(`
      als (betreuer~|erstgutachter~|erstbetreuer~), betreue ich,
      unter meiner (betreuung|anleitung), (meiner|unserer) betreuung,
      (hiermit|ich) (bestaetige|bestaetigen|bescheinige|erklaere)
    `),
    "language test title": list(`
      sprachbescheinigung, (cambridge|ielts|toefl) (zertifikat|zeugnis),
      (zertifikat|zeugnis|bescheinigung|nachweis) (ueber|der|fuer) … (sprachkenntnisse|sprachniveau|sprachpruefung|deutsch|englisch),
      unicert~, oesd~,
      (sprach|deutsch|englisch)(zertifikat|zeugnis|nachweis|pruefung|kursbescheinigung|diplom),
      goethe zertifikat, testdaf, telc deutsch, telc, dsh (zeugnis)?, dsh, dsd, deutsche sprachpruefung,
      oesterreichisches sprachdiplom, sprachzertifikat, sprachnachweis, sprachdiplom, zertifikat deutsch,
      zertifikat (b1|b2|c1|c2), (ielts|toefl|toeic), daad sprachzeugnis, zertifikat englisch,
      nachweis (ueber|von|der) … (sprachkenntnisse|englischkenntnisse|deutschkenntnisse)
    `),
    "language test": list(`
      gemeinsamer~ europaeischer~ referenzrahmen~, europaeischen referenzrahmen, ger,
      (niveau|stufe|niveaustufe|kompetenzstufe) (a1|a2|b1|b2|c1|c2), (a1|a2|b1|b2|c1|c2),
      sprachkenntnisse, ielts, toefl, telc, goethe, dsh, testdaf
    `),
    "test report": list(`
      (pruefungsteil|pruefungsteile), pruefungs(datum|ort|zentrum|teilnehmer|teil|teile),
      (erreichte|maximale|moegliche) (punkte|punktzahl), punktzahl, gesamtpunktzahl, gesamtergebnis,
      (muendliche|schriftliche) pruefung, niveaustufe,
      referenzrahmen, hat die pruefung … bestanden, testzentrum, (hoerverstehen|leseverstehen)
    `),
    "work certificate title": list(`
      (arbeits|dienst|praktikums|zwischen|ausbildungs)zeugnis, arbeitszeugnis, zwischenzeugnis,
      praktikumszeugnis, praktikumsbescheinigung, (qualifiziertes|einfaches) (arbeits)?zeugnis,
      arbeitsbescheinigung, taetigkeitsnachweis, beschaeftigungsnachweis, beschaeftigungsbescheinigung,
      arbeitgeberzeugnis,
      (zeugnis|bescheinigung) (ueber|einer) … (taetigkeit|beschaeftigung|praktikum|anstellung)
    `),
    "was employed": list(`
      (war|ist|wurde) … (beschaeftigt|angestellt|taetig|eingestellt),
      (in|bei) (unserem|unserer) (unternehmen|firma|haus|hause|gesellschaft|institut|abteilung|betrieb),
      (verlaesst|verliess|scheidet|schied) … (unternehmen|wunsch|uns|firma|aus), trat … ein,
      absolvierte … praktikum, auf eigenen wunsch
    `),
    "employer's praise": list(`
      (zu|stets zu) (unserer|meiner) … zufriedenheit, zufriedenheit,
      (wir|ich) (bedauern|danken|wuenschen|bedanken), (zukunft|weiteren) … (alles gute|erfolg|weiterhin),
      alles gute, (verhalten|fuehrung) (gegenueber|war),
      (vorgesetzten|kollegen|kunden) … (einwandfrei|vorbildlich|geschaetzt|korrekt|anerkannt),
      (aufgaben|aufgabengebiet|taetigkeiten) (umfasste~|gehoerten|waren|zaehlten),
      (ihren|seinen) aufgaben, (aufgabenbereich|aufgabengebiet),
      personal(abteilung|leitung|leiter|leiterin), geschaeftsfuehr~
    `),
    "identity title": list(`
      reisepass, personalausweis, aufenthaltstitel, fuehrerschein, ausweis, aufenthaltserlaubnis,
      identitaetskarte
    `),
    "identity field": list(`
      name, vornamen, vorname, staatsangehoerigkeit, geburtstag, geburtsdatum, geburtsort, geschlecht,
      groesse, augenfarbe, gueltig bis, behoerde, ausstellungsdatum, seriennummer, passnr, familienname
    `),
    ...somethingElse,
    ...research,
  },
  abroad: {
    "cv title": list(`lebenslauf`),
    "letter title": list(`motivationsschreiben, bewerbungsschreiben`),
    "language test title": list(`goethe zertifikat, testdaf, telc`),
    "language test": list(`goethe zertifikat, testdaf, telc deutsch`),
  },
  vocabulary: {
    salutation: list(`sehr geehrte~, guten tag, liebe~, hallo, sehr verehrte~, werte~`),
    closing: list(`
      mit (den)? (besten|freundlichen|vorzueglichen) empfehlungen, es gruesst~, alles gute,
      mit (freundlichen|freundlichem|besten|herzlichen|herzlichem|vielen|lieben|liebem|bestem|kollegialen) (gruessen|gruss|empfehlungen), (herzlicher|freundlicher|lieber|schoener|bester) gruss,
      (freundliche|beste|viele|herzliche|liebe) gruesse, hochachtungsvoll, mfg,
      mit vorzueglicher hochachtung, mit besten
    `),
    "first person": list(`ich, mich, mir, meine, mein, meiner, meinem, meinen`),
    "third person": list(`
      er, sie, ihn, ihm, ihre, ihrer, ihren, seine, seiner, sein, seinen, ihr, herr, frau
    `),
    "grade column": list(`
      modul~, fach, faecher, veranstaltung, lehrveranstaltung~, kurs, pruefung, pruefungsleistung,
      bezeichnung, leistung, note, noten, ects, lp, cp, credits, leistungspunkte, semester, datum,
      pruefungsdatum, status, pruefungsnr, nr, pruefungstext, versuch, bonus, vermerk, sws, punkte,
      pruefer, titel, kreditpunkte, bestanden, kp, urteil, art, thema, anerkannt
    `),
    "result column": list(`
      note, noten, ergebnis, urteil, bewertung, bestanden, vermerk, status, praedikat, beurteilung
    `),
    "grade word": list(`
      sehr gut, gut, befriedigend, ausreichend, mangelhaft, ungenuegend, nicht ausreichend,
      nicht bestanden, hervorragend, ausgezeichnet, mit auszeichnung, genuegend, nicht genuegend,
      excellent, good
    `),
    officer: list(`
      (der|die) (rektor|rektorin|dekan|dekanin|praesident|praesidentin|vorsitzende|vorsitzender|kanzler),
      (rektor|rektorin|dekan|dekanin|praesident|praesidentin|pruefungsausschuss~|pruefungsamt|studiendekan~|schulleiter~),
      vorsitzende~ des pruefungsausschusses, der vorsitzende
    `),
    "language skill": list(`
      hoeren, lesen, schreiben, sprechen, hoerverstehen, leseverstehen, schriftlicher ausdruck,
      muendlicher ausdruck, textproduktion, sprachbausteine, wissenschaftssprachliche strukturen,
      muendliche kommunikation, schriftliche kommunikation, sprechfertigkeit
    `),
    "referees heading": list(`
      referenzen, referenz~, referenzpersonen, referenzgeber~, ansprechpartner~,
      (akademische|persoenliche|fachliche) referenzen, (auskunft|auskuenfte) (ueber mich|geben|erteilen),
      gutachter~, als referenz~, fuer (rueckfragen|auskuenfte|referenzen),
      (steht|stehen) … zur verfuegung, folgende personen, empfehlungen
    `),
    institution: list(`universitaet, hochschule, fachhochschule, institut, fakultaet, akademie, gymnasium`),
    translation: list(`
      beglaubigte uebersetzung, uebersetzung aus (dem|der),
      (beeidigte|vereidigte|ermaechtigte|oeffentlich bestellte) … (uebersetzer~|dolmetscher~),
      uebersetzt (von|aus), uebersetzung
    `),
    "name label": list(`
      name, vorname, vor und nachname, name vorname, nachname, familienname, studierende~, student~, herr,
      frau, teilnehmer~, bewerber~, verfasser~, vorgelegt von
    `),
    "function word": list(`
      der, die, das, und, ist, nicht, mit, von, den, dem, zu, auf, fuer, eine, ich, sie, wurde, werden
    `),
    "until now": list(`heute, jetzt, aktuell`),
  },
};
