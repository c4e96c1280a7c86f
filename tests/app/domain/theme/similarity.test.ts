import { expect, test } from "vitest";
import { similarThemes, tellingWords, wordsToLookFor } from "#app/domain/theme/similarity.ts";

const theme = (title: string, whyItMatters = "") => ({ title, whyItMatters });

const TAXI = theme("Taxi licensing", "Rules differ between councils and drivers cross borders.");
const HOTEL = theme("Hotel watch", "Few hotels have joined the scheme.");
const HOSTS = theme("Host families for language schools", "Nobody checks the families children stay with.");
const ALL = [TAXI, HOTEL, HOSTS];

test("words that say nothing are left out, and a plural is its singular", () => {
  expect(tellingWords("What should be done about the Families, hotels and licensing?")).toEqual([
    "done",
    "family",
    "hotel",
    "licens",
  ]);
});

test("the same issue in other words of its title is found", () => {
  expect(similarThemes(theme("Licensing of taxis"), ALL)).toEqual([TAXI]);
  expect(similarThemes(theme("Hotels watch scheme"), ALL)).toEqual([HOTEL]);
});

test("an issue is found by its reasons alone", () => {
  expect(similarThemes(theme("Homestay", "Children stay with families that nobody checks."), ALL)).toEqual([HOSTS]);
});

test("an issue that shares nothing finds nothing", () => {
  expect(similarThemes(theme("Flood readiness", "Gullies are blocked."), ALL)).toEqual([]);
});

test("a common word alone is not likeness", () => {
  expect(similarThemes(theme("School exclusions and attendance", "Numbers of families fined."), ALL)).toEqual([]);
});

test("the most alike comes first, and no more than asked for", () => {
  const exact = theme("Hotel watch kitemark");
  expect(similarThemes(theme("Hotel watch kitemark"), [HOTEL, exact, TAXI])).toEqual([exact, HOTEL]);
  expect(similarThemes(theme("Hotel watch kitemark"), [HOTEL, exact, TAXI], 1)).toEqual([exact]);
});

test("nothing written is like nothing", () => {
  expect(similarThemes(theme(""), ALL)).toEqual([]);
  expect(similarThemes(theme("Taxi"), [theme("", "")])).toEqual([]);
});

test("one subject under another name is alike, by what every body says and by the body's own list", () => {
  expect(similarThemes(theme("Cabs and private hire drivers"), ALL)).toEqual([TAXI]);
  expect(similarThemes(theme("Hackney carriage licences"), ALL)).toEqual([TAXI]);
  const absconded = theme("Children who absconded from homes");
  expect(similarThemes(theme("Missing children"), [absconded, HOTEL])).toEqual([absconded]);
  expect(similarThemes(theme("Kitemark for inns"), ALL)).toEqual([]);
  expect(similarThemes(theme("Kitemark for inns"), ALL, 5, [["hotel watch", "kitemark"]])).toEqual([HOTEL]);
});

test("a cabinet is no cab, and signs in a list are only signs", () => {
  expect(similarThemes(theme("Cabinet papers"), ALL)).toEqual([]);
  expect(similarThemes(theme("Rules (new)*"), ALL, 5, [["rules (new)*", "hotel [watch"]])).toEqual([]);
});

test("what is looked for is each word as it may be spelled, and every other name of what is said", () => {
  expect(wordsToLookFor("Licences for cabs")).toEqual(
    expect.arrayContaining(["licens", "licenc", "cab", "taxi", "private hire", "hackney carriage"]),
  );
  expect(wordsToLookFor("Licences")).not.toContain("taxi");
  expect(wordsToLookFor(Array.from({ length: 90 }, (_, at) => `word${at}`).join(" "))).toHaveLength(24);
});
