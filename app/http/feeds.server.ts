import { createHash } from "node:crypto";

export const FEED_TYPES = {
  calendar: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/json; charset=utf-8",
  schema: "application/schema+json; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  text: "text/plain; charset=utf-8",
} as const;

/**
 * What is published, as a file for programs: the same for everybody, so any site
 * may fetch it (CORS) and the exact page cache keeps it. It never depends on who asks.
 */
export function publicFile(type: keyof typeof FEED_TYPES, body: string, fileName: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": FEED_TYPES[type],
      "Content-Disposition": `inline; filename="${fileName}"`,
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": "ETag, RateLimit-Policy",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}

/** Why there is no such file, in its own format: programs are never answered with a page. */
export function refusedFile(type: keyof typeof FEED_TYPES, status: 400 | 404, body: string): Response {
  return new Response(body, {
    status,
    headers: { "Content-Type": FEED_TYPES[type], "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" },
  });
}

/** A file behind a secret address: for the program that asked and nobody between, found by no search; 304 where it has it. */
export function secretFile(request: Request, type: keyof typeof FEED_TYPES, body: string, fileName: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { ...SECRET_HEADERS, ETag: etag, "Cache-Control": "private, max-age=0, must-revalidate" };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((one) => one.trim().replace(/^W\//, "") === etag);
  if (known) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": FEED_TYPES[type],
      "Content-Disposition": `inline; filename="${fileName}"`,
    },
  });
}

/** What every answer at a secret address carries, one that finds nothing too. */
export const SECRET_HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
};
