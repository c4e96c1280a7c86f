import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPARL_LISTS, oparlListOf } from "#app/exports/open-data/oparl-lists.ts";
import { oparlObject } from "#app/exports/open-data/oparl-objects.ts";
import { oparlBody, oparlSystem } from "#app/exports/open-data/oparl-system.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { openJson, oparlError, tooOften } from "#app/http/open-data/open-answer.server.ts";
import { oparlAsked, oparlLinks } from "#app/http/open-data/oparl-asked.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";
import { readCouncilsTold } from "#app/services/open-data/read-council-told.server.ts";
import { readAroundOparl } from "#app/services/open-data/read-oparl.server.ts";
import { readOpenPage } from "#app/services/open-data/read-open-page.server.ts";

/** What is published, as OParl 1.1 has it: where a program begins, or a page of one of its lists. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const limited = tooOften(ctx);
  if (limited) return limited;
  if (params.list === "system" || params.list === "body") return beginning(ctx, params.list);
  const list = oparlListOf(params.list);
  if (!list) return oparlError(404, "There is no such list.");
  const { kind, most } = OPARL_LISTS[list];
  const asked = oparlAsked(ctx.url, most);
  if (typeof asked === "string") return oparlError(400, asked);
  const councilId = asked.councilId ?? ctx.councilId;
  if (ctx.councilId !== null && councilId !== ctx.councilId) return oparlError(404, "There is no such body.");
  const of = { councilId, kind };
  const page = await readOpenPage(ctx.db, { ...asked, ...of }, ctx.today);
  if (!page) return oparlError(404, "There is no such organization.");
  const around = { ...page, ...(await readAroundOparl(ctx.db, of, page.rows, ctx.today)) };
  madeFromAllPublished(ctx);
  const origin = ctx.url.origin;
  const data = page.rows
    .map((row) => oparlObject(list, row, around, origin))
    .filter((object) => asked.withGone || !("deleted" in object));
  const body = { data, pagination: { elementsPerPage: asked.limit }, links: oparlLinks(ctx.url, origin, page) };
  return openJson(
    body,
    page.rows.map(({ changedAt }) => changedAt),
  );
}

async function beginning(ctx: RequestContext, at: "system" | "body") {
  const councils = await readCouncilsTold(ctx.db, ctx.councilId);
  madeFromAllPublished(ctx);
  const origin = ctx.url.origin;
  const changed = councils.map(({ changedAt }) => changedAt);
  if (at === "system") return openJson(oparlSystem(councils, origin), changed);
  const links = oparlLinks(ctx.url, origin, { isMore: false, last: null });
  const data = councils.map((council) => oparlBody(council, { origin, isShared: councils.length > 1 }));
  return openJson({ data, pagination: {}, links }, changed);
}
