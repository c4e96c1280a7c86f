import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql, type Kysely } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { listAllAnew, listDeadlinesByRules } from "#db/deadline/list-by-rules.server.ts";
import { listingMoved } from "#db/deadline/list-moved.server.ts";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";
import { fillCast, freshDb, PANEL } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import { givenManyDeadlines } from "#tests/support/many-deadlines.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

let db: Db;
beforeAll(async () => {
  db = await freshDb();
  await givenManyDeadlines(db);
}, 60_000);

const COLUMNS = (schemaTables().get("deadline_listed") ?? []).filter((name) => name !== "id").join(", ");

async function listed(of: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql.raw(`select ${COLUMNS} from deadline_listed`).execute(of);
  return rows.map((row) => JSON.stringify(row)).sort();
}

class TakenBack extends Error {}

/** What would be listed if everything were worked out anew from the records. */
async function told(of: Db): Promise<string[]> {
  let rows: string[] = [];
  const anew = of.transaction().execute(async (trx) => {
    await listAllAnew(trx);
    await listingMoved()(trx);
    rows = await listed(trx);
    throw new TakenBack();
  });
  await expect(anew).rejects.toThrow(TakenBack);
  return rows;
}

/** What is listed and not told by the records, or told and not listed. */
async function differences(of: Db): Promise<string[]> {
  const [one, other] = [new Set(await listed(of)), new Set(await told(of))];
  return [...one].filter((row) => !other.has(row)).concat([...other].filter((row) => !one.has(row)));
}

test("after the whole demonstration what is listed says what the records say", async () => {
  const demo = await openDemonstration();
  expect(await differences(demo)).toEqual([]);
  const kinds = await demo.selectFrom("deadlineListed").select("kind").distinct().execute();
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(["meeting", "occasion", "year"]);
  await demo.destroy();
}, 60_000);

test.each<[what: string, statement: string]>([
  ["a meeting moves", "update meeting set meets_on = date(meets_on, '+9 days') where id % 3 = 0"],
  ["it is cancelled", "update meeting set state = 'cancelled' where id % 7 = 0"],
  ["one is held", "update meeting set state = 'held' where state <> 'cancelled' and id % 2 = 1"],
  [
    "and somebody recorded that it was",
    `insert into event (at, actor_name, action, subject_kind, subject_id, body_id, particulars)
      select '', 'Jo Bryce', 'meeting_held', 'meeting', id, body_id, '{}' from meeting where state = 'held'`,
  ],
  ["a draft agenda is sent", "update agenda set submitted_at = '2026-08-08T23:30:00.000Z'"],
  ["an agenda is taken back", "delete from agenda where meeting_id % 2 = 1"],
  ["papers come", "update agenda_item set paper = 'received', paper_on = '2026-08-08' where paper <> 'received'"],
  [
    "an item goes to another meeting",
    "update agenda_item set meeting_id = (select max(id) from meeting) where id % 2 = 1",
  ],
  ["records are published again", "update published_record set published_at = '2026-08-30T09:00:00.000Z'"],
  ["records are taken back", "delete from published_record where record_id % 2 = 1"],
  ["what happened is another day", "update occasion set occurred_on = date(occurred_on, '+40 days') where id % 2 = 1"],
  ["what happened is closed", "update occasion set ended_because = 'Recorded twice' where id % 3 = 0"],
  ["vetoes are closed", "update occasion set ended_because = 'Withdrawn' where rule_id = 'P5'"],
  ["a result is taken back", "delete from deadline_result where key like '%:M-%' or key like 'P1:%'"],
  ["a result is another", "update deadline_result set result = 'missed', because = 'Nobody was there'"],
  ["a rule is set", `update deadline_setting set value = 5 where body_id = ${PANEL}`],
  ["a rule is set back", `delete from deadline_setting where body_id = ${PANEL}`],
  ["a day is taken off", "update calendar_day set removed_at = '2026-08-01T09:00:00.000Z'"],
  [
    "months of days are added",
    `insert into calendar_day (on_day, words, added_at, added_by_name)
      select date('2026-07-27', '+' || value || ' days'), 'Closed', '', 'Jo Bryce'
      from json_each('[${Array.from({ length: 60 }, (_, at) => at).join()}]')`,
  ],
  ["a year starts on another day", "update body set year_start_month = 1, year_start_day = 1"],
  ["a body has another law", `update body set law = 'council' where id = ${PANEL}`],
  ["a body is in another country", `update body set jurisdiction = 'wales', day_profile = 's243_breaks'`],
])("when %s, what is listed follows", async (_, statement) => {
  const before = await listed(db);
  await sql.raw(statement).execute(db);
  expect(await differences(db)).toEqual([]);
  expect(await listed(db)).not.toEqual(before);
});

/** The tables that deadlines are worked out from, each column of which is moved in turn from row to row. */
const MOVED = ["meeting", "agenda", "agenda_release", "published_record", "agenda_item", "occasion", "deadline_result", "deadline_setting", "calendar_day", "body"].flatMap((table) => (schemaTables().get(table) ?? []).map((column): [string, string] => [table, column])); // prettier-ignore

test.each(MOVED)("after %s.%s is written what is listed follows", async (table, column) => {
  const next = `(select other.${column} from ${table} as other where other.${column} is not ${table}.${column} order by other.${column} desc limit 1)`;
  await sql.raw(`update or ignore ${table} set ${column} = ${next} where ${next} is not null`).execute(db).catch(() => {}); // prettier-ignore
  expect(await differences(db)).toEqual([]);
});

test("what was listed by other rules is listed anew, once", async () => {
  await db.updateTable("deadlineListed").set({ day: "1999-01-01" }).execute();
  await listDeadlinesByRules(db);
  expect(await differences(db)).not.toEqual([]);
  await db.updateTable("deadlineRules").set({ listedBy: "those of last year" }).execute();
  await listDeadlinesByRules(db);
  expect(await differences(db)).toEqual([]);
});

test("what another process wrote and left unlisted is listed with the next that is written, or at the start", async () => {
  const { sqlite, ...file } = openWriter(join(mkdtempSync(join(tmpdir(), "deadlines-")), "planner.db"));
  await migrate(file.db);
  await fillCast(file.db);
  const leave = (meetsOn: string) =>
    sqlite.prepare("insert into meeting (body_id, meets_on, kind, minutes_available) values (?, ?, 'ordinary', 120)").run(PANEL, meetsOn); // prettier-ignore
  const days = async () => (await file.db.selectFrom("deadlineListed").select("startedOn").distinct().where("kind", "=", "meeting").orderBy("startedOn").execute()).map(({ startedOn }) => startedOn); // prettier-ignore
  leave("2026-10-05");
  expect(await days()).toEqual([]);
  await file.db.insertInto("submitKey").values({ actorKey: "person:1", key: "a", answer: "null", at: "2026-09-01T09:00:00.000Z" }).execute(); // prettier-ignore
  expect(await days()).toEqual(["2026-10-05"]);
  leave("2026-11-02");
  await migrate(file.db);
  expect(await days()).toEqual(["2026-10-05", "2026-11-02"]);
  await file.close();
});
