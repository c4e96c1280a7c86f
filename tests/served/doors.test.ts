import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillCast } from "#tests/support/cast.ts";
import { rawBytes, rawRequest } from "#tests/support/raw.ts";
import { givenTheme } from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
let themeId: number;
beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      themeId = await givenTheme(db, { title: "Host families" });
    },
  });
});
afterAll(() => served.close());

const host = () => new URL(served.origin).host;

describe("what a proxy or a browser may ask", () => {
  test("two hosts in one request are refused", async () => {
    const said = await rawBytes(served.origin, `GET / HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.example\r\n\r\n`, 500);
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("who asks whether to send too much is told no, and not to go on", async () => {
    const head = `POST /themes/new HTTP/1.1\r\nHost: ${host()}\r\nOrigin: ${served.origin}\r\nExpect: 100-continue\r\n`;
    const form = "Content-Type: application/x-www-form-urlencoded\r\n";
    const much = await rawBytes(served.origin, `${head}${form}Content-Length: 9000000\r\n\r\n`, 500);
    expect(much).toMatch(/^HTTP\/1\.1 413 /);
    const little = await rawBytes(served.origin, `${head}${form}Content-Length: 7\r\n\r\n`, 500);
    expect(little).toMatch(/^HTTP\/1\.1 100 Continue/);
  });

  test("gzip is not sent where it is said not to be taken", async () => {
    for (let times = 0; times < 2; times++) {
      const answer = await rawRequest(served.origin, "/", { headers: { host: host(), "accept-encoding": "gzip;q=0" } });
      expect([answer.status, answer.headers["content-encoding"]]).toEqual([200, undefined]);
    }
  });

  test("no failure is kept by a browser, and the health check has the headers of every answer", async () => {
    const missing = await served.fetchAs("officer", "/no-such-page", { form: { a: "b" } });
    expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
    const health = await served.fetchAs(null, "/healthz");
    expect(health.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("a proxy that was not told of is warned of once", async () => {
    for (let times = 0; times < 3; times++)
      await rawRequest(served.origin, "/sign-in", { headers: { host: host(), "x-forwarded-for": "203.0.113.7" } });
    // What the server says comes by another way than its answers.
    const warnings = () => served.said.split("X-Forwarded-For is sent and not believed").length - 1;
    await expect.poll(warnings).toBeGreaterThan(0);
    expect(warnings()).toBe(1);
  });
});

test("too many wrong passwords say when to try again", async () => {
  const form = { email: "nobody@example.test", password: "not the password" };
  let answer = await served.fetchAs(null, "/sign-in", { form });
  for (let times = 0; times < 5; times++) answer = await served.fetchAs(null, "/sign-in", { form });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "900"]);
});

test("who may not send a form at all is told so, however it is filled in", async () => {
  for (const deed of ["edit", "closing", "merge", "withdrawal", "sensitivity", "recommendation"]) {
    const answer = await served.fetchAs("coOpted", `/themes/T-${themeId}/${deed}`, { form: { title: "" } });
    expect([403, 404], deed).toContain(answer.status);
  }
});
