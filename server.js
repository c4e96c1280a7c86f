// The server: settings, database, then one readable list of middleware before Remix.
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
import { freshness } from "#app/http/freshness.server.ts";
import { startBackups } from "#app/http/backing-up.server.ts";
import { health as healthz } from "#app/http/health.server.ts";
import { keepHouse } from "#app/http/keep-house.server.ts";
import { listen } from "#app/http/listen.server.ts";
import { log } from "#app/http/log.server.ts";
import { Mailing } from "#app/http/mailing.server.ts";
import { PageCache } from "#app/http/page-cache.server.ts";
import { readBody } from "#app/http/read-body.server.ts";
import { startReminding } from "#app/http/reminding.server.ts";
import { keptFirst } from "#app/http/serve-kept.server.ts";
import { SessionMemory } from "#app/http/session-memory.server.ts";
import { standGuard } from "#app/http/stand-guard.server.ts";
import { stopGently } from "#app/http/stop-gently.server.ts";
import { PlansAsked } from "#app/planning/plan-desk.server.ts";
import { builtPlanner } from "#app/planning/planner.server.ts";
import { FilesAsked } from "#app/workers/file-desk.server.ts";
import { builtFileThreads } from "#app/workers/file-threads.server.ts";
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
const sessions = new SessionMemory();
const plans = new PlansAsked(builtPlanner(), (because) => log.error({ because }, "a plan could not be worked out"));
const files = new FilesAsked(builtFileThreads(config.databaseAddress), reader.watchWrites());
const planner = { write: writer.db, read: reader.db, config, sessionSecret, clock, sessions, mailing, plans, files };
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
app.use(standGuard(config));
app.use(readBody);
app.get("*", compression()); // of what is posted the answer is a page, packed already, or none
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }));
app.get(/^\/[\w-]+\.\w+$/, express.static("build/client", { index: false })); // no page has a dot there
app.all("*", askRemix(build, planner, cache));
app.use(answerFailure);

const { server, address } = await listen(keptFirst(cache, config, app), config);
startIsOver();
outliveMistakes();
stopGently(server, {
  begin: () => {
    void plans.close();
    return Promise.race([stopReminding(), wait(LAST_LETTER_MS)]);
  },
  tidy: async (lastLetter) => {
    await Promise.all([files.close(), lastLetter, Promise.race([stopHousekeeping(), wait(LAST_WRITES_MS)])]);
    const whole = await closeBoth(writer, reader);
    if (!whole) log.warn("something else has the database open: its -wal file still belongs to it");
  },
});
console.log(`Scrutiny Planner is at ${address}`);
if (demo) console.log(await demoWords());

async function demoWords() {
  const today = dayInLondon(clock());
  const people = await listDemoPeople(reader.db, today);
  const lines = people.map(({ name, part, bodyName }) => `  ${name}, ${part}${bodyName ? ` of ${bodyName}` : ""}`);
  return [
    `This is a demonstration. Its date is ${dateText(today)}. Sign in at /sign-in, in one click, as:`,
    ...lines,
  ].join("\n");
}
