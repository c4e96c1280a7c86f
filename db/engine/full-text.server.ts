import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { FoundFilters, FoundGroup } from "#app/domain/search/facets.ts";
import type { SearchedKind } from "#app/domain/search/kinds.ts";
import { MARK_BEGINS, MARK_ENDS } from "#app/domain/search/marks.ts";
import type { Database } from "#db/schema.ts";

/** The text of the working records, or of what is published: each has a table, an index and a vocabulary. */
export type TextIndex = "working" | "published";

/** What full-text search is asked for: every group of words must be there, any word of a group will do. */
export type WordGroup = { words: readonly string[]; alsoAsBeginning?: string };

export type TextFound = {
  /** Row ids of the page, best first. */
  ids: number[];
  /** How many match, whatever the filters, by kind, body and year. */
  groups: FoundGroup[];
};

/**
 * The expression of FTS5 for these groups. Every word is quoted, so that none is
 * an operator; words that stand side by side as they were typed count for more.
 */
export function matching(groups: readonly WordGroup[], how: "all" | "any" = "all"): string {
  const each = groups.map(({ words, alsoAsBeginning }) => {
    const whole = words.filter((word) => word !== alsoAsBeginning).map(quoted);
    const begins = alsoAsBeginning === undefined ? [] : [`${quoted(alsoAsBeginning)}*`];
    return `(${[...begins, ...whole].join(" OR ")})`;
  });
  if (how === "any") return each.join(" OR ");
  const asTyped = groups.map(({ words }) => words[0]).filter((word) => word !== undefined);
  const phrase = asTyped.length > 1 ? [quoted(asTyped.join(" "))] : [];
  return [...phrase, `(${each.join(" AND ")})`].join(" OR ");
}

/** A theme is what most people look for; among equals it stands first. */
const WEIGHTS = sql`case kind when 'theme' then 1.3 when 'follow_up' then 1.1 else 1.0 end`;

/**
 * One page of what matches and `isReadable` lets through, best first, and how
 * many there are of each kind, body and year: one query that looks at each
 * match once. The small index over the facts spares reading the texts.
 */
export async function pageOfText(
  db: Kysely<Database>,
  index: TextIndex,
  asked: {
    match: string;
    isReadable: Expression<SqlBool>;
    filters: FoundFilters;
    limit: number;
    offset: number;
  },
): Promise<TextFound> {
  const { kind, bodySlug, startYear } = asked.filters;
  const filters = [
    ...(kind ? [sql`kind = ${kind}`] : []),
    ...(bodySlug ? [sql`body_id = (select id from body where slug = ${bodySlug})`] : []),
    ...(startYear ? [sql`start_year = ${startYear}`] : []),
  ];
  const texts = sql.raw(`${index}_text`);
  const matched = sql.raw(`${index}_index`);
  const { rows } = await sql<{ ids: string; groups: string }>`
    with seen as materialized (
      select ${texts}.id, ${texts}.kind, ${texts}.body_id, ${texts}.start_year, ${matched}.rank * ${WEIGHTS} as score
      from ${matched} cross join ${texts} indexed by ${sql.raw(`${index}_text_facts`)}
        on ${texts}.id = ${matched}.rowid
      where ${matched} match ${asked.match} and ${asked.isReadable}
    )
    select
      (select json_group_array(id) from (
        select id from seen where ${sql.join([sql`true`, ...filters], sql` and `)}
        order by score, id limit ${asked.limit} offset ${asked.offset})) as ids,
      (select json_group_array(json_object(
          'kind', counted.kind, 'slug', slug, 'name', name, 'startYear', start_year, 'count', n))
        from (select kind, body_id, start_year, count(*) as n from seen group by kind, body_id, start_year) as counted
        join body on body.id = body_id) as groups
  `.execute(db);
  const [row] = rows;
  return {
    ids: JSON.parse(row?.ids ?? "[]") as number[],
    groups: JSON.parse(row?.groups ?? "[]") as FoundGroup[],
  };
}

export type TextRow = {
  id: number;
  kind: SearchedKind;
  recordId: number;
  bodyName: string;
  startYear: number | null;
  title: string;
  words: string;
};

/** These rows as they are shown, in this order: title and a piece of the words, with what matches between marks. */
export async function showText(
  db: Kysely<Database>,
  index: TextIndex,
  match: string,
  ids: readonly number[],
): Promise<TextRow[]> {
  if (ids.length === 0) return [];
  const texts = sql.raw(`${index}_text`);
  const matched = sql.raw(`${index}_index`);
  // The plus keeps SQLite from asking the index once a row: it is walked once.
  const { rows } = await sql<TextRow>`
    select ${texts}.id, ${texts}.kind, ${texts}.record_id, ${texts}.start_year, body.name as body_name,
      snippet(${matched}, 0, ${MARK_BEGINS}, ${MARK_ENDS}, '…', 48) as title,
      snippet(${matched}, 2, ${MARK_BEGINS}, ${MARK_ENDS}, '…', 36) as words
    from ${matched}
    cross join ${texts} on ${texts}.id = ${matched}.rowid
    join body on body.id = ${texts}.body_id
    where ${matched} match ${match} and +${matched}.rowid in (select value from json_each(${JSON.stringify(ids)}))
  `.execute(db);
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

const MOST_COMPLETED = 8;
const PAST_EVERY_LETTER = "\u{10ffff}";

/** The commonest words that go on from this beginning. */
export async function wordsBeginning(db: Kysely<Database>, index: TextIndex, beginning: string): Promise<string[]> {
  const { rows } = await sql<{ term: string }>`
    select term from ${sql.raw(`${index}_vocabulary`)}
    where term > ${beginning} and term < ${beginning + PAST_EVERY_LETTER}
    order by doc desc limit ${MOST_COMPLETED}
  `.execute(db);
  return rows.map(({ term }) => term);
}

/** Words with the same first letter and nearly the same length, with how many records hold each; one query for all. */
export async function wordsLike(
  db: Kysely<Database>,
  index: TextIndex,
  typed: readonly { word: string; slips: number }[],
): Promise<{ word: string; records: number }[]> {
  if (typed.length === 0) return [];
  const vocabulary = sql.raw(`${index}_vocabulary`);
  const each = typed.map(({ word, slips }) => {
    const letter = [...word][0] ?? "";
    return sql`select term as word, doc as records from ${vocabulary}
      where term >= ${letter} and term < ${letter + PAST_EVERY_LETTER}
        and length(term) between ${word.length - slips} and ${word.length + slips}`;
  });
  const { rows } = await sql<{ word: string; records: number }>`${sql.join(each, sql` union `)}`.execute(db);
  return rows;
}

/** The expression for any of several ways to ask. */
export function matchingOneOf(ways: readonly (readonly WordGroup[])[]): string {
  return ways.map((groups) => matching(groups)).join(" OR ");
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', "").replaceAll("\u0000", "")}"`;
}
