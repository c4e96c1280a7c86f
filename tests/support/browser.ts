import sparticuz from "@sparticuz/chromium";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { expect } from "vitest";
import type { CastName } from "./cast.ts";
import { sessionIdOf, type Served } from "./served.ts";

const ARTIFACTS = "tests/.artifacts";

// Small and without Chromium's own web security switched off: the policy is under test too.
const ARGS = [
  "--no-sandbox",
  "--disable-setuid-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
];

type OpenOptions = {
  /** The demo mode's database holds no cast: then open as `null` and sign in. */
  who?: CastName | null;
  javaScript?: boolean;
  width?: number;
  height?: number;
};

let started: Promise<Browser> | undefined;

/**
 * The browser that comes with npm, or the one that BROWSER_PATH names. It is started
 * once: files of tests that run in one process after another all open their windows
 * in it, and it ends with the process.
 */
export function startBrowser(): Promise<Browser> {
  return (started ??= launch());
}

async function launch(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH ?? (await sparticuz.executablePath());
  const browser = await chromium.launch({ executablePath, args: ARGS, headless: true, env: withOwnFonts() });
  browser.once("disconnected", () => (started = undefined)); // so that the next file has another where this one fell over
  return browser;
}

/** The letters that come with the browser, so that a page is as wide and as high on every machine. */
function withOwnFonts(): NodeJS.ProcessEnv {
  const fonts = join(tmpdir(), "fonts"); // where the browser is unpacked to
  return existsSync(join(fonts, "fonts.conf")) ? { FONTCONFIG_PATH: fonts, ...process.env } : process.env;
}

/** Closes every window that a file of tests has opened. */
export async function closeWindows(browser: Browser | undefined): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

/** A page of its own window (own cookies) on the served site, signed in as a member of the cast or as nobody. */
export async function openAs(browser: Browser, served: Served, options: OpenOptions = {}): Promise<Page> {
  const { who = null, javaScript = true, width = 1280, height = 900 } = options;
  const context = await browser.newContext({
    baseURL: served.origin,
    javaScriptEnabled: javaScript,
    bypassCSP: javaScript, // so that axe can be put into the page; what the policy stops is tested over HTTP
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width, height },
  });
  context.setDefaultTimeout(15_000);
  if (who) await context.addCookies([{ name: "session", value: sessionIdOf(who), url: served.origin }]);
  return context.newPage();
}

/** Where axe is fetched from, by address: so the browser keeps it translated from one page to the next. */
const axeUrl = new Promise<string>((resolve) => {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"));
  const headers = { "content-type": "text/javascript", "cache-control": "public, max-age=31536000, immutable" };
  const server = createServer((_, response) => response.writeHead(200, headers).end(source));
  server.listen(0, "127.0.0.1", () => {
    resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/axe.js`);
    server.unref();
  });
});
const ASKED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Signs in to the demonstration as one of its people, by the start of their name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page
    .getByRole("button", { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL("**/");
}

/** Expects axe to find nothing against WCAG 2.2 AA and what is good practice on the page as it stands, or in the part of it that has changed. */
export async function expectNoAxeViolations(page: Page, part: "html" | "header" | "main" = "html"): Promise<void> {
  await page.addScriptTag({ url: await axeUrl });
  const look = async ([part, tags]: [string, string[]]) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(part, { runOnly: tags, resultTypes: ["violations"], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  };
  const found = await page.evaluate(look, [part, ASKED] as [string, string[]]);
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

const rules = new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "attr-case": "off", // React 18 writes charSet, autoComplete, spellCheck: valid
    "no-implicit-button-type": "off",
    "no-implicit-input-type": "off",
    "prefer-native-element": "off",
    "no-redundant-role": "off", // GOV.UK's own date input
    "form-dup-name": "off", // groups of checkboxes
  },
}).getConfigFor("every page");

/** The same rules for every page, put together once. */
class OneConfig extends StaticConfigLoader {
  override getConfigFor() {
    return rules;
  }
}
const htmlValidate = new HtmlValidate(new OneConfig());

/** Expects the HTML, as the server sent it, to be valid. */
export async function expectValidHtml(html: string, where = "the page"): Promise<void> {
  const report = await htmlValidate.validateString(html);
  const found = report.results.flatMap((result) =>
    result.messages.map((message) => `${message.ruleId} at ${message.line}: ${message.message}`),
  );
  expect(found, `html-validate on ${where}`).toEqual([]);
}

/** Widths of a phone (WCAG 1.4.10), and of a usual screen where everything is twice as large (1.4.4). */
const NARROW = [320, 640];

/**
 * Expects that nothing makes the page itself scroll sideways where it is narrow, and that letters, words and lines with
 * more room between them (WCAG 1.4.12) neither do so nor are cut off.
 */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(findTooWide, width)));
  }
  if (before) await page.setViewportSize(before);
  expect(found, page.url()).toEqual([]);
}

function findTooWide(width: number): string[] {
  const nameOf = (element: Element) => `${element.tagName}.${element.className}`;
  const all = [...document.querySelectorAll<HTMLElement>("body *")];
  const tooWide = (how: string) => {
    if (document.documentElement.scrollWidth <= width) return [];
    const over = all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1);
    return [`too wide at ${width}${how}: ${over.slice(0, 5).map(nameOf).join(", ")}`];
  };
  const cuts = (element: HTMLElement) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== "none" || element.clientWidth <= 1 || element.matches("input, textarea, select")) return false;
    const isCut = (overflow: string, full: number, shown: number) =>
      (overflow === "hidden" || overflow === "clip") && full > shown + 1;
    return (
      isCut(overflowX, element.scrollWidth, element.clientWidth) ||
      isCut(overflowY, element.scrollHeight, element.clientHeight)
    );
  };
  const found = tooWide("");
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
  found.push(...tooWide(" with more room between letters"));
  found.push(...all.filter(cuts).map((element) => `cut off at ${width} with more room: ${nameOf(element)}`));
  style.remove();
  return found;
}

/** Expects that every word on the page is set in the fonts of the product, whatever the browser's own is. */
export async function expectOwnFont(page: Page): Promise<void> {
  const others = await page.evaluate(() => {
    const own = "-apple-system";
    return [...document.querySelectorAll("body *:not(script, style)")]
      .filter((element) => !getComputedStyle(element).fontFamily.startsWith(own))
      .map((element) => `${element.tagName}.${element.className}`);
  });
  expect(others.slice(0, 5), `words in another font on ${page.url()}`).toEqual([]);
}

/** Expects that the page has nothing to press on paper, and of what is folded either all or nothing. */
export async function expectNothingToPressOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  // A value that can be changed where it stands is read on paper.
  const controls = "button:not(.app-edit--value), [type=submit], [type=search], summary";
  const left = await page.evaluate((controls) => {
    const isShut = (fold: Element | null) =>
      fold instanceof HTMLDetailsElement && getComputedStyle(fold, "::details-content").contentVisibility !== "visible";
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => control.localName !== "summary" || isShut(control.parentElement))
      .map((control) => control.outerHTML.slice(0, 160));
  }, controls);
  await page.emulateMedia({ media: null });
  expect(left, `what can be pressed on paper of ${page.url()}`).toEqual([]);
}

/** Expects Tab to reach every visible control, each one seen with its focus ring while it has the focus. */
export async function expectKeyboardReach(page: Page): Promise<void> {
  const wanted = await page.evaluate(watchFocus);
  await pressTab(page, wanted.tabs);
  const { reached, unseen } = await page.evaluate(() => (window as unknown as { focusSeen: FocusSeen }).focusSeen);
  expect(unseen, `controls without a visible focus on ${page.url()}`).toEqual([]);
  expect(new Set(reached).size, `controls reached by Tab on ${page.url()}`).toBe(wanted.count - wanted.inGroups);
}

type FocusSeen = { reached: number[]; unseen: string[] };

/** Presses the key so many times without waiting for each: the browser takes them in order, and answers the last one last. */
async function pressTab(page: Page, times: number): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  const events = Array.from({ length: times }, () => ["rawKeyDown", "keyUp"] as const).flat();
  await Promise.all(events.map((type) => keys.send("Input.dispatchKeyEvent", { type, ...tab })));
  await keys.detach();
}

/** Numbers the controls of the page, begins to note which of them get the focus, and says how many there are. */
function watchFocus(): { count: number; tabs: number; inGroups: number } {
  const controls = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (control) => control.checkVisibility() && !(control as HTMLInputElement).disabled,
  );
  const seen: FocusSeen = { reached: [], unseen: [] };
  (window as unknown as { focusSeen: FocusSeen }).focusSeen = seen;
  // Forced colours take shadows away and show an outline even where it is transparent: a ring is to be seen with and without.
  const hasRing = (style: CSSStyleDeclaration) => {
    const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
    const isClear = /^rgba\(.*, 0\)$/.test(style.outlineColor);
    return isOutlined && (!isClear || style.boxShadow !== "none");
  };
  const isSeen = (control: HTMLElement) => {
    const box = control.getBoundingClientRect();
    const beside = control.nextElementSibling && getComputedStyle(control.nextElementSibling, "::before");
    return (hasRing(getComputedStyle(control)) || (beside && hasRing(beside))) && box.width > 0 && box.height > 0;
  };
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    const number = all.indexOf(control);
    if (number < 0) return;
    seen.reached.push(number);
    if (!isSeen(control)) seen.unseen.push(control.outerHTML.slice(0, 160));
  });
  (document.activeElement as HTMLElement | null)?.blur();
  const radios = all.filter((control) => (control as HTMLInputElement).type === "radio") as HTMLInputElement[];
  const groups = new Set(radios.map((radio) => `${[...document.forms].indexOf(radio.form!)} ${radio.name}`));
  // A date or a time is one control with several stops of its own.
  const parts = all.filter((control) => ["date", "time"].includes((control as HTMLInputElement).type));
  return { count: all.length, tabs: all.length + 5 + parts.length * 4, inGroups: radios.length - groups.size };
}

/** Everything one page must be: valid, accessible, reachable by keyboard and narrow enough for a phone. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await expectKeyboardReach(page);
}

/** Keeps a picture of the whole page under tests/.artifacts. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: `${ARTIFACTS}/${name}.png`, fullPage: true });
}
