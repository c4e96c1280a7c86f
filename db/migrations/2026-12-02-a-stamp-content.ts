import { sql, type Kysely } from "kysely";

/** The body of a row, as SQL that names the row `row`; of several the first is always there, and where it is none all bodies are meant. */
type Whose = readonly string[];

const ALL: Whose = [];
const OWN: Whose = ["row.body_id"];

/** The body of the record that a column names. */
const of = (table: string, column: string) => `(select body_id from ${table} where id = row.${column})`;

const PROGRAMME = of("work_programme", "programme_id");
const THEME = of("theme", "theme_id");
const ITEM = of("agenda_item", "item_id");
const MEETING = of("meeting", "meeting_id");
const FOLLOW_UP = of("follow_up", "follow_up_id");

/** What pages for anyone are made from, and whose it is. What belongs to no one body moves all. */
const PUBLISHED: Record<string, Whose> = {
  body: ALL,
  calendar_day: ALL,
  demonstration: ALL,
  person: ALL,
  retention_period: ALL,
  agenda_release: [MEETING],
  deadline_setting: OWN,
  membership: OWN,
  programme_release: [PROGRAMME],
  publication: OWN,
  published_attendance: [MEETING],
  // What came of a theme may be of a meeting of another body: it stands on the pages of each record that it names.
  published_record: [...OWN, THEME, ITEM, MEETING, of("question", "record_id")],
  work_programme: OWN,
};

/** Everything else that is content. */
const WORKING: Record<string, Whose> = {
  account: ALL,
  feed_key: ALL,
  number_gone: ALL,
  office: ALL,
  reminder_stop: ALL,
  taken_out: ALL,
  absence: OWN,
  agenda: [MEETING],
  agenda_item: OWN,
  answer: [of("question", "question_id")],
  attendance: [MEETING],
  brought_meetings: OWN,
  brought_minutes: OWN,
  brought_row: [of("own_import", "own_import_id")],
  criteria_set: OWN,
  criterion: [of("criteria_set", "criteria_set_id")],
  deadline_result: OWN,
  declaration: [MEETING],
  delegation: OWN,
  document_link: [ITEM],
  draft_move: [
    "(select body_id from work_programme where id = (select programme_id from draft_plan where id = row.draft_plan_id))",
  ],
  draft_plan: [PROGRAMME],
  event: OWN,
  event_subject: [of("event", "event_id")],
  follow_up: OWN,
  follow_up_number: [FOLLOW_UP],
  follow_up_owner: [FOLLOW_UP],
  follow_up_place: [FOLLOW_UP, ITEM],
  follow_up_response: [FOLLOW_UP],
  follow_up_result: [FOLLOW_UP, THEME, ITEM],
  follow_up_update: [FOLLOW_UP, MEETING],
  item_move: [ITEM],
  known_committee: OWN,
  line_of_enquiry: [THEME],
  meeting: OWN,
  meeting_source: OWN,
  minutes_passage: [of("brought_minutes", "minutes_id")],
  occasion: OWN,
  outcome: [ITEM],
  outcome_correction: [
    "(select body_id from agenda_item where id = (select item_id from outcome where id = row.outcome_id))",
  ],
  own_import: OWN,
  own_mapping: OWN,
  owner_link: OWN,
  owner_link_row: [of("owner_link", "owner_link_id")],
  plan_setting: OWN,
  question: OWN,
  question_group: OWN,
  score: [
    "(select body_id from scoring_round where id = (select round_id from scoring_entry where id = row.entry_id))",
  ],
  scoring_entry: [of("scoring_round", "round_id"), THEME],
  scoring_round: OWN,
  sheet_import: OWN,
  skipped_step: OWN,
  standing_item: OWN,
  theme: OWN,
  theme_mention: [THEME, ITEM],
  theme_place: [THEME],
  theme_relation: [THEME, of("theme", "other_theme_id")],
  theme_support: [THEME],
  variation: [PROGRAMME, ITEM],
  witness: [ITEM],
  year_end_decision: [PROGRAMME, "row.to_body_id"],
};

/** Triggers by which a write to a table moves the stamps of the bodies that its row is of: before it and after it. */
export function movesContent(table: string, what: "published" | "working", whose: Whose): string[] {
  const rowsOf = { insert: ["new"], update: ["old", "new"], delete: ["old"] } as const;
  return (["insert", "update", "delete"] as const).map((on) => {
    const bodies = rowsOf[on].flatMap((row) => bodiesOf(row, whose));
    return `create trigger ${table}_moves_content_on_${on} after ${on} on ${table} begin
      update content_stamp set ${what} = ${what} + 1 where body_id in (${[...new Set(bodies)].join(", ")});
    end`;
  });
}

function bodiesOf(row: "old" | "new", whose: Whose): string[] {
  const [first = "0", ...others] = whose.map((body) => body.replaceAll("row.", `${row}.`));
  return [first === "0" ? first : `coalesce(${first}, 0)`, ...others];
}

/** What an outcome, an answer or a notice stands on is found through these: one that changed its body would move all. */
const FOUND_THROUGH = ["theme", "agenda_item", "meeting", "question"];

/**
 * One row a body, and row 0 for what is of no one body: how often what is
 * published, and what else there is, was changed. What is remembered of the
 * database holds until the stamps of what it was made from have moved.
 */
const STATEMENTS = [
  `create table content_stamp (
    body_id integer primary key,
    published integer not null default 0,
    working integer not null default 0
  ) strict`,
  `insert into content_stamp (body_id) select 0 union select id from body`,
  `create trigger body_gets_its_stamp after insert on body begin
    insert into content_stamp (body_id) select new.id where not exists (select 1 from content_stamp where body_id = new.id);
  end`,
  ...Object.entries(PUBLISHED).flatMap(([table, whose]) => movesContent(table, "published", whose)),
  ...Object.entries(WORKING).flatMap(([table, whose]) => movesContent(table, "working", whose)),
  ...FOUND_THROUGH.map(
    (table) => `create trigger ${table}_moves_all_with_its_body after update of body_id on ${table}
      when old.body_id is not new.body_id begin
      update content_stamp set published = published + 1 where body_id = 0;
    end`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
