import { bodiesAs, bodiesOf, type Actor } from "#app/domain/actor.ts";
import { weekdayDateText, type IsoInstant } from "#app/domain/calendar.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { administratorRows } from "./administrator-rows.server.ts";
import { readDueAndLate } from "./due-and-late.server.ts";
import { readComing } from "./read-coming.server.ts";
import { readChairHome } from "./read-chair-home.server.ts";
import { readFirstSteps } from "./read-first-steps.server.ts";
import { readMemberHome } from "./read-member-home.server.ts";
import { readDesk } from "./read-desk.server.ts";
import { readLately } from "./read-lately.server.ts";
import { readNextMeeting } from "./read-next-meeting.server.ts";
import { readYearLine } from "./read-year-line.server.ts";

/** What needs this reader now, by the parts they have: as chair, as officer, as member, as administrator. */
export async function readHome(db: Db, actor: Actor, now: IsoInstant) {
  const deciding = bodiesAs(actor, THEME_DEEDS.approve_theme.roles);
  const member = bodiesAs(actor, THEME_DEEDS.support_theme.roles);
  const officer = bodiesAs(actor, THEME_DEEDS.edit_theme.roles);
  const bodyIds = officer.length > 0 ? officer : bodiesOf(actor);
  const every = actor.administrator ? await listBodiesToAdminister(db, actor.councilId, actor.today) : [];
  const coming = await readComing(db, actor, bodyIds, officer.length > 0);
  const owed = officer.length > 0 ? [] : await readDueAndLate(db, actor);
  return {
    day: weekdayDateText(actor.today),
    unlawful: coming.unlawful,
    late: deciding.length > 0 ? owed : [],
    chair: deciding.length > 0 ? await readChairHome(db, actor, deciding, now) : null,
    desk: officer.length > 0 ? await readDesk(db, actor, { now, meetings: coming.meetings }) : null,
    lately: officer.length > 0 ? await readLately(db, actor) : [],
    next: await readNextMeeting(db, actor, coming, officer.length > 0),
    year: officer.length > 0 ? await readYearLine(db, actor, coming.next?.bodyId ?? officer[0] ?? 0) : null,
    member: member.length > 0 ? await readMemberHome(db, actor, member, deciding.length > 0 ? [] : owed) : null,
    administrator: actor.administrator ? await administratorRows(db, actor, now) : null,
    hasNoBody: actor.administrator && bodyIds.length === 0 && every.length === 0,
    settingUp: (await readFirstSteps(db, actor, undefined, every)).map(({ slug, name, steps, open }) => ({
      slug,
      name,
      words: `${steps.length - open} of ${steps.length} steps done`,
    })),
  };
}

export type Home = Awaited<ReturnType<typeof readHome>>;
