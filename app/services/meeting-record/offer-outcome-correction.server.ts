import { mayCorrectOutcome } from "#app/domain/outcome/may.ts";
import { outcomeNow } from "#app/domain/outcome/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOutcome, listCorrections } from "#db/meeting-record/outcomes.server.ts";
import { offerWelsh } from "#app/services/welsh-words.server.ts";
import { listDeferChoices } from "./list-defer-choices.server.ts";

/** What the page that corrects an outcome needs: what holds now, the original with its corrections, the verdict. */
export async function offerOutcomeCorrection(db: Db, actor: Actor, itemId: number) {
  const item = await findItem(db, actor, itemId);
  if (!item) return undefined;
  const original = (await findOutcome(db, itemId)) ?? null;
  const corrections = original ? await listCorrections(db, [original.id]) : [];
  const outcome = original ? outcomeNow(original, corrections) : null;
  return {
    reference: reference("item", item.id),
    title: item.title,
    meeting: item.meetingId === null ? null : reference("meeting", item.meetingId),
    meetsOn: item.meetsOn,
    dateBasis: item.dateBasis,
    version: original?.version ?? 0,
    original,
    corrections,
    outcome,
    deferTo: await listDeferChoices(db, actor, [item], outcome?.deferredToMeetingId),
    welsh: original && (await offerWelsh(db, { kind: "outcome", id: original.id, bodyId: item.bodyId })),
    verdict: mayCorrectOutcome({ ...item, recorded: original !== null }, actor),
  };
}
