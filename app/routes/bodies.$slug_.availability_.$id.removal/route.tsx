import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { deedAction } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { removeAbsence } from "#app/services/availability/remove-absence.server.ts";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/bodies/${params.slug}/availability`);

/** Removes days on which somebody could not come. */
export const action = deedAction(
  { keys: ({ id }) => ({ absenceId: idOf(id) }), home: ({ slug }) => `/bodies/${slug}/availability` },
  z.object({}),
  removeAbsence,
  () => "The days have been removed.",
);
