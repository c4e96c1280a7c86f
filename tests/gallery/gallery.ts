import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { openAs, signInAs, startBrowser } from "#tests/support/browser.ts";
import { runFolder } from "#tests/support/made-once.ts";
import { serve, type Served } from "#tests/support/served.ts";
import { DOCS_PICTURES } from "./docs-pictures.ts";
import { indexPage, type Shown } from "./index-page.ts";
import { LOOKERS, SCREENS, type Looker, type Screen } from "./screens.ts";
import { troublesOf } from "./troubles.ts";

const HELP = `Takes pictures of the built product over the demonstration.

  npm run gallery                   every screen at 390, 820 and 1280 wide, light and dark, into tests/.artifacts/gallery
  npm run gallery -- --docs         the pictures of the README and of docs/, into docs/screenshots
  --only WORDS                      those alone whose reader and name, or whose file, hold these words
`;
const { values: given } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    docs: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

const FOLDER = "tests/.artifacts/gallery";
const WIDTHS = [390, 820, 1280];
const LIGHTS = ["light", "dark"] as const;

/** Windows on one server over a demonstration of its own, one for each who looks. */
class Windows {
  readonly #signedIn = new Map<Looker, Page>();

  constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  /** Opens the screen in its reader's window, and does what comes first there. */
  async open({ who, path, first }: Omit<Screen, "name">): Promise<Page> {
    const page = await (await this.#windowOf(who)).context().newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await first?.(page);
    return page;
  }

  async #windowOf(who: Looker): Promise<Page> {
    const known = this.#signedIn.get(who);
    if (known) return known;
    const page = await openAs(this.browser, this.served);
    this.#signedIn.set(who, page);
    const name = LOOKERS[who];
    if (!name) return page;
    await signInAs(page, name);
    return page;
  }
}

const titleOf = ({ who, name }: Screen) => `${who}: ${name}`;

async function takeScreen(windows: Windows, screen: Screen): Promise<Shown> {
  const title = titleOf(screen);
  const page = await windows.open(screen);
  const shown: Shown = { title, path: screen.path, pictures: [], troubles: [] };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const light of LIGHTS) {
      await page.emulateMedia({ colorScheme: light });
      const file = `${title.replace(/\W+/g, "-").toLowerCase()}-${width}-${light}.png`;
      await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true });
      shown.pictures.push({ file, words: `${width}, ${light}` });
    }
    shown.troubles.push(...(await troublesOf(page)).map((trouble) => `${width}: ${trouble}`));
  }
  await page.close();
  for (const trouble of shown.troubles) console.log(`${title} ${trouble}`);
  return shown;
}

async function takeGallery(windows: Windows): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const shown: Shown[] = [];
  for (const screen of SCREENS.filter((one) => titleOf(one).includes(given.only)))
    shown.push(await takeScreen(windows, screen));
  if (!given.only) writeFileSync(`${FOLDER}/index.html`, indexPage(shown));
  console.log(`${shown.length} screens: ${FOLDER}/index.html`);
}

async function takeDocsPictures(windows: Windows): Promise<void> {
  const asked = DOCS_PICTURES.filter(({ file }) => file.includes(given.only));
  for (const { file, height, ...screen } of asked) {
    const page = await windows.open(screen);
    await page.setViewportSize({ width: 1280, height });
    await page.screenshot({ path: `docs/screenshots/${file}.png` });
    await page.close();
  }
}

if (given.help) {
  console.log(HELP);
} else {
  const [browser, served] = await Promise.all([startBrowser(), serve({ mode: "demo" })]);
  try {
    const windows = new Windows(browser, served);
    await (given.docs ? takeDocsPictures(windows) : takeGallery(windows));
  } finally {
    await Promise.all([browser.close(), served.close()]);
    rmSync(runFolder(), { recursive: true, force: true });
  }
}
