import { sql, type Kysely } from "kysely";

/** The second half of a precept's year is there only where a veto was recorded, under this rule. */
const VETO = "'P5'";

/** What lists tell deadlines apart by, column by column; what is not of the start itself the rules say. */
const COLUMNS = {
  kind: ["text not null", "started.kind"],
  subject_id: ["integer not null", "started.subject_id"],
  body_id: ["integer not null", "started.body_id"],
  rule_id: ["text not null", "found.value ->> 'ruleId'"],
  key: ["text not null", "found.value ->> 'key'"],
  started_on: ["text not null", "found.value ->> 'startedOn'"],
  on_day: ["text", "found.value ->> 'onDay'"],
  day: ["text not null", "found.value ->> 'day'"],
  year: ["text not null", "found.value ->> 'year'"],
  settled: ["text", "found.value ->> 'settled'"],
  late_until: ["text", "found.value ->> 'lateUntil'"],
  afterwards: ["text", "found.value ->> 'afterwards'"],
  told_until: ["text", "found.value ->> 'toldUntil'"],
  words: ["text not null", "found.value ->> 'words'"],
} as const;

const columns = Object.entries(COLUMNS);
const NAMES = columns.map(([name]) => name).join(", ");

type Watch = { table: string; on: string; when?: string; of: string };

const comesAndGoes = (
  table: string,
  of: (row: "new" | "old") => string,
  when?: (row: "new" | "old") => string,
): Watch[] =>
  (["new", "old"] as const).map((row) => ({
    table,
    on: row === "new" ? "insert" : "delete",
    of: of(row),
    ...(when && { when: when(row) }),
  }));
const changes = (table: string, columns: readonly string[], of: readonly string[]): Watch[] =>
  of.map((one) => ({
    table,
    on: `update of ${columns.join(", ")}`,
    when: columns.map((column) => `old.${column} is not new.${column}`).join(" or "),
    of: one,
  }));

const meeting = (ids: string) => `kind = 'meeting' and subject_id in (${ids})`;
const occasion = (ids: string) => `kind = 'occasion' and subject_id in (${ids})`;
const years = (bodyId: string) => `kind = 'year' and body_id = ${bodyId}`;
const resulted = (row: string) => {
  const start = `substr(${row}.key, instr(${row}.key, ':') + 1)`;
  return `kind = case substr(${start}, 1, 2) when 'M-' then 'meeting' when 'O-' then 'occasion' else 'year' end
    and subject_id = cast(ltrim(${start}, 'MO-') as integer) and body_id = ${row}.body_id`;
};
/**
 * No count is longer: those before and after a meeting have 60 working days, what happened 400; each day that was added
 * may lead over a weekend.
 */
const near = (row: string, column: string, back: number, on: number) => {
  const reach = (days: number) => `(${days} + 3 * (select count(*) from calendar_day)) || ' days'`;
  return `${column} between date(${row}.on_day, '-' || ${reach(back)}) and date(${row}.on_day, '+' || ${reach(on)})`;
};
const counted = (row: string) => [
  meeting(`select id from meeting where ${near(row, "meets_on", 150, 150)}`),
  occasion(`select id from occasion where ${near(row, "occurred_on", 700, 150)}`),
];

/** What moves deadlines, and those that it moves. */
const WATCHES: readonly Watch[] = [
  ...comesAndGoes("meeting", (row) => meeting(`${row}.id`)),
  ...changes("meeting", ["body_id", "meets_on", "state"], [meeting("new.id")]),
  ...comesAndGoes(
    "agenda",
    (row) => meeting(`${row}.meeting_id`),
    (row) => `${row}.submitted_at is not null`,
  ),
  ...changes("agenda", ["meeting_id", "submitted_at"], [meeting("old.meeting_id, new.meeting_id")]),
  ...comesAndGoes("agenda_release", (row) => meeting(`${row}.meeting_id`)),
  ...comesAndGoes(
    "published_record",
    (row) => meeting(`${row}.meeting_id`),
    (row) => `${row}.kind = 'outcome'`,
  ),
  ...changes("published_record", ["meeting_id", "published_at"], [meeting("old.meeting_id, new.meeting_id")]),
  ...comesAndGoes(
    "agenda_item",
    (row) => meeting(`${row}.meeting_id`),
    (row) => `${row}.meeting_id is not null`,
  ),
  ...changes(
    "agenda_item",
    ["meeting_id", "kind", "state", "paper", "paper_on"],
    [meeting("old.meeting_id, new.meeting_id")],
  ),
  ...comesAndGoes(
    "event",
    (row) => meeting(`${row}.subject_id`),
    (row) => `${row}.action = 'meeting_held'`,
  ),
  ...comesAndGoes("occasion", (row) => occasion(`${row}.id`)),
  ...changes(
    "occasion",
    ["body_id", "rule_id", "title", "occurred_on", "period", "ended_because"],
    [occasion("new.id")],
  ),
  ...comesAndGoes(
    "occasion",
    (row) => years(`${row}.body_id`),
    (row) => `${row}.rule_id = ${VETO}`,
  ),
  ...changes(
    "occasion",
    ["body_id", "rule_id", "occurred_on", "ended_because"],
    [years("old.body_id"), years("new.body_id")],
  ),
  ...comesAndGoes("deadline_result", resulted),
  ...changes("deadline_result", ["body_id", "key", "result", "on_day", "because"], [resulted("old"), resulted("new")]),
  ...comesAndGoes("deadline_setting", (row) => `body_id = ${row}.body_id`),
  ...changes(
    "deadline_setting",
    ["body_id", "rule_id", "applies", "value"],
    ["body_id = old.body_id", "body_id = new.body_id"],
  ),
  ...comesAndGoes("body", (row) => `body_id = ${row}.id`),
  ...changes(
    "body",
    ["law", "jurisdiction", "day_profile", "year_start_month", "year_start_day"],
    ["body_id = new.id"],
  ),
  ...(["new", "old"] as const).flatMap((row) =>
    counted(row).flatMap((of) => [
      ...comesAndGoes("calendar_day", () => of).filter(({ on }) => (on === "insert") === (row === "new")),
      ...changes("calendar_day", ["jurisdiction", "on_day", "removed_at"], [of]),
    ]),
  ),
];

/**
 * One narrow row a deadline with all that lists find it by. What starts deadlines is gathered by a view, the rules of the
 * product say what follows from it, and triggers write that down: whoever writes, and however. The first rows are written
 * as after any change of the rules (`db/deadline/list-by-rules.server.ts`).
 */
const STATEMENTS = [
  `create view deadline_to_list as select ${columns.map(([name, [, told]]) => `${told} as ${name}`).join(",\n")}
    from clock_start as started cross join json_each(deadlines_to_list(started.body, started.facts)) as found`,
  `create table deadline_listed (
    id integer primary key,
    ${columns.map(([name, [type]]) => `${name} ${type}`).join(", ")}
  ) strict`,
  "create unique index deadline_listed_by_start on deadline_listed(kind, subject_id, body_id, rule_id)",
  "create index deadline_listed_by_day on deadline_listed(body_id, told_until, day)",
  "create table deadline_rules (listed_by text not null) strict",
  ...WATCHES.map(
    ({ table, on, when, of }, at) =>
      `create trigger ${table}_moves_listed_deadlines_${at} after ${on} on ${table} ${when ? `when ${when}` : ""} begin
        delete from deadline_listed where ${of};
        insert into deadline_listed (${NAMES}) select ${NAMES} from deadline_to_list where ${of};
      end`,
  ),
  "insert into list_stamp (list) values ('deadline')",
  ...["insert", "delete"].map(
    (on) => `create trigger deadline_listed_moves_list_on_${on} after ${on} on deadline_listed begin
      update list_stamp set moved = moved + 1 where list = 'deadline';
    end`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
