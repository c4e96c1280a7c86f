import { sql, type Kysely } from "kysely";

/**
 * Each row of a full-text index also holds its kind, body and year as words that nobody can type, so that a search
 * within them skips all others without looking at each. They count for nothing when it is worked out what fits best.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const index of ["working", "published"] as const)
    for (const statement of statementsOf(index)) await sql.raw(statement).execute(db);
}

/** A character for private use: the tokenizer takes it for a letter, and words that are typed never hold it. */
const MARK = "char(57599)";

const statementsOf = (index: string) => [
  `alter table ${index}_text add column scope text generated always as (
    ${MARK} || 'k' || replace(kind, '_', '') || ' ' || ${MARK} || 'b' || body_id
      || coalesce(' ' || ${MARK} || 'y' || start_year, '')) virtual`,
  `drop trigger ${index}_text_written`,
  `drop trigger ${index}_text_gone`,
  `drop table ${index}_index`,
  `create virtual table ${index}_index using fts5(title, labels, words, scope,
    content='${index}_text', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
  `insert into ${index}_index(${index}_index, rank) values('rank', 'bm25(6.0, 4.0, 1.0, 0.0)')`,
  `insert into ${index}_index(${index}_index) values('rebuild')`,
  `create trigger ${index}_text_written after insert on ${index}_text begin
    insert into ${index}_index(rowid, title, labels, words, scope)
      values (new.id, new.title, new.labels, new.words, new.scope);
    insert into ${index}_words(rowid, title, labels, words) values (new.id, new.title, new.labels, new.words);
  end`,
  `create trigger ${index}_text_gone after delete on ${index}_text begin
    insert into ${index}_index(${index}_index, rowid, title, labels, words, scope)
      values ('delete', old.id, old.title, old.labels, old.words, old.scope);
    insert into ${index}_words(${index}_words, rowid, title, labels, words)
      values ('delete', old.id, old.title, old.labels, old.words);
  end`,
];
