import { sql, type Kysely } from "kysely";
import { clockBody, clockMeeting } from "#app/domain/deadline/clock-facts.ts";
import { placesOf } from "#app/domain/deadline/deadline-places.ts";
import type { Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlineKey, readDeadlineKey, type DeadlineOf } from "#app/domain/deadline/keys.ts";
import { VETO, type Occasion } from "#app/domain/deadline/occasions.ts";
import { isRuleId } from "#app/domain/deadline/rules.ts";
import type { BeforeCommit } from "#db/engine/finishing-driver.server.ts";
import { hasTable } from "#db/engine/has-table.server.ts";
import { jsonEntries, jsonNumber, jsonText } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";
import { listAddedDaysFor } from "./calendar-days.server.ts";
import { listDeadlineResultsOf } from "./deadline-results.server.ts";
import { listDeadlineSettings } from "./deadline-settings.server.ts";
import { listClockBodies, listClockMeetingsOf } from "./deadlines.server.ts";
import { takeMovedStarts } from "./moved-starts.server.ts";
import { listOccasionsOf, listOccasionsUnder } from "./occasions.server.ts";

/** Financial years are listed from the first to the last. */
const YEARS = Array.from({ length: 2060 - 2015 + 1 }, (_, at) => 2015 + at);

/** So many starts are worked out in one go; then whoever else waits is let in. */
const AT_ONCE = 200;
const BODIES_AT_ONCE = 20;

/**
 * Lists the deadlines anew of which something has moved, by what triggers have marked: before the commit of what moved
 * them, so that nobody finds them listed as they were. While a database is being migrated there is no such list yet.
 */
export function listingMoved(): BeforeCommit {
  let isThere = false;
  return async (trx) => {
    isThere ||= await hasTable(trx, "deadline_moved");
    const moved = isThere ? await takeMovedStarts(trx) : null;
    if (moved === null) return;
    for (const ids of inParts(moved.meetings, AT_ONCE)) await listMeetings(trx, ids);
    for (const ids of inParts(moved.occasions, AT_ONCE)) await listOccasions(trx, ids);
    for (const ids of inParts(moved.yearsOf, BODIES_AT_ONCE)) await listYears(trx, ids);
  };
}

async function listMeetings(trx: Kysely<Database>, ids: readonly number[]): Promise<void> {
  await takeOff(trx, { kind: "meeting", ids });
  const rows = (await listClockMeetingsOf(trx, ids)).filter(({ state }) => state !== "cancelled");
  await listStarted(trx, "meeting", ids, rows, { meetings: rows.map(clockMeeting) });
}

async function listOccasions(trx: Kysely<Database>, ids: readonly number[]): Promise<void> {
  await takeOff(trx, { kind: "occasion", ids });
  const rows = await listOccasionsOf(trx, ids);
  await listStarted(trx, "occasion", ids, rows, { occasions: rows.filter(isOfRule) });
}

async function listYears(trx: Kysely<Database>, bodyIds: readonly number[]): Promise<void> {
  await takeOffYears(trx, { bodyIds });
  const vetoes = (await listOccasionsUnder(trx, bodyIds, VETO)).filter(isOfRule);
  await listStarted(trx, "year", YEARS, bodyIds.map((bodyId) => ({ bodyId })), { years: YEARS, occasions: vetoes }); // prettier-ignore
}

/** Works out what is started in these bodies and writes it down; a veto is there for its year alone. */
async function listStarted(
  trx: Kysely<Database>,
  kind: DeadlineOf["kind"],
  ids: readonly number[],
  of: readonly { bodyId: number }[],
  started: Partial<Pick<Clock, "meetings" | "years" | "occasions">>,
): Promise<void> {
  if (of.length === 0) return;
  const bodies = await readBodies(trx, [...new Set(of.map(({ bodyId }) => bodyId))]);
  const rules = new Set(bodies.flatMap((body) => body.rules.map(({ rule }) => rule.id)));
  const keys = [...rules].flatMap((ruleId) => ids.map((id) => deadlineKey(ruleId, { kind, id })));
  const results = await listDeadlineResultsOf(trx, bodies.map(({ id }) => id), keys); // prettier-ignore
  const rows = bodies.flatMap((body): New<"deadlineListed">[] =>
    placesOf({ meetings: [], years: [], occasions: [], ...started, bodies: [body], results }).flatMap((place) => {
      const start = readDeadlineKey(place.key)?.of;
      return start?.kind === kind ? [{ ...place, kind, subjectId: start.id, bodyId: body.id }] : [];
    }),
  );
  await write(trx, { rows: JSON.stringify(rows) });
}

async function readBodies(trx: Kysely<Database>, ids: readonly number[]) {
  const settings = await listDeadlineSettings(trx, ids);
  const days = await listAddedDaysFor(trx, ids);
  const own = (id: number) => settings.filter(({ bodyId }) => bodyId === id);
  return (await listClockBodies(trx, ids)).map((row) => {
    const closed = days.filter(({ councilId }) => councilId === row.councilId);
    return clockBody(row, own(row.id), closed);
  });
}

function isOfRule<O extends { ruleId: string }>(occasion: O): occasion is O & Pick<Occasion, "ruleId"> {
  return isRuleId(occasion.ruleId);
}

function inParts(ids: ReadonlySet<number>, most: number): number[][] {
  const all = [...ids];
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

const takeOff = readyQuery(
  (db: Kysely<Database>, { kind, ids }: { kind: DeadlineOf["kind"]; ids: readonly number[] }) =>
    db
      .deleteFrom("deadlineListed")
      .where("kind", "=", kind)
      .where((eb) => inNumbers(eb.ref("subjectId"), ids)),
);

const takeOffYears = readyQuery((db: Kysely<Database>, { bodyIds }: { bodyIds: readonly number[] }) =>
  db
    .deleteFrom("deadlineListed")
    .where("kind", "=", "year")
    .where((eb) => inNumbers(eb.ref("bodyId"), bodyIds)),
);

const NUMBERS = ["subjectId", "bodyId"] as const;
const TEXTS = ["kind", "ruleId", "key", "startedOn", "onDay", "day", "year", "settled", "lateUntil", "afterwards", "toldUntil", "words"] as const; // prettier-ignore

/** However many rows there are, they are one value of one statement. */
const write = readyQuery((db: Kysely<Database>, { rows }: { rows: string }) =>
  db
    .insertInto("deadlineListed")
    .columns([...NUMBERS, ...TEXTS])
    .expression((eb) => {
      const row = sql.ref("listed.value");
      const numbers = NUMBERS.map((name) => jsonNumber(row, name).as(name));
      return eb
        .selectFrom(jsonEntries(sql`${rows}`).as("listed"))
        .select([...numbers, ...TEXTS.map((name) => jsonText(row, name).as(name))]);
    }),
);
