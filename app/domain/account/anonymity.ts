import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { familyNameOf } from "#app/domain/person-name.ts";

/** A part that somebody had in a body. */
type HadPart = { bodyId: number; bodyName: string; role: Role; fromOn: IsoDate; untilOn: IsoDate | null };

const WITHOUT_PART = "Former user of this planner";

/** What somebody without a name is called: by the last part that they had, “Former chair of the Panel”. */
export function formerOffice(parts: readonly HadPart[]): string {
  const [last] = [...parts].sort((a, b) => (b.untilOn ?? "9999").localeCompare(a.untilOn ?? "9999"));
  return last ? `Former ${ROLE_LABELS[last.role]} of ${last.bodyName}` : WITHOUT_PART;
}

/** What they were in the body on a day, as history names them; otherwise as everywhere else. */
export function officeOn(parts: readonly HadPart[], bodyId: number | null, day: IsoDate): string {
  const held = parts.find(
    (part) => part.bodyId === bodyId && part.fromOn <= day && (part.untilOn === null || part.untilOn >= day),
  );
  if (!held) return formerOffice(parts);
  const label = ROLE_LABELS[held.role];
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} of ${held.bodyName}`;
}

/** What is taken out of every text, and what is put in its place. */
export type NameTaken = { names: readonly string[]; office: string };

/**
 * Every way in which a person is named in full: as they are and were called here, without a title, with the family name
 * first, and by their e-mail address. A family name alone is many people's, and is not among them.
 */
export function fullNames(called: readonly string[], email: string | null): string[] {
  const ways = called.flatMap((name) => {
    const family = familyNameOf(name);
    const bare = withoutTitle(name);
    const given = bare.endsWith(` ${family}`) ? bare.slice(0, -family.length - 1) : "";
    return [name.trim(), bare, given ? `${family}, ${given}` : ""];
  });
  return [...new Set([...ways, email ?? ""])].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** The plain words of each name: a text that lacks one of them does not hold that name. */
export function plainWords(names: readonly string[]): string[][] {
  const words = names.map((name) =>
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean),
  );
  return [...new Map(words.map((each) => [each.join(" "), each])).values()];
}

/**
 * The text, or the JSON, with the office in place of each whole name: capitals, spaces and apostrophes may differ, and
 * the name may not be a piece of a longer one. A name of one word is taken out only where it is all that there is.
 */
export function withoutNames(text: string, { names, office }: NameTaken): string {
  if (!/^\s*[[{]/.test(text)) return inWords(text, names, office);
  try {
    return JSON.stringify(inside(JSON.parse(text), (words) => inWords(words, names, office)));
  } catch {
    return inWords(text, names, office);
  }
}

function inside(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => inside(each, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each, change)]));
}

function inWords(text: string, names: readonly string[], office: string): string {
  if (names.some((name) => name === text)) return office;
  const written = names.filter((name) => /[\s@]/.test(name)).map(pattern);
  if (written.length === 0) return text;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}[-'’])(?:${written.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
  return text.replace(whole, () => office);
}

function pattern(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return plain.replace(/['’‘]/g, "['’‘]").replace(/\s+/g, "\\s+");
}

const TITLE =
  /^(?:(?:cllr|councillor|ald|alderman|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady|baroness)\.?\s+)+/i;

function withoutTitle(name: string): string {
  const bare = name.trim().replace(TITLE, "");
  return /\s/.test(bare) ? bare : name.trim();
}
