import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { StepRemoval } from "#app/components/account/step-removal.tsx";
import { OWN_PASSKEY, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { readOwnSecondStep } from "#app/services/account/read-second-step.server.ts";
import { removePasskey } from "#app/services/account/remove-second-step.server.ts";

export const meta: MetaFunction = () => [{ title: "Remove a passkey" }];

export const loader = deedLoader(OWN_PASSKEY, async ({ db, actor, passkeyId }) =>
  (await readOwnSecondStep(db, actor)).passkeys.find(({ id }) => id === passkeyId),
);

/** Uses a passkey no longer. */
export const action = secondStepAction(
  OWN_PASSKEY,
  z.object({}),
  (db, by, input, { acting }) => removePasskey(db, acting.actor, by, input),
  "The passkey works here no longer. You are signed out everywhere else.",
);

export default function RemovePasskeyPage() {
  const step = useLoaderData<typeof loader>();
  return <StepRemoval step={step} action={`/account/second-step/passkeys/${step.id}/removal`} />;
}
