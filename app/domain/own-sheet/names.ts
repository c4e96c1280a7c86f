import { linesOf } from "#app/domain/text.ts";

const MOST_WORDS = 400;
const MOST_NAMES = 12;
/** Words that only an office, a team or a body has in its name. */
const OFFICE =
  /\b(?:director|directorate|head|officer|officers|manager|commissioner|chief|constable|executive|ad|service|services|council|team|department|office|opcc|pcc|dpcc|cc|acc|dcc|s151|leader|cabinet|portfolio|lead|chair|chairman|clerk|panel|partnership|board|trust|solicitor|treasurer|democratic|finance|housing|policy|legal|hr|it|police|authority|agency|nhs|icb|csp|all|members)\b/i;
const TITLE =
  /^(?:cllrs?|councillors?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|ald|alderman|lord|lady|baroness)\.?$/i;
/** “Cllrs” says that several are named. */
const SEVERAL = /^\s*(?:cllrs|councillors|messrs|mesdames)\b/i;
const NAME_WORD = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+|de|van|von|der|al|la|le|O['’]\p{Lu}\p{L}+)$/u;
const LETTERS_ONLY = /^(?:the )?\p{Lu}{2,6}$/u;
const WELL_KNOWN =
  /^(?:the )?(?:commissioner|chair|leader|chief constable|chief executive|clerk|monitoring officer|section 151 officer|executive|cabinet)$/i;

/**
 * The people and offices that one cell names: “Cllr Ahmed / Cllr Bryce”, “Cllrs Ahmed and Bryce”, “J. Field; AD Housing”,
 * one a line. “Director of Finance and Resources” and “Ahmed, Ruth” are one; so is what cannot be told apart.
 */
export function readNames(words: string): string[] {
  const parts = linesOf(words.slice(0, MOST_WORDS))
    .flatMap((line) => line.split(/[;•]|\s\|\s/))
    .map((part) => (SEVERAL.test(part) ? part.replace(/\s+(?:and|&)\s+/g, ", ") : part))
    .flatMap(splitSlashes)
    .flatMap(splitAnds)
    .flatMap(splitCommas)
    .map((part) => part.replace(/^[\s,.:–-]+|[\s,:–-]+$/g, ""))
    .filter((part) => part !== "" && !/^(?:n\/a|tbc|tba|none|various|-)$/i.test(part));
  return [...new Set(withTitles(parts))].slice(0, MOST_NAMES);
}

function splitSlashes(part: string): string[] {
  const parts = part.split(/\s*\/\s*/);
  if (parts.length === 1 || /^(?:n\/a|and\/or|w\/c)$/i.test(part.trim())) return [part];
  const [first = "", ...rest] = parts;
  const isOneOffice = OFFICE.test(first) && rest.every((one) => /^\p{L}+$/u.test(one) && !isKnownShort(one));
  const endsAsOffice =
    /^\p{L}+$/u.test(first) && !isKnownShort(first) && rest.some((one) => OFFICE.test(one) && /\s/.test(one));
  return isOneOffice || endsAsOffice ? [part] : parts;
}

function splitAnds(part: string): string[] {
  const parts = part.split(/\s+(?:and|&|\+)\s+|\s*&\s*(?=\p{Lu})/u);
  if (parts.length === 1) return [part];
  const first = parts[0] ?? "";
  const titled = TITLE.test(first.split(/\s+/)[0] ?? "");
  const people = parts.every((one) => isPerson(one) || (titled && NAME_WORD.test(one)));
  const known = parts.every((one) => isPerson(one) || isKnownShort(one.trim()) || isWholeOffice(one));
  return people || known ? parts : [part];
}

/** “Director of Finance” is an office by itself; “Resources”, “Performance Manager” after “Policy” is the end of one. */
function isWholeOffice(text: string): boolean {
  return /^(?:the )?(?:\p{L}+ ){0,2}(?:director|head|chief|assistant chief|deputy chief|chair|leader|cabinet member|commissioner|ad)\b/iu.test(
    text.trim().slice(0, 60),
  );
}

function splitCommas(part: string): string[] {
  const parts = part.split(/\s*,\s*/).filter(Boolean);
  if (parts.length === 1) return [part];
  const [first = "", second = ""] = parts;
  if (
    parts.length === 2 &&
    !titleOf(second) &&
    !isKnownShort(first) &&
    !OFFICE.test(second) &&
    NAME_WORD.test(first) &&
    second.split(/\s+/).every((word) => NAME_WORD.test(word))
  )
    return [part];
  if (parts.length === 2 && isPerson(first) && !/^c(?:ll|oun)/i.test(titleOf(first)) && isWholeOffice(second))
    return [part];
  const isTitleAndPlace = isWholeOffice(first) && !isWholeOffice(second) && !isKnownShort(second);
  if (parts.length === 2 && isTitleAndPlace && titleOf(second) === "") return [part];
  const separate = parts.every(
    (one) => isPerson(one) || isKnownShort(one) || isWholeOffice(one) || /^all\b/i.test(one),
  );
  const titled = titleOf(first) !== "" && parts.every((one) => isPerson(one) || NAME_WORD.test(one));
  return separate || titled ? parts : [part];
}

function isKnownShort(text: string): boolean {
  return LETTERS_ONLY.test(text) || WELL_KNOWN.test(text);
}

function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const titled = TITLE.test(words[0] ?? "");
  const rest = titled ? words.slice(1) : words;
  if (rest.length === 0 || rest.length > 4 || (!titled && (rest.length < 2 || OFFICE.test(text)))) return false;
  return rest.every((word) => NAME_WORD.test(word));
}

function titleOf(text: string): string {
  const [word = ""] = text.trim().split(/\s+/);
  return TITLE.test(word) ? word : "";
}

/** “Cllrs Ahmed” and “Bryce” are both councillors. */
function withTitles(parts: readonly string[]): string[] {
  let shared = "";
  return parts.map((part) => {
    const title = titleOf(part);
    if (title !== "") shared = part.trim() === title ? "" : title.replace(/^(cllr|councillor)s$/i, "$1");
    const plural = title !== "" && /^(?:cllr|councillor)s$/i.test(title);
    if (plural) return part.trim().replace(/^(\S+?)s\b/, "$1");
    return title === "" && shared !== "" && NAME_WORD.test(part) && !isKnownShort(part) ? `${shared} ${part}` : part;
  });
}
