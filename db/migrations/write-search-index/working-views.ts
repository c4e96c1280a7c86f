/** The municipal year of a day, as `yearOf` (domain/municipal-year.ts) gives it. */
const yearOf = (day: string) =>
  `cast(substr(${day}, 1, 4) as integer)
    - (substr(${day}, 6, 5) < printf('%02d-%02d', body.year_start_month, body.year_start_day))`;

/** Texts one under another, those that are not there left out. */
export const lines = (...texts: string[]) =>
  `trim(${texts.map((text) => `coalesce(${text}, '')`).join(" || char(10) || ")}, char(10))`;
export const gathered = (text: string, rest: string) => `(select group_concat(${text}, char(10)) from ${rest})`;
const nameOf = (person: string) => `(select name from person where person.id = ${person})`;
const officeOf = (office: string) => `(select title || ' ' || organisation from office where office.id = ${office})`;

export const documentsOf = (item: string) =>
  `(select group_concat(title || ' ' || note, char(10)) from document_link where item_id = ${item})`;

/** What is searched of each kind of record: the view says it once, the triggers copy it. */
export const WORKING_VIEWS = {
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

export type Kind = keyof typeof WORKING_VIEWS;
