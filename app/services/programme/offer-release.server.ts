import type { IsoInstant } from "#app/domain/calendar.ts";
import { mayPublishProgramme } from "#app/domain/programme/may-publish.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { findProgramme } from "#db/programme/programmes.server.ts";
import { planRelease, type ProgrammeToRelease } from "./plan-release.server.ts";
import { cachedUntilNextWrite } from "#app/services/cache-until-write.server.ts";

/** What the publication page needs: what readers will be told has changed, what the release holds, and the verdict. */
export async function offerRelease(
  db: Db,
  actor: Actor,
  asked: { bodySlug: string; startYear: number },
  now: IsoInstant,
) {
  const programme = await findProgramme(db, actor, asked);
  if (!programme) return undefined;
  const planned = await cachedUntilNextWrite(db, `release ${programme.id} ${actor.today}`, () =>
    planInShort(db, programme, now),
  );
  return {
    programmeId: programme.id,
    version: programme.version,
    bodyName: programme.bodyName,
    yearLabel: yearLabel(programme.startYear, programme),
    path: programmePath(programme.bodySlug, programme.startYear, programme),
    number: planned.number,
    changes: planned.changes,
    holds: planned.holds,
    verdict: mayPublishProgramme(programme, planned, actor),
  };
}

/** The plan without its long snapshot. A working page asks for it at each view, and it takes long in a full year. */
async function planInShort(db: Db, programme: ProgrammeToRelease, now: IsoInstant) {
  const { number, isNews, changes, snapshot } = await planRelease(db, programme, now);
  const { meetings, items, themes, questions } = snapshot;
  return {
    number,
    isNews,
    changes: changes.map((change) => change.words),
    holds: {
      meetings: meetings.length,
      items: items.length,
      themes: themes.length,
      questions: questions.length,
    },
  };
}
