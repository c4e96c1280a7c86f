import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";

/**
 * Says of a list of open data what it is made from: what is published, of any body. Agendas are made from everything
 * there is: what was put in part II since one was published is cut as it is read.
 */
export function madeFromOpen(ctx: RequestContext, kind: OpenKind): void {
  if (kind !== "agenda") madeFromAllPublished(ctx);
}
