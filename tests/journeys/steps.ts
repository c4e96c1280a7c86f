import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { addDays, dayInLondon, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, yearSlug } from "#app/domain/municipal-year.ts";
import { openAs } from "#tests/support/browser.ts";
import type { CastName } from "#tests/support/cast.ts";
import type { Served } from "#tests/support/served.ts";

/** Each step is what one person does, in the words on the page; with or without JavaScript. */
export class Journey {
  readonly #pages = new Map<CastName | null, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly served: Served,
    private readonly javaScript = true,
  ) {}

  /** The window of one person (null: a member of the public). */
  async as(who: CastName | null): Promise<Page> {
    const known = this.#pages.get(who);
    if (known) return known;
    const page = await openAs(this.browser, this.served, { who, javaScript: this.javaScript });
    this.#pages.set(who, page);
    return page;
  }

  /** Opens a page as somebody and expects it to be there. */
  async open(who: CastName | null, path: string): Promise<Page> {
    const page = await this.as(who);
    const response = await page.goto(path);
    expect(response?.status(), `${path} as ${who ?? "the public"}`).toBe(200);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.#pages.values()) await page.context().close();
  }
}

/** The municipal year (1 May) and two coming days in it, whatever day the test is run on. */
export function comingYear(): {
  startYear: number;
  slug: string;
  label: string;
  first: IsoDate;
  second: IsoDate;
} {
  const year = { yearStartMonth: 5, yearStartDay: 1 };
  const today = dayInLondon(new Date());
  const soon = addDays(today, 21);
  const first = yearOf(soon, year) === yearOf(addDays(soon, 14), year) ? soon : addDays(soon, 14);
  const startYear = yearOf(first, year);
  return {
    startYear,
    slug: yearSlug(startYear, year),
    label: yearLabel(startYear, year),
    first,
    second: addDays(first, 14),
  };
}

/** A member proposes a theme with questions; returns its reference. */
export async function proposeTheme(
  journey: Journey,
  theme: { title: string; why: string; outcome: string; questions: readonly string[] },
): Promise<string> {
  const page = await journey.open("member", "/themes/new");
  await page.getByLabel("What is the issue?").fill(theme.title);
  await page.getByLabel("Why should scrutiny look at it?").fill(theme.why);
  await page.getByLabel("What could change as a result?").fill(theme.outcome);
  for (const [index, question] of theme.questions.entries()) {
    await page.locator("[name='questions[]']").nth(index).fill(question);
  }
  await page.getByRole("button", { name: "Check your answers" }).click();
  await heading(page, "Check your answers");
  await page.getByRole("button", { name: "Send to the scrutiny team" }).click();
  const reference = /T-\d+/.exec(page.url())?.[0];
  expect(reference, `a reference in ${page.url()}`).toBeTruthy();
  return reference ?? "";
}

/** The officer puts it on the long list, scopes it, and recommends it to the chair. */
export async function scopeAndRecommend(journey: Journey, reference: string, lead: string): Promise<void> {
  const page = await journey.open("officer", `/themes/${reference}/consideration`);
  await page.getByRole("button", { name: "Put it on the long list" }).click();
  await page.goto(`/themes/${reference}/scope`);
  await page.getByLabel("Lead member").selectOption({ label: lead });
  await page.getByRole("main").getByRole("button").last().click();
  await expectState(page, reference, "Scoped");
  await page.goto(`/themes/${reference}/recommendation`);
  await page.getByRole("radio", { name: /^Take it forward/ }).check();
  await page.getByLabel("Your advice").fill("It is timely, within the remit and nobody else is looking at it.");
  await page.getByRole("main").getByRole("button").last().click();
  await expectState(page, reference, "With the chair");
}

/** The chair decides on a theme from the approvals page. */
export async function decideTheme(
  journey: Journey,
  reference: string,
  { answer, reason, words }: { answer: string; reason?: string; words?: string },
): Promise<Page> {
  const page = await journey.open("chair", "/approvals");
  const form = await answerForm(page, `/themes/${reference}/decision`, answer);
  if (reason) await form.locator("[name=reasonCode]").selectOption({ label: reason });
  if (words) await form.locator("[name=words]").fill(words);
  await form.getByRole("button").click();
  await page.locator(".app-said").waitFor();
  return page;
}

/** The chair's form for one answer to what is decided at that address, opened where it is behind its words. */
export async function answerForm(page: Page, action: string, answer: string): Promise<Locator> {
  const form = page.locator(`form[action='${action}']`, {
    has: page.locator(`input[name=decision][value='${answer}']`),
  });
  if (!(await form.isVisible())) await page.locator("details", { has: form }).last().locator("summary").click();
  return form;
}

/** The officer starts the year's programme. */
export async function startProgramme(journey: Journey, label: string): Promise<void> {
  const page = await journey.open("officer", "/programmes/new");
  await page.getByRole("radio", { name: new RegExp(label) }).check();
  await page.getByLabel(/^Introduction/).fill("What the panel will look at this year, and why.");
  await page.getByRole("button", { name: "Start the programme" }).click();
}

/** The officer adds and confirms a meeting; returns its reference. */
export async function addMeeting(journey: Journey, day: IsoDate): Promise<string> {
  const page = await journey.open("officer", "/meetings/new");
  await page.getByLabel("Date", { exact: true }).fill(day);
  await page.getByLabel(/^Start time/).fill("17:00");
  await page.getByLabel(/^Venue/).fill("Council chamber, Anytown");
  await page.getByRole("button", { name: "Add the meeting" }).click();
  // What speaks against the day is said once; the same button goes ahead.
  if (page.url().endsWith("/meetings/new")) await page.getByRole("button", { name: "Add the meeting" }).click();
  const reference = /M-\d+/.exec(page.url())?.[0] ?? "";
  expect(reference, `a meeting in ${page.url()}`).not.toBe("");
  await page.goto(`/meetings/${reference}/confirmation`);
  await page.getByRole("main").getByRole("button").last().click();
  return reference;
}

/** Chooses the meeting of that day in a form's list of places. */
export async function chooseMeeting(page: Page, day: IsoDate): Promise<void> {
  const select = page.locator("select[name=to]").first();
  const value = await select.locator("option", { hasText: dateText(day) }).getAttribute("value");
  await select.selectOption(value ?? "");
}

/** The officer submits; the chair approves; the officer publishes. */
export async function approveAndPublish(journey: Journey, programme: string): Promise<void> {
  const officer = await journey.open("officer", `${programme}/submission`);
  await officer.getByRole("button", { name: "Send it to the chair" }).click();
  const chair = await journey.open("chair", "/approvals");
  await (await answerForm(chair, `${programme}/decision`, "approve")).getByRole("button").click();
  await expectSaid(chair, "has been approved");
  await publish(journey, programme);
}

/** Expects the page to say what was done. */
export async function expectSaid(page: Page, words: string): Promise<void> {
  await page.locator(".app-said", { hasText: words }).waitFor();
}

/** The officer publishes the next release. */
export async function publish(journey: Journey, programme: string): Promise<void> {
  const page = await journey.open("officer", `${programme}/publication`);
  await page.getByRole("button", { name: /^Publish release/ }).click();
}

export async function heading(page: Page, words: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
}

/** Expects the theme's own page to say its state. */
export async function expectState(page: Page, reference: string, words: string): Promise<void> {
  await page.goto(`/themes/${reference}`);
  expect(await page.getByRole("main").locator(".app-state").first().textContent()).toBe(words);
}
