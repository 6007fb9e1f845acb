import { type Lexicon, list } from "./catalogue.ts";

/**
 * What supervisors and examination offices say of a degree that is still to come, per language, besides
 * what its lexicon has: who is supervised, what is done, what remains, and when the rest will be.
 */
export const statements: Readonly<Record<string, Lexicon["cues"]>> = {
  en: {
    "confirms completion": list(`
      (expect~|anticipate~) … to (graduate|complete|submit|finish|defend|receive|be awarded) … (in|by|on|before|at),
      (subject|provided|conditional) (to|that|on) … (defence|defense|examination|approval|pass~) … (degree|diploma|awarded|conferred),
      (will|should|is to|is expected to) … (be eligible|qualify) … (degree|graduation|award),
      (after|upon|once) … (she|he|they|candidate|student) will be (awarded|eligible|granted),
      (she|he|they|student|candidate) will (then|thereafter|subsequently)? be awarded,
      (what|all that) is (missing|left|outstanding) is (the|her|his|their) (thesis|dissertation)
    `),
    completion: list(`
      (has|have) (met|completed|passed|finished|fulfilled) all (course|courses|coursework|taught|other|required|the|modules|exams),
      (oral)? (defence|defense|examination|viva) is (scheduled|planned|set|foreseen), is (scheduled|planned|foreseen) for,
      expect (her|him|them) to, at the latest, not yet (been)? (submitted|completed|awarded|issued)
    `),
    "speaks as supervisor": list(`
      i am the (thesis|academic|main|principal)? (advisor|adviser|supervisor), (writes|is writing) (her|his|their) … thesis,
      this letter (confirms|certifies|is to confirm), (programme|program|course|study) (coordinator|director|manager),
      (above|undermentioned|above named) (named)? student,
      (confirm|certify|declare) that (my|our|the) (student|candidate|work|thesis), (her|his) supervisor, master student (of|in) our
    `),
  },
  de: {
    "confirms completion": list(`
      (abgabe|verteidigung|kolloquium|abschluss|pruefung) … (ist|wird|erfolgt|findet) … (vorgesehen|geplant|angesetzt|stattfinden|statt|erfolgen|spaetestens),
      mit (dem|ihrem|seinem) … (abschluss|studienabschluss|ende) … (ist|kann) … (rechnen|gerechnet),
      (abgeben|einreichen|abschliessen|verteidigen) wird, (zeugnis|urkunde) … (duerfte|wird) … (vorliegen|ausgestellt|erhalten),
      (reicht|gibt) … (masterarbeit|abschlussarbeit|arbeit|bachelorarbeit|diplomarbeit) … (ein|ab),
      (schliesst|beendet) … (studium|masterstudium) … (ab|voraussichtlich),
      (zeugnis|urkunde) (wird|kann) … (ausgestellt|ausgehaendigt|ueberreicht)
    `),
    completion: list(`
      (pruefungsleistungen|module|leistungen|lehrveranstaltungen) (sind|wurden|hat) … (erbracht|bestanden|abgeschlossen|abgelegt),
      (es fehlt|fehlen|aussteht|ausstehen|steht) (nur|lediglich|allein|noch), letzten (zuegen|semester),
      (fertigt|anfertigt|verfasst|schreibt) … (masterarbeit|abschlussarbeit|diplomarbeit|bachelorarbeit),
      (masterarbeit|abschlussarbeit|diplomarbeit) … (anfertigt|schreibt|verfasst|bearbeitet)
    `),
    "speaks as supervisor": list(`
      (ihr|sein|ihre|seine) betreuer~, bei mir (schreibt|anfertigt|verfasst), von mir betreut, (bei mir|an meinem lehrstuhl|in meiner arbeitsgruppe) … (masterarbeit|abschlussarbeit|arbeit)
    `),
  },
  nl: {
    "confirms completion": list(`
      (levert|dient) … (scriptie|masterproef|thesis|afstudeerverslag|eindwerk) … in,
      (scriptie|masterproef|verdediging|afstudeerzitting|afstuderen|zitting) … (gepland|voorzien|plaatsvinden|plaats),
      (diploma|bul|getuigschrift) … (wordt|zal) … (uitgereikt|verleend),
      (verwacht|verwachten) (ik|wij|we)? … (afstudeert|afstuderen|afronden|diploma)
    `),
    completion: list(`
      (alle|overige) (vakken|onderdelen|tentamens|opleidingsonderdelen) … (behaald|afgerond|afgelegd|geslaagd),
      (rest|resteert|ontbreekt) (nog|alleen|enkel), (staat|is) gepland, (schrijft|werkt) … (masterscriptie|scriptie|masterproef|thesis)
    `),
    "speaks as supervisor": list(`
      (scriptie|afstudeer|thesis)?begeleider, (haar|zijn) (begeleider|promotor|scriptiebegeleider), bij mij … (scriptie|masterscriptie|masterproef)
    `),
  },
  no: {
    "statement title": list(`
      (stadfesting|bekreftelse|bekreftelse) (av|på|om) … (fullføring|mastergrad|masterstudi~|oppgåve|oppgave)
    `),
    "confirms completion": list(`
      (leverer|levere|leverar|innleverer) … (oppgaven|oppgåva|masteroppgaven|masteroppgåva|avhandlingen|innen|innan|juni|mai|desember),
      (vitnemål~|vitnemålet|diplom~) … (vil|blir|vert|kan|bli) … (foreligge|ligge føre|utstedt|utferda|skrive ut|skrevet ut|utskrive|klart|sendt),
      (sensuren|sensur|eksamen|disputasen) … (er|blir|vert) … (venta|ventet|forventet|satt|planlagt),
      (stadfestar|stadfest|stadfesta|bekrefter|bekreftes) … (student|kandidat~) … (veileder|rettleiar~|masterprogram~)
    `),
    completion: list(`
      (alle|samtlege|samtlige) (emne|emner|eksamenar|eksamener) … (greidd~|bestått|fullført~|godkjent~),
      (har|er) (bestått|greidd|fullført) alle (emne|emner|eksamener|eksamenar|kurs), venta innan, innan,
      (arbeider|skriver|skriv|arbeidar) (nå|no)? (med|på) (master|oppgave|oppgåve|avhandling)~, førebels tittel, siste fase
    `),
    "speaks as supervisor": list(`
      rettleiar~, (eg|jeg) er (rettleiar~|veileder~), (og)? at (eg|jeg) er (rettleiar~|veileder~), (stadfestar|stadfesta) (eg|med dette|at), med dette (stadfesta|bekrefta|bekreftes|stadfestast)
    `),
    applies: list(`
      (såg|så|las|leste) (utlysning~|utlysing~|annonse~|stillinga~|stillingen), søkjer (eg|på|med dette|herved), (eg|jeg) søkjer,
      (utlysing~|utlysning~) (dykkar|deres|dykk)
    `),
    motive: list(`
      eg (såg|har|er|ønskjer|vil|trur|håpar|skreiv|lærte|arbeider|arbeidde|studerer|kan|likar|kjem|saknar|flyttar),
      (masteroppgåva|bakgrunnen|interessa|erfaringa) mi, ser fram til, (byrje|starte) i, nyfiken
    `),
  },
  da: {
    "confirms completion": list(`
      (afleverer|indleverer) … (speciale|specialet|afhandling~|opgave~) … (den|i|senest|inden|ultimo),
      (eksamensbevis~|bevis) … (udstedt|udstedes|foreligge), (forsvar|forsvaret|eksamen) … (fastsat|planlagt|finder sted),
      (bekræfter|bekræftes) … (studerende|kandidat~) … (speciale|vejleder)
    `),
    completion: list(`
      (har|er) bestået alle (fag|kurser|eksamener|øvrige), (alle|samtlige) (fag|eksamener|kurser) … (bestået|gennemført),
      (mangler|resterer) (kun|alene|nu|blot), skriver (nu|p t|aktuelt)? … speciale
    `),
    "speaks as supervisor": list(`
      jeg er vejleder, (hendes|hans) (specialevejleder|vejleder), specialevejleder, (bekræfter jeg|jeg bekræfter)
    `),
  },
  sv: {
    "confirms completion": list(`
      (arbetet|examensarbetet|uppsatsen|avhandlingen) … (läggs fram|presenteras|lämnas in|framläggs|försvaras|redovisas),
      (examen|examensbevis~) … (beräknas|väntas|kommer att|planeras) … (tas|ut|utfärdas|i|juni|under|vid),
      (intygas|intygar|bekräftas) … (examensarbete~|uppsats~|masteruppsats~) … (handledning|handledare)
    `),
    completion: list(`
      (samtliga|alla) (kurser|moment|delkurser) … (godkända|avklarade|avslutade|klara), enbart … (återstår|kvarstår),
      skriver (nu|just nu|sitt|sin|för närvarande) … (examensarbete|uppsats|masteruppsats)
    `),
    "speaks as supervisor": list(`
      (hennes|hans)? (huvud)?handledare, (skriver|gör) … under min handledning, universitetslektor handledare, härmed intyga(s|r)
    `),
  },
  fr: {
    "statement title": list(`
      attestation (du|de la|d) (directeur|directrice|encadrant~|responsable|achèvement|obtention), attestation de (réussite à venir|fin d études)
    `),
    "confirms completion": list(`
      (soutenance|dépôt|remise|fin) … (est|sera) … (prévue|fixée|envisagée|programmée),
      (diplôme|master) (sera|doit être|devrait être) (délivré|obtenu|décerné),
      (atteste|certifie|confirme) que … (soutenance|soutiendra|prépare|rédige|achève),
      (obtenir|achever|terminer|soutenir) … (avant|au plus tard|d ici|fin|juin|juillet|septembre)
    `),
    completion: list(`
      (a|ait) validé … (enseignements|ue|semestres|unités), il ne (lui)? reste (plus)? que,
      (avant|d ici) (la|le) (fin|mois), sera délivré
    `),
    "speaks as supervisor": list(`
      (directeur|directrice|encadrant~) (du|de son|de la|de) (mémoire|thèse|recherche), je (dirige|encadre) (son|le|la), je soussigné~
    `),
  },
  es: {
    "statement title": list(`
      (constancia|certificado|informe) (del|de la|de) (tutor|tutora|director|directora|próxima|previsión|finalización|defensa), carta (de|del) (tutor|director)
    `),
    "confirms completion": list(`
      (defensa|entrega|depósito|lectura) … (está|queda|será) … (prevista|fijada|programada),
      (título|diploma) … (será|se) (expedido|expedirá|obtendrá|emitirá),
      (defenderá|leerá|presentará|entregará|depositará) (su|el|la) … (en|antes|a finales|el)
    `),
    completion: list(`
      (ha)? (superado|aprobado|completado) (todas|todos|la totalidad), (solo|únicamente|sólo) (le)? (falta|resta|queda), antes de (finales|fin|que)
    `),
    "speaks as supervisor": list(`
      (tutor|tutora|director|directora) (del|de la|de su|de) (trabajo|tesis|tfm|alumn~), (el|la) abajo firmante, que dirijo
    `),
  },
  it: {
    "confirms completion": list(`
      (discussione|seduta|prova finale|laurea) … (è|sarà) … (prevista|fissata|programmata),
      (titolo|diploma|laurea) … (sarà|verrà) (conseguit~|rilasciat~|conferit~),
      (si laureerà|laurearsi|discutere) … (nel|entro|a|il|luglio|ottobre|marzo)
    `),
    completion: list(`
      (ha)? (superato|sostenuto|completato) tutti (gli|i), (resta|rimane|manca) (solo|soltanto|da), entro (il|la|luglio|giugno|fine)
    `),
    "speaks as supervisor": list(`
      (relatore|relatrice|correlatore) (della|di|del), (sono|essere) (il|la)? (relatore|relatrice), (il|la) sottoscritt~
    `),
  },
};
