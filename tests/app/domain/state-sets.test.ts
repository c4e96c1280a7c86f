import { describe, expect, test } from "vitest";
import { CHAIR_ROLES, MEMBER_ROLES, OFFICER_AND_CHAIR_ROLES, ROLES } from "#app/domain/actor.ts";
import { isOnAgenda, isOpenItem, OPEN_ITEM_STATES, TAKEN_OFF } from "#app/domain/agenda-item/state-sets.ts";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { CLOSED_FOLLOW_UPS, isOpenFollowUp, OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { FOLLOW_UP_STATE_LIST } from "#app/domain/follow-up/states.ts";
import { COMING_MEETINGS, isComing, takesRecordIn } from "#app/domain/meeting/state-sets.ts";
import { MEETING_STATES } from "#app/domain/meeting/states.ts";
import {
  AGREED_OR_PUT,
  awaitsAnswer,
  FOR_ANY_MEETING,
  isOpenQuestion,
  wasPut,
} from "#app/domain/question/state-sets.ts";
import { QUESTION_STATE_LIST } from "#app/domain/question/states.ts";
import { CHOSEN_THEMES, ENDED_THEMES, isOpenTheme, OPEN_THEMES } from "#app/domain/theme/state-sets.ts";
import { THEME_STATE_LIST } from "#app/domain/theme/states.ts";

const sorted = (set: readonly string[]) => [...set].sort();

// A new state has to be put into a set or to be named here: none is left out unnoticed.
describe("every state is told apart", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["items are open, or over", ITEM_STATE_LIST, [...OPEN_ITEM_STATES, "considered", "withdrawn"]],
    ["meetings are to come, held or cancelled", Object.keys(MEETING_STATES), [...COMING_MEETINGS, "held", "cancelled"]],
    ["themes are drafts, open or ended", THEME_STATE_LIST, ["draft", ...OPEN_THEMES, ...ENDED_THEMES]],
    ["follow-ups are open or closed", FOLLOW_UP_STATE_LIST, [...OPEN_FOLLOW_UPS, ...CLOSED_FOLLOW_UPS]],
    ["questions are agreed or put, or were neither", QUESTION_STATE_LIST, [...AGREED_OR_PUT, "proposed", "withdrawn"]],
    ["people are officers or members", ROLES, ["officer", ...MEMBER_ROLES]],
  ])("%s", (_, all, told) => {
    expect(sorted(told)).toEqual(sorted(all));
  });
});

test("a set that is part of another lies in it", () => {
  expect(OPEN_THEMES).toEqual(expect.arrayContaining([...CHOSEN_THEMES]));
  expect(MEMBER_ROLES).toEqual(expect.arrayContaining([...CHAIR_ROLES]));
  expect(sorted(OFFICER_AND_CHAIR_ROLES)).toEqual(["chair", "officer", "vice_chair"]);
  expect(AGREED_OR_PUT).toEqual(expect.arrayContaining([...FOR_ANY_MEETING]));
});

test("an answer is yes where the state is in the set, and no elsewhere", () => {
  expect(ITEM_STATE_LIST.filter(isOnAgenda)).toEqual(["scheduled", "considered"]);
  expect(ITEM_STATE_LIST.filter(isOpenItem)).toEqual(["not_scheduled", "scheduled", "deferred"]);
  expect(ITEM_STATE_LIST.filter((state) => (TAKEN_OFF as readonly string[]).includes(state))).toEqual([
    "deferred",
    "withdrawn",
  ]);
  const meetings = Object.keys(MEETING_STATES) as (keyof typeof MEETING_STATES)[];
  expect(meetings.filter(isComing)).toEqual(["provisional", "confirmed"]);
  expect(meetings.filter(takesRecordIn)).toEqual(["confirmed", "held"]);
  expect(THEME_STATE_LIST.filter((state) => !isOpenTheme(state))).toEqual(["draft", "not_taken_forward", "closed"]);
  expect(FOLLOW_UP_STATE_LIST.filter(isOpenFollowUp)).toEqual(["not_started", "in_progress", "paused"]);
  expect(QUESTION_STATE_LIST.filter(awaitsAnswer)).toEqual(["sent", "put", "taken_away", "holding"]);
  expect(QUESTION_STATE_LIST.filter((state) => !wasPut(state))).toEqual(["proposed", "agreed", "withdrawn"]);
  expect(QUESTION_STATE_LIST.filter((state) => !isOpenQuestion(state))).toEqual([
    "answered",
    "partly_answered",
    "not_answered",
    "corrected",
    "withdrawn",
  ]);
  expect(sorted(FOR_ANY_MEETING)).toEqual(["agreed", "holding", "sent", "taken_away"]);
});
