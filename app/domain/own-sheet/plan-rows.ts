import type { OwnKind } from "./kinds.ts";
import type { Planning, RowPlanner } from "./plan.ts";
import { planFollowUps } from "./plan-follow-ups.ts";
import { planItems } from "./plan-items.ts";
import { planMeetings } from "./plan-meetings.ts";
import { planPeople } from "./plan-people.ts";
import { planQuestions } from "./plan-questions.ts";
import { planThemes } from "./plan-themes.ts";
import type { OwnRecord } from "./read-rows.ts";

const PLANS: Record<OwnKind, (records: readonly OwnRecord[], planning: Planning) => RowPlanner> = {
  items: planItems,
  follow_ups: planFollowUps,
  meetings: planMeetings,
  people: planPeople,
  questions: planQuestions,
  themes: planThemes,
};

/** What says of each row of a table in its order what becomes of it, against what is here now. It writes nothing. */
export function rowPlanner(kind: OwnKind, records: readonly OwnRecord[], planning: Planning): RowPlanner {
  return PLANS[kind](records, planning);
}
