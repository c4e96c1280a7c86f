import { sql, type Kysely } from "kysely";

/**
 * A second step after the password: an authenticator app, passkeys, codes for the day both are lost. Who signs in and has
 * not shown it yet waits in `pending_sign_in`, and so does whoever got a link at the machine. A planner that is in use
 * asks nobody for it until its administrator says so: nobody is kept out by an upgrade.
 */
const STATEMENTS = [
  `create table second_step (
    person_id integer primary key references account(person_id) on delete cascade,
    key_sealed text,
    last_step integer not null default 0,
    changed_at text not null
  ) strict`,
  `create table recovery_code (
    person_id integer not null references account(person_id) on delete cascade,
    code_hash text not null,
    primary key (person_id, code_hash)
  ) strict`,
  `create table passkey (
    id integer primary key,
    person_id integer not null references account(person_id) on delete cascade,
    credential_id text not null unique,
    public_key text not null,
    counter integer not null,
    name text not null,
    made_at text not null,
    used_at text
  ) strict`,
  `create index passkey_by_person on passkey(person_id)`,
  `create table pending_sign_in (
    id_hash text primary key,
    person_id integer not null references account(person_id) on delete cascade,
    kind text not null check (kind in ('second_step','setting_up','link')),
    next text not null,
    kept text not null default '',
    created_at text not null,
    expires_at text not null
  ) strict`,
  `create index pending_sign_in_by_person on pending_sign_in(person_id)`,
  `create index pending_sign_in_by_expiry on pending_sign_in(expires_at)`,
  `create table sign_in_rule (
    council_id integer primary key default 1 references council(id) on delete cascade,
    second_step_for text not null check (second_step_for in ('nobody','administrators','officers','everyone')),
    version integer not null default 1
  ) strict`,
  `insert into sign_in_rule (council_id, second_step_for) select 1, 'nobody' where exists (select 1 from account)`,
  `alter table session add column proved_at text`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
