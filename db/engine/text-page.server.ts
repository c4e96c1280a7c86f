import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from "kysely";
import type { FoundFilters, FoundGroup } from "#app/domain/search/facets.ts";
import type { Database } from "#db/schema.ts";
import { inTitle, titleHolding, within, type Match, type TextIndex, type TextScope } from "./full-text.server.ts";

/** The most records of one search that are held against each other, and that its pages lead to. */
export const MOST_FOUND = 1_000;

export type TextFound = {
  /** Row ids of the page, best first. */
  ids: number[];
  /** The expression that finds these rows and marks their words. */
  shownBy: string;
  /** How many are behind the filters; no more than `MOST_FOUND` are counted. */
  count: number;
  /** How many there are, whatever the filters, by kind, body and year; null where they are more than are counted. */
  groups: FoundGroup[] | null;
  /** Whether there are more behind the filters than are counted. */
  more: boolean;
};

type Asked = {
  match: Match;
  /** The words as typed: a title that holds them so comes first among very many. */
  typed: readonly string[];
  /** Where this reader's search looks at all. */
  bodyIds: readonly number[] | null;
  isReadable: Expression<SqlBool>;
  filters: Omit<FoundFilters, "bodySlug"> & { bodyId: number | null };
  limit: number;
  offset: number;
};

/**
 * One page of what matches and `isReadable` lets through. Of up to `MOST_FOUND` the best come first, and it is counted
 * how many there are of each kind, body and year. Of more, titles come first and then what was written last; so a word
 * that half of all records hold costs no more than another.
 */
export async function pageOfText(db: Kysely<Database>, index: TextIndex, asked: Asked): Promise<TextFound> {
  return (await bestOf(db, index, asked)) ?? (await newestOf(db, index, asked));
}

/** A theme is what most people look for; among equals it stands first. */
const WEIGHTS = sql`case kind when 'theme' then 1.3 when 'follow_up' then 1.1 else 1.0 end`;

/** Null where there are too many. */
async function bestOf(db: Kysely<Database>, index: TextIndex, asked: Asked): Promise<TextFound | null> {
  const seen = newest(index, within(asked.match.plain, { bodyIds: asked.bodyIds }), asked.isReadable, MOST_FOUND + 1);
  const { rows } = await sql<{ n: number; groups: string }>`
    with seen as materialized (${seen})
    select (select count(*) from seen) as n,
      (select json_group_array(json_object(
          'kind', counted.kind, 'slug', slug, 'name', name, 'startYear', start_year, 'count', n))
        from (select kind, body_id, start_year, count(*) as n from seen group by kind, body_id, start_year) as counted
        join body on body.id = body_id) as groups
  `.execute(db);
  const { n: count = 0, groups = "[]" } = rows[0] ?? {};
  if (count > MOST_FOUND) return null;
  const shownBy = asked.match.best;
  const ids = count === 0 ? [] : await bestFirst(db, index, asked, seen);
  return { ids, shownBy, count, groups: JSON.parse(groups) as FoundGroup[], more: false };
}

/** The page's part of what was seen, best first. */
async function bestFirst(
  db: Kysely<Database>,
  index: TextIndex,
  { match, filters, limit, offset }: Asked,
  seen: RawBuilder<unknown>,
): Promise<number[]> {
  const { kind, bodyId, startYear } = filters;
  const wanted = [
    sql`true`,
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(bodyId === null ? [] : [sql`body_id = ${bodyId}`]),
    ...(startYear ? [sql`start_year = ${startYear}`] : []),
  ];
  const matched = sql.raw(`${index}_index`);
  const { rows } = await sql<{ id: number }>`
    with seen as materialized (${seen})
    select seen.id from ${matched} cross join seen on seen.id = +${matched}.rowid
    where ${matched} match ${match.best} and ${sql.join(wanted, sql` and `)}
    order by ${matched}.rank * ${WEIGHTS}, seen.id limit ${limit} offset ${offset}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** So many titles at least are looked at before they are put in order. */
const LEAST_TITLES = 100;

/** The newest of those whose titles hold the words as they were typed, then of those that hold them in the title at all, then of all. */
async function newestOf(db: Kysely<Database>, index: TextIndex, asked: Asked): Promise<TextFound> {
  const { kind, bodyId, startYear } = asked.filters;
  const scope: TextScope = { kind, startYear, bodyIds: bodyId === null ? asked.bodyIds : [bodyId] };
  const { plain } = asked.match;
  const isWhole = !kind && bodyId === null && !startYear; // it is known already that there are too many
  const until = asked.offset + asked.limit;
  const titles = Math.max(LEAST_TITLES, until);
  const round = (at: number, match: string, most: number) =>
    sql`select id, kind, ${sql.lit(at)} as round from (${newest(index, within(match, scope), asked.isReadable, most)})`;
  const { rows } = await sql<{ n: number; ids: string }>`
    with every as materialized (${round(2, plain, isWhole ? until : MOST_FOUND + 1)}),
    found as materialized (
      select id, kind, min(round) as round from (
        ${round(0, titleHolding(asked.typed), titles)} union all ${round(1, inTitle(plain), titles)}
        union all select * from every
      ) group by id
    )
    select (select count(*) from every) as n,
      (select json_group_array(id) from (
        select id from found order by round, kind <> 'theme', id desc limit ${asked.limit} offset ${asked.offset})) as ids
  `.execute(db);
  const { n = 0, ids = "[]" } = rows[0] ?? {};
  return {
    ids: JSON.parse(ids) as number[],
    shownBy: plain,
    groups: null,
    count: isWhole ? MOST_FOUND : Math.min(n, MOST_FOUND),
    more: isWhole || n > MOST_FOUND,
  };
}

/** The newest that match and may be read, so many at most. */
function newest(index: TextIndex, match: string, isReadable: Expression<SqlBool>, most: number): RawBuilder<unknown> {
  const texts = sql.raw(`${index}_text`);
  const matched = sql.raw(`${index}_index`);
  return sql`select ${texts}.id, ${texts}.kind, ${texts}.body_id, ${texts}.start_year
    from ${matched} cross join ${texts} indexed by ${sql.raw(`${index}_text_facts`)} on ${texts}.id = ${matched}.rowid
    where ${matched} match ${match} and ${isReadable}
    order by ${matched}.rowid desc limit ${most}`;
}
