import { bodiesAs, type Actor } from "#app/domain/actor.ts";
import { sentBy } from "#app/domain/home/approvals.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import { listOldestWaiting } from "#db/home/oldest-waiting.server.ts";
import type { Db } from "#db/open.server.ts";
import { readDueAndLate } from "./due-and-late.server.ts";
import type { Task } from "./home-task.server.ts";
import { unlawfulMeetings } from "./unlawful-meetings.server.ts";
import { countWaitingFor } from "./waiting.server.ts";
import { readFirstSteps } from "./read-first-steps.server.ts";
import { memberTasks } from "./read-member-tasks.server.ts";
import { officerTasks } from "./read-officer-tasks.server.ts";

/** What needs this reader now, by the parts they have: as chair, as officer, as member, as administrator. */
export async function readHome(db: Db, actor: Actor) {
  const deciding = bodiesAs(actor, THEME_DEEDS.approve_theme.roles);
  const member = bodiesAs(actor, THEME_DEEDS.support_theme.roles);
  const officer = bodiesAs(actor, THEME_DEEDS.edit_theme.roles);
  return {
    name: actor.name,
    unlawful: await unlawfulMeetings(db, actor),
    due: await readDueAndLate(db, actor),
    chair: deciding.length > 0 ? await chairTasks(db, actor, deciding) : null,
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

async function chairTasks(db: Db, actor: Actor, bodyIds: readonly number[]): Promise<Task[]> {
  const count = await countWaitingFor(db, actor);
  if (count === 0) return [];
  const [oldest] = await listOldestWaiting(db, bodyIds, actor.today, { limit: 1, offset: 0 });
  const sent = oldest && sentBy(actor.today, oldest.sentByName ?? undefined, oldest.sentAt);
  const note = sent ? `The oldest was ${sent.words}.` : null;
  return [
    {
      words: count === 1 ? "decision waiting for you" : "decisions waiting for you",
      href: "/approvals",
      count,
      note,
    },
  ];
}
