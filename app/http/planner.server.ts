import type { Config } from "#app/config.server.ts";
import type { Db } from "#db/open.server.ts";

/** What `server.js` hands to every request: the two connections, the settings and the clock. */
export type Planner = {
  write: Db;
  read: Db;
  config: Config;
  sessionSecret: string;
  clock: () => Date;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    planner: Planner;
    nonce: string;
    requestId: string;
    clientAddress: string;
  }
}
