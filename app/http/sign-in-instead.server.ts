import type { Request as Asked, Response as Answering } from "express";
import type { Page } from "./page.server.ts";
import { readFields } from "./form.server.ts";
import type { KeptForm } from "./kept-form.server.ts";
import { safePath } from "./redirects.server.ts";
import { z } from "zod";

const SIGN_IN = "/sign-in";

/** Whether a form was answered by the way to the sign-in page: its session had ended while somebody typed. */
export function isSignInInstead(asked: Asked, response: Response | Page): boolean {
  const [to] = (response.headers.get("location") ?? "").split("?", 1);
  return asked.method === "POST" && response.status === 302 && to === SIGN_IN && !asked.path.startsWith(SIGN_IN);
}

/** Fields that pages fill in by themselves. */
const UNTYPED = new Set(["version", "back"]);

/** The same post as one to the sign-in page, which carries all that was typed through signing in; null where nothing was. */
export async function askToSignIn(asked: Asked, answering: Answering, sent: Request): Promise<Request | null> {
  const { origin } = answering.locals as { origin: string };
  const { values } = readFields(await sent.formData(), z.unknown());
  if (Object.entries(values).every(([name, value]) => UNTYPED.has(name) || value.length === 0)) return null;
  const page = pageOf(asked, origin);
  const kept: KeptForm = { page, action: asked.originalUrl, values };
  const headers = new Headers(sent.headers);
  for (const name of ["content-type", "content-length", "transfer-encoding"]) headers.delete(name);
  const body = new URLSearchParams({ kept: JSON.stringify(kept) });
  return new Request(`${origin}${SIGN_IN}?next=${encodeURIComponent(page)}`, { method: "POST", headers, body });
}

/** The page that the form stands on, as the browser says; else its own address. */
function pageOf(asked: Asked, origin: string): string {
  const from = asked.headers.referer;
  if (!from || !URL.canParse(from) || new URL(from).origin !== origin) return asked.originalUrl;
  const { pathname, search } = new URL(from);
  return safePath(pathname + search, asked.originalUrl);
}
