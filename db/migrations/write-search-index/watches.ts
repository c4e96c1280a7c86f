import type { Kind } from "./working-views.ts";

export type Watch = { table: string; on: string; when?: string; copies: [Kind, which: string][] };

/** A document is shown on its item's published page, so it is searched as soon as it stands there. */
const DOCUMENT_WATCHES: Watch[] = [
  { table: "document_link", on: "insert", copies: [["item", "new.item_id"]] },
  { table: "document_link", on: "update", copies: [["item", "old.item_id, new.item_id"]] },
  { table: "document_link", on: "delete", copies: [["item", "old.item_id"]] },
];

/** A record's rows are copied anew when anything is written that they say. */
export const WORKING_WATCHES: Watch[] = [
  { table: "theme", on: "insert", copies: [["theme", "new.id"]] },
  {
    table: "theme",
    on: "update of body_id, title, why_it_matters, desired_outcome, who_is_affected, origin_words, reason_words, lead_member_id, proposed_on",
    copies: [["theme", "new.id"]],
  },
  { table: "theme", on: "delete", copies: [["theme", "old.id"]] },
  { table: "line_of_enquiry", on: "insert", copies: [["theme", "new.theme_id"]] },
  { table: "line_of_enquiry", on: "update", copies: [["theme", "old.theme_id, new.theme_id"]] },
  { table: "line_of_enquiry", on: "delete", copies: [["theme", "old.theme_id"]] },
  { table: "question", on: "insert", copies: [["question", "new.id"]] },
  { table: "question", on: "update", copies: [["question", "new.id"]] },
  { table: "question", on: "delete", copies: [["question", "old.id"]] },
  { table: "answer", on: "insert", copies: [["question", "new.question_id"]] },
  { table: "agenda_item", on: "insert", copies: [["item", "new.id"]] },
  {
    table: "agenda_item",
    on: "update of body_id, programme_id, meeting_id, title, purpose, lead_member_id, report_author, expected_outcome, number_words, reason_words, source_words",
    copies: [
      ["item", "new.id"],
      ["outcome", "new.id"],
    ],
  },
  {
    table: "agenda_item",
    on: "update of meeting_id",
    when: "old.meeting_id is not new.meeting_id",
    copies: [["question", "select id from question where item_id = new.id"]],
  },
  { table: "agenda_item", on: "delete", copies: [["item", "old.id"]] },
  { table: "witness", on: "insert", copies: [["item", "new.item_id"]] },
  { table: "witness", on: "update", copies: [["item", "old.item_id, new.item_id"]] },
  { table: "witness", on: "delete", copies: [["item", "old.item_id"]] },
  ...DOCUMENT_WATCHES,
  { table: "outcome", on: "insert", copies: [["outcome", "new.item_id"]] },
  { table: "outcome", on: "update", copies: [["outcome", "old.item_id, new.item_id"]] },
  { table: "outcome", on: "delete", copies: [["outcome", "old.item_id"]] },
  {
    table: "outcome_correction",
    on: "insert",
    copies: [["outcome", "select item_id from outcome where id = new.outcome_id"]],
  },
  { table: "follow_up", on: "insert", copies: [["follow_up", "new.id"]] },
  { table: "follow_up", on: "update", copies: [["follow_up", "new.id"]] },
  { table: "follow_up", on: "delete", copies: [["follow_up", "old.id"]] },
  ...(["follow_up_response", "follow_up_update", "follow_up_place"] as const).flatMap((table): Watch[] => [
    { table, on: "insert", copies: [["follow_up", "new.follow_up_id"]] },
    { table, on: "update", copies: [["follow_up", "old.follow_up_id, new.follow_up_id"]] },
    { table, on: "delete", copies: [["follow_up", "old.follow_up_id"]] },
  ]),
  {
    table: "meeting",
    on: "update of meets_on",
    when: "old.meets_on <> new.meets_on",
    copies: [
      ["item", "select id from agenda_item where meeting_id = new.id"],
      ["outcome", "select id from agenda_item where meeting_id = new.id"],
      [
        "question",
        `select question.id from question left join agenda_item on agenda_item.id = question.item_id
          where agenda_item.meeting_id = new.id or raised_at_meeting_id = new.id`,
      ],
    ],
  },
  {
    table: "person",
    on: "update of name",
    when: "old.name <> new.name",
    copies: [
      ["theme", "select id from theme where lead_member_id = new.id"],
      ["item", "select id from agenda_item where lead_member_id = new.id"],
      ["question", "select id from question where asker_person_id = new.id"],
      ["follow_up", "select id from follow_up where owner_person_id = new.id"],
    ],
  },
  {
    table: "office",
    on: "update of title, organisation",
    copies: [
      ["item", "select item_id from witness where office_id = new.id"],
      ["question", "select id from question where addressee_office_id = new.id"],
      ["follow_up", "select id from follow_up where owner_office_id = new.id"],
    ],
  },
  {
    table: "body",
    on: "update of year_start_month, year_start_day",
    when: "old.year_start_month <> new.year_start_month or old.year_start_day <> new.year_start_day",
    copies: [
      ["theme", "select id from theme where body_id = new.id"],
      ["item", "select id from agenda_item where body_id = new.id"],
      ["outcome", "select id from agenda_item where body_id = new.id"],
      ["question", "select id from question where body_id = new.id"],
    ],
  },
];

const PUBLISHED: [table: string, kind: string, Kind][] = [
  ["publication", "theme", "theme"],
  ["publication", "item", "item"],
  ["publication", "question", "question"],
  ["published_record", "answer", "question"],
  ["published_record", "outcome", "outcome"],
  ["published_record", "follow_up", "follow_up"],
];

const PUBLISHED_ENTRY_WATCHES = PUBLISHED.flatMap(([table, kind, copied]) =>
  (["insert", "update", "delete"] as const).map((on): Watch => {
    const row = on === "delete" ? "old" : "new";
    return { table, on, when: `${row}.kind = '${kind}'`, copies: [[copied, `${row}.record_id`]] };
  }),
);

export const PUBLISHED_WATCHES = [...PUBLISHED_ENTRY_WATCHES, ...DOCUMENT_WATCHES];
