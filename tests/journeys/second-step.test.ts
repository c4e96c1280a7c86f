import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "#app/services/account/passwords.server.ts";
import {
  closeWindows,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  openAs,
  startBrowser,
} from "#tests/support/browser.ts";
import { fillCast } from "#tests/support/cast.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { SoftPasskey } from "#tests/support/soft-passkey.ts";

const PASSWORD = "three quiet otters";
let served: Served;
let browser: Browser;
beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  const fill = async (db: Served["db"]) => {
    await fillCast(db);
    await db.updateTable("account").set({ passwordHash }).execute();
  };
  [served, browser] = await Promise.all([serve({ fill }), startBrowser()]);
});
afterAll(async () => {
  await closeWindows(browser);
  await served.close();
});

const expectGood = async (page: Page) => {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
};

test("the page of a new passkey shows its button where scripts run, and speaks of trouble only once there is some", async () => {
  for (const javaScript of [true, false]) {
    const page = await openAs(browser, served, { who: "member", javaScript });
    await page.goto("/account/second-step/passkeys");
    expect(await page.locator("[data-passkey]").isVisible()).toBe(javaScript);
    expect(await page.locator("[data-passkey-trouble]").isVisible()).toBe(false);
    if (javaScript) await expectGood(page);
  }
});

test("a passkey is added by its button, lets in by another, and is removed on a page of its own", async () => {
  const page = await openAs(browser, served, { who: "member" });
  await giveAuthenticator(page, new SoftPasskey());
  await page.goto("/account/second-step/passkeys");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByRole("heading", { name: "Keep your recovery codes" }).waitFor();
  await expectGood(page);

  await page.context().clearCookies();
  await page.goto("/sign-in?next=/account/second-step");
  await page.getByLabel("E-mail address").fill("member@example.test");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Second step" }).waitFor();
  await expectGood(page);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("heading", { name: "Your second step" }).waitFor();

  await page.getByRole("link", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Remove" }).waitFor();
  await expectGood(page);
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("The passkey works here no longer.").waitFor();
});

/** Has the page's browser answer as a device that makes and uses this passkey. */
async function giveAuthenticator(page: Page, passkey: SoftPasskey): Promise<void> {
  const { origin } = served;
  await page.exposeFunction("makePasskey", (challenge: string) => passkey.made({ challenge, origin }));
  await page.exposeFunction("showPasskey", (challenge: string) => passkey.used({ challenge, origin }));
  await page.addInitScript(standIn);
}

/** In the page: what a browser gives a script is bytes, and so is what it takes. */
function standIn(): void {
  type Ask = { publicKey: { challenge: Uint8Array } };
  type Window_ = Record<"makePasskey" | "showPasskey", (challenge: string) => Promise<string>>;
  const { makePasskey, showPasskey } = window as unknown as Window_;
  const textOf = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const bytesOf = (text: string) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0)).buffer;
  const asked = (ask: (challenge: string) => Promise<string>) => async (given: Ask) => {
    const sent = JSON.parse(await ask(textOf(given.publicKey.challenge))) as {
      id: string;
      rawId: string;
      type: string;
      response: Record<string, string>;
    };
    const response = Object.fromEntries(Object.entries(sent.response).map(([name, value]) => [name, bytesOf(value)]));
    return { ...sent, rawId: bytesOf(sent.rawId), response };
  };
  Object.defineProperty(navigator, "credentials", { value: { create: asked(makePasskey), get: asked(showPasskey) } });
  Object.defineProperty(window, "PublicKeyCredential", { value: class {} });
}
