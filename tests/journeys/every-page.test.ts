import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  expectKeyboardReach,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectValidHtml,
  openAs,
  startBrowser,
} from "#tests/support/browser.ts";
import { ownerKeyOf } from "#app/domain/follow-up/owner-key.ts";
import { builtRoutes, type BuiltRoute } from "#tests/support/routes.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { candidates, type Records } from "./page-addresses.ts";

let browser: Browser;
let routes: BuiltRoute[];

beforeAll(async () => {
  browser = await startBrowser();
  routes = (await builtRoutes()).filter((route) => route.isPage);
});
afterAll(() => browser?.close());

/** Pages that need a secret link or a result of a moment; their own tests open them. */
const OPENED_ELSEWHERE = new Set([
  "/invitations/:token",
  "/owner/:token",
  "/password-reset/:token",
  "/reminders/:token",
  "/programmes/:slug", // redirects to the year
  "/scoring/:ref/placing", // names its theme
  "/follow-ups/reports",
  "/themes/consideration",
  "/items/schedule",
  "/items/deferral",
  "/items/lead",
]);

const reached = new Set<string>();
/** Reached with its form open, or it has none: nobody else need open it. */
const done = new Set<string>();
const links = new Map<string, Set<string>>();

describe("the demonstration", () => {
  let served: Served;
  let records: Records;

  beforeAll(async () => {
    served = await serve({ mode: "demo" });
    const day = { onDay: "2027-10-18", words: "The council is closed" };
    const by = { addedAt: "2026-11-22T09:00:00.000Z", addedByName: "Priya Shah" };
    await served.db
      .insertInto("calendarDay")
      .values({ ...day, ...by })
      .execute();
    await givenImports(served);
    records = await recordsOf(served);
    // The one draft is given to the member who is looked at: nobody else can open it.
    const member = served.db.selectFrom("person").select("id").where("name", "=", "Cllr Ruth Ahmed");
    await served.db.updateTable("theme").set({ proposerPersonId: member }).where("state", "=", "draft").execute();
  });
  afterAll(() => served?.close());

  test.each([
    { who: null, most: 3 },
    { who: "Priya Shah", most: 80 },
    { who: "Cllr Amara Okafor", most: 40 },
    { who: "Cllr Ruth Ahmed", most: 80 },
  ])("is valid, accessible, narrow and reachable by keyboard on every page of $who", async ({ who, most }) => {
    const page = await openAs(browser, served);
    if (who) await signIn(page, who);
    const troubles: string[] = [];
    for (const route of routes) {
      if (who && done.has(route.path) && !SEEN_BY_ALL.has(route.path)) continue;
      const address = await firstThatOpens(page, candidates(route.path, records).slice(0, most), route.writes);
      if (!address) continue;
      reached.add(route.path);
      if (address.formOpen || !route.writes) done.add(route.path);
      for (const look of address.formOpen ? [lookAt, lookAtErrors] : [lookAt]) {
        await look(page, address.path, who ?? "").catch((trouble: Error) => troubles.push(trouble.message));
      }
    }
    await page.context().close();
    expect(troubles).toEqual([]);
  });

  test("has no page that nobody reached", () => {
    const missed = routes
      .map((route) => route.path)
      .filter((path) => !reached.has(path) && !OPENED_ELSEWHERE.has(path));
    expect(missed).toEqual([]);
  });

  test("has no dead links", async () => {
    const dead: string[] = [];
    for (const [who, found] of links) {
      const page = await openAs(browser, served);
      if (who) await signIn(page, who);
      for (const link of [...found].slice(0, 400)) {
        const response = await page.request.get(served.origin + link, { maxRedirects: 3 });
        if (response.status() >= 400) dead.push(`${response.status()} ${link} (as ${who || "the public"})`);
      }
      await page.context().close();
    }
    expect(dead).toEqual([]);
  });

  async function lookAt(page: Page, path: string, who: string): Promise<void> {
    const response = await page.goto(path);
    await expectValidHtml((await response?.text()) ?? "", path);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectKeyboardReach(page);
    const found = links.get(who) ?? new Set();
    for (const link of await linksOn(page)) found.add(link);
    links.set(who, found);
  }

  /** Sends the page's own form with everything taken out of it, and looks at what comes back. */
  async function lookAtErrors(page: Page, path: string): Promise<void> {
    await page.goto(path);
    const sent = await page.evaluate((action) => {
      const form = [...document.querySelectorAll<HTMLFormElement>("main form[method=post]")].find(
        (each) =>
          new URL(each.action).pathname === action && each.querySelector("input:not([type=hidden]), textarea, select"),
      );
      if (!form) return false;
      form.querySelectorAll<HTMLInputElement>("[name=version]").forEach((field) => field.remove());
      form
        .querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=hidden]), textarea")
        .forEach((field) => {
          if (field.type === "radio" || field.type === "checkbox") (field as HTMLInputElement).checked = false;
          else field.value = "";
        });
      return true;
    }, new URL(path, served.origin).pathname);
    if (!sent) return;
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === "POST"),
      page.locator(`main form[method=post] button`).last().click(),
    ]);
    if (response.status() !== 400) return;
    await page.waitForLoadState();
    expect(await page.title(), path).toMatch(/^Error: /);
    await expectNoAxeViolations(page);
  }
});

describe("an installation with nothing in it yet", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => served?.close());

  test.each([null, "secondOfficer", "chair", "member"] as const)("has good empty pages for %s", async (who) => {
    const page = await openAs(browser, served, { who });
    for (const route of routes.filter((each) => !each.path.includes(":"))) {
      const response = await page.goto(route.path);
      if (response?.status() !== 200) continue;
      await expectValidHtml(await response.text(), route.path);
      await expectNoAxeViolations(page);
    }
    await page.context().close();
  });
});

/** Pages that differ by who reads them, and so are looked at for each. */
const SEEN_BY_ALL = new Set([
  "/",
  "/approvals",
  "/mine",
  "/themes",
  "/themes/:ref",
  "/items/:ref",
  "/meetings/:ref",
  "/questions/:ref",
  "/follow-ups",
  "/follow-ups/:ref",
  "/scoring/:ref",
  "/themes/:ref/story",
  "/programmes/:slug/:year",
]);

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL("**/");
}

/** The first address that answers 200, one with its form open before any other. */
async function firstThatOpens(page: Page, paths: readonly string[], writes: boolean) {
  let open: { path: string; formOpen: boolean } | undefined;
  for (const path of paths) {
    const response = await page.request.get(path, { maxRedirects: 0 });
    if (response.status() !== 200) continue;
    const formOpen = writes && (await response.text()).includes(`action="${path.replaceAll("&", "&amp;")}"`);
    if (formOpen || !writes) return { path, formOpen };
    open ??= { path, formOpen };
  }
  return open;
}

async function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.pathname + link.search),
  );
}

function owedIn(served: Served) {
  return served.db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .select(["body.slug", "followUp.ownerOfficeId", "followUp.ownerPersonId", "followUp.ownerWords"])
    .where("followUp.state", "in", ["not_started", "in_progress", "paused"])
    .orderBy("followUp.id", "desc")
    .limit(200)
    .execute();
}

/** A table that waits with a new row in it, one that was saved and can be undone, and one that was discarded. */
async function givenImports({ db }: Served): Promise<void> {
  const officer = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["person.id", "membership.bodyId"])
    .where("person.name", "=", "Jo Bryce")
    .executeTakeFirstOrThrow();
  const row = { number: 2, id: null, check: null, untouched: false };
  const values = { title: "Night buses", whyItMatters: "Nobody gets home.", origin: "officer" };
  const table = {
    bodyId: officer.bodyId,
    kind: "themes" as const,
    fileName: "themes.xlsx",
    rows: JSON.stringify({ untouched: 3, rows: [{ ...row, values }] }),
    uploadedAt: "2026-11-22T09:00:00.000Z",
    uploadedByPersonId: officer.id,
    uploadedByName: "Jo Bryce",
  };
  const saved = JSON.stringify({ changed: [], added: [], left: 0 });
  await db
    .insertInto("sheetImport")
    .values([
      { ...table, state: "discarded" },
      { ...table, state: "applied", undo: saved, appliedAt: table.uploadedAt, appliedByName: "Jo Bryce" },
      { ...table, state: "previewed" },
    ])
    .execute();
}

/** Those of items whose papers may still change first: of the others the pages show no form. */
async function partsOfItems(served: Served, table: "witness" | "documentLink") {
  return served.db
    .selectFrom(table)
    .innerJoin("agendaItem", "agendaItem.id", `${table}.itemId`)
    .select([`${table}.id`, `${table}.itemId`])
    .where("agendaItem.state", "in", ["not_scheduled", "scheduled", "deferred"])
    .orderBy(`${table}.id`, "desc")
    .limit(200)
    .execute();
}

async function recordsOf(served: Served): Promise<Records> {
  const ids = async (
    table:
      | "theme"
      | "question"
      | "agendaItem"
      | "meeting"
      | "variation"
      | "person"
      | "office"
      | "standingItem"
      | "membership"
      | "delegation"
      | "themeRelation"
      | "calendarDay"
      | "followUp"
      | "scoringRound"
      | "ownerLink"
      | "occasion",
  ) => (await served.db.selectFrom(table).select("id").orderBy("id", "desc").limit(200).execute()).map((row) => row.id);
  const programmes = await served.db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(["body.slug", "workProgramme.startYear"])
    .orderBy("workProgramme.startYear", "desc")
    .execute();
  const meetings = await served.db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(["meeting.id", "body.slug", "body.law"])
    .where("meeting.state", "<>", "cancelled")
    .orderBy("meeting.meetsOn", "desc")
    .execute();
  const occasions = await served.db
    .selectFrom("occasion")
    .innerJoin("body", "body.id", "occasion.bodyId")
    .select(["occasion.id", "occasion.ruleId", "body.slug"])
    .orderBy("occasion.id", "desc")
    .execute();
  return {
    deadlines: [
      ...meetings.slice(0, 3).map(({ id, slug }) => `${slug}/L3:M-${id}`),
      ...meetings
        .filter(({ law }) => law === "police_panel")
        .slice(0, 1)
        .map(({ slug }) => `${slug}/P2:2027`),
      ...occasions.map(({ id, ruleId, slug }) => `${slug}/${ruleId}:O-${id}`),
    ],
    occasions: await ids("occasion"),
    witnesses: await partsOfItems(served, "witness"),
    documents: await partsOfItems(served, "documentLink"),
    themes: await ids("theme"),
    questions: await ids("question"),
    items: await ids("agendaItem"),
    meetings: await ids("meeting"),
    variations: await ids("variation"),
    followUps: await ids("followUp"),
    rounds: await ids("scoringRound"),
    imports: (await served.db.selectFrom("sheetImport").select("id").execute()).map(({ id }) => id),
    owed: (await owedIn(served)).map(({ slug, ownerOfficeId, ownerPersonId, ownerWords }) => {
      const owner = { ownerOfficeId, ownerPersonId, ownerWords };
      return String(new URLSearchParams({ body: slug, owner: ownerKeyOf(owner) ?? "" }));
    }),
    ownerLinks: await ids("ownerLink"),
    ownerAnswers: await served.db
      .selectFrom("followUpUpdate")
      .select(["id", "followUpId"])
      .where("source", "=", "owner")
      .where("takenUpAt", "is", null)
      .execute(),
    lines: await served.db.selectFrom("lineOfEnquiry").select(["id", "themeId"]).orderBy("id", "desc").execute(),
    declarations: await served.db.selectFrom("declaration").select(["id", "meetingId"]).orderBy("id", "desc").execute(),
    people: await ids("person"),
    offices: await ids("office"),
    standingItems: await ids("standingItem"),
    memberships: await ids("membership"),
    delegations: await ids("delegation"),
    relations: await ids("themeRelation"),
    addedDays: await ids("calendarDay"),
    programmes: programmes.map((row) => ({
      slug: row.slug,
      year: `${row.startYear}-${String((row.startYear + 1) % 100).padStart(2, "0")}`,
    })),
  };
}
