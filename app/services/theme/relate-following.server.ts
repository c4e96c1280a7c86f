import { reference } from "#app/domain/references.ts";
import { RELATION_LABELS } from "#app/domain/theme/states.ts";
import { insertRelation } from "#db/theme/theme-relations.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Links a theme that was just made to the one that it follows, with why in words; both histories tell of it. */
export async function relateFollowing(
  trx: Trx,
  acting: Acting,
  { themeId, follows, words, bodyId }: { themeId: number; follows: number; words: string; bodyId: number },
): Promise<void> {
  const relation = { themeId, otherThemeId: follows, kind: "follows" as const, words };
  await insertRelation(trx, { ...relation, at: acting.now, byName: acting.actor.name });
  await writeEvent(trx, acting, {
    action: "theme_related",
    subject: { kind: "theme", id: themeId },
    about: [{ kind: "theme", id: follows }],
    bodyId,
    particulars: {
      reference: reference("theme", themeId),
      other: reference("theme", follows),
      to: RELATION_LABELS.follows.words.toLowerCase(),
    },
  });
}
