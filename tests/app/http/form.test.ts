import { expect, test } from "vitest";
import { refused } from "#app/domain/verdict.ts";
import { refusedForm } from "#app/http/form.server.ts";

test.each([
  ["role", 403],
  ["state", 409],
  ["stale", 409],
  ["input", 409],
  ["limit", 429],
] as const)("a refusal by %s is answered %i, with what was typed", async (kind, status) => {
  const response = refusedForm(refused(kind, "Not now."), { values: { email: "jo@example.test" } });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    errors: {},
    refusal: "Not now.",
    values: { email: "jo@example.test" },
  });
});
