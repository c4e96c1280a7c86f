import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextArea, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { DELEGATIONS } from "#app/http/programme/programme-deeds.server.ts";
import { recordDelegation } from "#app/services/programme/record-delegation.server.ts";
import { NewDelegation } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Record a delegation: ${data?.programme.bodyName}` },
];

export const loader = deedLoader(DELEGATIONS, async ({ programme, actor }) => ({ programme, today: actor.today }));

export const action = deedAction(
  DELEGATIONS,
  NewDelegation,
  (db, acting, { programme: { bodyId }, words, fromOn, untilOn = null }) =>
    recordDelegation(db, acting, { bodyId, words, fromOn, untilOn }),
  () => "The delegation has been recorded.",
);

export default function NewDelegationPage() {
  const { programme, today } = useLoaderData<typeof loader>();
  const back = { href: `${programme.address}/delegations`, words: "Delegations" };
  return (
    <>
      <ProgrammeCrumbs programme={{ href: programme.address, words: programme.title }} below={[back]} />
      <Heading caption={programme.bodyName}>Record a delegation</Heading>
      <WhyNot verdict={programme.mayDelegate} back={back} />
      {programme.mayDelegate.allowed ? (
        <Form action={`${programme.address}/delegations/new`}>
          <TextArea
            name="words"
            label="What may the scrutiny officer do without waiting for you?"
            hint="For example: “Vary the work programme between meetings, in consultation with the chair, reporting to the next meeting.”"
            most={500}
          />
          <TextField name="fromOn" label="From" type="date" width={10} given={today} />
          <TextField
            name="untilOn"
            label="Until (optional)"
            hint="The last day. Leave it empty if it lasts until you end it."
            type="date"
            width={10}
          />
          <SubmitButton>Record the delegation</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
