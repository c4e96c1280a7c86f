import { redirect } from "@remix-run/node";
import { z } from "zod";
import { SECOND_STEP, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { removeApp } from "#app/services/account/remove-second-step.server.ts";

export const loader = () => redirect("/account/second-step");

/** Uses the authenticator app no longer. */
export const action = secondStepAction(
  SECOND_STEP,
  z.object({}),
  (db, by, _, { acting }) => removeApp(db, acting.actor, by),
  "The app is no longer asked for. You are signed out everywhere else.",
);
