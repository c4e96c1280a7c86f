import { afterAll, beforeAll, expect, test } from "vitest";
import { dayInLondon } from "#app/domain/calendar.ts";
import { numbersText } from "#app/domain/follow-up/numbering.ts";
import { listOrderKey } from "#app/domain/list-order.ts";
import { nameOrderKey } from "#app/domain/person-name.ts";
import { foldText, searchableText } from "#app/domain/text.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { removeSupport } from "#app/services/theme/remove-support.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import { sql } from "kysely";
import type { Db } from "#db/open.server.ts";
import { acting, as, fillCast, PEOPLE } from "#tests/support/cast.ts";
import { openPglite } from "#tests/support/postgres/pglite.ts";
import { schemaOfMigrations, schemaOfPostgres } from "#tests/support/postgres/schemas.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

// PostgreSQL with nothing installed: that the schema is made, and that repositories and services run on it.
let db: Db;
beforeAll(async () => {
  db = await openPglite();
  await fillCast(db);
}, 60_000);
afterAll(() => db.destroy());

test("deeds are done once, refused with their sentence, and told in history", async () => {
  const themeId = await givenTheme(db);
  expect(await supportTheme(db, acting("otherMember"), { themeId })).toMatchObject({ ok: true });
  expect(await supportTheme(db, acting("otherMember"), { themeId })).toMatchObject({
    refusal: { because: "You already support this theme." },
  });
  const supporters = await db.selectFrom("themeSupport").select("personId").execute();
  expect(supporters).toEqual([{ personId: PEOPLE.otherMember.personId }]);
  expect(await themeIn(db, themeId)).toMatchObject({ version: 1 });
  expect(await removeSupport(db, acting("otherMember"), { themeId })).toMatchObject({ ok: true });
  expect(await actionsIn(db)).toEqual(["theme_supported", "theme_support_removed"]);
});

test("what was written is found by its words in other forms, by a beginning and through a slip", async () => {
  const id = await givenTheme(db, { title: "Licensing of café pavements" });
  const officer = as("officer");
  for (const typed of ["licensed", "cafe", "pavem", "pavments"]) {
    const found = await searchRecords(db, officer, { typed, index: "working" });
    expect([typed, found?.rows.map(({ reference }) => reference)]).toEqual([typed, [`T-${id}`]]);
  }
});

/** So many of each at least; with none of a kind there would be nothing to compare. */
const AT_LEAST = {
  ...{ tables: 80, columns: 700, uniques: 80, indexes: 100 },
  ...{ checks: 80, references: 100, triggers: 300, views: 5 },
};

test("its schema holds rows to what SQLite holds them to", async () => {
  const sqlite = await schemaOfMigrations();
  expect(await schemaOfPostgres(db)).toEqual(sqlite);
  for (const [thing, least] of Object.entries(AT_LEAST)) expect(sqlite[thing as keyof typeof AT_LEAST].length, thing).toBeGreaterThan(least); // prettier-ignore
});

const NAMES = [
  "Cllr Ruth Ahmed MBE",
  "Anna van der Berg",
  "Bryce, Jo",
  "Baroness Smith of Basildon",
  "Dai ap Rhys",
  "Siân Ó Néill",
  "",
];
const TEXTS = [
  ...NAMES,
  "re-opening",
  "O’Brien’s “plan” – 2026",
  "T-9",
  "T-10",
  "Æther ßtraße ﬁ 012 x",
  "  two  -  words ",
  "naïve co-op, No. 007",
];

test("the functions that SQL is given say what the rules say", async () => {
  const said = await sql<Record<"text" | "folded" | "searched" | "listed", string>>`
    select value as text, folded(value) as folded, searchable(value) as searched, list_order(value) as listed
    from jsonb_array_elements_text(cast(${JSON.stringify(TEXTS)} as jsonb)) as each(value)`.execute(db);
  for (const row of said.rows)
    expect(row).toEqual({
      text: row.text,
      folded: foldText(row.text),
      searched: searchableText(row.text),
      listed: listOrderKey(row.text),
    });
  const named = await sql<{ name: string; key: string }>`select value as name, name_key(value) as key
    from jsonb_array_elements_text(cast(${JSON.stringify(NAMES)} as jsonb)) as each(value)`.execute(db);
  expect(named.rows).toEqual(NAMES.map((name) => ({ name, key: nameOrderKey(name) })));
  const instants = ["2026-03-29T00:59:59.000Z", "2026-06-30T23:30:00.000Z", "2026-12-31T23:30:00.000Z"];
  for (const instant of instants) {
    const { rows } = await sql<{ day: string }>`select london_day(${instant}) as day`.execute(db);
    expect(rows[0]?.day).toBe(dayInLondon(new Date(instant)));
  }
  const later = JSON.stringify([
    { number: "4", on: "2026-03-04" },
    { number: "Action 2", on: null },
  ]);
  const { rows } = await sql<{ said: string }>`select numbers_text('3', '2026-01-12', ${later}) as said`.execute(db);
  expect(rows[0]?.said).toBe(numbersText({ sourceNumber: "3", madeOn: "2026-01-12", laterNumbersHeld: later }));
});
