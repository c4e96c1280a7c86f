import { BROUGHT_DEEDS } from "#app/domain/brought-meetings/deeds.ts";
import type { SavedMeetings } from "#app/domain/brought-meetings/kept.ts";
import { mayBrought, savesSomething } from "#app/domain/brought-meetings/may.ts";
import { canBeSaved, plannedText } from "#app/domain/brought-meetings/plan.ts";
import { findBrought, insertKnownCommittee, updateBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import { listVersions } from "#db/own-sheet/made-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  requireCurrent,
  requireVerdict,
  runDeedFor,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { broughtTitle, chosenIn, foundIn, planOf } from "./kept-meetings.server.ts";
import { saveLine } from "./save-line.server.ts";

/**
 * Records the meetings that are ticked, with their items, in one transaction: those gone by as held, others as coming.
 * What has come here since the page was shown is looked at again and never doubled. Refuses by role, a stale version,
 * where nothing is ticked, and as the deeds on meetings do; then nothing of the whole is saved.
 */
export function saveMeetings(
  db: Db,
  acting: Acting,
  input: { broughtId: number; version: number; keys: readonly string[] },
): Promise<Outcome<{ id: number; words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const brought = requireRecord(await findBrought(trx, acting.actor, input.broughtId));
    const { id, version, bodyId } = brought;
    const verdict = mayBrought("save_meetings", brought, acting.actor);
    await requireCurrent(trx, { kind: "brought_meetings", id, version }, input.version, verdict);
    const ticked = new Set(input.keys);
    const lines = (await planOf(trx, acting.actor.today, brought)).filter(
      (line) => canBeSaved(line) && ticked.has(line.key),
    );
    requireVerdict(savesSomething(lines.length));
    const made: SavedMeetings["made"] = [];
    for (const line of lines) made.push(...(await saveLine(trx, acting, { broughtId: id, bodyId }, line)));
    const { committees } = foundIn(brought);
    for (const key of chosenIn(brought).filter(Boolean)) {
      const title = committees.find((one) => one.key === key)?.title ?? "";
      await insertKnownCommittee(trx, { bodyId, knownAs: key, title });
    }
    const words = plannedText(lines);
    await updateBrought(trx, id, {
      state: BROUGHT_DEEDS.save_meetings.to,
      undo: JSON.stringify({ made: await listVersions(trx, made) } satisfies SavedMeetings),
      savedAt: acting.now,
      savedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "meetings_saved",
      subject: { kind: "brought_meetings", id, version: version + 1 },
      about: made.map(({ kind, id: recordId }) => ({ kind, id: recordId })),
      bodyId,
      particulars: { title: broughtTitle(brought), to: words },
    });
    return { id, words };
  });
}
