import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ITEM, deedAction, deedLoader } from "#app/http/deed-route.server.ts";
import type { FormState } from "#app/components/form-state.ts";
import { MoveList } from "#app/components/move-list.tsx";
import { Breadcrumbs, Heading, WhyNot } from "#app/components/page-parts.tsx";
import { offerQuestionOrder } from "#app/services/agenda/offer-question-order.server.ts";
import { orderQuestions } from "#app/services/agenda/order-questions.server.ts";
import { SpeakingOrder } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Speaking order of ${data?.title}` }];

export const loader = deedLoader(ITEM, ({ db, actor, itemId }) => offerQuestionOrder(db, actor, itemId));

export const action = deedAction(ITEM, SpeakingOrder, orderQuestions, ({ words }, { ref }) => ({
  say: words,
  to: `/items/${ref}/speaking-order`,
}));

export default function SpeakingOrderPage() {
  const { reference, title, verdict, questions } = useLoaderData<typeof loader>();
  const answer = useActionData<FormState>();
  const back = { href: `/items/${reference}`, words: title };
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/meetings", words: "Meetings" }, back]} />
      <Heading caption={title}>Speaking order</Heading>
      <WhyNot verdict={verdict} back={back} />
      <p className="govuk-body">The agenda’s working copy and the record of the meeting list the questions so.</p>
      <MoveList
        rows={questions.map(({ id, text, asker }) => ({ id, text, more: asker }))}
        action={`${back.href}/speaking-order`}
        fields={(row, passed) => ({ questionId: row.id, passing: passed.id })}
        answer={answer}
        isOpen={verdict.allowed}
      />
    </>
  );
}
