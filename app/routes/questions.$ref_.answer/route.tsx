import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { openQuestionDeed, postQuestionDeed } from "#app/http/question/question-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerAnswer } from "#app/services/question/offer-answering.server.ts";
import { recordAnswer } from "#app/services/question/record-answer.server.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { Answer } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Record an answer to ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, questionId } = await openQuestionDeed(args);
  return found(await offerAnswer(ctx.db, actor, questionId));
}

export function action(args: ActionFunctionArgs) {
  return postQuestionDeed(args, Answer, recordAnswer, (reference) => `The answer to ${reference} is recorded.`);
}

export default function AnswerPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="answer" heading="Record an answer" button="Record the answer">
      <AnswerFields question={question} />
    </QuestionDeedPage>
  );
}
