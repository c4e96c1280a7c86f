import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { readMine } from "#app/services/home/read-mine.server.ts";
import { QuestionLines } from "./question-lines.tsx";
import { ThemeLines } from "./theme-lines.tsx";

export const meta: MetaFunction = () => [{ title: "My proposals" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readMine(ctx.db, requireActor(ctx));
}

const OFFERS = [{ href: "/themes/new", words: "Propose a theme", verdict: allowed }];

export default function MinePage() {
  const { drafts, proposed, questions, supported } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading>My proposals</Heading>
      <Deeds offers={OFFERS} />
      {drafts.length > 0 ? (
        <section>
          <h2 className="govuk-heading-m">Your drafts</h2>
          <p className="govuk-body">Only you can see these. Send one when it is ready.</p>
          <ThemeLines themes={drafts} caption="Your drafts" />
        </section>
      ) : null}
      <section>
        <h2 className="govuk-heading-m">Themes you proposed</h2>
        <ThemeLines themes={proposed} caption="Themes you proposed" empty="You have not proposed a theme yet." />
      </section>
      <section>
        <h2 className="govuk-heading-m">Questions you proposed</h2>
        <QuestionLines questions={questions} />
      </section>
      <section>
        <h2 className="govuk-heading-m">Themes you support</h2>
        <ThemeLines
          themes={supported}
          caption="Themes you support"
          empty="You do not support a theme yet. Open one from the list of themes to support it."
        />
      </section>
    </>
  );
}
