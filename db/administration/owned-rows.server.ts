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

/** Whose each row is, where one column says it. */
const OWNED: Readonly<Record<string, Through>> = {
  account: COUNCIL, audit_checkpoint: COUNCIL, body: COUNCIL, calendar_day: COUNCIL, event: COUNCIL, event_link: COUNCIL,
  identity_provider: COUNCIL, office: COUNCIL, outbox: COUNCIL, person: COUNCIL, retention_period: COUNCIL, sign_in_rule: COUNCIL,
  agenda_item: BODY, open_record: BODY, brought_meetings: BODY, brought_minutes: BODY, content_stamp: BODY,
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
  event_subject: EVENT,
  answer: ["question_id", "question"],
  brought_row: ["own_import_id", "own_import"],
  criterion: ["criteria_set_id", "criteria_set"],
  draft_move: ["draft_plan_id", "draft_plan"],
  minutes_passage: ["minutes_id", "brought_minutes"],
  outcome_correction: ["outcome_id", "outcome"],
  outside_attempt: ["provider_id", "identity_provider"],
  outside_identity: ["provider_id", "identity_provider"],
  outside_session: ["session_id_hash", "session"],
  owner_link_row: ["owner_link_id", "owner_link"],
  score: ["entry_id", "scoring_entry"],
  scoring_entry: ["round_id", "scoring_round"],
  waiting_form: ["id_hash", "session"],
}; // prettier-ignore

type Ids = (table: string) => RawBuilder<unknown>;

/** Whose each row is, where it takes more to say. */
const OWNED_OTHERWISE: Readonly<Record<string, (idsOf: Ids, councilId: number) => RawBuilder<SqlBool>>> = {
  council: (_, councilId) => sql`council.id = ${councilId}`,
  absence: (idsOf) => sql`(absence.body_id in (${idsOf("body")}) or absence.person_id in (${idsOf("person")}))`,
  event_rewritten: (idsOf) =>
    sql`(event_rewritten.event_id in (${idsOf("event")}) or event_rewritten.cause_id in (${idsOf("event")}))`,
  submit_key: (idsOf) =>
    sql`submit_key.actor_key in (select 'person:' || own.id from (${idsOf("person")}) as own)`,
  welsh_text: (idsOf) =>
    sql`((welsh_text.kind = 'theme' and welsh_text.record_id in (${idsOf("theme")}))
      or (welsh_text.kind = 'item' and welsh_text.record_id in (${idsOf("agenda_item")}))
      or (welsh_text.kind = 'outcome' and welsh_text.record_id in (${idsOf("outcome")})))`,
}; // prettier-ignore

/** What no council owns: how the installation runs, and numbers that are never given twice. */
export const OF_THE_INSTALLATION: readonly string[] = [
  "backup", "deadline_moved", "deadline_rules", "demonstration", "failure", "lease", "list_stamp", "number_gone",
  "open_change", "reminder_day", "server_process", "sign_in_failure", "taken_out",
]; // prettier-ignore

/** What triggers write from the other tables. */
const WORKED_OUT = [
  "content_stamp",
  "deadline_listed",
  "follow_up_listed",
  "open_record",
  "published_text",
  "working_text",
];

/** What opens a door here, or is only on its way: it stays behind where a council goes elsewhere. */
const STAYING = [
  "asked_plan", "feed_key", "identity_provider", "link_token", "outbox", "outside_attempt", "outside_identity",
  "outside_session", "owner_link", "owner_link_row", "passkey", "pending_sign_in", "recording_draft", "recovery_code",
  "second_step", "session", "submit_key", "waiting_form",
]; // prettier-ignore

/** How history is proved here; where a council comes to, its history is linked anew. */
const PROVING = ["audit_checkpoint", "event_link", "event_rewritten"];

/** Every table that holds rows of councils, those that others are found through last: in this order rows can go. */
export function ownedTables(): string[] {
  const every = [...Object.keys(OWNED_OTHERWISE), ...Object.keys(OWNED)];
  return every.sort((one, other) => depthOf(other) - depthOf(one) || one.localeCompare(other));
}

/** Those that a council takes with it, and those of them that are written where it comes to. */
export const isTaken = (table: string) => ownedTables().includes(table) && ![...WORKED_OUT, ...STAYING].includes(table);
export const isBrought = (table: string) => isTaken(table) && !PROVING.includes(table);

function depthOf(table: string): number {
  if (table === "council") return 0;
  if (table in OWNED_OTHERWISE) return DEEPEST;
  return 1 + depthOf(OWNED[table]?.[1] ?? "council");
}

const DEEPEST = 9;

/** Whether a row of the table is of this council. Throws where nobody has said whose its rows are. */
export function isOwned(table: string, councilId: number): RawBuilder<SqlBool> {
  const otherwise = OWNED_OTHERWISE[table];
  if (otherwise) return otherwise((of) => idsOf(of, councilId), councilId);
  const [column, of] = OWNED[table] ?? [];
  if (!column || !of) throw new Error(`Nobody has said whose the rows of ${table} are.`);
  if (of === "council") return sql`${sql.id(table, column)} = ${councilId}`;
  return sql`${sql.id(table, column)} in (${idsOf(of, councilId)})`;
}

/** Which rows of any table tell of this council: its own, and what is the installation's. */
export function toldOf(councilId: number): (table: string) => RawBuilder<SqlBool> {
  return (table) => (OF_THE_INSTALLATION.includes(table) ? sql`true` : isOwned(table, councilId));
}

/** The numbers of the rows of a table that are of this council. */
function idsOf(table: string, councilId: number): RawBuilder<unknown> {
  const id = table === "session" ? "id_hash" : "id";
  return sql`select ${sql.id(table, id)} from ${sql.id(table)} where ${isOwned(table, councilId)}`;
}
