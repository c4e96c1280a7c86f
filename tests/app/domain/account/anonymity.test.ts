import { expect, test } from "vitest";
import { formerOffice, fullNames, officeOn, plainWords, withoutNames } from "#app/domain/account/anonymity.ts";

const PARTS = [
  { bodyId: 1, bodyName: "the Panel", role: "chair", fromOn: "2024-05-01", untilOn: "2025-04-30" },
  { bodyId: 1, bodyName: "the Panel", role: "member", fromOn: "2025-05-01", untilOn: "2026-04-30" },
  { bodyId: 2, bodyName: "the Committee", role: "officer", fromOn: "2023-05-01", untilOn: "2023-06-30" },
] as const;

test("somebody without a name is what they were last; history says what they were then", () => {
  expect(formerOffice(PARTS)).toBe("Former member of the Panel");
  expect(formerOffice([])).toBe("Former user of this planner");
  expect(officeOn(PARTS, 1, "2025-04-30")).toBe("Chair of the Panel");
  expect(officeOn(PARTS, 1, "2025-05-01")).toBe("Member of the Panel");
  expect(officeOn(PARTS, 2, "2023-05-01")).toBe("Scrutiny officer of the Committee");
  for (const [bodyId, day] of [
    [2, "2023-07-01"],
    [2, "2023-04-30"],
    [null, "2025-05-01"],
  ] as const)
    expect(officeOn(PARTS, bodyId, day)).toBe("Former member of the Panel");
});

test("a person is named with and without title, family name first, and by address", () => {
  expect(fullNames(["Cllr Ruth Ahmed"], "r@example.test")).toEqual([
    "Cllr Ruth Ahmed",
    "r@example.test",
    "Ahmed, Ruth",
    "Ruth Ahmed",
  ]);
  expect(fullNames(["Pat"], null)).toEqual(["Pat"]);
  expect(plainWords(["Ruth Ahmed", "ruth AHMED", "Zoë O’Neill"])).toEqual([
    ["ruth", "ahmed"],
    ["zo", "o", "neill"],
  ]);
});

const RUTH = { names: fullNames(["Cllr Ruth O’Neill"], "ruth@example.test"), office: 'Former member of the "Panel"' };
const X = RUTH.office;

test.each([
  ["Cllr Ruth O'Neill asked.", `${X} asked.`],
  ["CLLR  RUTH\nO’NEILL’s question", `${X}’s question`],
  ["by O’Neill, Ruth; and (Ruth O’Neill)", `by ${X}; and (${X})`],
  ["Write to ruth@example.test", `Write to ${X}`],
  ["Ruth O’Neill-Jones; Truth O’Neill; Ruth O’Neills; xruth@example.test", null],
  ["Councillor O’Neill", null],
  [
    '{"by":"Ruth O’Neill","list":[{"x":"y"},1,null,"Ruth O’Neill"]}',
    JSON.stringify({ by: X, list: [{ x: "y" }, 1, null, X] }),
  ],
  ["[Ruth O’Neill", `[${X}`],
])("%s", (text, after) => {
  expect(withoutNames(text, RUTH)).toBe(after ?? text);
});

test("a name of one word goes only where it is all that there is", () => {
  const pat = { names: ["Pat"], office: "Former user" };
  expect(withoutNames("Pat", pat)).toBe("Former user");
  expect(withoutNames("Pat the dog", pat)).toBe("Pat the dog");
});
