import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import type { RequestContext } from "#app/http/context.server.ts";

/** Whose published records are asked for at this address. */
export function councilAsked({ councilId }: RequestContext): number {
  return councilId ?? FIRST_COUNCIL;
}
