import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { DELEGATION } from "#app/http/programme/programme-deeds.server.ts";
import { endDelegation } from "#app/services/programme/end-delegation.server.ts";
import { readDelegation } from "#app/services/programme/read-delegations.server.ts";
import { Ending } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `End a delegation: ${data?.programme.bodyName}` },
];

export const loader = deedLoader(DELEGATION, async ({ db, actor, programme, delegationId }) => {
  const delegation = await readDelegation(db, actor, programme.bodyId, delegationId);
  return delegation && { programme, delegation };
});

export const action = deedAction(
  DELEGATION,
  Ending,
  endDelegation,
  () => "The delegation has been ended. Changes wait for the chair again.",
);

export default function EndingPage() {
  const { programme, delegation } = useLoaderData<typeof loader>();
  const back = { href: `${programme.address}/delegations`, words: "Delegations" };
  return (
    <>
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} below={[back]} />
      <Heading caption={programme.bodyName}>End the delegation</Heading>
      <p className="govuk-inset-text">{delegation.words}</p>
      <WhyNot verdict={delegation.mayEnd} back={back} />
      {delegation.mayEnd.allowed ? (
        <Form action={`${back.href}/${delegation.id}/ending`} version={delegation.version}>
          <p className="govuk-body">
            It ends at once. What was changed under it stays; the next change to an approved programme waits for you.
          </p>
          <TextField name="reason" label="Reason (optional)" />
          <SubmitButton kind="warning">End the delegation</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
