import { followUpNumber } from "#app/domain/follow-up/numbering.ts";
import { reference } from "#app/domain/references.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { relateFollowing } from "#app/services/theme/relate-following.server.ts";
import { insertTheme } from "#db/theme/themes.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Proposes a theme that comes of a follow-up: said at a meeting, it follows the
 * theme that the follow-up was made on, and is as sensitive as where it comes
 * from. Returns its id.
 */
export async function startThemeFrom(
  trx: Trx,
  acting: Acting,
  followUp: FollowUpRow,
  said: { title: string; whyItMatters: string },
): Promise<number> {
  const { actor, now } = acting;
  const ref = reference("follow_up", followUp.id);
  const sensitive = followUp.sensitiveSinceAt !== null || followUp.themeSensitiveSinceAt !== null;
  const id = await insertTheme(trx, {
    title: said.title,
    whyItMatters: said.whyItMatters,
    bodyId: followUp.bodyId,
    origin: "minutes",
    originWords: `${ref}, ${followUpNumber(followUp, followUp)}`,
    proposerPersonId: actor.personId,
    state: "proposed",
    proposedOn: actor.today,
    updatedAt: now,
    ...(sensitive ? { sensitiveSinceAt: now, sensitiveBecause: `Comes from ${ref}, which is sensitive.` } : {}),
  });
  await writeEvent(trx, acting, {
    action: "theme_sent",
    subject: { kind: "theme", id, version: 1 },
    bodyId: followUp.bodyId,
    particulars: { title: said.title },
  });
  if (followUp.themeId !== null) {
    const [follows, words] = [followUp.themeId, `By ${ref}`];
    await relateFollowing(trx, acting, { themeId: id, follows, words, bodyId: followUp.bodyId });
  }
  return id;
}
