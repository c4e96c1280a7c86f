import type { Page } from "playwright-core";
import { FIRST_EIGHT } from "#tests/support/own-sheets/first-eight.ts";

/** Who looks, by the name they have in the demonstration; null is anybody. */
export const LOOKERS = {
  public: null,
  officer: "Jo Bryce",
  chair: "Cllr Amara Okafor",
  member: "Cllr Ruth Ahmed",
  administrator: "Priya Shah",
} as const;
export type Looker = keyof typeof LOOKERS;

/** One screen: whose, where, and what is done there before it is looked at. They are taken in their order, on one server. */
export type Screen = { name: string; who: Looker; path: string; first?: (page: Page) => Promise<unknown> };

export const YEAR = "/programmes/anytown-pcp/2026-27";

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();

export async function suggestPlan(page: Page): Promise<void> {
  await press(/^Suggest/)(page);
  await page.getByRole("heading", { name: "A suggested plan" }).waitFor({ timeout: 60_000 });
}

async function recordSome(page: Page): Promise<void> {
  await press(/^Note the \d+ routine items/)(page);
  const fraud = page.locator("#I-138");
  if (!(await fraud.getByRole("radio").first().isVisible())) await fraud.locator("summary").first().click();
  await fraud.getByRole("radio", { name: "Recommendations made" }).check();
  await page.locator("#I-138-resolutionWords").fill("Resolved: to recommend a winter campaign.");
  await page
    .locator("#I-138-followUp-1-line")
    .fill("Recommend that the Commissioner put the winter campaign in surgeries by the end of January");
  await page.locator("#I-138 .app-known").waitFor();
  await page.locator("[data-kept]").filter({ hasText: "on the server" }).waitFor();
}

async function bringInSheet(page: Page): Promise<void> {
  const sheet = FIRST_EIGHT[0]!;
  await page
    .getByLabel("A file")
    .setInputFiles({ name: sheet.fileName, mimeType: "text/csv", buffer: Buffer.from(await sheet.bytes()) });
  await press("Continue")(page);
  await page.waitForURL(/columns/);
  await press("See what becomes of its rows")(page);
  await page.getByText("To be added").first().waitFor();
}

const anybodys: readonly Screen[] = [
  { name: "Home", who: "public", path: "/" },
  { name: "Programme", who: "public", path: YEAR },
  { name: "Theme", who: "public", path: "/themes/T-55" },
  { name: "Story", who: "public", path: "/themes/T-55/story" },
  { name: "Meeting", who: "public", path: "/meetings/M-17" },
  { name: "Agenda", who: "public", path: "/meetings/M-26/agenda" },
  { name: "Item", who: "public", path: "/items/I-104" },
  { name: "Results", who: "public", path: "/bodies/anytown-pcp/results/2026-27" },
  { name: "Search", who: "public", path: "/search?q=taxi+licensing" },
  { name: "Themes", who: "public", path: "/themes/published" },
  { name: "Body", who: "public", path: "/bodies/anytown-pcp" },
  { name: "Suggest a theme", who: "public", path: "/suggest" },
  { name: "Accessibility", who: "public", path: "/accessibility" },
  { name: "Follow-up", who: "public", path: "/follow-ups/F-62" },
  { name: "Programme in Welsh", who: "public", path: `/cy${YEAR}` },
  { name: "Theme in Welsh", who: "public", path: "/cy/themes/T-55" },
  { name: "Sign in", who: "public", path: "/sign-in" },
  { name: "Not found", who: "public", path: "/themes/T-9999" },
];

const officers: readonly Screen[] = [
  { name: "Desk", who: "officer", path: "/" },
  { name: "Programme", who: "officer", path: YEAR },
  { name: "Planner", who: "officer", path: `${YEAR}/planner` },
  { name: "Year", who: "officer", path: `${YEAR}/year` },
  { name: "Suggested plan", who: "officer", path: `${YEAR}/plan`, first: suggestPlan },
  { name: "Meeting", who: "officer", path: "/meetings/M-19" },
  { name: "Agenda builder", who: "officer", path: "/meetings/M-19/agenda" },
  { name: "Theme", who: "officer", path: "/themes/T-55" },
  { name: "New theme with errors", who: "officer", path: "/themes/new", first: press(/^Check your answers/) },
  { name: "Questions", who: "officer", path: "/questions" },
  { name: "Follow-ups", who: "officer", path: "/follow-ups" },
  { name: "One follow-up", who: "officer", path: "/follow-ups/F-62" },
  { name: "Deadlines", who: "officer", path: "/deadlines" },
  { name: "Moving in", who: "officer", path: "/bodies/anytown-pcp/first-steps" },
  { name: "A sheet before it is saved", who: "officer", path: "/bring-in", first: bringInSheet },
  { name: "Rules", who: "officer", path: "/bodies/anytown-pcp/rules" },
  { name: "Finder", who: "officer", path: "/meetings", first: (page) => page.keyboard.press("/") },
  { name: "Recording, nothing yet", who: "officer", path: "/meetings/M-26/record" },
  { name: "Recording, half done", who: "officer", path: "/meetings/M-26/record", first: recordSome },
  { name: "Not theirs", who: "officer", path: "/admin" },
];

const others: readonly Screen[] = [
  { name: "Approvals", who: "chair", path: "/approvals" },
  {
    name: "Home with an answer open",
    who: "chair",
    path: "/",
    first: (page) => page.locator(".app-decide__other summary").first().click(),
  },
  {
    name: "Home after a decision",
    who: "chair",
    path: "/",
    first: async (page) => {
      await page.locator(".app-decide button.govuk-button:not(.govuk-button--secondary)").first().click();
      await page.locator(".app-said").waitFor();
    },
  },
  { name: "Home", who: "member", path: "/" },
  { name: "Days away", who: "member", path: "/account/availability" },
  { name: "Scoring", who: "member", path: "/scoring/S-2" },
  { name: "Propose a theme", who: "member", path: "/themes/new" },
  { name: "Home", who: "administrator", path: "/admin" },
  { name: "People", who: "administrator", path: "/admin/people" },
  { name: "The council’s look", who: "administrator", path: "/admin/council/edit" },
];

export const SCREENS: readonly Screen[] = [...anybodys, ...officers, ...others];
