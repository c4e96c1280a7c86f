import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { AppliedRule } from "#app/domain/deadline/applies.ts";
import type { CountingCalendar } from "#app/domain/deadline/counting.ts";
import { isNotice } from "#app/domain/deadline/notice-rules.ts";
import { workOut } from "#app/domain/deadline/work-out.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

/** The rule by which the agenda of a meeting is public in time, and the last day by it with its working. */
export type Notice = { applied: AppliedRule; worked: Worked };

/**
 * When the agenda of a meeting on this day has to be out: five clear days before
 * it in England, three in Wales. Null where no such rule binds the body.
 */
export function noticeFor(
  body: { rules: readonly AppliedRule[]; calendar: CountingCalendar },
  meetsOn: IsoDate,
): Notice | null {
  const applied = body.rules.find(({ rule }) => isNotice(rule.id));
  return applied ? { applied, worked: workOut(applied.arithmetic, meetsOn, body.calendar, "meeting") } : null;
}

/** Whether publishing on a day keeps the notice; `no_rule` where none binds, `unknown` where the last day is not known. */
export type Timing = "no_rule" | "unknown" | "in_time" | "late";

/** How a day of publishing stands against the notice. */
export function timingOf(notice: Notice | null, publishedOn: IsoDate): Timing {
  if (notice === null) return "no_rule";
  if (!notice.worked.known) return "unknown";
  return publishedOn <= notice.worked.on ? "in_time" : "late";
}

/** The same as a sentence, for whoever is about to publish. */
export function timingWords(notice: Notice | null, publishedOn: IsoDate): string {
  if (notice === null) return "No notice rule applies to this body.";
  const { worked } = notice;
  if (!worked.known) return `The last day for publishing is not known: ${worked.because}`;
  const last = dateText(worked.on);
  return publishedOn <= worked.on
    ? `Published today, it is in time: the last day is ${last}.`
    : `Published today, it is late: the last day was ${last}.`;
}

/**
 * Whether an item that readers have on no agenda published in time needs the
 * chair's reason. Local Government Act 1972, section 100B(4): an item of business
 * is taken only where it was on an agenda open for those days, or as urgent.
 * Apologies and other procedure are no item of business.
 */
export function needsUrgency(item: { kind: ItemKind; urgentBecause: string | null }): boolean {
  return item.kind !== "procedural" && item.urgentBecause === null;
}
