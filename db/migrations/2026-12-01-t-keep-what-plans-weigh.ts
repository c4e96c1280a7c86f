import { sql, type Kysely } from "kysely";

/** What the plans of a body weigh, where its officers have said so; without a row it is as usual. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table plan_setting (
        body_id integer primary key references body(id),
        surprises text not null,
        promises text not null,
        nearness text not null,
        spread text not null,
        balance text not null,
        reserve_minutes integer not null check (reserve_minutes between 0 and 999),
        most_heavy integer check (most_heavy between 0 and 999),
        set_by_person_id integer not null references person(id),
        set_at text not null,
        version integer not null default 1
      ) strict`,
    )
    .execute(db);
}
