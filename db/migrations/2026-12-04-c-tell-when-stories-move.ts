import { sql, type Kysely } from "kysely";

type Watch = "insert" | "delete" | { changed: readonly string[] };

/** What the stories of themes are told from: every column that one of them says, or that says who may read it. */
const TOLD: Record<string, readonly string[]> = {
  theme: ["body_id", "title", "origin", "proposed_on", "proposer_person_id", "state", "sensitive_since_at"],
  theme_relation: ["theme_id", "other_theme_id", "kind"],
  theme_support: ["theme_id", "at"],
  theme_mention: ["theme_id", "item_id", "words"],
  scoring_round: ["body_id", "title", "opened_at", "closed_at"],
  scoring_entry: ["round_id", "theme_id", "place", "reason_words", "urgent_because"],
  score: ["entry_id", "scorer_person_id", "points"],
  year_end_decision: [
    "programme_id",
    "kind",
    "record_id",
    "choice",
    "reason_words",
    "to_body_id",
    "to_record_id",
    "at",
  ],
  work_programme: ["body_id"],
  body: ["slug", "name", "year_start_month", "year_start_day"],
  meeting: ["meets_on", "date_basis"],
  agenda_item: ["body_id", "theme_id", "meeting_id", "title", "state"],
  item_move: ["item_id", "from_meeting_id", "to_meeting_id", "kind", "reason_code", "reason_words", "at"],
  question: [...["body_id", "theme_id", "item_id", "raised_at_meeting_id", "text", "state", "sent_on", "proposed_on"]],
  answer: [
    ...["question_id", "meeting_id", "kind", "result", "text", "answered_by_office_id", "answered_by_words"],
    ...["answered_on", "recorded_at"],
  ],
  outcome: ["item_id", "code", "resolution_words"],
  outcome_correction: ["outcome_id", "code", "resolution_words", "at"],
  follow_up: [
    ...["body_id", "theme_id", "item_id", "meeting_id", "kind", "wording", "due_words", "made_on"],
    ...["owner_office_id", "owner_person_id", "owner_words", "sensitive_since_at"],
  ],
  follow_up_owner: ["follow_up_id", "position", "owner_office_id", "owner_person_id", "owner_words"],
  follow_up_response: [
    ...["follow_up_id", "response", "text", "responder_office_id", "responder_words", "responded_on", "recorded_at"],
  ],
  follow_up_update: ["follow_up_id", "meeting_id", "source", "text", "state_after", "reported_on", "taken_up_at"],
  follow_up_result: ["follow_up_id", "theme_id", "item_id", "words", "at"],
  office: ["title", "organisation"],
  person: ["name"],
  publication: ["body_id", "release_id", "view", "published_at"],
  published_record: ["body_id", "theme_id", "item_id", "meeting_id", "on_day", "view"],
};

function triggerOf(table: string, watch: Watch, also = "true"): string {
  const isChange = typeof watch === "object";
  const on = isChange ? `update of ${watch.changed.join(", ")}` : watch;
  const moved = isChange ? watch.changed.map((one) => `old.${one} is not new.${one}`).join(" or ") : "true";
  return `create trigger ${table}_moves_stories_on_${isChange ? "update" : watch} after ${on} on ${table}
    when (${moved}) and ${also} begin
      update list_stamp set moved = moved + 1 where list = 'story';
    end`;
}

/** One row more of what is kept until it moves: the stories. Of history they tell what was done to themes. */
const STATEMENTS = [
  "insert into list_stamp (list) values ('story')",
  ...Object.entries(TOLD).flatMap(([table, changed]) => [
    triggerOf(table, "insert"),
    triggerOf(table, { changed }),
    triggerOf(table, "delete"),
  ]),
  triggerOf("event_subject", "insert", "new.kind = 'theme'"),
  triggerOf("event_subject", "delete", "old.kind = 'theme'"),
  triggerOf("event", { changed: ["at", "action", "reason", "particulars"] }, "new.subject_kind = 'theme'"),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
