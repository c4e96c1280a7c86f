import { sql, type Kysely } from "kysely";

/**
 * Two indexes, because there are two kinds of reader (decision 0008): the text
 * of the working records, and the text of what is published. Each has a table
 * with one row a record, a stemmed full-text index over it, and an index of
 * the words as they are written, to forgive typing with. Triggers keep them,
 * so that no service can forget to. Officers' notes, who sent a suggestion and
 * why a record is sensitive are in neither.
 */
const INDEXES = ["working", "published"] as const;

const tablesOf = (index: (typeof INDEXES)[number]) => [
  `create table ${index}_text (
    id integer primary key,
    kind text not null,
    record_id integer not null,
    body_id integer not null,
    start_year integer,
    title text not null,
    labels text not null,
    words text not null,
    unique (kind, record_id)
  ) strict`,
  `create index ${index}_text_facts on ${index}_text(id, kind, record_id, body_id, start_year)`,
  `create virtual table ${index}_index using fts5(title, labels, words,
    content='${index}_text', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2')`,
  `insert into ${index}_index(${index}_index, rank) values('rank', 'bm25(6.0, 4.0, 1.0)')`,
  `create virtual table ${index}_words using fts5(title, labels, words,
    content='${index}_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2', detail='none', columnsize=0)`,
  `create virtual table ${index}_vocabulary using fts5vocab('${index}_words', 'row')`,
  `create trigger ${index}_text_written after insert on ${index}_text begin
    insert into ${index}_index(rowid, title, labels, words) values (new.id, new.title, new.labels, new.words);
    insert into ${index}_words(rowid, title, labels, words) values (new.id, new.title, new.labels, new.words);
  end`,
  `create trigger ${index}_text_gone after delete on ${index}_text begin
    insert into ${index}_index(${index}_index, rowid, title, labels, words)
      values ('delete', old.id, old.title, old.labels, old.words);
    insert into ${index}_words(${index}_words, rowid, title, labels, words)
      values ('delete', old.id, old.title, old.labels, old.words);
  end`,
];

/** The municipal year of a day, as `yearOf` (domain/programme/municipal-year.ts) gives it. */
const yearOf = (day: string) =>
  `cast(substr(${day}, 1, 4) as integer)
    - (substr(${day}, 6, 5) < printf('%02d-%02d', body.year_start_month, body.year_start_day))`;

/** Texts one under another, those that are not there left out. */
const lines = (...texts: string[]) =>
  `trim(${texts.map((text) => `coalesce(${text}, '')`).join(" || char(10) || ")}, char(10))`;
const gathered = (text: string, rest: string) => `(select group_concat(${text}, char(10)) from ${rest})`;
const nameOf = (person: string) => `(select name from person where person.id = ${person})`;
const officeOf = (office: string) => `(select title || ' ' || organisation from office where office.id = ${office})`;

const documentsOf = (item: string) =>
  `(select group_concat(title || ' ' || note, char(10)) from document_link where item_id = ${item})`;

/** What is searched of each kind of record: the view says it once, the triggers copy it. */
const VIEWS = {
  theme: `select 'theme' as kind, theme.id as record_id, theme.body_id,
      ${yearOf("coalesce(theme.proposed_on, theme.updated_at)")} as start_year, theme.title,
      ${lines(nameOf("theme.lead_member_id"))} as labels,
      ${lines(
        "theme.why_it_matters",
        "theme.desired_outcome",
        "theme.who_is_affected",
        "theme.origin_words",
        gathered("text", "line_of_enquiry where theme_id = theme.id and withdrawn_at is null"),
        "theme.reason_words",
      )} as words
    from theme join body on body.id = theme.body_id`,
  question: `select 'question' as kind, question.id as record_id, question.body_id,
      ${yearOf("coalesce(meeting.meets_on, raised.meets_on, question.proposed_on)")} as start_year,
      question.text as title,
      ${lines(
        "question.source_label",
        "question.addressee_words",
        officeOf("question.addressee_office_id"),
        "question.asker_words",
        nameOf("question.asker_person_id"),
      )} as labels,
      ${lines(
        gathered("text || ' ' || answered_by_words", "answer where question_id = question.id"),
        "question.reason_words",
        "question.source_words",
      )} as words
    from question join body on body.id = question.body_id
    left join agenda_item on agenda_item.id = question.item_id
    left join meeting on meeting.id = agenda_item.meeting_id
    left join meeting as raised on raised.id = question.raised_at_meeting_id`,
  item: `select 'item' as kind, agenda_item.id as record_id, agenda_item.body_id,
      coalesce(work_programme.start_year, ${yearOf("meeting.meets_on")}) as start_year, agenda_item.title,
      ${lines(
        "agenda_item.number_words",
        nameOf("agenda_item.lead_member_id"),
        "agenda_item.report_author",
        gathered("words", "witness where item_id = agenda_item.id"),
        gathered(
          "title || ' ' || organisation",
          "office join witness on office_id = office.id where item_id = agenda_item.id",
        ),
      )} as labels,
      ${lines(
        "agenda_item.purpose",
        "agenda_item.expected_outcome",
        "agenda_item.reason_words",
        "agenda_item.source_words",
        documentsOf("agenda_item.id"),
      )} as words
    from agenda_item join body on body.id = agenda_item.body_id
    left join meeting on meeting.id = agenda_item.meeting_id
    left join work_programme on work_programme.id = agenda_item.programme_id`,
  outcome: `select 'outcome' as kind, outcome.item_id as record_id, agenda_item.body_id,
      coalesce(work_programme.start_year, ${yearOf("meeting.meets_on")}) as start_year, agenda_item.title,
      ${lines("replace(outcome.code, '_', ' ')", "outcome.minute_number", "agenda_item.number_words")} as labels,
      ${lines(
        gathered("resolution_words", "outcome_correction where outcome_id = outcome.id"),
        "outcome.resolution_words",
        "outcome.discussion_words",
        "outcome.source_words",
      )} as words
    from outcome join agenda_item on agenda_item.id = outcome.item_id join body on body.id = agenda_item.body_id
    left join meeting on meeting.id = agenda_item.meeting_id
    left join work_programme on work_programme.id = agenda_item.programme_id`,
  follow_up: `select 'follow_up' as kind, follow_up.id as record_id, follow_up.body_id, follow_up.start_year,
      follow_up.wording as title,
      ${lines(
        "replace(follow_up.kind, '_', ' ') || ' ' || follow_up.source_number",
        "follow_up.source_label",
        "follow_up.made_by_words",
        "follow_up.owner_words",
        nameOf("follow_up.owner_person_id"),
        officeOf("follow_up.owner_office_id"),
      )} as labels,
      ${lines(
        gathered(
          "text || ' ' || reason_words || ' ' || plan_words",
          "follow_up_response where follow_up_id = follow_up.id",
        ),
        gathered(
          "text",
          "follow_up_update where follow_up_id = follow_up.id and (source <> 'owner' or taken_up_at is not null)",
        ),
        "follow_up.reason_words",
        "follow_up.due_words",
        "follow_up.source_words",
        gathered("words", "follow_up_place where follow_up_id = follow_up.id"),
      )} as words
    from follow_up`,
} as const;

type Kind = keyof typeof VIEWS;

/** Words of a published view whose shape is its own: what reads as a sentence, and numbers that it was given. */
const said = (view: string, title: string) =>
  gathered(
    "atom",
    `json_tree(${view}) where type = 'text'
  and (atom like '% %' or key like '%number%') and atom not in ('', ${title}) and atom not like 'http%'`,
  );
const entry = (...fields: string[]) => lines(...fields.map((field) => `json_extract(publication.view, '$.${field}')`));
const listed = (field: string) => gathered("value", `json_each(publication.view, '$.${field}')`);

const PLANNED = `from publication join programme_release on programme_release.id = publication.release_id
    join work_programme on work_programme.id = programme_release.programme_id`;
const planned = (kind: Kind, labels: string, words: string) =>
  `select '${kind}' as kind, publication.record_id, publication.body_id, work_programme.start_year, publication.title,
      ${labels} as labels, ${words} as words ${PLANNED} where publication.kind = '${kind}'`;
const happened = (kind: Kind, recorded: string = kind, labels = "''") =>
  `select '${kind}' as kind, published_record.record_id, published_record.body_id, published_record.start_year,
      published_record.title, ${labels} as labels, coalesce(${said("published_record.view", "published_record.title")}, '') as words
    from published_record where published_record.kind = '${recorded}'`;

/** What is searched of what is published: the stored entries alone (decision 0004). */
const PUBLISHED_VIEWS: Record<Kind, string> = {
  theme: planned(
    "theme",
    entry("leadMember"),
    lines(entry("why", "desiredOutcome", "originWords", "reason"), listed("lines")),
  ),
  question: `${planned(
    "question",
    entry("addressee", "asker"),
    lines(
      entry("line", "sourceWords"),
      `(select ${said("answered.view", "publication.title")} from published_record as answered
        where answered.kind = 'answer' and answered.record_id = publication.record_id)`,
    ),
  )}
    union all ${happened("question", "answer")} and not exists (
      select 1 from publication where publication.kind = 'question' and publication.record_id = published_record.record_id)`,
  item: planned(
    "item",
    lines(entry("leadMember", "reportAuthor"), listed("witnesses")),
    lines(entry("purpose", "expectedOutcome", "reason", "sourceWords"), documentsOf("publication.record_id")),
  ),
  outcome: happened("outcome"),
  follow_up: happened(
    "follow_up",
    "follow_up",
    lines(
      "replace(json_extract(published_record.view, '$.kind'), '_', ' ') || ' ' || json_extract(published_record.view, '$.sourceNumber')",
      "json_extract(published_record.view, '$.owner')",
    ),
  ),
};

const COPIED = "kind, record_id, body_id, start_year, title, labels, words";

const copy = (index: string, kind: Kind, which: string) =>
  `delete from ${index}_text where kind = '${kind}' and record_id in (${which});
    insert into ${index}_text (${COPIED}) select ${COPIED} from ${index}_${kind} where record_id in (${which});`;

type Watch = { table: string; on: string; when?: string; copies: [Kind, which: string][] };

/** A document is shown on its item's published page, so it is searched as soon as it stands there. */
const DOCUMENT_WATCHES: Watch[] = [
  { table: "document_link", on: "insert", copies: [["item", "new.item_id"]] },
  { table: "document_link", on: "update", copies: [["item", "old.item_id, new.item_id"]] },
  { table: "document_link", on: "delete", copies: [["item", "old.item_id"]] },
];

/** A record's rows are copied anew when anything is written that they say. */
const WORKING_WATCHES: Watch[] = [
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

const PUBLISHED_WATCHES = PUBLISHED.flatMap(([table, kind, copied]) =>
  (["insert", "update", "delete"] as const).map((on): Watch => {
    const row = on === "delete" ? "old" : "new";
    return { table, on, when: `${row}.kind = '${kind}'`, copies: [[copied, `${row}.record_id`]] };
  }),
);

const triggersOf = (index: string, watches: readonly Watch[]) =>
  watches.map(
    ({ table, on, when, copies }, at) =>
      `create trigger ${index}_${table}_searched_${at} after ${on} on ${table} ${when ? `when ${when}` : ""} begin
        ${copies.map(([kind, which]) => copy(index, kind, which)).join("\n")}
      end`,
  );

const viewsOf = (index: string, views: Record<string, string>) =>
  Object.entries(views).map(([kind, select]) => `create view ${index}_${kind} as ${select}`);
const filled = (index: string) =>
  Object.keys(VIEWS).map((kind) => `insert into ${index}_text (${COPIED}) select ${COPIED} from ${index}_${kind}`);

const STATEMENTS = [
  ...INDEXES.flatMap(tablesOf),
  ...viewsOf("working", VIEWS),
  ...viewsOf("published", PUBLISHED_VIEWS),
  ...triggersOf("working", WORKING_WATCHES),
  ...triggersOf("published", [...PUBLISHED_WATCHES, ...DOCUMENT_WATCHES]),
  ...INDEXES.flatMap(filled),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
