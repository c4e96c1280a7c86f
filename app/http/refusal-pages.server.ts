import type { ActionFunction, AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import type { FormAgain } from "./form.server.ts";
import type { Page } from "./page.server.ts";

const refusals = new WeakMap<AppLoadContext, { status: number; statusText: string; words: string }>();

type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

/** The same build with other modules for what has no page: files, and deeds whose form stands on another page. */
function withoutPage(build: ServerBuild, change: (module: RouteModule) => Partial<RouteModule>): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) =>
    route && route.module.default === undefined
      ? [id, { ...route, module: { ...route.module, ...change(route.module) } }]
      : [id, route],
  );
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

/**
 * The same build with a page in place of everything that has none: the page only says why not. For asking again after a
 * bare refusal.
 */
export function refusalPages(build: ServerBuild): ServerBuild {
  return withoutPage(build, () => ({ default: () => null, loader: refuseAgain, action: refuseAgain }));
}

/** The same build, in which a deed without a page answers a no in bare words: its form stands on another page and cannot come again. */
export function refusingInWords(build: ServerBuild): ServerBuild {
  return withoutPage(build, ({ action }) => (action ? { action: inWords(action as ActionFunction) } : {}));
}

function inWords(action: ActionFunction): ActionFunction {
  return async (args) => {
    const answered: unknown = await action(args);
    if (answered instanceof Response) return answered;
    const { data, init } = answered as FormAgain;
    return new Response(data.refusal ?? Object.values(data.errors).join(" "), { ...init, statusText: "Refused" });
  };
}

/**
 * Whether a reader who followed a link to a file was refused it, or told that it is being made still, in bare words; or
 * sent a form by a browser and not by a script.
 */
export function isBareRefusal(request: Request, response: Response | Page): response is Response {
  return (
    (response.status >= 400 || response.status === 202) &&
    (request.method !== "POST" || (request.headers.get("accept") ?? "").includes("text/html")) &&
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
