/** Spans of time as they stand in CVs. */

const year = "(?:19|20)\\d{2}";
const monthYear = `(?:(?:\\d{1,2}[./])?\\d{1,2}[./]|\\p{L}{3,10}\\.?\\s(?:de\\s)?)?['’]?(?:${year}|(?<=[./]|['’])\\d{2})`;
const untilNow =
  "present|now|current|today|date|ongoing|heute|jetzt|dato|laufend|heden|nu|nå|no|i dag|idag|nuværende|pågående|d\\.d\\.|aujourd['’]hui|présent|en cours|actualidad|presente|actual|oggi|attuale|in corso|\\.{2,3}|…";
export const rangePattern = new RegExp(
  `${monthYear}\\s*(?:-|–|—|‐|−|~|→|to|until|till|til|bis|tot|t\\/m|à|au|al|(?-i:a)|hasta)\\s*(?:${monthYear}|${untilNow})(?![\\p{L}\\d])|(?:since|seit|sinds|siden|sedan|depuis|desde|dal|from|fra|från|van|ab|ongoing from)\\s+(?:\\p{L}{3,10}\\.?\\s)?(?:\\d{1,2}[./])?${year}|^\\s*(?:\\d{1,2}[./])?${year}(?:\\s*[:\\t|]|\\s{2,}|\\s+\\p{Lu})|${year}/${year}|${year}\\s*[–-]\\s*$|${year}\\s*[-–/]\\s*\\d{2}(?![\\d.-])`,
  "iu",
);
/** An entry that ends with its year. */
export const entryEnd = new RegExp(
  `(?:[,(\\t|]|\\s{2,})\\s*(?:\\p{L}{3,10}\\.?\\s)?${year}\\s*\\)?\\s*$`,
  "u",
);
