/** Bodies, people, and how they sign in. */
export const PEOPLE = [
  `create table body (
    id integer primary key,
    slug text not null unique,
    name text not null,
    kind text not null,
    parent_body_id integer references body(id),
    host_authority text not null,
    jurisdiction text not null check (jurisdiction in ('england','wales')),
    year_start_month integer not null default 5 check (year_start_month between 1 and 12),
    year_start_day integer not null default 1 check (year_start_day between 1 and 28),
    default_meeting_minutes integer not null default 150 check (default_meeting_minutes > 0),
    cadence_target integer check (cadence_target > 0),
    cadence_words text,
    remit text not null default '',
    public_contact text not null default '',
    ended_on text,
    version integer not null default 1
  ) strict`,
  `create table person (
    id integer primary key,
    name text not null,
    description text not null default '',
    version integer not null default 1
  ) strict`,
  `create table office (
    id integer primary key,
    title text not null,
    organisation text not null default '',
    version integer not null default 1
  ) strict`,
  `create table membership (
    id integer primary key,
    body_id integer not null references body(id),
    person_id integer not null references person(id),
    role text not null check (role in ('officer','chair','vice_chair','member','co_opted')),
    from_on text not null,
    until_on text,
    version integer not null default 1
  ) strict`,
  `create index membership_by_person on membership(person_id, body_id)`,
  `create index membership_by_body on membership(body_id, role)`,

  `create table account (
    person_id integer primary key references person(id),
    email text not null unique,
    password_hash text,
    administrator_since_at text,
    suspended_at text,
    suspended_because text,
    created_at text not null
  ) strict`,
  `create table session (
    id_hash text primary key,
    person_id integer not null references person(id),
    created_at text not null,
    last_seen_at text not null,
    expires_at text not null,
    device_words text not null default '',
    flash text
  ) strict`,
  `create index session_by_person on session(person_id)`,
  `create index session_by_expiry on session(expires_at)`,
  `create table link_token (
    token_hash text primary key,
    person_id integer not null references person(id),
    kind text not null check (kind in ('invitation','password_reset')),
    created_at text not null,
    created_by_person_id integer references person(id),
    expires_at text not null,
    used_at text
  ) strict`,
  `create index link_token_by_person on link_token(person_id)`,
  `create table sign_in_failure (
    id integer primary key,
    key_hash text not null,
    at text not null
  ) strict`,
  `create index sign_in_failure_by_key on sign_in_failure(key_hash, at)`,
  `create table submit_key (
    actor_key text not null,
    key text not null,
    answer text not null,
    at text not null,
    primary key (actor_key, key)
  ) strict, without rowid`,
  `create index submit_key_by_age on submit_key(at)`,
  `create table outbox (
    id integer primary key,
    to_email text not null,
    subject text not null,
    body text not null,
    created_at text not null,
    give_up_at text not null,
    sent_at text,
    last_error text
  ) strict`,
];
