import { type Lexicon, list } from "./catalogue.ts";

export const es: Lexicon = {
  language: "es",
  cues: {
    "cv title": list(`curriculum vitae, currículum~, curriculo, hoja de vida, cv, currículo, perfil`),
    "cv heading": list(`
      formación, formación (académica|universitaria|complementaria), educación, estudios, títulos,
      experiencia, experiencia (profesional|laboral|investigadora|docente|académica|en investigación),
      prácticas, empleo, trayectoria~, idiomas, competencias, habilidades, conocimientos,
      (conocimientos|competencias|habilidades) (informáticos|informáticas|técnicas|técnicos|digitales),
      informática, aptitudes, cursos, becas, premios, becas y premios, premios y becas, publicaciones,
      proyectos, congresos, docencia, voluntariado, intereses, aficiones, datos personales, contacto,
      referencias, otros datos, información (personal|adicional), investigación
    `),
    "personal data": list(`
      fecha de nacimiento, nacid~, lugar de nacimiento, nacionalidad, estado civil, dirección, domicilio,
      teléfono, móvil, dni, carné de conducir, correo electrónico
    `),
    "cv skill": list(`
      lengua materna, nativo, fluido, nivel (alto|medio|básico), básico, python, matlab, latex, java,
      carné b, permiso b, avanzado
    `),
    "letter title": list(`
      carta de (motivación|presentación|motivos|intención|intenciones),
      declaración de (propósito|intenciones), solicitud
    `),
    applies: list(`
      (leído|visto|vi|leí|encontré) … (anuncio|oferta|convocatoria|plaza),
            (unirme|incorporarme|integrarme|formar parte) … (grupo|equipo|laboratorio|programa|proyecto),
      (postularme|presentarme|inscribirme) (a|al|para|como|en),
      (admisión|ingresar|ingreso) (al|en el|a) … (programa|doctorado|maestría|máster),
      (realizar|cursar|continuar|desarrollar) (mi|el|la|un|una) … (doctorado|tesis|maestría|máster),
      me dirijo a (usted|ustedes|ud), (presento|presentar|envío|remito|someto) mi (candidatura|solicitud),
      mi (candidatura|solicitud),
      (solicitar|solicito|postular|postulo|optar|aplicar|postularme) (la|el|a|al|para|por|un|una),
      (interés|interesad~) (en|por) (la|el|su|esta|este) … (plaza|puesto|beca|posición|oferta|contrato|vacante),
      (oferta|anuncio|convocatoria|vacante) … (publicad~|interés|conocimiento|atención)
    `),
    "subject of an application": list(`asunto, candidatura (a|al|para), solicitud (de|para), ref`),
    motive: list(`
      (soy|estoy|tengo|quiero|quisiera|creo|me gustaría|espero|considero|deseo|he|estudié|trabajé|realicé|desarrollé|puedo),
      (su|sus|vuestro) (grupo|equipo|laboratorio|proyecto|instituto|departamento|universidad|investigación|trabajo|centro),
      mi (interés|motivación|trabajo|tesis|formación|experiencia|máster|carrera|pasión|curiosidad|trayectoria),
      (entrevista|a su disposición|quedo a), (puesto|plaza|beca|doctorado|tesis doctoral),
      (motiva|apasiona|fascina|ilusiona|atrae|entusiasma), adjunto, (contribuir|aportar),
      durante (mi|mis|el|los)
    `),
    "transcript title": list(`
      certificado analítico, concentración de notas,
      (constancia|reporte|hoja|informe|listado|certificación|sábana|récord) de (calificaciones|notas),
      histórico académico, historia académica, ficha académica, extracto del expediente,
      materias (aprobadas|cursadas), kárdex, expediente académico,
      certificad~ (académica|académico|de notas|de calificaciones|de estudios|académica personal),
      certificación académica~, certificado académico~, historial académico,
      relación de (notas|asignaturas|calificaciones), calificaciones, boletín de (notas|calificaciones),
      notas, kardex, registro académico, récord académico
    `),
    "totals of grades": list(`
      nota media, (promedio|media) (ponderad~|general|del expediente|de expediente|académico)?,
      créditos (superados|totales|aprobados|ects)?, total (de)? créditos, ects, convocatoria,
      matrícula de honor
    `),
    "student number": list(`
      número de (expediente|alumno|matrícula|estudiante), n (expediente|alumno|de expediente), nia, dni,
      matrícula
    `),
    term: list(`
      curso (académico|#), (primer|segundo|tercer|cuarto) (curso|semestre|cuatrimestre|año),
      (semestre|cuatrimestre) (1|2|#), (obligatoria|optativa)~, curso 20~, (formación básica)
    `),
    "diploma title": list(`
      título, diploma, título (de|universitario|oficial|superior),
      título de (grado|máster|doctor|graduad~|licenciad~|ingeniero|ingeniera|grado),
      (graduado|graduada|licenciado|licenciada|máster universitario|ingeniero|doctor|doctora) en,
      título propio
    `),
    conferred: list(`
      (confiere|otorga|expide|concede) (a|el|al|la) … (título|grado|diploma|licenciad~|ingenier~|doctor~|maestr~),
      (se)? (otorga|confiere|expide|concede) … (título|grado) (de|académico|profesional),
      (en virtud|atención) de (haber|que) … (estudios|requisitos|exámenes),
      (expide|expiden|otorga|otorgan|confiere|concede|expedir) (el|a|la|este|al|presente)? … (título|grado|diploma),
      (por haber|ha|habiendo) (superado|cursado|cumplido|aprobado|acreditado) … (estudios|requisitos|plan|título|grado|exámenes),
      (título|grado) (oficial)? … (expedido|otorgado|conferido|con carácter), faculta (al|a la|a),
      haciendo constar, los requisitos exigidos
    `),
    "school certificate": list(`título de bachiller, bachillerato, título de bachillerato, selectividad`),
    "degree named": list(`
      (grado|máster|doctorado|licenciatura|maestría) (en|universitario),
      (graduado|graduada|licenciado|licenciada|máster|doctor|doctora|ingeniero|ingeniera) (en|universitario|de|por),
      con (honores|mención)
    `),
    "formula of a deed": list(`
      (juan carlos i|felipe vi), en su nombre, (disposiciones|circunstancias) … (vigentes|legislación),
      (dado|expedido|otorgado) en, (a propuesta|conforme|de acuerdo|de conformidad) (de|a|con),
      rey de españa, (hace constar|certifica|certifico), en nombre, por cuanto, derechos que
    `),
    born: list(`nacid~ (el|en)`),
    "grading title": list(`
      (sistema|escala|baremo) de (calificación|calificaciones|notas|evaluación),
      suplemento (europeo)? al título, suplemento (europeo al título)?,
      explicación de (las)? (notas|calificaciones), significado de (las)? (notas|calificaciones)
    `),
    "supplement's wording": list(`
      unesco cepes, consejo de europa, comisión europea,
      (escala|sistema|notas|calificaciones) (de|del|va|van|se|son|numérica),
      (titular|nivel|función|contenido) (de la|del) (titulación|título), (nota mínima|aprobado a partir),
      equivale, corresponde
    `),
    "thesis title page": list(`
      (tesis|memoria|trabajo) (presentad~|para optar|doctoral presentad~|para obtener),
      para (optar|obtener|la obtención) (al|del|el|a) (grado|título), tesis doctoral
    `),
    "thesis title": list(`
      trabajo (de)? fin de (máster|grado|carrera),
      tesis (doctoral|de maestría|de máster|de grado|de licenciatura)?, proyecto fin de carrera, tesina
    `),
    "thesis people": list(`(director|directora|tutor|tutora|codirector) (de|del)?, tribunal, asesor~`),
    "thesis heading": list(`
      resumen, agradecimientos, índice, índice de (figuras|tablas), introducción, estado del arte,
      marco teórico, metodología, resultados, discusión, conclusiones, bibliografía, referencias, anexos,
      capítulo #, objetivos
    `),
    "publication list title": list(`
      publicaciones, lista de publicaciones, publicaciones científicas, relación de publicaciones
    `),
    "paper heading": list(`
      resumen, palabras clave, introducción, métodos, metodología, resultados, discusión, conclusiones,
      referencias, agradecimientos, trabajo relacionado, experimentos
    `),
    "venue of a paper": list(`actas, congreso, revista, journal, proceedings, doi, conferencia`),
    "recommendation title": list(`
      carta de (recomendación|referencia), recomendación, recomendación (de|para|académica)
    `),
    recommends: list(`
      (recomiendo|recomendar) (encarecidamente|vivamente|sin|a|su|plenamente|firmemente|la|el|totalmente),
      (lo|la|le) recomiendo, sin (reservas|reserva|dudarlo|ninguna reserva|lugar a dudas),
      (apoyo|apoyar|avalo|avalar|respaldo) … (candidatura|solicitud),
      (placer|gusto|satisfacción|honor) … (recomendar|recomendación), su (candidatura|solicitud)
    `),
    "knows the applicant": list(`
      (conozco|conocí|conocer) (a)? … (desde|cuando|como),
      (he|fui|tuve) (dirigido|supervisado|tutor~|profesor~), (dirigí|tutoricé|supervisé) (su|el|la),
      (uno|una|entre) (de)? (los|las) … mejor~, ella (ha|es|fue|posee|demostró|destaca|mostró|sola), (demostró|destaca|destacó|mostró|posee) (por|una|un|gran|su|ser|siempre|en),
      su (tesis|trabajo|capacidad|rendimiento|dedicación|actitud|rigor|aptitud),
      (contactar|contactarme) (conmigo)?, mi (asignatura|clase|curso),
      (excelente|brillante|extraordinari~|excepcional|sobresaliente)
    `),
    "references title": list(`
      referencias, referencias (académicas|profesionales|personales|laborales), personas (de referencia|de contacto),
      (lista|listado) de referencias, mis referencias
    `),
    "statement title": list(`
      (certificado|declaración|informe|carta) del (director|tutor|directora),
      declaración de (finalización|término)
    `),
    "confirms completion": list(`
      (certifico|certifica|confirmo|declaro|hace constar|hago constar|confirma) que … (defenderá|terminará|finalizará|presentará|prevé|prevista|concluirá|obtendrá),
      (defenderá|terminará|finalizará|presentará|concluirá|obtendrá) (su|el|la|sus) … (tesis|máster|trabajo|estudios|título)
    `),
    completion: list(`
      (prevista|previsto|previsión|prevé), (defensa|finalización|entrega) (de|del|prevista), a más tardar
    `),
    "speaks as supervisor": list(`
      como (director|directora|tutor|tutora), bajo mi (dirección|supervisión|tutela),
      (dirijo|superviso|tutorizo) (su|el|la)
    `),
    "language test title": list(`
      dele, diploma (de|del) español, siele, certificado de (idioma|idiomas|nivel|inglés|español), ielts,
      toefl, escuela oficial de idiomas
    `),
    "language test": list(`
      (nivel) (a1|a2|b1|b2|c1|c2), marco común europeo, mcer, dele, instituto cervantes
    `),
    "test report": list(`
      (comprensión|expresión|producción|interacción) (oral|escrita|auditiva|lectora|de),
      (prueba|pruebas|puntuación), (apto|no apto), centro de examen
    `),
    "work certificate title": list(`
      certificado (laboral|de trabajo|de empresa|de empleo|de prácticas), constancia (laboral|de trabajo),
      carta laboral, certificación laboral
    `),
    "was employed": list(`
      (ha|ha estado|estuvo|fue) (trabajado|trabajando|empleado|empleada|contratad~|prestado),
      (en|de) (nuestra|nuestro) (empresa|compañía|departamento|organización),
      (prestó|presta) (sus)? servicios, trabajó … (nuestra|nuestro) (empresa|compañía|departamento|centro|equipo), desempeñ~
    `),
    "employer's praise": list(`
      (entera|plena|nuestra) satisfacción, (le deseamos|agradecemos|lamentamos),
      (recursos humanos|gerente|director general),
      (funciones|tareas|responsabilidades) (fueron|incluían|principales)
    `),
    "proposal title": list(`
      (proyecto|propuesta|plan) de (investigación|tesis|doctorado), anteproyecto,
      proyecto de tesis doctoral
    `),
    "proposal heading": list(`
      pregunta~ de investigación, objetivos, objetivo (general|principal), hipótesis, metodología,
      métodos, estado del arte, antecedentes, justificación, planteamiento (del problema)?, cronograma,
      plan de trabajo, resultados esperados, bibliografía, impacto, introducción, marco teórico
    `),
    "what a proposal says": list(`
      (este|el) proyecto (propone|pretende|busca|tiene|plantea|consiste), (primer|segundo|tercer) año,
      (año|mes|meses|fase) (1|2|3|#), se (propone|pretende|analizará|desarrollará|estudiará|plantea)
    `),
    "identity title": list(`
      pasaporte, documento nacional de identidad, permiso de (residencia|conducir),
      cédula de (identidad|ciudadanía), carné de identidad
    `),
    "identity field": list(`
      apellidos, nombre, nacionalidad, fecha de nacimiento, lugar de nacimiento, sexo, válido hasta,
      fecha de expedición, fecha de caducidad, autoridad
    `),
    "title of something else": list(`
      factura, recibo, presupuesto, albarán, nómina, extracto, pedido,
      (certificado|resguardo|justificante|constancia) de (matrícula|asistencia|participación|inscripción|aprovechamiento|empadronamiento|pago|residencia|estudios en curso),
      matrícula, carta de (admisión|aceptación), contrato,
      contrato de (trabajo|arrendamiento|alquiler|compraventa), convenio, acuerdo, condiciones generales,
      oferta de (empleo|trabajo|plaza), convocatoria, acta, acta de (la)? reunión, orden del día,
      ejercicios, hoja de (ejercicios|problemas), examen, práctica, tarea~, guía docente, manual,
      manual de (usuario|instrucciones), instrucciones, nota de prensa, boletín, informe,
      informe (anual|final|técnico|de prácticas), memoria anual, cuestionario, formulario, póliza,
      partida de nacimiento, certificado (médico|de nacimiento|de penales), programa, menú, receta,
      horario, reserva, billete, itinerario, lista de la compra
    `),
    "answer to an application": list(`
      (nos complace|tenemos el placer|lamentamos|nos alegra) … (informarle|comunicarle|invitarle|ofrecerle|comunicar|informar),
      gracias por su (solicitud|interés|candidatura), su solicitud (ha|fue)
    `),
    enrolment: list(`(está|se encuentra) (matriculad~|inscrit~), matriculad~ (en|como|para)`),
    "course attended": list(`
      ha (participado|asistido|realizado|superado) … (curso|taller|jornada~|seminario|formación|escuela)
    `),
    "advert's wording": list(`
      (buscamos|ofrecemos|se busca|se ofrece|se precisa|se requiere),
      (requisitos|funciones|tu perfil|perfil requerido),
      (enviar|envía|remitir|interesados|candidatos) (cv|tu|su|deben|deberán|a|el),
      (salario|remuneración|retribución), (fecha límite|plazo de)
    `),
    "invoice's wording": list(`
      (iva|nif|cif), (total|importe) (a pagar|factura|total)?, iban, (precio unitario|cantidad|unidades),
      (vencimiento|forma de pago|transferencia), base imponible, número de factura
    `),
    "contract's wording": list(`
      (las partes|de una parte|reunidos), en adelante,
      (el arrendador|el arrendatario|el empleador|la empresa y|el trabajador),
      (cláusula|estipulación|cláusulas), (periodo de prueba|preaviso|rescisión)
    `),
    "exercise's wording": list(`
      (ejercicio|problema|pregunta) #,
      (calcula|calcule|demuestra|demuestre|resuelve|explica|determina|halla), puntos
    `),
    instructions: list(`
      (pulse|presione|haga clic|gire|retire|conecte|inserte) (el|la|en)?,
      (advertencia|precaución), paso #, garantía, (asistentes|ausentes),
      (según la policía|declaró|afirmó|anunció), (alcalde|ministro|ministra|portavoz), ruegos y preguntas
    `),
    "cover sheet": list(`documentación (adjunta|aportada), documentos adjuntos, dossier de candidatura`),
  },
  vocabulary: {
    salutation: list(`
      estimad~, distinguid~, a quien (corresponda|pueda interesar|pueda concernir), querid~,
      muy (señor|señores|señora)~, apreciad~, hola
    `),
    closing: list(`
      atentamente, (un)? (cordial|atento) saludo, un (cordial|atento) saludo,
      saludos (cordiales|atentos)?, (le|les) saluda (atentamente|cordialmente), cordialmente,
      sin otro particular, reciba un (cordial|atento) saludo
    `),
    "first person": list(
      `mi, mis, me, yo, soy, estoy, tengo, he, mí, quisiera, quiero, deseo, creo, espero, puedo, podría, escribo, quedo, adjunto, aprendí, estudié, trabajé, desarrollé`,
    ),
    "third person": list(`ella, su, sus`),
    "grade column": list(`
      asignatura~, materia~, créditos, calificación, nota, convocatoria, curso, ects, tipo, código, año,
      cr, carácter, semestre, resultado, clave
    `),
    "result column": list(`calificación, nota, resultado, calificaciones, notas`),
    "grade word": list(`
      sobresaliente, notable, aprobado, suspenso, matrícula de honor, excelente, muy bueno, bueno,
      regular, insuficiente, suficiente, bien, no presentado, deficiente
    `),
    officer: list(`
      (el|la) (rector|rectora|decano|decana|secretario|secretaria|director|directora|interesado|interesada|jefe|jefa),
      rector~, (secretario|secretaria) general
    `),
    "language skill": list(`
      comprensión de lectura, comprensión auditiva, expresión e interacción escritas,
      expresión e interacción orales, comprensión oral, comprensión escrita, expresión oral,
      expresión escrita, comprensión lectora, expresión
    `),
    "referees heading": list(`
      referencias, personas de (contacto|referencia), referencias (académicas|profesionales|personales),
      (pueden|puede) (ser)? contactad~, pueden (contactar|dar)
    `),
    institution: list(`universidad, escuela, instituto, facultad`),
    translation: list(`
      traducción (jurada|oficial|certificada|del|de), traductor~ (jurad~|oficial|públic~),
      traducid~ (del|de|por)
    `),
    "name label": list(`
      nombre, apellidos, nombre y apellidos, alumno, alumna, estudiante, don, doña, d, interesado,
      apellidos y nombre
    `),
    "function word": list(`el, la, los, las, y, es, una, un, en, para, que, del, por, con, su, se`),
    "until now": list(`actualidad, presente`),
  },
};
