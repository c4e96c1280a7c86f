import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { readContentStamp } from "#db/engine/content-stamp.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";
import { sourceFiles } from "#tests/support/sources.ts";
import { schemaTables } from "#tests/support/schema-tables.ts";

/** Written all the time by reading, signing in and the server itself, or worked out from content: no page is made from them. */
const HOUSEKEEPING = [
  "asked_plan",
  "audit_checkpoint",
  "backup",
  "content_stamp",
  "deadline_listed",
  "deadline_moved",
  "deadline_rules",
  "event_link",
  "event_rewritten",
  "failure",
  "follow_up_listed",
  "identity_provider",
  "lease",
  "link_token",
  "list_stamp",
  "open_change",
  "open_record",
  "outbox",
  "outside_attempt",
  "outside_identity",
  "outside_session",
  "passkey",
  "pending_sign_in",
  "published_place",
  "published_text",
  "recording_draft",
  "recovery_code",
  "reminder_day",
  "reminder_sent",
  "saved_view",
  "server_process",
  "second_step",
  "session",
  "sign_in_failure",
  "sign_in_rule",
  "submit_key",
  "waiting_form",
  "working_text",
];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const triggersOf = async (table: string) => {
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema
    where type = 'trigger' and tbl_name = ${table} and name like '%_moves_content_on_%'`.execute(db);
  return rows.map((row) => row.sql);
};

test.each([...schemaTables().keys()])(
  "a write to %s moves the stamp of content, or is known to be housekeeping",
  async (table) => {
    const triggers = await triggersOf(table);
    expect(triggers).toHaveLength(HOUSEKEEPING.includes(table) ? 0 : 3);
    if (triggers.length === 0) return;
    // To explain a statement puts its triggers together: a column that is not there is found.
    const [column] = schemaTables().get(table) ?? [];
    const there = sql.raw(`explain update ${table} set ${column} = ${column}`);
    for (const statement of [
      sql.raw(`explain insert into ${table} default values`),
      there,
      sql.raw(`explain delete from ${table}`),
    ])
      await statement.execute(db);
  },
);

test("no row is replaced: what that takes away no trigger sees", () => {
  const replacing = [...sourceFiles("db"), ...sourceFiles("app")].filter((path) =>
    /\breplaceInto\b|\b(?:or replace|replace) into\b|\bor replace\b/i.test(readFileSync(path, "utf8")),
  );
  expect(replacing).toEqual([]);
});

describe("by body", () => {
  const EVERYTHING = { what: "everything", bodies: "all" } as const;
  const PUBLISHED = { what: "published", bodies: "all" } as const;
  const of = (...bodies: number[]) => ({ what: "everything" as const, bodies });
  const one = PANEL;
  const other = OTHER_COMMITTEE;

  const theme = (bodyId: number) =>
    db
      .insertInto("theme")
      .values({ bodyId, title: "Roads", origin: "member", updatedAt: "2026-11-01T09:00:00.000Z" })
      .returning("id")
      .executeTakeFirstOrThrow();

  /** What moved while this was done, of these. */
  async function moved(
    work: () => Promise<unknown>,
    ...those: Parameters<Awaited<ReturnType<typeof readContentStamp>>["of"]>[0][]
  ) {
    const before = await readContentStamp(db);
    await work();
    const after = await readContentStamp(db);
    return those.map((madeFrom) => before.of(madeFrom) !== after.of(madeFrom));
  }

  test("what is written of a body moves what is made from it, and nothing of another", async () => {
    expect(await moved(() => theme(one), of(one), of(other), of(one, other), EVERYTHING)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test("the working record moves nothing that is made from what is published", async () => {
    expect(await moved(() => theme(one), PUBLISHED, { what: "published", bodies: [one] })).toEqual([false, false]);
  });

  test("what hangs on a record is of its body; a link between two is of both", async () => {
    const [here, there] = [await theme(one), await theme(other)];
    const line = { themeId: here.id, text: "Why?", position: 1 };
    expect(await moved(() => db.insertInto("lineOfEnquiry").values(line).execute(), of(one), of(other))).toEqual([
      true,
      false,
    ]);
    const link = {
      themeId: here.id,
      otherThemeId: there.id,
      kind: "related",
      at: "2026-11-01T09:00:00.000Z",
      byName: "Ann",
    } as const;
    expect(await moved(() => db.insertInto("themeRelation").values(link).execute(), of(one), of(other))).toEqual([
      true,
      true,
    ]);
    const gone = () => db.deleteFrom("lineOfEnquiry").where("themeId", "=", here.id).execute();
    expect(await moved(gone, of(one))).toEqual([true]);
  });

  test("a row that goes over to another body moves both", async () => {
    const { id } = await theme(one);
    const goesOver = () => db.updateTable("theme").set({ bodyId: other }).where("id", "=", id).execute();
    expect(await moved(goesOver, of(one), of(other), PUBLISHED)).toEqual([true, true, true]);
  });

  test("what came of a theme at a meeting of another body moves the theme's body too", async () => {
    const { id } = await theme(one);
    const record = {
      kind: "outcome",
      recordId: 1,
      bodyId: other,
      startYear: 2026,
      themeId: id,
      title: "Roads",
      view: "{}",
    } as const;
    const by = { publishedAt: "2026-11-01T09:00:00.000Z", publishedByName: "Ann" };
    const published = (...bodies: number[]) => ({ what: "published" as const, bodies });
    const publish = () =>
      db
        .insertInto("publishedRecord")
        .values({ ...record, ...by })
        .execute();
    expect(await moved(publish, published(one), published(other))).toEqual([true, true]);
  });

  test("people, bodies and the calendar belong to no one body: they move all", async () => {
    const person = () => db.insertInto("person").values({ name: "Cllr Una Voss", familyName: "Voss" }).execute();
    expect(await moved(person, of(one), of(other), PUBLISHED)).toEqual([true, true, true]);
    const renamed = () => db.updateTable("body").set({ name: "First" }).where("id", "=", one).execute();
    expect(await moved(renamed, of(other), PUBLISHED)).toEqual([true, true]);
  });

  test("sessions, limits and mail are no content", async () => {
    const lease = { name: "mail", holder: "a", until: "2026-11-01T09:00:00.000Z" } as const;
    const failure = { keyHash: "x", at: "2026-11-01T09:00:00.000Z" };
    const write = async () => {
      await db.insertInto("lease").values(lease).execute();
      await db.insertInto("signInFailure").values(failure).execute();
      await db.insertInto("submitKey").values({ actorKey: "a", key: "b", answer: "null", at: failure.at }).execute();
    };
    expect(await moved(write, EVERYTHING, PUBLISHED)).toEqual([false, false]);
  });

  test("a thousand rows in one statement move the stamp of their body", async () => {
    const values = Array.from({ length: 1_000 }, (_, at) => ({
      bodyId: one,
      title: `Theme ${at}`,
      origin: "member" as const,
      updatedAt: "2026-11-01T09:00:00.000Z",
    }));
    expect(await moved(() => db.insertInto("theme").values(values).execute(), of(one), of(other))).toEqual([
      true,
      false,
    ]);
  });
});
