import { isOver, loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { dayInLondon, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { isWindowOver } from "#app/domain/deadline/statutory-windows.ts";
import { delegationDaysText } from "#app/domain/programme/delegation.ts";
import { rolesIn, type Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findDelegationInForce } from "#db/programme/delegations.server.ts";
import type { Db } from "#db/open.server.ts";
import { countChangesSinceRelease } from "#db/programme/programme-items.server.ts";
import { findLastReleaseMade } from "#db/programme/releases.server.ts";
import { countVariations } from "#db/programme/variations.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";
import { readYearLinks } from "./read-year-links.server.ts";
import { readYearWindows } from "#app/services/deadline/read-year-windows.server.ts";
import { programmeSource, type MeetingOfRow } from "./programme-rows.server.ts";
import { bulkChoices } from "./bulk-choices.server.ts";

/**
 * A programme's working record for someone with a part in its body: its facts,
 * what they may do, its items as a list, and the choices of the bulk form where
 * they are an officer. Undefined where they have no part. The number of queries
 * does not depend on the number of items.
 */
export async function readWorkingProgramme(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { meetings, windows } = await readYearWindows(db, actor, programme);
  const release = await findLastReleaseMade(db, programme.id);
  const delegation = await findDelegationInForce(db, programme.bodyId, actor.today);
  const isOfficer = rolesIn(actor, programme.bodyId).includes("officer");
  const coming = meetings.filter((meeting) => meeting.meetsOn >= actor.today);
  return {
    programme,
    items: programmeSource(db, actor, programme.id, meetings),
    windows: windows
      .map((window) => ({ ...window, over: isWindowOver(window, actor.today) ? window.to : null }))
      .filter(isWorthTelling),
    release: release && {
      number: release.number,
      day: dateText(dayInLondon(new Date(release.publishedAt))),
    },
    changesSinceRelease: await countChangesSinceRelease(db, programme.id),
    variations: await countVariations(db, actor, programme.id),
    delegation: delegation && { words: delegation.words, days: delegationDaysText(delegation) },
    years: await readYearLinks(db, actor, programme),
    nextMeeting: coming[0] ? reference("meeting", coming[0].id) : null,
    comingMeetings: coming.length,
    overloaded: coming
      .filter(isOverloaded)
      .map((meeting) => ({ reference: reference("meeting", meeting.id), day: meetingDay(meeting) })),
    choices: isOfficer ? await bulkChoices(db, actor, programme.bodyId, coming) : null,
  };
}

/** A day kept free, or not, for a veto that can no longer come is no news. */
function isWorthTelling({ kind, over, item }: { kind: string; over: IsoDate | null; item: object | null }) {
  return kind === "needed" || over === null || item !== null;
}

function isOverloaded(meeting: MeetingOfRow): boolean {
  return isOver(loadOf(meeting));
}
