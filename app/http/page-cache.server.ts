import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

export type KeptPage = {
  status: number;
  headers: [string, string][];
  body: Buffer;
  gzip: Buffer;
  etag: string;
};

const MOST_PAGES = 500;
const MOST_PAGE_BYTES = 2_000_000;

/**
 * Pages for anonymous readers, exact rather than timed: everything kept is let
 * go the moment any connection commits (`version` changes) or the day turns.
 */
export class PageCache {
  #pages = new Map<string, KeptPage>();
  #stamp = "";

  constructor(private readonly stampNow: () => string) {}

  /** The kept page of this address while nothing has changed. */
  find(address: string): KeptPage | undefined {
    this.#check();
    return this.#pages.get(address);
  }

  /** What the data looked like; take it before rendering and give it to `keep`. */
  stamp(): string {
    return this.#check();
  }

  /** Keeps a rendered page, unless the data changed while it was being rendered. */
  keep(address: string, stamp: string, page: Omit<KeptPage, "gzip" | "etag">): KeptPage | undefined {
    if (stamp !== this.#check() || page.body.length > MOST_PAGE_BYTES) return undefined;
    if (this.#pages.size >= MOST_PAGES) this.#pages.delete(this.#pages.keys().next().value ?? "");
    const etag = `"${createHash("sha256").update(page.body).digest("base64url").slice(0, 22)}"`;
    const kept = { ...page, gzip: gzipSync(page.body), etag };
    this.#pages.set(address, kept);
    return kept;
  }

  #check(): string {
    const stamp = this.stampNow();
    if (stamp !== this.#stamp) {
      this.#pages.clear();
      this.#stamp = stamp;
    }
    return stamp;
  }
}
