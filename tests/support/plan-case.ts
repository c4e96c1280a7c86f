import type { PlanInstance, PlanItem, PlanMeeting } from "#app/domain/plan/instance.ts";
import { USUAL_SETTINGS, type PlanSettings } from "#app/domain/plan/settings.ts";

/** Settings without anything soft, for cases worked out by hand. */
export const PLAIN: PlanSettings = {
  ...USUAL_SETTINGS,
  balance: "none",
  spread: "none",
  reserveMinutes: 0,
  mostHeavy: null,
};

/** A meeting on the first of a month of 2027, with so many minutes. */
export function meetingIn(month: number, minutes = 60): PlanMeeting {
  return { id: `m${month}`, on: `2027-${String(month).padStart(2, "0")}-01`, minutes, papersDueOn: null };
}

/** An item of 30 minutes and middling priority, with nothing special about it. */
export function itemOf(id: string, particulars: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    title: id,
    minutes: 30,
    priority: 50,
    wished: null,
    now: null,
    pinnedTo: null,
    notAt: [],
    earliest: null,
    latest: null,
    people: [],
    papersDays: 0,
    after: null,
    theme: null,
    heavy: false,
    statutory: false,
    toldReaders: false,
    ...particulars,
  };
}

export function planCase(
  items: PlanItem[],
  meetings: PlanMeeting[] = [1, 2, 3].map((m) => meetingIn(m)),
): PlanInstance {
  return { today: "2026-12-01", meetings, items };
}
