import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { expectNoAxeViolations } from "#tests/support/browser.ts";

/** What is planned on the board: an approved theme, and the two meetings that it may go to. */
export type ToPlan = { theme: string; title: string; first: string; second: string };

const column = (page: Page, of: string): Locator => page.locator(`[data-column="${of}"]`);
const cardIn = (page: Page, of: string, card: string): Locator => column(page, of).locator(`[id="${card}"]`);
const said = (page: Page): Locator => page.locator(".app-said");

/** By hand: a drag places it, a tap and a key move it, and what was done is undone. Returns the item's reference; it ends on the first meeting. */
export async function planByHand(page: Page, board: string, { theme, title, first, second }: ToPlan): Promise<string> {
  await page.goto(board);
  await expectNoAxeViolations(page);
  await cardIn(page, "pool", theme).dragTo(column(page, first));
  await page.waitForURL(/#I-\d+$/);
  const item = page.url().split("#")[1] ?? "";
  await cardIn(page, first, item).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);

  await undo(page);
  await cardIn(page, "pool", item).waitFor();

  // A tap on the handle picks it up, Escape puts it back; so does a long press of a finger; a tap on the meeting places it.
  const grip = page.getByRole("button", { name: `Pick up ${title}` });
  await grip.click();
  await page.keyboard.press("Escape");
  expect(await grip.getAttribute("aria-pressed")).toBe("false");
  await pressLong(page, cardIn(page, "pool", item).locator(".app-board__minutes"));
  expect(await grip.getAttribute("aria-pressed")).toBe("true");
  await column(page, first).locator(".app-board__load").click();
  await cardIn(page, first, item).waitFor();

  // Once the page has given the focus to the card that was placed. The keyboard alone: it is on a meeting already, so the form opens in place and asks why.
  await page.waitForFunction((words) => document.activeElement?.textContent === words, title);
  await grip.focus();
  for (const key of ["Space", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await page.keyboard.press("Space");
  expect(await cardIn(page, first, item).getByRole("radio", { checked: true }).getAttribute("value")).toBe("volume");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await cardIn(page, second, item).waitFor();
  expect(await said(page).textContent()).toContain(`${title} moved to`);

  await undo(page);
  await cardIn(page, first, item).waitFor();
  const script = await page.request.get("/board.js");
  expect(gzipSync(await script.body()).length).toBeLessThan(40_000);
  return item;
}

/** The same by forms alone. */
export async function planByForms(page: Page, board: string, { theme, first, second }: ToPlan): Promise<string> {
  await page.goto(board);
  await send(cardIn(page, "pool", theme), { to: first, button: /^Place/ });
  const item = /I-\d+/.exec((await said(page).textContent()) ?? "")?.[0] ?? "";
  await cardIn(page, first, item).waitFor();
  await send(cardIn(page, first, item), { to: second, why: "Papers not ready", button: /^Move/ });
  await cardIn(page, second, item).waitFor();
  await undo(page);
  await cardIn(page, first, item).waitFor();
  await send(cardIn(page, first, item), { why: "Agenda is full", button: /^Defer(?! in the draft)/ });
  await cardIn(page, "pool", item).waitFor();
  await undo(page);
  await cardIn(page, first, item).waitFor();
  return item;
}

/** Gathers items in the draft plan: the first by its form, three by drag, one by tap, one by key; and takes the last two out again. */
export async function gatherByHand(page: Page, board: string, items: readonly string[], to: string): Promise<string[]> {
  const [first = "", ...dragged] = items.slice(0, 4);
  const [tapped = "", keyed = ""] = items.slice(4);
  await page.goto(board);
  await addToDraft(page, cardIn(page, "pool", first), to);
  for (const card of dragged) {
    await cardIn(page, "pool", card).dragTo(column(page, to));
    await drafted(page, card);
  }
  await gripOf(page, tapped).click();
  await column(page, to).locator(".app-board__load").click();
  await drafted(page, tapped);
  await gripOf(page, keyed).focus();
  for (const key of ["Space", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await drafted(page, keyed);
  await expectNoAxeViolations(page);
  return takeLastTwoOut(page, [first, ...dragged, tapped, keyed]);
}

/** The same by forms alone. */
export async function gatherByForms(
  page: Page,
  board: string,
  items: readonly string[],
  to: string,
): Promise<string[]> {
  await page.goto(board);
  for (const card of items) await addToDraft(page, cardIn(page, "pool", card), to);
  return takeLastTwoOut(page, items);
}

async function takeLastTwoOut(page: Page, items: readonly string[]): Promise<string[]> {
  for (const left of [items.length - 1, items.length - 2]) {
    await undo(page);
    await page.getByRole("link", { name: `Draft plan: ${left} moves` }).waitFor();
  }
  return items.slice(0, -2);
}

async function addToDraft(page: Page, card: Locator, to: string): Promise<void> {
  await send(card, { to, button: /^Add to the draft plan/ });
  await drafted(page, (await card.getAttribute("id")) ?? "");
}

/** Its card stays where it is and says where it would go; the page has come to rest, so that the next is taken where it lies. */
async function drafted(page: Page, card: string): Promise<void> {
  await cardIn(page, "pool", card)
    .getByText(/going to /)
    .waitFor();
  await page.waitForLoadState();
}

const gripOf = (page: Page, card: string): Locator => cardIn(page, "pool", card).locator(".app-board__grip");

/** A finger that rests on it: the browser's own drag for touch cannot be started from here, so the card is picked up. */
async function pressLong(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  const touch = await page.context().newCDPSession(page);
  const point = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
  await page.locator(".app-board__card--held").waitFor();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function undo(page: Page): Promise<void> {
  await said(page).getByRole("button", { name: /^Undo/ }).click();
}

async function send(card: Locator, { to, why, button }: { to?: string; why?: string; button: RegExp }): Promise<void> {
  await card.locator("summary").click();
  if (to) await card.locator("select[name=to]").selectOption(to);
  if (why) await card.getByText(why, { exact: true }).click();
  await card.getByRole("button", { name: button }).click();
}
