import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import { fillCast, PEOPLE } from "#tests/support/cast.ts";
import { formOn } from "#tests/support/forms.ts";
import { givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";
import { serve, type Fields, type Served } from "#tests/support/served.ts";

const PASSWORD = "three quiet otters";
const TYPED = "What was typed for an hour,\nin “two” lines & with <signs>.";
let served: Served;
let themeId: number;
let itemId: number;
let meetingId: number;

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await db.updateTable("account").set({ passwordHash }).where("personId", "=", PEOPLE.officer.personId).execute();
      themeId = await givenTheme(db, { title: "Host families" });
      meetingId = await givenMeeting(db, { meetsOn: "2026-01-15", state: "confirmed" });
      itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
    },
  });
});
afterAll(() => served.close());

const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const withCookie = (path: string, cookie: string, form?: Fields) =>
  served.fetchAs(null, path, { headers: { cookie }, ...(form ? { form } : {}) });

/** Sends a form of a page whose session has ended, signs in on the page that answers, and opens what comes then. */
async function sendSignedOut(page: string, action: string, typed: Fields) {
  const html = await (await served.fetchAs("officer", page)).text();
  const form = formOn(html, action);
  if (!form) throw new Error(`${page} holds no form sent to ${action}`);
  const asked = await served.fetchAs(null, action, {
    form: { ...form.fields, ...typed },
    headers: { referer: served.origin + page },
  });
  expect(asked.status).toBe(401);
  const signInHtml = await asked.text();
  expect(signInHtml).toContain("the form comes back with everything you typed");
  const signIn = formOn(signInHtml, `/sign-in?next=${encodeURIComponent(page)}`);
  const wrong = await served.fetchAs(null, signIn?.action ?? "", {
    form: { ...signIn?.fields, email: "officer@example.test", password: "not the password" },
  });
  expect(wrong.status).toBe(401);
  const again = formOn(await wrong.text(), signIn?.action ?? "");
  const signed = await served.fetchAs(null, again?.action ?? "", {
    form: { ...again?.fields, email: "officer@example.test", password: PASSWORD },
  });
  expect([signed.status, signed.headers.get("location")]).toEqual([302, page]);
  const cookie = cookieOf(signed);
  const back = await (await withCookie(page, cookie)).text();
  expect(back).toContain("Everything you typed is here");
  return { cookie, form: formOn(back, action)?.fields ?? {} };
}

test("a form that was sent after its session had ended comes back with everything typed, and can be sent", async () => {
  const page = `/themes/T-${themeId}/edit`;
  const { cookie, form } = await sendSignedOut(page, page, { whyItMatters: TYPED, title: "Another title" });
  expect(form).toMatchObject({ whyItMatters: TYPED, title: "Another title" });
  const saved = await withCookie(page, cookie, form);
  expect(saved.status, await saved.text()).toBe(302);
  const theme = await served.db.selectFrom("theme").selectAll().where("id", "=", themeId).executeTakeFirstOrThrow();
  expect([theme.whyItMatters, theme.title]).toEqual([TYPED, "Another title"]);
  expect(await (await withCookie(page, cookie)).text()).not.toContain("Everything you typed is here");
});

test("so does the form of a whole meeting, with what was typed in every item, and a new theme", async () => {
  const page = `/meetings/M-${meetingId}/record`;
  const typed = { [`I-${itemId}-resolutionWords`]: TYPED, [`I-${itemId}-raised-1-text`]: TYPED };
  const record = await sendSignedOut(page, page, typed);
  expect(record.form).toMatchObject(typed);
  const proposed = await sendSignedOut("/themes/new", "/themes/new", { title: TYPED.replace("\n", " ") });
  expect(proposed.form.title).toBe(TYPED.replace("\n", " "));
});

test("what somebody else saved meanwhile is not overwritten", async () => {
  const page = `/themes/T-${themeId}/edit`;
  const html = await (await served.fetchAs("officer", page)).text();
  const fields = formOn(html, page)?.fields ?? {};
  const { cookie, form } = await sendSignedOut(page, page, { ...fields, version: 1, title: "Mine" });
  expect(form.version).toBe("1");
  expect((await withCookie(page, cookie, form)).status).toBe(409);
});

test("a post that nobody typed, and one that names another site, lead nowhere else", async () => {
  const page = `/themes/T-${themeId}/edit`;
  const asked = await served.fetchAs(null, page, {
    form: { title: "x" },
    headers: { referer: "https://evil.example/" },
  });
  expect(await asked.text()).toContain(`action="/sign-in?next=${encodeURIComponent(page)}"`);
  for (const kept of ["{", "[]", '{"page":"//evil.example","action":"//evil.example","values":{}}', '{"values":1}']) {
    const form = { email: "officer@example.test", password: PASSWORD, kept };
    const signed = await served.fetchAs(null, "/sign-in?next=%2Fthemes", { form });
    expect([signed.status, signed.headers.get("location")]).toEqual([302, "/themes"]);
    expect((await withCookie("/themes", cookieOf(signed))).status).toBe(200);
  }
});
