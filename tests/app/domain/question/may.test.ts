import { describe, expect, test } from "vitest";
import {
  mayChooseGroup,
  mayChooseToGroup,
  mayGroupQuestions,
  mayProposeQuestion,
  mayQuestion,
} from "#app/domain/question/may.ts";
import { QUESTION_STATE_LIST, type QuestionState } from "#app/domain/question/states.ts";
import { THEME_STATE_LIST, type ThemeState } from "#app/domain/theme/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const author = PEOPLE.member.personId;
const question = (state: QuestionState, themeState: ThemeState | null = "proposed") => ({
  bodyId: PANEL,
  state,
  authorPersonId: author,
  themeState,
});
/** "yes", or which wall was met. */
const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);

type Row = Record<CastName, string>;
const EVERYBODY: CastName[] = [
  "officer",
  "chair",
  "viceChair",
  "member",
  "otherMember",
  "coOpted",
  "secondOfficer",
  "outsideOfficer",
  "outsideMember",
];
const row = (words: string): Row =>
  Object.fromEntries(EVERYBODY.map((name, index) => [name, words.split(/\s+/)[index]])) as Row;

// Columns: officer, chair, vice-chair, the author (a member), another member, co-opted, a second officer,
// an officer and a member of another body.
const EDIT: Record<QuestionState, Row> = {
  proposed: row("yes   role role yes   role role yes   role role"),
  agreed: row("yes   role role state role role yes   role role"),
  put: row("state role role state role role state role role"),
  sent: row("state role role state role role state role role"),
  taken_away: row("state role role state role role state role role"),
  holding: row("state role role state role role state role role"),
  answered: row("state role role state role role state role role"),
  partly_answered: row("state role role state role role state role role"),
  not_answered: row("state role role state role role state role role"),
  corrected: row("state role role state role role state role role"),
  withdrawn: row("state role role state role role state role role"),
};
const AGREE: Record<QuestionState, Row> = {
  proposed: row("yes   role role role role role yes   role role"),
  agreed: row("state role role role role role state role role"),
  put: row("state role role role role role state role role"),
  sent: row("state role role role role role state role role"),
  taken_away: row("state role role role role role state role role"),
  holding: row("state role role role role role state role role"),
  answered: row("state role role role role role state role role"),
  partly_answered: row("state role role role role role state role role"),
  not_answered: row("state role role role role role state role role"),
  corrected: row("state role role role role role state role role"),
  withdrawn: row("state role role role role role state role role"),
};
const WITHDRAW: Record<QuestionState, Row> = {
  proposed: row("yes   role role yes   role role yes   role role"),
  agreed: row("yes   role role yes   role role yes   role role"),
  put: row("state role role state role role state role role"),
  sent: row("yes   role role yes   role role yes   role role"),
  taken_away: row("yes   role role yes   role role yes   role role"),
  holding: row("yes   role role yes   role role yes   role role"),
  answered: row("state role role state role role state role role"),
  partly_answered: row("state role role state role role state role role"),
  not_answered: row("state role role state role role state role role"),
  corrected: row("state role role state role role state role role"),
  withdrawn: row("state role role state role role state role role"),
};

const OFFICERS_DEEDS = [
  "send_question",
  "put_question",
  "answer_question",
  "answer_question_partly",
  "leave_question_unanswered",
  "take_question_away",
  "hold_question",
  "correct_answer",
  "add_to_answer",
  "add_to_corrected_answer",
] as const;
type OfficersDeed = (typeof OFFICERS_DEEDS)[number];
function officers(words: string) {
  return Object.fromEntries(words.split(" ").map((word, index) => [OFFICERS_DEEDS[index], word])) as Record<
    OfficersDeed,
    "yes" | "state"
  >;
}

// These an officer alone does; what each other deed asks of the state stands in the column.
const BY_OFFICER: Record<QuestionState, Record<OfficersDeed, "yes" | "state">> = {
  proposed: officers("state state state state state state state state state state"),
  agreed: officers("yes yes state state state state state state state state"),
  sent: officers("state state yes yes yes state yes state state state"),
  put: officers("state state yes yes yes yes yes state state state"),
  taken_away: officers("state state yes yes yes state yes state state state"),
  holding: officers("state state yes yes yes state state state state state"),
  answered: officers("state state state state state state state yes yes state"),
  partly_answered: officers("state state yes yes state yes state yes state state"),
  not_answered: officers("state state yes yes state yes state yes state state"),
  corrected: officers("state state state state state state state yes state yes"),
  withdrawn: officers("state state state state state state state state state state"),
};

describe.each(QUESTION_STATE_LIST)("an officer alone records what becomes of a question that is %s", (state) => {
  test.each(EVERYBODY)("%s", (name) => {
    const isOfficer = name === "officer" || name === "secondOfficer";
    for (const deed of OFFICERS_DEEDS)
      expect(answer(mayQuestion(deed, question(state), as(name))), deed).toBe(
        isOfficer ? BY_OFFICER[state][deed] : "role",
      );
  });
});

test("an officer of the body alone groups the questions of a theme", () => {
  for (const name of EVERYBODY)
    expect(answer(mayGroupQuestions({ bodyId: PANEL }, 1, as(name))), name).toBe(
      name === "officer" || name === "secondOfficer" ? "yes" : "role",
    );
  expect(answer(mayGroupQuestions({ bodyId: PANEL }, 1, null))).toBe("role");
  expect(mayGroupQuestions({ bodyId: PANEL }, 0, as("officer"))).toMatchObject({
    kind: "state",
    because: "There are no questions to group yet.",
  });
});

describe.each(QUESTION_STATE_LIST)("a question that is %s", (state) => {
  test.each(EVERYBODY)("%s", (name) => {
    const actor = as(name);
    expect({
      edit: answer(mayQuestion("edit_question", question(state), actor)),
      agree: answer(mayQuestion("agree_question", question(state), actor)),
      withdraw: answer(mayQuestion("withdraw_question", question(state), actor)),
    }).toEqual({ edit: EDIT[state][name], agree: AGREE[state][name], withdraw: WITHDRAW[state][name] });
  });
});

const OF_THEME = [{ id: 1 }, { id: 2 }, { id: 3 }];

test("questions of the theme are grouped, one at least", () => {
  expect(mayChooseToGroup([1, 3], OF_THEME)).toEqual({ allowed: true });
  expect(mayChooseToGroup([], OF_THEME)).toMatchObject({ kind: "input", because: "Choose at least one question." });
  expect(mayChooseToGroup([1, 4], OF_THEME)).toMatchObject({
    kind: "input",
    because: "Choose from the questions of this theme.",
  });
});

test("they go into a group that the theme has", () => {
  expect(mayChooseGroup({ id: 2 })).toEqual({ allowed: true });
  expect(mayChooseGroup(undefined)).toMatchObject({ kind: "input", because: "Choose a group of this theme." });
});

const PROPOSE: Record<ThemeState, "yes" | "state"> = {
  draft: "state",
  proposed: "yes",
  under_consideration: "yes",
  scoped: "yes",
  with_chair: "yes",
  approved: "yes",
  scheduled: "yes",
  deferred: "yes",
  considered: "yes",
  follow_up: "yes",
  carried_forward: "yes",
  not_taken_forward: "state",
  closed: "state",
};

test.each(THEME_STATE_LIST)("whoever has a part may ask on a theme that is %s, as the table says", (state) => {
  for (const name of EVERYBODY) {
    const outside = name === "outsideOfficer" || name === "outsideMember";
    expect(answer(mayProposeQuestion({ bodyId: PANEL, state }, as(name))), name).toBe(
      outside ? "role" : PROPOSE[state],
    );
  }
  expect(answer(mayProposeQuestion({ bodyId: PANEL, state }, null))).toBe("role");
});

test("the questions of a draft are the draft's: nothing is done to them by themselves", () => {
  const drafted = question("proposed", "draft");
  expect(mayQuestion("edit_question", drafted, as("member"))).toMatchObject({ kind: "state" });
  expect(mayQuestion("agree_question", drafted, as("officer"))).toMatchObject({ kind: "state" });
});

test("a question asked at an old meeting, of no theme, can be withdrawn by the officer alone", () => {
  const asked = { bodyId: PANEL, state: "proposed" as const, authorPersonId: null, themeState: null };
  expect(answer(mayQuestion("withdraw_question", asked, as("officer")))).toBe("yes");
  expect(answer(mayQuestion("withdraw_question", asked, as("member")))).toBe("role");
});

test("each refusal is a sentence that a councillor can act on", () => {
  expect(mayQuestion("edit_question", question("agreed"), as("member"))).toMatchObject({
    because: "This question is agreed: ask the scrutiny officer to change it.",
  });
  expect(mayQuestion("withdraw_question", question("proposed"), as("chair"))).toMatchObject({
    because: "Only its author or the scrutiny officer can withdraw this question.",
  });
  expect(mayProposeQuestion({ bodyId: PANEL, state: "closed" }, as("member"))).toMatchObject({
    because: "You cannot add a question now: this theme is “Closed”, and takes no more questions.",
  });
});
