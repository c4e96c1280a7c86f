import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { isOpenFollowUp, isRunningFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import type { Db } from "#db/open.server.ts";
import type { Database, Row } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { givenManyFollowUps } from "#tests/support/many-follow-ups.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  await givenManyFollowUps(db);
}, 60_000);

/** What is listed and not in the records, or in the records and not listed. */
async function differences(of: Db): Promise<unknown[]> {
  const names = (schemaTables().get("follow_up_listed") ?? []).join(", ");
  const [listed, told] = ["follow_up_listed", "follow_up_to_list"].map((one) => `select ${names} from ${one}`);
  const found = await sql.raw(`select * from (${listed} except ${told}) as gone union all select * from (${told} except ${listed}) as missing`).execute(of); // prettier-ignore
  return found.rows;
}

test("after the whole demonstration what is listed says what the records say", { timeout: 60_000 }, async () => {
  const demo = await openDemonstration();
  expect(await differences(demo)).toEqual([]);
  const listed = await demo.selectFrom("followUpListed").select("readByAll").execute();
  expect(listed.length).toBeGreaterThan(20);
  expect(new Set(listed.map(({ readByAll }) => readByAll))).toEqual(new Set([0, 1]));
  await demo.destroy();
});

test("what is listed of each follow-up is told by its records", async () => {
  const all = <T extends keyof Database>(table: T) => db.selectFrom(table).selectAll().execute() as Promise<Row<T>[]>;
  const meetings = new Map((await all("meeting")).map((one) => [one.id, one.meetsOn]));
  const bodies = new Map((await all("body")).map((one) => [one.id, one]));
  const events = new Map((await all("event")).map((one) => [one.id, one.at]));
  const [updates, responses, others] = [await all("followUpUpdate"), await all("followUpResponse"), await all("followUpOwner")]; // prettier-ignore
  const [subjects, listed] = [await all("eventSubject"), await all("followUpListed")];
  const followUps = await all("followUp");
  expect(listed).toHaveLength(followUps.length);
  for (const one of followUps) {
    const of = <R extends { followUpId: number }>(rows: readonly R[]) =>
      rows.filter((row) => row.followUpId === one.id);
    const reports = of(updates)
      .filter(({ source, takenUpAt }) => source !== "owner" || takenUpAt !== null)
      .sort((a, b) => a.reportedOn.localeCompare(b.reportedOn) || a.id - b.id);
    const answers = of(responses);
    const heard = [
      ...reports.flatMap(({ reportedOn, meetingId }) => [reportedOn, meetings.get(meetingId ?? -1) ?? ""]),
      ...answers.map(({ respondedOn, recordedAt }) => respondedOn ?? recordedAt.slice(0, 10)),
    ].sort();
    const asked = subjects
      .filter(({ recordId }) => recordId === one.id)
      .map(({ eventId }) => events.get(eventId) ?? "");
    const open = isOpenFollowUp(one.state);
    expect(listed.find(({ followUpId }) => followUpId === one.id)).toMatchObject({
      bodyId: one.bodyId,
      state: one.state,
      kind: one.kind,
      response: answers.at(-1)?.response ?? "none",
      year: yearLabel(one.startYear, bodies.get(one.bodyId)!),
      running: Number(isRunningFollowUp(one.state)),
      due: open ? (one.dueOn ?? "9998") : "9999",
      responseDueOn: open && answers.length === 0 ? one.responseDueOn : null,
      reviewOn: open ? one.reviewOn : null,
      neverReported: Number(open && reports.length === 0),
      updateAsked: Number(open && asked.some((at) => at > (reports.at(-1)?.at ?? ""))),
      madeOn: one.madeOn,
      heardOn: heard.at(-1) ?? null,
      lastReportId: reports.at(-1)?.id ?? null,
      owners: of(others).length > 0 ? `F-${one.id}` : `${one.bodyId}|${one.ownerPersonId ?? ""}|${one.ownerOfficeId ?? ""}|${one.ownerWords}`, // prettier-ignore
    });
  }
});

test.each<[what: string, statement: string]>([
  ["a theme is kept from some", `update theme set sensitive_since_at = '${NOW}' where sensitive_since_at is null`],
  ["items belong to none any more", "update agenda_item set theme_id = null where id % 2 = 1"],
  ["and told to all again", "update theme set sensitive_since_at = null"],
  ["a theme goes back to a draft", "update theme set state = 'draft' where id % 2 = 1"],
  ["a theme moves to another body", `update theme set body_id = ${OTHER_COMMITTEE} where id % 3 = 0`],
  ["an item moves to another body", `update agenda_item set body_id = ${OTHER_COMMITTEE}`],
  ["a meeting moves", "update meeting set meets_on = '2026-12-24'"],
  ["a body counts by calendar years", "update body set year_start_month = 1, year_start_day = 1"],
  ["owners are taken away", "delete from follow_up_owner where id % 2 = 1"],
  [
    "an owner is somebody else's",
    "update follow_up_owner set follow_up_id = follow_up_id + 1, position = 9 where position = 0",
  ],
  ["an answer is taken up", `update follow_up_update set taken_up_at = '${NOW}'`],
  ["follow-ups are closed", "update follow_up set state = 'complete' where id % 3 = 0"],
  ["and opened again", "update follow_up set state = 'in_progress'"],
  [
    "they are due at another time",
    "update follow_up set due_on = '2026-09-09', review_on = null, response_due_on = null",
  ],
  ["they are made by another body", `update follow_up set body_id = ${OTHER_COMMITTEE} where id % 5 = 0`],
])("when %s, what is listed follows", async (_, statement) => {
  const before = await sql`select * from follow_up_listed`.execute(db);
  await sql.raw(statement).execute(db);
  expect(await differences(db)).toEqual([]);
  expect((await sql`select * from follow_up_listed`.execute(db)).rows).not.toEqual(before.rows);
});

test("what is taken out is listed no more", async () => {
  const [one] = await db.selectFrom("followUp").select("id").where("id", "not in", (eb) => eb.selectFrom("followUpUpdate").select("followUpId")).where("id", "not in", (eb) => eb.selectFrom("followUpResponse").select("followUpId")).where("id", "not in", (eb) => eb.selectFrom("followUpOwner").select("followUpId")).where("id", "not in", (eb) => eb.selectFrom("followUpNumber").select("followUpId")).execute(); // prettier-ignore
  await db.deleteFrom("followUp").where("id", "=", one?.id ?? 0).execute(); // prettier-ignore
  expect(await db.selectFrom("followUpListed").select("state").where("followUpId", "=", one?.id ?? 0).execute()).toEqual([]); // prettier-ignore
  expect(await differences(db)).toEqual([]);
});
