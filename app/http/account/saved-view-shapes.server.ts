import { z } from "zod";
import { isListPath, LONGEST_SEARCH, SAVED_VIEW_FIELDS } from "#app/domain/account/saved-view.ts";
import { idOf } from "#app/http/responses.server.ts";
import { textOf } from "#app/http/form-parts.server.ts";
import type { DeedOn } from "#app/http/deed-route.server.ts";

const AGAIN = "Open the list again: the form was incomplete.";

/** A view of a list that is to be kept: which list, what its address asks for, and under which name. */
export const NewView = z.object({
  list: z.string(AGAIN).refine(isListPath, AGAIN),
  search: z.string().max(LONGEST_SEARCH, "This view asks for too much to be kept: choose fewer filters.").default(""),
  name: textOf(SAVED_VIEW_FIELDS.name),
});

export const ViewName = z.object({ name: textOf(SAVED_VIEW_FIELDS.name) });

/** One of the reader's own views. */
export const OWN_VIEW: DeedOn<{ viewId: number }> = {
  keys: ({ id }) => ({ viewId: idOf(id) }),
  home: ({ id }) => `/views/${id}/edit`,
};
