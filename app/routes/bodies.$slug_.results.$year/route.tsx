import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PublishedFollowUps } from "#app/components/public-record/published-follow-ups.tsx";
import { Part, RecordLink } from "#app/components/public-record/published-parts.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import { AnswerCard, OutcomeCard } from "#app/components/public-record/published-record.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import { Figures } from "./figures.tsx";
import { ResponseChart } from "./response-chart.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `What came of it: ${data.body.name}, ${data.yearWords}` : "Year not found" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { slug: found(params.slug), year: found(params.year) };
  const results = found(await readResults(ctx.db, asked, ctx.today));
  madeFromPublished(ctx, results);
  return readingPage(ctx, results);
}

export default function ResultsPage() {
  const page = useLoaderData<typeof loader>();
  const { body, results, themes, outcomes, answers } = page;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { href: "/programmes", words: "Work programmes" },
          { href: `/bodies/${body.slug}`, words: body.name },
          { href: page.programme, words: `Work programme ${page.yearWords}` },
        ]}
      />
      <Heading caption={`${body.name}, ${page.yearWords}`}>What came of it</Heading>
      <p className="govuk-body">Based on what is published, as it stands on {dateText(page.today)}.</p>
      <Years years={page.years} />
      <Figures results={results} />
      {results.recommendations.length > 0 ? <ResponseChart responses={results.responses} /> : null}
      <HowThemesWereChosen rounds={page.rounds} />
      {themes.length > 0 ? (
        <Part id="themes" title="Themes considered">
          <ul className="govuk-list govuk-list--bullet">
            {themes.map((theme) => (
              <li key={theme.reference}>
                <RecordLink to={theme} /> (
                <a className="govuk-link" href={`${theme.href}/story`}>
                  story<span className="govuk-visually-hidden"> of {theme.title}</span>
                </a>
                )
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Listed id="recommendations" title="Recommendations made" of={results.recommendations} />
      <Listed id="others" title="Actions, promises and requests" of={results.others} />
      <Listed id="overdue" title="Work late" of={results.overdue} brief />
      <Listed id="open" title="Still open" of={results.open} brief />
      <Listed id="closed" title="Closed" of={results.closed} brief />
      {outcomes.length > 0 ? (
        <Part id="outcomes" title="What was decided">
          {outcomes.map((outcome) => (
            <OutcomeCard key={outcome.itemId} outcome={outcome} named />
          ))}
        </Part>
      ) : null}
      {answers.length > 0 ? (
        <Part id="answers" title="What was answered">
          {answers.map((answer) => (
            <AnswerCard key={answer.questionId} answer={answer} />
          ))}
        </Part>
      ) : null}
    </>
  );
}

type FollowUps = Parameters<typeof PublishedFollowUps>[0]["followUps"];

function Listed({ id, title, of, brief }: { id: string; title: string; of: FollowUps; brief?: true }) {
  if (of.length === 0) return null;
  return (
    <Part id={id} title={title}>
      {brief ? (
        <ul className="govuk-list govuk-list--bullet">
          {of.map((followUp) => (
            <li key={followUp.id}>
              <a className="govuk-link" href={followUp.href}>
                {followUp.reference} {followUp.wording}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <PublishedFollowUps followUps={of} />
      )}
    </Part>
  );
}

function Years({ years }: { years: readonly { href: string; label: string; isHere: boolean }[] }) {
  if (years.length < 2) return null;
  return (
    <nav aria-label="Years" className="app-no-print">
      <ul className="app-inline-list">
        {years.map((year) => (
          <li key={year.href}>
            {year.isHere ? (
              <strong aria-current="page">{year.label}</strong>
            ) : (
              <a className="govuk-link" href={year.href}>
                {year.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
