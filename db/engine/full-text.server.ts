import { sql, type Kysely, type RawBuilder } from "kysely";
import type { SearchedKind } from "#app/domain/search/kinds.ts";
import { MARK_BEGINS, MARK_ENDS } from "#app/domain/search/marks.ts";
import type { Database } from "#db/schema.ts";
import { inEither } from "./in-either.server.ts";
import { inNumbers } from "./number-list.server.ts";

/** The text of the working records, or of what is published: each has a table, an index and a vocabulary. */
export type TextIndex = "working" | "published";

/** What full-text search is asked for: every group of words must be there, any word of a group will do. */
export type WordGroup = { words: readonly string[]; alsoAsBeginning?: string };

/** An expression of FTS5; `best` finds the same, and counts words that stand side by side as they were typed for more. */
export type Match = { plain: string; best: string };

/** The expression for these groups. Every word is quoted, so that none is an operator. */
export function matching(groups: readonly WordGroup[], how: "all" | "any" = "all"): Match {
  const each = groups.map(({ words, alsoAsBeginning }) => {
    const whole = words.filter((word) => word !== alsoAsBeginning).map(quoted);
    const begins = alsoAsBeginning === undefined ? [] : [`${quoted(alsoAsBeginning)}*`];
    return `(${[...begins, ...whole].join(" OR ")})`;
  });
  const plain = how === "any" ? each.join(" OR ") : `(${each.join(" AND ")})`;
  const asTyped = groups.map(({ words }) => words[0]).filter((word) => word !== undefined);
  return { plain, best: how === "all" && asTyped.length > 1 ? `${quoted(asTyped.join(" "))} OR ${plain}` : plain };
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
  const { rows } = await inEither({
    sqlite: shownInSqlite(index, match, ids),
    postgres: shownInPostgres(index, match, ids),
  }).execute(db);
  return [...rows].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

const MOST_OF_TITLE = sql.lit(48);
const MOST_OF_WORDS = sql.lit(36);

/**
 * The plus keeps SQLite from asking the index once a row: it is walked once, from the page's newest row to its oldest.
 * Numbers are bound as they are in JavaScript, and FTS5 heeds no bound that is not whole.
 */
function shownInSqlite(index: TextIndex, match: string, ids: readonly number[]): RawBuilder<TextRow> {
  const texts = sql.raw(`${index}_text`);
  const matched = sql.raw(`${index}_index`);
  return sql`
    select ${texts}.id, ${texts}.kind, ${texts}.record_id, ${texts}.start_year, body.name as body_name,
      snippet(${matched}, 0, ${MARK_BEGINS}, ${MARK_ENDS}, '…', ${MOST_OF_TITLE}) as title,
      snippet(${matched}, 2, ${MARK_BEGINS}, ${MARK_ENDS}, '…', ${MOST_OF_WORDS}) as words
    from ${matched}
    cross join ${texts} on ${texts}.id = ${matched}.rowid
    join body on body.id = ${texts}.body_id
    where ${matched} match ${match}
      and ${matched}.rowid between cast(${Math.min(...ids)} as integer) and cast(${Math.max(...ids)} as integer)
      and +${matched}.rowid in (select value from json_each(${JSON.stringify(ids)}))
    order by ${matched}.rowid desc
  `;
}

function shownInPostgres(index: TextIndex, match: string, ids: readonly number[]): RawBuilder<TextRow> {
  const shown = (column: string, most: RawBuilder<unknown>) =>
    sql`text_snippet(found.${sql.raw(column)}, asked.phrases, ${MARK_BEGINS}, ${MARK_ENDS}, ${most})`;
  return sql`
    select found.id, found.kind, found.record_id, found.start_year, body.name as body_name,
      ${shown("title", MOST_OF_TITLE)} as title, ${shown("words", MOST_OF_WORDS)} as words
    from ${sql.raw(`${index}_text`)} as found
    join body on body.id = found.body_id
    cross join (select text_phrases(${sql.lit(index)}, ${match}) as phrases offset 0) as asked
    where ${inNumbers(sql.ref<number>("found.id"), ids)} and found.found @@ text_query(${match})
  `;
}

/** Counts anew how many texts hold each word, where the engine does not keep count itself. */
export async function countWords(db: Kysely<Database>): Promise<void> {
  await inEither({ sqlite: sql`select 0`, postgres: sql`select refresh_words()` }).execute(db);
}

/** So many words at most go on from a beginning. */
export const MOST_COMPLETED = 8;
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
export function matchingOneOf(ways: readonly (readonly WordGroup[])[]): Match {
  const each = ways.map((groups) => matching(groups));
  return {
    plain: each.map(({ plain }) => plain).join(" OR "),
    best: each.map(({ best }) => best).join(" OR "),
  };
}

/** The expression for titles that hold these words side by side. */
export function titleHolding(words: readonly string[]): string {
  return `title : ${quoted(words.join(" "))}`;
}

/** The expression for what another one finds in a title. */
export function inTitle(match: string): string {
  return `title : (${match})`;
}

/** In which bodies, kinds and years to look; what is left out is not looked at. */
export type TextScope = { bodyIds?: readonly number[] | null; kind?: SearchedKind | null; startYear?: number | null };

/** The expression for what another one finds within a scope; no body at all is a body that nothing is in. */
export function within(match: string, { bodyIds, kind, startYear }: TextScope): string {
  const bodies = bodyIds && (bodyIds.length > 0 ? bodyIds : [0]).map((id) => scopeWord(`b${id}`)).join(" OR ");
  const scopes = [
    bodies && `(${bodies})`,
    kind && scopeWord(`k${kind.replaceAll("_", "")}`),
    startYear && scopeWord(`y${startYear}`),
  ];
  return [`(${match})`, ...scopes.filter(Boolean)].join(" AND ");
}

/** A word that only the database writes: it begins with a character that no typed word holds. */
function scopeWord(words: string): string {
  return `"\ue0ff${words}"`;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', "").replaceAll("\u0000", "")}"`;
}
