import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { readDueAndLate } from "./due-and-late.server.ts";
import { unlawfulMeetings } from "./unlawful-meetings.server.ts";
import { readChairHome } from "./read-chair-home.server.ts";
import { readFirstSteps } from "./read-first-steps.server.ts";
import { memberTasks } from "./read-member-tasks.server.ts";
import { officerTasks } from "./read-officer-tasks.server.ts";

/** What needs this reader now, by the parts they have: as chair, as officer, as member, as administrator. */
export async function readHome(db: Db, actor: Actor, now: IsoInstant) {
  const deciding = bodiesAs(actor, THEME_DEEDS.approve_theme.roles);
  const member = bodiesAs(actor, THEME_DEEDS.support_theme.roles);
  const officer = bodiesAs(actor, THEME_DEEDS.edit_theme.roles);
  return {
    name: actor.name,
    unlawful: await unlawfulMeetings(db, actor),
    due: await readDueAndLate(db, actor),
    chair: deciding.length > 0 ? await readChairHome(db, actor, deciding, now) : null,
    officer: officer.length > 0 ? await officerTasks(db, actor, officer) : null,
    member: member.length > 0 ? await memberTasks(db, actor, member) : null,
    administrator: actor.administrator,
    hasNoBody: actor.administrator && (await listBodiesToAdminister(db, actor.today)).length === 0,
    settingUp: (await readFirstSteps(db, actor)).map(({ slug, name, steps, open }) => ({
      slug,
      name,
      words: `${steps.length - open} of ${steps.length} steps done`,
    })),
  };
}

export type Home = Awaited<ReturnType<typeof readHome>>;
