import { expect, test } from "vitest";
import { firstToRecord, recordParts } from "#app/domain/meeting-record/record-parts.ts";

const lines = (count: number, done: readonly number[] = []) =>
  Array.from({ length: count }, (_, at) => ({
    reference: `I-${at + 1}`,
    number: String(at + 1),
    title: `Item ${at + 1}`,
    isRecorded: done.includes(at + 1),
    isRoutine: at !== 2,
  }));

test.each([
  [0, [], [], []],
  [3, [], ["1 to 3"], [1, 3]],
  [15, ["I-9"], ["1 to 15"], [1, 15]],
  [16, [], ["1 to 15", "16 to 16"], [1, 15]],
  [40, ["I-16"], ["1 to 15", "16 to 30", "31 to 40"], [16, 30]],
  [40, [null, "I-40"], ["1 to 15", "16 to 30", "31 to 40"], [31, 40]],
  [40, ["I-99", "I-17"], ["1 to 15", "16 to 30", "31 to 40"], [16, 30]],
  [40, ["I-99"], ["1 to 15", "16 to 30", "31 to 40"], [1, 15]],
] as const)("of %i items, asked for %j, the parts are %j and these are open: %j", (count, asked, parts, open) => {
  const found = recordParts(lines(count), asked);
  expect(found.parts.map(({ from, to }) => `${from} to ${to}`)).toEqual(parts);
  const numbers = found.open.map(({ number }) => Number(number));
  expect(numbers.length === 0 ? [] : [numbers[0], numbers.at(-1)]).toEqual(open);
  expect(found.parts.filter(({ isOpen }) => isOpen).map(({ from }) => from)).toEqual(open.slice(0, 1));
});

test("a part says how many of its items are recorded", () => {
  expect(recordParts(lines(17, [1, 2, 17]), []).parts).toEqual([
    { at: "I-1", from: 1, to: 15, done: 2, isOpen: true },
    { at: "I-16", from: 16, to: 17, done: 1, isOpen: false },
  ]);
});

test("the first to record is what is not routine, then routine business, then nothing", () => {
  expect(firstToRecord(lines(4, [1]))?.reference).toBe("I-3");
  expect(firstToRecord(lines(4, [1, 3]))?.reference).toBe("I-2");
  expect(firstToRecord(lines(2, [1, 2]))).toBeNull();
});
