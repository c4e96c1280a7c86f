import { dateText, daysBetween, inDaysText, type IsoDate } from "#app/domain/calendar.ts";
import type { ChainLink } from "./chain.ts";

/** When draft minutes of a meeting are due, as its record says it; empty where no day is set for them, or they are written. */
export function minutesDueText(chain: readonly ChainLink[], today: IsoDate): string {
  for (const link of chain) {
    if (link.kind !== "deadline" || link.deadline.ruleId !== "L4") continue;
    const { on, standing } = link.deadline;
    if (on === null || !["late", "soon", "ahead"].includes(standing.code)) continue;
    const late = daysBetween(on, today);
    if (late > 0) return `Draft minutes were due on ${dateText(on)}, ${late === 1 ? "1 day" : `${late} days`} ago.`;
    return `Draft minutes are due on ${dateText(on)}, ${inDaysText(on, today)}.`;
  }
  return "";
}
