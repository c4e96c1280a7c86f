import { sql, type Kysely } from "kysely";

const neverChanges = (table: string) => [
  `create trigger ${table}_never_changes before update on ${table} begin select raise(abort, 'history is append-only'); end`,
  `create trigger ${table}_never_goes before delete on ${table} begin select raise(abort, 'history is append-only'); end`,
];

/**
 * History as a chain: each event's link covers the one before, so that nothing is changed, taken out or put in unseen.
 * The events of before are linked when the database is opened next (`linkUnlinked`), and so are those that an older
 * version writes meanwhile.
 */
const STATEMENTS = [
  `create table event_link (
    event_id integer primary key references event(id),
    council_id integer not null,
    number integer not null,
    words text not null,
    linked_with integer not null,
    hash text not null,
    unique (council_id, number)
  ) strict`,
  `create table event_rewritten (
    cause_id integer not null references event(id),
    event_id integer not null references event(id),
    former text not null,
    words text not null,
    primary key (cause_id, event_id)
  ) strict`,
  `create table audit_checkpoint (
    council_id integer not null,
    number integer not null,
    hash text not null,
    at text not null,
    key_mark text not null,
    signature text not null,
    primary key (council_id, number)
  ) strict`,
  ...neverChanges("event_link"),
  ...neverChanges("event_rewritten"),
  ...neverChanges("audit_checkpoint"),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
