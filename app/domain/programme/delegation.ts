import { dateText, type IsoDate } from "#app/domain/calendar.ts";

/** The first and last day of a delegation; no last day means until it is ended. */
export type DelegationDays = { fromOn: IsoDate; untilOn: IsoDate | null };

/**
 * Whether officers may vary the programme under this delegation on this day, in
 * consultation with the chair and reporting at the next meeting (the practice
 * of Flintshire's committees).
 */
export function isInForce({ fromOn, untilOn }: DelegationDays, today: IsoDate): boolean {
  return fromOn <= today && (untilOn === null || untilOn >= today);
}

/** Whether its last day has passed. */
export function hasEnded({ untilOn }: DelegationDays, today: IsoDate): boolean {
  return untilOn !== null && untilOn < today;
}

/** "from 1 May 2026 to 30 April 2027", or "from 1 May 2026 until it is ended". */
export function delegationDaysText({ fromOn, untilOn }: DelegationDays): string {
  if (untilOn === null) return `from ${dateText(fromOn)} until it is ended`;
  if (untilOn < fromOn) return `from ${dateText(fromOn)}, ended before it was used for a whole day`;
  return `from ${dateText(fromOn)} to ${dateText(untilOn)}`;
}
