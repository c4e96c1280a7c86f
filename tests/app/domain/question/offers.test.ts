import { expect, test } from "vitest";
import { questionOffers, themeQuestionOffers } from "#app/domain/question/offers.ts";
import type { QuestionState } from "#app/domain/question/states.ts";
import { as, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const offered = (state: QuestionState, who: CastName) =>
  questionOffers(
    { id: 7, bodyId: PANEL, state, authorPersonId: PEOPLE.member.personId, themeState: "scheduled" },
    as(who),
  );
const allowed = (state: QuestionState, who: CastName) =>
  offered(state, who)
    .filter(({ verdict }) => verdict.allowed)
    .map(({ words }) => words);

test("a question's page offers its deeds in their order, and a follow-up before it is withdrawn", () => {
  expect(offered("agreed", "officer").map(({ words, href }) => `${words}: ${href}`)).toEqual([
    "Agree: /questions/Q-7/agreement",
    "Edit: /questions/Q-7/edit",
    "Record as put: /questions/Q-7/putting",
    "Send in writing: /questions/Q-7/sending",
    "Record an answer: /questions/Q-7/answer",
    "Add a follow-up: /questions/Q-7/follow-ups/new",
    "Withdraw: /questions/Q-7/withdrawal",
  ]);
});

test.each<[QuestionState, CastName, string[]]>([
  ["proposed", "officer", ["Agree", "Edit", "Add a follow-up", "Withdraw"]],
  ["proposed", "member", ["Edit", "Withdraw"]],
  ["proposed", "otherMember", []],
  [
    "agreed",
    "officer",
    ["Edit", "Record as put", "Send in writing", "Record an answer", "Add a follow-up", "Withdraw"],
  ],
  ["answered", "officer", ["Record an answer", "Add a follow-up"]],
  ["withdrawn", "officer", ["Add a follow-up"]],
])("of a question that is %s, %s may do what its deeds say", (state, who, words) => {
  expect(allowed(state, who)).toEqual(words);
});

test("a theme's page offers to propose a question and to group those there are", () => {
  const theme = { bodyId: PANEL, state: "scheduled" as const, reference: "T-3" };
  expect(themeQuestionOffers(theme, 2, as("officer"))).toEqual([
    { href: "/themes/T-3/questions/new", words: "Propose a question", verdict: { allowed: true } },
    { href: "/themes/T-3/questions/group", words: "Group questions", verdict: { allowed: true } },
  ]);
  expect(themeQuestionOffers(theme, 0, as("officer"))[1]?.verdict).toMatchObject({ kind: "state" });
  expect(themeQuestionOffers(theme, 2, as("member")).map(({ verdict }) => verdict.allowed)).toEqual([true, false]);
});
