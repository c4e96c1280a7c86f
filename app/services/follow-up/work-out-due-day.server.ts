import type { IsoDate } from "#app/domain/calendar.ts";
import type { DueKind } from "#app/domain/follow-up/due.ts";
import { readDueWords, reviewOf, type Due } from "#app/domain/follow-up/due-words.ts";
import { nextMeetingAfter } from "#app/domain/follow-up/next-meeting.ts";
import { listMeetingDays } from "#db/follow-up/follow-ups.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** What a form says of when something is due: the words, and the officer's own reading where one is given. */
export type DueInput = {
  dueWords?: string;
  dueKind?: DueKind | undefined;
  dueOn?: IsoDate | null | undefined;
  reviewOn?: IsoDate | null | undefined;
};

/**
 * When it is due and looked at again: as the words say, counted from the day it
 * was said and the body's next meeting after that; the officer's own kind, day
 * or review day before what the words say. A day without a kind is a day.
 */
export async function workOutDue(trx: Trx, bodyId: number, saidOn: IsoDate, input: DueInput): Promise<Due> {
  const said = { saidOn, nextMeetingOn: nextMeetingAfter(await listMeetingDays(trx, bodyId), saidOn) };
  const read = readDueWords(input.dueWords ?? "", said);
  const asked = input.dueKind !== undefined || (input.dueOn ?? null) !== null;
  const due = asked ? chosen(input, read, said.nextMeetingOn) : read;
  return { ...due, reviewOn: input.reviewOn ?? (asked ? reviewOf(due, said) : read.reviewOn) };
}

function chosen(input: DueInput, read: Due, nextMeetingOn: IsoDate | null) {
  const dueKind = input.dueKind ?? "exact";
  if (dueKind === "none") return { dueKind, dueOn: null };
  const told = input.dueOn ?? (dueKind === "next_meeting" ? nextMeetingOn : read.dueOn);
  return { dueKind, dueOn: told };
}
