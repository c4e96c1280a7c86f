import { expect, test } from "vitest";
import { SessionUses } from "#app/http/session-uses.server.ts";

const AT = "2026-06-02T09:00:00.000Z";
const LATER = "2026-06-02T09:00:30.000Z";

test("what was written of the use of sessions is let go, but for those that were used again meanwhile", () => {
  const uses = new SessionUses();
  uses.use("jo", AT);
  uses.use("priya", AT);
  const written = uses.uses();
  uses.use("priya", LATER);
  uses.wrote(written);
  expect(uses.uses()).toEqual([["priya", LATER]]);
  uses.end("priya");
  expect(uses.usedAt("priya")).toBeUndefined();
});
