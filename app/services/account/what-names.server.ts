import { fullNames, formerOffice, withoutNames, type NameTaken } from "#app/domain/account/anonymity.ts";
import { PERSON_FIELDS } from "#app/domain/account/fields.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { countEventsBy, countOwn, listFormerNames, listOtherNames } from "#db/account/anonymity.server.ts";
import { listMembershipsOf } from "#db/administration/memberships.server.ts";
import { toldOf } from "#db/administration/owned-rows.server.ts";
import { countNamed } from "#db/engine/rewrite-texts.server.ts";
import type { Db } from "#db/open.server.ts";

type Named = { id: number; councilId: number; name: string; email: string | null };
export type TakenAlong = { words: string; count: number }[];

/** What pages call the tables that readers know by other names; all others are the working record. */
const CALLED: Readonly<Record<string, string>> = {
  event: "entries in the history of records",
  publication: "published themes, items, questions and meetings",
  programme_release: "published releases of work programmes",
  published_record: "published outcomes, answers and follow-ups",
  published_attendance: "published records of who was at a meeting",
  agenda_release: "published agendas",
  sheet_import: "spreadsheets that were brought in",
  own_import: "tables that were brought in",
  own_mapping: "choices of columns for tables that are brought in",
  brought_row: "rows of tables, kept with the records that they became",
  brought_minutes: "minutes that were brought in",
  brought_meetings: "meetings that were brought in",
  outbox: "messages by e-mail to others",
  submit_key: "answers kept for forms",
  recording_draft: "drafts of the records of meetings",
  waiting_form: "forms that wait to be sent again",
};
const WORKING = "working records: themes, items, questions, meetings, follow-ups and what belongs to them";
/** Their own rows, which the deed empties anyway. */
const OWN = ["person", "account"];

/** What is taken out of every text when a person is made anonymous: their names here, and what stands in their place. */
export async function nameToTake(db: Db, person: Named): Promise<NameTaken> {
  const called = [person.name, ...(await listFormerNames(db, person.id, PERSON_FIELDS.name.label))];
  return { names: fullNames(called, person.email), office: formerOffice(await listMembershipsOf(db, person.id)) };
}

/** Whether the names are this person's alone: where they also name somebody else, taking them out would wrong that one. */
export async function isNamedAlone(db: Db, person: Named, taken: NameTaken): Promise<Verdict> {
  const others = await listOtherNames(db, person.id, taken.names);
  const namesake = others.find((name) => withoutNames(name, taken) !== name);
  if (namesake === undefined) return allowed;
  return refused(
    "state",
    `${namesake} is somebody else with the same name, and would lose it too. Tell them apart first: change that name, for example with a middle initial.`,
  );
}

/** What only this person needs, and goes with the name. */
export async function listOwnTaken(db: Db, person: Named): Promise<TakenAlong> {
  const own = await countOwn(db, person.id, person.email ?? "");
  return thoseThere([
    ["account to sign in with, and its e-mail address", person.email === null ? 0 : 1],
    ["sessions that are open", own.sessions],
    ["calendar addresses", own.calendarAddresses],
    ["entries of days on which they cannot come", own.absences],
    ["drafts of the record of a meeting", own.recordingDrafts],
    ["views of lists that they keep", own.savedViews],
    ["messages to them", own.messages],
  ]);
}

/** Everything else that holds the name: every text there is is read for it. */
export async function listTextsTaken(db: Db, person: Named, taken: NameTaken): Promise<TakenAlong> {
  const counts = new Map([["things that they did, told under their name", await countEventsBy(db, person.id)]]);
  for (const { table, rows } of await countNamed(db, taken, toldOf(person.councilId))) {
    if (OWN.includes(table)) continue;
    const words = CALLED[table] ?? WORKING;
    counts.set(words, (counts.get(words) ?? 0) + rows);
  }
  return thoseThere([...counts]);
}

function thoseThere(counts: readonly (readonly [words: string, count: number])[]): TakenAlong {
  return counts.filter(([, count]) => count > 0).map(([words, count]) => ({ words, count }));
}
