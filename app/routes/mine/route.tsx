import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readMine } from "#app/services/home/read-mine.server.ts";
import { QuestionLines } from "./question-lines.tsx";
import { ThemeLines } from "./theme-lines.tsx";

export const meta: MetaFunction = () => [{ title: "My proposals" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const here = `${ctx.url.pathname}${ctx.url.search}`;
  return { here, ...(await readMine(ctx.db, requireActor(ctx), (part) => ctx.url.searchParams.get(part))) };
}

const OFFERS = [{ href: "/themes/new", words: "Propose a theme", verdict: allowed }];

export default function MinePage() {
  const { here, pages, drafts, proposed, questions, supported } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>My proposals</Heading>
      <Deeds offers={OFFERS} />
      {pages.drafts.total > 0 ? (
        <section id="drafts">
          <h2 className="govuk-heading-m">Your drafts</h2>
          <p className="govuk-body">Only you can see these. Send one when it is ready.</p>
          <ThemeLines themes={drafts} caption="Your drafts" />
          <PartPagesInAll of={pages.drafts} part="drafts" here={here} title="Your drafts" />
        </section>
      ) : null}
      <section id="proposed">
        <h2 className="govuk-heading-m">Themes you proposed</h2>
        <ThemeLines themes={proposed} caption="Themes you proposed" empty="You have not proposed a theme yet." />
        <PartPagesInAll of={pages.proposed} part="proposed" here={here} title="Themes you proposed" />
      </section>
      <section id="questions">
        <h2 className="govuk-heading-m">Questions you proposed</h2>
        <QuestionLines questions={questions} />
        <PartPagesInAll of={pages.questions} part="questions" here={here} title="Questions you proposed" />
      </section>
      <section id="supported">
        <h2 className="govuk-heading-m">Themes you support</h2>
        <ThemeLines
          themes={supported}
          caption="Themes you support"
          empty="You do not support a theme yet. Open one from the list of themes to support it."
        />
        <PartPagesInAll of={pages.supported} part="supported" here={here} title="Themes you support" />
      </section>
    </>
  );
}
