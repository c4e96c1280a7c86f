import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let themeId: number;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      themeId = await givenTheme(db);
    },
  });
});
afterAll(() => served.close());

const themeNow = () =>
  served.db.selectFrom("theme").select(["state", "version"]).where("id", "=", themeId).executeTakeFirst();

test("the server answers its health check", async () => {
  const response = await served.fetchAs(null, "/healthz");
  expect([response.status, await response.text()]).toEqual([200, "ok"]);
});

test("a deed needs a person: anybody else is asked to sign in and brought back", async () => {
  const response = await served.fetchAs(null, `/themes/T-${themeId}/consideration`);
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe(`/sign-in?next=%2Fthemes%2FT-${themeId}%2Fconsideration`);
});

test("an officer sends a form without JavaScript and the theme moves", async () => {
  const response = await served.submitAs("officer", `/themes/T-${themeId}/consideration`);
  expect(response.status).toBe(302);
  expect(await themeNow()).toEqual({ state: "under_consideration", version: 2 });
});
