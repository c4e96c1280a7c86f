import type { IsoDate } from "#app/domain/calendar.ts";
import { hasResponseDate } from "#app/domain/follow-up/input.ts";
import { hasResponseReason, mayFollowUp } from "#app/domain/follow-up/may.ts";
import { RESPONSE_LABELS, type ResponseKind } from "#app/domain/follow-up/states.ts";
import { allOf } from "#app/domain/verdict.ts";
import { insertResponse } from "#db/follow-up/follow-up-parts.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { changeFollowUpBy, type FollowUpChanged, type FollowUpInput } from "./change-follow-up-by.server.ts";
import { requireOffice } from "./require-owner.server.ts";

/** What the addressee said to it: by whom, when, why, and who does what by when. */
export type Response = {
  response: ResponseKind;
  text: string;
  reasonWords: string;
  planWords: string;
  responderOfficeId: number | null;
  responderWords: string;
  respondedOn: IsoDate | null;
};

/**
 * Keeps a response beside those before it: a later one does not replace them.
 * Refuses by role, where it was closed without being done, a stale version, a day
 * to come, and a response that rejects any part without a reason.
 */
export function respondFollowUp(db: Db, acting: Acting, input: FollowUpInput & Response): FollowUpChanged {
  const { followUpId, version, ...response } = input;
  return changeFollowUpBy(
    db,
    acting,
    { followUpId, version },
    {
      may: (followUp) =>
        allOf(
          mayFollowUp("respond_follow_up", followUp, acting.actor),
          hasResponseReason(response.response, response.reasonWords),
          hasResponseDate(response.respondedOn, acting.actor.today),
        ),
      write: async (trx, followUp) => {
        await requireOffice(trx, followUp.bodyId, response.responderOfficeId);
        await insertResponse(trx, {
          ...response,
          followUpId: followUp.id,
          recordedAt: acting.now,
          recordedByName: acting.actor.name,
        });
        return {};
      },
      reason: response.reasonWords || undefined,
      event: () => ({
        action: "follow_up_responded",
        particulars: { to: RESPONSE_LABELS[response.response].toLowerCase() },
      }),
    },
  );
}
