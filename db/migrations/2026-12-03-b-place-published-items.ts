import { sql, type Kysely } from "kysely";

/** Where a published item stands among those of its programme: on its meeting, as an agenda runs; without one; a theme with no item. */
const ORDER = { onMeeting: 0, withoutMeeting: 1, theme: 2 } as const;
const orderOf = (arm: keyof typeof ORDER, meetingAt: string, at: string) =>
  `${ORDER[arm]} * 10000000000 + ${meetingAt} * 100000 + ${at}`;

const YEAR_STARTS = "printf('%04d-%02d-%02d', work_programme.start_year, body.year_start_month, body.year_start_day)";
const YEAR_ENDS = "printf('%04d-%02d-%02d', work_programme.start_year + 1, body.year_start_month, body.year_start_day)";
const inYear = (day: string) => `${day} >= ${YEAR_STARTS} and ${day} < ${YEAR_ENDS}`;

/** `cross join` keeps the order as it is written: from the one programme to what it lists. */
const PROGRAMME = `from publication as programme
  cross join work_programme on work_programme.id = programme.record_id
  cross join body on body.id = programme.body_id`;

/** An item of a programme. Its lane in the picture of the year is its theme's, where that is published, or its own. */
const item = (arm: "onMeeting" | "withoutMeeting", meetingAt: string, meetingId: string, meetsOn: string) => `
  programme.record_id as programme_id, 'item' as kind, item.record_id,
  ${orderOf(arm, meetingAt, "listed.key")} as place,
  ${meetingId} as meeting_id,
  item.view ->> '$.kind' as item_kind,
  item.view ->> '$.state' as state,
  case when coalesce(item.view ->> '$.exempt', '') = '' then item.view ->> '$.minutes' end as minutes,
  case when item.view ->> '$.kind' in ('theme', 'statutory')
    then case when theme.record_id is null then 'item ' || item.record_id else 'theme ' || theme.record_id end end as lane,
  coalesce(theme.title, item.title) as lane_title,
  min(
    coalesce((select min(move.value ->> '$.from') from json_each(item.view, '$.moves') as move
      where ${inYear("move.value ->> '$.from'")}), '9999'),
    case when ${inYear(meetsOn)} then ${meetsOn} else '9999' end
  ) as first_day`;
const ITS_THEME = `left join publication as theme on theme.kind = 'theme' and theme.record_id = item.view ->> '$.themeId'`;

/**
 * Every published programme's items and its themes without one, each with what tells its part of the pages of the
 * programme, worked out from what is published; copied into \`published_place\` whenever that changes.
 */
const STATEMENTS = [
  `create view published_standing as
  select ${item("onMeeting", "met.key", "meeting.record_id", "meeting.on_day")}
    ${PROGRAMME}
    cross join json_each(programme.view, '$.meetingIds') as met
    cross join publication as meeting on meeting.kind = 'meeting' and meeting.record_id = met.value
    cross join json_each(meeting.view, '$.itemIds') as listed
    cross join publication as item on item.kind = 'item' and item.record_id = listed.value
      and item.view ->> '$.meetingId' = meeting.record_id
    ${ITS_THEME}
    where programme.kind = 'programme'
      and (item.view ->> '$.state' <> 'withdrawn' or item.view ->> '$.kind' in ('theme', 'statutory'))
  union all
  select ${item("withoutMeeting", "0", "null", "''")}
    ${PROGRAMME}
    cross join json_each(programme.view, '$.itemIds') as listed
    cross join publication as item on item.kind = 'item' and item.record_id = listed.value
    ${ITS_THEME}
    where programme.kind = 'programme' and not exists (
      select 1 from publication as meeting
      where meeting.kind = 'meeting' and meeting.record_id = item.view ->> '$.meetingId')
  union all
  select programme.record_id, 'theme', theme.record_id, ${orderOf("theme", "0", "listed.key")},
    null, null, theme.view ->> '$.state', null,
    case when theme.view ->> '$.state' in ('approved', 'deferred', 'carried_forward')
      then 'theme ' || theme.record_id end, theme.title, '9999'
    from publication as programme
    cross join json_each(programme.view, '$.themeIds') as listed
    cross join publication as theme on theme.kind = 'theme' and theme.record_id = listed.value
    where programme.kind = 'programme'`,
  `create table published_place (
    programme_id integer not null references work_programme(id),
    kind text not null check (kind in ('item', 'theme')),
    record_id integer not null,
    place integer not null,
    meeting_id integer,
    item_kind text,
    state text not null,
    minutes integer,
    lane integer,
    primary key (programme_id, kind, record_id)
  ) strict, without rowid`,
  `create index published_place_by_meeting
    on published_place(programme_id, meeting_id, place, kind, item_kind, state, minutes)`,
  `create index published_place_by_lane on published_place(programme_id, lane) where lane is not null`,
  `create view published_place_now as
  select programme_id, kind, record_id, place, meeting_id, item_kind, state, minutes,
    case when lane is not null then dense_rank() over (
      partition by programme_id, lane is null order by lane_day, list_order(lane_title), lane_place) - 1 end as lane
  from (
    select *, min(first_day) over (partition by programme_id, lane) as lane_day,
      min(place) over (partition by programme_id, lane) as lane_place
    from published_standing)`,
  `insert into published_place select * from published_place_now`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
