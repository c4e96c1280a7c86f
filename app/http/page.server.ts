import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { KeySet } from "#app/domain/home/keys.ts";
import type { createStaticHandler } from "react-router-dom/server";

/** A page, whole. */
export type Page = { status: number; headers: Headers; html: string };

export type Handler = ReturnType<typeof createStaticHandler>;

/** What was found for a page: its routes, their data, or what went wrong. */
export type Found = Exclude<Awaited<ReturnType<Handler["query"]>>, Response>;

/** What `app/entry.server.tsx` makes of what was found. */
export type RenderPage = (page: {
  context: AppLoadContext;
  build: ServerBuild;
  routes: Handler["dataRoutes"];
  found: Found;
}) => { status: number; html: string };

/**
 * What a route says of its page: that it is for anyone to read, or to fill in; that its sentences are in the words, by
 * key; that it tells itself what was saved; of a file, that it is a paper in the language it is asked for in.
 */
export type PageHandle = {
  reading?: true;
  asking?: true;
  paper?: true;
  saysSavedItself?: true;
  keys?: KeySet;
};
