import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import { mayChase } from "#app/domain/follow-up/owner-link.ts";
import { named } from "#app/domain/references.ts";

export const meta: MetaFunction = () => [{ title: "Owners’ answers waiting" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return {
    answers: await listAnswersToTakeUp(ctx.db, actor),
    mayChase: actor.parts.some(({ bodyId }) => mayChase(bodyId, actor).allowed),
  };
}

export default function WaitingAnswersPage() {
  const { answers, mayChase } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-ups" }]} />
      <Heading>Owners’ answers waiting</Heading>
      {answers.length === 0 ? (
        <p className="govuk-body">
          No answer is waiting.{" "}
          {mayChase ? (
            <>
              Answers come through the links that you make when you{" "}
              <a className="govuk-link" href="/follow-ups/chase">
                chase follow-ups
              </a>
              .
            </>
          ) : (
            "Answers come through the links that the scrutiny officer sends to those who owe something."
          )}
        </p>
      ) : (
        <p className="govuk-body">Nothing changes until you have read an answer and decided what happens to it.</p>
      )}
      <ul className="govuk-list">
        {answers.map((answer) => (
          <li key={answer.id} className="app-card">
            <h2 className="govuk-heading-s">
              <a className="govuk-link app-chase__link" href={`/follow-ups/${answer.reference}/answers/${answer.id}`}>
                {named(answer.says, answer.reference)}
              </a>
            </h2>
            <p className="govuk-body app-chase__wording">{answer.wording}</p>
            <blockquote className="govuk-inset-text app-chase__wording">{answer.text}</blockquote>
            <p className="govuk-hint">
              {answer.by}, {dateText(answer.on)}, {answer.bodyName}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
