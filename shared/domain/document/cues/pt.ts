import { type Lexicon, list } from "./catalogue.ts";

export const pt: Lexicon = {
  language: "pt",
  cues: {
    "cv title": list(`curriculum vitae, currículo, currículo (lattes|vitae)?, cv, perfil`),
    "cv heading": list(`
      formação, formação (acadêmica|académica|complementar), educação,
      habilitações (literárias|académicas), experiência,
      experiência (profissional|acadêmica|de pesquisa|docente), atuação profissional, idiomas, línguas,
      competências, habilidades, conhecimentos, conhecimentos (técnicos|de informática), informática,
      prêmios, prémios, bolsas, prêmios e bolsas, publicações, projetos, cursos, estágios, dados pessoais,
      informações (pessoais|adicionais), contato, contacto, referências, interesses, voluntariado,
      investigação, iniciação científica, pesquisa, objetivo
    `),
    "personal data": list(`
      data de nascimento, nascid~, naturalidade, nacionalidade, estado civil, endereço, morada, telefone,
      telemóvel, celular, e mail
    `),
    "cv skill": list(`
      língua materna, nativo, fluente, avançado, intermediário, básico, python, matlab, latex, java
    `),
    "letter title": list(`
      carta de (motivação|apresentação|intenção|intenções|candidatura), carta de motivos
    `),
    applies: list(`
      (apresentar|apresento|submeter|submeto|enviar|envio) … (minha|a minha) (candidatura|inscrição),
      minha candidatura, (candidatar|candidato|candidatando) me, me candidatar, (candidatar se|concorrer) (a|à|ao),
      interesse (na|pela|em) … (vaga|posição|bolsa|doutorado|doutoramento)
    `),
    "subject of an application": list(`assunto candidatura, candidatura (a|à|ao|para), assunto`),
    motive: list(`
      (gostaria|desejo|pretendo|acredito|espero|tenho|sou|estou|concluí|estudei|trabalhei|desenvolvi) (de|que|um|uma|o|a|em|muito|grande|interessad~),
      (seu|sua|vosso|vossa) (grupo|laboratório|departamento|universidade|equipe|equipa|projeto|instituto),
      (meu|minha|meus|minhas) (interesse|motivação|dissertação|formação|experiência|mestrado|graduação|trabalho|tese|licenciatura),
      (entrevista|à disposição|à sua disposição), (vaga|bolsa|doutorado|doutoramento), contribuir,
      (motiva|fascina|encanta) me
    `),
    "transcript title": list(`
      histórico (escolar|acadêmico|do curso), certidão de (notas|aproveitamento|disciplinas|habilitações),
      boletim (de notas|escolar), registo (académico|de classificações),
      certificado de (notas|disciplinas|habilitações), plano de estudos realizado, histórico
    `),
    "totals of grades": list(`
      média (final|geral|global|ponderada), coeficiente de rendimento, carga horária (total)?,
      créditos (obtidos|totais|ects)?, índice de rendimento, aproveitamento, total de créditos, cr
    `),
    "student number": list(`
      matrícula, número de (aluno|estudante|matrícula), nº de (aluno|matrícula), registro acadêmico, ra
    `),
    term: list(`ano letivo, (primeiro|segundo|terceiro) (semestre|ano|período), semestre #, período`),
    "diploma title": list(`
      diploma, diploma de (bacharel|mestre|doutor|licenciado|graduação), carta de curso,
      certidão de (conclusão|licenciatura|mestrado), certificado de conclusão
    `),
    conferred: list(`
      (confere|conferido|outorga|concede|conferiu) … (título|grau|diploma),
      (título|grau) de (bacharel|mestre|doutor|licenciad~), (colou|colação de) grau,
      tendo concluído … (curso|grau|mestrado|licenciatura), a fim de que possa gozar
    `),
    "degree named": list(`
      (bacharelado|mestrado|licenciatura|doutorado|doutoramento) em,
      (bacharel|mestre|doutor|licenciad~) em
    `),
    "formula of a deed": list(`
      (reitor|diretor) (da|do), no uso de suas atribuições, república federativa, certifica que, faz saber
    `),
    born: list(`nascid~ (em|a|aos), natural de`),
    "grading title": list(`
      (sistema|escala) de (avaliação|notas|classificação|classificações), suplemento ao diploma
    `),
    "thesis title page": list(`
      (dissertação|tese|monografia|trabalho) (apresentad~|submetid~|de mestrado|de doutorado|para obtenção),
      para (a)? obtenção do (grau|título)
    `),
    "thesis title": list(`
      dissertação de mestrado, tese de (doutorado|doutoramento|mestrado), trabalho de conclusão de curso,
      monografia
    `),
    "thesis people": list(`orientador~, coorientador~, banca examinadora, júri`),
    "thesis heading": list(`
      resumo, abstract, agradecimentos, sumário, índice, introdução, metodologia, resultados, conclusão,
      conclusões, bibliografia, referências, anexos, capítulo #
    `),
    "publication list title": list(`publicações, lista de publicações`),
    "recommendation title": list(`carta de (recomendação|referência)`),
    recommends: list(`
      (recomendo|recomendar|recomendação) (fortemente|vivamente|sem|a|o|com|sua), sem (reservas|hesitação)
    `),
    "knows the applicant": list(`
      (conheço|conheci) … (desde|quando|como), (sua|seu) (dedicação|dissertação|trabalho|desempenho),
      (foi|é) (minha|meu) (aluna|aluno|orientand~)
    `),
    "references title": list(`
      referências, referências (acadêmicas|académicas|profissionais|pessoais), pessoas (de referência|de contacto|para contato), lista de referências
    `),
    "work certificate title": list(`
      declaração de (trabalho|vínculo|tempo de serviço), certificado de trabalho,
      carta de recomendação profissional
    `),
    "title of something else": list(`
      (declaração|comprovante|atestado|certidão) de (matrícula|frequência|residência|pagamento|inscrição),
      certificado de (participação|frequência), fatura, recibo, nota fiscal, contrato,
      contrato de (trabalho|aluguel|arrendamento), edital, ata (de reunião)?, lista de exercícios,
      relatório, manual, programa, regulamento
    `),
    enrolment: list(`(está|encontra se) (regularmente)? matriculad~, (encontra se|está) inscrit~`),
  },
  vocabulary: {
    salutation: list(`prezad~, car~ (senhor|senhora|professor|professora)~, exm~, excelentíssim~, ilmo`),
    closing: list(`
      atenciosamente, cordialmente, com os melhores cumprimentos,
      (melhores|cordiais|respeitosos) (cumprimentos|saudações), respeitosamente
    `),
    "first person": list(
      `eu, meu, minha, meus, minhas, me, mim, sou, estou, tenho, gostaria, desejo, espero, venho, concluí, aprendi, trabalhei, estudei, pretendo, acredito, posso`,
    ),
    "third person": list(`ele, ela`),
    "grade column": list(`
      disciplina~, nota, notas, créditos, carga horária, ch, situação, ano, semestre, período, código,
      média, conceito, classificação, ects, frequência, unidade curricular
    `),
    "result column": list(`nota, média, conceito, classificação, situação, resultado`),
    "grade word": list(`excelente, muito bom, bom, suficiente, insuficiente, regular, aprovado, reprovado`),
    officer: list(`
      (o|a) (reitor|reitora|diretor|diretora|secretário|secretária), reitor, diretor, pró reitor,
      coordenador
    `),
    "referees heading": list(`referências, referências (acadêmicas|profissionais|pessoais)`),
    institution: list(`universidade, faculdade, instituto, escola`),
    translation: list(`tradução (juramentada|oficial|certificada|do|de), tradutor (juramentado|público)`),
    "name label": list(`nome, nome completo, aluno, aluna, estudante, candidato, candidata, nome do aluno`),
    "function word": list(`
      o, de, que, e, do, da, em, um, para, com, não, uma, os, no, na, ao, pela, pelo, dos, das, são
    `),
    "until now": list(`atual, atualmente, presente`),
  },
};
