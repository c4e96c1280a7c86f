import { expect, test } from "vitest";
import { questionList } from "#app/components/lists/question-list.tsx";
import type { QuestionLine } from "#app/domain/question/question-line.ts";

const line = (over: Partial<QuestionLine>) =>
  ({ asker: "", author: "", meetsOn: null, dateBasis: null, state: "agreed", ...over }) as QuestionLine;
const column = (id: string) => questionList.columns.find((one) => one.id === id);

test.each(["asker", "author"] as const)("questions stand in the order of the family name of the %s", (who) => {
  const sorted = ["Cllr Zoë Ahmed", "Cllr Ann Bell", ""].map((name) => column(who)?.sort?.(line({ [who]: name })));
  expect(sorted).toEqual(["ahmed, cllr zoe ahmed", "bell, cllr ann bell", null]);
});

test.each([
  ["proposed", "Not decided"],
  ["agreed", "Not decided"],
  ["sent", ""],
  ["answered", ""],
  ["withdrawn", ""],
] as const)("of a question that is %s it is said who will put it and when: %j", (state, words) => {
  for (const id of ["asker", "meeting"]) expect(column(id)?.cell?.(line({ state }))).toBe(words);
});
