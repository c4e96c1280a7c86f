import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { NEW_BUSINESS } from "#app/domain/agenda-item/text.ts";
import { editItem } from "#app/services/agenda-item/edit-item.server.ts";
import { offerItemEdit } from "#app/services/agenda-item/offer-item-edit.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { eventsIn } from "#tests/support/records.ts";

let db: Db;
let made: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  made = await givenApprovedProgramme(db);
  await publishesIn("en_cy");
});

const publishesIn = (languages: "en" | "en_cy") =>
  db.updateTable("body").set({ languages }).where("id", "=", PANEL).execute();

const WELSH = { title: "Trwyddedu tacsis", purpose: "Ystyried pwy sy’n gwirio gyrwyr." };
const edit = async (welsh = WELSH) => {
  const { version } = await db
    .selectFrom("agendaItem")
    .select("version")
    .where("id", "=", made.itemId)
    .executeTakeFirstOrThrow();
  const text = { ...NEW_BUSINESS, title: "Taxi licensing", minutes: 30 };
  return editItem(db, acting("officer"), { ...text, itemId: made.itemId, version, welsh });
};
const kept = () => db.selectFrom("welshText").selectAll().orderBy("field").execute();
const entry = async () => {
  const { view } = await db
    .selectFrom("publication")
    .select("view")
    .where("kind", "=", "item")
    .where("recordId", "=", made.itemId)
    .executeTakeFirstOrThrow();
  return JSON.parse(view) as { title: string; titleCy?: string; purposeCy?: string };
};
const found = async (words: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from published_text where kind = 'item' and words like ${`%${words}%`}`.execute(db);
  return rows[0]?.n;
};

test("what an item says in Welsh is kept beside it, told in its history, and offered again", async () => {
  expect((await edit()).ok).toBe(true);
  const row = { kind: "item", recordId: made.itemId };
  expect(await kept()).toEqual([
    { ...row, field: "purpose", words: WELSH.purpose },
    { ...row, field: "title", words: WELSH.title },
  ]);
  const { changed } = JSON.parse((await eventsIn(db)).at(-1)?.particulars ?? "") as { changed: unknown[] };
  expect(changed).toContainEqual({ label: "Title in Welsh", before: "", after: "Trwyddedu tacsis" });
  const offer = await offerItemEdit(db, as("officer"), made.itemId);
  expect(offer?.form?.welsh).toEqual(WELSH);
});

test("a second edit that changes the Welsh alone raises the version, and words taken away are gone", async () => {
  await edit();
  const events = (await eventsIn(db)).length;
  await edit({ ...WELSH, purpose: "" });
  expect((await kept()).map(({ field }) => field)).toEqual(["title"]);
  expect((await eventsIn(db)).length).toBe(events + 1);
  await edit({ ...WELSH, purpose: "" });
  expect((await eventsIn(db)).length, "a form that changes nothing writes nothing").toBe(events + 1);
});

test("a body that publishes in English alone is asked for none, and what was said before stays", async () => {
  await edit();
  await publishesIn("en");
  const offer = await offerItemEdit(db, as("officer"), made.itemId);
  expect(offer?.form?.welsh).toBeNull();
  await edit({ title: "", purpose: "" });
  expect((await kept()).length).toBe(2);
});

test("it is published with the next release and found there, not before", async () => {
  await publish(db, made.programmeId);
  await edit();
  expect((await entry()).titleCy).toBeUndefined();
  expect(await found("gwirio gyrwyr")).toBe(0);
  await publish(db, made.programmeId);
  expect(await entry()).toMatchObject({ titleCy: WELSH.title, purposeCy: WELSH.purpose });
  expect(await found("gwirio gyrwyr")).toBe(1);
  const { changes } = await db
    .selectFrom("programmeRelease")
    .select("changes")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  expect(changes).toContain("its Welsh");
});

test("of an item that is taken in private no more is said in Welsh than in English", async () => {
  await edit();
  await db
    .updateTable("agendaItem")
    .set({ part: "part_2", exemptParagraph: "3" })
    .where("id", "=", made.itemId)
    .execute();
  await publish(db, made.programmeId);
  const shown = await entry();
  expect(shown.titleCy).toBe(WELSH.title);
  expect(shown.purposeCy).toBeUndefined();
});

test("it goes with its record", async () => {
  const theme = { kind: "theme", recordId: made.themeId, field: "title", words: "Tacsis" } as const;
  await db.insertInto("welshText").values(theme).execute();
  await db.updateTable("agendaItem").set({ themeId: null }).execute();
  await db.deleteFrom("theme").where("id", "=", made.themeId).execute();
  expect(await kept()).toEqual([]);
});
