import { expect, test } from "vitest";
import { mayEndMembership, mayStartMembership, type Held } from "#app/domain/administration/membership.ts";
import type { Role } from "#app/domain/actor.ts";

const held = (personId: number, role: Role, fromOn: string, untilOn: string | null): Held => ({
  personId,
  personName: personId === 1 ? "Cllr Okafor" : "Cllr Prosser",
  role,
  fromOn,
  untilOn,
});
const CHAIR = held(1, "chair", "2025-05-01", "2026-04-30");
const start = (personId: number, role: Role, fromOn: string, untilOn: string | null = null) =>
  mayStartMembership({ personId, role, fromOn, untilOn }, [CHAIR]);

test.each([
  ["the next chair the day after", start(2, "chair", "2026-05-01"), true],
  ["another chair on the last day", start(2, "chair", "2026-04-30"), false],
  ["another chair from before, without an end", start(2, "chair", "2024-01-01"), false],
  ["another chair from before, ending in time", start(2, "chair", "2024-01-01", "2025-04-30"), true],
  ["a vice-chair at the same time", start(2, "vice_chair", "2025-06-01"), true],
  ["the same person as member too", start(1, "member", "2025-06-01"), true],
  ["the same part twice", start(1, "chair", "2026-01-01"), false],
  ["an end before its beginning", start(2, "member", "2026-05-02", "2026-05-01"), false],
])("%s", (_, verdict, allowed) => expect(verdict.allowed).toBe(allowed));

test("a refusal says who and until when", () => {
  expect(start(2, "chair", "2026-04-30")).toMatchObject({
    because: "Cllr Okafor is chair of this body from 1 May 2025 to 30 April 2026. End that first.",
  });
});

test.each([
  ["today", "2026-04-30", "2026-04-30", true],
  ["its first day", "2025-05-01", "2026-01-01", true],
  ["before its first day", "2025-04-30", "2026-01-01", false],
  ["once it is over", "2026-12-31", "2026-05-01", false],
])("ending on %s", (_, untilOn, today, allowed) =>
  expect(mayEndMembership(CHAIR, untilOn, today).allowed).toBe(allowed),
);

const TODAYS = held(2, "member", "2026-04-30", null);
test.each([
  ["the day before, as if it had never been", TODAYS, "2026-04-29", "2026-04-30", true],
  ["two days before", TODAYS, "2026-04-28", "2026-04-30", false],
  ["the day before, once it has been in force for a day", TODAYS, "2026-04-29", "2026-05-01", false],
  ["the day before, while it is to come", TODAYS, "2026-04-29", "2026-04-01", true],
])("a part that began today by mistake ends on %s", (_, part, untilOn, today, allowed) =>
  expect(mayEndMembership(part, untilOn, today).allowed).toBe(allowed),
);
