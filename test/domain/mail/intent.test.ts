import { describe, expect, test } from "vitest";
import { intentOf } from "../../../shared/domain/mail/intent.ts";

/** A sentence as it stands in a mail. */
const said = (sentence: string) => intentOf("Your vacancy", `Dear committee,\n\n${sentence}\n\nJane Roe`);

describe("takes the application back", () => {
  test.each([
    "Please withdraw my application.",
    "I wish to withdraw from the application process.",
    "I'm writing to let you know that I have decided to withdraw my candidacy for the PhD position.",
    "Unfortunately I must withdraw my candidature.",
    "Kindly disregard my application, as I have accepted another offer.",
    "Please cancel my application for the postdoc.",
    "I would like to take back my application.",
    "I am no longer interested in this position.",
    "I no longer wish to be considered for the position.",
    "I'd like to retract my job application.",
    "Due to personal reasons I am withdrawing my application.",
    "Regrettably, I need to pull out of the application process.",
    "I have accepted a position elsewhere and hereby withdraw.",
    "Please remove my application from your list.",
    "Ich ziehe meine Bewerbung hiermit zurück.",
    "Hiermit möchte ich meine Bewerbung auf die Stelle als Doktorandin zurückziehen.",
    "Bitte betrachten Sie meine Bewerbung als gegenstandslos.",
    "Ich habe mich anderweitig entschieden und stehe für die Stelle nicht mehr zur Verfügung.",
    "Bitte streichen Sie meine Bewerbung.",
    "Ich nehme meine Bewerbung zurück.",
    "leider muss ich meine Bewerbung zurücknehmen",
    "meine Bewerbung ziehe ich hiermit zurück",
    "Ich trete von meiner Bewerbung zurück.",
    "Ik wil mijn sollicitatie graag intrekken.",
    "Ik trek me terug uit de sollicitatieprocedure.",
    "Bij dezen wil ik mij terugtrekken als kandidaat.",
    "Ik trek mijn sollicitatie in.",
    "Graag trek ik mijn kandidatuur terug.",
    "Jeg ønsker å trekke søknaden min.",
    "Jeg vil trekke min søknad på stillingen.",
    "Jeg trekker meg fra stillingen.",
    "Eg vil trekkje søknaden min.",
    "Jeg ønsker at trække min ansøgning tilbage.",
    "Jeg trækker min ansøgning.",
    "Hermed trækker jeg min ansøgning tilbage.",
    "Jag vill dra tillbaka min ansökan.",
    "Jag önskar återta min ansökan.",
    "Härmed återkallar jag min ansökan.",
    "Jag drar tillbaka min ansökan.",
  ])("%s", (sentence) => {
    expect(said(sentence).withdraws).toBe(true);
  });
});

describe("does not take the application back", () => {
  test.each([
    "I attach great importance to teamwork.",
    "I withdrew from the marathon last year.",
    "My research is about the withdrawal of troops.",
    "I developed a method to cancel noise in applications.",
    "I applied for withdrawal of funds.",
    "Should I withdraw my application?",
    "I have withdrawn my application at ETH Zurich.",
    "Ich habe meine Bewerbung in Berlin nicht zurückgezogen.",
    "If you prefer, I can withdraw my earlier application.",
    "I will not withdraw my application.",
    "If I do not hear from you, I will withdraw my application.",
    "Ich werde meine Bewerbung nicht zurückziehen.",
    "Falls Sie die Stelle schon besetzt haben, ziehe ich meine Bewerbung zurück.",
    "Please withdraw my previous CV and use the new one.",
    "Please ignore my previous application and use this one instead.",
    "Please find my application and the withdrawal form of my former employer attached.",
  ])("%s", (sentence) => {
    expect(said(sentence).withdraws).toBe(false);
  });
});

describe("announces files", () => {
  test.each([
    "Please find my CV attached.",
    "Attached please find my CV.",
    "I have attached my CV and cover letter.",
    "Enclosed are my documents.",
    "I'm sending you my CV, transcripts and a motivation letter in the attachment.",
    "Please find below my CV as a PDF.",
    "My application documents are attached to this email.",
    "See attachments.",
    "You will find my CV and transcripts in the attached PDF.",
    "Im Anhang finden Sie meine Unterlagen.",
    "Anbei meine Bewerbung.",
    "Meine Unterlagen habe ich dieser Mail beigefügt.",
    "Meine Zeugnisse hänge ich an.",
    "Im angehängten PDF finden Sie alles.",
    "In der Anlage übersende ich Ihnen meine Unterlagen.",
    "Die Unterlagen befinden sich im Anhang dieser E-Mail.",
    "Als PDF angefügt ist mein Lebenslauf.",
    "Bijgevoegd vindt u mijn cv.",
    "In de bijlage mijn motivatiebrief.",
    "Hierbij stuur ik u mijn cv.",
    "Als bijlage treft u mijn cv aan.",
    "Vedlagt er min CV.",
    "Jeg har lagt ved CV og vitnemål.",
    "Se vedlegg.",
    "Jeg vedhæfter mit CV.",
    "Vedhæftet finder du min ansøgning.",
    "Bifogat finner ni mitt CV.",
    "Se bifogade filer.",
    "I bilagan finns mitt CV.",
  ])("%s", (sentence) => {
    expect(said(sentence).announcesAttachments).toBe(true);
  });
});

describe("announces no files", () => {
  test.each([
    "I attach great importance to teamwork.",
    "Should I send my CV as an attachment?",
    "I will send my CV tomorrow.",
    "I have no attachments.",
    "Muss ich ein Zeugnis anhängen?",
    "I did not attach anything yet.",
    "I am attached to the University of Example.",
    "Ist es möglich, die Unterlagen als Anhang zu schicken?",
    "I will attach my transcripts as soon as I have them.",
    "In your attachment you mention two referees.",
    "Could you please resend the attachment?",
    "Ich lege großen Wert auf Teamarbeit.",
    "Ik hecht veel waarde aan samenwerking.",
  ])("%s", (sentence) => {
    expect(said(sentence).announcesAttachments).toBe(false);
  });
});

describe("a withdrawal in the subject", () => {
  test.each([
    ["Withdrawal of application", "Thank you for your time.", true],
    ["Rückzug meiner Bewerbung", "Vielen Dank.", true],
    ["Withdrawal of my application", "I do not want to withdraw my application after all.", false],
    ["Re: Withdrawal of my application?", "How would I do that?", false],
    ["Application: withdrawal of nutrients in trees", "Please find my CV attached.", false],
  ])("%s / %s: %s", (subject, text, withdraws) => {
    expect(intentOf(subject, text).withdraws).toBe(withdraws);
  });
});

describe("links", () => {
  test.each([
    ["https://drive.google.com/file/d/1/view", true],
    ["https://1drv.ms/f/s!abc", true],
    ["https://we.tl/t-abc", true],
    ["https://uni-my.sharepoint.com/:b:/g/x", true],
    ["https://www.dropbox.com/", false],
    ["https://jane.example.org/papers", false],
    ["https://scholar.google.com/citations?user=x", false],
    ["https://github.com/jane", false],
  ])("%s leads to a cloud drive: %s", (link, found) => {
    expect(said(`My papers: ${link}.`).links).toEqual(found ? [link] : []);
  });
});
