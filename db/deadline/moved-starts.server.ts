import type { Kysely } from "kysely";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { readDeadlineKey } from "#app/domain/deadline/keys.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** What starts deadlines of which something has moved: these meetings, what happened, and the years of these bodies. */
export type MovedStarts = { meetings: Set<number>; occasions: Set<number>; yearsOf: Set<number> };

/** Takes the marks that were left by what was written, and says whose deadlines they are; null where nothing has moved. */
export async function takeMovedStarts(trx: Kysely<Database>): Promise<MovedStarts | null> {
  const marks = await marksLeft(trx, {});
  if (marks.length === 0) return null;
  await trx.deleteFrom("deadlineMoved").execute();
  const starts: MovedStarts = { meetings: new Set(), occasions: new Set(), yearsOf: new Set() };
  for (const mark of marks) await addStarts(trx, starts, mark);
  return starts;
}

const marksLeft = readyQuery((db: Kysely<Database>) =>
  db.selectFrom("deadlineMoved").select(["what", "ofId", "named"]),
);

async function addStarts(trx: Kysely<Database>, starts: MovedStarts, { what, ofId, named }: Row<"deadlineMoved">) {
  if (what === "meeting") starts.meetings.add(ofId);
  else if (what === "occasion") starts.occasions.add(ofId);
  else if (what === "years") starts.yearsOf.add(ofId);
  else if (what === "result") addStartOfKey(starts, ofId, named);
  else if (what === "body") await addStartsOfBody(trx, starts, ofId);
  else await addStartsNear(trx, starts, named);
}

function addStartOfKey(starts: MovedStarts, bodyId: number, key: string): void {
  const start = readDeadlineKey(key)?.of;
  if (start?.kind === "meeting") starts.meetings.add(start.id);
  if (start?.kind === "occasion") starts.occasions.add(start.id);
  if (start?.kind === "year") starts.yearsOf.add(bodyId);
}

/** All that there is of a body now, and all that is listed of it still. */
async function addStartsOfBody(trx: Kysely<Database>, starts: MovedStarts, bodyId: number): Promise<void> {
  starts.yearsOf.add(bodyId);
  for (const [kind, ids] of [
    ["meeting", starts.meetings],
    ["occasion", starts.occasions],
  ] as const) {
    const there = trx.selectFrom(kind).select("id").where("bodyId", "=", bodyId);
    const listed = trx.selectFrom("deadlineListed").select("subjectId as id").where("bodyId", "=", bodyId).where("kind", "=", kind); // prettier-ignore
    for (const { id } of await there.union(listed).execute()) ids.add(id);
  }
}

/** No count is longer: those before and after a meeting have 60 working days, what happened 400; each day that was added may lead over a weekend. */
const REACH = { meeting: { back: 150, on: 150 }, occasion: { back: 700, on: 150 } };
const OVER_A_WEEKEND = 3;

async function addStartsNear(trx: Kysely<Database>, starts: MovedStarts, day: IsoDate): Promise<void> {
  const { added } = await trx.selectFrom("calendarDay").select((eb) => eb.fn.countAll<number>().as("added")).executeTakeFirstOrThrow(); // prettier-ignore
  const reach = ({ back, on }: { back: number; on: number }) =>
    [addDays(day, -back - OVER_A_WEEKEND * added), addDays(day, on + OVER_A_WEEKEND * added)] as const;
  const [meetFrom, meetTo] = reach(REACH.meeting);
  const [happenFrom, happenTo] = reach(REACH.occasion);
  const meetings = trx.selectFrom("meeting").select("id").where("meetsOn", ">=", meetFrom).where("meetsOn", "<=", meetTo); // prettier-ignore
  const occasions = trx.selectFrom("occasion").select("id").where("occurredOn", ">=", happenFrom).where("occurredOn", "<=", happenTo); // prettier-ignore
  for (const { id } of await meetings.execute()) starts.meetings.add(id);
  for (const { id } of await occasions.execute()) starts.occasions.add(id);
}
