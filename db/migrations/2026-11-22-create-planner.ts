import { sql, type Kysely } from "kysely";

/**
 * The whole first model. Every table is STRICT; a mutable record carries a
 * `version` that each change raises by one; a flag is a fact (who, when, why).
 * Days end in `_on`, instants in `_at`.
 */
const STATEMENTS = [
  // ---- Bodies and people -------------------------------------------------
  `create table body (
    id integer primary key,
    slug text not null unique,
    name text not null,
    kind text not null,
    parent_body_id integer references body(id),
    host_authority text not null,
    jurisdiction text not null check (jurisdiction in ('england','wales')),
    year_start_month integer not null default 5 check (year_start_month between 1 and 12),
    year_start_day integer not null default 1 check (year_start_day between 1 and 28),
    default_meeting_minutes integer not null default 150 check (default_meeting_minutes > 0),
    cadence_target integer check (cadence_target > 0),
    cadence_words text,
    remit text not null default '',
    public_contact text not null default '',
    ended_on text,
    version integer not null default 1
  ) strict`,
  `create table person (
    id integer primary key,
    name text not null,
    description text not null default '',
    version integer not null default 1
  ) strict`,
  `create table office (
    id integer primary key,
    title text not null,
    organisation text not null default '',
    version integer not null default 1
  ) strict`,
  `create table membership (
    id integer primary key,
    body_id integer not null references body(id),
    person_id integer not null references person(id),
    role text not null check (role in ('officer','chair','vice_chair','member','co_opted')),
    from_on text not null,
    until_on text,
    version integer not null default 1
  ) strict`,
  `create index membership_by_person on membership(person_id, body_id)`,
  `create index membership_by_body on membership(body_id, role)`,

  // ---- Signing in --------------------------------------------------------
  `create table account (
    person_id integer primary key references person(id),
    email text not null unique,
    password_hash text,
    administrator_since_at text,
    suspended_at text,
    suspended_because text,
    created_at text not null
  ) strict`,
  `create table session (
    id_hash text primary key,
    person_id integer not null references person(id),
    created_at text not null,
    last_seen_at text not null,
    expires_at text not null,
    device_words text not null default '',
    flash text
  ) strict`,
  `create index session_by_person on session(person_id)`,
  `create index session_by_expiry on session(expires_at)`,
  `create table link_token (
    token_hash text primary key,
    person_id integer not null references person(id),
    kind text not null check (kind in ('invitation','password_reset')),
    created_at text not null,
    created_by_person_id integer references person(id),
    expires_at text not null,
    used_at text
  ) strict`,
  `create index link_token_by_person on link_token(person_id)`,
  `create table sign_in_failure (
    id integer primary key,
    key_hash text not null,
    at text not null
  ) strict`,
  `create index sign_in_failure_by_key on sign_in_failure(key_hash, at)`,
  `create table submit_key (
    actor_key text not null,
    key text not null,
    answer text not null,
    at text not null,
    primary key (actor_key, key)
  ) strict, without rowid`,
  `create index submit_key_by_age on submit_key(at)`,
  `create table outbox (
    id integer primary key,
    to_email text not null,
    subject text not null,
    body text not null,
    created_at text not null,
    give_up_at text not null,
    sent_at text,
    last_error text
  ) strict`,

  // ---- The year ----------------------------------------------------------
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

  // ---- Themes ------------------------------------------------------------
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

  // ---- Meetings and items ------------------------------------------------
  `create table meeting (
    id integer primary key,
    body_id integer not null references body(id),
    meets_on text not null,
    starts_at text,
    venue text not null default '',
    how_to_attend text not null default '',
    kind text not null check (kind in ('ordinary','special','accountability')),
    minutes_available integer not null check (minutes_available > 0),
    state text not null default 'provisional',
    reason_words text,
    source_words text not null default '',
    source_url text,
    version integer not null default 1
  ) strict`,
  `create index meeting_by_body on meeting(body_id, meets_on)`,
  `create table agenda_item (
    id integer primary key,
    body_id integer not null references body(id),
    programme_id integer references work_programme(id),
    theme_id integer references theme(id),
    meeting_id integer references meeting(id),
    kind text not null check (kind in ('theme','standing','procedural','statutory')),
    title text not null,
    purpose text not null default '',
    format text not null default 'agenda_item',
    minutes integer not null check (minutes >= 0),
    lead_member_id integer references person(id),
    report_author text not null default '',
    expected_outcome text not null default '',
    officer_notes text not null default '',
    number_words text not null default '',
    position integer not null default 0,
    state text not null default 'not_scheduled',
    reason_code text,
    reason_words text,
    source_words text not null default '',
    version integer not null default 1
  ) strict`,
  `create index agenda_item_by_meeting on agenda_item(meeting_id, position, state, minutes)`,
  `create index agenda_item_by_theme on agenda_item(theme_id)`,
  `create index agenda_item_by_programme on agenda_item(programme_id, state)`,
  `create table witness (
    id integer primary key,
    item_id integer not null references agenda_item(id),
    office_id integer references office(id),
    words text not null default '',
    position integer not null
  ) strict`,
  `create index witness_by_item on witness(item_id, position)`,
  `create table theme_mention (
    id integer primary key,
    theme_id integer not null references theme(id),
    item_id integer not null references agenda_item(id),
    words text not null default '',
    unique (theme_id, item_id)
  ) strict`,
  `create index theme_mention_by_item on theme_mention(item_id)`,
  `create table question (
    id integer primary key,
    body_id integer not null references body(id),
    theme_id integer references theme(id),
    item_id integer references agenda_item(id),
    line_of_enquiry_id integer references line_of_enquiry(id),
    supplementary_to_id integer references question(id),
    text text not null,
    kind text not null check (kind in ('oral','written','public','supplementary')),
    author_person_id integer references person(id),
    author_words text not null default '',
    asker_person_id integer references person(id),
    asker_words text not null default '',
    addressee_office_id integer references office(id),
    addressee_words text not null default '',
    state text not null default 'proposed',
    reason_words text,
    source_words text not null default '',
    source_label text not null default '',
    proposed_on text,
    version integer not null default 1
  ) strict`,
  `create index question_by_theme on question(theme_id, state)`,
  `create index question_by_item on question(item_id)`,
  `create index question_by_author on question(author_person_id)`,
  `create index question_by_body on question(body_id, state)`,
  `create table item_move (
    id integer primary key,
    item_id integer not null references agenda_item(id),
    from_meeting_id integer references meeting(id),
    to_meeting_id integer references meeting(id),
    kind text not null check (kind in ('placed','moved','deferred','withdrawn')),
    reason_code text,
    reason_words text,
    by_person_id integer references person(id),
    by_name text not null,
    at text not null,
    variation_id integer references variation(id)
  ) strict`,
  `create index item_move_by_item on item_move(item_id, id)`,
  `create index item_move_by_from on item_move(from_meeting_id)`,

  // ---- Variations and releases -------------------------------------------
  `create table variation (
    id integer primary key,
    programme_id integer not null references work_programme(id),
    item_id integer not null references agenda_item(id),
    kind text not null check (kind in ('add','move','defer','withdraw')),
    from_meeting_id integer references meeting(id),
    to_meeting_id integer references meeting(id),
    reason_code text,
    reason_words text not null,
    state text not null default 'awaiting_chair',
    proposed_by_person_id integer references person(id),
    proposed_by_name text not null,
    proposed_at text not null,
    decided_by_name text,
    decided_at text,
    decision_words text,
    delegation_id integer references delegation(id),
    item_version integer not null,
    version integer not null default 1
  ) strict`,
  `create index variation_by_programme on variation(programme_id, state)`,
  `create unique index variation_one_open_per_item on variation(item_id) where state = 'awaiting_chair'`,
  `create table programme_release (
    id integer primary key,
    programme_id integer not null references work_programme(id),
    number integer not null,
    published_at text not null,
    published_by_name text not null,
    note text not null default '',
    snapshot text not null,
    changes text not null,
    unique (programme_id, number)
  ) strict`,
  `create table publication (
    kind text not null check (kind in ('programme','meeting','item','theme','question')),
    record_id integer not null,
    body_id integer not null references body(id),
    release_id integer not null references programme_release(id),
    title text not null,
    on_day text,
    view text not null,
    published_at text not null,
    primary key (kind, record_id)
  ) strict, without rowid`,
  `create index publication_by_body on publication(body_id, kind, on_day)`,
  `create index publication_by_day on publication(kind, on_day)`,

  // ---- History -----------------------------------------------------------
  `create table event (
    id integer primary key,
    at text not null,
    actor_person_id integer references person(id),
    actor_name text not null,
    action text not null,
    subject_kind text not null,
    subject_id integer not null,
    subject_version integer,
    body_id integer references body(id),
    reason text,
    particulars text not null default '{}'
  ) strict`,
  `create index event_by_body on event(body_id, id)`,
  `create table event_subject (
    kind text not null,
    record_id integer not null,
    event_id integer not null references event(id),
    primary key (kind, record_id, event_id)
  ) strict, without rowid`,
  `create trigger event_never_changes before update on event begin select raise(abort, 'history is append-only'); end`,
  `create trigger event_never_goes before delete on event begin select raise(abort, 'history is append-only'); end`,
  `create trigger event_subject_never_changes before update on event_subject begin select raise(abort, 'history is append-only'); end`,
  `create trigger event_subject_never_goes before delete on event_subject begin select raise(abort, 'history is append-only'); end`,
  `create trigger move_never_changes before update on item_move begin select raise(abort, 'moves are append-only'); end`,
  `create trigger move_never_goes before delete on item_move begin select raise(abort, 'moves are append-only'); end`,
  `create trigger release_never_goes before delete on programme_release begin select raise(abort, 'releases are kept'); end`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
