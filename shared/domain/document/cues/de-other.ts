import { type Lexicon, list } from "./catalogue.ts";

/** German words of documents that are none of our kinds. */
export const somethingElse: Lexicon["cues"] = {
  "title of something else": list(`
    rechnung~, rechnung, quittung, angebot, lieferschein, auftragsbestaetigung, mahnung, kontoauszug,
    gehaltsabrechnung, (entgelt|lohn|reisekosten)abrechnung, kostenvoranschlag, kassenbon,
    immatrikulations(bescheinigung|bestaetigung), studienbescheinigung, studierendenbescheinigung,
    zulassungsbescheid, exmatrikulations~, semesterbescheinigung, einschreibebestaetigung,
    bescheinigung ueber die immatrikulation, zulassung,
    teilnahme(bestaetigung|bescheinigung|zertifikat|nachweis), teilnahmebescheinigung, zertifikat,
    kursbescheinigung, schulungsnachweis, bestaetigung der teilnahme, fortbildungsnachweis,
    seminarbescheinigung,
    (arbeits|miet|kauf|werk|dienst|honorar|ausbildungs|kooperations|lizenz)?vertrag, arbeitsvertrag,
    mietvertrag, vertrag, vereinbarung, allgemeine geschaeftsbedingungen, datenschutzerklaerung,
    satzung, hausordnung, dienstvereinbarung, stellen(ausschreibung|anzeige|angebot|beschreibung),
    ausschreibung, wir suchen, (doktorand~|mitarbeiter~|wissenschaftliche~) … gesucht, offene stelle~,
    protokoll, sitzungsprotokoll, tagesordnung, uebungsblatt, uebungsaufgaben, aufgabenblatt, klausur,
    probeklausur, hausaufgabe~, pruefungsaufgaben, arbeitsblatt, skript, vorlesungsskript,
    modulhandbuch, modulbeschreibung, studienordnung, pruefungsordnung, praktikumsbericht,
    laborbericht, versuchsprotokoll, (bedienungs|gebrauchs|montage|aufbau|installations)anleitung,
    handbuch, benutzerhandbuch, kurzanleitung, pressemitteilung, newsletter, jahresbericht,
    (abschluss|zwischen|projekt|pruef|erfahrungs|reise|forschungs|geschaefts)bericht, bericht,
    fragebogen, anmeldeformular, antrag, aufnahmeantrag, bewerbungsbogen,
    versicherungs(bescheinigung|nachweis|schein|police), mitgliedsbescheinigung, krankenversicherung,
    impfpass, fuehrungszeugnis, geburtsurkunde, heiratsurkunde, meldebescheinigung, attest, programm,
    tagungsprogramm, fahrplan, speisekarte, rezept, einkaufsliste, packliste, checkliste,
    buchungsbestaetigung, reiseplan, fahrkarte, einverstaendniserklaerung, merkblatt, hausarbeit,
    speiseplan, stundenplan, kuendigung, ehrenurkunde, siegerurkunde, stipendienzusage,
    bewilligungsbescheid, foerderbescheid
  `),
  "answer to an application": list(`
    (vielen dank|danken ihnen|wir danken) … (bewerbung|interesse|einsendung),
    (leider|bedauern) … (mitteilen|absage|entschieden|nicht beruecksichtigen|absagen),
    ihre bewerbung (ist|haben|wurde|konnte),
    (freuen uns|freue mich) ihnen … (mitteilen|mitzuteilen|anbieten|anzubieten),
    ihnen … (bewilligt|zugesagt|anzubieten|einladen zu), wir (laden sie|moechten sie) … (ein|einladen)
  `),
  enrolment: list(`
    (ist|war) … (immatrikuliert|eingeschrieben),
    (immatrikuliert|eingeschrieben) (ist|war|als|an|im|fuer),
    (ordentlich|als) … (studierend~|student|studentin) … (eingeschrieben|immatrikuliert),
    # (fachsemester|hochschulsemester), (im|dem) … fachsemester, zum studium zugelassen
  `),
  "course attended": list(`
    (hat|haben) … teilgenommen, (kurs|seminar|workshop|lehrgang|schulung|sommerschule|fortbildung|weiterbildung) … (besucht|absolviert),
    (an dem|am|an der|an einem) (kurs|seminar|workshop|lehrgang|schulung|sommerschule|fortbildung|weiterbildung|webinar|veranstaltung|training) … teil~,
    erfolgreich … teilgenommen
  `),
  "advert's wording": list(`
    wir (bieten|suchen|erwarten|freuen uns auf|wuenschen uns), (ihr|dein) (profil|aufgabe~),
    (ihre|deine) (aufgaben sind|aufgaben umfassen|qualifikation~|unterlagen), ihre bewerbung (richten|senden|schicken|mit),
    (schwerbehindert~|chancengleichheit|gleichstellung), bewerbungsfrist,
    (entgeltgruppe|tv l|e13|tvoed|verguetung),
    (einstellungsvoraussetzungen|anforderungen|anforderungsprofil), zu besetzen,
    (frauen|bewerberinnen) … (beruecksichtigt|aufgefordert|bevorzugt), befristet~,
    bitte (senden|richten|bewerben) sie
  `),
  "invoice's wording": list(`
    rechnungs(nummer|datum|betrag|nr), (mwst|ust|umsatzsteuer|mehrwertsteuer), ust id~, iban, bic,
    (netto|brutto|gesamt|end|rechnungs)(betrag|summe|preis), zahlbar, zahlungsziel,
    (einzel|stueck)preis, menge, (kunden|bestell|artikel)(nummer|nr), bankverbindung, steuernummer,
    zwischensumme, (ueberweisen|ueberweisung)
  `),
  "contract's wording": list(`
    (vertragsparteien|vertragspartner), zwischen … (arbeitgeber|vermieter|auftraggeber|verkaeufer),
    (arbeitgeber|arbeitnehmer|mieter|vermieter|auftraggeber|auftragnehmer|kaeufer|verkaeufer) (und|ist|hat|verpflichtet|kann|wird|nachfolgend),
    nachfolgend … genannt, kuendigungsfrist, probezeit, gerichtsstand, salvatorische,
    (dieser|der) vertrag, § #, schriftform
  `),
  "exercise's wording": list(`
    aufgabe #, uebung #,
    (berechnen|zeigen|beweisen|bestimmen|skizzieren|geben|erklaeren|implementieren|nennen|begruenden|loesen) sie,
    abgabe (bis|am), (punkte|punkt), bearbeitungszeit, hilfsmittel, # punkte
  `),
  instructions: list(`
    (druecken|schalten|ziehen|entfernen|stecken|schliessen|oeffnen|waehlen|klicken|setzen) sie,
    (achtung|warnung|vorsicht|hinweis), schritt #, inbetriebnahme, garantie, sicherheitshinweise,
    (anwesend|entschuldigt|anwesende), top #, tagesordnungspunkt,
    (beschluss|einstimmig|beschlossen), naechste sitzung, (wie die polizei|nach angaben|laut polizei),
    sagte (am|der|die|ein), (buergermeister|sprecher|ministerin|minister)~
  `),
  "cover sheet": list(`
    bewerbungs(unterlagen|mappe), anlagen, anlagenverzeichnis, verzeichnis der anlagen, uebersicht der (unterlagen|anlagen)
  `),
};
