import SqliteDatabase from "better-sqlite3";
import { CamelCasePlugin, Kysely, sql, SqliteDialect, type Generated } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { PlannerDialect } from "#db/engine/sqlite/dialect.server.ts";

type Tables = {
  someBody: {
    id: Generated<number>;
    shortName: string;
    isOpen: number;
    ratioOf: number | null;
    rawBytes: Buffer | null;
  };
  heldMeeting: { id: Generated<number>; someBodyId: number; meetsOn: string; keptView: string | null };
};
type Db = Kysely<Tables>;

const TABLES = `
  create table some_body (id integer primary key, short_name text not null, is_open integer not null,
    ratio_of real, raw_bytes blob);
  create table held_meeting (id integer primary key, some_body_id integer not null references some_body (id),
    meets_on text not null, kept_view text);
`;

/** Kysely's own dialect with its plugin, and ours. */
let theirs: Db;
let ours: Db;

beforeEach(() => {
  const [one, other] = [new SqliteDatabase(":memory:"), new SqliteDatabase(":memory:")];
  for (const sqlite of [one, other]) sqlite.exec(TABLES);
  theirs = new Kysely({ dialect: new SqliteDialect({ database: one }), plugins: [new CamelCasePlugin()] });
  ours = new Kysely({ dialect: new PlannerDialect(other) });
});

const BODIES = [
  { shortName: "The “panel”", isOpen: 1, ratioOf: 0.5, rawBytes: Buffer.from([0, 1, 255]) },
  { shortName: "", isOpen: 0, ratioOf: null, rawBytes: null },
  { shortName: "Third", isOpen: 1, ratioOf: 9_007_199_254_740_991, rawBytes: null },
];
const MEETINGS = [
  { someBodyId: 1, meetsOn: "2027-01-05", keptView: `{"meets_on":"2027-01-05","inside":[{"short_name":null}]}` },
  { someBodyId: 1, meetsOn: "2027-02-05", keptView: null },
  { someBodyId: 3, meetsOn: "2027-02-05", keptView: "[]" },
];

async function fill(db: Db): Promise<unknown[]> {
  return [
    await db.insertInto("someBody").values(BODIES).execute(),
    await db.insertInto("heldMeeting").values(MEETINGS).returning(["id", "meetsOn"]).execute(),
  ];
}

const QUERIES: Record<string, (db: Db) => Promise<unknown>> = {
  "every column": (db) => db.selectFrom("someBody").selectAll().orderBy("id").execute(),
  "nothing found": (db) => db.selectFrom("someBody").selectAll().where("shortName", "=", "x").executeTakeFirst(),
  "aliases, of which one hides another": (db) =>
    db
      .selectFrom("heldMeeting as itsMeeting")
      .leftJoin("someBody as ofBody", "ofBody.id", "itsMeeting.someBodyId")
      .select(["itsMeeting.id", "ofBody.shortName as bodyName", "ofBody.id", "itsMeeting.meetsOn as day2Of"])
      .orderBy("itsMeeting.id")
      .execute(),
  "names in a piece of raw SQL": (db) =>
    db
      .selectFrom("heldMeeting")
      .select((eb) => [
        sql<string>`upper(${sql.ref("heldMeeting.meetsOn")}) || ${"_a_param"}`.as("saidSo"),
        sql<number>`(select count(*) from ${sql.table("someBody")} where some_body.is_open = ${1})`.as("how_many"),
        eb.fn.coalesce("keptView", sql.lit("no_view")).as("keptView"),
      ])
      .execute(),
  "raw SQL alone": (db) =>
    sql`select meets_on, some_body_id as "someBodyId", some_body_id as other_id, 1 = 1 as "_is_so", 1 as "two words",
      2 as A_B, 3 as "quote""d" from held_meeting order by ${sql.id("meetsOn")}, id`
      .execute(db)
      .then(({ rows }) => rows),
  "JSON made by the database stays a text": (db) =>
    sql`select json_group_array(json_object('meets_on', meets_on, 'kept_view', json(kept_view))) as all_of_them
      from held_meeting`
      .execute(db)
      .then(({ rows }) => rows),
  "a table expression and a union": (db) =>
    db
      .with("openOnes", (cte) =>
        cte.selectFrom("someBody").select(["id", "shortName as itsName"]).where("isOpen", "=", 1),
      )
      .selectFrom("openOnes")
      .select(["id", "itsName"])
      .union((eb) => eb.selectFrom("heldMeeting").select(["id", "meetsOn as itsName"]))
      .orderBy("itsName")
      .execute(),
  "what an insert gives back": (db) =>
    db.insertInto("someBody").values({ shortName: "New", isOpen: 0 }).returningAll().executeTakeFirst(),
  "how an insert went": (db) => db.insertInto("someBody").values({ shortName: "New", isOpen: 0 }).executeTakeFirst(),
  "an insert that meets a row": (db) =>
    db
      .insertInto("someBody")
      .values({ id: 1, shortName: "New", isOpen: 0 })
      .onConflict((met) => met.column("id").doUpdateSet({ shortName: (eb) => eb.ref("excluded.shortName") }))
      .returning(["id", "shortName", "isOpen"])
      .execute(),
  "how many an update changed": (db) =>
    db.updateTable("heldMeeting").set({ keptView: null }).where("someBodyId", "=", 1).executeTakeFirst(),
  "what an update gives back": (db) =>
    db.updateTable("someBody").set({ isOpen: 2 }).where("id", ">", 1).returning(["id", "isOpen"]).execute(),
  "how many a delete took": (db) => db.deleteFrom("heldMeeting").where("meetsOn", "like", "2027-02%").execute(),
  "rows one after another": async (db) => {
    const rows = [];
    for await (const row of db.selectFrom("heldMeeting").select(["id", "meetsOn"]).stream()) rows.push(row);
    return rows;
  },
  "the tables there are": (db) => db.introspection.getTables(),
};

describe("rows and results are as Kysely's own plugin gives them", () => {
  test.each(Object.entries(QUERIES))("%s", async (_, ask) => {
    const [expected, got] = [await fill(theirs), await fill(ours)];
    expect(got).toStrictEqual(expected);
    for (const turn of [1, 2]) {
      const [their, our] = [await ask(theirs), await ask(ours)];
      expect(our, `turn ${turn}`).toStrictEqual(their);
      expect(keysOf(our)).toEqual(keysOf(their));
    }
  });
});

test("the same SQL is made of a query", () => {
  const query = (db: Db) =>
    db
      .selectFrom("heldMeeting as h2")
      .innerJoin("someBody", "someBody.id", "h2.someBodyId")
      .select(["h2.meetsOn as dayOf2", "someBody.shortName"])
      .where(sql.ref("h2.keptView"), "is not", null)
      .compile();
  expect(query(ours).sql).toBe(query(theirs).sql);
  expect(query(ours).sql).toContain('"h2"."meets_on" as "day_of2"');
});

test("a statement that was asked before a table changed has the table's columns afterwards", async () => {
  await fill(ours);
  const ask = () =>
    sql<object>`select * from held_meeting where id = 1`.execute(ours).then(({ rows }) => rows[0] ?? {});
  expect(Object.keys(await ask())).toEqual(["id", "someBodyId", "meetsOn", "keptView"]);
  await ours.schema.alterTable("heldMeeting").addColumn("endsAt", "text").execute();
  expect(Object.keys(await ask())).toEqual(["id", "someBodyId", "meetsOn", "keptView", "endsAt"]);
  await ours.schema.alterTable("heldMeeting").renameColumn("endsAt", "closesAt").execute();
  expect(Object.keys(await ask())).toEqual(["id", "someBodyId", "meetsOn", "keptView", "closesAt"]);
});

/** In which order the names stand: what is written out of rows follows it. */
function keysOf(rows: unknown): string[][] {
  return (Array.isArray(rows) ? rows : [rows]).map((row) => Object.keys((row ?? {}) as object));
}
