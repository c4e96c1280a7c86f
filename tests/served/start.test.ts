import { afterAll, expect, test } from "vitest";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served | undefined;
afterAll(() => served?.close());

test("npm start, from the sources and an empty folder, makes the demonstration and serves it", async () => {
  served = await serve({ mode: "demo", fromSources: true });
  const response = await served.fetchAs(null, "/programmes/anytown-pcp/2026-27");
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Anytown Police and Crime Panel");
  expect(served.said).toContain("Sign in at /sign-in, in one click, as:\n  Jo Bryce");
});
