import type { HeldOut } from "./made.ts";

/** Of the seventh set: what schools and universities issue, papers, proofs of language and of a person. Written before it was recognised. */
export const seventhStudies: readonly HeldOut[] = [
  {
    name: "grading scale de",
    kind: "grading-scale",
    language: "de",
    text: `Hochschule Greifenhain
# Hinweise zur Benotung
Prüfungsleistungen werden wie folgt bewertet:
1,0 bis 1,5|sehr gut|eine hervorragende Leistung
1,6 bis 2,5|gut|eine Leistung über dem Durchschnitt
2,6 bis 3,5|befriedigend|durchschnittlich
3,6 bis 4,0|ausreichend|genügt trotz Mängeln
über 4,0|nicht ausreichend`,
  },
  {
    name: "grading scale en",
    kind: "grading-scale",
    language: "en",
    text: `# How our marks are to be read
70 and above|First class|about 12 % of candidates
60 to 69|Upper second class
50 to 59|Lower second class
40 to 49|Third class
below 40|Fail
The pass mark in all modules is 40.`,
  },
  {
    name: "paper en first page",
    kind: "publication",
    language: "en",
    text: `# Which sensors lie? Attribution for arch bridges
Harriet Mossop, Edmund Raine
University of Tees
## Abstract
Masonry bridges are measured ever more densely, and the measurements contradict each other. We show how disagreement can be traced to single sensors.
## 1 Introduction
Inspection by eye is costly [1]. Dense networks of strain gauges promise relief [2, 5], yet their readings drift [7].
## 2 Related work
Fault detection has been studied for aircraft [3] and for wells [9].`,
  },
  {
    name: "thesis draft nn",
    kind: "thesis",
    language: "no",
    text: `# Straum i tronge sund
Masteroppgåve i fysisk oseanografi
Ingunn Røssevold
Rettleiar: Per Olav Grindheim
Mai 2022
\fSamandrag
Oppgåva handlar om tidvasstraumen i Saltstraumen og kor godt han kan varslast i sterk vind.
Innhald
1 Innleiing|1
2 Teori|7
3 Metode|19
4 Resultat|31
5 Drøfting|47
6 Konklusjon|58
\f1 Innleiing
Straumen i sundet er mellom dei sterkaste i verda, og han er i stor grad styrt av tidvatnet.
\f2 Teori
Likningane for grunt vatn gjev eit første overslag.
\f3 Metode
Målingane vart gjorde frå båt i tre periodar.
\f4 Resultat
Modellen avvik sterkt frå målingane ved springflo.`,
  },
  {
    name: "diploma sv kort",
    kind: "diploma",
    language: "sv",
    level: "master",
    text: `# EXAMENSBEVIS
Pontus Lidfors
19950617-0000
har den 4 juni 2020 avlagt
JÄGMÄSTAREXAMEN
Master of Science in Forestry
Norrlands lantbruksuniversitet
På rektors vägnar`,
  },
  {
    name: "diploma ru",
    kind: "diploma",
    language: "ru",
    text: `# ДИПЛОМ
МАГИСТРА
Настоящий диплом свидетельствует о том, что
Лаптева Марина Игоревна
освоила программу магистратуры по направлению «Прикладная математика» и успешно прошла государственную итоговую аттестацию
Решением Государственной экзаменационной комиссии присвоена квалификация магистр
Ректор`,
  },
  {
    name: "transcript ru",
    kind: "transcript",
    language: "ru",
    text: `# АКАДЕМИЧЕСКАЯ СПРАВКА
Студент: Лаптева Марина Игоревна
Дисциплина|Часы|Оценка
Математический анализ|216|отлично
Линейная алгебра|144|хорошо
Теория вероятностей|108|отлично
Численные методы|144|отлично
Физика|180|хорошо
Средний балл 4,6`,
  },
  {
    name: "diploma zh",
    kind: "diploma",
    language: "zh",
    text: `# 毕业证书
学生 李晓燕，女，一九九七年三月四日生，于二〇一五年九月至二〇一九年六月在本校应用数学专业四年制本科学习，修完教学计划规定的全部课程，成绩合格，准予毕业。
校长：周国平
证书编号：104171201905000417`,
  },
  {
    name: "transcript it",
    kind: "transcript",
    language: "it",
    text: `Università degli Studi di Valdarno
Certificato di laurea con esami sostenuti
Matricola 204417
Insegnamento|CFU|Voto|Data
Analisi matematica I|12|28/30|12/02/2016
Fisica generale|9|30 e lode|03/07/2016
Geometria|9|27/30|21/06/2016
Programmazione|6|30/30|15/09/2016
Media ponderata 28,6`,
  },
  {
    name: "transcript pt",
    kind: "transcript",
    language: "pt",
    text: `Universidade de Alqueva
Certidão de aproveitamento escolar
Unidade curricular|ECTS|Classificação
Análise Matemática I|6|14
Mecânica dos Fluidos|6|16
Termodinâmica|6|15
Resistência dos Materiais|6|17
Programação|5|18
Média final: dezasseis valores`,
  },
  {
    name: "language certificate es",
    kind: "language-certificate",
    language: "es",
    text: `Certificado de inglés nivel C1
La Escuela Oficial de Idiomas de Lugo certifica que Uxía Loureiro ha superado la prueba de certificación.
Comprensión oral|21/25
Comprensión escrita|23/25
Expresión oral|19/25
Expresión escrita|22/25`,
  },
  {
    name: "identity de Ausweis as scanned",
    kind: "identity",
    language: "de",
    text: `BUNDESREPUBLIK DEUTSCHLAND
PERSONALAUSWEIS
Name DRESSLER
Vornamen ANNIKA
Geburtstag 17.04.1996
Staatsangehörigkeit DEUTSCH
Gültig bis 03.06.2029
Ausweisnummer L00C417X0`,
  },
  {
    name: "identity passport two lines",
    kind: "identity",
    language: "en",
    text: `REPUBLIC OF INDIA
Type P  Country code IND  Passport No. Z0004171
Surname PHADKE
Given name(s) NIKHIL
Nationality INDIAN  Sex M
P<INDPHADKE<<NIKHIL<<<<<<<<<<<<<<<<<<<<<<<<<
Z0004171<4IND9504176M2904179<<<<<<<<<<<<<<04`,
  },
  {
    name: "cv ru",
    kind: "cv",
    language: "ru",
    text: `# Лаптева Марина Игоревна
Телефон: +7 900 000-04-17, marina.lapteva@example.org
Образование
2016 – 2018 магистратура, прикладная математика
2012 – 2016 бакалавриат, математика
Опыт работы
2018 – 2021 инженер-программист, Сибприбор
2021 – настоящее время научный сотрудник
Навыки
Python, MATLAB, LaTeX
Языки
английский, немецкий`,
  },
  {
    name: "cv zh",
    kind: "cv",
    language: "zh",
    text: `# 个人简历
姓名：李晓燕
电子邮件：xiaoyan.li@example.org
教育背景
2015.09 – 2019.06 应用数学 本科
2019.09 – 2022.06 统计学 硕士
工作经历
2022.07 – 至今 数据分析师
技能
Python，R，英语六级`,
  },
  {
    name: "proposal fr",
    kind: "research-proposal",
    language: "fr",
    text: `# Projet de thèse : expliquer les crues éclair
Élodie Rambert
## Contexte et état de l'art
Les modèles de crue récents prédisent bien et n'expliquent rien (Faure 2019).
## Questions de recherche
Quelles entrées ont causé une alerte ? Peut-on le dire en une phrase ?
## Méthodologie
Nous comparerons trois familles d'attributions sur vingt bassins.
## Calendrier
Année 1 : données. Année 2 : méthodes. Année 3 : rédaction.
## Bibliographie
Faure, A. (2019). Crues et réseaux. Hydro 12(3), 4–17.`,
  },
];
