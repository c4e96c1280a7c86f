import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeLink } from "#app/services/account/links.server.ts";
import { giveLink } from "#app/services/account/give-link.server.ts";
import { closeWindows, expectGoodPage, expectValidHtml, openAs, startBrowser } from "#tests/support/browser.ts";
import { fillCast } from "#tests/support/cast.ts";
import { serve, TEST_SECRET, type Served } from "#tests/support/served.ts";

let served: Served;
let browser: Browser;
let invitation: string;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      await db.insertInto("office").values({ title: "Chief Constable", organisation: "Anyshire Police" }).execute();
      await db
        .insertInto("standingItem")
        .values({
          bodyId: 1,
          kind: "procedural",
          title: "Apologies",
          minutes: 5,
          place: "opening",
          position: 1,
        })
        .execute();
      const making = { secret: TEST_SECRET, originOf: () => "", byMail: false };
      const link = makeLink(making, "invitation", 1);
      const to = { personId: 4, name: "", email: "member@example.test", byPersonId: null };
      await db.transaction().execute((trx) => giveLink(trx, making, link, { ...to, now: new Date().toISOString() }));
      invitation = link.url;
    },
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

const BODY = "/admin/bodies/anytown-panel";
const PAGES = [
  "/admin", "/admin/bodies", "/admin/bodies/new", BODY, `${BODY}/edit`, `${BODY}/memberships`,
  `${BODY}/memberships/new`, `${BODY}/memberships/1/ending`, `${BODY}/standing-items`,
  `${BODY}/standing-items/new`, `${BODY}/standing-items/1/edit`, `${BODY}/standing-items/1/ending`,
  "/admin/people", "/admin/people?search=nobody", "/admin/people/new", "/admin/people/4",
  "/admin/people/4/edit", "/admin/people/4/invitation", "/admin/people/4/password-link",
  "/admin/people/4/suspension", "/admin/people/7/administrator-ending", "/admin/offices",
  "/admin/offices/new", "/admin/offices/1/edit", "/account", "/account/password",
]; // prettier-ignore

test.each(PAGES)("%s is a good page for the administrator", async (path) => {
  const page = await openAs(browser, served, { who: "secondOfficer" });
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await expectValidHtml((await response?.text()) ?? "", path);
  await expectGoodPage(page);
  await page.context().close();
});

test.each(["/sign-in", "/password-reset", "the invitation", "/invitations/used-up"])(
  "%s is a good page for anyone",
  async (path) => {
    const page = await openAs(browser, served);
    const response = await page.goto(path === "the invitation" ? invitation : path);
    await expectValidHtml((await response?.text()) ?? "", path);
    await expectGoodPage(page);
    await page.context().close();
  },
);

test.each([
  ["/admin/bodies/new", "Set up the body"],
  [`${BODY}/memberships/new`, "Give the role"],
  [`${BODY}/standing-items/new`, "Add the item"],
  ["/admin/people/new", "Add the person"],
  ["/admin/people/4/suspension", "Suspend the account"],
])("%s sent empty comes back with its errors, as a good page", async (path, button) => {
  const page = await openAs(browser, served, { who: "secondOfficer" });
  await page.goto(path);
  await page.getByRole("button", { name: button }).click();
  await expect.poll(() => page.title(), { timeout: 15_000 }).toMatch(/^Error: /);
  await expectGoodPage(page);
  await page.context().close();
});
