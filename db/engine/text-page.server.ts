import { sql, type Compilable, type Expression, type Kysely, type RawBuilder, type SqlBool } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { FoundFilters, FoundGroup } from "#app/domain/search/facets.ts";
import type { Database } from "#db/schema.ts";
import { inTitle, titleHolding, within, type Match, type TextIndex, type TextScope } from "./full-text.server.ts";
import { jsonList, jsonRecords } from "./json.server.ts";
import { readyForReader } from "./ready-query.server.ts";
import { matchingOfSeen, newest } from "./text-matching.server.ts";

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

/** How many there are, and where they are not too many, of which groups, and the page's part of them, best first. */
function bestFirst(
  db: Kysely<Database>,
  index: TextIndex,
  isReadable: Expression<SqlBool>,
  { match, best, kind, bodyId, startYear, most, limit, offset }: Best,
): Compilable<Row> {
  const { from, rank } = matchingOfSeen(index, best);
  const counted = jsonRecords({
    kind: sql.ref("counted.kind"),
    slug: sql.ref("body.slug"),
    name: sql.ref("body.name"),
    startYear: sql.ref("counted.start_year"),
    count: sql.ref("counted.n"),
  });
  return compilable(
    db,
    sql`
    with seen as materialized (${newest(index, match, isReadable, most)})
    select n,
      case when n < ${most} then (select ${counted}
        from (select kind, body_id, start_year, count(*) as n from seen group by kind, body_id, start_year) as counted
        join body on body.id = counted.body_id) end as groups,
      case when n < ${most} then (select ${jsonList(sql.ref("page.id"))} from (
        select seen.id ${from}
          and n > 0 and (${asText(kind)} is null or seen.kind = ${kind})
          and (${asNumber(bodyId)} is null or seen.body_id = ${bodyId})
          and (${asNumber(startYear)} is null or seen.start_year = ${startYear})
        order by ${rank}, seen.id limit ${limit} offset ${offset}) as page) end as ids
    from (select count(*) as n from seen) as counted_all`,
  );
}

function asText(value: string | null | undefined): RawBuilder<string | null> {
  return sql`cast(${value} as text)`;
}

function asNumber(value: number | null | undefined): RawBuilder<number | null> {
  return sql`cast(${value} as integer)`;
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
    sql`select id, kind, ${sql.lit(at)} as round from (${newest(index, match, isReadable, most)}) as newest`;
  return compilable(
    db,
    sql`
    with every as materialized (${round(2, match, most)}),
    found as materialized (
      select id, kind, min(round) as round from (
        ${round(0, asTyped, titles)} union all ${round(1, inTitles, titles)} union all select * from every
      ) as rounds group by id, kind
    )
    select (select count(*) from every) as n, null as groups,
      (select ${jsonList(sql.ref("page.id"))} from (
        select id from found order by round, kind <> 'theme', id desc limit ${limit} offset ${offset}) as page) as ids`,
  );
}

function compilable(db: Kysely<Database>, query: RawBuilder<unknown>): Compilable<Row> {
  return { compile: () => (query as RawBuilder<Row>).compile(db) };
}
