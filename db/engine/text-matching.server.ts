import { sql, type Expression, type RawBuilder, type SqlBool } from "kysely";
import type { TextIndex } from "./full-text.server.ts";
import { inEither } from "./in-either.server.ts";

/** The newest that match and may be read, so many at most. */
export function newest(
  index: TextIndex,
  match: string,
  isReadable: Expression<SqlBool>,
  most: number,
): RawBuilder<unknown> {
  const texts = sql.raw(`${index}_text`);
  const matched = sql.raw(`${index}_index`);
  const columns = sql`${texts}.id, ${texts}.kind, ${texts}.body_id, ${texts}.start_year`;
  return inEither({
    sqlite: sql`select ${columns}
      from ${matched} cross join ${texts} indexed by ${sql.raw(`${index}_text_facts`)} on ${texts}.id = ${matched}.rowid
      where ${matched} match ${match} and ${isReadable}
      order by ${matched}.rowid desc limit ${most}`,
    postgres: sql`select ${columns} from ${texts}, text_query(${match}) as asked
      where ${texts}.found @@ asked and ${isReadable}
      order by ${texts}.id desc limit ${most}`,
  });
}

/** A theme is what most people look for; among equals it stands first. */
const WEIGHTS = sql`case seen.kind when 'theme' then 1.3 when 'follow_up' then 1.1 else 1.0 end`;

/** Which of those that were seen match, and by what the best of them comes first. */
export function matchingOfSeen(
  index: TextIndex,
  match: string,
): { from: RawBuilder<unknown>; rank: RawBuilder<unknown> } {
  const matched = sql.raw(`${index}_index`);
  const texts = sql.raw(`${index}_text`);
  return {
    from: inEither({
      sqlite: sql`from ${matched} cross join seen on seen.id = +${matched}.rowid where ${matched} match ${match}`,
      postgres: sql`from seen join ${texts} as held on held.id = seen.id, text_query(${match}) as asked,
          (select text_phrases(${sql.lit(index)}, ${match}) as phrases offset 0) as weighed
        where held.found @@ asked`,
    }),
    rank: inEither({
      sqlite: sql`${matched}.rank * ${WEIGHTS}`,
      postgres: sql`-text_rank(held.found, held.size, weighed.phrases) * ${WEIGHTS}`,
    }),
  };
}
