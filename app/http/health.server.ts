import type { RequestHandler } from "express";
import type { Database as Sqlite } from "better-sqlite3";
import { answers } from "#db/engine/pragmas.server.ts";

/** `/healthz`: 200 when the database answers, 503 when it does not. */
export function health(sqlite: Sqlite): RequestHandler {
  return (_request, response) => {
    const well = answers(sqlite);
    response.status(well ? 200 : 503).set("Cache-Control", "no-store");
    response.type("text/plain").send(well ? "ok" : "the database does not answer");
  };
}
