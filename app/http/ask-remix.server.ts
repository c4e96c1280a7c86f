import { createHmac } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answering } from "express";
import { EVERYTHING } from "#db/engine/content-stamp.server.ts";
import { myTurn } from "#db/engine/take-turns.server.ts";
import { answersOf } from "./answer-request.server.ts";
import { languageOf } from "./language.server.ts";
import { BrowserRequest } from "./browser-request.server.ts";
import type { Moment } from "./freshness.server.ts";
import type { Page } from "./page.server.ts";
import type { PageCache } from "./page-cache.server.ts";
import type { Planner } from "./planner.server.ts";
import { isBareRefusal, keepRefusal, refusalPages, refusingInWords } from "./refusal-pages.server.ts";
import { askToSignIn, isSignInInstead } from "./sign-in-instead.server.ts";
import type { Guarded } from "./stand-guard.server.ts";
import { isForAnyone, sendKept, takesPacked } from "./serve-kept.server.ts";
import { sayingTrouble } from "./trouble-pages.server.ts";

const TRY_AGAIN_SECONDS = "5";

/** A page is there whole, and packed in one go: as a stream it costs three times as much, and thorough, half again. */
const WORTH_PACKING_BYTES = 1_024;
const QUICKLY = 3;

/**
 * The last handler: a route of Remix's build answers, and the whole answer is sent at once.
 * What a page offers to everyone (`Cache-Control: public`) is kept on the way. A
 * file that is refused is refused by a page.
 */
export function askRemix(build: ServerBuild, planner: Planner, cache: PageCache): RequestHandler {
  const guarded = refusingInWords(sayingTrouble(build));
  const answer = answersOf(guarded);
  const refuse = answersOf(refusalPages(guarded));
  return (asked, answering, next) => {
    const cookies = new Map<string, string>();
    const contextNow = () => contextOf(asked, answering, planner, cookies);
    const context = contextNow();
    const request = requestOf(asked, answering);
    let before: Moment | undefined;
    myTurn()
      .then(() => (isForAnyone(asked) ? cache.look() : undefined))
      .then(() => {
        before = isForAnyone(asked) ? cache.now() : undefined;
        return answer(request, context);
      })
      .then(async (response) => {
        if (!isSignInInstead(asked, response)) return response;
        const request = await askToSignIn(asked, answering, requestOf(asked, answering));
        return request === null ? response : answer(request, contextNow());
      })
      .then(async (response) => {
        if (!isBareRefusal(request, response)) return response;
        await keepRefusal(context, response);
        return refuse(requestOf(asked, answering), context);
      })
      .then(async (response) => {
        const body = await bodyOf(response);
        if (before) await cache.look();
        const kept =
          before && mayKeep(asked, answering, response, body)
            ? cache.keep(
                addressOf(asked, answering),
                before,
                { headers: Object.fromEntries(response.headers), body },
                context.made.from ?? EVERYTHING,
              )
            : undefined;
        if (kept) sendKept(asked, answering, kept);
        else send(asked, answering, response, body, cookies);
      })
      .catch(next);
  };
}

type Locals = Guarded & { body?: Buffer<ArrayBuffer> };

async function bodyOf(response: Response | Page): Promise<Buffer> {
  if ("html" in response) return Buffer.from(response.html);
  return response.body === null ? NOTHING : Buffer.from(await response.arrayBuffer());
}

const NOTHING = Buffer.alloc(0);

/** Only a whole page, the same for everyone: no cookie, no nonce, no form's one-time key. */
function mayKeep(asked: Asked, answering: Answering, response: Response | Page, body: Buffer): boolean {
  return (
    isForAnyone(asked) &&
    asked.method === "GET" &&
    response.status === 200 &&
    (response.headers.get("cache-control") ?? "").includes("public") &&
    !response.headers.has("set-cookie") &&
    !body.includes(answering.locals.nonce as string) &&
    !body.includes('name="submitKey"')
  );
}

/** Under what a page is kept: the whole address, origin and query included. */
function addressOf(asked: Asked, answering: Answering): string {
  return String(answering.locals.origin) + asked.originalUrl;
}

/** What a page says in a header of its own takes the place of what the guard said for every page. */
function send(
  asked: Asked,
  answering: Answering,
  response: Response | Page,
  body: Buffer,
  cookies: ReadonlyMap<string, string>,
): void {
  answering.status(response.status);
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") answering.append(name, value);
    else answering.setHeader(name, value);
  }
  for (const cookie of cookies.values()) answering.append("set-cookie", cookie);
  if (response.status === 503) answering.setHeader("Retry-After", TRY_AGAIN_SECONDS); // Remix drops it on the way to a page
  if (response.status >= 400) answering.setHeader("X-Request-Id", (answering.locals as Locals).requestId);
  if (response.status >= 400 && !answering.hasHeader("cache-control")) answering.setHeader("Cache-Control", "no-store");
  if (asked.method === "HEAD") return void answering.end();
  const isPacked = "html" in response && body.length >= WORTH_PACKING_BYTES && takesPacked(asked);
  const sent = isPacked ? gzipSync(body, { level: QUICKLY }) : body;
  if (isPacked) answering.setHeader("Content-Encoding", "gzip");
  answering.setHeader("Content-Length", sent.length);
  answering.end(sent.length > 0 ? sent : undefined);
}

/** The request as the reader's browser made it: a proxy's own host name is set aside. */
function requestOf(asked: Asked, answering: Answering): Request {
  const { origin } = answering.locals as Locals;
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers)) if (value !== undefined) headers.set(name, String(value));
  headers.set("host", new URL(origin).host);
  headers.delete("x-forwarded-host");
  const signal = asked.method === "POST" ? CARRIED_THROUGH : untilClosed(answering);
  const posted = () => (answering.locals as Locals).body;
  const { address } = languageOf(asked.originalUrl);
  return new BrowserRequest(origin + address, asked.method, headers, signal, posted).asPlatforms();
}

/** What was sent once is done, whether or not the browser waits for the answer. */
const CARRIED_THROUGH = new AbortController().signal;

function untilClosed(answering: Answering): AbortSignal {
  const gone = new AbortController();
  answering.once("close", () => answering.writableFinished || gone.abort());
  return gone.signal;
}

function contextOf(asked: Asked, answering: Answering, planner: Planner, cookies: Map<string, string>): AppLoadContext {
  return {
    planner,
    nonce: answering.locals.nonce as string,
    language: languageOf(asked.originalUrl).language,
    requestId: (answering.locals as Locals).requestId,
    clientAddress: createHmac("sha256", planner.sessionSecret)
      .update(asked.ip ?? "")
      .digest("base64url"),
    made: {},
    cookies,
    takeBody: () => {
      const { body } = answering.locals as Locals;
      delete answering.locals.body;
      return body ?? Buffer.alloc(0);
    },
  };
}
