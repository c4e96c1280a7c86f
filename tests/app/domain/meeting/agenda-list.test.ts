import { expect, test } from "vitest";
import { readAgendaList } from "#app/domain/meeting/agenda-list.ts";

test.each([
  ["5. Taxi licensing (30)", "5", "Taxi licensing", 30],
  ["5. Taxi licensing (30 mins)", "5", "Taxi licensing", 30],
  ["5) Taxi licensing – 45 minutes", "5", "Taxi licensing", 45],
  ["Item 7: Hotel Watch [20 min.]", "7", "Hotel Watch", 20],
  ["12a  Missing persons", "12a", "Missing persons", null],
  ["B. Budget", "B", "Budget", null],
  ["•\tHost families", "", "Host families", null],
  ["– Host families, 15 mins", "", "Host families", 15],
  ["2026/27 budget", "", "2026/27 budget", null],
  ["30 years of the service", "", "30 years of the service", null],
  ["3 Community safety", "3", "Community safety", null],
  ["Police and Crime Plan (2025)", "", "Police and Crime Plan (2025)", null],
  ["Retail crime (part 2)", "", "Retail crime (part 2)", null],
])("%s", (line, number, title, minutes) => {
  expect(readAgendaList(line)).toMatchObject([{ number, title, minutes }]);
});

test("one item a line; blank lines and lines without a letter are none", () => {
  expect(readAgendaList("1. Apologies\n\n  \n--- 12 ---\n2. Taxi licensing\n").map(({ title }) => title)).toEqual([
    "Apologies",
    "Taxi licensing",
  ]);
  expect(readAgendaList("")).toEqual([]);
});

test("a long hostile line is read in an instant", () => {
  const started = process.cpuUsage();
  readAgendaList(`${"(".repeat(100_000)}${" 30".repeat(100_000)}`);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});

test("the business that every meeting has is told apart by its titles", () => {
  expect(
    readAgendaList("1. To receive apologies for absence\n2. Taxi licensing").map((line) => line.isRoutine),
  ).toEqual([true, false]);
});
