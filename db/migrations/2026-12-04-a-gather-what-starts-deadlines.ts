import { sql, type Kysely } from "kysely";

/** A paper is asked for where a theme or the law put the item on the agenda; standing business has none. */
const PAPERS = `agenda_item where agenda_item.meeting_id = meeting.id and agenda_item.kind in ('theme', 'statutory')
  and agenda_item.state in ('scheduled', 'considered') and agenda_item.paper <> 'none'`;

/** A meeting as its deadlines look at it. One that is held, though nobody recorded here that it was, was entered as held. */
const CLOCK_MEETING = `select meeting.id, meeting.body_id, meeting.meets_on, meeting.date_basis, meeting.state,
  (meeting.state = 'held' and not exists (select 1 from event
    where event.action = 'meeting_held' and event.subject_id = meeting.id)) as is_history,
  (select agenda.submitted_at from agenda where agenda.meeting_id = meeting.id) as agenda_submitted_at,
  (select min(agenda_release.published_on) from agenda_release
    where agenda_release.meeting_id = meeting.id) as agenda_published_on,
  (select count(*) from ${PAPERS}) as papers_needed,
  (select count(*) from ${PAPERS} and agenda_item.paper = 'received') as papers_in,
  (select max(agenda_item.paper_on) from ${PAPERS}) as last_paper_on,
  (select min(published_record.published_at) from published_record
    where published_record.meeting_id = meeting.id and +published_record.kind = 'outcome') as record_published_at
  from meeting`;

const BODY = `(select json_object('id', body.id, 'slug', '', 'name', '', 'endedOn', null,
    'jurisdiction', body.jurisdiction, 'law', body.law, 'dayProfile', body.day_profile,
    'yearStartMonth', body.year_start_month, 'yearStartDay', body.year_start_day,
    'settings', json((select json_group_array(json_object('ruleId', rule_id, 'applies', applies, 'value', value,
        'atTime', at_time, 'words', words, 'setByName', set_by_name, 'setAt', set_at))
      from deadline_setting where deadline_setting.body_id = body.id)),
    'days', json((select json_group_array(json_object('jurisdiction', jurisdiction, 'onDay', on_day, 'words', words))
      from calendar_day where removed_at is null)))
  from body where body.id = started.body_id)`;

const KEY_OF_START = "substr(key, instr(key, ':') + 1)";
const resultsOf = (start: string) => `json((select json_group_array(json_object('bodyId', body_id, 'key', key,
    'result', result, 'onDay', on_day, 'because', because, 'byName', by_name, 'at', at, 'version', version))
  from deadline_result where deadline_result.body_id = started.body_id and ${KEY_OF_START} = ${start}))`;
const occasionsOf = (where: string) => `json((select json_group_array(json_object('id', id, 'bodyId', body_id,
    'ruleId', rule_id, 'title', title, 'occurredOn', occurred_on, 'period', period, 'endedBecause', ended_because))
  from occasion where ${where}))`;

/** The second half of a precept's year is there only where a veto was recorded, under this rule. */
const VETO = "'P5'";

/** What starts deadlines, each with what they are worked out from: a meeting, a financial year, what happened. */
const CLOCK_START = [
  `select 'meeting' as kind, started.id as subject_id, started.body_id, ${BODY} as body, json_object(
      'meetings', json_array(json_object('id', started.id, 'bodyId', started.body_id, 'meetsOn', started.meets_on,
        'state', started.state, 'isHistory', started.is_history, 'agendaSubmittedAt', started.agenda_submitted_at,
        'agendaPublishedOn', started.agenda_published_on, 'papersNeeded', started.papers_needed,
        'papersIn', started.papers_in, 'lastPaperOn', started.last_paper_on,
        'recordPublishedAt', started.record_published_at)),
      'years', json_array(), 'occasions', json_array(), 'results', ${resultsOf("'M-' || started.id")}) as facts
    from clock_meeting as started where started.state <> 'cancelled'`,
  `select 'occasion', started.id, started.body_id, ${BODY}, json_object('meetings', json_array(), 'years', json_array(),
      'occasions', ${occasionsOf("occasion.id = started.id")}, 'results', ${resultsOf("'O-' || started.id")})
    from occasion as started`,
  `select 'year', started.year, started.body_id, ${BODY}, json_object('meetings', json_array(),
      'years', json_array(started.year), 'occasions', ${occasionsOf(`occasion.body_id = started.body_id and occasion.rule_id = ${VETO}`)},
      'results', ${resultsOf("started.year || ''")})
    from (with recursive financial(year) as (select 2015 union all select year + 1 from financial where year < 2060)
      select body.id as body_id, financial.year from body join financial) as started`,
].join("\nunion all\n");

/** What deadlines are worked out from, gathered in SQL: for the rules to say what follows, one start at a time. */
const STATEMENTS = [
  `create index deadline_result_by_start on deadline_result(body_id, ${KEY_OF_START})`,
  `create index occasion_of_veto on occasion(body_id, occurred_on) where rule_id = ${VETO}`,
  `create view clock_meeting as ${CLOCK_MEETING}`,
  `create view clock_start as ${CLOCK_START}`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
