import type { TargetMeeting } from "#app/domain/agenda-item/may.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import { webAddress } from "#app/domain/public-text.ts";
import { idFromReference } from "#app/domain/references.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { ownersOf } from "#app/domain/follow-up/owner-key.ts";
import { officeNamed, type Office } from "#app/domain/office-name.ts";
import { shorten } from "#app/domain/text.ts";
import { refused } from "#app/domain/verdict.ts";
import type { SheetDefinition, SheetValue } from "./columns.ts";
import type { SheetKind } from "./kinds.ts";
import { isDeclined, namedIn, type NearName } from "./near-names.ts";
import { SHEETS } from "./sheets.ts";

type Named = { id: number; name: string };

/** What the words of a row may name: the body's people today, the offices, and the records of its references. */
export type ImportLookups = {
  bodyId: number;
  bodyName?: string;
  members: readonly Named[];
  people: readonly Named[];
  offices: readonly Office[];
  themes: ReadonlyMap<number, { id: number; bodyId: number; state: ThemeState }>;
  meetings: ReadonlyMap<number, TargetMeeting & { dateBasis: DateBasis }>;
  /** The near names that somebody has confirmed, by their keys; all where nobody has been asked yet. */
  confirmed?: ReadonlySet<string>;
};

/** Why a new row cannot be added that names no theme of the body, where it must. */
export const THEME_NEEDED = refused("input", "Enter the theme's reference, like T-14.");

export type Fields = Readonly<Record<string, string | number | null>>;
export type FieldsRead = { ok: true; fields: Fields; near: readonly NearName[] } | { ok: false; because: string };
type Reader = (value: SheetValue, lookups: ImportLookups) => FieldsRead;

/**
 * The fields of the records' own deeds that a row's columns stand for: names
 * become people of the body, references become records that are there. Reads
 * only the columns of `keys`; answers the first that cannot be read, in words.
 */
export function readFields(
  kind: SheetKind,
  values: Readonly<Record<string, SheetValue>>,
  keys: readonly string[],
  lookups: ImportLookups,
): FieldsRead {
  const fields: Record<string, string | number | null> = {};
  const near: NearName[] = [];
  for (const key of keys) {
    const value = values[key] ?? null;
    const read = (FIELDS[kind][key] ?? asItIs(key, SHEETS[kind].columns))(value, lookups);
    if (!read.ok) return read;
    Object.assign(fields, read.fields);
    near.push(...read.near);
  }
  return { ok: true, fields, near };
}

const said = (field: string): Reader => {
  return (value) => took({ [field]: String(value ?? "") });
};
const given = (field: string): Reader => {
  return (value) => took({ [field]: value });
};
const chosen =
  (field: string, ask: string): Reader =>
  (value) =>
    value === null ? not(ask) : took({ [field]: value });

const person =
  (field: string, of: "members" | "people", who: string): Reader =>
  (value, lookups) => {
    const text = String(value ?? "");
    if (text === "") return took({ [field]: null });
    const { person, many, near } = namedIn(lookups[of], text);
    if (many > 1) return not(`${many} people are named “${shorten(text)}”: choose on its page.`);
    if (!person) return not(`“${shorten(text)}” is not the name of ${who}.`);
    if (isDeclined(near, lookups)) return notConfirmed(near);
    return took({ [field]: person.id }, near);
  };

const address: Reader = (value) => {
  const text = String(value ?? "");
  if (text === "") return took({ originUrl: null });
  if (webAddress(text) !== null && text.includes(".")) return took({ originUrl: text });
  return not("Enter a full web address that starts with https:// or http://");
};

const addressee: Reader = (value, lookups) => {
  const text = String(value ?? "");
  const office = text === "" ? undefined : officeNamed(lookups.offices, text, lookups.bodyName);
  return took({ addresseeOfficeId: office?.id ?? null, addresseeWords: office ? "" : text });
};

/** A person of the body, else an office, else words, and several of them: as owners are recorded anywhere else. */
const owner: Reader = (value, lookups) => {
  const text = String(value ?? "");
  const { near } = namedIn(lookups.people, text);
  if (isDeclined(near, lookups)) return notConfirmed(near);
  const words = { ownerPersonId: null, ownerOfficeId: null, ownerWords: text, name: text };
  const [first = words, ...others] = ownersOf(words, lookups);
  const { ownerPersonId, ownerOfficeId, ownerWords } = first;
  const otherOwners = others.map(({ name }) => name).join("\n");
  return took({ ownerPersonId, ownerOfficeId, ownerWords, otherOwners }, near);
};

const referred =
  (field: string, kind: "theme" | "meeting"): Reader =>
  (value, lookups) => {
    const text = String(value ?? "").toUpperCase();
    if (text === "") return took({ [field]: null });
    const id = idFromReference(kind, text);
    if (id === undefined) return not(`“${shorten(String(value))}” is not the reference of a ${kind}.`);
    const record = (kind === "theme" ? lookups.themes : lookups.meetings).get(id);
    if (!record) return not(`There is no ${text} here.`);
    if (record.bodyId !== lookups.bodyId) return not(`${text} belongs to another body.`);
    return took({ [field]: id });
  };

const lead = person("leadMemberId", "members", "a member of this body");

/** A column that is called after its field: text as text, anything else as it was read. */
function asItIs(field: string, columns: SheetDefinition["columns"]): Reader {
  return columns[field]?.type === "text" ? said(field) : given(field);
}

/** How the columns that are taken become the fields of the deeds, where they are not called after them. */
const FIELDS: Record<SheetKind, Readonly<Record<string, Reader>>> = {
  themes: {
    timing: said("timingWords"),
    origin: chosen("origin", "Choose where it comes from."),
    originUrl: address,
    lead,
    witnesses: said("witnessesWords"),
    proposer: person(
      "proposerPersonId",
      "people",
      "a person of this body: leave it empty where nobody of it proposes it",
    ),
  },
  items: {
    theme: referred("themeId", "theme"),
    meeting: referred("meetingId", "meeting"),
    lead,
    author: said("reportAuthor"),
  },
  questions: {
    theme: referred("themeId", "theme"),
    addressee,
    asker: person("askerPersonId", "members", "a member of this body"),
  },
  follow_ups: {
    theme: referred("themeId", "theme"),
    meeting: referred("meetingId", "meeting"),
    madeBy: said("madeByWords"),
    owner,
  },
};

function took(fields: Fields, near: readonly NearName[] = []): FieldsRead {
  return { ok: true, fields, near };
}

function notConfirmed(near: readonly NearName[]): FieldsRead {
  return not(near.map(({ typed, name }) => `“${shorten(typed)}” was not confirmed to be ${name}.`).join(" "));
}

function not(because: string): FieldsRead {
  return { ok: false, because };
}
