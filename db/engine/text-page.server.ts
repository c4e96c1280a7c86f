import { sql, type Compilable, type Expression, type Kysely, type RawBuilder, type SqlBool } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { FoundFilters, FoundGroup } from "#app/domain/search/facets.ts";
import type { Database } from "#db/schema.ts";
import { inTitle, titleHolding, within, type Match, type TextIndex, type TextScope } from "./full-text.server.ts";
import { readyForReader } from "./ready-query.server.ts";

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
  filters: Omit<FoundFilters, "bodySlug"> & { bodyId: number | null };
  limit: number;
  offset: number;
};

/** Which rows of an index a reader may be given. */
type Readable = (index: TextIndex, reader: Reader) => Expression<SqlBool>;

/**
 * Gives what finds one page of what matches and `readable` lets through. Of up to `MOST_FOUND` the best come first, and
 * it is counted how many there are of each kind, body and year. Of more, titles come first and then what was written
 * last; so a word that half of all records hold costs no more than another.
 */
export function textPages(readable: Readable) {
  const pages = (index: TextIndex) => ({
    best: readyForReader((db, reader, given: Best) => bestFirst(db, index, readable(index, reader), given)),
    newest: readyForReader((db, reader, given: Newest) => newestFirst(db, index, readable(index, reader), given)),
  });
  const of = { working: pages("working"), published: pages("published") };
  return async (db: Kysely<Database>, index: TextIndex, reader: Reader, asked: Asked): Promise<TextFound> => {
    const [best] = await of[index].best(db, reader, bestOf(asked));
    if (best && best.ids !== null) return { ...foundIn(best), shownBy: asked.match.best, more: false };
    const { kind, bodyId, startYear } = asked.filters;
    const isWhole = !kind && bodyId === null && !startYear; // it is known already that there are too many
    const [newest] = await of[index].newest(db, reader, newestOf(asked, isWhole));
    const { count, ids } = foundIn(newest);
    const [most, more] = isWhole ? [MOST_FOUND, true] : [Math.min(count, MOST_FOUND), count > MOST_FOUND];
    return { ids, shownBy: asked.match.plain, count: most, groups: null, more };
  };
}

type Row = { n: number; ids: string | null; groups: string | null };

function foundIn(row: Row | undefined): Pick<TextFound, "ids" | "count" | "groups"> {
  const { n = 0, ids, groups } = row ?? {};
  return {
    count: n,
    ids: JSON.parse(ids ?? "[]") as number[],
    groups: JSON.parse(groups ?? "[]") as FoundGroup[],
  };
}

type Best = ReturnType<typeof bestOf>;

function bestOf({ match, bodyIds, filters, limit, offset }: Asked) {
  const { kind, bodyId, startYear } = filters;
  const most = MOST_FOUND + 1;
  return { match: within(match.plain, { bodyIds }), best: match.best, kind, bodyId, startYear, most, limit, offset };
}

/** A theme is what most people look for; among equals it stands first. */
const WEIGHTS = sql`case kind when 'theme' then 1.3 when 'follow_up' then 1.1 else 1.0 end`;

/** How many there are, and where they are not too many, of which groups, and the page's part of them, best first. */
function bestFirst(
  db: Kysely<Database>,
  index: TextIndex,
  isReadable: Expression<SqlBool>,
  { match, best, kind, bodyId, startYear, most, limit, offset }: Best,
): Compilable<Row> {
  const matched = sql.raw(`${index}_index`);
  return compilable(
    db,
    sql`
    with seen as materialized (${newest(index, match, isReadable, most)})
    select n,
      case when n < ${most} then (select json_group_array(json_object(
          'kind', counted.kind, 'slug', slug, 'name', name, 'startYear', start_year, 'count', n))
        from (select kind, body_id, start_year, count(*) as n from seen group by kind, body_id, start_year) as counted
        join body on body.id = body_id) end as groups,
      case when n < ${most} then (select json_group_array(id) from (
        select seen.id from ${matched} cross join seen on seen.id = +${matched}.rowid
        where n > 0 and ${matched} match ${best} and (${kind} is null or kind = ${kind})
          and (${bodyId} is null or body_id = ${bodyId}) and (${startYear} is null or start_year = ${startYear})
        order by ${matched}.rank * ${WEIGHTS}, seen.id limit ${limit} offset ${offset})) end as ids
    from (select count(*) as n from seen)`,
  );
}

/** So many titles at least are looked at before they are put in order. */
const LEAST_TITLES = 100;

type Newest = ReturnType<typeof newestOf>;

function newestOf({ match, typed, bodyIds, filters, limit, offset }: Asked, isWhole: boolean) {
  const { kind, startYear, bodyId } = filters;
  const scope: TextScope = { kind, startYear, bodyIds: bodyId === null ? bodyIds : [bodyId] };
  const until = offset + limit;
  return {
    asTyped: within(titleHolding(typed), scope),
    inTitles: within(inTitle(match.plain), scope),
    match: within(match.plain, scope),
    titles: Math.max(LEAST_TITLES, until),
    most: isWhole ? until : MOST_FOUND + 1,
    limit,
    offset,
  };
}

/** The newest of those whose titles hold the words as they were typed, then of those that hold them in the title at all, then of all. */
function newestFirst(
  db: Kysely<Database>,
  index: TextIndex,
  isReadable: Expression<SqlBool>,
  { asTyped, inTitles, match, titles, most, limit, offset }: Newest,
): Compilable<Row> {
  const round = (at: number, match: string, most: number) =>
    sql`select id, kind, ${sql.lit(at)} as round from (${newest(index, match, isReadable, most)})`;
  return compilable(
    db,
    sql`
    with every as materialized (${round(2, match, most)}),
    found as materialized (
      select id, kind, min(round) as round from (
        ${round(0, asTyped, titles)} union all ${round(1, inTitles, titles)} union all select * from every
      ) group by id
    )
    select (select count(*) from every) as n, null as groups,
      (select json_group_array(id) from (
        select id from found order by round, kind <> 'theme', id desc limit ${limit} offset ${offset})) as ids`,
  );
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

function compilable(db: Kysely<Database>, query: RawBuilder<unknown>): Compilable<Row> {
  return { compile: () => (query as RawBuilder<Row>).compile(db) };
}
