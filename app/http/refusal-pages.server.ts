import type { AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import type { Page } from "./page.server.ts";

const refusals = new WeakMap<AppLoadContext, { status: number; statusText: string; words: string }>();

/**
 * The same build with a page in place of everything that answers a file: the
 * page only says why there is none. For asking again after a bare refusal.
 */
export function refusalPages(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) =>
    route && route.module.default === undefined
      ? [id, { ...route, module: { ...route.module, default: () => null, loader: refuseAgain } }]
      : [id, route],
  );
  return { ...build, routes: Object.fromEntries(routes) };
}

/** Whether a reader who followed a link to a file was refused it, or told that it is being made still, in bare words. */
export function isBareRefusal(request: Request, response: Response | Page): response is Response {
  return (
    (response.status >= 400 || response.status === 202) &&
    (request.method === "GET" || request.method === "HEAD") &&
    !new URL(request.url).searchParams.has("_data") &&
    !/html|json|text\/xml/.test(response.headers.get("content-type") ?? "")
  );
}

/** Keeps the refusal for the page that will say it in this request. */
export async function keepRefusal(context: AppLoadContext, response: Response): Promise<void> {
  const { status, statusText } = response;
  refusals.set(context, { status, statusText, words: await response.text() });
}

function refuseAgain({ context }: LoaderFunctionArgs): never {
  const { words, ...how } = refusals.get(context) ?? { status: 404, statusText: "Not found", words: "" };
  throw new Response(words, how);
}
