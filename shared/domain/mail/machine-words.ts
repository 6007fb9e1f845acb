/**
 * What machines write that bear no mark of being machines: absence notes and
 * challenges without a header or subject that tells. Words alone can mislead, so
 * two different cues are needed, in a short answer that brings no file.
 */

/** Such notes are short; a letter that mentions a holiday is not. */
const longest = 1500;

/** Which machine wrote the text; undefined where a person may have. */
export function machineWords(text: string): "absence" | "challenge" | undefined {
  const plain = text
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
  if (plain.length === 0 || plain.length > longest) return undefined;
  if (challenged.test(plain) && /https?:\/\/|\breply\b|antworten/iu.test(plain)) return "challenge";
  return away.test(plain.slice(0, 400)) && returns.test(plain) ? "absence" : undefined;
}

/** Away, said of oneself in the present. */
const away = new RegExp(
  `(?<!\\p{L})(?:${[
    // English
    "(?:i am|i'm|i will be) (?:currently |now |presently )?(?:out of (?:the |my )?office|away(?: from (?:the|my) (?:office|desk|mail|e-?mails?))?|on (?:\\p{L}+ )?leave|on (?:holiday|vacation)|travell?ing|not in the office)",
    "(?:i am|i'm) currently unavailable",
    // German
    "(?:ich bin|bin ich) .{0,60}(?:nicht (?:im (?:büro|haus|dienst|institut)|erreichbar|am arbeitsplatz)|abwesend|au(?:ß|ss)er haus|im urlaub|in (?:urlaub|elternzeit))",
    "ich befinde mich .{0,40}(?:im urlaub|in (?:elternzeit|mutterschutz)|auf (?:dienst)?reise)",
    // Dutch
    "(?:ik ben|ben ik) .{0,60}(?:afwezig|niet (?:aanwezig|bereikbaar|op kantoor)|met (?:vakantie|verlof)|op vakantie)",
    // Norwegian, Danish, Swedish
    "(?:jeg er|er jeg) .{0,60}(?:ikke (?:på kontoret|til stede|tilgjengelig)|på (?:ferie|reise)|ute av kontoret|bortreist|fraværende)",
    "jeg (?:har|holder|tar) ferie",
    "(?:jag är|är jag) .{0,60}(?:inte på kontoret|på semester|bortrest|frånvarande|ledig)",
    "jag har semester",
    // French, Spanish, Italian
    "(?:je suis|je serai) .{0,60}(?:absente?|en (?:congés?|vacances|déplacement))",
    "(?:estoy|estaré) .{0,40}(?:fuera de (?:la )?oficina|ausente|de vacaciones)",
    "(?:sono|sarò) .{0,40}(?:fuori (?:sede|ufficio)|assente|in ferie)",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** Until when, who stands in, or what becomes of the mail meanwhile. */
const returns = new RegExp(
  `(?<!\\p{L})(?:${[
    "(?:until|till|returning|back (?:on|in)|return(?:ing)? (?:on|to)|through|from \\d)",
    "limited (?:access|e-?mail)|(?:no|without) access to|(?:in )?urgent (?:matters|cases?|requests?)|(?:will|shall) (?:respond|reply|answer|get back) ",
    "bis (?:zum|einschlie(?:ß|ss)lich|mit|\\d|\\p{L}+tag)|ab dem|wieder (?:erreichbar|im|da)|in dringenden|nicht weitergeleitet|vertretung|keinen zugriff",
    "tot (?:en met|\\d)|vanaf|weer (?:aanwezig|bereikbaar|terug)|dringende",
    "(?:frem )?til (?:og med |den |\\d|\\p{L}+dag)|tilbake|tilbage|haster|hastesaker",
    "till (?:och med|den|\\d)|åter|tillbaka|brådskande",
    "jusqu'(?:au|à)|de retour|urgence|hasta|vuelta|urgente|fino al|rientro|urgenze",
  ].join("|")})`,
  "iu",
);

/** Filters that hold a mail until its sender proves to be a person. */
const challenged =
  /\b(?:verify (?:yourself|that you are|your (?:identity|e-?mail|address))|(?:confirm|prove) that you are (?:a |not a )?(?:human|person|real|robot|spammer)|(?:spam|mail) filter .{0,80}(?:verify|confirm|approve)|(?:your (?:message|e-?mail|mail) (?:is|has been|was) (?:being )?(?:held|quarantined|put on hold)|to (?:have|get) your (?:message|e-?mail|mail) delivered)|bestätigen sie .{0,60}(?:absender|dass sie (?:ein mensch|kein)))/iu;
