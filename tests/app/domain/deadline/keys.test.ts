import { expect, test } from "vitest";
import { deadlineKey, readDeadlineKey } from "#app/domain/deadline/keys.ts";

test.each([
  ["N1", { kind: "meeting", id: 5 }, "N1:M-5"],
  ["P1", { kind: "year", id: 2027 }, "P1:2027"],
  ["P18", { kind: "occasion", id: 3 }, "P18:O-3"],
] as const)("%s of %o is %s, and back", (ruleId, of, key) => {
  expect(deadlineKey(ruleId, of)).toBe(key);
  expect(readDeadlineKey(key)).toEqual({ ruleId, of });
});

test.each(["", "N1", "N1:M-0", "X9:M-1", "P1:27", "P18:T-3", "N1:M-5 ", "toString:2027", undefined])(
  "%o is no key",
  (text) => expect(readDeadlineKey(text)).toBeUndefined(),
);
