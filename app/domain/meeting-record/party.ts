import { officeNamed, officeText, type Office } from "#app/domain/office-name.ts";
import { personNamed } from "#app/domain/person-name.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Who said, owns or attended: a person of the body, an office, or words where it is neither. */
export type Party = { personId: number | null; officeId: number | null; words: string };

/** Everybody who can be named in a record of a meeting by typing a name. */
export type Parties = {
  people: readonly { id: number; name: string }[];
  offices: readonly Office[];
  /** The body's own name, which tells whose office is meant where several are called the same. */
  bodyName?: string;
};

/** The names a field suggests, each once. */
export function partyNames({ people, offices }: Parties): string[] {
  return [...new Set([...people.map((person) => person.name), ...offices.map(officeText)])];
}

/**
 * The person or office that the words name, however they are written: a name in full, an office by its title or as it is
 * called. Words that name nobody known, or two of them, are kept as words.
 */
export function partyNamed(words: string, { people, offices, bodyName }: Parties): Party {
  const { person } = personNamed(people, words);
  if (person) return { personId: person.id, officeId: null, words: "" };
  const office = officeNamed(offices, words, bodyName);
  return { personId: null, officeId: office?.id ?? null, words: office ? "" : words.trim() };
}

/** Whether whom the party points at is among those who can be named. */
export function partyKnown({ personId, officeId, words }: Party, { people, offices }: Parties): boolean {
  if (personId !== null) return people.some((person) => person.id === personId);
  if (officeId !== null) return offices.some((office) => office.id === officeId);
  return words !== "";
}

/** Whether everybody whom an entry names can be named there. */
export function isKnownParty(party: Party, parties: Parties): Verdict {
  if (partyKnown(party, parties)) return allowed;
  return refused("input", "Choose people who were in this body on that date, and offices on the list.");
}

/** Whether a list names each person, office or name once. */
export function namesEachOnce(list: readonly Party[]): Verdict {
  const keys = list.map(({ personId, officeId, words }) => JSON.stringify([personId, officeId, words]));
  if (new Set(keys).size === keys.length) return allowed;
  return refused("input", "Somebody is on this list twice: enter each person and office once.");
}

/** The name of a party: the person's, the office's, or the words. */
export function partyText({ personId, officeId, words }: Party, { people, offices }: Parties): string {
  const person = people.find(({ id }) => id === personId);
  if (person) return person.name;
  const office = offices.find(({ id }) => id === officeId);
  return office ? officeText(office) : words;
}
