import { sql, type Kysely } from "kysely";
import { FOLLOW_UPS_WITH_NUMBERS, searchedWith } from "./2026-11-30-y-keep-every-number.ts";
import { gathered } from "./write-search-index/working-views.ts";

const NAMES = gathered(
  "coalesce(person.name, office.title || ' ' || office.organisation, owned.owner_words)",
  `follow_up_owner as owned left join person on person.id = owned.owner_person_id
    left join office on office.id = owned.owner_office_id where owned.follow_up_id = follow_up.id`,
);
const FOLLOW_UPS_WITH_OWNERS = FOLLOW_UPS_WITH_NUMBERS.replace(
  "coalesce(follow_up.owner_words, '')",
  `coalesce(${NAMES}, '') || char(10) || $&`,
);

/** An owner whose name changes is searched by the new one. */
const renamed = (table: string, on: string, column: string) =>
  `create trigger working_${table}_searched_as_owner after update of ${on} on ${table} begin
    update follow_up_owner set ${column} = ${column} where ${column} = new.id;
  end`;

/** The owners of a follow-up beside the first, in their order: each a person, an office or words. */
const STATEMENTS = [
  `create table follow_up_owner (
    id integer primary key,
    follow_up_id integer not null references follow_up(id) on delete cascade,
    position integer not null,
    owner_person_id integer references person(id),
    owner_office_id integer references office(id),
    owner_words text not null default '',
    check ((owner_person_id is not null) + (owner_office_id is not null) + (owner_words <> '') = 1),
    unique (follow_up_id, position)
  ) strict`,
  `create index follow_up_owner_by_person on follow_up_owner(owner_person_id)`,
  `create index follow_up_owner_by_office on follow_up_owner(owner_office_id)`,
  `drop view working_follow_up`,
  `create view working_follow_up as ${FOLLOW_UPS_WITH_OWNERS}`,
  ...searchedWith("follow_up_owner"),
  renamed("person", "name", "owner_person_id"),
  renamed("office", "title, organisation", "owner_office_id"),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
