// A process that serves: settings, database, then one readable list of middleware before Remix.
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import compression from "compression";
import express from "express";
import * as build from "virtual:remix/server-build";
import { databaseShown, readConfig, requireForServing } from "#app/config.server.ts";
import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import { askRemix } from "#app/http/ask-remix.server.ts";
import { answerFailure, outliveMistakes } from "#app/http/failures.server.ts";
import { speakPlainly } from "#app/services/failed-start.server.ts";
import { CouncilAddresses } from "#app/http/council-addresses.server.ts";
import { freshness } from "#app/http/freshness.server.ts";
import { startBackups } from "#app/http/backing-up.server.ts";
import { health as healthz, livez, readyz } from "#app/http/health.server.ts";
import { answerPreflight, OPEN_ADDRESSES } from "#app/http/open-data/answer-preflight.server.ts";
import { announce } from "#app/http/processes/announce.server.ts";
import { keepHouse } from "#app/http/keep-house.server.ts";
import { listen } from "#app/http/listen.server.ts";
import { log } from "#app/http/log.server.ts";
import { Mailing } from "#app/http/mailing.server.ts";
import { PageCache } from "#app/http/page-cache.server.ts";
import { noteThisProcess } from "#app/http/processes/note-process.server.ts";
import { readBody } from "#app/http/read-body.server.ts";
import { startReminding } from "#app/http/reminding.server.ts";
import { keptFirst } from "#app/http/serve-kept.server.ts";
import { SessionUses } from "#app/http/session-uses.server.ts";
import { standGuard } from "#app/http/stand-guard.server.ts";
import { stopGently } from "#app/http/stop-gently.server.ts";
import { PlansAsked } from "#app/planning/plan-desk.server.ts";
import { builtPlanner } from "#app/planning/planner.server.ts";
import { FilesAsked } from "#app/workers/file-desk.server.ts";
import { builtFileThreads } from "#app/workers/file-threads.server.ts";
import { countMail } from "#app/services/administration/count-mail.server.ts";
import { keptPlans } from "#app/services/plan/kept-plans.server.ts";
import { readBackups } from "#app/services/safekeeping/read-backups.server.ts";
import { listDemoPeople } from "#app/services/account/list-demo-people.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";
import { requireSound } from "#db/sound.server.ts";
import { closeBoth, migrate, openReader, openWriter } from "#db/open.server.ts";

const LAST_WRITES_MS = 300;
const LAST_LETTER_MS = 1_300; // one that is cut off may have arrived, and be sent again

const demo = process.argv.includes("--demo");
const startIsOver = speakPlainly(databaseShown(process.env));
const config = { ...readConfig(process.env), ...(demo ? { demo } : {}) };
if (!demo) requireForServing(config);

const health = new WriteHealth((trouble, error) =>
  trouble ? log.error({ err: error, trouble }, "nothing can be saved") : log.info("saving works again"),
);
const writer = await openWriter(config.databaseAddress, health);
await requireSound(writer);
await migrate(writer.db);
const reader = await openReader(config.databaseAddress);

const realClock = () => new Date();
const demonstration = demo ? await import("#app/demo/demo.server.ts") : null; // a real installation never loads it
const clock = demonstration ? await demonstration.openDemo(writer.db, realClock) : realClock;
const sessionSecret = config.sessionSecret ?? randomBytes(32).toString("hex");
const mailing = new Mailing(writer.db, clock, config);
const sessions = new SessionUses();
const planThreads = builtPlanner();
const fileThreads = builtFileThreads(config.databaseAddress, config.webProcesses);
const plans = new PlansAsked(planThreads, keptPlans({ write: writer.db, read: reader.db, clock }), {
  onFailed: (because) => log.error({ because }, "a plan could not be worked out"),
});
const files = new FilesAsked(fileThreads, reader.watchWrites());
const councils = new CouncilAddresses(reader.db, config, reader.watchWrites());
await councils.lookAgain();
const planner = {
  write: writer.db,
  read: reader.db,
  config,
  sessionSecret,
  clock,
  trouble: () => health.trouble,
  sessions,
  mailing,
  councils,
  plans,
  files,
};
writer.neverWait();
const stopReminding = startReminding(planner);
const stopHousekeeping = keepHouse(planner, writer.lookAfter());
startBackups(planner);
const cache = new PageCache(freshness(reader.watchContent(), clock), config.publicUrl?.protocol === "https:");

const app = express();
app.disable("x-powered-by");
app.set("etag", false);
app.set("query parser", false);
app.set("trust proxy", config.trustProxy ?? false);
app.get("/healthz", healthz(reader, health));
app.get("/livez", livez);
app.get(
  "/readyz",
  readyz(reader.db, () => isStopping()),
);
app.options(OPEN_ADDRESSES, answerPreflight);
app.use(standGuard(config, councils));
app.use(readBody);
app.get("*", compression()); // of what is posted the answer is a page, packed already, or none
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }));
app.get(/^\/[\w-]+\.\w+$/, express.static("build/client", { index: false })); // no page has a dot there
app.all("*", askRemix(build, planner, cache));
app.use(answerFailure(planner));

const serving = keptFirst(cache, councils, app);
const metrics = config.metrics && (await startMetrics(config.metrics));
const { server, address } = await listen(metrics ? metrics.measuring(serving) : serving, config);
startIsOver();
outliveMistakes();
const endNoting = noteThisProcess(planner);
const isStopping = stopGently(server, {
  begin: () => {
    void plans.close();
    return Promise.race([stopReminding(), wait(LAST_LETTER_MS)]);
  },
  tidy: async (lastLetter) => {
    await Promise.all([
      files.close(),
      lastLetter,
      Promise.race([Promise.all([stopHousekeeping(), endNoting()]), wait(LAST_WRITES_MS)]),
    ]);
    const whole = await closeBoth(writer, reader);
    if (!whole && config.webProcesses === 1)
      log.warn("something else has the database open: its -wal file still belongs to it");
  },
});
announce([`Scrutiny Planner is at ${address}`, ...(demo ? await demoWords() : [])].join("\n"));

/** Only where somebody reads them: whoever leads several processes puts theirs together. @param {import("#app/http/metrics/serve-metrics.server.ts").MetricsAddress} address */
async function startMetrics(address) {
  const { Metrics } = await import("#app/http/metrics/metrics.server.ts");
  const { serveOwnMetrics } = await import("#app/http/metrics/serve-metrics.server.ts");
  const metrics = new Metrics({
    keptPages: () => cache.counted,
    timesBusy: () => health.timesBusy,
    threads: () => ({ files: fileThreads.running, plans: planThreads.running }),
    mail: async () => {
      const { waiting, refused } = await countMail(reader.db, { councilId: null, now: clock().toISOString() });
      return { waiting, refused };
    },
    backups: async () => {
      const { last, recent } = await readBackups(reader.db);
      return { tried: recent[0]?.at, succeeded: last?.at };
    },
  });
  if (config.webProcesses === 1) await serveOwnMetrics(address, metrics.registry);
  return metrics;
}

async function demoWords() {
  const today = dayInLondon(clock());
  const people = await listDemoPeople(reader.db, today);
  const lines = people.map(({ name, part, bodyName }) => `  ${name}, ${part}${bodyName ? ` of ${bodyName}` : ""}`);
  return [`This is a demonstration. Its date is ${dateText(today)}. Sign in at /sign-in, in one click, as:`, ...lines];
}
