import { describe, expect, test } from "vitest";
import { cleanText, foldText, parted, isSameText, searchableText, searchedWords } from "#app/domain/text.ts";

describe("text as it is kept", () => {
  test.each([
    ["Word's line break", "precept\u000bfor 2027", "precept\nfor 2027"],
    ["a form feed", "one\u000ctwo", "one\ntwo"],
    ["the line ends of Windows", "one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree"],
    ["the line end of an old Mac", "one\rtwo", "one\ntwo"],
    ["line and paragraph separators", "one\u2028two\u2029three", "one\ntwo\nthree"],
    ["a bullet of Word", "To ask:\n\uf0b7\thow many\n  \uf0a7 why", "To ask:\n• how many\n  • why"],
    ["a private sign within a line", "a\uf020b", "ab"],
    ["controls and a NUL", "a\u0001b\u0000c\u007fd", "abcd"],
    ["signs that nobody sees", "abc\u200b\ufeff\u00add", "abcd"],
    ["a letter and its accent apart", "Cafe\u0301", "Café"],
    ["half of a pair", "a\ud800b", "a\ufffdb"],
    ["blanks around it", "  \n two\n", "two"],
    ["what is ordinary", "“Why?” – £5, 3½ % (a)\n\n\t(b) O’Neill’s", "“Why?” – £5, 3½ % (a)\n\n\t(b) O’Neill’s"],
    ["letters joined on purpose", "\u0646\u06cc\u200c\u0646", "\u0646\u06cc\u200c\u0646"],
  ])("%s", (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
    expect(cleanText(kept)).toBe(kept);
  });
});

describe("text as it is looked for", () => {
  test.each([
    ["Commissioner's", "Commissioner’s"],
    ["Commissioners", "Commissioner’s"],
    ["O`Neill", "ONeill"],
    ["host-families", "host families"],
    ["host‑families", "Host–Families"],
    ["Zoë  Brown", "zoe brown"],
    ["“Right care”", '"right CARE"'],
  ])("%s is %s", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(isSameText(one, other)).toBe(true);
  });

  test.each([
    ["T-14", "T-15"],
    ["host families", "hostfamilies"],
    ["", " "],
  ])("%s is not %s", (one, other) => expect(isSameText(one, other)).toBe(false));

  test.each([
    [" re-open – the\u00a0Café’s\n\t“x” ", 're open the cafes "x"'],
    ["-a- 'b' `c`", "a b c"],
    ["One, two (3) \uff0d FOUR", "one, two (3) four"],
  ])("%s is folded", (text, folded) => expect(foldText(text)).toBe(folded));

  const finds = (typed: string, text: string) =>
    searchedWords(typed).every((word) => searchableText(text).includes(word));
  test.each([
    ["Commissioner's", "The Commissioner’s plan", true],
    ["commissioners plan", "The Commissioner’s plan", true],
    ["host-families", "Money for host families", true],
    ["host families", "Host–families", true],
    ["reopening", "The re-opening of stations", true],
    ["re-opening", "The re‑opening of stations", true],
    ["oneill", "Cllr O’Neill", true],
    ["T-14", "T-14 Taxis", true],
    ["T-14", "T-15, 14 taxis", false],
    ["cafe", "Café", true],
    ["taxi", "Buses", false],
  ])("%s in %s", (typed, text, found) => expect(finds(typed, text)).toBe(found));
});

describe("a long text in two", () => {
  test("is whole while it is not long", () => {
    expect(parted(" Why it matters. ")).toEqual({ start: "Why it matters.", rest: "" });
    expect(parted("a ".repeat(179))).toEqual({ start: "a ".repeat(179).trim(), rest: "" });
  });

  test("ends its beginning with a sentence, and loses nothing", () => {
    const text = "It says why. ".repeat(40);
    const { start, rest } = parted(text);
    expect(start).toBe("It says why. ".repeat(20).trim());
    expect(`${start} ${rest}`).toBe(text.trim());
  });

  test("ends at a word where no sentence ends", () => {
    expect(parted("words ".repeat(80))).toEqual({
      start: `${"words ".repeat(43).trim()} …`,
      rest: `… ${"words ".repeat(37).trim()}`,
    });
  });

  test("is cut where there is not one space", () => {
    expect(parted("x".repeat(400))).toEqual({ start: `${"x".repeat(260)} …`, rest: `… ${"x".repeat(140)}` });
  });
});
