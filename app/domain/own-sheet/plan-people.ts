import { plainEmail } from "#app/domain/account/email.ts";
import { mayStartMembership, type Held } from "#app/domain/administration/membership.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { officeNamed } from "#app/domain/office-name.ts";
import { nameKey, peopleNamed } from "#app/domain/person-name.ts";
import { foldText } from "#app/domain/text.ts";
import { fitted, readOf, whenOf, wordsOf, type PlannedRow, type Planning, type RowPlanner } from "./plan.ts";
import { fileRow, type OwnRecord } from "./read-rows.ts";
import { matchRow } from "./row-match.ts";

/** What is written of a person or an office that a row makes. `personId` is the one who is here already. */
export type PersonMade =
  | {
      is: "person";
      personId: number | null;
      name: string;
      description: string;
      email: string | null;
      role: Role;
      fromOn: IsoDate;
      untilOn: IsoDate | null;
    }
  | { is: "office"; title: string; organisation: string };

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,100}\.[a-z]{2,}$/i;

/** What becomes of each row of a list of people: a person with a part in the body, or an office where only that is said. */
export function planPeople(_: readonly OwnRecord[], planning: Planning): RowPlanner<PersonMade> {
  const seen = new Map<string, number>();
  const held = [...planning.lookups.parts];
  return (record) => {
    const key = nameKey(wordsOf(record, "name")) || foldText(wordsOf(record, "office"));
    const again = seen.get(key);
    if (again === undefined) seen.set(key, fileRow(record));
    return isOffice(record) ? planOffice(record, planning, again) : planPerson(record, planning, again, held);
  };
}

/** A row with a post and no part in the body is of whoever holds the post: the office is what is kept. */
function isOffice(record: OwnRecord): boolean {
  return wordsOf(record, "office") !== "" && readOf<string>(record, "role") === null;
}

function planOffice(
  record: OwnRecord,
  { lookups, choices }: Planning,
  again: number | undefined,
): PlannedRow<PersonMade> {
  const title = fitted(wordsOf(record, "office"), 200).text;
  const organisation = fitted(wordsOf(record, "description").replace(/\n/g, ", "), 200).text;
  const there = officeNamed(
    lookups.naming.offices,
    organisation ? `${title}, ${organisation}` : title,
    lookups.bodyName,
  );
  const own = matchRow(record.number, "office", { same: there && { id: there.id, words: there.title } }, choices);
  const base = { number: record.number, title, own, kept: record.unread, matches: [] };
  if (again !== undefined) return { ...base, fate: "left", words: [`It says the same as row ${again}.`], make: null };
  if (own.chosen === "leave") return { ...base, fate: "left", words: ["You chose to leave it out."], make: null };
  if (own.chosen !== "new") return { ...base, fate: "here", words: ["The office is on the list already."], make: null };
  return {
    ...base,
    fate: "added",
    words: [`An office${organisation ? ` of ${organisation}` : ""}.`],
    make: { is: "office", title, organisation },
  };
}

function planPerson(
  record: OwnRecord,
  { lookups, choices }: Planning,
  again: number | undefined,
  held: Held[],
): PlannedRow<PersonMade> {
  const name = fitted(wordsOf(record, "name").replace(/\s+/g, " "), 200).text;
  const role = (readOf<string>(record, "role") as Role | null) ?? "member";
  const named = peopleNamed(lookups.everybody, name).map((one) => ({ id: one.id, words: one.name }));
  const meant = named.length === 1 ? { same: named[0] } : { like: named };
  const own = matchRow(record.number, "person", meant, choices);
  const base = { number: record.number, title: name, own, kept: record.unread, matches: [] };
  if (again !== undefined)
    return { ...base, fate: "left", words: [`It names the same person as row ${again}.`], make: null };
  if (own.chosen === "leave") return { ...base, fate: "left", words: ["You chose to leave it out."], make: null };
  const personId = own.chosen.startsWith("id:") ? Number(own.chosen.slice(3)) : null;
  const hasPart = lookups.parts.some(
    (part) => part.personId === personId && part.role === role && !isOver(part, lookups.today),
  );
  if (personId !== null && hasPart)
    return { ...base, fate: "here", words: [`They are ${ROLE_LABELS[role]} of this body already.`], make: null };
  const make = madeOf(record, { name, role, personId }, lookups);
  const part = {
    personId: personId ?? -record.number,
    personName: name,
    role,
    fromOn: make.fromOn,
    untilOn: make.untilOn,
  };
  const may = mayStartMembership(part, held);
  if (!may.allowed) return { ...base, fate: "left", words: [may.because], make: null };
  held.push(part);
  const dates = `from ${dateText(make.fromOn)}${make.untilOn ? ` to ${dateText(make.untilOn)}` : ""}`;
  const words = personId === null && named.length > 1 ? [whichIsMeant(named.length)] : [];
  words.push(`${personId === null ? "A new person" : "Somebody who is here"}: ${ROLE_LABELS[role]} ${dates}.`);
  if (make.email) words.push(`Account for ${make.email}, without an invitation yet.`);
  if (make.description) words.push(make.description);
  return { ...base, fate: "added", words, make };
}

function whichIsMeant(many: number): string {
  return `${many} people here are named so: choose who is meant, unless this is somebody else.`;
}

/** A part that has ended is held no more. */
function isOver({ untilOn }: Held, today: IsoDate): boolean {
  return untilOn !== null && untilOn < today;
}

function madeOf(
  record: OwnRecord,
  { name, role, personId }: { name: string; role: Role; personId: number | null },
  { year, today, emails }: Planning["lookups"],
) {
  const fromOn = whenOf(record, "from")?.on ?? yearStartsOn(yearOf(today, year), year);
  const until = whenOf(record, "until")?.on ?? null;
  const email = wordsOf(record, "email").trim();
  return {
    is: "person" as const,
    personId,
    name,
    description: fitted(descriptionOf(record, role), 200).text,
    email: personId === null && EMAIL.test(email) && !emails.has(plainEmail(email)) ? email : null,
    role,
    fromOn,
    untilOn: until !== null && until >= fromOn ? until : null,
  };
}

const PLAIN_MEMBER =
  /^(?:(?:elected|panel|committee|board|appointed|full|voting|ordinary) )*(?:members?|councillors?|cllrs?)$/;

/** Where they are from; and what a part says that no role here does, such as “Substitute”. */
function descriptionOf(record: OwnRecord, role: Role): string {
  const said = wordsOf(record, "role").trim();
  const kept = role === "member" && said !== "" && !PLAIN_MEMBER.test(foldText(said)) ? said : "";
  return [kept, wordsOf(record, "description").replace(/\n/g, ", ")].filter(Boolean).join(", ");
}
