import { expect, test } from "vitest";
import { agendaHolds, approvalsAreFor, programmeHolds, sentBy } from "#app/domain/home/approvals.ts";

test.each([
  [{ scheduled: 1, meetings: 1, unplaced: 0, overloaded: 0 }, "1 item on 1 meeting."],
  [{ scheduled: 7, meetings: 3, unplaced: 2, overloaded: 0 }, "7 items on 3 meetings, 2 items not scheduled."],
  [
    { scheduled: 7, meetings: 3, unplaced: 0, overloaded: 1 },
    "7 items on 3 meetings. 1 meeting over the time available.",
  ],
])("a programme that waits holds %j", (plan, line) => {
  expect(programmeHolds(plan)).toBe(line);
});

const UNASKED = { asked: 0, leaving: 0 };

test("an agenda that waits says how many items and how much of the time they take", () => {
  expect(agendaHolds(1, { ...UNASKED, planned: 30, available: 120 })).toMatch(/^1 item\. .*30.*120.*\.$/);
  expect(agendaHolds(4, { ...UNASKED, planned: 150, available: 120 })).toMatch(/^4 items\. .*\.$/);
});

test("what was sent says when and by whom, as far as either is known", () => {
  const at = "2026-11-20T10:00:00.000Z";
  expect(sentBy("2026-11-22", "Ann Wright", at)).toEqual({
    at,
    by: "Ann Wright",
    words: "sent 2 days ago by Ann Wright",
  });
  expect(sentBy("2026-11-22", undefined, at)).toEqual({ at, by: null, words: "sent 2 days ago" });
  expect(sentBy("2026-11-22", undefined, "")).toEqual({ at: "", by: null, words: "sent" });
});

test("the approvals page says who decides, by name where anybody does", () => {
  expect(approvalsAreFor([]).because).toBe(
    "Only a body’s chair or vice-chair decides what is waiting, and its scrutiny officer sees it.",
  );
  expect(approvalsAreFor([{ name: "Amara Okafor", role: "chair", bodyName: "the panel" }]).because).toMatch(
    / Here that is Amara Okafor \([Cc]hair, the panel\)\.$/,
  );
});
