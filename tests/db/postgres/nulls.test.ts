import { sql } from "kysely";
import type { Pool } from "pg";
import { expect, test } from "vitest";
import { neverNullIn } from "#db/engine/postgres/baseline-facts.server.ts";
import { wrap } from "#db/engine/postgres/open.server.ts";

const db = wrap({} as Pool);

/** What PostgreSQL is asked to put rows in order by. */
const orderOf = (query: { compile: () => { sql: string } }) => /order by (.*)$/.exec(query.compile().sql)?.[1];

test("what may be null is put where SQLite puts it, and a column that never is keeps the order of its index", () => {
  const meetings = db.selectFrom("meeting").select("meeting.id");
  expect(orderOf(meetings.orderBy("meetsOn").orderBy("id", "desc"))).toBe('"meets_on", "id" desc');
  expect(orderOf(meetings.orderBy("meeting.startsAt").orderBy("startsAt", "desc"))).toBe(
    '"meeting"."starts_at" nulls first, "starts_at" desc nulls last',
  );
  expect(orderOf(meetings.orderBy("startsAt", (by) => by.desc().nullsFirst()))).toBe('"starts_at" desc nulls first');
  expect(orderOf(meetings.orderBy(sql`lower(venue)`))).toBe("lower(venue) nulls first");
});

test("a column that is never null may be where its row is not there, or something else has its name", () => {
  const items = db.selectFrom("agendaItem as item").select("item.id");
  const withTheme = items.innerJoin("theme", "theme.id", "item.themeId");
  expect(orderOf(withTheme.orderBy("theme.title").orderBy("item.position"))).toBe('"theme"."title", "item"."position"');
  const orNone = items.leftJoin("theme", "theme.id", "item.themeId");
  expect(orderOf(orNone.orderBy("theme.title"))).toBe('"theme"."title" nulls first');
  expect(orderOf(orNone.orderBy("title" as never))).toBe('"title" nulls first');
  const named = db.selectFrom("meeting").select((eb) => eb.fn.max("startsAt").as("meetsOn"));
  expect(orderOf(named.orderBy("meetsOn"))).toBe('"meets_on" nulls first');
  const within = db.selectFrom(db.selectFrom("meeting").select("startsAt as meetsOn").as("meeting")).select("meetsOn");
  expect(orderOf(within.orderBy("meeting.meetsOn"))).toBe('"meeting"."meets_on" nulls first');
});

test("which columns are never null is read from the statements that make the tables", () => {
  const statement = [
    "create table day (",
    "  id bigint primary key,",
    '  "at" text collate "C" not null unique,',
    '  title text collate "C" check (title is not null or told is not null),',
    "  told text collate \"C\" default '',",
    "  place bigint default 0 not null",
    "     check (place > 0)",
    ")",
  ].join("\n");
  const pair = 'create table pair (\n  one bigint,\n  other text collate "C",\n  primary key (one, other)\n)';
  expect(neverNullIn([statement, pair, "create index by_day on day(told)"])).toEqual(
    new Map([
      ["day", new Set(["id", "at", "place"])],
      ["pair", new Set(["one", "other"])],
    ]),
  );
});
