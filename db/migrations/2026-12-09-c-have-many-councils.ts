import { sql, type Kysely } from "kysely";
import { movesContent } from "./2026-12-02-a-stamp-content.ts";

const COUNCIL_COLUMNS =
  "id, name, colour, welcome, logo_type, logo_digest, logo_width, logo_height, logo_words, version, logo";

const ACCOUNT_COLUMNS =
  "person_id, email, password_hash, administrator_since_at, suspended_at, suspended_because, created_at";

/** What belongs to a council, and not to one of its bodies or people: of the first where a process before this one writes. */
const OF_A_COUNCIL = ["body", "person", "office", "calendar_day", "event", "outbox"];

/**
 * One row a council; the first is there from the beginning, without a name until
 * somebody gives it one. An address signs in once within a council, and a period is
 * set once within a council: these two keys are made anew.
 */
const STATEMENTS = [
  `create table council_of_many (
    id integer primary key,
    name text not null,
    colour text,
    welcome text not null,
    logo_type text check (logo_type in ('png', 'jpeg')),
    logo_digest text,
    logo_width integer,
    logo_height integer,
    logo_words text not null,
    version integer not null default 1,
    logo blob check ((logo is null) = (logo_type is null) and (logo is null) = (logo_digest is null)),
    slug text not null default '',
    host text unique check (host = lower(host)),
    most_people integer check (most_people > 0),
    most_file_bytes integer check (most_file_bytes > 0),
    most_daily_mails integer check (most_daily_mails > 0)
  ) strict`,
  `insert into council_of_many (${COUNCIL_COLUMNS}) select ${COUNCIL_COLUMNS} from council`,
  `drop table council`,
  `alter table council_of_many rename to council`,
  `insert into council (id, name, welcome, logo_words, version)
    select 1, '', '', '', 0 where not exists (select 1 from council)`,
  `update council set slug = 'council'`,
  `create unique index council_by_slug on council(slug) where slug <> ''`,
  ...movesContent("council", "published", []),

  ...OF_A_COUNCIL.map(
    (table) => `alter table ${table} add column council_id integer not null default 1 references council(id)`,
  ),
  `create index body_by_council on body(council_id)`,
  `create index person_by_council on person(council_id)`,
  `create index office_by_council on office(council_id)`,
  `create index outbox_by_council on outbox(council_id, created_at)`,
  `drop index calendar_day_once`,
  `create unique index calendar_day_once on calendar_day(council_id, on_day, coalesce(jurisdiction, ''))
    where removed_at is null`,

  `create table account_of_council (
    person_id integer primary key references person(id),
    email text not null,
    password_hash text,
    administrator_since_at text,
    suspended_at text,
    suspended_because text,
    created_at text not null,
    council_id integer not null default 1 references council(id),
    unique (email, council_id)
  ) strict`,
  `insert into account_of_council (${ACCOUNT_COLUMNS}) select ${ACCOUNT_COLUMNS} from account`,
  `drop table account`,
  `alter table account_of_council rename to account`,
  ...movesContent("account", "working", []),

  `create table retention_of_council (
    council_id integer not null default 1 references council(id),
    name text not null,
    days integer not null check (days >= 0),
    set_by_name text not null,
    set_at text not null,
    version integer not null default 1,
    primary key (council_id, name)
  ) strict`,
  `insert into retention_of_council (name, days, set_by_name, set_at, version)
    select name, days, set_by_name, set_at, version from retention_period`,
  `drop table retention_period`,
  `alter table retention_of_council rename to retention_period`,
  ...movesContent("retention_period", "published", []),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
