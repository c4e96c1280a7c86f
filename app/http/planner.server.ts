import type { Config } from "#app/config.server.ts";
import type { FileDesk } from "#app/domain/paper/asked-file.ts";
import type { PlanDesk } from "#app/domain/plan/asked-plan.ts";
import type { MadeFrom } from "#db/engine/content-stamp.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trouble } from "#app/domain/trouble.ts";
import type { Language } from "#app/words/language.ts";
import type { CouncilAddresses } from "./council-addresses.server.ts";
import type { Mailing } from "./mailing.server.ts";
import type { SessionUses } from "./session-uses.server.ts";

/** What `server.js` hands to every request: the two connections, the settings, the clock, when sessions were used, the sending of mail, under which addresses councils are served, and where plans and files are asked for. */
export type Planner = {
  write: Db;
  read: Db;
  config: Config;
  sessionSecret: string;
  clock: () => Date;
  /** What keeps writes from succeeding now, or null. */
  trouble: () => Trouble | null;
  sessions: SessionUses;
  mailing: Mailing;
  councils: CouncilAddresses;
  plans: PlanDesk;
  files: FileDesk;
};

declare module "@remix-run/server-runtime" {
  /** Pages get what a loader gives as it is, and not what JSON would have made of it. */
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    planner: Planner;
    nonce: string;
    /** In which language the page was asked for. */
    language: Language;
    requestId: string;
    clientAddress: string;
    /** What the answer is made from, where its loader says that it is not everything. */
    made: { from?: MadeFrom };
    /** The cookies that go with the answer, by name. */
    cookies: Map<string, string>;
    /** The body as it was posted, once: from then on nothing else holds it. */
    takeBody: () => Buffer;
  }
}
