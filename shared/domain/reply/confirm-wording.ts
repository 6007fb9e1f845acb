import type { ReplyLanguage } from "../posting/posting.ts";

/** The question whether another address is the applicant's too. */
export interface ConfirmWording {
  readonly question: (title: string, count: number) => string;
  readonly heading: string;
  /** One mail that waits: its address stands above. */
  readonly held: (moment: string, files: number) => string;
  /** Beside the mark of each. */
  readonly waits: string;
  readonly yes: (count: number) => string;
  readonly link: string;
  readonly no: (days: number) => string;
  /** The page behind the link. */
  readonly page: {
    readonly title: string;
    readonly mine: string;
    readonly notMine: string;
    readonly confirmed: string;
    readonly denied: string;
    readonly over: string;
  };
}

export const confirmWordings: Readonly<Record<ReplyLanguage, ConfirmWording>> = {
  en: {
    question: (title, count) =>
      count === 1
        ? `A mail about your application for “${title}” came from another address. Is it yours?`
        : `${count} mails about your application for “${title}” came from other addresses. Are they yours?`,
    heading: "Waiting for your word",
    held: (moment, files) =>
      `received ${moment}, ${files === 0 ? "no files" : files === 1 ? "one file" : `${files} files`}`,
    waits: "not added yet",
    yes: (count) =>
      `If you sent ${count === 1 ? "it" : "them"}, answer this mail with “Yes”. Then ${count === 1 ? "it is" : "they are"} added to your application, and you can write from there as well.`,
    link: "Or say so on this page:",
    no: (days) =>
      `If not, there is nothing you need to do: nothing was added, and whoever wrote was told nothing. After ${days} days the question lapses.`,
    page: {
      title: "Mail from another address",
      mine: "Yes, that was me",
      notMine: "No, that was not me",
      confirmed: "Thank you. What you sent has been added to your application.",
      denied: "Thank you. Nothing has been added to your application.",
      over: "There is no open question at this address: it was answered, or it has lapsed.",
    },
  },
  de: {
    question: (title, count) =>
      count === 1
        ? `zu Ihrer Bewerbung auf „${title}“ kam eine E-Mail von einer anderen Adresse. Ist sie von Ihnen?`
        : `zu Ihrer Bewerbung auf „${title}“ kamen ${count} E-Mails von anderen Adressen. Sind sie von Ihnen?`,
    heading: "Wartet auf Ihre Antwort",
    held: (moment, files) =>
      `eingegangen am ${moment}, ${files === 0 ? "ohne Datei" : files === 1 ? "eine Datei" : `${files} Dateien`}`,
    waits: "noch nicht dabei",
    yes: (count) =>
      `Wenn ja, antworten Sie auf diese E-Mail mit „Ja“. Dann ${count === 1 ? "kommt sie" : "kommen sie"} zu Ihrer Bewerbung, und Sie können auch von dort schreiben.`,
    link: "Oder sagen Sie es auf dieser Seite:",
    no: (days) =>
      `Wenn nicht, brauchen Sie nichts zu tun: Es wurde nichts hinzugefügt, und wer geschrieben hat, erfuhr nichts. Nach ${days} Tagen erledigt sich die Frage.`,
    page: {
      title: "E-Mail von einer anderen Adresse",
      mine: "Ja, das war ich",
      notMine: "Nein, das war ich nicht",
      confirmed: "Danke. Was Sie geschickt haben, gehört nun zu Ihrer Bewerbung.",
      denied: "Danke. Ihrer Bewerbung wurde nichts hinzugefügt.",
      over: "Unter dieser Adresse ist keine Frage offen: Sie wurde beantwortet oder hat sich erledigt.",
    },
  },
  nl: {
    question: (title, count) =>
      count === 1
        ? `Over uw sollicitatie voor ‘${title}’ kwam een e-mail van een ander adres. Is die van u?`
        : `Over uw sollicitatie voor ‘${title}’ kwamen ${count} e-mails van andere adressen. Zijn die van u?`,
    heading: "Wacht op uw antwoord",
    held: (moment, files) =>
      `ontvangen op ${moment}, ${files === 0 ? "zonder bestand" : files === 1 ? "één bestand" : `${files} bestanden`}`,
    waits: "nog niet toegevoegd",
    yes: (count) =>
      `Zo ja, beantwoord deze e-mail dan met ‘Ja’. Dan ${count === 1 ? "wordt die" : "worden ze"} aan uw sollicitatie toegevoegd, en kunt u ook vanaf daar schrijven.`,
    link: "Of zeg het op deze pagina:",
    no: (days) =>
      `Zo niet, dan hoeft u niets te doen: er is niets toegevoegd, en wie schreef kreeg niets te horen. Na ${days} dagen vervalt de vraag.`,
    page: {
      title: "E-mail van een ander adres",
      mine: "Ja, dat was ik",
      notMine: "Nee, dat was ik niet",
      confirmed: "Dank u. Wat u stuurde hoort nu bij uw sollicitatie.",
      denied: "Dank u. Er is niets aan uw sollicitatie toegevoegd.",
      over: "Op dit adres staat geen vraag open: ze is beantwoord of vervallen.",
    },
  },
  nb: {
    question: (title, count) =>
      count === 1
        ? `Det kom en e-post om søknaden din på «${title}» fra en annen adresse. Er den fra deg?`
        : `Det kom ${count} e-poster om søknaden din på «${title}» fra andre adresser. Er de fra deg?`,
    heading: "Venter på svar fra deg",
    held: (moment, files) =>
      `mottatt ${moment}, ${files === 0 ? "uten filer" : files === 1 ? "én fil" : `${files} filer`}`,
    waits: "ikke lagt til ennå",
    yes: (count) =>
      `Hvis ja, svarer du bare «Ja» på denne e-posten. Da blir ${count === 1 ? "den" : "de"} lagt til søknaden din, og du kan skrive derfra også.`,
    link: "Eller si det på denne siden:",
    no: (days) =>
      `Hvis ikke, trenger du ikke å gjøre noe: Ingenting er lagt til, og den som skrev, fikk ikke vite noe. Etter ${days} dager faller spørsmålet bort.`,
    page: {
      title: "E-post fra en annen adresse",
      mine: "Ja, det var meg",
      notMine: "Nei, det var ikke meg",
      confirmed: "Takk. Det du sendte, er lagt til søknaden din.",
      denied: "Takk. Ingenting er lagt til søknaden din.",
      over: "Det er ikke noe åpent spørsmål på denne adressen: Det er besvart eller falt bort.",
    },
  },
};
