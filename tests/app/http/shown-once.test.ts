import { expect, test } from "vitest";
import { readConfig } from "#app/config.server.ts";
import type { Planner } from "#app/http/planner.server.ts";
import { NOTHING_SHOWN, shownCookie, shownIn, type ShownOnce } from "#app/http/shown-once.server.ts";

const planner = (sessionSecret = "a secret", env = {}) =>
  ({ config: readConfig({ NODE_ENV: "test", ...env }), sessionSecret }) as Planner;
const asking = (cookie: string) =>
  new Request("http://planner.test/", { headers: { cookie: `session=x; ${cookie.split(";")[0]}` } });
const shown = (fields: Record<string, string[]>): ShownOnce => ({
  done: { words: "Moved “Café”.", undo: { words: "Café", path: "/items/moves", version: 3, fields, until: null } },
  saved: "/items/I-1/edit",
});

test("what the next page shows comes with its request to whichever process answers it", () => {
  const said = shown({ "ids[]": ["1.2", "3.4"] });
  expect(shownIn(planner(), asking(shownCookie(planner(), "jo", said)), "jo")).toEqual(said);
  const secure = planner("a secret", { PUBLIC_URL: "https://planner.example" });
  const cookie = shownCookie(secure, "jo", said);
  expect(cookie).toMatch(/^__Host-shown=.*; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
  expect(shownIn(secure, asking(cookie), "jo")).toEqual(said);
});

test("nothing is shown of what was signed for another session, by another server, or changed since", () => {
  const cookie = shownCookie(planner(), "jo", shown({}));
  expect(shownIn(planner(), asking(cookie), "priya")).toBe(NOTHING_SHOWN);
  expect(shownIn(planner("another"), asking(cookie), "jo")).toBe(NOTHING_SHOWN);
  expect(shownIn(planner(), asking(cookie.replace("shown=e", "shown=f")), "jo")).toBe(NOTHING_SHOWN);
  expect(shownIn(planner(), asking("shown=x"), "jo")).toBe(NOTHING_SHOWN);
});

test("a cookie fits into a browser: an undo that is too long stays behind, then the words", () => {
  const long = shown({ "ids[]": Array.from({ length: 1_000 }, (_, n) => `${n}.1`) });
  const kept = shownIn(planner(), asking(shownCookie(planner(), "jo", long)), "jo");
  expect(kept).toEqual({ done: { words: "Moved “Café”." }, saved: long.saved });
  const words = { done: { words: "x".repeat(5_000) }, saved: "/suggest" };
  expect(shownIn(planner(), asking(shownCookie(planner(), "jo", words)), "jo")).toEqual({ ...words, done: null });
});
