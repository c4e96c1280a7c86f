import { sql, type Kysely } from "kysely";

/** The second half of a precept's year is there only where a veto was recorded, under this rule. */
const VETO = "'P5'";

/** What is marked: whose deadlines they are, or near which day, as an id and a name. */
type Mark = { what: "meeting" | "occasion" | "years" | "body" | "result" | "day"; id: string; named?: string };
type Watch = { table: string; on: string; when?: string; marks: Mark[] };

const comesAndGoes = (
  table: string,
  mark: (row: "new" | "old") => Mark,
  when?: (row: "new" | "old") => string,
): Watch[] =>
  (["new", "old"] as const).map((row) => ({
    table,
    on: row === "new" ? "insert" : "delete",
    marks: [mark(row)],
    ...(when && { when: when(row) }),
  }));
const changes = (table: string, columns: readonly string[], marks: Mark[]): Watch => ({
  table,
  on: `update of ${columns.join(", ")}`,
  when: columns.map((column) => `old.${column} is distinct from new.${column}`).join(" or "),
  marks,
});

const ofMeeting = (row: string): Mark => ({ what: "meeting", id: `${row}.meeting_id` });
const ofResult = (row: string): Mark => ({ what: "result", id: `${row}.body_id`, named: `${row}.key` });
const ofDay = (row: string): Mark => ({ what: "day", id: "0", named: `${row}.on_day` });
const ofBody = (row: string): Mark => ({ what: "body", id: `${row}.body_id` });
const ofYears = (row: string): Mark => ({ what: "years", id: `${row}.body_id` });

/** What moves deadlines, and those that it moves. */
const WATCHES: readonly Watch[] = [
  ...comesAndGoes("meeting", (row) => ({ what: "meeting", id: `${row}.id` })),
  changes("meeting", ["body_id", "meets_on", "state"], [{ what: "meeting", id: "new.id" }]),
  ...comesAndGoes("agenda", ofMeeting, (row) => `${row}.submitted_at is not null`),
  changes("agenda", ["meeting_id", "submitted_at"], [ofMeeting("old"), ofMeeting("new")]),
  ...comesAndGoes("agenda_release", ofMeeting),
  ...comesAndGoes("published_record", ofMeeting, (row) => `${row}.kind = 'outcome'`),
  changes("published_record", ["meeting_id", "published_at"], [ofMeeting("old"), ofMeeting("new")]),
  ...comesAndGoes("agenda_item", ofMeeting, (row) => `${row}.meeting_id is not null`),
  changes("agenda_item", ["meeting_id", "kind", "state", "paper", "paper_on"], [ofMeeting("old"), ofMeeting("new")]),
  ...comesAndGoes(
    "event",
    (row) => ({ what: "meeting", id: `${row}.subject_id` }),
    (row) => `${row}.action = 'meeting_held'`,
  ),
  ...comesAndGoes("occasion", (row) => ({ what: "occasion", id: `${row}.id` })),
  changes(
    "occasion",
    ["body_id", "rule_id", "title", "occurred_on", "period", "ended_because"],
    [{ what: "occasion", id: "new.id" }],
  ),
  ...comesAndGoes("occasion", ofYears, (row) => `${row}.rule_id = ${VETO}`),
  changes("occasion", ["body_id", "rule_id", "occurred_on", "ended_because"], [ofYears("old"), ofYears("new")]),
  ...comesAndGoes("deadline_result", ofResult),
  changes("deadline_result", ["body_id", "key", "result", "on_day", "because"], [ofResult("old"), ofResult("new")]),
  ...comesAndGoes("deadline_setting", ofBody),
  changes("deadline_setting", ["body_id", "rule_id", "applies", "value"], [ofBody("old"), ofBody("new")]),
  ...comesAndGoes("body", (row) => ({ what: "body", id: `${row}.id` })),
  changes(
    "body",
    ["law", "jurisdiction", "day_profile", "year_start_month", "year_start_day"],
    [{ what: "body", id: "new.id" }],
  ),
  ...comesAndGoes("calendar_day", ofDay),
  changes("calendar_day", ["jurisdiction", "on_day", "removed_at"], [ofDay("old"), ofDay("new")]),
];

const marking = ({ what, id, named = "''" }: Mark) =>
  `insert into deadline_moved (what, of_id, named) select '${what}', ${id}, ${named} where ${id} is not null
    on conflict do nothing;`;

/** Before the commit of whatever has left marks the product lists those deadlines anew; see db/deadline/list-moved.server.ts. */
const STATEMENTS = [
  `create table deadline_moved (
    what text not null,
    of_id integer not null,
    named text not null default '',
    primary key (what, of_id, named)
  ) strict`,
  ...WATCHES.map(
    ({ table, on, when, marks }, at) =>
      `create trigger ${table}_marks_moved_deadlines_${at} after ${on} on ${table} ${when ? `when ${when}` : ""} begin
        ${marks.map(marking).join("\n        ")}
      end`,
  ),
  "drop view deadline_to_list",
  "drop view clock_start",
  "drop index deadline_result_by_start",
];

export async function up(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'trigger' and name like '%\\_moves\\_listed\\_deadlines\\_%' escape '\\'
  `.execute(db);
  for (const { name } of rows) await sql`drop trigger ${sql.id(name)}`.execute(db);
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
