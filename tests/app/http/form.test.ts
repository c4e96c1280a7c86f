import { expect, test } from "vitest";
import { z } from "zod";
import { refused } from "#app/domain/verdict.ts";
import { readForm, refusedForm } from "#app/http/form.server.ts";

test("what is typed is cleaned as it comes in, whatever programme it was copied from", async () => {
  const body = new URLSearchParams({
    text: " the precept\u000bfor 2027\r\n\uf0b7\tCafe\u0301 ",
    "names[]": "a\u000cb",
  });
  const read = await readForm(
    new Request("http://planner.test/", { method: "POST", body }),
    z.object({ text: z.string(), names: z.array(z.string()) }),
  );
  expect(read.ok && read.data).toEqual({ text: "the precept\nfor 2027\n• Café", names: ["a\nb"] });
});

test.each([
  ["role", 403],
  ["state", 409],
  ["stale", 409],
  ["input", 409],
  ["limit", 429],
] as const)("a refusal by %s is answered %i, with what was typed", (kind, status) => {
  const again = refusedForm(refused(kind, "Not now."), { values: { email: "jo@example.test" } });
  expect(again.init?.status).toBe(status);
  expect(again.data).toEqual({
    errors: {},
    refusal: "Not now.",
    values: { email: "jo@example.test" },
  });
});
