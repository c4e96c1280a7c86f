import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SubmitButton } from "#app/components/fields.tsx";
import { Form } from "#app/components/form.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { deedAction, deedLoader, onPage } from "#app/http/deed-route.server.ts";
import { idOf } from "#app/http/responses.server.ts";
import { offerUndoing, undoDecision } from "#app/services/home/undo-decision.server.ts";

const DECISION = {
  ...onPage("/approvals"),
  keys: ({ id }: { id?: string }) => ({ decisionId: idOf(id) }),
};

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Undo your decision: ${data?.title}` }];

export const loader = deedLoader(DECISION, async ({ db, actor, decisionId, ctx }) => {
  const offered = await offerUndoing(db, actor, decisionId, ctx.now);
  return offered && { decisionId, title: offered.title, verdict: offered.verdict };
});

export const action = deedAction(
  DECISION,
  z.object({}),
  undoDecision,
  ({ title }) => `Your decision is undone: ${title} waits for you again.`,
);

export default function UndoingPage() {
  const { decisionId, title, verdict } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/approvals", words: "Approvals" }]} />
      <Heading caption={title}>Undo your decision</Heading>
      <WhyNot verdict={verdict} back={{ href: "/approvals?show=decided", words: "What was decided" }} />
      {verdict.allowed ? (
        <Form action={`/approvals/${decisionId}/undoing`}>
          <p className="govuk-body">It waits for you again, as it was before you decided.</p>
          <SubmitButton>Undo</SubmitButton>
        </Form>
      ) : null}
    </>
  );
}
