import { countText } from "#app/domain/minutes/decided.ts";
import { MINUTES_DEEDS } from "#app/domain/minutes/deeds.ts";
import type { Decisions } from "#app/domain/minutes/kept.ts";
import { hasSomethingTicked } from "#app/domain/minutes/may.ts";
import { updateMinutes } from "#db/minutes/brought-minutes.server.ts";
import { listVersions } from "#db/own-sheet/made-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { minutesTitle, tickedOf, withDecisions } from "./kept-minutes.server.ts";
import { saveFollowUps, saveReports } from "./save-follow-ups.server.ts";
import { saveItems } from "./save-items.server.ts";
import { saveOutcomes, saveQuestions } from "./save-outcomes.server.ts";
import { saveAttendance, saveDeclarations } from "./save-who-was-there.server.ts";
import { requireSaving, type Saving } from "./saving.server.ts";

export type MinutesSaved = { id: number; saved: number; words: string };

/**
 * Records everything that was ticked in minutes, each through the deed that its own page uses, in one transaction; an
 * item that something ticked belongs to comes with it. Refuses by role, where the draft was changed since, without a
 * meeting that takes a record, where nothing is ticked, and as each deed does; then nothing of the whole is saved.
 */
export function saveMinutes(
  db: Db,
  acting: Acting,
  input: { minutesId: number; version: number; decisions: Decisions },
): Promise<Outcome<MinutesSaved>> {
  return runDeedFor(db, acting, async (trx) => {
    const { minutes, meeting, made } = await requireSaving(trx, acting, input);
    const { id, version, bodyId } = minutes;
    const decisions = withDecisions(minutes, input.decisions);
    const { all, ticked } = await tickedOf(trx, acting.actor, minutes, decisions);
    requireVerdict(hasSomethingTicked(ticked.length, all.filter((one) => one.ticked).length));

    const parties = await listParties(trx, bodyId, meeting.meetsOn);
    const saved = { made, reported: [] };
    const saving: Saving = { trx, acting, minutes, meeting, parties, items: new Map(), saved };
    await saveItems(saving, all, new Set(ticked.flatMap(({ proposal }) => proposal.itemKey ?? [])));
    for (const save of [saveAttendance, saveDeclarations, saveOutcomes, saveReports, saveQuestions, saveFollowUps])
      await save(saving, ticked);
    saving.saved.made = await listVersions(trx, saving.saved.made);
    const words = countText(ticked);
    const undo = JSON.stringify(saving.saved);
    await updateMinutes(trx, id, {
      state: MINUTES_DEEDS.save_minutes.to,
      undo,
      meetingId: meeting.id,
      decisions: JSON.stringify(decisions),
      savedAt: acting.now,
      savedByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "minutes_saved",
      subject: { kind: "minutes", id, version: version + 1 },
      about: [{ kind: "meeting", id: meeting.id }],
      bodyId,
      particulars: { title: minutesTitle(minutes), to: words },
    });
    return { id, saved: ticked.length, words };
  });
}
