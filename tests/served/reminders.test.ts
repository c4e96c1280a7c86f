import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Stopped } from "#app/domain/reminder/stops.ts";
import { stopToken } from "#app/services/reminder/reminder-links.server.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { serve, TEST_SECRET, type Served } from "#tests/support/served.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ fill: fillCast });
});
afterAll(() => served.close());
beforeEach(async () => {
  await served.db.deleteFrom("reminderStop").execute();
});

const path = (kind: Stopped = "papers") => `/reminders/${stopToken(TEST_SECRET, PEOPLE.officer.personId, kind)}`;
const stops = () => served.db.selectFrom("reminderStop").select(["personId", "kind"]).orderBy("kind").execute();
const STOPPED = [{ personId: PEOPLE.officer.personId, kind: "papers" }];

type Answer = { status: number; location: string | undefined; text: string };

/** Posts as a mail provider does: no browser, no page, no cookie. Fetch would name itself as a browser. */
function oneClick(
  to: string,
  body = "List-Unsubscribe=One-Click",
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(served.origin + to, { method: "POST", headers: { ...form, ...headers } }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => (text += chunk.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

test("a mail provider's one click stops the kind and is answered without a redirect, however often", async () => {
  for (let click = 1; click <= 2; click += 1) {
    const answer = await oneClick(path());
    expect(answer).toMatchObject({ status: 200, location: undefined });
    expect(answer.text).toContain("These reminders are stopped");
    expect(await stops()).toEqual(STOPPED);
  }
});

test("the same as a multipart form, as RFC 8058 also lets it come", async () => {
  const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
  expect(await oneClick(path(), body, { "content-type": "multipart/form-data; boundary=x" })).toMatchObject({
    status: 200,
  });
  expect(await stops()).toEqual(STOPPED);
});

test("looking changes nothing, with a session or without; nothing keeps the page or passes its address on", async () => {
  for (const who of [null, "officer", "member"] as const) {
    for (const method of ["GET", "HEAD"]) {
      const answer = await served.fetchAs(who, path(), { method });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("referrer-policy")).toBe("strict-origin");
    }
  }
  expect(await stops()).toEqual([]);
});

test("a person presses the button, signed in or not", async () => {
  const page = await (await served.fetchAs(null, path("all"))).text();
  const form = formOn(page, path("all"));
  expect(form?.fields["List-Unsubscribe"]).toBe("One-Click");
  const answer = await served.fetchAs(null, path("all"), { form: form?.fields ?? {} });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("These reminders are stopped");
  expect(await stops()).toHaveLength(6);
});

test.each([
  ["another body", path, "x=y", {}, 400],
  ["nothing", path, "", {}, 400],
  ["another word", path, "List-Unsubscribe=Two-Clicks", {}, 400],
  ["a page of another site", path, undefined, { origin: "https://evil.example" }, 403],
  ["a page from nowhere", path, undefined, { origin: "null" }, 403],
  ["a browser on another site", path, undefined, { "sec-fetch-site": "cross-site" }, 403],
  ["a token made for another", () => path().replace("/1.", "/2."), undefined, {}, 404],
  ["a token made for another kind", () => path().replace("papers", "all"), undefined, {}, 404],
  ["no token", () => "/reminders/x", undefined, {}, 403],
  ["another address", () => "/account/reminders", undefined, {}, 403],
] as const)("%s stops nothing", async (_, to, body, headers, status) => {
  expect((await oneClick(to(), body, headers)).status).toBe(status);
  expect(await stops()).toEqual([]);
});

test("a link that was cut short says so and leads to the account page", async () => {
  const answer = await served.fetchAs(null, "/reminders/1.papers.x");
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain("/account/reminders");
});

test("on the account page one chooses one's own, and starts them again", async () => {
  expect((await oneClick(path())).status).toBe(200);
  const page = await (await served.fetchAs("officer", "/account/reminders")).text();
  expect(page).toContain("Your choice will be used once it does");
  const fields = formOn(page, "/account/reminders")?.fields ?? {};
  expect(fields["kinds[]"]).not.toContain("papers");
  const chosen = { ...fields, "kinds[]": ["papers", "deadlines"] };
  const answer = await served.fetchAs("officer", "/account/reminders", { form: chosen });
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/account"]);
  expect((await stops()).map(({ kind }) => kind)).toEqual(["decisions", "follow_ups", "meetings", "questions"]);
  expect(await (await served.fetchAs("officer", "/account")).text()).toContain("Of 2 of 6 kinds");
  expect(await (await served.fetchAs("member", "/account")).text()).toContain("Of every kind");
  const wrong = { ...fields, "kinds[]": ["spam"] };
  expect((await served.fetchAs("officer", "/account/reminders", { form: wrong })).status).toBe(400);
});
