import type { RequestHandler, Response } from "express";
import { TROUBLE_LABELS } from "#app/domain/trouble.ts";
import { securityHeaders } from "./headers.server.ts";
import { areMigrationsIn } from "#db/migrations-in.server.ts";
import type { Db, Opened } from "#db/open.server.ts";
import type { WriteHealth } from "#db/engine/write-health.server.ts";

/**
 * `/healthz`: 200 when the database answers, 503 when it does not. Where it is
 * read but nothing can be saved it stays 200, so that nobody takes away the
 * server that readers still have, and says `degraded` and why.
 */
export function health(reader: Opened, writing: WriteHealth): RequestHandler {
  return async (_request, response) => {
    const well = await reader.answers();
    const { trouble } = writing;
    if (!well) say(response, 503, "the database does not answer");
    else say(response, 200, trouble ? `degraded: nothing can be saved, ${TROUBLE_LABELS[trouble]}` : "ok");
  };
}

/** `/livez`: 200 while the process answers at all. */
export const livez: RequestHandler = (_request, response) => say(response, 200, "ok");

/**
 * `/readyz`: 200 while requests may be sent here, for whatever stands in front. 503 where the process is stopping, the
 * database does not answer, or it is not brought up to date for this release.
 */
export function readyz(db: Db, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    if (isStopping()) return say(response, 503, "stopping");
    const isIn = await areMigrationsIn(db).catch(() => null);
    if (isIn === null) return say(response, 503, "the database does not answer");
    say(response, isIn ? 200 : 503, isIn ? "ok" : "the database is not brought up to date");
  };
}

function say(response: Response, status: number, words: string): void {
  response
    .set(securityHeaders(null, false))
    .status(status)
    .set("Cache-Control", "no-store")
    .type("text/plain")
    .send(words);
}
