import { pick } from "#app/domain/field.ts";
import { foldOffice, officeNamed, officeText, type Office } from "#app/domain/office-name.ts";
import { personNamed } from "#app/domain/person-name.ts";

/** Whose a follow-up is: a person, an office, or only the words of the minutes. */
export type Owner = { ownerPersonId: number | null; ownerOfficeId: number | null; ownerWords: string };
export const OWNER = ["ownerPersonId", "ownerOfficeId", "ownerWords"] as const satisfies readonly (keyof Owner)[];

/** The owners beside the first, as they are held in a list with it. */
export type OtherOwners = { otherOwnersHeld: string };

/** One of them, and by what name readers may be told of them. */
export type OtherOwner = Owner & { name: string; publicName: string };

/** The owners of a follow-up beside the first, in their order. */
export function otherOwnersIn({ otherOwnersHeld }: OtherOwners): OtherOwner[] {
  return JSON.parse(otherOwnersHeld) as OtherOwner[];
}

/** Those owners as a form shows them, one a line. */
export function otherOwnerLines(row: OtherOwners): string {
  return otherOwnersIn(row)
    .map(({ name }) => name)
    .join("\n");
}

/** What words are read against: the people of the body, the offices, and the body's own name. */
export type Naming = {
  people: readonly { id: number; name: string }[];
  offices: readonly Office[];
  bodyName?: string;
};

/** One owner, with what they are called. */
export type NamedOwner = Owner & { name: string };

/**
 * The one key of an owner, "person-3", "office-7" or "words-clerk"; null where nobody is named. A person counts before
 * an office, and an office before words, which are the same however they are written.
 */
export function ownerKeyOf({ ownerPersonId, ownerOfficeId, ownerWords }: Owner): string | null {
  if (ownerPersonId !== null) return personKey(ownerPersonId);
  if (ownerOfficeId !== null) return `office-${ownerOfficeId}`;
  const words = foldOffice(ownerWords);
  return words === "" ? null : `words-${words}`;
}

/** The same of a person. */
export function personKey(personId: number): string {
  return `person-${personId}`;
}

/** The key in an address, also one that was kept from before words were folded: "words-The clerk" as "words-clerk". */
export function ownerKeyIn(address: string): string {
  return address.startsWith("words-") ? `words-${foldOffice(address.slice("words-".length))}` : address;
}

/** Whether both name one and the same owner. Nobody is nobody's. */
export function isSameOwner(one: Owner, other: Owner): boolean {
  const key = ownerKeyOf(one);
  return key !== null && key === ownerKeyOf(other);
}

/** The owner whom words name: a person, an office by any of its names, or the words where they are neither. */
export function ownerNamed(words: string, { people, offices, bodyName }: Naming): NamedOwner {
  const { person } = personNamed(people, words);
  if (person) return { ownerPersonId: person.id, ownerOfficeId: null, ownerWords: "", name: person.name };
  const office = officeNamed(offices, words, bodyName);
  if (office) return { ownerPersonId: null, ownerOfficeId: office.id, ownerWords: "", name: officeText(office) };
  return { ownerPersonId: null, ownerOfficeId: null, ownerWords: words.trim(), name: words.trim() };
}

/**
 * Everybody whose it is, each once: the person or office that was chosen, or all whom the words name ("Chief Constable
 * and Commissioner", "A; B", "A, B & C"). Words are parted only where each part names somebody or an office of its
 * own, so that "Telford and Wrekin Council" stays one. Then those who own it beside. Empty where nobody is named.
 */
export function ownersOf(row: Owner & { name: string } & Partial<OtherOwners>, naming: Naming): NamedOwner[] {
  const isChosen = row.ownerPersonId !== null || row.ownerOfficeId !== null;
  const first = isChosen ? [row] : row.ownerWords.split(/[;\n]/).flatMap((words) => ownersIn(words.trim(), naming));
  const others = row.otherOwnersHeld === undefined ? [] : otherOwnersIn({ otherOwnersHeld: row.otherOwnersHeld });
  return eachOnce([...first, ...others]);
}

/** These owners, each once. */
export function eachOnce<One extends Owner>(owners: readonly One[]): One[] {
  return owners.filter((owner, at) => owners.findIndex((one) => isSameOwner(one, owner)) === at);
}

/** The first owner, and those beside. */
export function leadAndOthers(owners: readonly Owner[]): { lead: Owner; others: Owner[] } {
  const [lead = NOBODY, ...others] = owners.map((owner) => pick(owner, OWNER));
  return { lead, others };
}

const NOBODY: Owner = { ownerPersonId: null, ownerOfficeId: null, ownerWords: "" };

function ownersIn(words: string, naming: Naming): NamedOwner[] {
  if (words === "") return [];
  const whole = ownerNamed(words, naming);
  if (whole.ownerWords === "" || !/[&/]|\b(?:and|with)\b/i.test(words)) return [whole];
  const kept = words.replace(PHRASES, (phrase) => phrase.replaceAll(" ", "_"));
  const ways = PARTED.map((parted) => kept.split(parted).map((part) => ownerNamed(part.replaceAll("_", " "), naming)));
  const found = ways.filter((owners, way) => owners.length > 1 && isParted(owners, way));
  return found.sort((one, other) => known(other) - known(one) || one.length - other.length)[0] ?? [whole];
}

/** Each is an owner of its own; beside a stroke one that is tells that the other names are owners too: “DS Ali / Housing”. */
function isParted(owners: readonly NamedOwner[], way: number): boolean {
  if (PARTED[way] !== STROKE) return owners.every(isOwnOwner);
  return owners.some(isOwnOwner) && owners.every(({ name }) => /^\p{Lu}/u.test(name));
}

const STROKE = /\s*\/\s*/;

/** The ways in which several are named in one line. */
const PARTED = [
  STROKE,
  /\s*(?:&|\band\b)\s*/i,
  /\s*,?\s*\bwith\b\s*/i,
  /\s*(?:,\s*(?:and\s+|with\s+)?|&|\band\b|\bwith\b)\s*/i,
];

function known(owners: readonly NamedOwner[]): number {
  return owners.filter(({ ownerWords }) => ownerWords === "").length;
}

/** What holds "and" within one name. */
const PHRASES = /police(?:,? fire)?,? and crime|fire and rescue|overview and scrutiny/gi;
const OF_AN_OFFICE =
  /\b(?:officer|manager|director|head|member|chair|clerk|commissioner|constable|council|police|leader|executive|treasurer|secretary|board|trust|team|partnership|service|panel|committee|cllr|councillor|pc|sgt|ds|di|dci|insp|inspector|supt|superintendent|dr|mr|mrs|ms|mx)s?\b/i;

function isOwnOwner({ ownerWords }: NamedOwner): boolean {
  return ownerWords === "" || OF_AN_OFFICE.test(ownerWords);
}
