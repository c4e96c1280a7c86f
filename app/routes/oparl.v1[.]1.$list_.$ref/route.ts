import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  OPARL_LISTS,
  OPARL_PATH,
  oparlListOf,
  oparlType,
  type OparlListName,
} from "#app/exports/open-data/oparl-lists.ts";
import { oparlObject } from "#app/exports/open-data/oparl-objects.ts";
import { OPARL_PARTS, oparlPart, oparlPartOf } from "#app/exports/open-data/oparl-part-of.ts";
import { oparlBody } from "#app/exports/open-data/oparl-system.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { openJson, oparlError, tooOften } from "#app/http/open-data/open-answer.server.ts";
import { madeFromAllPublished } from "#app/http/reading.server.ts";
import { readCouncilsTold } from "#app/services/open-data/read-council-told.server.ts";
import { readAroundOparl, wasMembership } from "#app/services/open-data/read-oparl.server.ts";
import { readOpenRecord } from "#app/services/open-data/read-open-page.server.ts";

/** One object of OParl 1.1. What is deleted is told as deleted, and not as missing; a file or a place that a record does not give is missing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const limited = tooOften(ctx);
  if (limited) return limited;
  const object = await objectAt(ctx, params.list ?? "", params.ref ?? "");
  madeFromAllPublished(ctx);
  return object ? openJson(object, [String(object.modified)]) : oparlError(404, "There is no such object.");
}

async function objectAt(ctx: RequestContext, name: string, ref: string): Promise<Record<string, unknown> | undefined> {
  const [, number = "", within] = /^([1-9]\d{0,8})(-[1-9]\d{0,8})?$/.exec(ref) ?? [];
  const id = Number(number);
  if (name === "body") {
    const councils = await readCouncilsTold(ctx.db, ctx.councilId);
    const council = councils.find((one) => one.id === id);
    return council && oparlBody(council, { origin: ctx.url.origin, isShared: councils.length > 1 });
  }
  const part = oparlPartOf(name);
  const list = part ? OPARL_PARTS[part].list : within === undefined ? oparlListOf(name) : undefined;
  const object = list && id > 0 ? await objectOf(ctx, list, id) : undefined;
  if (!object || !part) return object;
  const own = `${ctx.url.origin}${OPARL_PATH}/${part}/${ref}`;
  const { created, modified } = object;
  const type = oparlType(OPARL_PARTS[part].type);
  const given = oparlPart(object, OPARL_PARTS[part].field, own);
  if (given) return given;
  const membership = { personId: id, id: Number(within?.slice(1) ?? 0) };
  const isDeleted = part === "membership" ? await wasMembership(ctx.db, membership, ctx.today) : "deleted" in object;
  return isDeleted ? { id: own, type, created, modified, deleted: true } : undefined;
}

async function objectOf(ctx: RequestContext, list: OparlListName, id: number) {
  const of = { councilId: ctx.councilId, kind: OPARL_LISTS[list].kind };
  const found = await readOpenRecord(ctx.db, { ...of, recordId: id }, ctx.today);
  if (!found) return undefined;
  const around = await readAroundOparl(ctx.db, of, [found.row], ctx.today);
  return oparlObject(list, found.row, { ...found, ...around }, ctx.url.origin);
}
