import { absenceText, whoKey, WHOLE_BODY, type Absence } from "#app/domain/availability/absence.ts";
import { hasAnyPart, mayReadAbsences, mayRemoveAbsence } from "#app/domain/availability/may.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listPeopleOn } from "#db/administration/members.server.ts";
import { findMeetingBodyBySlug } from "#db/administration/meeting-bodies.server.ts";
import { listWitnessOffices } from "#db/agenda/witnesses.server.ts";
import { countAbsencesOfPerson, pageAbsencesOf, pageAbsencesOfPerson } from "#db/availability/absences.server.ts";
import { listOpenWitnessNames } from "#db/availability/needed-people.server.ts";
import type { Db } from "#db/open.server.ts";

const WHOLE = "The whole body:";

/** A page of the days on which the reader cannot come, from today on: their own, and what officers entered for them. */
export async function readOwnAbsences(db: Db, actor: Actor, page: string | null = null) {
  const { rows, ...paged } = await pageAbsencesOfPerson(db, actor.personId, actor.today, page);
  const lines = rows.map((row) => ({ ...lineOf(row, actor), who: row.bodyName ?? "Every body you have a role in" }));
  return { lines, paged, verdict: hasAnyPart(actor) };
}

/**
 * The days of a body, from today on, with the choices of its form: the whole body, its people, offices, and witnesses
 * whom open items name in words. Undefined without a part in the body; nothing but the verdict for all but its officers.
 */
export async function readBodyAbsences(db: Db, actor: Actor, slug: string, page: string | null = null) {
  const body = await findMeetingBodyBySlug(db, actor, slug);
  if (!body) return undefined;
  const verdict = mayReadAbsences(body.id, actor);
  const about = { body: { slug: body.slug, name: body.name }, verdict };
  if (!verdict.allowed) return { ...about, lines: [], paged: null, choices: [] };
  const { rows, ...paged } = await pageAbsencesOf(db, body.id, actor.today, page);
  const lines = rows.map((row) => ({ ...lineOf(row, actor), who: whoText(row) }));
  return { ...about, lines, paged, choices: await listChoices(db, actor, body) };
}

/** How many entries of their own days somebody has, for their account. */
export function countOwnAbsences(db: Db, actor: { personId: number }, today: string): Promise<number> {
  return countAbsencesOfPerson(db, actor.personId, today);
}

type Row = Awaited<ReturnType<typeof pageAbsencesOf>>["rows"][number];

function lineOf(row: Row, actor: Actor) {
  const { id, bodyId, personId, enteredByName } = row;
  const by = personId === actor.personId && bodyId === null ? "you" : bodyId === null ? "themselves" : enteredByName;
  const mayRemove = mayRemoveAbsence({ bodyId, personId, bodyIds: [] }, actor).allowed;
  return { id, days: absenceText(row), by, mayRemove };
}

function whoText(row: Absence & Pick<Row, "name" | "title" | "organisation" | "bodyName">): string {
  if (whoKey(row) === WHOLE_BODY) return `${WHOLE} ${row.bodyName} does not meet`;
  return row.name ?? witnessWords(row);
}

async function listChoices(db: Db, { today }: Actor, body: { id: number; name: string }) {
  const [people, offices, witnesses] = await Promise.all([
    listPeopleOn(db, body.id, today),
    listWitnessOffices(db, body.id),
    listOpenWitnessNames(db, body.id),
  ]);
  return [
    { value: WHOLE_BODY, words: `${WHOLE} ${body.name} does not meet` },
    ...people.map(({ id, name }) => ({ value: `person:${id}`, words: name })),
    ...witnesses.map((words) => ({ value: `witness:${words}`, words })),
    ...offices.map((office) => ({ value: `office:${office.id}`, words: witnessWords({ ...office, words: "" }) })),
  ];
}
