import { words } from "./intent-words.ts";

/**
 * Whether somebody answers a question with a plain yes or no, in the first sentence that
 * is no greeting. Anything with an if or a but in it is neither: a person reads it.
 *
 * @param text the sender's own words, quotes and signature removed
 */
export function consentIn(text: string): "yes" | "no" | undefined {
  const lines = text
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const said = lines.find((line, at) => !(at < 2 && greeting.test(line) && line.length < 60));
  const [first = ""] = (said ?? "").split(/(?<=[.!?])\s+/u);
  if (first.length > 120 || /\?\s*$/.test(first) || hedge.test(first)) return undefined;
  const denies = negation.test(first);
  if (yes.test(first)) return denies ? undefined : "yes";
  return no.test(first) || (denies && mine.test(first)) ? "no" : undefined;
}

const greeting =
  /^(?:dear|hello|hi|hey|good (?:morning|day|afternoon|evening)|to whom|hallo|guten (?:tag|morgen|abend)|sehr geehrte\p{L}*|liebe\p{L}*|moin|beste|geachte|goede\p{L}*|hei|kjære|god (?:dag|morgen|kveld)|hej|kære|bonjour|madame|monsieur|estimad\p{L}*|buen\p{L}*|gentile|buongiorno)(?!\p{L})/iu;

/** At the beginning of a sentence: `Yes, that was me.`, `Hiermit bestätige ich …`. */
const beginning = (...alternatives: readonly string[]) =>
  new RegExp(
    `^[^\\p{L}]*(?:(?:i|ich|ik|jeg|je|can|hereby|do|kann|hiermit|kan|hierbij|herved)\\s+){0,3}(?:${alternatives.join("|")})(?!\\p{L})`,
    "iu",
  );
const yes = beginning(
  "yes|yep|yeah|sure|certainly|correct|confirm(?:ed)?|(?:that|it|this)(?:['’]s|\\s+is|\\s+was)\\s+(?:me|mine|my)",
  "ja|jawohl|jep|genau|richtig|stimmt|bestätige|das\\s+(?:bin|war|ist)\\s+(?:ich|meine?)",
  "klopt|bevestig|dat\\s+(?:ben|was|is)\\s+(?:ik|mijn|van\\s+mij)",
  "bekrefter|bekræfter|stemmer|jo|det\\s+(?:er|var)\\s+(?:meg|mig|min|mitt|mit)",
  "oui|sí|sim|sì|confirme|confirmo|confermo",
);
const no = beginning("no|nope|nein|nee|nei|nej|non|não");
const negation = words(
  "no|not|isn['’]t|wasn['’]t|don['’]t|never|nein|nicht|kein\\p{L}*|nie|nee|niet|geen|nei|nej|ikke|inte|non|pas|não",
);
const mine = words("me|mine|my|mir|meine?|ich|mij|mijn|ik|meg|mig|min|mitt|mit|jeg");
const hedge = words(
  "but|if|maybe|perhaps|aber|wenn|falls|vielleicht|maar|misschien|men|hvis|kanskje|mais|pero",
);
