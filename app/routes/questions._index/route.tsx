import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListTable } from "#app/components/list-table/list-table.tsx";
import { readList } from "#app/components/list-table/read-list.ts";
import { QUESTION_VIEWS, questionList } from "#app/components/lists/question-list.tsx";
import { Heading } from "#app/components/page-parts.tsx";
import { SkipToRows } from "#app/components/table/skip-to-rows.tsx";
import { importAddress } from "#app/domain/sheet/may.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";

export const meta: MetaFunction = () => [{ title: "Questions" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return {
    importAt: importAddress("questions", actor),
    own: await readSavedViews(ctx.db, actor, ctx.url.pathname),
    view: await readList(questionList, questionSource(ctx.db, actor), ctx.url),
  };
}

export default function QuestionsPage() {
  const { own, importAt, view } = useLoaderData<typeof loader>();
  return (
    <>
      <SkipToRows />
      <Heading>Questions</Heading>
      <ListTable
        list={questionList}
        view={view}
        views={QUESTION_VIEWS}
        own={own}
        sheet="/questions/export/questions"
        importAt={importAt}
        empty={
          <p className="govuk-body">
            No questions yet. Open a{" "}
            <a className="govuk-link" href="/themes">
              theme
            </a>{" "}
            to propose the first.
          </p>
        }
      />
    </>
  );
}
