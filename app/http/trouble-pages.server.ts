import type { ServerBuild } from "@remix-run/node";
import { TROUBLE_LABELS } from "#app/domain/trouble.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";
import { log } from "./log.server.ts";

type Asked = { request: Request; context: { requestId: string } };
type Answering = (args: never) => unknown;

/**
 * The same build, in which a loader or action that meets trouble of the database
 * outside a deed answers with a page that says so: 503, and not 500.
 */
export function sayingTrouble(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action } = route.module;
    const module = {
      ...route.module,
      ...(loader && { loader: guarded(loader) }),
      ...(action && { action: guarded(action) }),
    };
    return [id, { ...route, module }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

function guarded<F extends Answering>(answer: F): F {
  const guard = async (args: Asked) => {
    try {
      return await answer(args as never);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === undefined) throw error;
      log.error({ err: error, trouble, requestId: args.context.requestId, method: args.request.method }, "failed");
      throw new Response(TROUBLE_LABELS[trouble], { status: 503, statusText: "Service Unavailable" });
    }
  };
  return guard as unknown as F;
}
