/** A year of work, and the themes it is made of. */
export const THEMES = [
  `create table work_programme (
    id integer primary key,
    body_id integer not null references body(id),
    start_year integer not null,
    state text not null default 'draft',
    introduction text not null default '',
    submitted_by_person_id integer references person(id),
    decision_words text,
    version integer not null default 1,
    unique (body_id, start_year)
  ) strict`,
  `create table delegation (
    id integer primary key,
    body_id integer not null references body(id),
    words text not null,
    granted_by_person_id integer not null references person(id),
    granted_by_name text not null,
    from_on text not null,
    until_on text,
    version integer not null default 1
  ) strict`,
  `create index delegation_by_body on delegation(body_id, from_on)`,
  `create table standing_item (
    id integer primary key,
    body_id integer not null references body(id),
    kind text not null check (kind in ('standing','procedural','statutory')),
    title text not null,
    purpose text not null default '',
    minutes integer not null check (minutes >= 0),
    place text not null check (place in ('opening','closing')),
    position integer not null,
    ended_at text,
    version integer not null default 1
  ) strict`,
  `create index standing_item_by_body on standing_item(body_id, place, position)`,

  // A deleted draft's number is never given to another theme: T-14 means one thing for ever.
  `create table theme (
    id integer primary key autoincrement,
    body_id integer not null references body(id),
    title text not null,
    why_it_matters text not null default '',
    desired_outcome text not null default '',
    who_is_affected text not null default '',
    timing_words text not null default '',
    origin text not null,
    origin_words text not null default '',
    origin_url text,
    proposer_person_id integer references person(id),
    proposer_words text not null default '',
    suggester_contact text,
    lead_member_id integer references person(id),
    format text,
    witnesses_words text not null default '',
    state text not null default 'draft',
    reason_code text,
    reason_words text,
    officer_notes text not null default '',
    recommendation text check (recommendation in ('take_forward','not_take_forward')),
    recommendation_words text,
    sensitive_since_at text,
    sensitive_because text,
    proposed_on text,
    updated_at text not null,
    version integer not null default 1
  ) strict`,
  `create index theme_by_body on theme(body_id, state)`,
  `create index theme_by_proposer on theme(proposer_person_id)`,
  `create table theme_relation (
    id integer primary key,
    theme_id integer not null references theme(id),
    other_theme_id integer not null references theme(id),
    kind text not null check (kind in ('follows','merged_into','related')),
    words text not null default '',
    at text not null,
    by_name text not null,
    unique (theme_id, other_theme_id, kind),
    check (theme_id <> other_theme_id)
  ) strict`,
  `create index theme_relation_back on theme_relation(other_theme_id)`,
  `create table theme_support (
    theme_id integer not null references theme(id),
    person_id integer not null references person(id),
    at text not null,
    primary key (theme_id, person_id)
  ) strict, without rowid`,
  `create index theme_support_by_person on theme_support(person_id)`,
  `create table line_of_enquiry (
    id integer primary key,
    theme_id integer not null references theme(id),
    text text not null,
    position integer not null,
    withdrawn_at text,
    version integer not null default 1
  ) strict`,
  `create index line_of_enquiry_by_theme on line_of_enquiry(theme_id, position)`,
];
