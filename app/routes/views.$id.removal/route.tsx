import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { OWN_VIEW } from "#app/http/account/saved-view-shapes.server.ts";
import { deedAction } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { removeView } from "#app/services/account/saved-views.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/views/${idOf(params.id)}/edit`);

/** Keeps one of one's own views of a list no longer. */
export const action = deedAction(OWN_VIEW, z.object({}), removeView, ({ name, href }) => ({
  to: href,
  say: `The view “${name}” has been removed.`,
}));
