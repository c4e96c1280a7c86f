import { expect, test } from "vitest";
import {
  lineWithoutMeaning,
  MOST_SAME_WORDS,
  readSameWords,
  sameWordsOf,
  spelledOtherwise,
  STARTING_WORDS,
} from "#app/domain/same-words.ts";
import { saidOtherwise } from "#app/domain/search/ways.ts";

test("a list is read a line at a time, folded, without what says nothing", () => {
  expect(readSameWords("FGM = Female  genital mutilation\r\n\n cab=taxi = Private-hire \nalone\n=x\na = A")).toEqual([
    ["fgm", "female genital mutilation"],
    ["cab", "taxi", "private hire"],
  ]);
  expect(readSameWords(Array.from({ length: 300 }, (_, at) => `a${at} = b${at}`).join("\n"))).toHaveLength(
    MOST_SAME_WORDS.lines,
  );
});

test.each([
  ["FGM = female genital mutilation", null],
  ["", null],
  ["a = b\n\nFGM\nc", 3],
  ["= b", 1],
])("%j has its first line without a meaning at %j", (list, line) => expect(lineWithoutMeaning(list)).toBe(line));

test("a list that was never changed is the one that each begins with, and an emptied one is empty", () => {
  expect(lineWithoutMeaning(STARTING_WORDS)).toBeNull();
  expect(sameWordsOf([null])).toContainEqual(["fgm", "female genital mutilation"]);
  expect(sameWordsOf([""])).toEqual([]);
  expect(sameWordsOf(["a = b", "a = b", "c = d"])).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test.each([
  ["licence", "license"],
  ["licensing", "licencing"],
  ["offences", "offenses"],
  ["organise", "organize"],
  ["organizations", "organisations"],
  ["police", null],
  ["wise", null],
])("%s is also spelled %s", (word, other) => expect(spelledOtherwise(word)).toBe(other));

const SAME = readSameWords(
  "FGM = female genital mutilation\nVAWG = violence against women and girls\nCAB = taxi = private hire",
);
test.each([
  ["fgm", ["fgm"], [{ from: 0, length: 1, ways: ["female genital mutilation"] }]],
  [
    "about female genital mutilation",
    ["female", "genital", "mutilation"],
    [{ from: 0, length: 3, ways: ["female genital mutilation", "fgm"] }],
  ],
  [
    "stop violence against women and girls",
    ["stop", "violence", "against", "women", "girls"],
    [{ from: 1, length: 4, ways: ["violence against women and girls", "vawg"] }],
  ],
  ["taxi rules", ["taxi", "rules"], [{ from: 0, length: 1, ways: ["cab", "private hire"] }]],
  ["female mutilation", ["female", "mutilation"], []],
  ["the re-opening", ["re", "opening"], [{ from: 0, length: 2, ways: ["re opening", "reopening"] }]],
  ["O’Neill", ["o", "neill"], [{ from: 0, length: 2, ways: ["o neill", "oneill"] }]],
  ["floods", ["floods"], []],
])("%j is said otherwise too", (typed, words, otherwise) =>
  expect(saidOtherwise(typed, words, SAME)).toEqual(otherwise),
);

test("parts that overlap are said otherwise once, the longest of them", () => {
  const same = readSameWords("a b = x\nb c d = y");
  expect(saidOtherwise("a b c d", ["a1", "b", "c", "d"], same)).toEqual([{ from: 1, length: 3, ways: ["b c d", "y"] }]);
  const near = readSameWords("one two = x\ntwo three four = y");
  expect(saidOtherwise("", ["one", "two", "three", "four"], near)).toEqual([
    { from: 1, length: 3, ways: ["two three four", "y"] },
  ]);
});
