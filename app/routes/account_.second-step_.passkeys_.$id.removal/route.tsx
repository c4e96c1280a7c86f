import { redirect } from "@remix-run/node";
import { z } from "zod";
import { OWN_PASSKEY, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { removePasskey } from "#app/services/account/remove-second-step.server.ts";

export const loader = () => redirect("/account/second-step");

/** Uses a passkey no longer. */
export const action = secondStepAction(
  OWN_PASSKEY,
  z.object({}),
  (db, by, input, { acting }) => removePasskey(db, acting.actor, by, input),
  "The passkey works here no longer. You are signed out everywhere else.",
);
