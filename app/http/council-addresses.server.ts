import type { Config } from "#app/config.server.ts";
import { listCouncilHosts } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { log } from "./log.server.ts";
import { siteOrigin } from "./site-origin.server.ts";

/**
 * Under which names councils are served: each under its own where it has one, and all under the address they share.
 * Read before the first request and again every few seconds, so that none waits for it.
 */
export class CouncilAddresses {
  #councilOf: ReadonlyMap<string, number> = new Map();
  #origins = new Map<string | undefined, string | undefined>();
  #seen: unknown;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    /** Another answer once anything was written. */
    private readonly writes: () => unknown = () => NaN,
  ) {}

  /** Looks which councils have which names now. Where that cannot be read, the names known so far hold. */
  async lookAgain(): Promise<void> {
    try {
      const writes = await this.writes();
      if (writes === this.#seen) return;
      const rows = await listCouncilHosts(this.db);
      this.#councilOf = new Map(rows.map(({ id, host }) => [host, id]));
      this.#origins = new Map();
      this.#seen = writes;
    } catch (error) {
      log.warn({ err: error }, "the councils' addresses could not be read");
    }
  }

  /** The council whose own address this is; null for the one that all share. */
  councilAt(hostname: string): number | null {
    return this.#councilOf.get(hostname) ?? null;
  }

  /** The origin that pages have in the browser of who asked under this host; undefined under a foreign one. */
  originAt(host: string | undefined): string | undefined {
    if (!this.#origins.has(host)) {
      if (this.#origins.size > MOST_REMEMBERED) this.#origins.clear();
      this.#origins.set(
        host,
        siteOrigin(this.config, host, (name) => this.#councilOf.has(name)),
      );
    }
    return this.#origins.get(host);
  }

  /** The origin of the links that a council's people are sent; `shared` where it has no address of its own. */
  originOf(councilId: number, shared: string): string {
    for (const [host, id] of this.#councilOf) if (id === councilId) return withHost(shared, host);
    return shared;
  }
}

const MOST_REMEMBERED = 1_000;

function withHost(origin: string, host: string): string {
  const url = new URL(origin);
  url.hostname = host;
  return url.origin;
}
