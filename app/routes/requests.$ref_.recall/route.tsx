import type { MetaFunction } from "@remix-run/node";
import { ProgrammeCrumbs } from "#app/components/programme/programme-crumbs.tsx";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton, TextField } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import { REQUEST } from "#app/http/plan/draft-deeds.server.ts";
import { offerRequest } from "#app/services/plan/read-request.server.ts";
import { recallRequest } from "#app/services/plan/recall-request.server.ts";
import { Recall } from "./form.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take ${data ? named("several changes in one request", data.reference) : ""} back` },
];

export const loader = deedLoader(REQUEST, ({ db, actor, draftPlanId }) => offerRequest(db, actor, draftPlanId));

export const action = deedAction(
  REQUEST,
  Recall,
  recallRequest,
  (done) => `${done.reference} has been taken back. Its changes are in the draft plan again.`,
);

export default function RecallPage() {
  const request = useLoaderData<typeof loader>();
  const back = {
    href: `/requests/${request.reference}`,
    words: named("Several changes in one request", request.reference),
  };
  return (
    <>
      <ProgrammeCrumbs programme={{ href: request.programme.href, words: request.programme.title }} below={[back]} />
      <Heading caption={`${request.programme.title}, ${request.reference}`}>
        Take this request back from the chair
      </Heading>
      <WhyNot verdict={request.recall} back={back} />
      {request.recall.allowed ? (
        <Form action={`${back.href}/recall`} version={request.version}>
          <p className="govuk-body">
            The chair is no longer asked. Everything stays where it is, and the changes go back into the draft plan of
            the year, to be mended and sent again.
          </p>
          <TextField name="reason" label="Reason (optional)" />
          <SubmitButton>Take it back</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
