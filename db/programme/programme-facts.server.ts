import { sql } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { ITEM_STATE_LIST, ITEM_KIND_LABELS } from "#app/domain/agenda-item/states.ts";
import { IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { idFromReference } from "#app/domain/references.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import {
  asSql,
  idsNamed,
  inListOrder,
  inNamedOrder,
  isOneOf,
  placeByWords,
  placeIn,
  type ListFacts,
} from "#db/list/facts.server.ts";
import { readableItems } from "#db/readable.server.ts";

const ofTheme = (column: "title" | "origin") =>
  sql`(select its.${sql.ref(column)} from theme as its where its.id = agenda_item.theme_id)`;
const MEETS_ON = sql`(select day.meets_on from meeting as day where day.id = agenda_item.meeting_id)`;
const LEAD = sql`(select person.name from person where person.id = agenda_item.lead_member_id)`;

/** What the list of a programme's items asks of the database; `programmeRows` are the same items as rows. */
export function programmeFacts(actor: Actor, programmeId: number): ListFacts {
  const place = placeFacts(actor);
  return {
    table: sql`agenda_item`,
    id: sql`agenda_item.id`,
    where: sql`agenda_item.programme_id = ${programmeId}
      and ${isOneOf(sql`agenda_item.kind`, IN_PROGRAMME)} and ${asSql(readableItems(actor))}`,
    kinds: {
      state: { codes: sql`agenda_item.state` },
      meeting: { by: PLACE, is: isPlace },
      lead: {
        by: sql`agenda_item.lead_member_id`,
        is: (names) => idsNamed(sql`agenda_item.lead_member_id`, sql`person`, sql`name`, names),
        group: LEAD,
      },
      format: { codes: sql`agenda_item.format` },
      kind: { codes: sql`agenda_item.kind` },
      origin: { codes: ofTheme("origin") },
      yours: {
        flags: {
          leading: sql`agenda_item.lead_member_id = ${actor.personId}`,
          proposed: sql`agenda_item.theme_id in (select id from theme where proposer_person_id = ${actor.personId})`,
        },
      },
    },
    sorts: {
      item: [inListOrder(sql`agenda_item.title`)],
      theme: [inListOrder(ofTheme("title"))],
      state: [placeIn(sql`agenda_item.state`, ITEM_STATE_LIST)],
      meeting: place,
      lead: [inNamedOrder(LEAD)],
      author: [inListOrder(sql`nullif(agenda_item.report_author, '')`)],
      minutes: [sql`agenda_item.minutes`],
      format: [placeByWords(sql`agenda_item.format`, FORMAT_LABELS)],
      kind: [placeByWords(sql`agenda_item.kind`, ITEM_KIND_LABELS)],
      origin: [placeByWords(ofTheme("origin"), ORIGIN_LABELS)],
    },
    sums: { minutes: sql`agenda_item.minutes` },
    kept: { list: "item", by: actor, of: programmeId },
    searched: [
      sql`'I-' || agenda_item.id || ' ' || agenda_item.title`,
      ofTheme("title"),
      LEAD,
      sql`agenda_item.report_author`,
    ],
    rest: [...place, MEETS_ON, sql`agenda_item.position`, sql`agenda_item.id`],
  };
}

const [WITHDRAWN, NOWHERE] = ["withdrawn", "none"] as const;

/** Where an item stands in the year, as the address says it but for its meeting, which is said by number. */
const PLACE = sql`case when agenda_item.state = 'withdrawn' then ${sql.lit(WITHDRAWN)}
  else coalesce(cast(agenda_item.meeting_id as text), ${sql.lit(NOWHERE)}) end`;

function isPlace(values: readonly string[]) {
  const meetings = values.flatMap((value) => idFromReference("meeting", value) ?? []);
  const others = values.filter((value) => value === WITHDRAWN || value === NOWHERE);
  return isOneOf(PLACE, [...meetings.map(String), ...others]);
}

/** Coming meetings first, by day; then what has no meeting; then meetings that are past; then what was withdrawn. */
function placeFacts({ today }: Actor) {
  const met = sql`agenda_item.state <> 'withdrawn' and agenda_item.meeting_id is not null`;
  return [
    sql`case when agenda_item.state = 'withdrawn' then 4 when agenda_item.meeting_id is null then 2
      when ${MEETS_ON} >= ${today} then 1 else 3 end`,
    sql`case when ${met} then ${MEETS_ON} end`,
    sql`case when ${met} then agenda_item.meeting_id end`,
  ];
}
