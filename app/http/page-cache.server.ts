import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

export type Page = { headers: Record<string, string>; body: Buffer };
export type KeptPage = Page & { etag: string; gzip: Buffer | undefined };

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PAGE_BYTES = 2 * 1024 * 1024;
const MOST_ADDRESS_LENGTH = 300;
/** Room for a page's gzip twin and its headers, beside its own bytes. */
const roomOf = (page: Page) => page.body.length * 2 + 2_000;

/**
 * Pages for anonymous readers, exact rather than timed: everything kept is let
 * go the moment any connection commits (`stampNow` changes) or the day turns.
 * It holds a bounded number of bytes; the page longest unread goes first.
 */
export class PageCache {
  #pages = new Map<string, KeptPage>();
  #bytes = 0;
  #stamp = "";

  constructor(private readonly stampNow: () => string) {}

  /** The kept page of this address while nothing has changed. */
  find(address: string): KeptPage | undefined {
    this.stamp();
    const page = this.#pages.get(address);
    if (!page) return undefined;
    this.#pages.delete(address);
    this.#pages.set(address, page);
    return page;
  }

  /** What the data looks like now; take it before rendering and give it to `keep`. */
  stamp(): string {
    const stamp = this.stampNow();
    if (stamp !== this.#stamp) {
      this.#pages.clear();
      this.#bytes = 0;
      this.#stamp = stamp;
    }
    return stamp;
  }

  /** Keeps a rendered page, unless the data changed while it was being rendered or it is out of all bounds. */
  keep(address: string, stamp: string, page: Page): KeptPage | undefined {
    if (stamp !== this.stamp() || address.length > MOST_ADDRESS_LENGTH) return undefined;
    if (page.body.length > MOST_PAGE_BYTES) return undefined;
    this.#drop(address);
    const kept = { ...page, etag: etagOf(page.body), gzip: undefined };
    this.#pages.set(address, kept);
    this.#bytes += roomOf(kept);
    while (this.#bytes > MOST_BYTES) this.#drop(this.#pages.keys().next().value ?? "");
    return kept;
  }

  #drop(address: string): void {
    const page = this.#pages.get(address);
    if (!page) return;
    this.#pages.delete(address);
    this.#bytes -= roomOf(page);
  }
}

/** The page compressed; worked out when first asked for, so that a page read once costs nothing. */
export function gzipOf(page: KeptPage): Buffer {
  page.gzip ??= gzipSync(page.body);
  return page.gzip;
}

/** Weak, because the plain and the compressed body share it. */
function etagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
