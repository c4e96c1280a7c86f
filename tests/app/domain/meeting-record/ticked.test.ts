import { expect, test } from "vitest";
import { entriesTicked, type TickedMember } from "#app/domain/meeting-record/ticked.ts";

const member = (personId: number, was: TickedMember["was"], isTicked: boolean, version = was === "" ? 0 : 1) => ({
  personId,
  version,
  was,
  isTicked,
});
const parts = (...members: TickedMember[]) =>
  entriesTicked(members).map(({ personId, version, part }) => [personId, version, part]);

test("untouched ticks record nothing: not of a new list, nor of one that is recorded", () => {
  expect(parts(member(1, "", false), member(2, "", false))).toEqual([]);
  expect(parts(member(1, "present", true), member(2, "absent", false), member(3, "", false))).toEqual([]);
  expect(parts(member(1, "substitute", true))).toEqual([]);
});

test("of a new list those who are not ticked sent apologies, once anybody is", () => {
  expect(parts(member(1, "", true), member(2, "", false))).toEqual([
    [1, 0, "present"],
    [2, 0, "apologies"],
  ]);
});

test("of a list that is recorded only what was ticked otherwise is changed", () => {
  expect(
    parts(member(1, "present", false, 4), member(2, "absent", true, 2), member(3, "", true), member(4, "", false)),
  ).toEqual([
    [1, 4, "apologies"],
    [2, 2, "present"],
    [3, 0, "present"],
  ]);
});
