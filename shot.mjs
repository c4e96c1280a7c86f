import { chromium } from "playwright-core";
import sparticuz from "@sparticuz/chromium";
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
const [,, port, person, outdir, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ["--no-sandbox","--no-zygote","--disable-gpu","--font-render-hinting=none"] });
for (const width of [360, 1280]) {
  const c = await browser.newContext({ baseURL: `http://127.0.0.1:${port}`, viewport: { width, height: 900 } });
  const p = await c.newPage();
  if (person !== "nobody") { await p.goto("/sign-in"); await p.getByRole("button", { name: new RegExp(person) }).first().click(); await p.waitForURL("**/"); }
  for (const path of paths) { await p.goto(path); await p.screenshot({ path: `${outdir}/${path.replace(/\W+/g, "_")}-${width}.png`, fullPage: true }); }
  await c.close();
}
await browser.close();
