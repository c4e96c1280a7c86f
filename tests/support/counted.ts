import type { Locator, Page } from "playwright-core";

/** A person at a page whose every click, choice, paste, chosen file and typed field counts one, by the step they are at. */
export class Counted {
  readonly #steps: { words: string; count: number }[] = [];
  #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What is done from here on counts towards this step. */
  step(words: string): void {
    this.#steps.push({ words, count: 0 });
  }

  /** Another person at their own page; what they do counts too. */
  hand(page: Page): void {
    this.#page = page;
  }

  get total(): number {
    return this.#steps.reduce((sum, { count }) => sum + count, 0);
  }

  /** The count of each step and the whole, a line each. */
  told(): string {
    return [...this.#steps.map(({ words, count }) => `${count} ${words}`), `${this.total} interactions in all`].join(
      "\n",
    );
  }

  async open(address: string): Promise<void> {
    this.#count();
    await this.#page.goto(address);
  }

  async press(name: string | RegExp): Promise<void> {
    this.#count();
    await this.#settled(this.#page.getByRole("button", { name }).first());
  }

  async follow(name: string | RegExp): Promise<void> {
    this.#count();
    await this.#settled(this.#page.getByRole("link", { name }).or(this.#page.getByRole("button", { name })).first());
  }

  /** Opens what is folded away under these words. */
  async unfold(words: string): Promise<void> {
    this.#count();
    await this.#page.locator("summary").filter({ hasText: words }).first().click();
  }

  async type(label: string | RegExp, words: string): Promise<void> {
    this.#count();
    await this.#page.getByLabel(label).first().fill(words);
  }

  async choose(label: string | RegExp, words: string): Promise<void> {
    this.#count();
    await this.#page.getByLabel(label).first().selectOption({ label: words });
  }

  async tick(label: string | RegExp): Promise<void> {
    this.#count();
    await this.#page.getByLabel(label).first().check();
  }

  async give(label: string, file: { name: string; bytes: Uint8Array }): Promise<void> {
    this.#count();
    const given = { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) };
    await this.#page.getByLabel(label).setInputFiles(given);
  }

  #count(): void {
    const step = this.#steps.at(-1);
    if (!step) throw new Error("Say which step this is of.");
    step.count += 1;
  }

  /** Presses it, and waits until the page that it leads to is there. */
  async #settled(locator: Locator): Promise<void> {
    await locator.click();
    await this.#page.waitForLoadState("load");
  }
}
