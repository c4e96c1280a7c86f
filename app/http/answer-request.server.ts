import { redirect, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import { createElement, type ReactNode } from "react";
import { isRouteErrorResponse, type RouteObject } from "react-router-dom";
import { createStaticHandler } from "react-router-dom/server";
import { councilOfAddress } from "#app/services/administration/council-of-address.server.ts";
import { routeFinder, type Route } from "./find-route.server.ts";
import { leadingOnInWelsh } from "./language.server.ts";
import { headersOf } from "./page-headers.server.ts";
import type { Found, Handler, Page, PageHandle, RenderPage } from "./page.server.ts";
import { remembering } from "./remembering.server.ts";

/** What answers one request: a page, or what a loader or an action answered itself. */
export type Answer = (request: Request, context: AppLoadContext) => Promise<Response | Page>;

type Entry = {
  default: RenderPage;
  handleError: (error: unknown, asked: { request: Request; context: AppLoadContext }) => void;
};

/**
 * What answers the requests of a build: React Router runs the loaders and the action and decides on status and
 * redirects, and a page is rendered from their data as it is. All routes stand side by side under the root.
 */
export function answersOf(build: ServerBuild): Answer {
  const { root, ...others } = build.routes;
  if (!root) throw new Error("The build has no root.");
  const leaves = Object.values(others).filter((route) => route !== undefined);
  const nested = leaves.find(({ parentId }) => parentId !== "root");
  if (nested) throw new Error(`${nested.id} stands inside another page; end that part of its name with _.`);
  const routeOf = routeFinder(leaves);
  const made = new Map<Route | undefined, Answer>();
  const isInWelsh = remembering((path) => isForAnyone(routeOf(path ?? "")));
  return async (request, context) => {
    const { pathname, search } = new URL(request.url);
    const leaf = (await isElsewhere(request, context)) ? undefined : routeOf(pathname);
    if (context.language === "cy" && leaf && !isForAnyone(leaf)) return redirect(pathname + search);
    const answer = made.get(leaf) ?? answerOf(build, root, leaf);
    made.set(leaf, answer);
    const answered = await answer(request, context);
    return context.language === "cy" ? leadingOnInWelsh(answered, isInWelsh) : answered;
  };
}

/** Under a council's own address there is nothing of another's, whichever page or file it is. */
async function isElsewhere(request: Request, { planner }: AppLoadContext): Promise<boolean> {
  const { hostname, pathname } = new URL(request.url);
  const councilId = planner.councils.councilAt(hostname);
  if (councilId === null) return false;
  const named = await councilOfAddress(planner.read, pathname);
  return named !== undefined && named !== councilId;
}

/** Pages and papers for anyone are in Welsh too; what is for those who work here, and other files, are in English. */
function isForAnyone(route: Route | undefined): boolean {
  const { handle } = (route?.module ?? {}) as { handle?: PageHandle };
  return Boolean(handle?.reading ?? handle?.asking ?? handle?.paper);
}

/** What answers the requests for one route; without any, for addresses that there are not. */
function answerOf(build: ServerBuild, root: Route, leaf?: Route): Answer {
  const handler = createStaticHandler([rootObject(root, leaf)], { future: { v7_throwAbortReason: true } });
  const { default: render, handleError } = build.entry.module as unknown as Entry;
  return async (request, context) => {
    const report = (error: unknown) => handleError(error, { request, context });
    try {
      if (leaf && leaf.module.default === undefined) return await answerFile(handler, leaf, request, context);
      const found = await handler.query(request, { requestContext: context });
      if (found instanceof Response) return found;
      for (const error of Object.values(found.errors ?? {})) if (!isAnswered(error)) report(error);
      const show = (found: Found) => {
        const { status, html } = render({ context, build, routes: handler.dataRoutes, found });
        return { status, headers: headersOf(build, found), html };
      };
      try {
        return show(found);
      } catch (error) {
        report(error);
        return show({ ...found, statusCode: 500, errors: { root: error } });
      }
    } catch (error) {
      report(error);
      return new Response(null, { status: isRouteErrorResponse(error) ? error.status : 500 });
    }
  };
}

/** What a loader or an action answers that no page stands around, refusals included. */
async function answerFile(handler: Handler, leaf: Route, request: Request, context: AppLoadContext): Promise<Response> {
  try {
    const answered: unknown = await handler.queryRoute(request, { routeId: leaf.id, requestContext: context });
    if (answered instanceof Response) return answered;
    throw new Error(`${leaf.id} has no page and answers with no response.`);
  } catch (error) {
    if (error instanceof Response) return error;
    throw error;
  }
}

/** Whether this is what a loader or an action answered with, and no mistake. */
function isAnswered(error: unknown): boolean {
  return isRouteErrorResponse(error) && !("error" in error && error.error);
}

function rootObject(root: Route, leaf: Route | undefined): RouteObject {
  const { Layout = ({ children }: { children: ReactNode }) => children, default: App, ErrorBoundary } = root.module;
  return {
    ...dataOf(root),
    element: createElement(Layout, null, App && createElement(App)),
    errorElement: createElement(Layout, null, ErrorBoundary && createElement(ErrorBoundary)),
    children: leaf ? [leafObject(leaf)] : [],
  };
}

function leafObject(leaf: Route): RouteObject {
  const { index, module } = leaf;
  const route = { ...dataOf(leaf), Component: module.default };
  return index ? { ...route, index } : route;
}

function dataOf({ id, path, module }: Route): Pick<RouteObject, "id" | "path" | "handle" | "loader" | "action"> {
  const { loader, action, handle } = module as Pick<RouteObject, "handle" | "loader" | "action">;
  return { id, path, handle, loader, action };
}
