import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import type { Config } from "#app/config.server.ts";
import type { CouncilAddresses } from "./council-addresses.server.ts";
import { hasTwoHosts, turnedAway } from "./guard.server.ts";
import { securityHeaders } from "./headers.server.ts";
import { log, loggablePath } from "./log.server.ts";

/** What the guard leaves for the handlers behind it. */
export type Guarded = { nonce: string; origin: string; requestId: string };

/** Express middleware: the security headers of every answer, and nothing foreign or oversized past this point. */
export function standGuard(config: Config, councils: CouncilAddresses): RequestHandler {
  const secure = config.publicUrl?.protocol === "https:";
  const warnOfProxy = proxyWarning(config);
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    const origin = councils.originAt(request.headers.host);
    const requestId = randomBytes(4).toString("hex");
    response.set(securityHeaders(nonce, secure));
    Object.assign(response.locals, { nonce, origin, requestId } satisfies Partial<Guarded>);
    const { method, originalUrl: url } = request;
    warnOfProxy(request.get("x-forwarded-for"));
    const turned = hasTwoHosts(request.rawHeaders)
      ? ({ status: 400, because: "A request names one host." } as const)
      : turnedAway({ method, url, header: (name) => request.get(name), origin });
    if (!turned) return next();
    log.warn(
      { requestId, method, path: loggablePath(url.split("?", 1)[0] ?? "").slice(0, 200), status: turned.status },
      "turned away",
    );
    if (turned.status === 405) response.set("Allow", "GET, HEAD, POST");
    if (method !== "GET" && method !== "HEAD") response.set("Connection", "close");
    response
      .status(turned.status)
      .set("Cache-Control", "no-store")
      .set("X-Request-Id", requestId)
      .type("text/plain")
      .send(turned.because);
  };
}

/**
 * Warns once where a proxy stands in front that was not told of: every reader then
 * seems to come from one address, and twenty wrong passwords of one shut the door to all.
 */
function proxyWarning({ trustProxy }: Config): (forwardedFor: string | undefined) => void {
  let warned = trustProxy !== undefined;
  return (forwardedFor) => {
    if (warned || forwardedFor === undefined) return;
    warned = true;
    log.warn(
      "X-Forwarded-For is sent and not believed. If a proxy stands in front, set TRUST_PROXY (docs/running.md): " +
        "until then everybody is counted as one address, and too many wrong passwords of one visitor keep all out.",
    );
  };
}
