import { sql, type Kysely } from "kysely";
import { gathered, WORKING_VIEWS } from "./write-search-index/working-views.ts";

/** What is searched of a follow-up, with every number that it was given. */
export const FOLLOW_UPS_WITH_NUMBERS = WORKING_VIEWS.follow_up.replace(
  "coalesce(follow_up.source_label, '')",
  `coalesce(${gathered("number", "follow_up_number where follow_up_id = follow_up.id")}, '') || char(10) || $&`,
);

const COPIED = "kind, record_id, body_id, start_year, title, labels, words";

/** Copies what is searched of a follow-up anew when a row that hangs on it is written. */
export function searchedWith(table: string): string[] {
  return (["insert", "update", "delete"] as const).map((on) => {
    const which = { insert: "new", update: "new", delete: "old" }[on];
    return `create trigger working_${table}_searched_on_${on} after ${on} on ${table} begin
      delete from working_text where kind = 'follow_up' and record_id = ${which}.follow_up_id;
      insert into working_text (${COPIED}) select ${COPIED} from working_follow_up
        where record_id = ${which}.follow_up_id;
    end`;
  });
}

/** The numbers that a follow-up was given after its first, each with the meeting whose minutes gave it. */
const STATEMENTS = [
  `create table follow_up_number (
    id integer primary key,
    follow_up_id integer not null references follow_up(id) on delete cascade,
    number text not null check (number <> ''),
    meeting_id integer references meeting(id) on delete set null,
    given_on text
  ) strict`,
  `create index follow_up_number_by_follow_up on follow_up_number(follow_up_id)`,
  `create index follow_up_number_by_meeting on follow_up_number(meeting_id)`,
  `drop view working_follow_up`,
  `create view working_follow_up as ${FOLLOW_UPS_WITH_NUMBERS}`,
  ...searchedWith("follow_up_number"),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
