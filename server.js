// The server: settings, database, then one readable list of middleware before Remix.
import { createHmac, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import compression from "compression";
import express from "express";
import { createRequestHandler } from "@remix-run/express";
import { readConfig, requireForServing } from "#app/config.server.ts";
import { dayInLondon } from "#app/domain/calendar.ts";
import { MOST_BODY_BYTES, turnedAway } from "#app/http/guard.server.ts";
import { securityHeaders } from "#app/http/headers.server.ts";
import { log, loggablePath } from "#app/http/log.server.ts";
import { postWaitingMail } from "#app/http/mail.server.ts";
import { PageCache } from "#app/http/page-cache.server.ts";
import { serveCached } from "#app/http/serve-cached.server.ts";
import { dataVersion } from "#db/engine/pragmas.server.ts";
import { migrate, openReader, openWriter } from "#db/open.server.ts";
import { seedDemoIfEmpty } from "#db/seed/demo.server.ts";

const demo = process.argv.includes("--demo");
process.env.NODE_ENV ??= "production";
const config = { ...readConfig(process.env), ...(demo ? { demo: true } : {}) };
if (!demo) requireForServing(config);

if (!existsSync("build/server/index.js")) {
  const built = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const writer = openWriter(config.databasePath);
await migrate(writer.db);
if (demo) await seedDemoIfEmpty(writer.db);
const reader = openReader(config.databasePath);

const clock = () => new Date();
const sessionSecret = config.sessionSecret ?? randomBytes(32).toString("hex");
const planner = { write: writer.db, read: reader.db, config, sessionSecret, clock };
void postWaitingMail(planner);
const secure = config.publicUrl?.protocol === "https:";
const cache = new PageCache(() => `${dataVersion(reader.sqlite)} ${dayInLondon(clock())}`);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", config.trustProxy ?? false);

app.get("/healthz", (_request, response) => {
  reader.sqlite.prepare("select 1").get();
  response.set("Cache-Control", "no-store").type("text/plain").send("ok");
});

app.use((request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  response.set(securityHeaders(response.locals.nonce, secure));
  const turned = turnedAway({
    method: request.method,
    url: request.originalUrl,
    header: (name) => request.get(name),
    origins: [config.publicUrl?.origin ?? `${request.protocol}://${request.get("host")}`],
  });
  if (!turned) return next();
  log.warn(
    { method: request.method, path: loggablePath(request.path), status: turned.status },
    "turned away",
  );
  response.status(turned.status).type("text/plain").send(turned.because);
});

app.use(limitBody);
app.use(
  "/assets/govuk-frontend.min.js",
  express.static("node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js"),
);
app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
app.use(express.static("build/client", { maxAge: "1h", index: false }));
app.use(compression());
app.use(serveCached(cache));

const build = /** @type {import("@remix-run/node").ServerBuild} */ (
  /** @type {unknown} */ (await import(new URL("./build/server/index.js", import.meta.url).href))
);
app.all(
  "*",
  createRequestHandler({
    build,
    mode: process.env.NODE_ENV,
    getLoadContext: (request, response) => ({
      planner,
      nonce: response.locals.nonce,
      requestId: randomBytes(4).toString("hex"),
      clientAddress: createHmac("sha256", sessionSecret)
        .update(request.ip ?? "")
        .digest("base64url"),
    }),
  }),
);

const server = app.listen(config.port, config.host, () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : config.port;
  const shown = config.publicUrl?.href ?? `http://${config.host}:${port}/`;
  console.log(
    `Scrutiny Planner is at ${shown}${demo ? "\nThis is a demonstration: sign in at /sign-in as any demo person." : ""}`,
  );
});
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;
server.keepAliveTimeout = 65_000;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    server.close(async () => {
      await Promise.all([writer.db.destroy(), reader.db.destroy()]);
      process.exit(0);
    });
    server.closeIdleConnections();
  });
}

/**
 * Counts what is really sent: a body without an honest length is cut off too.
 * @type {import("express").RequestHandler}
 */
function limitBody(request, response, next) {
  let bytes = 0;
  request.on("data", (/** @type {Buffer} */ chunk) => {
    bytes += chunk.length;
    if (bytes <= MOST_BODY_BYTES) return;
    if (!response.headersSent)
      response.status(413).type("text/plain").send("That is more than a form may hold.");
    request.destroy();
  });
  request.pause();
  next();
}
