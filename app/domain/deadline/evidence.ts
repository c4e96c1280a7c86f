import type { IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { RuleId } from "./rules.ts";

/** A meeting as its deadlines look at it: its day, and what the records show was done for it. */
export type ClockMeeting = {
  id: number;
  bodyId: number;
  meetsOn: IsoDate;
  state: MeetingState;
  /** Whether it was entered as a meeting that had been held, so that nothing of it was ever due here. */
  isHistory: boolean;
  /** The first release of its agenda. */
  agendaPublishedOn: IsoDate | null;
  agendaSubmittedOn: IsoDate | null;
  /** Items of themes and of law that need a paper, those of them that have it, and when the last came. */
  papersNeeded: number;
  papersIn: number;
  lastPaperOn: IsoDate | null;
  /** When the record of what happened was first published. */
  recordPublishedOn: IsoDate | null;
};

/** What the records show was done, and the word that opens the sentence. */
export type Done = { on: IsoDate; by: string };

/** That the rule was kept for this meeting, where the records show it; null where they do not, or cannot. */
export function doneFor(ruleId: RuleId, meeting: ClockMeeting): Done | null {
  return EVIDENCE[ruleId]?.(meeting) ?? null;
}

/** Whether the deadline is a time that ends, with nothing for the body to do by then. */
export function isMoment(ruleId: RuleId): boolean {
  return MOMENTS.includes(ruleId);
}

const MOMENTS: readonly RuleId[] = ["P3", "L3", "L5"];

const EVIDENCE: Partial<Record<RuleId, (meeting: ClockMeeting) => Done | null>> = {
  N1: agendaOut,
  N2: agendaOut,
  L1: papersIn,
  L2: ({ agendaSubmittedOn }) => doneOn(agendaSubmittedOn, "Sent to the chair"),
  L4: ({ recordPublishedOn }) => doneOn(recordPublishedOn, "The record was published"),
};

function agendaOut({ agendaPublishedOn }: ClockMeeting): Done | null {
  return doneOn(agendaPublishedOn, "Published");
}

function papersIn({ papersNeeded, papersIn: there, lastPaperOn }: ClockMeeting): Done | null {
  return papersNeeded > 0 && there === papersNeeded ? doneOn(lastPaperOn, "The last paper came") : null;
}

function doneOn(on: IsoDate | null, by: string): Done | null {
  return on === null ? null : { on, by };
}
