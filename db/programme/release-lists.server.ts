import { sql, type Kysely } from "kysely";
import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import type { RecordOfItem, RecordOfMeeting, RecordOfTheme } from "#app/domain/programme/record.ts";
import { jsonList } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { isThemeOnlyExempt } from "#db/public-record/published-of.server.ts";
import type { Database } from "#db/schema.ts";
import { welshOf } from "#db/welsh-texts.server.ts";

export type ReleasedProgramme = {
  id: number;
  bodyId: number;
  startYear: number;
  introduction: string;
  /** The first and the last day of its municipal year. */
  firstDay: IsoDate;
  lastDay: IsoDate;
};

/** The meetings of the programme's year, and any other that an item of the programme is on, by day. */
export function listReleaseMeetings(db: Kysely<Database>, programme: ReleasedProgramme): Promise<RecordOfMeeting[]> {
  return db
    .selectFrom("meeting")
    .select([
      "id",
      "meetsOn",
      "dateBasis",
      "startsAt",
      "venue",
      "howToAttend",
      "minutesAvailable",
      "kind",
      "state",
      "reasonWords",
      "sourceWords",
      "sourceUrl",
    ])
    .where("bodyId", "=", programme.bodyId)
    .where((eb) =>
      eb.or([
        eb.between("meetsOn", programme.firstDay, programme.lastDay),
        eb(
          "id",
          "in",
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.meetingId")
            .where("agendaItem.programmeId", "=", programme.id)
            .where("agendaItem.meetingId", "is not", null)
            .$castTo<{ meetingId: number }>(),
        ),
      ]),
    )
    .orderBy("meetsOn")
    .orderBy("startsAt")
    .orderBy("id")
    .execute();
}

/** The programme's items, and those on its meetings that belong to no programme, in the order of their agendas. */
export function listReleaseItems(
  db: Kysely<Database>,
  programme: ReleasedProgramme,
  meetingIds: readonly number[],
): Promise<RecordOfItem[]> {
  return db
    .selectFrom("agendaItem")
    .innerJoin("body", "body.id", "agendaItem.bodyId")
    .leftJoin("person as lead", "lead.id", "agendaItem.leadMemberId")
    .select([
      "agendaItem.id",
      "agendaItem.themeId",
      "agendaItem.meetingId",
      "agendaItem.kind",
      "agendaItem.title",
      "agendaItem.purpose",
      "agendaItem.format",
      "agendaItem.minutes",
      "lead.name as leadName",
      "agendaItem.reportAuthor",
      "agendaItem.expectedOutcome",
      "agendaItem.state",
      "agendaItem.reasonCode",
      "agendaItem.reasonWords",
      "agendaItem.sourceWords",
      "agendaItem.part",
      "agendaItem.exemptParagraph",
      "body.jurisdiction",
      welshOf("item", "title", "agenda_item.id").as("titleCy"),
      welshOf("item", "purpose", "agenda_item.id").as("purposeCy"),
    ])
    .where("agendaItem.bodyId", "=", programme.bodyId)
    .where((eb) =>
      eb.or([
        eb("agendaItem.programmeId", "=", programme.id),
        eb.and([eb("agendaItem.programmeId", "is", null), inNumbers(sql<number>`agenda_item.meeting_id`, meetingIds)]),
      ]),
    )
    .orderBy("agendaItem.meetingId")
    .orderBy("agendaItem.part")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .execute();
}

/**
 * The body's themes that this programme speaks of: those with an item in it or
 * spoken of at one, and, until a later year is published, those with no item at all.
 */
export async function listReleaseThemes(db: Kysely<Database>, programme: ReleasedProgramme): Promise<RecordOfTheme[]> {
  const rows = await db
    .selectFrom("theme")
    .leftJoin("person as lead", "lead.id", "theme.leadMemberId")
    .select([
      "theme.id",
      "theme.title",
      "theme.whyItMatters",
      "theme.desiredOutcome",
      "theme.origin",
      "theme.originWords",
      "theme.originUrl",
      "theme.proposedOn",
      "lead.name as leadName",
      "theme.state",
      "theme.reasonCode",
      "theme.reasonWords",
      "theme.sensitiveSinceAt",
      welshOf("theme", "title", "theme.id").as("titleCy"),
      welshOf("theme", "why", "theme.id").as("whyCy"),
      isThemeOnlyExempt("theme.id").as("isOnlyExempt"),
      sql<string>`(select ${jsonList(sql`agenda_item.id`)} from agenda_item
        where agenda_item.theme_id = theme.id)`.as("itemIds"),
      sql<
        string | null
      >`(select min(event.at) from event_subject join event on event.id = event_subject.event_id where event_subject.kind = 'theme' and event_subject.record_id = theme.id and event.action = 'theme_approved')`.as(
        "approvedAt",
      ),
    ])
    .where("theme.bodyId", "=", programme.bodyId)
    .where("theme.state", "<>", "draft")
    .where(isSpokenOfIn(programme))
    .orderBy("theme.id")
    .execute();
  return rows.map(({ approvedAt, ...row }) => ({
    ...row,
    isOnlyExempt: row.isOnlyExempt === 1,
    itemIds: JSON.parse(row.itemIds) as number[],
    approvedOn: approvedAt === null ? null : dayInLondon(new Date(approvedAt)),
  }));
}

function isSpokenOfIn(programme: ReleasedProgramme) {
  const { id, bodyId, startYear, firstDay, lastDay } = programme;
  const ofProgramme = sql`(agenda_item.programme_id = ${id} or (
    agenda_item.programme_id is null and agenda_item.meeting_id in (
      select id from meeting where body_id = ${bodyId} and meets_on between ${firstDay} and ${lastDay}
    )
  ))`;
  return sql<boolean>`(
    exists (select 1 from agenda_item where agenda_item.theme_id = theme.id and ${ofProgramme})
    or exists (
      select 1 from theme_mention join agenda_item on agenda_item.id = theme_mention.item_id
      where theme_mention.theme_id = theme.id and ${ofProgramme}
    )
    or (
      not exists (select 1 from agenda_item where agenda_item.theme_id = theme.id)
      and not exists (
        select 1 from work_programme
        where body_id = ${bodyId} and start_year > ${startYear} and state = 'published'
      )
    )
  )`;
}
