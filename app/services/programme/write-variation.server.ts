import type { HowMoved } from "#app/domain/agenda-item/how-moved.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { insertVariation } from "#db/programme/variations.server.ts";
import type { ItemMove } from "#app/services/agenda-item/write-move.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Writes the variation that a move is made by, and its event: approved already
 * under a delegation, or waiting for the chair. Asks nothing. Returns its id.
 */
export async function writeVariation(
  trx: Trx,
  acting: Acting,
  { item, kind, to, reasonCode, reasonWords }: ItemMove,
  made: Exclude<HowMoved, { how: "at_once" }>,
): Promise<number> {
  const { personId, name } = acting.actor;
  const delegationId = made.how === "delegated" ? made.delegationId : null;
  const id = await insertVariation(trx, {
    programmeId: made.programmeId,
    itemId: item.id,
    kind,
    fromMeetingId: item.meetingId,
    toMeetingId: to?.id ?? null,
    reasonCode,
    reasonWords: reasonWords ?? "",
    state: delegationId === null ? "awaiting_chair" : "approved",
    proposedByPersonId: personId,
    proposedByName: name,
    proposedAt: acting.now,
    itemVersion: item.version,
    ...(delegationId === null ? {} : { delegationId, decidedByName: name, decidedAt: acting.now }),
  });
  await writeEvent(trx, acting, {
    action: delegationId === null ? "variation_proposed" : "variation_made_under_delegation",
    subject: { kind: "variation", id, version: 1 },
    about: about(
      ["item", item.id],
      ["theme", item.themeId],
      ["programme", made.programmeId],
      ["meeting", item.meetingId],
      ["meeting", to?.id],
      ["delegation", delegationId],
    ),
    bodyId: item.bodyId,
    reason: reasonLine(reasonCode, reasonWords),
    particulars: {
      reference: reference("variation", id),
      to: variationText({
        kind,
        itemReference: reference("item", item.id),
        fromMeetsOn: item.meetsOn,
        toMeetsOn: to?.meetsOn ?? null,
      }),
    },
  });
  return id;
}
