import type { IsoInstant } from "#app/domain/calendar.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { FEED_TYPES, publicFile } from "#app/http/feeds.server.ts";
import { mayAsk, RATE_POLICY } from "./rate-limit.server.ts";

/** What is published, as data: kept like any file for everybody, and with the moment of its latest change. */
export function openJson(body: object, changedAt: readonly IsoInstant[]): Response {
  const answer = publicFile("json", JSON.stringify(body), "data.json");
  const latest = changedAt.reduce<IsoInstant>((one, other) => (other > one ? other : one), "");
  if (latest !== "") answer.headers.set("Last-Modified", new Date(latest).toUTCString());
  answer.headers.set("RateLimit-Policy", RATE_POLICY);
  return answer;
}

/** That a record was published and is no longer. */
export function goneJson(body: object): Response {
  const answer = openJson(body, []);
  return new Response(answer.body, {
    status: 410,
    headers: { ...Object.fromEntries(answer.headers), "Cache-Control": "no-store" },
  });
}

const TITLES = { 400: "Malformed", 404: "Not found", 410: "Gone", 429: "Too many requests" } as const;

/** Why there is no answer, for programs (RFC 9457). */
export function problem(status: keyof typeof TITLES, detail: string, headers: Record<string, string> = {}): Response {
  const body = { type: "about:blank", title: TITLES[status], status, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
      "RateLimit-Policy": RATE_POLICY,
      ...headers,
    },
  });
}

/** Why there is no answer, as OParl has it. */
export function oparlError(status: 400 | 404, message: string): Response {
  const body = { type: "https://schema.oparl.org/1.1/Error", message, debug: TITLES[status] };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": FEED_TYPES.json, "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" },
  });
}

/** That this address has asked too often, and when it may again; undefined where it may go on. */
export function tooOften({ planner, from, now }: RequestContext): Response | undefined {
  const seconds = mayAsk(planner, from.address, now);
  if (seconds === undefined) return undefined;
  return problem(429, `Ask again in ${seconds} seconds.`, {
    "Retry-After": String(seconds),
    RateLimit: `"default";r=0;t=${seconds}`,
  });
}
