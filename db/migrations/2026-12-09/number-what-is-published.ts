import { sql, type Kysely } from "kysely";

const NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/** Which record of programs names which published one: one that appears or goes changes those that name it. */
const LINKS = [
  "select 'theme' as kind, theme_id as record_id, 'theme' as to_kind, other_theme_id as to_id from theme_relation",
  "select 'theme', other_theme_id, 'theme', theme_id from theme_relation",
  "select 'theme', theme_id, 'item', item_id from theme_mention",
  "select 'theme', theme_id, 'item', id from agenda_item where theme_id is not null",
  "select 'theme', theme_id, 'question', id from question where theme_id is not null",
  "select 'item', id, 'theme', theme_id from agenda_item",
  "select 'item', id, 'meeting', meeting_id from agenda_item",
  "select 'item', item_id, 'question', id from question where item_id is not null",
  "select 'meeting', meeting_id, 'item', id from agenda_item where meeting_id is not null",
  "select 'question', id, 'theme', theme_id from question",
  "select 'question', id, 'item', item_id from question",
  "select 'programme', programme_id, 'item', id from agenda_item where programme_id is not null",
  "select 'programme', work_programme.id, 'theme', theme.id from theme join work_programme on work_programme.body_id = theme.body_id",
  "select 'programme', work_programme.id, 'meeting', meeting.id from meeting join work_programme on work_programme.body_id = meeting.body_id",
  "select kind, record_id, 'theme', theme_id from published_record",
  "select kind, record_id, 'item', item_id from published_record",
  "select kind, record_id, 'meeting', meeting_id from published_record",
  "select 'answer', id, 'question', id from question",
  "select 'scoring', round_id, 'theme', theme_id from scoring_entry",
  "select 'follow_up', follow_up_id, 'item', item_id from follow_up_place",
  "select 'follow_up', follow_up_id, 'item', item_id from follow_up_result",
  "select 'follow_up', follow_up_id, 'theme', theme_id from follow_up_result",
  "select 'follow_up', follow_up_id, 'meeting', meeting_id from follow_up_update",
];

/** The next number: whoever writes waits here for the writer before, so that numbers come out in their order. */
const NEXT = `update open_change set number = number + 1, at = case when at > ${NOW} then at else ${NOW} end;`;

const LATEST = "number = (select number from open_change), changed_at = (select at from open_change)";

/** A record is there, or there again. */
const told = (kind: string, id: string, bodyId: string) => `
  insert into open_record (kind, record_id, body_id, number, created_at, changed_at, gone)
    select ${kind}, ${id}, ${bodyId}, number, at, at, 0 from open_change where true
    on conflict (kind, record_id) do update set body_id = excluded.body_id, number = excluded.number,
      changed_at = excluded.changed_at, gone = 0;`;

const gone = (kind: string, id: string) =>
  `update open_record set ${LATEST}, gone = 1 where kind = ${kind} and record_id = ${id};`;

/** What names it has changed with it; what shows it whole changes with each change of it. */
const touched = (kind: string, id: string) => `
  update open_record set ${LATEST} where (kind, record_id) in
    (select kind, record_id from open_link where to_kind = ${kind} and to_id = ${id});`;

const changed = (where: string) => `update open_record set ${LATEST} where ${where};`;

const trigger = (table: string, on: string, when: string, ...does: string[]) =>
  `create trigger ${table}_is_told_${on.split(" ")[0]} after ${on} on ${table} ${when === "" ? "" : `when ${when}`}
    begin ${NEXT} ${does.join(" ")} end`;

const PUBLIC_ROLES = "('chair', 'vice_chair', 'member', 'co_opted')";
const OF_PERSON = (row: string) => `kind = 'person' and record_id = ${row}.person_id`;
const MEETING_OF = (item: string) => `select meeting_id from agenda_item where id = ${item}`;
/** What an item led to stands with the item, and both with the meeting. */
const LED_TO = (row: string) => [
  changed(`kind = 'item' and ${row}.kind = 'outcome' and record_id = ${row}.item_id`),
  changed(`kind = 'meeting' and ${row}.kind = 'outcome' and record_id in (${MEETING_OF(`${row}.item_id`)})`),
];
const AGENDAS_OF_ITEMS = (items: string) => `kind = 'agenda' and record_id in (
  select meeting_id from agenda_item where id in (${items})
  union select from_meeting_id from item_move where item_id in (${items})
  union select to_meeting_id from item_move where item_id in (${items}))`;

/**
 * Programs that keep a copy of what is published ask what has changed: every published record has the number of its last
 * change, over all of them, and stays as gone when it is taken away. Numbers are given under one lock, so that who has
 * read up to a number has missed nothing before it. Words are not here: they are read where pages read them.
 */
const STATEMENTS = [
  `create table open_change (id integer primary key check (id = 1), number integer not null, at text not null, day text not null) strict`,
  `insert into open_change (id, number, at, day) values (1, 1, '1970-01-01T00:00:00.000Z', '')`,
  `create table open_record (
    kind text not null,
    record_id integer not null,
    body_id integer not null,
    number integer not null,
    created_at text not null,
    changed_at text not null,
    gone integer not null check (gone in (0, 1)),
    primary key (kind, record_id)
  ) strict`,
  `create index open_record_by_number on open_record (kind, number, record_id)`,
  `create view open_link as ${LINKS.join(" union all ")}`,
  trigger(
    "publication",
    "insert",
    "",
    told("new.kind", "new.record_id", "new.body_id"),
    touched("new.kind", "new.record_id"),
  ),
  trigger(
    "publication",
    "update",
    "old.view <> new.view or old.body_id <> new.body_id or (new.kind = 'programme' and old.release_id <> new.release_id)",
    told("new.kind", "new.record_id", "new.body_id"),
    changed(`kind = 'meeting' and new.kind = 'item' and record_id in (${MEETING_OF("new.record_id")})`),
    changed(
      "kind = 'item' and new.kind = 'meeting' and record_id in (select id from agenda_item where meeting_id = new.record_id)",
    ),
  ),
  trigger("publication", "delete", "", gone("old.kind", "old.record_id"), touched("old.kind", "old.record_id")),
  trigger("published_record", "insert", "", told("new.kind", "new.record_id", "new.body_id"), ...LED_TO("new")),
  trigger("published_record", "update", "", told("new.kind", "new.record_id", "new.body_id"), ...LED_TO("new")),
  trigger("published_record", "delete", "", gone("old.kind", "old.record_id"), ...LED_TO("old")),
  ...["insert", "update"].map((on) =>
    trigger("published_attendance", on, "", changed("kind = 'meeting' and record_id = new.meeting_id")),
  ),
  trigger("published_attendance", "delete", "", changed("kind = 'meeting' and record_id = old.meeting_id")),
  ...["insert", "update"].map((on) =>
    trigger(
      "agenda_release",
      on,
      "",
      told("'agenda'", "new.meeting_id", "(select body_id from meeting where id = new.meeting_id)"),
    ),
  ),
  trigger("agenda_release", "delete", "", gone("'agenda'", "old.meeting_id")),
  trigger(
    "agenda_item",
    "update of part, exempt_paragraph, theme_id",
    "old.part <> new.part or old.exempt_paragraph is not new.exempt_paragraph or old.theme_id is not new.theme_id",
    changed(AGENDAS_OF_ITEMS("new.id")),
  ),
  trigger(
    "theme",
    "update of sensitive_since_at",
    "old.sensitive_since_at is not new.sensitive_since_at",
    changed(AGENDAS_OF_ITEMS("select id from agenda_item where theme_id = new.id")),
  ),
  trigger("body", "insert", "", told("'body'", "new.id", "new.id")),
  trigger(
    "body",
    "update",
    "",
    told("'body'", "new.id", "new.id"),
    changed("body_id = new.id and exists (select 1 from body where id = new.id and slug <> old.slug)"),
  ),
  trigger("body", "delete", "", gone("'body'", "old.id")),
  trigger("membership", "insert", `new.role in ${PUBLIC_ROLES}`, told("'person'", "new.person_id", "new.body_id")),
  trigger(
    "membership",
    "update",
    `new.role in ${PUBLIC_ROLES} or old.role in ${PUBLIC_ROLES}`,
    told("'person'", "new.person_id", "new.body_id"),
    changed(OF_PERSON("old")),
  ),
  trigger("membership", "delete", `old.role in ${PUBLIC_ROLES}`, changed(OF_PERSON("old"))),
  trigger("person", "update", "", changed("kind = 'person' and record_id = new.id")),
  trigger("person", "delete", "", gone("'person'", "old.id")),
  // With a day memberships begin and end though nobody writes anything of them.
  trigger(
    "open_change",
    "update of day",
    "old.day <> new.day",
    changed(`kind = 'person' and record_id in (select person_id from membership where role in ${PUBLIC_ROLES}
      and ((from_on > old.day and from_on <= new.day) or (until_on >= old.day and until_on < new.day)))`),
    "update content_stamp set published = published + 1 where body_id = 0;",
  ),
  `insert into open_record select kind, record_id, body_id, 1, published_at, published_at, 0 from publication`,
  `insert into open_record select kind, record_id, body_id, 1, published_at, published_at, 0 from published_record`,
  `insert into open_record select 'agenda', meeting_id, meeting.body_id, 1, min(published_at), max(published_at), 0
    from agenda_release join meeting on meeting.id = meeting_id group by meeting_id, meeting.body_id`,
  `insert into open_record select 'body', id, id, 1, ${NOW}, ${NOW}, 0 from body`,
  `insert into open_record select 'person', person_id, min(body_id), 1, ${NOW}, ${NOW}, 0
    from membership where role in ${PUBLIC_ROLES} group by person_id`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
