import { redirect } from "@remix-run/node";
import { z } from "zod";
import { deedAction } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { removeAbsence } from "#app/services/availability/remove-absence.server.ts";

export const loader = () => redirect("/account/availability");

/** Removes days on which one cannot come. */
export const action = deedAction(
  { keys: ({ id }) => ({ absenceId: idOf(id) }), home: () => "/account/availability" },
  z.object({}),
  removeAbsence,
  () => "The days have been removed.",
);
