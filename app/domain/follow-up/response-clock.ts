import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { FollowUpKind } from "./states.ts";

/**
 * The day a recommendation is to be responded to by: only where the body's rules
 * give a number of calendar days, and from the day that notice was given. Other
 * kinds, bodies without such a rule and recommendations without notice have none.
 */
export function responseDueOn(
  followUp: { kind: FollowUpKind; noticeOn: IsoDate | null },
  body: { responseDays: number | null },
): IsoDate | null {
  if (followUp.kind !== "recommendation" || followUp.noticeOn === null || body.responseDays === null) return null;
  return addDays(followUp.noticeOn, body.responseDays);
}
