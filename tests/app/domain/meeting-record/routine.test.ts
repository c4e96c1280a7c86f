import { expect, test } from "vitest";
import { isRoutine, notedTogether, routineCode, routineToNote } from "#app/domain/meeting-record/routine.ts";

const noted = (at: string, but: object = {}) => ({
  code: "noted" as const,
  resolutionWords: "",
  minuteNumber: "",
  discussionWords: "",
  sourceWords: "",
  version: 1,
  recordedAt: `2026-11-24T${at}:00.000Z`,
  ...but,
});
const item = (title: string, but: object = {}) => ({
  title,
  kind: "procedural" as const,
  part: "part_1" as const,
  urgentBecause: null,
  outcome: null as ReturnType<typeof noted> | null,
  ...but,
});

test.each([
  ["procedural business", {}, true],
  ["standing business", { kind: "standing" }, true],
  ["a theme", { kind: "theme" }, false],
  ["what the law asks for", { kind: "statutory" }, false],
  ["what is taken in private", { part: "part_2" }, false],
  ["an urgent item", { urgentBecause: "Data was lost." }, false],
])("%s: routine is %s", (_, but, is) => {
  expect(isRoutine(item("Work programme", but))).toBe(is);
});

test.each([
  ["Minutes and matters arising", "correct_record"],
  ["To approve the minutes of 8 September", "correct_record"],
  ["Draft minutes", "correct_record"],
  ["Work programme", "noted"],
  ["Twenty minutes with the Commissioner", "noted"],
] as const)("“%s” ordinarily leads to %s", (title, code) => {
  expect(routineCode({ title })).toBe(code);
});

test("what is recorded already is not noted again", () => {
  const [apologies, programme] = [item("Apologies"), item("Work programme", { outcome: noted("10:09") })];
  expect(routineToNote([apologies, programme, item("Taxis", { kind: "theme" })])).toEqual([apologies]);
});

test("those noted last and in one go can be taken back, and not what somebody recorded more of since", () => {
  const first = item("Apologies", { outcome: noted("10:09") });
  const minutes = item("Minutes", { outcome: noted("10:09", { code: "correct_record" }) });
  const others = [
    item("Noted before", { outcome: noted("09:00") }),
    item("With its number", { outcome: noted("10:09", { minuteNumber: "3/26" }) }),
    item("Changed and changed back", { outcome: noted("10:09", { version: 3 }) }),
    item("Out of minutes", { outcome: noted("10:09", { sourceWords: "Noted." }) }),
    item("Agreed", { outcome: noted("10:09", { code: "agreed" }) }),
    item("A theme", { kind: "theme", outcome: noted("10:09") }),
    item("Not recorded"),
  ];
  expect(notedTogether([first, ...others, minutes])).toEqual({
    at: "2026-11-24T10:09:00.000Z",
    items: [first, minutes],
  });
  expect(notedTogether([item("Not recorded")])).toBeNull();
});
