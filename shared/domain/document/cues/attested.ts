import { type Lexicon, list } from "./catalogue.ts";

/**
 * What short papers attest in a sentence or two, per language, besides what its lexicon has: that somebody
 * was employed from one day to another, that persons may be asked, by which state a paper is issued, under
 * what words a paper in a journal is found, and what else a paper that speaks of study may be.
 */
export const attested: Readonly<Record<string, Lexicon["cues"]>> = {
  en: {
    "title of something else": list(`
      (examination|exam|class|course|lecture) (timetable|schedule), module catalogue, (information|instructions|guidelines|notes|advice|guidance) for (referees|applicants|candidates|students|authors|reviewers|participants|visitors|new), registration of, application for (leave|extension|a room|housing|membership|reimbursement), discharge certificate, certificate of discharge, obituary, call for, funding call, (house|library) rules, statutes, (examination|study|library) regulations, (course|teaching|lecture) evaluation, survey, ethics approval, admission ticket, rent receipt, guidelines
    `),
    "keywords of a paper": list(`keywords, key words, index terms, ccs concepts`),
    "time of employment": list(`
      (full|part) time basis, (employed|worked) … (full|part) time, as a placement student, as (an)? (intern|trainee|apprentice),
      from # … (to|until|till|through) … #, from (january|february|march|april|may|june|july|august|september|october|november|december) … (to|until|till) …,
      (w e f|with effect from) …, (between|since) # … and #, (reported|reporting) to the, was responsible for, personnel (manager|officer|department),
      head of personnel, (attendance|conduct|work) and (conduct|attendance|character), (his|her) (conduct|character) (was|is|has)
    `),
    "was employed": list(`
      (worked|working|served|employed) (for|with) us, (worked|working|served|employed) (for|with|in|at) (our|this|the above) (company|firm|organi~|office|department|institut~|laboratory),
      (was|has been) working (with|for|in|at) (our|us|this), (his|her|their) (tenure|period of service|employment|internship) with (us|our|the)
    `),
    "offers referees": list(`
      (may|can|could|should)? (be)? (contacted|approached|asked) (for|about) (a|my|an)? (reference|references|opinion|me|work), agreed to (be contacted|act as|serve as|provide|speak),
      (know|knows|knew) (me|my work|my research|me well), you (may|can|could) (ask|contact|call), speak (for|about|to) my, about me
    `),
    "state named": list(`(republic|kingdom|commonwealth|federation|state|union) of, united (states|kingdom)`),
  },
  de: {
    "title of something else": list(`
      (anrechnungs|anerkennungs|gebuehren|widerspruchs|ablehnungs)bescheid,
      bescheid (ueber|zur) (die|den|eine)? (anrechnung|anerkennung|ablehnung|bewilligung|rueckforderung|gebuehr~|zulassung), (pruefungs|klausur|termin|veranstaltungs|raum)plan, semestertermine, lehrevaluation, evaluations(bogen|bericht), auswertung der …, richtlinie~, (kontakt|telefon|teilnehmer)liste, wohnungsgeberbestaetigung, (mietschuldenfreiheits|vermieter)bescheinigung, antrag auf …, hinweise fuer (gutachter~|bewerber~|studierende~|autor~), nachruf, leihvertrag, hausordnung, einladung
    `),
    "keywords of a paper": list(`schlagwörter, schlagworte, schlüsselwörter, stichwörter, keywords`),
    "time of employment": list(`
      vom # … bis (zum)? … #, (in vollzeit|in teilzeit|vollzeitbeschaeftigt~|teilzeitbeschaeftigt~), (wochenstunden|wochenarbeitszeit),
      als (werkstudent~|praktikant~|angestellte~|mitarbeiter~|aushilfe|hilfskraft) …, personal(buero|stelle|referat|wesen), zeitraum vom
    `),
    "offers referees": list(`
      (geben|gibt|erteilen|erteilt) (gern|gerne|ihnen|auf)? (anfrage|wunsch)? auskunft, auskunft (ueber|zu) (mich|meiner|meine) , (koennen|duerfen|kann|darf) … (befragt|kontaktiert|angesprochen|angefragt) werden,
      (ueber|zu) (mich|meiner person|meiner arbeit), kennen (mich|meine arbeit)
    `),
    "state named": list(`bundesrepublik deutschland, republik oesterreich, schweizerische eidgenossenschaft`),
  },
  nl: {
    "title of something else": list(`
      verhuurdersverklaring, (tentamen|les|examen)rooster, studiegids, (cursus|vak)evaluatie, reglement, huisregels, overlijdensbericht, (inschrijf|aanmeld)formulier, uitnodiging, collegerooster, richtlijnen
    `),
    "keywords of a paper": list(`trefwoorden, sleutelwoorden, keywords`),
    "time of employment": list(`
      van # … tot (en met)? … #, (voltijds|deeltijds|fulltime|parttime|voltijd|deeltijd), uur per week,
      sinds # … (in dienst|werkzaam), in de functie van, personeelsdienst, hr business partner, (onbepaalde|bepaalde) tijd
    `),
    "was employed": list(
      `(in dienst|werkzaam) (is|was|geweest|van|sinds|geweest is), dienstverband (van|bij|met), werkt (sinds|als) …`,
    ),
    "offers referees": list(`
      (willen|wil|kunnen|kan) (graag)? … (inlichtingen|informatie|referentie) (over mij|geven|verstrekken), (mag|mogen|kunt|kan) (u|men)? (bellen|contacteren|benaderen|mailen),
      (kennen|kent) (mij|mijn werk), over mij, navraag doen
    `),
    "state named": list(`koninkrijk (der nederlanden|belgie)`),
  },
  no: {
    "title of something else": list(`
      semesterregistrering, semesterstart, (eksamens|time)plan, emnebeskrivelse, emneevaluering, retningslinjer, reglement, husregler, kvittering, påmelding, invitasjon, dødsannonse
    `),
    "keywords of a paper": list(`nøkkelord, nykelord, stikkord, emneord, keywords`),
    "time of employment": list(`
      fra # … til (og med)? … #, frå # … til …, (hel|deltids|heltids)stilling, (full|hel) stilling, stillingsprosent, # prosent stilling, i perioden, personalavdeling~
    `),
    "offers referees": list(`
      (kan|gir|gjev|gir gjerne) (gjerne)? (kontaktes|ringes|spørres|opplysninger|opplysningar|uttale) (om|seg)?, kjenner (meg|arbeidet mitt|arbeidet), (spør|spørres) (gjerne)? om meg, om meg
    `),
    "state named": list(`kongeriket (norge|noreg)`),
  },
  da: {
    "title of something else": list(`
      (eksamens|skema)plan, kursusbeskrivelse, kursusevaluering, kvittering, retningslinjer, invitation, nekrolog, lønseddel, tilmelding, husorden
    `),
    "keywords of a paper": list(`nøgleord, emneord, keywords`),
    "time of employment": list(`
      fra (den)? # … til (og med)? … #, (fuld|deltids|heltids)tid, i perioden, (hr|personale)afdeling~, timer (om ugen|pr uge)
    `),
    "offers referees": list(`
      (kan|må) (gerne)? (kontaktes|spørges|ringes), (kender|kendt) (mig|mit arbejde), om mig, udtale sig
    `),
    "state named": list(`kongeriget danmark`),
  },
  sv: {
    "title of something else": list(`
      (tentamens|läs)schema, kursplan, kursutvärdering, kvitto, riktlinjer, reglemente, inbjudan, dödsannons, anmälan till, ordningsregler, lönespecifikation
    `),
    "keywords of a paper": list(`nyckelord, keywords`),
    "time of employment": list(`
      från (den)? # … till (och med)? … #, (heltid|deltid|heltidsanställ~|deltidsanställ~), under (tiden|perioden), personalavdelning~, t o m
    `),
    "offers referees": list(`
      (kan|får) (gärna)? (kontaktas|tillfrågas|ringas), känner (mig|mitt arbete), om mig, uttala sig
    `),
    "state named": list(`konungariket sverige`),
  },
  fr: {
    "title of something else": list(`
      convocation, emploi du temps, calendrier des (examens|épreuves), règlement (intérieur|des), quittance (de loyer)?, avis de décès, attestation d hébergement, enquête, guide (de|du|pour), fiche de paie, bulletin de (paie|salaire)
    `),
    "keywords of a paper": list(`mots clés, mots clefs`),
    "time of employment": list(`
      du # … au … #, (à temps (plein|partiel|complet)), contrat à durée, en qualité de, service du personnel
    `),
    "offers referees": list(`
      (peuvent|peut|pouvez) … (contacté~|renseigner|joindre|témoigner), (me connaissent|connaissent mon travail), à mon sujet, à contacter
    `),
    "state named": list(`république française, royaume de belgique, confédération suisse`),
  },
  es: {
    "title of something else": list(`
      bases (de|del) …, horario (de|del) …, calendario de exámenes, normativa, reglamento, encuesta, esquela, guía (de|para) …, cómo (redactar|escribir|hacer|solicitar), recibo de alquiler
    `),
    "keywords of a paper": list(`palabras clave`),
    "time of employment": list(`
      (desde|del) (el)? # … (hasta|al) (el)? … #, (a tiempo (completo|parcial)), jornada (completa|parcial), con (el)? cargo de, en calidad de, departamento de personal
    `),
    applies: list(`
      en relación con … (contrato|plaza|beca|puesto|oferta|convocatoria|vacante), (optar|optando|presentarme) (a|al|por) …,
      (dedicar|continuar|proseguir|ampliar) … (su|vuestro) (laboratorio|grupo|equipo|instituto|departamento)
    `),
    "offers referees": list(`
      (pueden|puede|podrán) (ser)? (contactad~|contactar|dar|informar), (conocen|conoce) (mi trabajo|mi labor), sobre mí, referencias sobre
    `),
    "state named": list(
      `reino de españa, (república|estados unidos) (de|del|mexicanos|federativa|argentina|bolivariana)`,
    ),
  },
  it: {
    "title of something else": list(`
      bando (di|per), regolamento, calendario (degli)? esami, orario (delle)? lezioni, invito, questionario, guida (alla|allo|per), ricevuta d affitto, busta paga
    `),
    "keywords of a paper": list(`parole chiave`),
    "time of employment": list(`
      dal # … al … #, (a tempo (pieno|parziale|determinato|indeterminato)), in qualità di, con la qualifica di, ufficio (del)? personale
    `),
    "offers referees": list(`
      (possono|può) … (contattat~|confermare|fornire), (conoscono|conosce) (il mio lavoro|la mia), su di me, disponibili a
    `),
    "state named": list(`repubblica italiana`),
  },
  pt: {
    "title of something else": list(`
      regulamento, horário, calendário de exames, convite, recibo de (renda|vencimento), inquérito, guia (do|da|para)
    `),
    "keywords of a paper": list(`palavras chave`),
    "time of employment": list(`
      (de|desde|do dia) # … (a|até|até ao dia) … #, (a tempo (inteiro|parcial|integral)), (no|na) (cargo|função|categoria) de, recursos humanos
    `),
    "was employed": list(`
      (trabalhou|exerceu|prestou|desempenhou) … (empresa|funções|serviços|serviço|cargo), (foi|é|esteve) (funcionári~|empregad~|colaborador~|contratad~), (nossa|nesta) (empresa|instituição)
    `),
    "employer's praise": list(
      `(nada consta|boa conduta|desempenho exemplar), (desejamos|agradecemos), (dedicação|empenho|profissionalismo)`,
    ),
    "offers referees": list(
      `(podem|pode) ser contactad~, (conhecem|conhece) (o meu trabalho|meu trabalho), sobre mim`,
    ),
    "state named": list(`república (portuguesa|federativa)`),
    "confirms completion": list(`
      (defesa|entrega|conclusão) … (prevista|marcada|agendada), (diploma|grau|título) … (será|deverá ser) (emitido|conferido|expedido),
      (defenderá|concluirá|entregará|apresentará) (a|o|sua|seu) … (dissertação|tese|mestrado|curso|trabalho)
    `),
    completion: list(`(falta|resta) (apenas|somente), (concluiu|completou) (todas|todos) (as|os), prevê se`),
    "speaks as supervisor": list(
      `(na qualidade de|como) orientador~, sob (a)? minha (orientação|supervisão), declaro que`,
    ),
    "everyday affairs": list(`
      renda, inquilino, senhorio, arrendamento, aluguel, fiança, seguro, apólice, segurado, franquia, fatura, encomenda, entrega, veículo, estacionamento,
      multa, voo, reserva, hospedagem, paciente, vacina~, polícia, prefeito, euros, reais, salário, morada fiscal, conta bancária, iva, mensalidade
    `),
  },
  pl: {
    "title of something else": list(`
      odpis (skrócony|zupełny), harmonogram egzaminów, ankieta, zaproszenie, nekrolog
    `),
    "keywords of a paper": list(`słowa kluczowe`),
    "time of employment": list(`
      (w okresie|od dnia|od) … # … (do|do dnia) … #, w pełnym wymiarze, (pełen|pełny) etat, wymiarze czasu pracy, na stanowisku, stosunek pracy,
      kierownik (działu)? kadr, dział kadr, umowa (była|została) zawarta
    `),
    "was employed": list(`
      (był~|jest|została|został) (zatrudnion~|zatrudniona|zatrudniony), okres~ zatrudnienia, (pracownik|pracownica) (wykonywał~|zajmował~), (pracował~|pracowała) (w|na) …
    `),
    "employer's praise": list(`
      (sumiennie|rzetelnie|wzorowo) … (obowiązki|obowiązków)?, (obowiązki|zadania) … (sumiennie|rzetelnie|wzorowo), (urlop|urlopu) wypoczynkow~, (życzymy|dziękujemy)
    `),
    "offers referees": list(`(można|mogą) … (kontaktować|referencji), znają (mnie|moją pracę), na mój temat`),
    "state named": list(`rzeczpospolita polska`),
  },
};
