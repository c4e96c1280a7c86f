import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";
import { readYearWindows } from "#app/services/deadline/read-year-windows.server.ts";

/** What the page that plans a year's meetings needs: the year, its meetings, its statutory business and the verdict. */
export async function offerYearPlan(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  const body = programme && (await findMeetingBody(db, actor, programme.bodyId));
  if (!programme || !body) return undefined;
  const { meetings, windows } = await readYearWindows(db, actor, programme);
  const { bodyId, bodyName, slug, address, year, firstDay, lastDay, state } = programme;
  return {
    programme: { bodyId, bodyName, slug, address, year, firstDay, lastDay, state },
    defaultMeetingMinutes: body.defaultMeetingMinutes,
    meetings: meetings.map(({ id, meetsOn }) => ({ reference: reference("meeting", id), meetsOn })),
    windows,
    verdict: mayCreateMeeting(body, null, actor),
  };
}
