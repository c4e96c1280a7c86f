import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { PartPagesInAll } from "#app/components/part-pages.tsx";
import { PublishedFollowUps } from "#app/components/public-record/published-follow-ups.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { HowThemesWereChosen } from "#app/components/public-record/published-round.tsx";
import { AnswerCard, OutcomeCard } from "#app/components/public-record/published-record.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { pageOf, type Paged } from "#app/domain/pages.ts";
import type { OutcomeView } from "#app/domain/public-record/outcome.ts";
import type { Results } from "#app/domain/public-record/results.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingHeaders, readingPage, madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readResults } from "#app/services/scoring/read-results.server.ts";
import { BarChart } from "./bar-chart.tsx";
import { Figures } from "./figures.tsx";
import { Listed } from "./listed.tsx";

export const handle = { reading: true };
export const headers = readingHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `What became of it: ${data.body.name}, ${data.yearWords}` : "Year not found" },
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
  { results, themes, outcomes, onThemes, answers }: NonNullable<Awaited<ReturnType<typeof readResults>>>,
  pageAsked: (part: string) => string | null,
) {
  const { recommendations, others, overdue } = results;
  const paged = <T,>(part: string, rows: readonly T[]) => pageOf(rows, pageAsked(part), ROWS_OF_A_PART);
  const isOnTheme = ({ itemId }: { itemId: number }) => onThemes.includes(itemId);
  return {
    themes: paged("themes", themes),
    recommendations: paged("recommendations", recommendations),
    others: paged("others", others),
    overdue: paged("overdue", overdue),
    outcomes: paged("outcomes", outcomes.filter(isOnTheme)),
    routine: paged(
      "routine",
      outcomes.filter((outcome) => !isOnTheme(outcome)),
    ),
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
      <Heading caption={`${body.name}, ${page.yearWords}`}>What became of it</Heading>
      <p className="govuk-body">Based on what is published, as it stands on {dateText(page.today)}.</p>
      <Years years={page.years} />
      <Figures results={results} />
      <Charts results={results} />
      <Listed id="overdue" title="Late" of={parts.overdue} here={here}>
        {(followUps) => <PublishedFollowUps followUps={followUps} />}
      </Listed>
      <div className="app-pair">
        <Listed id="recommendations" title="Recommendations made" of={parts.recommendations} here={here}>
          {(followUps) => <PublishedFollowUps followUps={followUps} />}
        </Listed>
        <Listed id="others" title="Actions, promises and requests" of={parts.others} here={here}>
          {(followUps) => <PublishedFollowUps followUps={followUps} />}
        </Listed>
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
        <Listed id="outcomes" title="What was decided" of={parts.outcomes} here={here} folded>
          {(outcomes) => outcomes.map((outcome) => <OutcomeCard key={outcome.itemId} outcome={outcome} named />)}
        </Listed>
        <Listed id="answers" title="What was answered" of={parts.answers} here={here} folded>
          {(answers) => answers.map((answer) => <AnswerCard key={answer.questionId} answer={answer} />)}
        </Listed>
      </div>
      <Routine of={parts.routine} here={here} />
      <HowThemesWereChosen rounds={page.rounds} />
    </>
  );
}

/** How what was asked for and promised stands, and what was said to the recommendations. */
function Charts({ results: { statuses, responses, recommendations } }: { results: Results }) {
  if (statuses.every(({ count }) => count === 0)) return null;
  return (
    <div className="app-pair">
      <BarChart id="statuses" title="Where it stands today" of="Recommendations and promises" bars={statuses} />
      {recommendations.length > 0 ? (
        <BarChart
          id="responses"
          title="What was said to the recommendations"
          of="Recommendations"
          bars={responses.map(({ response, ...bar }) => ({ key: response, ...bar }))}
        />
      ) : null}
    </div>
  );
}

/** What was decided of the business that comes with every meeting, folded: few look for it. */
function Routine({ of, here }: { of: Paged<OutcomeView>; here: string }) {
  if (of.total === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {of.total === 1 ? "1 outcome" : `${of.total} outcomes`} of routine business
        </span>
      </summary>
      <div className="govuk-details__text">
        {of.rows.map((outcome) => (
          <OutcomeCard key={outcome.itemId} outcome={outcome} named />
        ))}
        <PartPagesInAll of={of} here={here} part="routine" title="Routine business" />
      </div>
    </details>
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
