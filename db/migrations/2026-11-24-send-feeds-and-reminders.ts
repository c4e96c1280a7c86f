import { sql, type Kysely } from "kysely";

/** A person's secret calendar address, and the reminders sent to that person. */
const STATEMENTS = [
  `create table feed_key (
    id integer primary key,
    person_id integer not null references person(id),
    key_hash text not null unique,
    created_at text not null,
    revoked_at text
  ) strict`,
  `create unique index feed_key_one_open on feed_key(person_id) where revoked_at is null`,
  `create table reminder_sent (
    person_id integer not null references person(id),
    kind text not null,
    key text not null,
    sent_on text not null,
    primary key (person_id, kind, key)
  ) strict, without rowid`,
  `create table reminder_day (
    on_day text primary key,
    at text not null
  ) strict, without rowid`,
  `create table reminder_stop (
    person_id integer not null references person(id),
    kind text not null,
    stopped_at text not null,
    primary key (person_id, kind)
  ) strict, without rowid`,
  `alter table outbox add column unsubscribe_url text`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
