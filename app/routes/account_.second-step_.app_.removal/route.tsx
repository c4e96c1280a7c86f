import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { StepRemoval } from "#app/components/account/step-removal.tsx";
import { SECOND_STEP, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { readOwnSecondStep } from "#app/services/account/read-second-step.server.ts";
import { removeApp } from "#app/services/account/remove-second-step.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove your authenticator app" }];

export const loader = deedLoader(SECOND_STEP, async ({ db, actor }) => {
  const { appRemoval } = await readOwnSecondStep(db, actor);
  return { name: "Authenticator app", words: "", removal: appRemoval };
});

/** Uses the authenticator app no longer. */
export const action = secondStepAction(
  SECOND_STEP,
  z.object({}),
  (db, by, _, { acting }) => removeApp(db, acting.actor, by),
  "The app is no longer asked for. You are signed out everywhere else.",
);

export default function RemoveAppPage() {
  return <StepRemoval step={useLoaderData<typeof loader>()} action="/account/second-step/app/removal" />;
}
