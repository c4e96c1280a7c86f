import { expect, test } from "vitest";
import { makeAgendaPaper } from "#app/domain/agenda/make-view.ts";
import { anAgenda, anItem } from "./agenda-records.ts";

test("items are numbered through both parts, each with the time at which it is expected to start", () => {
  const { parts, load } = makeAgendaPaper(
    anAgenda([
      anItem({ id: 1, title: "Apologies", kind: "procedural", minutes: 5 }),
      anItem({ id: 2, minutes: 45 }),
      anItem({ id: 3, title: "A contract", part: "part_2", exemptParagraph: "3", minutes: 20 }),
    ]),
  );
  expect(parts.map(({ words }) => words)).toEqual(["Part I: public", "Part II: exempt"]);
  expect(parts.map(({ items }) => items.map((line) => [line.number, line.startsAt]))).toEqual([
    [
      ["1", "17:00"],
      ["2", "17:05"],
    ],
    [["3", "17:50"]],
  ]);
  expect(load).toEqual({ planned: 70, available: 150, asked: 0, leaving: 0 });
});

test("an agenda without exempt business has no part II, and one without a time gives none", () => {
  const { parts } = makeAgendaPaper(anAgenda([anItem()], { startsAt: null }));
  expect(parts).toHaveLength(1);
  expect(parts[0]?.items[0]).toMatchObject({ startsAt: null, minutes: 30, exempt: null });
});

test("the sentence of exemption names the paragraph of the country's own part of the Schedule", () => {
  const exemptIn = (jurisdiction: "england" | "wales") =>
    makeAgendaPaper(anAgenda([anItem({ part: "part_2", exemptParagraph: "3" })], { jurisdiction })).parts[0]?.items[0]
      ?.exempt;
  expect(exemptIn("england")).toBe(
    "Exempt: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person (including the authority))",
  );
  expect(exemptIn("wales")).toMatch(/^Exempt: paragraph 14 of Part 4 of Schedule 12A/);
});

test.each([
  [{ paper: "expected" }, { state: "expected", words: "Paper expected" }],
  [{ paper: "to_follow" }, { state: "to_follow", words: "Paper to follow" }],
  [
    { paper: "received", paperOn: "2026-09-01" },
    { state: "received", words: "Paper received 1 September 2026" },
  ],
  [{ paper: "none" }, null],
  [{ paper: "expected", kind: "procedural" }, null],
  [{ paper: "expected", kind: "standing" }, null],
  [
    { paper: "to_follow", kind: "standing" },
    { state: "to_follow", words: "Paper to follow" },
  ],
  [
    { paper: "expected", kind: "statutory" },
    { state: "expected", words: "Paper expected" },
  ],
] as const)("a paper as it stands is said in words: %o", (item, paper) => {
  expect(makeAgendaPaper(anAgenda([anItem(item)])).parts[0]?.items[0]?.paper).toEqual(paper);
});

test("an urgent item carries the chair's reason", () => {
  const item = anItem({
    urgentBecause: "The inquiry reports on Friday.",
    urgentByName: "Cllr Amara Okafor",
    urgentOn: "2026-09-04",
  });
  expect(makeAgendaPaper(anAgenda([item])).parts[0]?.items[0]?.urgent).toEqual({
    because: "The inquiry reports on Friday.",
    by: "Cllr Amara Okafor",
    on: "2026-09-04",
  });
});
