import type { Locator, Page } from "playwright-core";

/**
 * Counts what a job asks of the person who does it: each click or choice, each value typed, each key pressed by
 * itself, and each page that had to load. Journeys compare it with figures written by hand.
 */
export class Counted {
  clicks = 0;
  values = 0;
  presses = 0;
  loads = 0;

  constructor(readonly page: Page) {
    page.on("request", (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isPage && !request.redirectedFrom()) this.loads += 1;
    });
  }

  async click(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
    await this.page.waitForLoadState();
  }

  async choose(target: Locator, value: string | { label: string }): Promise<void> {
    this.clicks += 1;
    await target.selectOption(value);
  }

  async type(target: Locator, words: string): Promise<void> {
    this.values += 1;
    await target.fill(words);
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
    await this.page.waitForLoadState();
  }
}
