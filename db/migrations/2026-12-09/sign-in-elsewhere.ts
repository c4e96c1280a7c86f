import { sql, type Kysely } from "kysely";

/**
 * A council's own sign-in (OpenID Connect). Who somebody is there is said by issuer and subject together, never by an
 * e-mail address. A session that began there ends unless it is known again in time that it has not ended there.
 */
const STATEMENTS = [
  `create table identity_provider (
    id integer primary key,
    council_id integer not null default 1 references council(id) on delete cascade,
    name text not null,
    issuer text not null,
    client_id text not null,
    secret_sealed text not null,
    scopes text not null,
    offered_since_at text,
    passwords_off_since_at text,
    version integer not null default 1,
    unique (council_id, issuer)
  ) strict`,
  `create table outside_identity (
    provider_id integer not null references identity_provider(id) on delete cascade,
    issuer text not null,
    subject text not null,
    person_id integer not null references account(person_id) on delete cascade,
    joined_at text not null,
    primary key (provider_id, issuer, subject)
  ) strict`,
  `create index outside_identity_by_person on outside_identity(person_id)`,
  `create table outside_attempt (
    id_hash text primary key,
    provider_id integer not null references identity_provider(id) on delete cascade,
    kind text not null check (kind in ('sign_in','silent','invitation','join','proof','trial')),
    state text not null,
    nonce text not null,
    verifier text not null,
    next text not null,
    kept text not null default '',
    link_hash text,
    person_id integer references account(person_id) on delete cascade,
    expires_at text not null
  ) strict`,
  `create index outside_attempt_by_provider on outside_attempt(provider_id)`,
  `create index outside_attempt_by_person on outside_attempt(person_id)`,
  `create index outside_attempt_by_expiry on outside_attempt(expires_at)`,
  `create table outside_session (
    session_id_hash text primary key references session(id_hash) on delete cascade,
    provider_id integer not null references identity_provider(id) on delete cascade,
    subject text not null,
    sid text,
    told_at text not null,
    refresh_sealed text,
    good_until text not null,
    renewed_at text not null
  ) strict`,
  `create index outside_session_by_provider on outside_session(provider_id, subject)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
