import { type Lexicon, list } from "./catalogue.ts";

export const it: Lexicon = {
  language: "it",
  cues: {
    "cv title": list(`
      curriculum vitae, curriculum, cv, profilo, curriculum (scientifico|accademico|professionale)
    `),
    "cv heading": list(`
      istruzione, istruzione e formazione, formazione, formazione (accademica|universitaria), studi,
      titoli di studio, percorso (accademico|di studi), esperienza~,
      (esperienza|esperienze) (lavorativa|lavorative|professionale|professionali|di ricerca|didattica),
      tirocini~, attività (di ricerca|didattica|professionale|lavorativa), lavoro, competenze,
      (competenze|conoscenze|capacità) (linguistiche|informatiche|tecniche|digitali|personali|relazionali|e competenze),
      lingue, lingue straniere, conoscenze linguistiche, informatica, pubblicazioni, progetti, premi,
      borse di studio, premi e (borse|riconoscimenti), riconoscimenti, corsi, interessi, volontariato,
      hobby, dati (personali|anagrafici), informazioni personali, contatti, referenze, altro,
      ulteriori informazioni, ricerca, tesi
    `),
    "personal data": list(`
      data di nascita, nato (a|il), nata (a|il), luogo di nascita, nazionalità, cittadinanza,
      stato civile, indirizzo, telefono, cellulare, patente, codice fiscale, residenza
    `),
    "cv skill": list(`
      madrelingua, fluente, ottimo, buono, scolastico, python, matlab, latex, java, patente b,
      buona conoscenza, ottima conoscenza
    `),
    "letter title": list(`
      lettera (di|motivazionale) (motivazione|presentazione|candidatura|accompagnamento),
      lettera (di)? (motivazione|motivazionale|presentazione), lettera motivazionale, candidatura,
      motivazione
    `),
    applies: list(`
      (letto|visto|trovato|appreso) … (annuncio|bando|offerta|posizione),
            (proporre|presentare|avanzare|inviare) … candidatura,
      (entrare a far parte|unirmi|lavorare) … (gruppo|laboratorio|progetto|dottorato|vostro|suo),
      (con la presente|con questa lettera), (cercate|cerca|cercano) … (dottorand~|ricercator~|collaborator~|candidat~), (farne|fare) parte,
      (iscrivermi|accedere|ammissione) (al|alla) … (dottorato|corso|programma),
      (candidato|candidata) (al|alla|per),
      (presento|presentare|invio|inviare|proporre|sottoporre|avanzo) la mia (candidatura|domanda),
      (la)? mia (candidatura|domanda), mi candido, candidarmi,
      (interesse|interessat~) (per|a|alla|al) (la|il|questa|questo|vostra)? … (posizione|posto|dottorato|borsa|bando|offerta),
      (annuncio|bando|offerta|posizione) … (pubblicat~|attenzione|interesse|letto)
    `),
    "subject of an application": list(`
      oggetto candidatura, oggetto, candidatura (per|alla|al), domanda (di|per)
    `),
    motive: list(`
      (sono|ho|vorrei|desidero|credo|ritengo|spero|penso|mi piacerebbe|lavoro|studio|posso|ritengo),
      (vostro|vostra|suo|sua|vostri|suoi) (gruppo|laboratorio|progetto|dipartimento|università|ricerca|istituto|lavoro|team|ateneo),
      (mio|mia|miei|mie) (interesse|motivazione|tesi|percorso|formazione|esperienza|laurea|passione|curiosità|studi|competenze),
      (colloquio|disposizione|disponibile), (posizione|dottorato|borsa),
      (appassiona|affascina|motiva|entusiasma|attrae)~, (allego|in allegato|allegato), contribuire,
      durante (il|la|i|gli) (mio|mia|miei|tesi|laurea|corso|studi|tirocinio), in attesa
    `),
    "transcript title": list(`
      (riepilogo|prospetto|estratto|autodichiarazione|dichiarazione) (degli|dei|di|sostitutiva)? (esami|carriera|voti|certificazione con esami),
      certificato (di carriera|carriera|con esami|esami sostenuti|storico esami|di esami sostenuti|iscrizione con esami),
      (iscrizione|laurea) con esami, esami superati, carriera (dello)? studente, situazione esami,
      storico esami, relazione esami, certificato (di laurea con esami|degli esami|esami|storico),
      certificato di (laurea|iscrizione) con (gli)? esami,
      (elenco|autocertificazione|certificato|carriera) (degli|di|con|universitaria)? (esami|voti|carriera),
      elenco (degli)? esami (sostenuti)?, libretto (universitario)?, piano di studi, esami sostenuti,
      carriera (universitaria|accademica), transcript of records, autocertificazione degli esami,
      certificato degli studi
    `),
    "totals of grades": list(`
      media (ponderata|aritmetica|dei voti|voti)?, cfu (totali|acquisiti|conseguiti)?,
      crediti (formativi|totali|acquisiti|conseguiti)?, totale (cfu|crediti), e lode,
      voto (finale|di laurea|medio), trentesimi, 110 110, ects, voto
    `),
    "student number": list(`matricola, numero di matricola, n matricola, codice fiscale`),
    term: list(`
      anno accademico, (primo|secondo|terzo) anno, a a, anno di corso, (primo|secondo) semestre,
      anno (1|2|3)
    `),
    "diploma title": list(`
      diploma, diploma di (laurea|dottorato|maturità), laurea,
      laurea (magistrale|triennale|specialistica)?, pergamena, certificato di laurea,
      dottorato di ricerca, diploma di laurea (magistrale)?, attestato di laurea
    `),
    conferred: list(`
      (conferita|conferito|rilasciato|consegue|conseguito|conferisce) (a|il|la|al|alla) … (titolo|laurea|dottor~|diploma),
      ha conseguito (il|la|presso|in) … (laurea|diploma|titolo|dottore),
      (conferisce|conferito|conferita|rilascia|conferiamo|rilasciato|conferire) … (laurea|titolo|diploma|grado|dottore|dottorato),
      (ha|avendo) (conseguito|superato|sostenuto) … (laurea|titolo|esame finale|esame di stato|diploma|dottorato),
      (proclamato|proclamata|proclama) … (dottore|dottoressa|dottor),
      (titolo|qualifica) (accademica|accademico)? … (dottore|dottoressa|dottor), in nome della legge,
      consegue il titolo
    `),
    "school certificate": list(`
      diploma di (maturità|istruzione secondaria|superamento dell esame), maturità~, esame di stato, liceo
    `),
    "degree named": list(`
      laurea (magistrale|triennale|specialistica|in), (dottore|dottoressa) (magistrale|in|di),
      classe (lm|l|delle), con (lode|votazione|il voto|punti), 110 110
    `),
    "formula of a deed": list(`
      (visto|visti|vista) (il|la|lo|gli|i), noi rettore, (si certifica|certifica) che,
      (rilasciato|dato) (a|in|dal|il), repubblica italiana, in nome, marca da bollo, ai sensi, sigillo
    `),
    born: list(`nat~ (a|il|in)`),
    "grading title": list(`
      (sistema|scala) (di valutazione|dei voti|di voti|di votazione|voti), supplemento al diploma,
      diploma supplement, spiegazione (dei voti|del sistema), significato dei voti
    `),
    "supplement's wording": list(`
      unesco cepes, consiglio d europa, commissione europea,
      (voti|esami|votazione|scala) (sono|espressi|in|da|va),
      (titolare|livello|funzione|contenuto) (della|del) (qualifica|titolo), (voto minimo|sufficienza),
      trentesimi, corrisponde
    `),
    "thesis title page": list(`
      tesi (presentata|per il conseguimento), per il conseguimento,
      (relatore|relatrice) (chiar|prof|ch), elaborato finale
    `),
    "thesis title": list(`
      tesi di (laurea|dottorato|master|laurea magistrale), tesi magistrale, tesi, elaborato finale
    `),
    "thesis people": list(`
      (relatore|relatrice|correlatore|correlatrice|supervisore|tutor|candidato|candidata|laureando|laureanda)
    `),
    "thesis heading": list(`
      sommario, abstract, ringraziamenti, indice, introduzione, stato dell arte, metodologia, metodi,
      risultati, discussione, conclusioni, bibliografia, appendice, capitolo #,
      elenco delle (figure|tabelle)
    `),
    "publication list title": list(`
      pubblicazioni, elenco (delle)? pubblicazioni, lista delle pubblicazioni, pubblicazioni scientifiche
    `),
    "paper heading": list(`
      sommario, abstract, parole chiave, introduzione, metodi, metodologia, risultati, discussione,
      conclusioni, bibliografia, riferimenti bibliografici, ringraziamenti
    `),
    "venue of a paper": list(`atti (del|della), convegno, rivista, journal, proceedings, doi, conferenza`),
    "recommendation title": list(`
      lettera di (raccomandazione|referenze|referenza|presentazione per), raccomandazione,
      lettera di raccomandazione per
    `),
    recommends: list(`
      (raccomando|raccomandare|consiglio) (vivamente|caldamente|senza|la|il|pienamente|fortemente|con),
      (lo|la) raccomando, senza (riserve|riserva|esitazione|alcuna riserva),
      (sostengo|sostenere|appoggio) … (candidatura|domanda),
      (piacere|lieto|lieta|onore) … (raccomandare|raccomandazione|presentare|sostenere),
      sua (candidatura|domanda)
    `),
    "knows the applicant": list(`
      (conosco|conosciuto|conosciuta|conobbi) … (da|dal|come|quando|nel),
      ho (seguito|avuto|supervisionato|conosciuto|guidato),
      (uno|una|tra) (dei|delle|i|gli|le) … (migliori|più),
      (è|ha|si|era) (stato|stata|dimostrato|distint~|sempre|mostrato),
      (sua|suo|sue|suoi) (tesi|lavoro|capacità|rendimento|attitudine|risultati|studi),
      (contattarmi|disposizione|contattare), (mio|mia) (corso|gruppo|laboratorio|insegnamento),
      (eccellente|brillante|straordinari~|eccezionale|ottim~)
    `),
    "references title": list(`
      referenze, referenti, referenze (accademiche|professionali|personali), persone di riferimento, elenco (delle|dei) (referenze|referenti),
      persone (da|che) (contattare|conoscono)
    `),
    "statement title": list(`
      (dichiarazione|attestazione|certificazione) (del|della|di) (relatore|relatrice|supervisore|prossima|conseguimento)
    `),
    "confirms completion": list(`
      (dichiaro|dichiara|attesta|attesto|confermo|certifica|conferma) che … (discuterà|concluderà|completerà|conseguirà|terminerà|previst~|consegnerà),
      (discuterà|concluderà|completerà|conseguirà|terminerà|consegnerà) (la|il|i|sua|propri~) … (tesi|titolo|studi|laurea)
    `),
    completion: list(`
      (prevista|previsto) (per|nel|il|entro|a), (discussione|conclusione|consegna) (della|del|prevista),
      entro (il|la|e non oltre)
    `),
    "speaks as supervisor": list(`
      (in qualità di|come) (relatore|relatrice|supervisore), sotto la mia (supervisione|guida|direzione),
      (il sottoscritto|la sottoscritta)
    `),
    "language test title": list(`
      cils, celi, plida, certificato di (lingua|conoscenza|competenza linguistica|italiano|inglese),
      certificazione (linguistica|di italiano), ielts, toefl
    `),
    "language test": list(`(livello) (a1|a2|b1|b2|c1|c2), quadro comune europeo, qcer, cils, celi`),
    "test report": list(`
      (ascolto|comprensione|produzione) (della|scritta|orale|di)?, (punteggio|prova|prove), 
      livello, sede d esame
    `),
    "work certificate title": list(`
      (attestato|certificato|dichiarazione) (di servizio|di lavoro|di tirocinio|del datore),
      certificato di servizio, benservito
    `),
    "was employed": list(`
      (ha|è|era) (lavorato|stato assunto|stata assunta|prestato|impiegat~|dipendente),
      (presso|nella) (la)? (nostra|nostro) (azienda|società|ditta|ufficio), alle nostre dipendenze,
      (rapporto di lavoro|assunt~)
    `),
    "employer's praise": list(`
      (piena|nostra|massima) soddisfazione, (auguriamo|ringraziamo),
      (risorse umane|amministratore delegato), (mansioni|compiti)
    `),
    "proposal title": list(`(progetto|proposta|piano) di (ricerca|dottorato|tesi), proposta di tesi`),
    "proposal heading": list(`
      domand~ di ricerca, obiettiv~, ipotesi, metodologia, metodi, stato dell arte, contesto, motivazioni,
      cronoprogramma, piano di lavoro, fasi, risultati attesi, bibliografia, impatto, introduzione,
      tempistica
    `),
    "what a proposal says": list(`
      (questo|il) progetto (propone|intende|mira|si propone|ha), (primo|secondo|terzo) anno,
      (anno|mese|mesi|fase) (1|2|3|#), si (propone|intende|svilupperà|analizzerà)
    `),
    "identity title": list(`passaporto, carta d identità, permesso di soggiorno, patente di guida`),
    "identity field": list(`
      cognome, nome, cittadinanza, nazionalità, data di nascita, luogo di nascita, sesso, scadenza,
      statura, autorità
    `),
    "title of something else": list(`
      fattura, ricevuta, preventivo, busta paga, estratto conto, ordine,
      (certificato|attestato|ricevuta) di (iscrizione|partecipazione|frequenza|residenza|pagamento|immatricolazione),
      lettera di (ammissione|accettazione), contratto, contratto di (lavoro|locazione|affitto), accordo,
      condizioni generali, offerta di lavoro, bando (di concorso)?, avviso, verbale,
      verbale (della)? (riunione|seduta), ordine del giorno, esercizi, esercitazione, compito,
      prova d esame, programma del corso, manuale, istruzioni, manuale (d uso|utente), comunicato stampa,
      relazione, relazione (annuale|finale|tecnica|di tirocinio), rapporto, questionario, modulo, polizza,
      certificato (medico|di nascita|penale), programma, menù, ricetta, orario, prenotazione, biglietto,
      itinerario, lista della spesa, regolamento
    `),
    "answer to an application": list(`
      (siamo lieti|siamo spiacenti|abbiamo il piacere) … (comunicar~|informar~|invitar~|offrir~),
      grazie per (la sua|il suo|l interesse), la sua (candidatura|domanda) (è|e stata)
    `),
    enrolment: list(`
      (è|risulta) (regolarmente)? (iscritt~|immatricolat~), iscritt~ (al|per l anno|all anno)
    `),
    "course attended": list(`
      ha (partecipato|frequentato|seguito) … (corso|seminario|workshop|scuola estiva|convegno)
    `),
    "advert's wording": list(`
      (cerchiamo|offriamo|si ricerca|si offre|ricerchiamo), (requisiti|mansioni|il tuo profilo),
      (inviare|inviate|candidati|candidature) (cv|il|la|devono|entro|a), (retribuzione|stipendio),
      scadenza
    `),
    "invoice's wording": list(`
      (iva|partita iva|p iva), (totale|importo) (fattura|da pagare|dovuto), iban,
      (prezzo unitario|quantità), (scadenza|pagamento|bonifico), imponibile, numero fattura
    `),
    "contract's wording": list(`
      (le parti|tra le parti), di seguito,
      (il datore di lavoro|il locatore|il conduttore|il lavoratore), (articolo|art) #,
      (periodo di prova|preavviso|recesso), foro competente
    `),
    "exercise's wording": list(`
      (esercizio|problema|domanda) #, (calcolare|dimostrare|determinare|risolvere|spiegare), punti
    `),
    instructions: list(`
      (premere|cliccare|ruotare|rimuovere|collegare|inserire) (il|la|su)?,
      (avvertenza|pericolo), passo #, garanzia, (presenti|assenti),
      (secondo la polizia|ha dichiarato|ha annunciato), (sindaco|ministro|portavoce), varie ed eventuali
    `),
    "cover sheet": list(`documentazione allegata, elenco allegati, allegati`),
  },
  vocabulary: {
    salutation: list(`
      gentile, gentili, egregio, egregi, spettabile, spett le, egr, gent, caro, cara, chiarissim~,
      a chi di competenza, buongiorno, illustre
    `),
    closing: list(`
      (cordiali|distinti|i migliori|cari) saluti, cordialmente, in fede, (porgo|invio) … saluti,
      con osservanza, un cordiale saluto
    `),
    "first person": list(
      `mi, mio, mia, miei, mie, io, sono, ho, vorrei, sarei, avrei, potrei, posso, credo, spero, desidero, scrivo, verrei, ritengo, allego`,
    ),
    "third person": list(`lui, lei, egli, ella, suo, sua, suoi, sue`),
    "grade column": list(`
      esame, esami, insegnamento, attività didattica, attività formativa, voto, cfu, crediti, data, esito,
      codice, ssd, anno, ects, descrizione, materia, valutazione
    `),
    "result column": list(`voto, esito, valutazione, votazione`),
    "grade word": list(`
      ottimo, distinto, buono, discreto, sufficiente, insufficiente, eccellente, idoneo, non idoneo, lode,
      approvato, gravemente insufficiente
    `),
    officer: list(`
      (il|la) (rettore|rettrice|preside|direttore|direttrice|presidente|segretario|responsabile),
      (rettore|preside|magnifico rettore|direttore amministrativo|direttore generale)
    `),
    "language skill": list(`
      ascolto, lettura, comprensione della lettura, produzione scritta, produzione orale, parlato,
      scritto, comprensione orale, comprensione scritta, strutture di comunicazione, interazione orale
    `),
    "referees heading": list(`
      referenze, referenti, referenze (accademiche|professionali), (possono|può) essere contattat~,
      persone di riferimento
    `),
    institution: list(`università, politecnico, istituto, facoltà, dipartimento`),
    translation: list(`
      traduzione (giurata|asseverata|ufficiale|certificata|dal|dall), tradott~ (dal|dall|da),
      traduttore (giurato|ufficiale)
    `),
    "name label": list(`
      nome, cognome, nome e cognome, studente, studentessa, candidato, candidata, cognome e nome, dott,
      sig, laureando
    `),
    "function word": list(`il, la, di, e, che, per, un, una, del, della, con, nel, sono, le, gli, ed, alla`),
    "until now": list(`oggi, attuale`),
  },
};
