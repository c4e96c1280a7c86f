import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KEEP_ROWS, PUT_BACK } from "#tests/support/postgres/kept-rows.ts";

let lite: PGlite;
beforeAll(async () => {
  lite = new PGlite();
  await lite.exec(`
    create table meeting (id bigint primary key, venue text check (venue <> ''));
    create table item (id bigint primary key, meeting_id bigint references meeting (id), title text unique);
    create function said() returns trigger language plpgsql as $$ begin return new; end $$;
    create trigger item_said before insert on item for each row execute function said();
    insert into meeting values (1, 'Town Hall');
  `);
  await lite.exec(KEEP_ROWS);
});
afterAll(() => lite.close());

test("rows are put back as they were, again and again", async () => {
  for (const venue of ["Library", "School"]) {
    await lite.exec(`update meeting set venue = '${venue}'; insert into item values (1, 1, 'Apologies')`);
    await lite.exec(PUT_BACK);
    expect((await lite.query("select * from meeting")).rows).toEqual([{ id: 1, venue: "Town Hall" }]);
    expect((await lite.query("select * from item")).rows).toEqual([]);
  }
});

test.each([
  "alter table item drop constraint item_meeting_id_fkey",
  "alter table item drop constraint item_title_key",
  "alter table meeting drop constraint meeting_venue_check",
  "drop trigger item_said on item",
  "alter table item disable trigger item_said",
  "alter table item add column words text",
  "alter table item drop column title",
  "drop table item",
  "create table more (id bigint)",
  "create or replace function said() returns trigger language plpgsql as $$ begin return null; end $$",
])("a database is spent after %s", async (change) => {
  await lite.exec(`begin; ${change}`);
  await expect(lite.exec(PUT_BACK)).rejects.toThrow("spent");
  await lite.exec("rollback");
});
