import { beforeEach, expect, test } from "vitest";
import {
  countPublications,
  findPublication,
  findPublishedProgramme,
  listPublications,
} from "#db/public-record/publications.server.ts";
import { deletePublications, putPublications, replaceEntry } from "#db/public-record/write-publications.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { givenMeeting, givenProgramme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let releaseId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  releaseId = await givenRelease(programmeId, 1);
  await put(row("theme", 7), row("item", 7), row("meeting", 7), row("programme", programmeId));
});

async function givenRelease(ofProgramme: number, number: number): Promise<number> {
  const values = {
    programmeId: ofProgramme,
    number,
    snapshot: "{}",
    changes: "[]",
    publishedAt: NOW,
    publishedByName: "Jo Bryce",
  };
  const { id } = await db.insertInto("programmeRelease").values(values).returning("id").executeTakeFirstOrThrow();
  return id;
}
const row = (
  kind: New<"publication">["kind"],
  recordId: number,
  title = `${kind} ${recordId}`,
): New<"publication"> => ({
  kind,
  recordId,
  bodyId: PANEL,
  releaseId,
  title,
  onDay: null,
  view: JSON.stringify({ id: recordId, title }),
  publishedAt: NOW,
});
const put = (...rows: New<"publication">[]) => db.transaction().execute((trx) => putPublications(trx, rows));
const titleOf = async (kind: New<"publication">["kind"], id: number) =>
  (await findPublication(db, kind, id))?.entry as { title?: string } | undefined;
async function givenPublished(kind: "outcome" | "answer", recordId: number, meetingId: number): Promise<void> {
  await givenMeeting(db, { id: meetingId, state: "held" });
  const values = { kind, recordId, meetingId, bodyId: PANEL, startYear: 2026, title: "x", view: "{}" };
  await db
    .insertInto("publishedRecord")
    .values({ ...values, publishedAt: NOW, publishedByName: "Jo Bryce" } as never)
    .execute();
}

test("a row is found by kind and record, with whose it is and from which release", async () => {
  expect(await findPublication(db, "item", 7)).toEqual({
    kind: "item",
    id: 7,
    entry: { id: 7, title: "item 7" },
    isRecorded: false,
    body: { slug: "anytown-panel", name: "Anytown Scrutiny Panel" },
    from: {
      href: "/programmes/anytown-panel/2026-27",
      yearLabel: "2026/27",
      yearWords: "2026 to 2027",
      releaseNumber: 1,
      publishedOn: "2026-09-01",
    },
  });
  expect(await findPublication(db, "item", 8)).toBeUndefined();
  expect(await findPublication(db, "question", 7)).toBeUndefined();
});

test("several are listed and counted by kind and number together, and none where none is asked for", async () => {
  const refs = [
    { kind: "item", id: 7 },
    { kind: "item", id: 8 },
    { kind: "theme", id: 7 },
  ] as const;
  expect((await listPublications(db, refs)).map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
    "item 7",
    "theme 7",
  ]);
  expect(await countPublications(db, refs)).toBe(2);
  expect(await listPublications(db, [])).toEqual([]);
  expect(await countPublications(db, [])).toBe(0);
});

test("putting a row again takes the place of the one before, and of no other", async () => {
  await put(row("item", 7, "Host families, again"));
  expect(await titleOf("item", 7)).toMatchObject({ title: "Host families, again" });
  expect(await titleOf("theme", 7)).toMatchObject({ title: "theme 7" });
  expect(await countPublications(db, [{ kind: "item", id: 7 }])).toBe(1);
  await put(...Array.from({ length: 1_203 }, (_, at) => row("question", at + 1)));
  const { n } = await db
    .selectFrom("publication")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("kind", "=", "question")
    .executeTakeFirstOrThrow();
  expect(n).toBe(1_203);
});

test("replacing an entry and deleting rows touch the records named alone", async () => {
  await put(row("item", 8));
  await db.transaction().execute((trx) => replaceEntry(trx, "item", { id: 7, title: "Said again" } as never));
  expect(await titleOf("item", 7)).toMatchObject({ title: "Said again" });
  expect(await titleOf("item", 8)).toMatchObject({ title: "item 8" });
  expect(await titleOf("theme", 7)).toMatchObject({ title: "theme 7" });

  await db.transaction().execute((trx) => deletePublications(trx, [{ kind: "item", id: 7 }]));
  expect(await titleOf("item", 7)).toBeUndefined();
  expect(await titleOf("item", 8)).toBeDefined();
  expect(await titleOf("theme", 7)).toBeDefined();
});

test("the published programme is that of the body and of the year", async () => {
  const next = await givenProgramme(db, { startYear: 2027, state: "published" });
  await put({ ...row("programme", next), releaseId: await givenRelease(next, 1) });
  const found = (bodySlug: string, startYear: number) =>
    findPublishedProgramme(db, { bodySlug, startYear }).then((programme) => programme?.id);
  expect(await found("anytown-panel", 2026)).toBe(programmeId);
  expect(await found("anytown-panel", 2027)).toBe(next);
  expect(await found("anytown-panel", 2025)).toBeUndefined();
  expect(await found("othertown-committee", 2026)).toBeUndefined();
});

test("what happened is recorded once an outcome of the meeting, or of the item, is published", async () => {
  const isRecorded = async () =>
    Object.fromEntries(
      (
        await listPublications(db, [
          { kind: "item", id: 7 },
          { kind: "meeting", id: 7 },
          { kind: "theme", id: 7 },
        ])
      ).map(({ kind, isRecorded: recorded }) => [kind, recorded]),
    );
  await givenPublished("answer", 7, 69);
  await givenPublished("outcome", 70, 70);
  expect(await isRecorded()).toEqual({ item: false, meeting: false, theme: false });
  await givenPublished("outcome", 7, 71);
  expect(await isRecorded()).toEqual({ item: true, meeting: false, theme: false });
  await givenPublished("outcome", 72, 7);
  expect(await isRecorded()).toEqual({ item: true, meeting: true, theme: false });
});
