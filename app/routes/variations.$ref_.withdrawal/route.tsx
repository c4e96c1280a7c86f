import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { VARIATION, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { offerVariation } from "#app/services/programme/read-variation.server.ts";
import { withdrawVariation } from "#app/services/programme/withdraw-variation.server.ts";
import { Withdrawal } from "./form.ts";
import { calledOf, named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw the request: ${calledOf(data)}` }];

export const loader = deedLoader(VARIATION, ({ db, actor, variationId }) => offerVariation(db, actor, variationId));

export const action = deedAction(
  VARIATION,
  Withdrawal,
  withdrawVariation,
  (done) => `${done.reference} has been withdrawn.`,
);

export default function WithdrawalPage() {
  const variation = useLoaderData<typeof loader>();
  const back = { href: `/variations/${variation.reference}`, words: named(variation.what, variation.reference) };
  return (
    <>
      <ProgrammeCrumbs
        programme={{ href: variation.programme.href, words: variation.programme.title }}
        below={[back]}
      />
      <Heading caption={named(variation.what, variation.reference)}>Withdraw this request</Heading>
      <WhyNot verdict={variation.withdraw} back={back} />
      {variation.withdraw.allowed ? (
        <Form action={`${back.href}/withdrawal`} version={variation.version}>
          <p className="govuk-body">The item stays where it is, and the chair is no longer asked.</p>
          <TextField name="reason" label="Reason (optional)" />
          <SubmitButton>Withdraw the request</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
