import { expect, test } from "vitest";
import { MARK_OF_WORDS, MARKS, type Mark } from "#app/components/state-marks.ts";
import { AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { STANDINGS } from "#app/domain/deadline/status.ts";
import { FOLLOW_UP_STATUSES } from "#app/domain/follow-up/overdue.ts";
import { OWNER_LINK_STATES } from "#app/domain/follow-up/owner-link.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import { MINUTES_STATES } from "#app/domain/minutes/states.ts";
import { OWN_IMPORT_STATES } from "#app/domain/own-sheet/states.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { PROGRAMME_STATES, VARIATION_STATES } from "#app/domain/programme-states.ts";
import { ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import { ROUND_STATES } from "#app/domain/scoring/states.ts";
import { IMPORT_STATES } from "#app/domain/sheet/kinds.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";

const TABLES: Record<string, Record<string, { words: string }>> = {
  AGENDA_STATES,
  ANSWER_RESULTS,
  FOLLOW_UP_STATUSES,
  IMPORT_STATES,
  ITEM_STATES,
  MEETING_STATES,
  MINUTES_STATES,
  OUTCOME_CODES,
  OWNER_LINK_STATES,
  OWN_IMPORT_STATES,
  PROGRAMME_STATES,
  QUESTION_STATES,
  ROUND_STATES,
  STANDINGS,
  THEME_STATES,
  VARIATION_STATES,
};

test.each(Object.entries(TABLES))("every state of %s has its mark", (_, states) => {
  const words = Object.values(states).map((state) => state.words);
  expect(words.filter((each) => MARK_OF_WORDS[each] === undefined)).toEqual([]);
});

/** The states that were seen in two colours, and those that must never look alike. */
test.each([
  ["Scheduled", "date"],
  ["With the chair", "needs"],
  ["Deferred", "held"],
  ["Provisional", "held"],
  ["Considered", "done"],
  ["Complete", "done"],
  ["Approved", "place"],
  ["In progress", "work"],
  ["Not started", "idea"],
  ["Late", "late"],
  ["Missed", "late"],
  ["Withdrawn", "shut"],
  ["Not taken forward", "shut"],
] as const)("“%s” is marked as %s wherever it stands", (words, mark: Mark) => {
  expect(MARK_OF_WORDS[words]).toBe(mark);
});

test("each of the nine marks is used", () => {
  expect(new Set(Object.values(MARK_OF_WORDS))).toEqual(new Set(Object.keys(MARKS)));
});
