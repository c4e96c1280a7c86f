import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { ThemeFrame } from "#app/components/theme/theme-frame.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { calledOf, idFromReference } from "#app/domain/references.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readThemeQuestions } from "#app/services/theme/read-theme-questions.server.ts";
import { QuestionList } from "./question-list.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Questions of ${calledOf(data?.theme)}` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const themeId = found(idFromReference("theme", params.ref));
  return found(await readThemeQuestions(ctx.db, actor, themeId, ctx.url.searchParams.get("page")));
}

export default function ThemeQuestionsPage() {
  const { theme, paged, lines, questions, offers } = useLoaderData<typeof loader>();
  const none = lines.length === 0 && questions.length === 0;
  return (
    <ThemeFrame theme={theme} section="/questions">
      <Deeds offers={offers} />
      {none ? <p className="govuk-body">No key questions yet. A good theme has two to five.</p> : null}
      {lines.map((line) => (
        <section key={line.id} aria-labelledby={`line-${line.id}`}>
          <h2 className="govuk-heading-m" id={`line-${line.id}`}>
            {line.number}. {line.text}
          </h2>
          <QuestionList questions={line.questions} />
        </section>
      ))}
      {questions.length > 0 ? (
        <section aria-labelledby="other-questions">
          <h2 className="govuk-heading-m" id="other-questions">
            {lines.length > 0 ? "Other questions" : "Questions"}
          </h2>
          <QuestionList questions={questions} />
        </section>
      ) : null}
      {paged.pages > 1 ? (
        <p className="govuk-body">
          {paged.total.toLocaleString("en-GB")} questions in all, page {paged.page} of {paged.pages}
        </p>
      ) : null}
      <Pagination
        page={paged.page}
        pages={paged.pages}
        href={(page) => addressOfPage(`/themes/${theme.reference}/questions`, page)}
        label="Pages of the questions"
      />
    </ThemeFrame>
  );
}
