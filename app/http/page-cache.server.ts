import type { MadeFrom } from "#db/engine/content-stamp.server.ts";
import type { Freshness, Moment } from "./freshness.server.ts";
import { finish, type FinishedPage, type Page } from "./finished-page.server.ts";

export type KeptPage = FinishedPage & { madeFrom: MadeFrom; stamp: string; holdsAt: Moment };

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PAGE_BYTES = 2 * 1024 * 1024;
const MOST_ADDRESS_LENGTH = 300;
/** Room for a page's gzip twin and its headers, beside its own bytes. */
const roomOf = ({ body }: { body: Buffer }) => body.length * 2 + 4_000;

/**
 * Pages for anonymous readers, exact rather than timed: a page is let go once
 * anything has moved that it was made from, whoever moved it, or the day has
 * turned; until then it stays. It holds a bounded number of bytes; the page
 * longest unread goes first.
 */
export class PageCache {
  #pages = new Map<string, KeptPage>();
  #bytes = 0;
  /** How often a page was found, and how many were kept, since the start. */
  readonly counted = { found: 0, made: 0 };
  /** The page read last: it is the last of all already. */
  #latest: KeptPage | undefined;

  constructor(
    private readonly freshness: Freshness,
    private readonly secure = false,
  ) {}

  /** How everything stands now; take it before rendering and give it to `keep`. */
  now(): Moment {
    return this.freshness.now();
  }

  /** To be waited for before a page is looked for or kept, and before `now`; nothing where it is always known how everything stands. */
  look(): Promise<void> | undefined {
    return this.freshness.look();
  }

  /** The kept page of this address while nothing has changed that it was made from. */
  find(address: string): KeptPage | undefined {
    const page = this.#pages.get(address);
    if (!page) return undefined;
    const now = this.now();
    if (page.holdsAt !== now) {
      if (page.stamp !== now.of(page.madeFrom)) return this.#drop(address);
      page.holdsAt = now;
    }
    if (page !== this.#latest) {
      this.#pages.delete(address);
      this.#pages.set(address, page);
      this.#latest = page;
    }
    this.counted.found += 1;
    return page;
  }

  /** Keeps a rendered page, unless what it was made from moved while it was being rendered or it is out of all bounds. */
  keep(address: string, before: Moment, page: Page, madeFrom: MadeFrom): KeptPage | undefined {
    const now = this.now();
    const stamp = now.of(madeFrom);
    if (stamp !== before.of(madeFrom) || address.length > MOST_ADDRESS_LENGTH) return undefined;
    if (page.body.length > MOST_PAGE_BYTES) return undefined;
    this.#drop(address);
    const kept = { ...finish(page, this.secure), madeFrom, stamp, holdsAt: now };
    this.#pages.set(address, kept);
    this.#latest = kept;
    this.#bytes += roomOf(kept);
    this.counted.made += 1;
    while (this.#bytes > MOST_BYTES) this.#drop(this.#pages.keys().next().value ?? "");
    return kept;
  }

  #drop(address: string): undefined {
    const page = this.#pages.get(address);
    if (!page) return;
    this.#pages.delete(address);
    this.#bytes -= roomOf(page);
  }
}
