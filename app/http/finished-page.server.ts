import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { securityHeaders } from "./headers.server.ts";

export type Page = { headers: Record<string, string>; body: Buffer };

/** An answer as it goes out: names and values of its headers in one list, as `writeHead` takes them, and its bytes. */
export type Answer = { status: number; headers: readonly string[]; body: Buffer | undefined };

/** A page ready to be sent in any of its ways, with nothing left to work out for a reader. */
export type FinishedPage = {
  etag: string;
  body: Buffer;
  plain: Answer;
  unchanged: Answer;
  /** Made when first asked for, so that a page read once costs nothing. */
  gzip: Answer | undefined;
};

/**
 * Puts a page's headers together once for all its readers. It runs no script;
 * what a page says itself takes the place of what every page says.
 */
export function finish(page: Page, secure: boolean): FinishedPage {
  const etag = etagOf(page.body);
  const said = { ...lowerCased(securityHeaders(null, secure)), ...page.headers, etag, vary: "Cookie, Accept-Encoding" };
  const headers = Object.entries(said)
    .filter(([name]) => name !== "content-length")
    .flat();
  return {
    etag,
    body: page.body,
    plain: { status: 200, headers: [...headers, ...lengthOf(page.body)], body: page.body },
    unchanged: { status: 304, headers, body: undefined },
    gzip: undefined,
  };
}

/** The page compressed. */
export function gzipOf(page: FinishedPage): Answer {
  page.gzip ??= compressed(page);
  return page.gzip;
}

function compressed({ body, unchanged }: FinishedPage): Answer {
  const packed = gzipSync(body);
  return {
    status: 200,
    headers: [...unchanged.headers, "content-encoding", "gzip", ...lengthOf(packed)],
    body: packed,
  };
}

function lengthOf(body: Buffer): string[] {
  return ["content-length", String(body.length)];
}

/** Weak, because the plain and the compressed body share it. */
function etagOf(body: Buffer): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
