import { describe, expect, test } from "vitest";
import { needsUrgency, noticeFor, timingOf, timingWords } from "#app/domain/agenda/notice.ts";
import { rulesFor } from "#app/domain/deadline/applies.ts";

const calendar = { profile: "weekends_and_bank_holidays", added: [] } as const;
const rules = (jurisdiction: "england" | "wales") => rulesFor({ law: "council", jurisdiction }, []);

// Tuesday 8 September 2026: clear days are the 7th, 4th, 3rd and 2nd, and Tuesday 1 September.
test("five clear days before a meeting in England, three in Wales", () => {
  const england = noticeFor({ rules: rules("england"), calendar }, "2026-09-08");
  expect(england?.worked).toMatchObject({ known: true, on: "2026-08-28" });
  const wales = noticeFor({ rules: rules("wales"), calendar }, "2026-09-08");
  expect(wales?.worked).toMatchObject({ known: true, on: "2026-09-02" });
});

describe("a day of publishing", () => {
  const notice = noticeFor({ rules: rules("england"), calendar }, "2026-09-08");

  test.each([
    ["2026-08-28", "in_time", "Published today, it is in time: the last day is 28 August 2026."],
    ["2026-08-29", "late", "Published today, it is late: the last day was 28 August 2026."],
  ])("%s is %s", (on, timing, words) => {
    expect(timingOf(notice, on)).toBe(timing);
    expect(timingWords(notice, on)).toBe(words);
  });

  test("is neither where no rule binds the body", () => {
    const none = noticeFor({ rules: [], calendar }, "2026-09-08");
    expect(none).toBeNull();
    expect(timingOf(none, "2026-09-01")).toBe("no_rule");
    expect(timingWords(none, "2026-09-01")).toBe("No notice rule applies to this body.");
  });

  test("is not known past the bank holidays that are known", () => {
    expect(timingOf(noticeFor({ rules: rules("england"), calendar }, "2035-09-11"), "2035-09-01")).toBe("unknown");
  });
});

test.each([
  ["theme", null, true],
  ["statutory", null, true],
  ["standing", null, true],
  ["procedural", null, false],
  ["theme", "A fire.", false],
] as const)(
  "a late item of the kind %s with the reason %s needs the chair's reason: %s",
  (kind, urgentBecause, needs) => {
    expect(needsUrgency({ kind, urgentBecause })).toBe(needs);
  },
);
