import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeWindows, expectGoodPage, openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { serve, type Served } from "#tests/support/served.ts";

const YEAR = "/programmes/anytown-pcp/2026-27";

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
  page = await openAs(browser, served);
  await signInAs(page, "Jo Bryce");
});
afterAll(async () => {
  await closeWindows(browser);
  await served?.close();
});

const said = () => page.getByRole("main").innerText();

async function suggest() {
  await page.getByRole("button", { name: /^Suggest/ }).click();
  await page.getByRole("heading", { name: "A suggested plan" }).waitFor({ timeout: 60_000 });
}

describe("a plan of a year with an overfull meeting and a lead who cannot come", () => {
  test("is suggested, and says why", async () => {
    await page.goto("/bodies/anytown-pcp/availability");
    await page.getByLabel("Who cannot come?").selectOption({ label: "Cllr Ruth Ahmed" });
    await page.getByLabel("First day").fill("2026-12-03");
    await page.getByRole("button", { name: "Enter these days" }).click();
    await page.getByText("The days have been entered.").waitFor();
    await page.goto(`${YEAR}/planner`);
    await page.getByRole("button", { name: "Suggest a plan" }).click();
    expect(await said()).toContain("Cllr Ruth Ahmed cannot come");
    await suggest();
    expect(await said()).toContain("It cannot stay: Cllr Ruth Ahmed cannot come on 3 December 2026.");
    await expectGoodPage(page);
  });

  test("shows what a longer meeting would give, which nobody has lengthened", async () => {
    await page
      .getByRole("link", { name: /^Try it: Lengthen 8 April 2027 by \d+ minutes/ })
      .first()
      .click();
    expect(await said()).toMatch(/Lengthen 8 April 2027 by \d+ minutes\. Let it go/);
    await suggest();
    await page.getByRole("link", { name: /^Let it go\s*: Lengthen/ }).click();
    expect(page.url()).not.toContain("lengthen");
    await suggest();
  });

  test("keeps an item where somebody wants it, is kept as a draft and sent to the chair in one request", async () => {
    const keep = page.getByRole("link", { name: /^or keep it where it is/ }).first();
    const pinned = (await keep.innerText()).replace(/.*: /s, "");
    await keep.click();
    await suggest();
    expect(await said()).toContain(`Keep “${pinned}” on`);
    await page.getByLabel(/^Reason, for the chair/).fill("The year has to fit");
    await page.getByRole("button", { name: "Keep as a draft plan" }).click();
    await page.getByRole("heading", { name: /^Draft plan: \d+ moves?/ }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${YEAR}/draft`);
    await page.getByRole("button", { name: /^Send/ }).click();
    await page.waitForURL("**/requests/P-*");
    expect(await said()).toContain("With the chair");
    await other.getByRole("button", { name: /^Send/ }).click();
    await other.getByText("The draft plan was sent, made or discarded since. Nothing was changed now.").waitFor();
    await other.close();
  });

  test("and what changes under the request is told to the chair, who decides once it is looked at again", async () => {
    const request = new URL(page.url()).pathname;
    const item = await page.locator('main a[href^="/items/I-"]').first().getAttribute("href");
    const chair = await openAs(browser, served);
    await signInAs(chair, "Cllr Amara Okafor");
    await chair.goto("/approvals");
    await chair.locator(`a[href^="${request}"]`).first().click();
    await chair.goto(`${request}/decision`);
    await page.goto(`${item}/edit`);
    await page
      .getByLabel(/^Minutes|minutes/)
      .first()
      .fill("15");
    await page.getByRole("button", { name: /^Save/ }).click();
    await page.waitForURL(`**${item}`);
    await chair.getByRole("button", { name: "Approve what is ticked" }).click();
    await chair.getByText(/has changed since this was asked for.* Nothing was decided/).waitFor();
    await chair.getByLabel("Your words to the officer").fill("As the officer advises");
    await chair.getByRole("button", { name: "Approve what is ticked" }).click();
    await chair.waitForURL("**/approvals");
    await chair.getByText(/\d approved, 1 refused/).waitFor();
    await page.goto(request);
    expect(await said()).toContain("As the officer advises");
    expect(await said(), "the reason that the chair was told it is refused with").toContain(
      "has changed since this was asked for",
    );
  });

  test("a form that was opened before, and a meeting that is cancelled under a request: nothing is lost, and both say so", async () => {
    await page.goto("/meetings/new");
    await page.getByLabel("Date", { exact: true }).fill("2027-03-25");
    await page.getByLabel(/^Start time/).fill("14:00");
    await page.getByRole("button", { name: "Add the meeting" }).click();
    if (page.url().endsWith("/meetings/new")) await page.getByRole("button", { name: "Add the meeting" }).click();
    await page.waitForURL("**/meetings/M-*");
    const meeting = new URL(page.url()).pathname;
    const { id } = await served.db
      .selectFrom("agendaItem")
      .select("id")
      .where("title", "like", "Sexual health services%")
      .where("state", "=", "deferred")
      .executeTakeFirstOrThrow();
    const stale = await page.context().newPage();
    await stale.goto(`/items/I-${id}/schedule`);
    await page.goto(`/items/I-${id}/draft-plan`);
    await page.getByLabel("Meeting", { exact: true }).selectOption(meeting.split("/").at(-1) ?? "");
    await page
      .getByLabel(/^Reason/)
      .last()
      .fill("Another day");
    await page.getByRole("button", { name: "Add to the draft plan" }).click();
    await page.goto(`${YEAR}/draft`);
    await page.getByRole("button", { name: /^Send/ }).click();
    await page.waitForURL("**/requests/P-*");
    const request = new URL(page.url()).pathname;
    await stale.locator("select[name=to]").selectOption({ index: 1 });
    await stale
      .getByLabel(/^Reason/)
      .last()
      .fill("Sooner");
    await stale.getByRole("main").getByRole("button").last().click();
    await stale
      .getByText(/V-\d+ already asks the chair to change it/)
      .first()
      .waitFor();
    await page.goto(`${meeting}/cancellation`);
    expect(await said()).toMatch(/V-\d+ asks the chair to .*: this request is withdrawn/);
    await page.getByLabel("Reason").fill("The room is taken");
    await page.getByRole("button", { name: "Cancel the meeting" }).click();
    await page.waitForURL(`**${meeting}`);
    await page.goto(request);
    expect(await said()).toContain("Withdrawn");
    await page.goto(`/items/I-${id}`);
    expect(await said()).toContain("Deferred");
  });
});
