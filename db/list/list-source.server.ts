import { sql, type Kysely } from "kysely";
import type { AskedList, ListSource, PageBlock, Part } from "#app/domain/list-source.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";
import { countRows } from "./count-rows.server.ts";
import { inOrder, isOf, rowsAsked, rowsFrom, type Asked } from "./conditions.server.ts";
import type { ListFacts, Sql } from "./facts.server.ts";
import { listGroups } from "./list-groups.server.ts";

/**
 * A list whose rows are found, counted and put in order by SQL; only those of a page are read in full, by `rows`. Each
 * answer takes one statement, or two where rows are grouped or words are searched, however many rows there are.
 */
export function listSource<Row extends { id: number }>(
  db: Kysely<Database>,
  facts: ListFacts,
  rows: (ids: readonly number[]) => Promise<Row[]>,
): ListSource<Row> {
  const looked = new WeakMap<AskedList, Promise<Asked>>();
  return {
    known: (kinds) => findKnown(db, facts, kinds),
    count: async (asked, kinds) => countRows(db, facts, await found(asked), kinds),
    page: async (asked, part) => pageOf(db, facts, await found(asked), part),
    ids: async (asked) => idsOf(db, facts, await found(asked), sql``),
    rows: async (ids) => {
      const each = [...new Set(ids)];
      return new Map((each.length === 0 ? [] : await rows(each)).map((row) => [row.id, row]));
    },
  };

  /** What is asked for, its words looked for once. */
  function found(asked: AskedList): Promise<Asked> {
    const known = looked.get(asked) ?? look(asked);
    looked.set(asked, known);
    return known;
  }

  async function look(asked: AskedList): Promise<Asked> {
    if (asked.words.length === 0) return { ...asked, holding: null };
    const texts = facts.searched.map((text) => sql`coalesce(${text}, '')`);
    const text = sql.join(texts, sql` || ' ' || `);
    const holds = sql`holds_every_one(${text}, ${asked.words.join("\n")})`;
    const query = sql<{ id: number }>`select ${facts.id} as id from ${facts.table} where ${facts.where} and ${holds}`;
    const { rows } = await query.execute(db);
    return { ...asked, holding: inNumbers(facts.id, rows.map(({ id }) => id)) }; // prettier-ignore
  }
}

async function findKnown(db: Kysely<Database>, facts: ListFacts, kinds: AskedList["kinds"]) {
  const known: Record<string, { value: string; one: number }[]> = {};
  const values = Object.entries(kinds).flatMap(([kind, asked]) => asked.map((value) => ({ kind, value })));
  if (values.length === 0) return known;
  const looked = values.map(
    ({ kind, value }, at) => sql`select ${sql.lit(at)} as place,
      (select ${facts.id} from ${facts.table} where ${facts.where} and ${isOf(facts, kind, [value])} limit 1) as one`,
  );
  const { rows } = await sql<{ place: number; one: number | null }>`${sql.join(looked, sql` union all `)}`.execute(db);
  for (const { place, one } of rows) {
    const { kind, value } = values[place] as (typeof values)[number];
    if (one !== null) (known[kind] ??= []).push({ value, one });
  }
  return known;
}

async function pageOf(db: Kysely<Database>, facts: ListFacts, asked: Asked, part: Part): Promise<PageBlock[]> {
  if (asked.group === null) {
    const ids = await idsOf(db, facts, asked, sql`limit ${part.limit} offset ${part.offset}`);
    return [{ ids, count: 0, sums: {}, continued: false }];
  }
  const groups = await listGroups(db, facts, asked, part);
  const before = groups[0]?.before ?? 0;
  const within = sql`limit ${part.limit} offset ${part.offset - before}`;
  const ids = await idsOf(db, facts, asked, within, groups.map(({ code }) => code)); // prettier-ignore
  let next = 0;
  return groups.map(({ count, sums, before: from }) => {
    const shown = Math.min(from + count, part.offset + part.limit) - Math.max(from, part.offset);
    next += shown;
    return { ids: ids.slice(next - shown, next), count, sums, continued: from < part.offset };
  });
}

async function idsOf(
  db: Kysely<Database>,
  facts: ListFacts,
  asked: Asked,
  within: Sql,
  groups?: readonly (string | number | null)[],
): Promise<number[]> {
  const query = sql<{ id: number }>`select ${facts.id} as id from ${rowsFrom(facts, asked)}
    where ${rowsAsked(facts, asked, { groups })} order by ${inOrder(facts, asked)} ${within}`;
  return (await query.execute(db)).rows.map(({ id }) => id);
}
