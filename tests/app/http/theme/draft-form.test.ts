import { expect, test } from "vitest";
import { NewDraft } from "#app/http/theme/draft-form.server.ts";

const messages = (given: object) => NewDraft.safeParse(given).error?.issues.map((issue) => issue.message);

test("everything missing is asked for at once", () => {
  expect(messages({ next: "check" })).toEqual([
    "Enter the issue in a few words",
    "Choose which body it is for",
    "Say why scrutiny should look at it",
  ]);
});

test("a draft may still lack its reasons", () => {
  expect(messages({ next: "draft", title: "Hotel watch", bodyId: "1" })).toBeUndefined();
  expect(messages({ next: "check", title: "Hotel watch", bodyId: "1" })).toEqual([
    "Say why scrutiny should look at it",
  ]);
});

test("empty question fields are left out, and a sixth question is too many", () => {
  const parsed = NewDraft.parse({ title: "Hotel watch", bodyId: "1", questions: ["", "Which?", ""] });
  expect(parsed.draft.questions).toEqual(["Which?"]);
  expect(messages({ title: "Hotel watch", bodyId: "1", questions: ["1", "2", "3", "4", "5", "6"] })).toEqual([
    "Give at most 5 questions.",
  ]);
});
