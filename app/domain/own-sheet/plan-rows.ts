import type { OwnKind } from "./kinds.ts";
import type { PlannedRow, Planning } from "./plan.ts";
import { planFollowUps } from "./plan-follow-ups.ts";
import { planItems } from "./plan-items.ts";
import { planMeetings } from "./plan-meetings.ts";
import { planPeople } from "./plan-people.ts";
import { planQuestions } from "./plan-questions.ts";
import { planThemes } from "./plan-themes.ts";
import type { OwnRecord } from "./read-rows.ts";

const PLANS: Record<OwnKind, (records: readonly OwnRecord[], planning: Planning) => PlannedRow[]> = {
  items: planItems,
  follow_ups: planFollowUps,
  meetings: planMeetings,
  people: planPeople,
  questions: planQuestions,
  themes: planThemes,
};

/** What becomes of each row of a table, against what is here now. It writes nothing. */
export function planRows(kind: OwnKind, records: readonly OwnRecord[], planning: Planning): PlannedRow[] {
  return PLANS[kind](records, planning);
}
