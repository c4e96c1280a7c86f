import { personNamed } from "#app/domain/person-name.ts";
import { isSameText } from "#app/domain/text.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Who said, owns or attended: a person of the body, an office, or words where it is neither. */
export type Party = { personId: number | null; officeId: number | null; words: string };

/** Everybody who can be named in a record of a meeting by typing a name. */
export type Parties = {
  people: readonly { id: number; name: string }[];
  offices: readonly { id: number; title: string; organisation: string }[];
};

/** "Chief Constable, West Mercia Police". */
export function officeText(office: { title: string; organisation: string }): string {
  return office.organisation ? `${office.title}, ${office.organisation}` : office.title;
}

/** The names a field suggests, each once. */
export function partyNames({ people, offices }: Parties): string[] {
  return [...new Set([...people.map((person) => person.name), ...offices.map(officeText)])];
}

/**
 * The person or office that the words name, whatever the capitals: a name in
 * full, an office with or without its organisation where the title is the only
 * one. Words that name nobody known, or two of them, are kept as words.
 */
export function partyNamed(words: string, { people, offices }: Parties): Party {
  const same = (text: string) => isSameText(text, words);
  const { person } = personNamed(people, words);
  if (person) return { personId: person.id, officeId: null, words: "" };
  const full = offices.filter((office) => same(officeText(office)));
  const titled = full.length > 0 ? full : offices.filter((office) => same(office.title));
  if (titled.length === 1 && titled[0]) return { personId: null, officeId: titled[0].id, words: "" };
  return { personId: null, officeId: null, words: words.trim() };
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
