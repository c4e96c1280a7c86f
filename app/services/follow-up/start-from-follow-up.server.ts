import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { reference } from "#app/domain/references.ts";
import { insertResult } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { changeFollowUpIn, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { makeFromFollowUp, type LedTo, type Made } from "./make-from-follow-up.server.ts";

type Led = { reference: string; made: string; path: string };

/**
 * Starts a theme or an agenda item from a follow-up in one step, linked both
 * ways. A theme is proposed with the follow-up as its origin and follows the
 * theme it came from; an item is that theme's, or, without one, business of the
 * meeting. Refuses by role, a stale version, and whatever refuses the new record.
 */
export function startFromFollowUp(
  db: Db,
  acting: Acting,
  input: FollowUpInput & { start: LedTo },
): Promise<Outcome<Led>> {
  return runDeedFor(db, acting, async (trx) => {
    let made: Made | undefined;
    const { reference: ref } = await changeFollowUpIn(trx, acting, input, {
      may: (followUp) => mayFollowUp("start_from_follow_up", followUp, acting.actor),
      write: async (_, followUp) => {
        made = await makeFromFollowUp(trx, acting, followUp, input.start);
        await insertResult(trx, {
          followUpId: followUp.id,
          themeId: made.kind === "theme" ? made.id : null,
          itemId: made.kind === "item" ? made.id : null,
          at: acting.now,
          byName: acting.actor.name,
        });
        return {};
      },
      event: () => ({
        action: "follow_up_led_to",
        particulars: { other: made ? reference(made.kind, made.id) : "" },
        about: made ? [made] : [],
      }),
    });
    const { kind, id } = made as unknown as Made;
    return { reference: ref, made: reference(kind, id), path: `/${kind}s/${reference(kind, id)}` };
  });
}
