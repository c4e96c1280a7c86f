import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextArea } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { openQuestionDeed, postQuestionDeed } from "#app/http/question/question-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerQuestionDeed } from "#app/services/question/offer-question.server.ts";
import { withdrawQuestion } from "#app/services/question/withdraw-question.server.ts";
import { QuestionWithdrawal } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Withdraw ${data?.reference}` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, questionId } = await openQuestionDeed(args);
  return found(await offerQuestionDeed(ctx.db, actor, questionId, "withdrawal"));
}

export function action(args: ActionFunctionArgs) {
  return postQuestionDeed(args, QuestionWithdrawal, withdrawQuestion, (reference) => `${reference} is withdrawn.`);
}

export default function QuestionWithdrawalPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage
      question={question}
      path="withdrawal"
      heading="Withdraw this question"
      button="Withdraw the question"
      warning
    >
      <TextArea
        name="words"
        label="Why is it withdrawn?"
        hint="Kept with the question. Its author reads it."
        most={1000}
      />
    </QuestionDeedPage>
  );
}
