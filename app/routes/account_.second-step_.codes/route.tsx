import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { RecoveryCodes } from "#app/components/account/recovery-codes.tsx";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { SECOND_STEP, secondStepAction } from "#app/http/account/second-step-deeds.server.ts";
import { deedLoader } from "#app/http/deed-route.server.ts";
import { renewRecoveryCodes } from "#app/services/account/renew-recovery-codes.server.ts";

export const meta: MetaFunction = () => [{ title: "Make new recovery codes" }];

export const loader = deedLoader(SECOND_STEP, async () => ({}));

export const action = secondStepAction(
  SECOND_STEP,
  z.object({}),
  renewRecoveryCodes,
  "The codes have been shown already. If you did not keep them, make new ones.",
);

export default function RecoveryCodesPage() {
  const done = useActionData<{ codes?: string[] }>();
  const back = { href: "/account/second-step", words: "Your second step" };
  if (done?.codes) return <RecoveryCodes codes={done.codes} on={back} />;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/account", words: "Your account" }, back]} />
      <Heading>Make new recovery codes</Heading>
      <p className="govuk-body">
        Each code stands in for your second step once. New codes are shown once, and the ones you have{" "}
        <strong>stop working at once</strong>.
      </p>
      <Form action="/account/second-step/codes">
        <SubmitButton>Make new codes</SubmitButton>
      </Form>
    </>
  );
}
