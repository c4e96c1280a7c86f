import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { engineOf } from "#db/engine/engine-of.server.ts";
import { inEither } from "#db/engine/in-either.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { openDemonstration } from "#tests/support/demonstration.ts";
import {
  givenFollowUp,
  givenItem,
  givenLine,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const KINDS = ["theme", "question", "item", "outcome", "follow_up"] as const;
const COLUMNS = "kind, record_id, body_id, start_year, title, labels, words";

/** What is in the index and not in the records, or in the records and not in the index. */
async function differences(of: Db): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const index of ["working", "published"]) {
    const views = KINDS.map((kind) => `select ${COLUMNS} from ${index}_${kind}`).join(" union all ");
    const texts = `select ${COLUMNS} from ${index}_text`;
    for (const query of [
      `select * from (${views}) as told except ${texts}`,
      `${texts} except select * from (${views}) as told`,
    ])
      // prettier-ignore
      found.push(...(await sql.raw(query).execute(of)).rows);
    if (engineOf(of) === "postgres") continue; // there what is found is a column of the texts themselves
    await sql.raw(`insert into ${index}_index(${index}_index, rank) values('integrity-check', 1)`).execute(of);
    await sql.raw(`insert into ${index}_words(${index}_words, rank) values('integrity-check', 1)`).execute(of);
  }
  return found;
}

const wordsOf = async (kind: (typeof KINDS)[number], recordId: number) => {
  const row = await db
    .selectFrom("workingText")
    .select(["title", "labels", "words", "startYear"])
    .where("kind", "=", kind)
    .where("recordId", "=", recordId)
    .executeTakeFirst();
  return row && { text: [row.title, row.labels, row.words].join("\n"), startYear: row.startYear };
};

test(
  "after the whole demonstration the index says what the records say, word for word",
  { timeout: 60_000 },
  async () => {
    const demo = await openDemonstration();
    expect(await differences(demo)).toEqual([]);
    const { n } = await demo
      .selectFrom("workingText")
      .select(sql<number>`count(*)`.as("n"))
      .executeTakeFirstOrThrow();
    expect(n).toBeGreaterThan(200);
    await demo.destroy();
  },
);

test("a theme's row follows its words, its lines of enquiry, its lead's name and its end", async () => {
  const id = await givenTheme(db, { title: "Taxi checks", leadMemberId: PEOPLE.otherMember.personId });
  const lineId = await givenLine(db, { themeId: id, text: "Who revokes licences?" });
  await db.updateTable("theme").set({ title: "Taxi licensing" }).where("id", "=", id).execute();
  await db
    .updateTable("person")
    .set({ name: "Cllr Tom Bellamy" })
    .where("id", "=", PEOPLE.otherMember.personId)
    .execute();
  const now = await wordsOf("theme", id);
  expect(now?.text).toContain("Taxi licensing");
  expect(now?.text).toContain("Who revokes licences?");
  expect(now?.text).toContain("Bellamy");
  expect(now?.startYear).toBe(2026);
  await db.updateTable("lineOfEnquiry").set({ withdrawnAt: NOW }).where("id", "=", lineId).execute();
  expect((await wordsOf("theme", id))?.text).not.toContain("revokes");
  await db.deleteFrom("lineOfEnquiry").execute();
  await db.deleteFrom("theme").where("id", "=", id).execute();
  expect(await wordsOf("theme", id)).toBeUndefined();
  expect(await differences(db)).toEqual([]);
});

test("what happened at a meeting and after is found under its own record", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-04-30" });
  const itemId = await givenItem(db, { meetingId, title: "Annual report" });
  const questionId = await givenQuestion(db, { itemId, text: "How many vehicles?" });
  const recorded = { recordedAt: NOW, recordedByName: "Jo Bryce" };
  await db
    .insertInto("answer")
    .values({ questionId, kind: "minuted", result: "answered", text: "Forty vehicles", ...recorded })
    .execute();
  const { id: outcomeId } = await db
    .insertInto("outcome")
    .values({ itemId, code: "noted", resolutionWords: "That the report be noted", ...recorded })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("outcomeCorrection")
    .values({
      outcomeId,
      code: "noted",
      resolutionWords: "That the report be received",
      minuteNumber: "",
      because: "Misheard",
      at: NOW,
      byName: "Jo Bryce",
    })
    .execute();
  const { id: followUpId } = await db
    .insertInto("followUp")
    .values({
      bodyId: PANEL,
      startYear: 2025,
      number: 1,
      kind: "external_recommendation",
      wording: "Share what is known",
      sourceNumber: "29",
      createdAt: NOW,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const update = {
    followUpId,
    stateAfter: "in_progress",
    reportedOn: "2026-09-01",
    byName: "X",
    at: NOW,
  } as const;
  await db
    .insertInto("followUpUpdate")
    .values({ ...update, source: "owner", text: "Not yet read" })
    .execute();
  await db
    .insertInto("followUpUpdate")
    .values({ ...update, source: "officer", text: "A pilot began" })
    .execute();

  expect((await wordsOf("question", questionId))?.text).toContain("Forty vehicles");
  expect((await wordsOf("outcome", itemId))?.text).toMatch(/Annual report[\s\S]*received[\s\S]*noted/);
  const followUp = await wordsOf("follow_up", followUpId);
  expect(followUp?.text).toContain("external recommendation 29");
  expect(followUp?.text).toContain("A pilot began");
  expect(followUp?.text, "an owner's answer waits until an officer takes it up").not.toContain("Not yet read");
  await db.updateTable("followUpUpdate").set({ takenUpAt: NOW }).where("source", "=", "owner").execute();
  expect((await wordsOf("follow_up", followUpId))?.text).toContain("Not yet read");
  expect((await wordsOf("question", questionId))?.startYear, "30 April is still last year").toBe(2025);
  await db.updateTable("meeting").set({ meetsOn: "2026-05-01" }).where("id", "=", meetingId).execute();
  for (const [kind, id] of [
    ["question", questionId],
    ["item", itemId],
    ["outcome", itemId],
  ] as const)
    expect((await wordsOf(kind, id))?.startYear).toBe(2026);
  expect(await differences(db)).toEqual([]);
});

test("a published row is found while it is published, with the answers to a published question, and then no more", async () => {
  const programmeId = await givenProgramme(db, { state: "published" });
  const { id: releaseId } = await db
    .insertInto("programmeRelease")
    .values({
      programmeId,
      number: 1,
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
      snapshot: "{}",
      changes: "[]",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("publication")
    .values({
      kind: "question",
      recordId: 3,
      bodyId: PANEL,
      releaseId,
      title: "How many vehicles?",
      publishedAt: NOW,
      view: JSON.stringify({ addressee: "Chief Constable", asker: null, line: "Checks", sourceWords: "" }),
    })
    .execute();
  await db
    .insertInto("publishedRecord")
    .values({
      kind: "answer",
      recordId: 3,
      bodyId: PANEL,
      startYear: 2026,
      title: "How many vehicles?",
      publishedAt: NOW,
      publishedByName: "Jo Bryce",
      view: JSON.stringify({ answers: [{ text: "Forty vehicles", result: "answered" }] }),
    })
    .execute();
  const published = () => db.selectFrom("publishedText").select(["kind", "recordId", "words"]).execute();
  expect(await published()).toEqual([{ kind: "question", recordId: 3, words: "Checks\nForty vehicles" }]);
  await db.deleteFrom("publication").execute();
  expect(await published()).toEqual([{ kind: "question", recordId: 3, words: "Forty vehicles" }]);
  await db.deleteFrom("publishedRecord").execute();
  expect(await published()).toEqual([]);
  expect(await differences(db)).toEqual([]);
});

/** Takes away what a row of the table must be like and must point at. */
async function withoutChecks(table: string): Promise<void> {
  const { rows } = await inEither<{ statement: string }>({
    sqlite: sql`values ('pragma foreign_keys = 0'), ('pragma ignore_check_constraints = 1')`,
    postgres: sql`select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) as statement
      from pg_constraint where conrelid = to_regclass(${table}) and contype in ('c', 'f', 'u')
        or confrelid = to_regclass(${table}) and contype = 'f'`,
  }).execute(db);
  for (const row of rows) await sql.raw(String(Object.values(row)[0])).execute(db);
}

test.each(["theme", "question", "agenda_item", "follow_up"] as const)(
  "whatever is changed of a %s, its row says what the record says, and is written only where that is another",
  async (table) => {
    const meetingId = await givenMeeting(db);
    const later = await givenMeeting(db, { meetsOn: "2031-06-01" });
    const itemId = await givenItem(db, { meetingId, programmeId: null, title: "Annual report" });
    const themeId = await givenTheme(db, { title: "Taxi checks" });
    const followUpId = await givenFollowUp(db, { themeId, wording: "Share what is known" });
    const questionId = await givenQuestion(db, { themeId, text: "How many?" });
    await db.insertInto("office").values({ id: 7, title: "Chief Constable" }).execute();
    const others: Record<string, number> = {
      ...{ meeting_id: later, raised_at_meeting_id: later, item_id: await givenItem(db, { meetingId: later }) },
      ...{ programme_id: await givenProgramme(db, { startYear: 2040 }), start_year: 2040 },
      ...{ owner_office_id: 7, addressee_office_id: 7 },
    };
    const id = { theme: themeId, question: questionId, agenda_item: itemId, follow_up: followUpId }[table];
    await withoutChecks(table);
    const columns = (
      await inEither<{ name: string; type: string }>({
        sqlite: sql`select name, lower(type) as type from pragma_table_info(${table}) where name <> 'id'`,
        postgres: sql`select column_name as name, replace(data_type, 'bigint', 'integer') as type
          from information_schema.columns where table_name = ${table} and column_name <> 'id'`,
      }).execute(db)
    ).rows;
    const written = async () => (await sql`select id, kind, record_id from working_text order by id`.execute(db)).rows;

    const before = await written();
    const same = columns.map(({ name }) => `${name} = ${name}`).join(", ");
    await sql.raw(`update ${table} set ${same} where id = ${id}`).execute(db);
    await sql.raw(`update ${table} set version = version + 1 where id = ${id}`).execute(db);
    expect(await written()).toEqual(before);

    for (const { name, type } of columns) {
      const [held] = (
        await sql<{ was: unknown }>`select ${sql.ref(name)} as was from ${sql.table(table)} where id = ${id}`.execute(
          db,
        )
      ).rows;
      for (const value of [others[name] ?? (type === "integer" ? 2 : "2031-06-02"), held?.was]) {
        await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${value} where id = ${id}`.execute(db);
        expect([name, await differences(db)]).toEqual([name, []]);
      }
    }
  },
);
