import { FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import type { ItemRecord } from "#app/domain/meeting-record/item-record.ts";
import { partyNamed, type Parties } from "#app/domain/meeting-record/party.ts";
import { readFollowUpLine } from "#app/domain/minutes/follow-up-line.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { completeReportedIn } from "#app/services/follow-up/complete-follow-up.server.ts";
import { createFollowUpIn } from "#app/services/follow-up/create-follow-up.server.ts";
import { reportFollowUpIn } from "#app/services/follow-up/report-follow-up.server.ts";

/**
 * Writes the follow-ups made at an item and what was reported there of earlier
 * ones, inside the caller's transaction. Returns what was written, in words.
 */
export async function writeRecordedFollowUps(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  { followUps, reports, parties }: Pick<ItemRecord, "followUps" | "reports"> & { parties: Parties },
): Promise<string[]> {
  const said: string[] = [];
  for (const { line, own } of followUps) {
    const { kind, wording, owner, due, number } = { ...readFollowUpLine(line, parties), ...own };
    const { personId, officeId, words } = partyNamed(owner, parties);
    const done = await createFollowUpIn(trx, acting, {
      itemId: item.id,
      kind,
      wording,
      sourceNumber: number,
      ownerPersonId: personId,
      ownerOfficeId: officeId,
      ownerWords: words,
      dueWords: due,
    });
    said.push(`the ${FOLLOW_UP_KINDS[kind].words.toLowerCase()} ${done.reference}`);
  }
  for (const { followUpId, version, state, text } of reports) {
    const at = { reportedOn: item.meetsOn ?? acting.actor.today, meetingId: item.meetingId };
    const reported = state === "complete" ? "in_progress" : state;
    await reportFollowUpIn(trx, acting, { followUpId, version, state: reported, text, ...at });
    if (state === "complete") {
      await completeReportedIn(trx, acting, { followUpId, version: version + 1, words: text });
    }
    said.push(`the report on ${reference("follow_up", followUpId)}`);
  }
  return said;
}
