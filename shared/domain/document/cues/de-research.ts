import { type Lexicon, list } from "./catalogue.ts";

/** German words of theses, papers and proposals. */
export const research: Lexicon["cues"] = {
  "thesis title page": list(`
    zur erlangung des … (grades|titels|doktorgrades|grads|doktor~),
    (masterarbeit|bachelorarbeit|diplomarbeit|dissertation|abschlussarbeit|masterthesis|bachelorthesis) (zur erlangung|vorgelegt|eingereicht|im studiengang|im fach),
    (vorgelegt|eingereicht) (von|am|bei|im|an), inaugural dissertation,
    entwurf der (masterarbeit|bachelorarbeit|dissertation), (masterarbeit|arbeit) … entwurf
  `),
  "thesis title": list(`
    masterarbeit, bachelorarbeit, diplomarbeit, dissertation, doktorarbeit, abschlussarbeit,
    magisterarbeit, masterthesis, bachelorthesis, studienarbeit, master thesis, bachelor thesis,
    staatsexamensarbeit, wissenschaftliche arbeit
  `),
  "declaration of authorship": list(`
    eidesstattlich~, selbststaendigkeitserklaerung,
    (selbstaendig|selbststaendig) (verfasst|angefertigt|erstellt), an eides statt, ehrenwoertliche,
    keine anderen als die
  `),
  "thesis people": list(`
    betreuer~, (erst|zweit)(gutachter|gutachterin|pruefer|prueferin|betreuer|betreuerin), gutachter~,
    pruefer~, betreut (von|durch), erstgutachter~, zweitgutachter~, referent~
  `),
  "thesis heading": list(`
    zusammenfassung, kurzfassung, abstract, danksagung, vorwort, inhaltsverzeichnis, inhalt,
    abbildungsverzeichnis, tabellenverzeichnis, abkuerzungsverzeichnis, einleitung, einfuehrung,
    grundlagen, stand der (technik|forschung), verwandte arbeiten, methodik, methoden, ergebnisse,
    diskussion, auswertung, evaluation, fazit, ausblick, fazit und ausblick, zusammenfassung und ausblick,
    schluss, literatur, literaturverzeichnis, anhang, kapitel #, theoretische grundlagen
  `),
  "publication list title": list(`
    publikationen, publikationsliste, publikationsverzeichnis, veroeffentlichungen,
    veroeffentlichungsliste, schriftenverzeichnis, liste der (publikationen|veroeffentlichungen),
    verzeichnis der (publikationen|veroeffentlichungen|schriften),
    wissenschaftliche (veroeffentlichungen|publikationen|arbeiten),
    eigene (publikationen|veroeffentlichungen)
  `),
  "paper heading": list(`
    zusammenfassung, abstract, schluesselwoerter, schlagwoerter, schlagworte, einleitung,
    verwandte arbeiten, stand der forschung, methode, methodik, methoden, experimente, ergebnisse,
    evaluation, diskussion, fazit, ausblick, literatur, danksagung
  `),
  "venue of a paper": list(`
    proceedings, konferenz, zeitschrift, tagungsband, journal, in druck, eingereicht, doi, begutachtet~,
    tagung, workshop, springer, ieee, preprint, arxiv, verlag, aufsaetze, vortraege
  `),
  "proposal title": list(`
    expose,
    (forschungs|promotions|projekt|dissertations|arbeits)(vorhaben|plan|skizze|antrag|projekt|exposé|expose|proposal|konzept|idee),
    forschungs(plan|vorhaben|skizze|exposé|konzept|antrag|projekt|vorschlag), promotionsvorhaben,
    dissertationsvorhaben, (exposé|expose) (zum|zur|fuer|einer|des), projektbeschreibung,
    vorhabenbeschreibung,
    (geplantes|beabsichtigtes) (promotions|forschungs|dissertations)?(projekt|vorhaben), projektskizze,
    arbeitsplan
  `),
  "proposal heading": list(`
    forschungsfrage~, fragestellung~,
    (ziele|zielsetzung|ziel|hypothesen|hypothese|zielstellung|forschungsziele), ziele (und|des|der) …,
    (methodik|methode|methoden|vorgehen|vorgehensweise|methodisches vorgehen|ansatz),
    (stand der forschung|forschungsstand|stand der technik|theoretischer rahmen|hintergrund|ausgangslage|problemstellung|einleitung|motivation),
    (zeitplan|arbeitsplan|arbeits und zeitplan|arbeitspakete|arbeitsprogramm|meilensteine|ablaufplan|zeit und arbeitsplan),
    (erwartete|angestrebte) (ergebnisse|erkenntnisse|beitraege),
    (erkenntnisinteresse|relevanz|bedeutung|eigene vorarbeiten|vorarbeiten|risiken|daten|datenbasis|ressourcen|literatur|literaturverzeichnis|arbeitstitel|gliederung)
  `),
  "what a proposal says": list(`
    (ich|wir) (untersuche|werde|moechte|plane|entwickle|will), im (ersten|zweiten|dritten) jahr,
    (ziel|gegenstand) (ist|der|des), arbeitspaket #,
    (soll|sollen|wird|werden) … (untersucht|entwickelt|erforscht|beantwortet|erhoben|verglichen|analysiert|evaluiert),
    (das|dieses|die) (vorhaben|projekt|dissertation|promotionsvorhaben|arbeit) (soll|untersucht|zielt|will|hat zum ziel|geht),
    (jahr|monat|monate|halbjahr|quartal|phase|semester) (1|2|3|4|#|eins|zwei|drei),
    (erstes|zweites|drittes) (jahr|halbjahr), forschungsluecke, (geplant|vorgesehen),
    (bislang|bisher) (ungeklaert|kaum|nicht|wenig)
  `),
};
