import type { IsoDate } from "#app/domain/calendar.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { hasMeeting } from "#app/domain/deadline/statutory-windows.ts";
import { isInYear, mayCreateMeeting } from "#app/domain/meeting/may.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { createItemIn } from "#app/services/agenda-item/create-item.server.ts";
import { createMeetingIn, type MeetingText } from "./create-meeting.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  offerProgramme,
  type OfferedProgramme,
  type ProgrammeKey,
} from "#app/services/programme/offer-programme.server.ts";
import { readYearWindows } from "#app/services/deadline/read-year-windows.server.ts";

/** The days of a year's meetings, what they have in common, and the statutory business to put on agendas. */
export type YearPlan = Omit<MeetingText, "meetsOn" | "startsAt"> & {
  days: readonly { meetsOn: IsoDate; startsAt: string | null }[];
  statutory: readonly RuleId[];
};

/**
 * Adds the meetings of a programme's year in one deed, and puts statutory business on the meeting that
 * falls between its days. Refuses by role, a day that is past or in another year, and business for which
 * no meeting falls there; then nothing of it is written.
 */
export function planMeetings(
  db: Db,
  acting: Acting,
  input: { key: ProgrammeKey; plan: YearPlan },
): Promise<Outcome<{ meetings: number; items: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const programme = requireRecord(await offerProgramme(trx, acting.actor, input.key));
    const body = requireRecord(await findMeetingBody(trx, acting.actor, programme.bodyId));
    requireVerdict(mayCreateMeeting(body, null, acting.actor));
    const { days, statutory, ...common } = input.plan;
    for (const day of days) {
      requireVerdict(isInYear(day.meetsOn, programme));
      await createMeetingIn(trx, acting, { ...common, ...day, bodyId: body.id });
    }
    for (const ruleId of statutory) await putOnAgenda(trx, acting, programme, ruleId);
    return { meetings: days.length, items: statutory.length };
  });
}

async function putOnAgenda(trx: Trx, acting: Acting, programme: OfferedProgramme, ruleId: RuleId): Promise<void> {
  const { windows } = await readYearWindows(trx, acting.actor, programme);
  const window = requireRecord(windows.find((one) => one.ruleId === ruleId));
  if (window.item) return;
  requireVerdict(hasMeeting(window));
  await createItemIn(trx, acting, {
    ...STATUTORY,
    title: window.title,
    purpose: window.words,
    of: { kind: "statutory", meetingId: requireRecord(window.meeting ?? undefined).id },
    statutoryRule: ruleId,
  });
}

const STATUTORY = {
  format: "agenda_item",
  minutes: 45,
  leadMemberId: null,
  reportAuthor: "",
  expectedOutcome: "",
  officerNotes: "",
  officeIds: [],
  witnessWords: [],
} as const;
