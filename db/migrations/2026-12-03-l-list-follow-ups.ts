import { sql, type Kysely } from "kysely";

const OPEN = "follow_up.state in ('not_started', 'in_progress', 'paused')";
const RUNNING = "follow_up.state in ('not_started', 'in_progress')";
const RESPONSES = "from follow_up_response as answered where answered.follow_up_id = follow_up.id";
/** An owner's answer is no report until an officer has taken it up. */
const IS_REPORT = "said.follow_up_id = follow_up.id and (said.source <> 'owner' or said.taken_up_at is not null)";
const REPORTS = `from follow_up_update as said where ${IS_REPORT}`;
const ASKED = `from event_subject join event on event.id = event_subject.event_id where event_subject.kind = 'follow_up'
  and event_subject.record_id = follow_up.id and event.action = 'follow_up_update_asked'`;

/** Whether whoever reads the working record of its body reads it: it is kept from none of them, nor is what it belongs to. */
const READ_BY_ALL = `follow_up.sensitive_since_at is null
  and (follow_up.theme_id is null or exists (select 1 from theme where theme.id = follow_up.theme_id
    and theme.body_id = follow_up.body_id and theme.state <> 'draft' and theme.sensitive_since_at is null))
  and (follow_up.item_id is null or exists (select 1 from agenda_item
    left join theme as its on its.id = agenda_item.theme_id
    where agenda_item.id = follow_up.item_id and agenda_item.body_id = follow_up.body_id
      and its.sensitive_since_at is null))`;

/** What the tracker tells follow-ups apart by, column by column. */
const COLUMNS = {
  body_id: ["integer not null", "follow_up.body_id"],
  follow_up_id: ["integer not null unique", "follow_up.id"],
  read_by_all: ["integer not null", READ_BY_ALL],
  state: ["text not null", "follow_up.state"],
  kind: ["text not null", "follow_up.kind"],
  response: [
    "text not null",
    `coalesce((select answered.response ${RESPONSES} order by answered.id desc limit 1), 'none')`,
  ],
  year: [
    "text not null",
    `(select iif(body.year_start_month = 1 and body.year_start_day = 1, follow_up.start_year || '',
      follow_up.start_year || '/' || substr('0' || ((follow_up.start_year + 1) % 100), -2))
      from body where body.id = follow_up.body_id)`,
  ],
  running: ["integer not null", RUNNING],
  due: ["text not null", `iif(${OPEN}, coalesce(follow_up.due_on, '9998'), '9999')`],
  response_due_on: ["text", `iif(${OPEN} and not exists (select 1 ${RESPONSES}), follow_up.response_due_on, null)`],
  review_on: ["text", `iif(${OPEN}, follow_up.review_on, null)`],
  never_reported: ["integer not null", `${OPEN} and not exists (select 1 ${REPORTS})`],
  update_asked: [
    "integer not null",
    `${OPEN} and coalesce((select max(event.at) ${ASKED})
      > coalesce((select said.at ${REPORTS} order by said.reported_on desc, said.id desc limit 1), ''), 0)`,
  ],
  made_on: ["text", "follow_up.made_on"],
  created_at: ["text not null", "follow_up.created_at"],
  heard_on: [
    "text",
    `nullif(max(
      coalesce((select max(said.reported_on, coalesce(meeting.meets_on, '')) as heard from follow_up_update as said
        left join meeting on meeting.id = said.meeting_id where ${IS_REPORT} order by heard desc limit 1), ''),
      coalesce((select max(coalesce(answered.responded_on, substr(answered.recorded_at, 1, 10))) ${RESPONSES}), '')), '')`,
  ],
  theme_id: ["integer", "follow_up.theme_id"],
  meeting_id: ["integer", "follow_up.meeting_id"],
  last_report_id: ["integer", `(select said.id ${REPORTS} order by said.reported_on desc, said.id desc limit 1)`],
  owners: [
    "text not null",
    `iif(exists (select 1 from follow_up_owner where follow_up_owner.follow_up_id = follow_up.id), 'F-' || follow_up.id,
      follow_up.body_id || '|' || coalesce(follow_up.owner_person_id, '') || '|' ||
      coalesce(follow_up.owner_office_id, '') || '|' || follow_up.owner_words)`,
  ],
} as const;

/** What moves a row, and the follow-ups that it is of. */
const WATCHES: readonly { table: string; on: string; when?: string; of: string }[] = [
  { table: "follow_up", on: "insert", of: "new.id" },
  {
    table: "follow_up",
    on: `update of body_id, start_year, kind, theme_id, item_id, meeting_id, made_on, owner_person_id, owner_office_id,
      owner_words, due_on, review_on, response_due_on, state, sensitive_since_at, created_at`,
    of: "new.id",
  },
  { table: "follow_up", on: "delete", of: "old.id" },
  ...["follow_up_response", "follow_up_update", "follow_up_owner"].flatMap((table) => [
    { table, on: "insert", of: "new.follow_up_id" },
    { table, on: "update", of: "old.follow_up_id, new.follow_up_id" },
    { table, on: "delete", of: "old.follow_up_id" },
  ]),
  {
    table: "event_subject",
    on: "insert",
    when: `new.kind = 'follow_up'
      and exists (select 1 from event where event.id = new.event_id and event.action = 'follow_up_update_asked')`,
    of: "new.record_id",
  },
  {
    table: "theme",
    on: "update of body_id, state, sensitive_since_at",
    when: `old.body_id <> new.body_id or (old.state = 'draft') <> (new.state = 'draft')
      or (old.sensitive_since_at is null) <> (new.sensitive_since_at is null)`,
    of: `select id from follow_up where theme_id = new.id
      union select follow_up.id from agenda_item join follow_up on follow_up.item_id = agenda_item.id
        where agenda_item.theme_id = new.id`,
  },
  {
    table: "agenda_item",
    on: "update of body_id, theme_id",
    when: "old.body_id <> new.body_id or old.theme_id is not new.theme_id",
    of: "select id from follow_up where item_id = new.id",
  },
  {
    table: "meeting",
    on: "update of meets_on",
    when: "old.meets_on <> new.meets_on",
    of: "select follow_up_id from follow_up_update where meeting_id = new.id",
  },
  {
    table: "body",
    on: "update of year_start_month, year_start_day",
    when: "old.year_start_month <> new.year_start_month or old.year_start_day <> new.year_start_day",
    of: "select id from follow_up where body_id = new.id",
  },
];

const columns = Object.entries(COLUMNS);
const NAMES = columns.map(([name]) => name).join(", ");

/**
 * One narrow row a follow-up with all that lists count it by, so that to count them asks nothing else of each. The view
 * says what it holds, the triggers copy it.
 */
const STATEMENTS = [
  `create view follow_up_to_list as select ${columns.map(([name, [, told]]) => `${told} as ${name}`).join(",\n")}
    from follow_up`,
  `create table follow_up_listed (
    ${columns.map(([name, [type]]) => `${name} ${type}`).join(", ")},
    primary key (body_id, follow_up_id)
  ) strict, without rowid`,
  `create index follow_up_listed_kept_from_some on follow_up_listed(follow_up_id) where not read_by_all`,
  `insert into follow_up_listed (${NAMES}) select ${NAMES} from follow_up_to_list`,
  ...WATCHES.map(
    ({ table, on, when, of }, at) =>
      `create trigger ${table}_moves_listed_follow_ups_${at} after ${on} on ${table} ${when ? `when ${when}` : ""} begin
        delete from follow_up_listed where follow_up_id in (${of});
        insert into follow_up_listed (${NAMES}) select ${NAMES} from follow_up_to_list where follow_up_id in (${of});
      end`,
  ),
  `drop index follow_up_in_list`,
  `drop index event_of_update_asked`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
