import { certificates } from "./certificates.ts";
import { fourthLetters } from "./fourth-letters.ts";
import { fourthCvs } from "./fourth-cvs.ts";
import { fourthDiplomas } from "./fourth-diplomas.ts";
import { fourthTranscripts } from "./fourth-transcripts.ts";
import { fourthOthers } from "./fourth-others.ts";
import { fifthLetters } from "./fifth-letters.ts";
import { fifthStudies } from "./fifth-studies.ts";
import { fifthOthers } from "./fifth-others.ts";
import { sixthLetters } from "./sixth-letters.ts";
import { sixthStudies } from "./sixth-studies.ts";
import { sixthOthers } from "./sixth-others.ts";
import { seventhLetters } from "./seventh-letters.ts";
import { seventhStudies } from "./seventh-studies.ts";
import { eighth } from "./eighth.ts";
import { ninth } from "./ninth.ts";
import type { HeldOut } from "./made.ts";
import { noneOfOurs } from "./none-of-ours.ts";
import { ownWords } from "./own-words.ts";
import { second } from "./second.ts";
import { third } from "./third.ts";

/** Every document of every set. */
export const documents: readonly HeldOut[] = [
  ...ownWords,
  ...certificates,
  ...noneOfOurs,
  ...second,
  ...third,
  ...fourthLetters,
  ...fourthCvs,
  ...fourthTranscripts,
  ...fourthDiplomas,
  ...fourthOthers,
  ...fifthLetters,
  ...fifthStudies,
  ...fifthOthers,
  ...sixthLetters,
  ...sixthStudies,
  ...sixthOthers,
  ...seventhLetters,
  ...seventhStudies,
  ...eighth,
  ...ninth,
];
