import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SelectField, TextField } from "#app/components/fields.tsx";
import { QuestionDeedPage } from "#app/components/question/question-deed-page.tsx";
import { Chosen } from "#app/components/question/question-fields.tsx";
import { openQuestionDeed, postQuestionDeed } from "#app/http/question/question-deeds.server.ts";
import { found } from "#app/http/responses.server.ts";
import { offerPutting } from "#app/services/question/offer-answering.server.ts";
import { putQuestion } from "#app/services/question/put-question.server.ts";
import { Putting } from "./form.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Record ${data?.reference} as put` }];

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, actor, questionId } = await openQuestionDeed(args);
  return found(await offerPutting(ctx.db, actor, questionId));
}

export function action(args: ActionFunctionArgs) {
  return postQuestionDeed(args, Putting, putQuestion, (reference) => `${reference} is recorded as put.`);
}

export default function PuttingPage() {
  const question = useLoaderData<typeof loader>();
  return (
    <QuestionDeedPage question={question} path="putting" heading="Record this question as put" button="Record as put">
      <SelectField
        name="place"
        label="Where was it put?"
        hint="Meetings that have taken place, or take place today."
        blank="Choose an agenda item or a meeting"
        choices={question.places.choices}
        given={question.places.given}
      />
      <Chosen
        name="askerPersonId"
        label="Who put it?"
        blank="Not a member, or not recorded"
        choices={question.members}
        id={question.askerPersonId}
      />
      <TextField name="askerWords" label="Or someone who is not in the list" width={30} />
    </QuestionDeedPage>
  );
}
