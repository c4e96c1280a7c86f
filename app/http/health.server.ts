import type { RequestHandler } from "express";
import { TROUBLE_LABELS } from "#app/domain/trouble.ts";
import { securityHeaders } from "./headers.server.ts";
import type { Opened } from "#db/open.server.ts";
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
    response
      .set(securityHeaders(null, false))
      .status(well ? 200 : 503)
      .set("Cache-Control", "no-store")
      .type("text/plain");
    if (!well) response.send("the database does not answer");
    else response.send(trouble ? `degraded: nothing can be saved, ${TROUBLE_LABELS[trouble]}` : "ok");
  };
}
