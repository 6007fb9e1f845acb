import { type Lexicon, list } from "./catalogue.ts";

export const fr: Lexicon = {
  language: "fr",
  cues: {
    "cv title": list(`curriculum vitae, cv, profil, parcours`),
    "cv heading": list(`
      (expérience|expériences) (académique~|en entreprise|de terrain), (cursus|parcours),
      formations (complémentaires|continue), cursus (universitaire|académique|scolaire), communications,
      enseignements, responsabilités, engagements, connaissances (linguistiques|informatiques),
      compétences et (langues|intérêts), langues et informatique, hobbies, référence~, à propos, objectif,
      formation~, formation (académique|universitaire),
      parcours (académique|universitaire|professionnel|scolaire), études, diplômes,
      diplômes et formations, expérience~,
      (expérience|expériences) (professionnelle~|de recherche|d enseignement), stages, emplois,
      enseignement, compétences, compétences (techniques|informatiques|linguistiques), informatique,
      langues, logiciels, centres d intérêt, intérêts, loisirs, divers, bénévolat, vie associative,
      distinctions, prix, bourses, prix et (bourses|distinctions), publications, projets, références,
      état civil, coordonnées, contact, certifications, activités, recherche
    `),
    "personal data": list(`
      né (le|à), née (le|à), date de naissance, nationalité, adresse, téléphone,
      situation (familiale|de famille), permis (de conduire|b), courriel, célibataire, ans
    `),
    "cv skill": list(`
      langue maternelle, courant, bilingue, notions, niveau, python, matlab, latex, java, permis b,
      lu parlé écrit, maîtrise
    `),
    "letter title": list(`lettre de motivation, lettre de candidature, candidature, motivation`),
    applies: list(`
      (lu|vu|découvert|trouvé) … (annonce|offre|appel à candidatures|sujet de thèse),
            (pose|posant|dépose|déposer) (ma)? candidature,
      (intégrer|rejoindre) votre … (équipe|laboratoire|groupe|formation|institut|école),
      je me permets de vous (adresser|écrire|soumettre|contacter), (votre|ce|le) (sujet|offre|projet|poste|contrat) … (donnerait|permettrait|correspond|intéresse),
      (poursuivre|continuer|réaliser|préparer|effectuer) … (thèse|doctorat|mémoire|stage),
      (candidat|candidate) (à|au|pour),
      (présente|présenter|poser|soumettre|propose|proposer|adresse|adresser) (ma|mon) candidature,
      ma candidature, candidature (au|à|pour|en|spontanée), (postuler|postule),
      (offre|annonce|poste|sujet de thèse) … (attention|intérêt|intéresse~|pris connaissance|publié~),
      vif intérêt
    `),
    "subject of an application": list(`objet candidature, objet, candidature (au|à|pour|en)`),
    motive: list(`
      je serais (heureuse|heureux|ravi|ravie), je (maîtrise|parle|viens|cherche|désire),
      (titulaire|diplômé|diplômée) d un (master|doctorat|diplôme),
      votre (projet|école|formation|unité|programme|chaire|annonce|établissement),
      je (suis|souhaite|serais|souhaiterais|pense|crois|voudrais|reste|peux|me tiens|travaille),
      j (ai|aimerais|étudie|effectue|espère),
      (votre|vos) (équipe|laboratoire|groupe|projet|institut|université|recherche~|travaux|département),
      (mon|ma|mes) (intérêt|motivation|mémoire|master|stage|parcours|formation|expérience|goût|recherches),
      (entretien|rencontrer|disposition), (poste|thèse|doctorat), dans l attente,
      (motivée|motivé|passionnée|passionné|passionne|enthousiasme), ci joint~, (contribuer|apporter),
      au cours de (mon|ma|mes), salutations
    `),
    "transcript title": list(`
      relevé (de|des) (résultats|crédits|compétences), relevés de notes, bulletin, fiche de notes,
      notes (obtenues|du semestre), attestation de (résultats|notes et de crédits), détail des notes,
      livret (universitaire|de notes), relevé de notes du (baccalauréat|master|semestre),
      bilan (des notes|de formation), dossier (scolaire|académique), relevé de notes,
      relevé (des notes|de notes et résultats|de notes et de résultats|universitaire),
      bulletin (de notes|semestriel), attestation de notes, notes et résultats,
      résultats (des examens|universitaires|obtenus), procès verbal, relevé de notes officiel
    `),
    "totals of grades": list(`
      résultat (d admission|global|final), points jury, moyenne (de l année|du diplôme|ue), note sur 20,
      barème, crédits (capitalisés|européens), admis (avec|à), rang,
      moyenne (générale|du semestre|annuelle|pondérée)?, crédits (ects|obtenus|acquis|validés)?, total,
      mention, ects, coefficient~, sur 20, validé, admis~, jury, compensation
    `),
    "student number": list(`numéro (d étudiant|étudiant|ine), n étudiant, ine, nne`),
    term: list(`
      semestre (1|2|3|4|5|6|#), (premier|second|deuxième|troisième) semestre, année universitaire,
      session (1|2), ue #, unité d enseignement
    `),
    "diploma title": list(`
      diplôme, diplôme (de|d) (master|licence|doctorat|ingénieur|docteur|doctor|bachelor),
      attestation de réussite, diplôme national, grade de (master|licencié|docteur), diplôme d ingénieur,
      licence, attestation de diplôme
    `),
    conferred: list(`
      (grade|diplôme|titre) de … (est|a été) (conféré|délivré|décerné|accordé),
      (confère|délivre|décerne) (à|le|la|par),
      est (conféré|délivré|décerné|déclaré) (à|le|titulaire|docteur),
      a été (proclamé|déclaré|jugé)~ (digne|docteur|master|admis), (lui)? (est|a été) conféré,
      (confère|conféré|délivré|délivre|décerné|décerne|confèrent) … (diplôme|grade|titre|master|licence|doctorat),
      (diplôme|grade|titre) … (est|a été|lui est) (conféré|délivré|décerné|délivrée),
      a (obtenu|satisfait|été reçu~|subi|validé) … (diplôme|grade|épreuves|examens|doctorat),
      (prérogatives|droits) (qui y|et prérogatives|et privilèges), pour en jouir
    `),
    "school certificate": list(`baccalauréat~, diplôme du baccalauréat, baccalauréat général`),
    "degree named": list(`
      (master|licence|doctorat) (en|de|sciences|mention|domaine), mention (bien|très bien|assez bien),
      grade de, diplôme d ingénieur, domaine sciences
    `),
    "formula of a deed": list(`
      vu (le|la|les|l), code de l éducation, (fait|délivré) à, (le|la) titulaire, le présent diplôme,
      au nom de, arrêté, procès verbal, atteste, certifie
    `),
    born: list(`né (le|à|e), née (le|à)`),
    "grading title": list(`
      (système|échelle|barème) (de notation|des notes|de notes|d évaluation), supplément au diplôme,
      explication (du système|des notes), signification des notes, grille de notation, annexe descriptive (au diplôme)?
    `),
    "supplement's wording": list(`
      unesco cepes, conseil de l europe, commission européenne,
      (notation|note|notes) (sur|de|va|varie|comprise),
      (titulaire|niveau|fonction|contenu) (de la|du) (qualification|diplôme), échelle,
      (note minimale|seuil), système (national|français), correspond
    `),
    "thesis title page": list(`
      (thèse|mémoire) (présenté~|soutenu~|de doctorat|en vue), en vue de l obtention,
      pour (obtenir|l obtention) (du|le) (grade|diplôme|titre), présentée et soutenue
    `),
    "thesis title": list(`
      mémoire (de master|de fin d études|de recherche), thèse (de doctorat)?, travail de fin d études,
      mémoire
    `),
    "thesis people": list(`
      directeur de (thèse|mémoire), directrice de (thèse|mémoire), encadr~, rapporteur~, membres du jury,
      sous la direction, promoteur
    `),
    "thesis heading": list(`
      résumé, remerciements, table des matières, sommaire, introduction, état de l art, méthodologie,
      résultats, discussion, conclusion, bibliographie, annexes, chapitre #, liste des (figures|tableaux),
      perspectives
    `),
    "publication list title": list(`
      publications, liste des publications, liste de publications, publications scientifiques, travaux
    `),
    "paper heading": list(`
      résumé, mots clés, introduction, méthode~, résultats, discussion, conclusion, références,
      remerciements, état de l art, expériences
    `),
    "venue of a paper": list(`actes (de|du), conférence, revue, journal, proceedings, doi, colloque, soumis`),
    "recommendation title": list(`
      lettre de recommandation, recommandation, lettre de référence, recommandation pour
    `),
    recommends: list(`
      (recommande|recommander) (vivement|chaleureusement|sans|donc|fortement|mademoiselle|madame|monsieur|sa|cette|la|le|son),
      je (le|la|vous)? recommande, sans (réserve|hésitation|aucune réserve),
      (soutiens|soutenir|appuie|appuyer) … candidature,
      (plaisir|honneur) … (recommander|recommandation|soutenir), (sa|la) candidature (de|à|au)
    `),
    "knows the applicant": list(`
      (connais|connu) … (depuis|comme|lorsqu|en tant),
      (j ai|ai) (encadré|dirigé|enseigné|eu|connu|supervisé), (l un|l une|parmi) (des|les) … (meilleur~),
      (il|elle) (est|a|s|fait|sait|possède|était|montre),
      (son|sa|ses) (mémoire|travail|capacité~|qualités|stage|rigueur|aptitude~), (contacter|disposition),
      mon (cours|équipe|laboratoire), (excellent|remarquable|brillant|exceptionnel)~
    `),
    "references title": list(`
      références, références (académiques|professionnelles|personnelles), personnes (à contacter|de référence|de contact|références),
      liste des (références|référents), mes références, référents
    `),
    "statement title": list(`
      attestation (de|du) (fin de|soutenance|directeur|directrice|prochaine), attestation de soutenance,
      attestation du (directeur|responsable)
    `),
    "confirms completion": list(`
      (atteste|certifie|confirme|déclare) que … (soutiendra|terminera|achèvera|soutenir|obtiendra|prévue|devrait|déposera),
      (soutiendra|terminera|achèvera|déposera|obtiendra) (sa|son|ses|le|la) (thèse|mémoire|master|études|diplôme)
    `),
    completion: list(`(soutenance|fin) … (prévue|envisagée), (prévu|prévue) (le|pour|en), au plus tard`),
    "speaks as supervisor": list(`
      (sous ma|en tant que) (direction|directeur|directrice|encadrant~), dont je (dirige|encadre),
      (je soussigné|soussignée|soussigné)
    `),
    "language test title": list(`
      delf, dalf, tcf, tef, diplôme (d études|approfondi) (en|de) langue,
      attestation de (niveau|compétence) (linguistique|de langue), ielts, toefl,
      test de connaissance du français
    `),
    "language test": list(`(niveau) (a1|a2|b1|b2|c1|c2), cadre européen, cecrl, cecr, delf, dalf, tcf`),
    "test report": list(`
      (compréhension|production|expression) (de l|orale|écrite|des|oral|écrit),
      (score|total sur), niveau, centre d examen
    `),
    "work certificate title": list(`
      certificat de travail, attestation (de travail|d emploi|employeur|de stage|d employeur),
      certificat de stage
    `),
    "was employed": list(`
      (a été|est|était) (employé~|embauché~|salarié~), a travaillé,
      (dans|au sein de) (notre|nos) (entreprise|société|établissement|services), libre de tout engagement,
      a (effectué|occupé|exercé) … (stage|poste|fonctions)
    `),
    "employer's praise": list(`
      (entière|pleine) satisfaction, nous (souhaitons|remercions|regrettons),
      (ressources humaines|drh|directeur général|gérant), (fonctions|missions|tâches)
    `),
    "proposal title": list(`
      projet de (recherche|thèse|doctorat), proposition de (recherche|thèse), programme de recherche
    `),
    "proposal heading": list(`
      question~ de recherche, objectifs, hypothèse~, méthodologie, méthode~, état de l art, contexte,
      problématique, calendrier, échéancier, plan de travail, résultats attendus, retombées,
      bibliographie, impact, données
    `),
    "what a proposal says": list(`
      (ce|le) projet (vise|propose|a pour|cherche|consiste), (première|deuxième|troisième) année,
      année (1|2|3), nous (proposons|proposerons|étudierons|développerons)
    `),
    "identity title": list(`
      passeport, carte (nationale)? d identité, carte nationale d identité, titre de séjour,
      permis de conduire, carte d identité
    `),
    "identity field": list(`
      nom, prénom~, nationalité, né~ le, lieu de naissance, sexe, date de délivrance, date d expiration,
      autorité, taille
    `),
    "title of something else": list(`
      facture, devis, reçu, bon de commande, relevé de compte, bulletin de (salaire|paie), fiche de paie,
      quittance,
      (attestation|certificat) (d inscription|de scolarité|d assiduité|de participation|de formation|de présence|de réussite à|d assurance|de domicile),
      certificat de scolarité, carte d étudiant, contrat (de travail|de location|de vente|de bail)?, bail,
      convention (de stage)?, conditions générales, offre (d emploi|de thèse|de stage|de poste),
      appel à (candidatures|projets), (compte rendu|procès verbal) (de|de la|du)?, compte rendu,
      ordre du jour, travaux dirigés, feuille d exercices, exercices, devoir, examen, énoncé,
      mode d emploi, notice, manuel, communiqué de presse, lettre d information,
      rapport (annuel|de stage|d activité|final|technique)?, rapport, questionnaire, formulaire,
      acte de naissance, extrait, certificat médical, programme, menu, recette, horaires,
      confirmation de réservation, billet, itinéraire, liste de courses, règlement intérieur
    `),
    "answer to an application": list(`
      nous (avons le plaisir|sommes heureux|avons le regret|regrettons) … (informer|inviter|proposer|annoncer|de vous|vous),
      (votre candidature) (a|n a|est), malheureusement, merci (pour|de) votre (candidature|intérêt)
    `),
    enrolment: list(`est (régulièrement)? inscrit~, est inscrit~ (en|à|au|pour), inscrit~ pour l année`),
    "course attended": list(`
      a (participé|suivi|assisté) … (formation|cours|atelier|séminaire|école d été|stage)
    `),
    "advert's wording": list(`
      nous (recherchons|recrutons|offrons|proposons),
      (profil recherché|missions|vos missions|votre profil|compétences requises),
      (envoyer|envoyez|adresser|candidatures) (votre|cv|à|avant|doivent), (rémunération|salaire),
      date limite
    `),
    "invoice's wording": list(`
      (tva|ttc|ht), facture n, (total|montant) (ttc|ht|dû|à payer), iban, siret, (prix unitaire|quantité),
      (échéance|règlement|virement), bic
    `),
    "contract's wording": list(`
      (les parties|entre les soussignés), ci après, (l employeur|le salarié|le bailleur|le locataire),
      article #, (période d essai|préavis|résiliation)
    `),
    "exercise's wording": list(`
      (exercice|question|problème) #, (calculer|montrer|démontrer|déterminer|résoudre|expliquer|donner),
      barème
    `),
    instructions: list(`
      (appuyez|cliquez|tournez|retirez|branchez|insérez) (sur|le|la), avertissement, étape #,
      garantie, (présents|absents|excusés), (selon la police|a déclaré|a annoncé),
      (maire|ministre|porte parole), prochaine réunion
    `),
    "cover sheet": list(`dossier de candidature, pièces jointes, liste des pièces`),
  },
  vocabulary: {
    salutation: list(`madame, monsieur, cher~, chère, mesdames, madame monsieur, bonjour, à qui de droit`),
    closing: list(`
      (veuillez|je vous prie) … (salutations|sentiments|considération|expression), cordialement,
      bien cordialement, (sincères|respectueuses) salutations, salutations distinguées, respectueusement,
      bien à vous, (avec)? (mes|nos) (salutations|sentiments|respects|hommages) …, salutations (cordiales|distinguées|respectueuses), (meilleures|respectueuses) salutations
    `),
    "first person": list(`je, j, mon, ma, mes, moi, me, m`),
    "third person": list(`il, elle, son, sa, ses, lui`),
    "grade column": list(`
      matière~, ue, unité~, note~, crédit~, ects, coefficient, coef, résultat~, session, module~,
      enseignement~, barème, code, intitulé, points, semestre, rang, moyenne, appréciation, libellé,
      mention
    `),
    "result column": list(`note~, résultat~, moyenne, appréciation, mention, barème`),
    "grade word": list(`
      excellent, très bien, bien, assez bien, passable, insuffisant, échec, satisfaisant, ajourné, admis,
      suffisant, remarquable
    `),
    officer: list(`
      (le|la) (président|présidente|recteur|doyen|directeur|directrice|doyenne),
      (président|recteur|doyen|chancelier|recteur chancelier|directeur) (de|de l|du|des)?,
      président du jury, le titulaire
    `),
    "language skill": list(`
      compréhension de l oral, compréhension des écrits, production écrite, production orale,
      compréhension orale, compréhension écrite, expression orale, expression écrite, écouter, lire,
      écrire, parler
    `),
    "referees heading": list(`
      référence, références, personnes (à contacter|de référence),
      références (académiques|professionnelles), (peuvent|peut) être contacté~, recommandations, référent~
    `),
    institution: list(`université, école, institut, faculté`),
    translation: list(`
      traduction (certifiée|assermentée|conforme|de|du|officielle), traduct~ (assermenté~|juré~|expert~),
      traduit (de|du|par)
    `),
    "name label": list(`
      nom, nom et prénom, prénom, étudiant~, candidat~, nom de l étudiant, monsieur, madame
    `),
    "function word": list(`le, la, les, des, et, est, une, un, dans, pour, que, du, au, par, sur, avec`),
    "until now": list(`présent, actuel`),
  },
};
