import { sql, type RawBuilder, type SqlBool } from "kysely";

/** Through which column a row belongs to a council: the council itself, or a row of another table that does. */
type Through = readonly [column: string, table: string];

const COUNCIL: Through = ["council_id", "council"];
const BODY: Through = ["body_id", "body"];
const PERSON: Through = ["person_id", "person"];
const MEETING: Through = ["meeting_id", "meeting"];
const ITEM: Through = ["item_id", "agenda_item"];
const THEME: Through = ["theme_id", "theme"];
const FOLLOW_UP: Through = ["follow_up_id", "follow_up"];
const PROGRAMME: Through = ["programme_id", "work_programme"];
const EVENT: Through = ["event_id", "event"];

/** Whose each row is. What is left out is of the installation: see `OF_THE_INSTALLATION`. */
const OWNED: Readonly<Record<string, Through>> = {
  account: COUNCIL, audit_checkpoint: COUNCIL, body: COUNCIL, calendar_day: COUNCIL, event: COUNCIL, event_link: COUNCIL,
  office: COUNCIL, outbox: COUNCIL, person: COUNCIL, retention_period: COUNCIL, sign_in_rule: COUNCIL,
  absence: BODY, agenda_item: BODY, open_record: BODY, brought_meetings: BODY, brought_minutes: BODY, content_stamp: BODY,
  criteria_set: BODY, deadline_listed: BODY, deadline_result: BODY, deadline_setting: BODY, delegation: BODY,
  follow_up: BODY, follow_up_listed: BODY, known_committee: BODY, meeting: BODY, meeting_source: BODY,
  membership: BODY, occasion: BODY, own_import: BODY, own_mapping: BODY, owner_link: BODY, plan_setting: BODY,
  publication: BODY, published_record: BODY, published_text: BODY, question: BODY, question_group: BODY,
  scoring_round: BODY, sheet_import: BODY, skipped_step: BODY, standing_item: BODY, theme: BODY, work_programme: BODY,
  working_text: BODY,
  asked_plan: PERSON, feed_key: PERSON, link_token: PERSON, passkey: PERSON, pending_sign_in: PERSON, recording_draft: PERSON,
  recovery_code: PERSON, reminder_sent: PERSON, reminder_stop: PERSON, saved_view: PERSON, second_step: PERSON,
  session: PERSON,
  agenda: MEETING, agenda_release: MEETING, attendance: MEETING, declaration: MEETING, published_attendance: MEETING,
  document_link: ITEM, item_move: ITEM, outcome: ITEM, witness: ITEM,
  line_of_enquiry: THEME, theme_mention: THEME, theme_place: THEME, theme_relation: THEME, theme_support: THEME,
  follow_up_number: FOLLOW_UP, follow_up_owner: FOLLOW_UP, follow_up_place: FOLLOW_UP, follow_up_response: FOLLOW_UP,
  follow_up_result: FOLLOW_UP, follow_up_update: FOLLOW_UP,
  draft_plan: PROGRAMME, programme_release: PROGRAMME, published_place: PROGRAMME, variation: PROGRAMME,
  year_end_decision: PROGRAMME,
  event_rewritten: EVENT, event_subject: EVENT,
  answer: ["question_id", "question"],
  brought_row: ["own_import_id", "own_import"],
  criterion: ["criteria_set_id", "criteria_set"],
  draft_move: ["draft_plan_id", "draft_plan"],
  minutes_passage: ["minutes_id", "brought_minutes"],
  outcome_correction: ["outcome_id", "outcome"],
  owner_link_row: ["owner_link_id", "owner_link"],
  score: ["entry_id", "scoring_entry"],
  scoring_entry: ["round_id", "scoring_round"],
}; // prettier-ignore

/** What no council owns: how the installation runs, and numbers that are never given twice. */
export const OF_THE_INSTALLATION: readonly string[] = [
  "backup", "deadline_rules", "demonstration", "failure", "lease", "list_stamp", "number_gone", "open_change", "reminder_day", "server_process", "sign_in_failure",
  "taken_out",
]; // prettier-ignore

/** Every table that holds rows of councils, those that others are found through last: in this order rows can go. */
export function ownedTables(): string[] {
  const every = ["council", "welsh_text", "submit_key", "waiting_form", ...Object.keys(OWNED)];
  return every.sort((one, other) => depthOf(other) - depthOf(one) || one.localeCompare(other));
}

function depthOf(table: string): number {
  if (table === "council") return 0;
  if (["welsh_text", "submit_key", "waiting_form"].includes(table)) return 9;
  return 1 + depthOf(OWNED[table]?.[1] ?? "council");
}

/** Whether a row of the table is of this council. */
export function isOwned(table: string, councilId: number): RawBuilder<SqlBool> {
  const own = (of: string) => sql`select id from ${sql.id(of)} where ${isOwned(of, councilId)}`;
  if (table === "council") return sql`id = ${councilId}`;
  if (table === "submit_key") return sql`actor_key in (select 'person:' || id from (${own("person")}) as own)`;
  if (table === "waiting_form")
    return sql`id_hash in (select id_hash from session where ${isOwned("session", councilId)})`;
  if (table === "welsh_text")
    return sql`((kind = 'theme' and record_id in (${own("theme")}))
      or (kind = 'item' and record_id in (${own("agenda_item")})))`;
  const [column, of] = OWNED[table] ?? [];
  if (!column || !of) throw new Error(`Nobody has said whose the rows of ${table} are.`);
  return of === "council" ? sql`council_id = ${councilId}` : sql`${sql.id(column)} in (${own(of)})`;
}
