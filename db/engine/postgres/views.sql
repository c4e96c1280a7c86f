-- Views whose twins in SQLite lean on what only SQLite does.
-- Read by the command that writes the baseline; statements are parted by lines of three hyphens.
create view published_standing as
  with year_of as (
    select programme.record_id as programme_id, programme.view,
      printf('%04d-%02d-%02d', work_programme.start_year, body.year_start_month, body.year_start_day) as begins,
      printf('%04d-%02d-%02d', work_programme.start_year + 1, body.year_start_month, body.year_start_day) as ends
    from publication as programme
    join work_programme on work_programme.id = programme.record_id
    join body on body.id = programme.body_id
    where programme.kind = 'programme'
  ), placed as (
    select year_of.programme_id, begins, ends, met.at * 100000 + listed.at as place, meeting.record_id as meeting_id,
      meeting.on_day, item.record_id, item.title, item.view
    from year_of
    cross join lateral json_each(year_of.view, '$.meetingIds') as met
    join publication as meeting on meeting.kind = 'meeting' and meeting.record_id = met.value::bigint
    cross join lateral json_each(meeting.view, '$.itemIds') as listed
    join publication as item on item.kind = 'item' and item.record_id = listed.value::bigint
      and (item.view ->> '$.meetingId')::bigint = meeting.record_id
    where item.view ->> '$.state' <> 'withdrawn' or item.view ->> '$.kind' in ('theme', 'statutory')
    union all
    select year_of.programme_id, begins, ends, 10000000000 + listed.at, null, '', item.record_id, item.title, item.view
    from year_of
    cross join lateral json_each(year_of.view, '$.itemIds') as listed
    join publication as item on item.kind = 'item' and item.record_id = listed.value::bigint
    where not exists (select 1 from publication as meeting
      where meeting.kind = 'meeting' and meeting.record_id = (item.view ->> '$.meetingId')::bigint)
  )
  select placed.programme_id, 'item' as kind, placed.record_id, placed.place, placed.meeting_id,
    placed.view ->> '$.kind' as item_kind,
    placed.view ->> '$.state' as state,
    case when coalesce(placed.view ->> '$.exempt', '') = '' then (placed.view ->> '$.minutes')::bigint end as minutes,
    case when placed.view ->> '$.kind' in ('theme', 'statutory')
      then case when theme.record_id is null then 'item ' || placed.record_id else 'theme ' || theme.record_id end end as lane,
    coalesce(theme.title, placed.title) as lane_title,
    least(
      coalesce((select min(move.value ->> '$.from') from json_each(placed.view, '$.moves') as move
        where move.value ->> '$.from' >= begins and move.value ->> '$.from' < ends), '9999'),
      case when placed.on_day >= begins and placed.on_day < ends then placed.on_day else '9999' end) as first_day
  from placed
  left join publication as theme on theme.kind = 'theme' and theme.record_id = (placed.view ->> '$.themeId')::bigint
  union all
  select year_of.programme_id, 'theme', theme.record_id, 20000000000 + listed.at, null, null, theme.view ->> '$.state', null,
    case when theme.view ->> '$.state' in ('approved', 'deferred', 'carried_forward') then 'theme ' || theme.record_id end,
    theme.title, '9999'
  from year_of
  cross join lateral json_each(year_of.view, '$.themeIds') as listed
  join publication as theme on theme.kind = 'theme' and theme.record_id = listed.value::bigint
---
create view published_place_now as
  select programme_id, kind, record_id, place, meeting_id, item_kind, state, minutes,
    case when lane is not null then dense_rank() over (
      partition by programme_id, lane is null order by lane_day, list_order(lane_title), lane_place) - 1 end as lane
  from (
    select *, min(first_day) over (partition by programme_id, lane) as lane_day,
      min(place) over (partition by programme_id, lane) as lane_place
    from published_standing) as standing
---
create view follow_up_to_list as
  select follow_up.body_id, follow_up.id as follow_up_id,
    (follow_up.sensitive_since_at is null
      and (follow_up.theme_id is null or exists (select 1 from theme where theme.id = follow_up.theme_id
        and theme.body_id = follow_up.body_id and theme.state <> 'draft' and theme.sensitive_since_at is null))
      and (follow_up.item_id is null or exists (select 1 from agenda_item
        left join theme as its on its.id = agenda_item.theme_id
        where agenda_item.id = follow_up.item_id and agenda_item.body_id = follow_up.body_id
          and its.sensitive_since_at is null)))::int as read_by_all,
    follow_up.state, follow_up.kind,
    coalesce((select answered.response from follow_up_response as answered
      where answered.follow_up_id = follow_up.id order by answered.id desc limit 1), 'none') as response,
    (select case when body.year_start_month = 1 and body.year_start_day = 1 then follow_up.start_year::text
        else follow_up.start_year || '/' || right('0' || ((follow_up.start_year + 1) % 100), 2) end
      from body where body.id = follow_up.body_id) as year,
    (follow_up.state in ('not_started', 'in_progress'))::int as running,
    case when open.is_open then coalesce(follow_up.due_on, '9998') else '9999' end as due,
    case when open.is_open and not exists (select 1 from follow_up_response as answered
      where answered.follow_up_id = follow_up.id) then follow_up.response_due_on end as response_due_on,
    case when open.is_open then follow_up.review_on end as review_on,
    (open.is_open and latest.id is null)::int as never_reported,
    (open.is_open and coalesce((select max(event.at) from event_subject join event on event.id = event_subject.event_id
        where event_subject.kind = 'follow_up' and event_subject.record_id = follow_up.id
          and event.action = 'follow_up_update_asked') > coalesce(latest.at, ''), false))::int as update_asked,
    follow_up.made_on, follow_up.created_at,
    nullif(greatest(
      coalesce((select max(greatest(said.reported_on, coalesce(meeting.meets_on, ''))) from follow_up_update as said
        left join meeting on meeting.id = said.meeting_id where said.follow_up_id = follow_up.id
          and (said.source <> 'owner' or said.taken_up_at is not null)), ''),
      coalesce((select max(coalesce(answered.responded_on, substr(answered.recorded_at, 1, 10)))
        from follow_up_response as answered where answered.follow_up_id = follow_up.id), '')), '') as heard_on,
    follow_up.theme_id, follow_up.meeting_id, latest.id as last_report_id,
    case when exists (select 1 from follow_up_owner where follow_up_owner.follow_up_id = follow_up.id)
      then 'F-' || follow_up.id
      else follow_up.body_id || '|' || coalesce(follow_up.owner_person_id::text, '') || '|'
        || coalesce(follow_up.owner_office_id::text, '') || '|' || follow_up.owner_words end as owners
  from follow_up
  cross join lateral (select follow_up.state in ('not_started', 'in_progress', 'paused') as is_open) as open
  left join lateral (select said.id, said.at from follow_up_update as said where said.follow_up_id = follow_up.id
    and (said.source <> 'owner' or said.taken_up_at is not null)
    order by said.reported_on desc nulls last, said.id desc limit 1) as latest on true
