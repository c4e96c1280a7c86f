import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PublishedFollowUps } from "#app/components/public-record/published-follow-ups.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import { AnswerCard, OutcomeCard } from "#app/components/public-record/published-record.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { pageOf } from "#app/domain/pages.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import { Figures } from "./figures.tsx";
import { inShort, Listed } from "./listed.tsx";
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
  const here = `${ctx.url.pathname}${ctx.url.search}`;
  return readingPage(ctx, { ...results, here, parts: partsOf(results, (part) => ctx.url.searchParams.get(part)) });
}

/** So many rows of each part stand on a page. */
const ROWS_OF_A_PART = 50;

/** The lists of the page, each with pages of its own. */
function partsOf(
  { results, themes, outcomes, answers }: NonNullable<Awaited<ReturnType<typeof readResults>>>,
  pageAsked: (part: string) => string | null,
) {
  const { recommendations, others, overdue, open, closed } = results;
  const paged = <T,>(part: string, rows: readonly T[]) => pageOf(rows, pageAsked(part), ROWS_OF_A_PART);
  return {
    themes: paged("themes", themes),
    recommendations: paged("recommendations", recommendations),
    others: paged("others", others),
    overdue: paged("overdue", overdue),
    open: paged("open", open),
    closed: paged("closed", closed),
    outcomes: paged("outcomes", outcomes),
    answers: paged("answers", answers),
  };
}

export default function ResultsPage() {
  const page = useLoaderData<typeof loader>();
  const { body, results, parts, here } = page;
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
      <Listed id="themes" title="Themes considered" of={parts.themes} here={here}>
        {(themes) => (
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
        )}
      </Listed>
      <Listed id="recommendations" title="Recommendations made" of={parts.recommendations} here={here}>
        {(followUps) => <PublishedFollowUps followUps={followUps} />}
      </Listed>
      <Listed id="others" title="Actions, promises and requests" of={parts.others} here={here}>
        {(followUps) => <PublishedFollowUps followUps={followUps} />}
      </Listed>
      <Listed id="overdue" title="Work late" of={parts.overdue} here={here}>
        {inShort}
      </Listed>
      <Listed id="open" title="Still open" of={parts.open} here={here}>
        {inShort}
      </Listed>
      <Listed id="closed" title="Closed" of={parts.closed} here={here}>
        {inShort}
      </Listed>
      <Listed id="outcomes" title="What was decided" of={parts.outcomes} here={here}>
        {(outcomes) => outcomes.map((outcome) => <OutcomeCard key={outcome.itemId} outcome={outcome} named />)}
      </Listed>
      <Listed id="answers" title="What was answered" of={parts.answers} here={here}>
        {(answers) => answers.map((answer) => <AnswerCard key={answer.questionId} answer={answer} />)}
      </Listed>
    </>
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
