import { data, redirect, type TypedResponse } from "@remix-run/node";
import type { z } from "zod";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { nameReferred } from "#app/services/name-referred.server.ts";
import { submitKeyOf } from "#app/services/submit-key.server.ts";
import { refusalOfTrouble } from "#app/services/retry-while-busy.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { notFound } from "./responses.server.ts";
import type { FormState, FormValues } from "#app/components/form-state.ts";
import type { Done } from "#app/domain/done.ts";
import { cleanText } from "#app/domain/text.ts";
import type { Refusal, RefusalKind } from "#app/domain/verdict.ts";
import type { RequestContext } from "./context.server.ts";
import { noteSaved, say } from "./session.server.ts";

/** The form again, and under which status. */
export type FormAgain<T = FormState> = ReturnType<typeof data<T>>;

export type GoodForm<T> = { ok: true; data: T; values: FormValues; submitKey: string };
export type BadForm = { ok: false; values: FormValues; errors: Record<string, string> };

/** Fields that are read exactly as typed, never given back, and never part of what is stored. */
const SECRET = /password$|^(?:oneTimeCode|passkey|clientSecret)$/i;

/**
 * Reads a posted form through its zod schema. Text is trimmed and an empty field
 * is left out; a name ending in `[]` is always a list (without the brackets).
 */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<GoodForm<z.output<S>> | BadForm> {
  return readFields(await formDataOf(request), schema);
}

/** `readForm` of what was read already; `more` is what else was posted, so that another file is another post. */
export function readFields<S extends z.ZodType>(data: FormData, schema: S, more = ""): GoodForm<z.output<S>> | BadForm {
  const { values, secrets, content, formKey } = valuesOf(data);
  const given = Object.fromEntries(Object.entries({ ...values, ...secrets }).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, data: parsed.data, values, submitKey: submitKeyOf(formKey, content + more) };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[issue.path.join(".") || "form"] ??= issue.message;
  return { ok: false, values, errors };
}

/** The same form again with its errors at the fields, and what else it shows then: 400. */
export function malformed(form: BadForm, also: object = {}): FormAgain {
  return data({ errors: form.errors, refusal: null, values: form.values, ...also }, 400);
}

const REFUSAL_STATUS = {
  role: 403,
  state: 409,
  stale: 409,
  input: 409,
  limit: 429,
  credentials: 401,
  trouble: 503,
} as const satisfies Record<RefusalKind, number>;

/** The same form again with the one sentence that says why not, under the status of that kind of no. */
export function refusedForm(refusal: Refusal, form: { values: FormValues }): FormAgain {
  return data(
    { errors: {}, refusal: refusal.because, values: form.values },
    {
      status: REFUSAL_STATUS[refusal.kind],
      headers: refusal.afterMinutes ? { "Retry-After": String(refusal.afterMinutes * 60) } : {},
    },
  );
}

/** The status of an answer where none of several was done: the one that all were refused for, or 409. */
export function statusOfRefused(refusals: readonly Refusal[]): number {
  const [first] = refusals;
  const isOne = first !== undefined && refusals.every(({ kind }) => kind === first.kind);
  return isOne && (first.kind === "role" || first.kind === "trouble") ? REFUSAL_STATUS[first.kind] : 409;
}

/** Where the browser goes next, with what was done for that page to say; or what this page shows once and nowhere else. */
export type Next =
  { to: string; say?: string | Done; headers?: HeadersInit } | { show: Record<string, unknown>; headers?: HeadersInit };

/**
 * Runs the deed and answers the browser: on success what `then` says; otherwise
 * the form again.
 */
export async function answer<T>(
  ctx: RequestContext,
  form: { values: FormValues },
  deed: () => Promise<Outcome<T>>,
  then: (result: T) => Next | Promise<Next>,
): Promise<FormAgain | TypedResponse<never>> {
  try {
    const outcome = await deed();
    if (!outcome.ok) return refusedForm(outcome.refusal, form);
    await noteSaved(ctx);
    const next = await then(outcome.result);
    if ("show" in next) return data(next.show, { headers: next.headers ?? {} }) as FormAgain<never>;
    if (next.say) await sayNamed(ctx, next.say);
    return redirect(next.to, { headers: next.headers }) as TypedResponse<never>;
  } catch (error) {
    if (error instanceof NoSuchRecord) throw notFound();
    const refusal = refusalOfTrouble(error);
    if (!refusal) throw error;
    return refusedForm(refusal, form);
  }
}

/** Says what was done on the next page, what it refers to by name. */
export async function sayNamed(ctx: RequestContext, done: string | Done): Promise<void> {
  const { words, ...rest } = typeof done === "string" ? { words: done } : done;
  say(ctx, { ...rest, words: await nameReferred(ctx.db, ctx.reader, words) });
}

/** What was posted; a body that is no form at all is answered 400. */
export async function formDataOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw notAForm();
  }
}

/** What is answered to a body that is no form. */
export function notAForm(): Response {
  return new Response("Not a form", { status: 400, statusText: "Bad Request" });
}

function valuesOf(data: FormData) {
  const values: FormValues = {};
  const secrets: Record<string, string> = {};
  const content: [string, string][] = [];
  let formKey = "";
  for (const [name, entry] of data.entries()) {
    if (typeof entry !== "string") continue;
    if (name === "submitKey") {
      formKey = entry.slice(0, 200);
      continue;
    }
    if (SECRET.test(name)) {
      secrets[name] = entry;
      continue;
    }
    const text = cleanText(entry);
    content.push([name, text]);
    if (name.endsWith("[]")) {
      const list = name.slice(0, -2);
      const listed = values[list];
      if (Array.isArray(listed)) listed.push(text);
      else values[list] = [text];
      continue;
    }
    values[name] = text;
  }
  return { values, secrets, content: JSON.stringify(content), formKey };
}
