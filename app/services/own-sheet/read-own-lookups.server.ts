import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { weekdayDateText } from "#app/domain/calendar.ts";
import { numbersOf } from "#app/domain/follow-up/numbering.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import type { OwnLookups } from "#app/domain/own-sheet/plan.ts";
import { named, reference } from "#app/domain/references.ts";
import { sameWordsOf } from "#app/domain/same-words.ts";
import { listMembersOn, listPeopleOn } from "#db/administration/members.server.ts";
import { listMemberships } from "#db/administration/memberships.server.ts";
import { listOffices } from "#db/administration/offices.server.ts";
import { listSameWords } from "#db/administration/same-words.server.ts";
import type { Database } from "#db/schema.ts";
import { listProgrammeYears } from "#db/sheet/sheet-imports.server.ts";
import {
  listFollowUpsOfBody,
  listItemsOfBody,
  listMeetingsOfBody,
  listEverybody,
  listQuestionsOfBody,
  listThemesOfBody,
} from "#db/own-sheet/own-lookups.server.ts";

type Table = { bodyId: number; bodyName: string; yearStartMonth: number; yearStartDay: number };

/** What is here that the rows of a table may mean: a fixed number of queries, however many rows. For the body's officers alone. */
export async function readOwnLookups(db: Kysely<Database>, actor: Actor, table: Table): Promise<OwnLookups> {
  const { bodyId, bodyName, yearStartMonth, yearStartDay } = table;
  const { today } = actor;
  const meetings = await listMeetingsOfBody(db, bodyId);
  return {
    bodyId,
    bodyName,
    naming: { people: await listPeopleOn(db, bodyId, today), offices: await listOffices(db, [bodyId]), bodyName },
    members: await listMembersOn(db, bodyId, today),
    ...(actor.administrator ? await listEverybody(db, actor.councilId) : { everybody: [], emails: new Set<string>() }),
    parts: await listMemberships(db, bodyId),
    meetings: meetings.map(({ id, meetsOn, state }) => ({
      id,
      meetsOn,
      state,
      label: `${named(weekdayDateText(meetsOn), reference("meeting", id))}, ${MEETING_STATES[state].words.toLowerCase()}`,
    })),
    themes: await listThemesOfBody(db, bodyId),
    items: await listItemsOfBody(db, bodyId),
    followUps: (await listFollowUpsOfBody(db, bodyId)).map((row) => ({ ...row, numbers: numbersOf(row) })),
    questions: await listQuestionsOfBody(db, bodyId),
    programmes: await listProgrammeYears(db, bodyId),
    year: { yearStartMonth, yearStartDay },
    today,
    same: sameWordsOf(await listSameWords(db, [bodyId])),
  };
}
