import { expect, test } from "vitest";
import { z } from "zod";
import { refused } from "#app/domain/verdict.ts";
import { formDataOf, holdsPosted, readForm, refusedForm } from "#app/http/form.server.ts";

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

test("a form that is held whole is read from there just as from a stream", async () => {
  const typed = "a=1&a=2+3&b[]=%C3%A9%0D%0A%ff&%F0%9F=&=x&c&\ufeffd=%EF%BB%BFe%00";
  const sent = () =>
    new Request("http://planner.test/", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: typed,
    });
  const held = sent();
  holdsPosted(held, () => Buffer.from(typed));
  const fields = [...(await formDataOf(held)).entries()];
  expect(held.bodyUsed).toBe(false);
  expect(fields).toEqual([...(await formDataOf(sent())).entries()]);
  const plain = new Request("http://planner.test/", { method: "POST", body: typed });
  holdsPosted(plain, () => Buffer.from(typed));
  await expect(formDataOf(plain)).rejects.toMatchObject({ status: 400 });
});
