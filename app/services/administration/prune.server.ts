import { addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { keptUntil, shortestOf, type KeptThing } from "#app/domain/administration/retention.ts";
import { deleteExpiredLinks } from "#db/account/link-tokens.server.ts";
import { deleteExpiredAttempts } from "#db/account/outside-identities.server.ts";
import { deleteExpiredSignIns } from "#db/account/pending-sign-ins.server.ts";
import { deleteExpiredSessions } from "#db/account/sessions.server.ts";
import { deleteTriesBefore } from "#db/account/sign-in-failures.server.ts";
import { deleteAbsencesBefore } from "#db/availability/absences.server.ts";
import { countWords } from "#db/engine/full-text.server.ts";
import { takeLease } from "#db/leases.server.ts";
import { deleteRecordingDraftsBefore } from "#db/meeting-record/recording-drafts.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteMailBefore } from "#db/reminder/outbox.server.ts";
import { deleteReminderDaysBefore, deleteRemindersBefore } from "#db/reminder/reminders.server.ts";
import { forgetAnswersBefore } from "#db/submit-keys.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { discardOldMeetings } from "#app/services/brought-meetings/discard-old-meetings.server.ts";
import { discardOldTables } from "#app/services/own-sheet/discard-old-tables.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import {
  discardOldImports,
  discardOldMinutes,
  removeAccountsOfLeft,
  removeOldContacts,
  type Kept,
} from "./outlived.server.ts";
import { readPeriods } from "./read-retention.server.ts";

/** So long after it has been done nobody does it again. */
export const PRUNED_FOR_HOURS = 23;

/** How what a council has of each thing goes when its time is over. */
const FORGET: Partial<Record<KeptThing, (trx: Trx, kept: Kept) => Promise<unknown>>> = {
  suggester_contact: removeOldContacts,
  left_account: removeAccountsOfLeft,
  ended_session: async (trx, { at, councilId }) => {
    await deleteExpiredSessions(trx, at, councilId);
    await deleteExpiredLinks(trx, at, councilId);
    await deleteExpiredSignIns(trx, at, councilId);
  },
  waiting_import: async (trx, kept) => {
    await discardOldImports(trx, kept);
    await discardOldTables(trx, kept);
    await discardOldMinutes(trx, kept);
    await discardOldMeetings(trx, kept);
  },
  recording_draft: (trx, { at, councilId }) => deleteRecordingDraftsBefore(trx, at, councilId),
  message: (trx, { at, councilId }) => deleteMailBefore(trx, at, councilId),
  reminder: (trx, { on, councilId }) => deleteRemindersBefore(trx, on, councilId),
  absence: (trx, { on, councilId }) => deleteAbsencesBefore(trx, on, councilId),
};

/** How what no council has alone goes, after the shortest time that any of them has set. */
const FORGET_OF_ALL: Partial<Record<KeptThing, (trx: Trx, kept: Omit<Kept, "councilId">) => Promise<unknown>>> = {
  ended_session: (trx, { at }) => deleteExpiredAttempts(trx, at),
  reminder: (trx, { on }) => deleteReminderDaysBefore(trx, on),
  form_answer: (trx, { at }) => forgetAnswersBefore(trx, at),
  counted_try: (trx, { at }) => deleteTriesBefore(trx, at),
};

/** Once a day, by one server of several: lets everything go that was kept for its time, and counts the words that are searched anew. Returns whether it was this call's turn. */
export async function prune(db: Db, { now, today }: { now: IsoInstant; today: IsoDate }): Promise<boolean> {
  const isTurn = await retryWhileBusy(() =>
    db.transaction().execute(async (trx) => {
      const until = addHours(now, PRUNED_FOR_HOURS);
      if (!(await takeLease(trx, { name: "pruning", holder: "", until }, now))) return false;
      const councils = await readPeriods(trx, null);
      for (const { councilId, periods } of councils)
        for (const [thing, forget] of Object.entries(FORGET))
          await forget(trx, { councilId, now, today, ...keptUntil(periods[thing as KeptThing], { now, today }) });
      const shortest = shortestOf(councils.map(({ periods }) => periods));
      for (const [thing, forget] of Object.entries(FORGET_OF_ALL))
        await forget(trx, { now, today, ...keptUntil(shortest[thing as KeptThing], { now, today }) });
      return true;
    }),
  );
  if (isTurn) await countWords(db);
  return isTurn;
}
