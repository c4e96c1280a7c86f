import { z } from "zod";
import { deedLoader, type DeedOn } from "#app/http/deed-route.server.ts";
import { Version } from "#app/http/form-parts.server.ts";
import { rowsOf } from "#app/http/form-rows.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { readBroughtMeetings } from "#app/services/brought-meetings/read-brought-meetings.server.ts";

/** The meetings that were brought in which their address names. */
export const BROUGHT: DeedOn<{ broughtId: number }> = {
  keys: ({ id }) => ({ broughtId: idOf(id) }),
  home: ({ id }) => `/bring-in/moderngov/${id}`,
};

/** The same as the signed-in actor sees them. */
export const openBrought = deedLoader(BROUGHT, ({ db, actor, broughtId }) => readBroughtMeetings(db, actor, broughtId));

/** What a deed on them asks for: the version that was looked at. */
export const BroughtForm = z.object({ version: Version });

/** The keys of the rows that are ticked, each under its number: `found-3-key`, `found-3-ticked`. */
function tickedIn(form: Record<string, unknown>, context: z.RefinementCtx): string[] {
  return rowsOf(form, "found", context)
    .filter((row) => row.text("ticked") !== "")
    .map((row) => row.text("key"));
}

export const TickedMeetings = z
  .looseObject({ version: Version })
  .transform(({ version, ...form }, context) => ({ version, keys: tickedIn(form, context) }));

export const ChosenCommittees = z
  .looseObject({ version: Version })
  .transform(({ version, ...form }, context) => ({ version, committees: tickedIn(form, context) }));
