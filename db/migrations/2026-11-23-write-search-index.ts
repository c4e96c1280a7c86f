import { sql, type Kysely } from "kysely";
import { PUBLISHED_VIEWS } from "./write-search-index/published-views.ts";
import { PUBLISHED_WATCHES, WORKING_WATCHES, type Watch } from "./write-search-index/watches.ts";
import { WORKING_VIEWS, type Kind } from "./write-search-index/working-views.ts";

/**
 * Two indexes, because there are two kinds of reader (decision 0008): the text
 * of the working records, and the text of what is published. Each has a table
 * with one row a record, a stemmed full-text index over it, and an index of
 * the words as they are written, to forgive typing with. Triggers keep them,
 * so that no service can forget to. Officers' notes, who sent a suggestion and
 * why a record is sensitive are in neither.
 */
const INDEXES = ["working", "published"] as const;

const tablesOf = (index: (typeof INDEXES)[number]) => [
  `create table ${index}_text (
    id integer primary key,
    kind text not null,
    record_id integer not null,
    body_id integer not null,
    start_year integer,
    title text not null,
    labels text not null,
    words text not null,
    unique (kind, record_id)
  ) strict`,
  `create index ${index}_text_facts on ${index}_text(id, kind, record_id, body_id, start_year)`,
  `create virtual table ${index}_index using fts5(title, labels, words,
    content='${index}_text', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
  `insert into ${index}_index(${index}_index, rank) values('rank', 'bm25(6.0, 4.0, 1.0)')`,
  `create virtual table ${index}_words using fts5(title, labels, words,
    content='${index}_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', detail='none', columnsize=0)`,
  `create virtual table ${index}_vocabulary using fts5vocab('${index}_words', 'row')`,
  `create trigger ${index}_text_written after insert on ${index}_text begin
    insert into ${index}_index(rowid, title, labels, words) values (new.id, new.title, new.labels, new.words);
    insert into ${index}_words(rowid, title, labels, words) values (new.id, new.title, new.labels, new.words);
  end`,
  `create trigger ${index}_text_gone after delete on ${index}_text begin
    insert into ${index}_index(${index}_index, rowid, title, labels, words)
      values ('delete', old.id, old.title, old.labels, old.words);
    insert into ${index}_words(${index}_words, rowid, title, labels, words)
      values ('delete', old.id, old.title, old.labels, old.words);
  end`,
];

const COPIED = "kind, record_id, body_id, start_year, title, labels, words";

const copy = (index: string, kind: Kind, which: string) =>
  `delete from ${index}_text where kind = '${kind}' and record_id in (${which});
    insert into ${index}_text (${COPIED}) select ${COPIED} from ${index}_${kind} where record_id in (${which});`;

const triggersOf = (index: string, watches: readonly Watch[]) =>
  watches.map(
    ({ table, on, when, copies }, at) =>
      `create trigger ${index}_${table}_searched_${at} after ${on} on ${table} ${when ? `when ${when}` : ""} begin
        ${copies.map(([kind, which]) => copy(index, kind, which)).join("\n")}
      end`,
  );

const viewsOf = (index: string, views: Record<string, string>) =>
  Object.entries(views).map(([kind, select]) => `create view ${index}_${kind} as ${select}`);
const filled = (index: string) =>
  Object.keys(WORKING_VIEWS).map(
    (kind) => `insert into ${index}_text (${COPIED}) select ${COPIED} from ${index}_${kind}`,
  );

const STATEMENTS = [
  ...INDEXES.flatMap(tablesOf),
  ...viewsOf("working", WORKING_VIEWS),
  ...viewsOf("published", PUBLISHED_VIEWS),
  ...triggersOf("working", WORKING_WATCHES),
  ...triggersOf("published", PUBLISHED_WATCHES),
  ...INDEXES.flatMap(filled),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
