import type { ActionFunctionArgs, LoaderFunctionArgs, TypedResponse } from "@remix-run/node";
import type { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { idFromReference, type ReferredKind } from "#app/domain/references.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";
import { actingIn, contextFor, requireActor, type RequestContext } from "./context.server.ts";
import { answer, malformed, readForm, type FormAgain, type GoodForm, type Next } from "./form.server.ts";
import { requireProof } from "./proof.server.ts";
import { safePath } from "./redirects.server.ts";
import { found, idOf } from "./responses.server.ts";

type Params = LoaderFunctionArgs["params"];

/** What a deed is done to: which record its address names, and the page that it goes back to. */
export type DeedOn<Keys extends Record<string, unknown>> = {
  /** Which record; where its address does not hold its number, looked up as this reader sees it. */
  keys: (params: Params, url: URL, reader: { db: Db; actor: Actor }) => Keys | Promise<Keys>;
  home: (params: Params, url: URL) => string;
  /** Who may enter at all: anybody who is signed in, unless this says otherwise. */
  enter?: (ctx: RequestContext) => Actor;
  /** Whether they must have shown lately that it is they: before what gives rights, or takes much away with it. */
  proved?: boolean;
};

/** A record that its address names by its reference, under `path`: the deed's input gets its number as `key`. */
export function onRecord<const Key extends string>(
  kind: ReferredKind,
  key: Key,
  path: string,
): DeedOn<Record<Key, number>> {
  return {
    keys: ({ ref }) => ({ [key]: found(idFromReference(kind, ref)) }) as Record<Key, number>,
    home: ({ ref }) => `${path}/${ref}`,
  };
}

export const THEME = onRecord("theme", "themeId", "/themes");
export const QUESTION = onRecord("question", "questionId", "/questions");
export const ITEM = onRecord("item", "itemId", "/items");
export const MEETING = onRecord("meeting", "meetingId", "/meetings");
export const ROUND = onRecord("scoring", "roundId", "/scoring");
export const VARIATION = onRecord("variation", "variationId", "/variations");
export const FOLLOW_UP = onRecord("follow_up", "followUpId", "/follow-ups");

/** What a deed of one's own, or one that makes something new, is done to: nothing that its address names. */
export function onPage(home: string, enter?: DeedOn<Record<never, never>>["enter"]): DeedOn<Record<never, never>> {
  return { keys: () => ({}), home: () => home, enter };
}

/** One thing of several that a record holds, named by its number as `id`; the deed goes back to the record. */
export function onPartOf<Keys extends Record<string, unknown>, const Key extends string>(
  whole: DeedOn<Keys>,
  key: Key,
  home: DeedOn<Keys>["home"] = whole.home,
): DeedOn<Keys & Record<Key, number>> {
  return {
    ...whole,
    keys: async (...asked) =>
      ({ ...(await whole.keys(...asked)), [key]: idOf(asked[0].id) }) as Keys & Record<Key, number>,
    home,
  };
}

export const WITNESS = onPartOf(ITEM, "witnessId");
export const DOCUMENT = onPartOf(ITEM, "documentId");

/** What a deed's loader is given: the reader who acts, what its address names, and the request. */
export type DeedPage<Keys> = Keys & { db: Db; actor: Actor; ctx: RequestContext; url: URL };

/** The loader of a deed's page: signs in first, and answers 404 where `offer` finds nothing for this reader. */
export function deedLoader<Keys extends Record<string, unknown>, T>(
  on: DeedOn<Keys>,
  offer: (page: DeedPage<Keys>) => Promise<T | undefined>,
) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<T> => {
    const ctx = await contextFor(request, context);
    const actor = (on.enter ?? requireActor)(ctx);
    if (on.proved) await requireProof(ctx);
    const keys = await on.keys(params, ctx.url, { db: ctx.db, actor });
    return found(await offer({ ...keys, db: ctx.db, actor, ctx, url: ctx.url }));
  };
}

/** What the browser is told after a deed; it goes back to the record's page where `to` names no other. */
type Said = string | Partial<Extract<Next, { to: string }>> | Extract<Next, { show: unknown }>;

/** What was read of the form beside what the address names, and the request that sent it. */
type Sent<Input> = { input: Input; ctx: RequestContext };

/**
 * The action of a deed's page: reads the form, runs the service in the actor's
 * name, and goes back to the record (or to where the form came from, or to `to`)
 * with a sentence. Malformed, the form comes again with its errors: 400; refused,
 * with the one sentence that says why. `instead` may answer in its place: with
 * what would happen, or a warning that is given once.
 */
export function deedAction<
  Keys extends Record<string, unknown>,
  S extends z.ZodType<Record<string, unknown>>,
  T,
  R = never,
>(
  on: DeedOn<Keys>,
  form: S | ((page: DeedPage<Keys>) => Promise<S>),
  deed: (db: Db, acting: Acting, input: z.output<S> & Keys, ctx: RequestContext) => Promise<Outcome<T>>,
  then: (done: T, params: Params, sent: Sent<z.output<S> & Keys>) => Said | Promise<Said>,
  instead?: (page: DeedPage<Keys> & { form: GoodForm<z.output<S>> }) => Promise<R | null>,
) {
  return async ({ request, params, context }: ActionFunctionArgs): Promise<FormAgain | TypedResponse<never> | R> => {
    const ctx = await contextFor(request, context);
    const actor = (on.enter ?? requireActor)(ctx);
    const keys = await on.keys(params, ctx.url, { db: ctx.db, actor });
    const shape = typeof form === "function" ? await form({ ...keys, db: ctx.db, actor, ctx, url: ctx.url }) : form;
    const read = await readForm(request, shape);
    if (on.proved) await requireProof(ctx, read.values);
    if (!read.ok) return malformed(read);
    const other = await instead?.({ ...keys, db: ctx.db, actor, ctx, url: ctx.url, form: read });
    if (other) return other;
    const input = { ...read.data, ...keys };
    return answer(
      ctx,
      read,
      () => deed(ctx.write, actingIn(ctx, actor, read), input, ctx),
      async (done) => {
        const said = await then(done, params, { input, ctx });
        if (typeof said === "object" && "show" in said) return said;
        return {
          to: backOf(read.values.back) ?? on.home(params, ctx.url),
          ...(typeof said === "string" ? { say: said } : said),
        };
      },
    );
  };
}

/** Where the page goes back to: the address its link or form named, on this site, or nowhere in particular. */
export function backOf(given: unknown): string | null {
  const path = typeof given === "string" ? safePath(given, "") : "";
  return path === "" ? null : path;
}

/** What a deed made that is shown only once, as its `then` is told of it; it is never part of what is stored. */
export async function shownOnce<T, Shown extends object>(
  made: Promise<Shown & { outcome: Outcome<T> }>,
): Promise<Outcome<(T extends object ? T : unknown) & Omit<Shown, "outcome">>> {
  const { outcome, ...shown } = await made;
  if (!outcome.ok) return outcome;
  return { ...outcome, result: { ...outcome.result, ...shown } as (T extends object ? T : unknown) & typeof shown };
}
