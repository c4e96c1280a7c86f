import { expect, test } from "vitest";
import { howItemIsWithdrawn } from "#app/domain/year-end/choices.ts";

test.each([
  ["2026-04-29", "as any other"],
  ["2026-04-30", "as any other"],
  ["2026-05-01", "at once"],
] as const)(
  "an unfinished item that is settled on %s, in a year until 30 April 2026, is withdrawn %s",
  (today, how) => {
    expect(howItemIsWithdrawn(today, "2026-04-30")).toBe(how);
  },
);
