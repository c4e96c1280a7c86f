import type { Block } from "./passage.ts";

/** Somebody named in a list: as the minutes write them, in which capacity, and where in the block’s words. */
export type Named = { name: string; capacity: string; from: number; to: number };

const STYLE =
  "(?:the )?(?:county |district |borough |parish |town |city )?(?:cllrs?|councillors?|members?|ald(?:erman|ermen)?)\\b\\.?:?";
const LIST_OF = new RegExp(`^(?:\\[?\\s*)${STYLE}\\s+`, "i");
const TITLE =
  /^(?:cllr|councillor|county councillor|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady|baroness|baron|ch(?:ief)?|acc|dcc|dci|dsupt|det|supt|insp|sgt|pc|hon|the)\b\.?$/i;
const OFFICE_WORD =
  /^(?:police|fire|rescue|chief|deputy|assistant|acting|interim|senior|junior|principal|head|director|strategic|policy|democratic|scrutiny|governance|committee|corporate|executive|service|services|programme|project|legal|monitoring|section|chair|vice|vice-chair|chairman|chairperson|leader|portfolio|cabinet|independent|co-opted|detective|superintendent|inspector|sergeant|constable|commissioner|officer|manager|clerk|treasurer|solicitor|lead|area|regional|public|business|performance|finance|financial|community|communities|member|members|representative|from|of|for|office|opcc|pcc|apcc|dpcc|group|partner|partnership|partnerships|external|internal|auditor|consultant|county|district|borough|council|city|town|parish|minutes|note|secretary|administrator|adviser|advisor|analyst|research|communications|operations|commissioning)$/i;
const RANKS =
  /^(?:(?:temporary|acting|deputy|assistant|detective|det|d|chief|ch|superintendent|supt|dsupt|dcs|dci|di|inspector|insp|sergeant|sgt|constable|pc|acc|dcc|cc|commander|t)[./]? ?)+(?<=[ ])(?=\p{Lu}\p{Ll}+ \p{Lu})/iu;
const PARTICLE = /^(?:de|da|di|du|del|der|den|van|von|la|le|el|al|bin|ap|y|e)$/;
const PARTED = /\s*(?:;|\n)\s*|\s*,\s*(?:and\s+)?(?![^()]*\))|\s+and\s+(?![^()]*\))|\s+&\s+(?![^()]*\))/gi;
const SEMICOLONS = /\s*;\s*(?:and\s+)?/g;
const NO_NAME =
  /^(?:none|n\/a|nil|tbc|name|names|capacity|all|as above|apologies|no apologies.*|there were no.*|one|two|three|four|five|\d+)\b\s*(?:recorded|received|members of the public.*)?\.?$/i;
const MOST_NAME_WORDS = 6;

/** Everybody named in a line of a list of those at a meeting, or in several parted by commas, semicolons and “and”. */
export function namesIn(block: Block, from = 0, together = false, style0 = ""): Named[] {
  const words = block.text.slice(from);
  if (words.includes("\t")) return inCells(words, from);
  const style = LIST_OF.exec(words);
  const several =
    together || words.includes(";") || (style !== null && /s\b\.?:?\s*$/i.test(style[0])) || commasPartNames(words);
  const plural = style && /s\b\.?:?\s*$/i.test(style[0]) ? singular(style[0]) : style0;
  if (!several) return one(words, from, "");
  const start = plural && style && plural !== style0 ? style[0].length : 0;
  let prefix = plural;
  return parts(words, start).flatMap(({ text, at }) => {
    const own = LIST_OF.exec(text);
    if (own && /s\b\.?:?\s*$/i.test(own[0])) {
      prefix = singular(own[0]);
      return one(text.slice(own[0].length), from + at + own[0].length, prefix);
    }
    if (/^(?:mr|mrs|ms|miss|dr|prof|rev|revd|the)\b/i.test(text)) prefix = "";
    return one(text, from + at, own ? "" : prefix);
  });
}

function singular(style: string): string {
  return /cllr/i.test(style) ? "Cllr " : /councillor/i.test(style) ? "Councillor " : "";
}

/** A comma parts names where every part looks like one, and not a name and what they are. */
function commasPartNames(words: string): boolean {
  const all = words
    .replace(/\([^)]*\)/g, "")
    .split(/,|\band\b|&/)
    .map((part) => part.trim().replace(/\s*[.;]+$/, ""))
    .filter(Boolean);
  const named = all.filter((part) => looksLikeName(part) || LIST_OF.test(part));
  return (
    named.length > 1 &&
    all.every(
      (part) =>
        looksLikeName(part) ||
        LIST_OF.test(part) ||
        /^\p{Lu}[\p{L}’'-]+$/u.test(part) ||
        /^\d+ members of the public$/i.test(part) ||
        /^county cllr/i.test(part),
    )
  );
}

function parts(words: string, start: number): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let from = start;
  for (const match of words.slice(start).matchAll(words.includes(";") && !/;\s*$/.test(words) ? SEMICOLONS : PARTED)) {
    const to = start + match.index;
    if (to > from) found.push({ text: words.slice(from, to), at: from });
    from = to + match[0].length;
  }
  found.push({ text: words.slice(from), at: from });
  return found.filter(({ text }) => text.trim() !== "");
}

/** The name and the capacity of one person: “John Smith – Clerk”, “John Smith (Clerk)”, “John Smith Senior Officer”. */
function one(words: string, from: number, prefix: string): Named[] {
  const bare = words
    .trim()
    .replace(/[.,;:]+$/, "")
    .replace(/\s+(in the chair)$/i, " ($1)")
    .replace(/^and /, "");
  const rank = RANKS.exec(bare)?.[0] ?? "";
  const trimmed = bare.slice(rank.length);
  const at = from + words.indexOf(trimmed);
  const parted = /^(.*?)(?:\s*[,:]\s*|\s+[-–—]\s*|\s*\(\s*)(.*)$/.exec(trimmed);
  const whole = (parted?.[1] ?? trimmed).trim();
  const [name, office] = officeFirst(whole) ?? byWords(whole);
  const capacity = [office, parted?.[2] ?? ""]
    .filter(Boolean)
    .join(office && parted?.[2] && trimmed.includes("(") ? " (" : ", ");
  if (!looksLikeName(`${prefix}${name}`)) return [];
  return [
    {
      name: `${prefix}${name.trim()}`,
      capacity: tidy([rank.trim(), capacity].filter(Boolean).join(", ")),
      from: at,
      to: at + trimmed.length,
    },
  ];
}

/** “Area Manager D Frost”: the office first, and the name after it. */
function officeFirst(words: string): [string, string] | null {
  const all = words.split(" ");
  const start = all.findIndex((word) => !OFFICE_WORD.test(word));
  const name = all.slice(start).join(" ");
  return start > 0 && looksLikeName(name) ? [name, all.slice(0, start).join(" ")] : null;
}

/** A cell that begins as a person is addressed: with two of them in a row, each is somebody. */
const ADDRESSED =
  /^(?:cllr|councillor|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady)\b\.? \S/i;

function inCells(words: string, from: number): Named[] {
  const cells = words
    .split("\t")
    .map((cell) => cell.trim())
    .filter(Boolean);
  if (cells.length > 1 && cells.every((cell) => ADDRESSED.test(cell)))
    return cells.flatMap((cell) => one(cell, from + words.indexOf(cell), ""));
  const [name = "", ...rest] = cells[0] && /:$|^(?:name|capacity)$/i.test(cells[0]) ? cells.slice(1) : cells;
  if (!looksLikeName(name) || rest.some((cell) => cell.length > 90)) return [];
  const at = from + words.indexOf(name);
  return [{ name, capacity: tidy(rest.join(", ")), from: at, to: from + words.length }];
}

/** “John Campion Police and Crime Commissioner”: the name ends where the office begins. */
function byWords(words: string): [string, string] {
  const all = words.split(" ");
  const office = all.findIndex(
    (word, place) =>
      place > 0 &&
      OFFICE_WORD.test(word.replace(/[^\p{L}-]/gu, "")) &&
      !all.slice(0, place).every((before) => TITLE.test(before)),
  );
  return office > 0 ? [all.slice(0, office).join(" "), all.slice(office).join(" ")] : [words, ""];
}

function tidy(capacity: string): string {
  const closes = (capacity.match(/\)/g) ?? []).length > (capacity.match(/\(/g) ?? []).length;
  return (closes ? capacity.replace(/\)/, "") : capacity).replace(/\s+/g, " ").trim();
}

/** Whether words may be somebody’s name: two to six words, most with a capital, none a verb or an office. */
export function looksLikeName(words: string): boolean {
  const all = words.trim().split(/\s+/);
  if (NO_NAME.test(words.trim()) || all.length > MOST_NAME_WORDS || words.length > 60 || /[?!:\d]/.test(words))
    return false;
  const own = all.filter((word) => !TITLE.test(word) && !/^county$/i.test(word));
  if (
    own.length === 0 ||
    own.some((word) => !/^\p{Lu}/u.test(word) && !PARTICLE.test(word)) ||
    /^(?:An|Any|No|That|This|There|It|In|On|To|All|Both|Two|Three|Four|Some|Several)$/.test(own[0] ?? "")
  )
    return false;
  if (own.some((word) => OFFICE_WORD.test(word))) return false;
  return own.length > 1 || all.length > own.length;
}
