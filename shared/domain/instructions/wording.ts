import type { ReplyLanguage } from "../posting/posting.ts";

/** What applicants are told before they apply, in one language. Whole sentences, so that each keeps its order. */
export interface InstructionWording {
  readonly title: (posting: string) => string;
  readonly send: (address: string) => string;
  readonly subject: (subject: string) => string;
  readonly subjects: (subjects: string) => string;
  readonly portal: (address: string) => string;
  readonly what: string;
  readonly nothing: string;
  readonly optional: string;
  readonly copies: (count: number) => string;
  readonly pages: (most: number) => string;
  readonly pagesAdvised: (most: number) => string;
  readonly referees: (count: number) => string;
  readonly foreignDegree: (country: string) => string;
  readonly languages: (languages: string) => string;
  readonly languagesAdvised: (languages: string) => string;
  readonly translations: (kinds: string) => string;
  readonly formats: (formats: string) => string;
  readonly formatsAdvised: (formats: string) => string;
  readonly onePdf: string;
  readonly onePdfAdvised: string;
  readonly files: string;
  readonly deadline: (moment: string) => string;
  readonly after: string;
  readonly answer: string;
}

const en: InstructionWording = {
  title: (posting) => `How to apply: ${posting}`,
  send: (address) => `Send your application by e-mail to ${address}.`,
  subject: (subject) => `Use the subject “${subject}”, so that it finds its way.`,
  subjects: (subjects) => `Use one of these subjects, so that it finds its way: ${subjects}.`,
  portal: (address) => `Apply at ${address}. Applications by e-mail can't be taken.`,
  what: "What to send",
  nothing: "Nothing in particular is asked for. Write to us, and enclose what speaks for you.",
  optional: "if you like",
  copies: (count) => `${count} documents`,
  pages: (most) => (most === 1 ? "at most 1 page" : `at most ${most} pages`),
  pagesAdvised: (most) => `preferably at most ${most === 1 ? "1 page" : `${most} pages`}`,
  referees: (count) =>
    `${count === 1 ? "one person" : `${count} persons`} with an e-mail address or telephone number; in a file of its own, in your CV or letter, or in the e-mail itself`,
  foreignDegree: (country) => `only if one of your degrees is from another country than ${country}`,
  languages: (languages) => `Documents are taken in ${languages}.`,
  languagesAdvised: (languages) => `Documents should preferably be in ${languages}.`,
  translations: (kinds) =>
    `In another language the following need a translation, sent together with the original: ${kinds}.`,
  formats: (formats) => `Files are taken as ${formats}.`,
  formatsAdvised: (formats) => `Files should preferably be ${formats}.`,
  onePdf: "Please put everything into one PDF.",
  onePdfAdvised: "If you can, put everything into one PDF; several files are taken too.",
  files:
    "Attach the files themselves: what lies behind a link to a cloud drive or under a password does not count as sent.",
  deadline: (moment) => `The deadline is ${moment}.`,
  after: "What happens then",
  answer:
    "You get an answer by e-mail that lists what has arrived and what is missing. What is missing you can send by answering it; nothing has to be sent twice.",
};

const de: InstructionWording = {
  title: (posting) => `So bewerben Sie sich: ${posting}`,
  send: (address) => `Senden Sie Ihre Bewerbung per E-Mail an ${address}.`,
  subject: (subject) => `Verwenden Sie den Betreff „${subject}“, damit sie richtig ankommt.`,
  subjects: (subjects) => `Verwenden Sie einen dieser Betreffe, damit sie richtig ankommt: ${subjects}.`,
  portal: (address) =>
    `Bewerben Sie sich hier: ${address}. Bewerbungen per E-Mail können nicht angenommen werden.`,
  what: "Was Sie senden",
  nothing: "Es wird nichts Bestimmtes verlangt. Schreiben Sie uns, und legen Sie bei, was für Sie spricht.",
  optional: "freiwillig",
  copies: (count) => `${count} Dokumente`,
  pages: (most) => (most === 1 ? "höchstens 1 Seite" : `höchstens ${most} Seiten`),
  pagesAdvised: (most) => `möglichst nicht mehr als ${most === 1 ? "1 Seite" : `${most} Seiten`}`,
  referees: (count) =>
    `${count === 1 ? "eine Person" : `${count} Personen`} mit E-Mail-Adresse oder Telefonnummer; in einer eigenen Datei, im Lebenslauf, im Anschreiben oder in der E-Mail selbst`,
  foreignDegree: (country) => `nur, wenn einer Ihrer Abschlüsse nicht aus folgendem Land stammt: ${country}`,
  languages: (languages) => `Die Unterlagen können in folgenden Sprachen verfasst sein: ${languages}.`,
  languagesAdvised: (languages) =>
    `Die Unterlagen sollten möglichst in folgenden Sprachen verfasst sein: ${languages}.`,
  translations: (kinds) =>
    `In einer anderen Sprache brauchen folgende Unterlagen eine Übersetzung, gesandt zusammen mit dem Original: ${kinds}.`,
  formats: (formats) => `Dateien werden in folgendem Format angenommen: ${formats}.`,
  formatsAdvised: (formats) => `Dateien sollten möglichst dieses Format haben: ${formats}.`,
  onePdf: "Bitte fassen Sie alles in einem einzigen PDF zusammen.",
  onePdfAdvised:
    "Fassen Sie, wenn möglich, alles in einem einzigen PDF zusammen; mehrere Dateien werden auch angenommen.",
  files:
    "Hängen Sie die Dateien selbst an: Was hinter einem Link zu einem Cloud-Speicher oder unter einem Passwort liegt, gilt nicht als gesandt.",
  deadline: (moment) => `Die Frist endet am ${moment}.`,
  after: "Was dann geschieht",
  answer:
    "Sie erhalten eine Antwort per E-Mail, die auflistet, was eingegangen ist und was fehlt. Was fehlt, können Sie nachreichen, indem Sie darauf antworten; nichts muss zweimal gesandt werden.",
};

const nl: InstructionWording = {
  title: (posting) => `Zo solliciteert u: ${posting}`,
  send: (address) => `Stuur uw sollicitatie per e-mail naar ${address}.`,
  subject: (subject) => `Gebruik het onderwerp “${subject}”, zodat ze goed terechtkomt.`,
  subjects: (subjects) => `Gebruik een van deze onderwerpen, zodat ze goed terechtkomt: ${subjects}.`,
  portal: (address) =>
    `Solliciteer via ${address}. Sollicitaties per e-mail kunnen niet in behandeling worden genomen.`,
  what: "Wat u stuurt",
  nothing: "Er wordt niets bepaalds gevraagd. Schrijf ons en voeg bij wat voor u pleit.",
  optional: "als u wilt",
  copies: (count) => `${count} documenten`,
  pages: (most) => (most === 1 ? "hoogstens 1 pagina" : `hoogstens ${most} pagina's`),
  pagesAdvised: (most) => `liefst niet meer dan ${most === 1 ? "1 pagina" : `${most} pagina's`}`,
  referees: (count) =>
    `${count === 1 ? "één persoon" : `${count} personen`} met e-mailadres of telefoonnummer; in een eigen bestand, in uw cv of brief, of in de e-mail zelf`,
  foreignDegree: (country) => `alleen als een van uw diploma's uit een ander land komt dan: ${country}`,
  languages: (languages) => `Documenten kunnen in de volgende talen zijn: ${languages}.`,
  languagesAdvised: (languages) => `Documenten zijn liefst in een van de volgende talen: ${languages}.`,
  translations: (kinds) =>
    `In een andere taal is bij de volgende documenten een vertaling nodig, samen met het origineel: ${kinds}.`,
  formats: (formats) => `Bestanden worden aangenomen als ${formats}.`,
  formatsAdvised: (formats) => `Bestanden zijn liefst ${formats}.`,
  onePdf: "Voeg alles samen in één pdf.",
  onePdfAdvised: "Voeg zo mogelijk alles samen in één pdf; meerdere bestanden worden ook aangenomen.",
  files:
    "Voeg de bestanden zelf bij: wat achter een link naar een clouddienst of achter een wachtwoord zit, geldt niet als ingestuurd.",
  deadline: (moment) => `De termijn eindigt op ${moment}.`,
  after: "Wat er daarna gebeurt",
  answer:
    "U krijgt per e-mail een antwoord met een lijst van wat is aangekomen en wat ontbreekt. Wat ontbreekt, kunt u nasturen door daarop te antwoorden; niets hoeft twee keer te worden gestuurd.",
};

const nb: InstructionWording = {
  title: (posting) => `Slik søker du: ${posting}`,
  send: (address) => `Send søknaden din på e-post til ${address}.`,
  subject: (subject) => `Bruk emnet «${subject}», så kommer den rett fram.`,
  subjects: (subjects) => `Bruk ett av disse emnene, så kommer den rett fram: ${subjects}.`,
  portal: (address) => `Søk via ${address}. Søknader på e-post kan ikke tas imot.`,
  what: "Hva du sender",
  nothing: "Det kreves ikke noe bestemt. Skriv til oss, og legg ved det som taler for deg.",
  optional: "om du vil",
  copies: (count) => `${count} dokumenter`,
  pages: (most) => (most === 1 ? "høyst 1 side" : `høyst ${most} sider`),
  pagesAdvised: (most) => `helst ikke mer enn ${most === 1 ? "1 side" : `${most} sider`}`,
  referees: (count) =>
    `${count === 1 ? "én person" : `${count} personer`} med e-postadresse eller telefonnummer; i en egen fil, i CV-en eller brevet, eller i selve e-posten`,
  foreignDegree: (country) => `bare hvis en av gradene dine er fra et annet land enn ${country}`,
  languages: (languages) => `Dokumentene kan være på ${languages}.`,
  languagesAdvised: (languages) => `Dokumentene bør helst være på ${languages}.`,
  translations: (kinds) =>
    `På et annet språk trenger følgende en oversettelse, sendt sammen med originalen: ${kinds}.`,
  formats: (formats) => `Filene kan være ${formats}.`,
  formatsAdvised: (formats) => `Filene bør helst være ${formats}.`,
  onePdf: "Samle alt i én PDF.",
  onePdfAdvised: "Samle om mulig alt i én PDF; flere filer tas også imot.",
  files:
    "Legg ved selve filene: det som ligger bak en lenke til en skytjeneste eller bak et passord, regnes ikke som sendt.",
  deadline: (moment) => `Fristen er ${moment}.`,
  after: "Hva som skjer så",
  answer:
    "Du får et svar på e-post med en liste over hva som har kommet fram og hva som mangler. Det som mangler, kan du ettersende ved å svare på den; ingenting må sendes to ganger.",
};

export const instructionWordings: Readonly<Record<ReplyLanguage, InstructionWording>> = { en, de, nl, nb };
